namespace Coproduction.Domain;

/// <summary>The one place where a decision is made: pure, total, the same again for the same arguments.</summary>
public static class Decider
{
    public static Decision<PersonState> Decide(PersonState state, Input input, Context context, DateTimeOffset now) =>
        throw new NotSupportedException();

    public static Decision<SchemeState> Decide(SchemeState state, Input input, Context context, DateTimeOffset now) =>
        throw new NotSupportedException();
}
