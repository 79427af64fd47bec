namespace Coproduction.Domain;

/// <summary>
/// Everybody and everything that is listed, as of a moment ago: schemes, connectors, professionals, coordinators.
/// Advisory: whoever owns a limit decides by their own state.
/// </summary>
public sealed record Directory
{
    private readonly Lazy<ImmutableArray<NamedScheme>> named = new(ImmutableArray<NamedScheme>.Empty);

    public static Directory Empty { get; } = new();

    public Organisation Organisation { get; init; } = new();

    public ImmutableDictionary<PersonId, PersonState> People { get; init; } = ImmutableDictionary<PersonId, PersonState>.Empty;

    public ImmutableDictionary<SchemeId, SchemeState> Schemes
    {
        get;
        init => (field, named) = (value, new(() => Names(value)));
    } = ImmutableDictionary<SchemeId, SchemeState>.Empty;

    /// <summary>
    /// Who is on call and can take a Concern: staff who are listed, in the organisation's order. Who has silenced us comes last:
    /// they would hear of no Concern.
    /// </summary>
    public IEnumerable<PersonId> OnCall => Organisation.OnCall.Where(IsHere).OrderBy(id => Person(id) is { Stopped: not null });

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Organisation.TimeZone);

    /// <summary>With the names that a reader looks for.</summary>
    public ImmutableArray<NamedScheme> NamedSchemes => named.Value;

    public PersonState? Person(PersonId? id) => id is { } i && People.TryGetValue(i, out var p) ? p : null;

    public SchemeDefinition? Scheme(SchemeId? id) => id is { } i && Schemes.TryGetValue(i, out var s) ? s.Definition : null;

    /// <summary>Staff who are listed and have not left.</summary>
    public bool IsHere(PersonId id) => Person(id) is { IsStaff: true, Gone: false };

    public string NameOf(PersonId? id) => Person(id)?.Name ?? "";

    public string FirstNameOf(PersonId? id) => NameOf(id).Split(' ', 2)[0];

    public PersonState? PersonByKey(string key) => People.Values.FirstOrDefault(p => string.Equals(p.Key, key, StringComparison.OrdinalIgnoreCase));

    public SchemeState? SchemeByKey(string key) => Schemes.Values.FirstOrDefault(s => string.Equals(s.Definition?.Key, key, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Who coordinates a scheme, else whoever coordinates in this neighbourhood, else any coordinator, else whoever is on call,
    /// else the scheme's own professionals, else any of the staff: null only where there is nobody (R3). Never somebody who has
    /// left, nor <paramref name="except"/>, who may be leaving just now.
    /// </summary>
    public PersonId? CoordinatorFor(SchemeId? scheme, string? neighbourhood = null, PersonId? except = null)
    {
        bool Can(PersonId id) => id != except && Person(id) is { Gone: false };
        if (Scheme(scheme)?.Coordinator is { } named && Can(named)) return named;
        if (neighbourhood is not null && Schemes.Values
                .Where(s => string.Equals(s.Definition?.Neighbourhood, neighbourhood, StringComparison.OrdinalIgnoreCase))
                .Select(s => s.Definition?.Coordinator).FirstOrDefault(c => c is { } id && Can(id)) is { } local)
            return local;
        return People.Values.Where(p => p.Coordinator is not null && Can(p.Id)).OrderBy(p => p.Id.Value).FirstOrDefault()?.Id
            ?? OnCall.Concat(Scheme(scheme)?.Professionals ?? []).Concat(People.Values.Where(p => p.IsStaff).Select(p => p.Id).OrderBy(id => id.Value))
                .Where(id => IsHere(id) && Can(id)).Cast<PersonId?>().FirstOrDefault();
    }

    /// <summary>The channel of the scheme's team, as receiver of cards; null when it has none.</summary>
    public PersonId? TeamFor(SchemeId? scheme) => Scheme(scheme)?.TeamsChannel is { Length: > 0 } channel ? TeamOf(channel) : null;

    /// <summary>A channel is known by an id that is made from Teams' own.</summary>
    public static PersonId TeamOf(string channelId) => new(new InputId($"teams-channel:{channelId}").Derive(0));

    public IEnumerable<string> Neighbourhoods => Schemes.Values.Select(s => s.Definition?.Neighbourhood)
        .Concat(People.Values.SelectMany(p => p.Connector?.Neighbourhoods ?? []))
        .Concat(People.Values.SelectMany(p => p.Professional?.Neighbourhoods ?? []))
        .OfType<string>().Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase);

    private static ImmutableArray<NamedScheme> Names(ImmutableDictionary<SchemeId, SchemeState> schemes) =>
    [
        .. schemes.Values.Where(s => s.Definition is not null).OrderBy(s => s.Definition!.Name, StringComparer.Ordinal)
            .Select(s => new NamedScheme(s.Id, s.Definition!.Name, s.Definition.Key)),
    ];
}
