using System.Collections.Immutable;
using System.Globalization;
using Coproduction.Bot.Api;
using Coproduction.Domain;

namespace Coproduction.Bot.Import;

/// <summary>Who the bot speaks for, as the import file writes it. <see cref="OnCall"/> are keys.</summary>
internal sealed record OrganisationBody(Organisation Organisation, ImmutableArray<string> OnCall)
{
    public static OrganisationBody Read(Fields f)
    {
        var none = new Organisation();
        var name = Required(f, "name");
        var organisation = new Organisation
        {
            Name = name,
            LegalName = f.TextOrNull("legalName") ?? name,
            SignsAs = f.TextOrNull("signsAs") ?? name,
            ContactPhone = f.TextOrNull("contactPhone"),
            PrivacyUrl = PrivacyUrl(f),
            TimeZone = TimeZone(f, none.TimeZone),
            Languages = f.Has("languages") ? f.Texts("languages") : none.Languages,
            WorkingHours = f.Object("workingHours") is { } hours ? Hours(hours) : none.WorkingHours,
        };
        if (organisation.Languages.IsEmpty) f.Faults.Wrong("languages", f.At("languages"), "Name at least one language, such as en.");
        var onCall = f.Texts("onCall");
        f.End();
        return new(organisation, onCall);
    }

    private static string Required(Fields f, string name)
    {
        if (f.Text(name) is { Length: > 0 } text) return text;
        if (!f.Faults.Has(f.At(name))) f.Faults.Wrong("organisation", f.At(name), "Give the name that residents know.");
        return "";
    }

    private static string? PrivacyUrl(Fields f)
    {
        var url = f.TextOrNull("privacyUrl");
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "https" or "http"))
            f.Faults.Wrong("privacy-url", f.At("privacyUrl"), "Give a whole address, such as https://example.org/privacy.");
        return url;
    }

    private static string TimeZone(Fields f, string otherwise)
    {
        if (f.TextOrNull("timeZone") is not { } zone) return otherwise;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)) return zone;
        f.Faults.Wrong("time-zone", f.At("timeZone"), "No time zone has this name: give one such as Europe/London.");
        return otherwise;
    }

    private static WorkingHours Hours(Fields f)
    {
        var none = new WorkingHours();
        var named = f.Texts("days");
        var days = named.Select((d, i) => Day(d, $"{f.At("days")}[{i}]", f.Faults)).OfType<DayOfWeek>().ToImmutableArray();
        var hours = new WorkingHours { Days = f.Has("days") ? days : none.Days, From = Time(f, "from", none.From), To = Time(f, "to", none.To) };
        if (hours.From >= hours.To && !f.Faults.Any) f.Faults.Wrong("working-hours", f.At("to"), "Working hours end after they begin, on the same day.");
        if (hours.Days.IsEmpty && !f.Faults.Any) f.Faults.Wrong("working-days", f.At("days"), "Name at least one day: answers are promised for working time.");
        f.End();
        return hours;
    }

    private static DayOfWeek? Day(string text, string at, Faults faults)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
            if (day.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)) return day;
        faults.Unreadable(at, "This is no day of the week: write Monday, Tuesday and so on.");
        return null;
    }

    private static TimeOnly Time(Fields f, string name, TimeOnly otherwise)
    {
        if (f.TextOrNull(name) is not { } text) return otherwise;
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        f.Faults.Unreadable(f.At(name), "Write a time of day as 09:00.");
        return otherwise;
    }
}
