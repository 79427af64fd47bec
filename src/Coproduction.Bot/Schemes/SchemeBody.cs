using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Coproduction.Bot.Api;
using Coproduction.Domain;

namespace Coproduction.Bot.Schemes;

/// <summary>A scheme as the import file and the API write it. Coordinator and professionals are ids or keys.</summary>
internal sealed record SchemeBody(string Key, string Name,
    [property: JsonConverter(typeof(JsonStringEnumConverter<SchemeForm>))] SchemeForm Form,
    [property: JsonConverter(typeof(JsonStringEnumConverter<SchemeMode>))] SchemeMode Mode, string Neighbourhood, string? Coordinator,
    string Summary, string Asks, string Where, string When, string Cost, string Access, ImmutableArray<string> Professionals,
    double StaffHoursPerWeek, string Resources, int Capacity, ImmutableArray<string> Conditions, bool Sensitive, int MinimumAge,
    double ReplyWithinHours, string Prevents, string NewInvestment, string WhyRelational, string ResidentsDecide, string? TeamsChannel)
{
    private const int LongestKey = 40;

    public static SchemeBody Read(Fields f)
    {
        var body = new SchemeBody(f.Text("key"), f.Text("name"), f.Choice<SchemeForm>("form"), f.Choice<SchemeMode>("mode"), f.Text("neighbourhood"), f.TextOrNull("coordinator"),
            f.Text("summary"), f.Text("asks"), f.Text("where"), f.Text("when"), f.Text("cost"), f.Text("access"), f.Texts("professionals"),
            f.Number("staffHoursPerWeek"), f.Text("resources"), f.Whole("capacity"), f.Texts("conditions"), f.Flag("sensitive"), f.Whole("minimumAge"),
            f.Number("replyWithinHours", 48), f.Text("prevents"), f.Text("newInvestment"), f.Text("whyRelational"), f.Text("residentsDecide"), f.TextOrNull("teamsChannel"));
        f.End();
        if (!IsKey(body.Key)) f.Faults.Unreadable(f.At("key"), KeyFix);
        if (body.ReplyWithinHours is <= 0 or > 720) f.Faults.Wrong("reply-within", f.At("replyWithinHours"), "Say within how many hours people get an answer: more than 0, at most 720.");
        if (body.StaffHoursPerWeek is < 0 or > 10_000) f.Faults.Wrong("staff-hours", f.At("staffHoursPerWeek"), "Staff hours a week are between 0 and 10,000.");
        if (body.Capacity is < 0 or > 1_000_000) f.Faults.Wrong("places", f.At("capacity"), "Capacity is between 0 and 1,000,000.");
        return body;
    }

    /// <param name="find">Whose an id or key is; null when nobody's.</param>
    /// <param name="f">Where the body was read from: faults are told there.</param>
    public SchemeDefinition Define(Func<string, PersonId?> find, Fields f)
    {
        PersonId? Named(string text, string field)
        {
            if (find(text) is { } id) return id;
            Names.Unknown(f.Faults, f.At(field));
            return null;
        }

        return new()
        {
            Key = Key, Name = Name.Trim(), Form = Form, Mode = Mode, Neighbourhood = Neighbourhood.Trim(),
            Coordinator = Coordinator is null ? null : Named(Coordinator, "coordinator"),
            Summary = Summary.Trim(), Asks = Asks.Trim(), Where = Where.Trim(), When = When.Trim(), Cost = Cost.Trim(), Access = Access.Trim(),
            Professionals = [.. Professionals.Select((p, i) => Named(p, $"professionals[{i}]")).OfType<PersonId>()],
            StaffHoursPerWeek = StaffHoursPerWeek, Resources = Resources, Capacity = Capacity, Conditions = Conditions, Sensitive = Sensitive,
            MinimumAge = MinimumAge, ReplyWithinHours = ReplyWithinHours, Prevents = Prevents, NewInvestment = NewInvestment,
            WhyRelational = WhyRelational, ResidentsDecide = ResidentsDecide, TeamsChannel = TeamsChannel,
        };
    }

    public static string KeyFix => $"A key is 1 to {LongestKey} small letters, digits and dashes, such as walkers: connectors text it.";

    public static bool IsKey(string key) =>
        key.Length is > 0 and <= LongestKey && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !Guid.TryParse(key, out _);
}
