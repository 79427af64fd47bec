namespace Coproduction.Domain;

internal static class Amounts
{
    public static TimeSpan? In(string[] words) => null;

    public static bool Covers(string[] words) => false;
}
