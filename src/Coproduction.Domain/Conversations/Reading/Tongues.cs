namespace Coproduction.Domain;

internal static class Tongues
{
    public static Meaning? Read(Question? question, Utterance said, ReadingContext context) => null;
}
