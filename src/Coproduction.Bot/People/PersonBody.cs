using System.Collections.Immutable;
using Coproduction.Bot.Api;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Schemes;
using Coproduction.Domain;

namespace Coproduction.Bot.People;

internal sealed record ConnectorBody(string? VouchedBy, ImmutableArray<string> Neighbourhoods, ImmutableArray<string> Languages)
{
    public static ConnectorBody Read(Fields f) => new(f.TextOrNull("vouchedBy"), f.Texts("neighbourhoods"), f.Texts("languages"));
}

internal sealed record ProfessionalBody(string Role, string? AadObjectId, ImmutableArray<string> Neighbourhoods, ImmutableArray<string> Languages, int Capacity)
{
    public static ProfessionalBody Read(Fields f)
    {
        if (!f.Has("capacity")) f.Faults.Unreadable(f.At("capacity"), "capacity is missing: say how many people they can stay beside.");
        return new(f.Text("role"), f.TextOrNull("aadObjectId"), f.Texts("neighbourhoods"), f.Texts("languages"), f.Whole("capacity"));
    }

    public ProfessionalCard ToCard() => new(Role.Trim(), AadObjectId, Neighbourhoods, Languages, Capacity);
}

internal sealed record CoordinatorBody(string? AadObjectId = null)
{
    public static CoordinatorBody Read(Fields f) => new(f.TextOrNull("aadObjectId"));
}

/// <summary>Someone to be listed. A connector needs a phone; others may have one. <c>vouchedBy</c> is an id or a key.</summary>
internal sealed record PersonBody(string Name, string? Key = null, string? Phone = null, string? Language = null,
    ConnectorBody? Connector = null, ProfessionalBody? Professional = null, CoordinatorBody? Coordinator = null)
{
    private const int LongestName = 80;

    public static PersonBody Read(Fields f)
    {
        var (connector, professional, coordinator) = (f.Object("connector"), f.Object("professional"), f.Object("coordinator"));
        var body = new PersonBody(f.Text("name"), f.TextOrNull("key"), f.TextOrNull("phone"), f.TextOrNull("language"),
            connector is null ? null : ConnectorBody.Read(connector),
            professional is null ? null : ProfessionalBody.Read(professional),
            coordinator is null ? null : CoordinatorBody.Read(coordinator));
        foreach (var part in (Fields?[])[connector, professional, coordinator, f]) part?.End();
        if (body.Key is { } key) CheckKey(key, f);
        CheckName(body.Name, f);
        return body;
    }

    public static void CheckKey(string key, Fields f)
    {
        if (!SchemeBody.IsKey(key)) f.Faults.Unreadable(f.At("key"), SchemeBody.KeyFix);
    }

    public static void CheckName(string name, Fields f)
    {
        if (name.Length > LongestName) f.Faults.Unreadable(f.At("name"), $"A name has at most {LongestName} letters.");
    }

    /// <summary>Null, and a fault under <c>phone</c> when it was given and cannot be texted, or is needed and missing.</summary>
    public static PhoneNumber? Number(string? phone, bool needed, Fields f)
    {
        if (phone is null)
        {
            if (needed) f.Faults.Wrong("phone-missing", f.At("phone"), "A connector invites from their own phone: give its number, such as +447700900123 or 07700 900123.");
            return null;
        }

        var reading = Reading(phone);
        if (Fault(reading.Problem) is { } fault) f.Faults.Wrong("phone", f.At("phone"), fault);
        return reading.Number;
    }

    /// <summary>The whole text must be the number: nothing is guessed from a sentence.</summary>
    public static PhoneReading Reading(string phone) =>
        phone.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '-' or '(' or ')' or '.') && PhonePlan.Read(phone) is { } reading
            ? reading
            : new(null, PhoneProblem.NotANumber);

    private static string? Fault(PhoneProblem problem) => problem switch
    {
        PhoneProblem.None => null,
        PhoneProblem.Landline => "This is a landline, and only mobiles can be texted. Give a mobile number.",
        PhoneProblem.Foreign => "This is a number of another country, and it can't be texted from here. Give a UK mobile number.",
        PhoneProblem.Impossible => "No such number can exist: digits are missing or too many. Check it with the person.",
        _ => "This is no phone number. Give a UK mobile number, such as +447700900123 or 07700 900123.",
    };
}
