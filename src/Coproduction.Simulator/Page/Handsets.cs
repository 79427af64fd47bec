using System.Text.RegularExpressions;

namespace Coproduction.Simulator;

/// <summary>A phone as it lies on the table.</summary>
/// <param name="Note">Who its owner is, for the one who plays.</param>
public sealed record Handset(string Name, string Number, string Note)
{
    /// <summary>What stands in its text box, not sent yet.</summary>
    public string Draft { get; set; } = "";

    public string Key => Number.TrimStart('+');

    private bool handed;

    /// <summary>Lays words ready, handed over from another phone.</summary>
    public void Hand(string words) => (Draft, handed) = (words, true);

    /// <summary>True once after <see cref="Hand"/>.</summary>
    public bool TakeHanded()
    {
        var was = handed;
        handed = false;
        return was;
    }
}

/// <summary>The phones on the page, the same for everyone who has it open.</summary>
public sealed partial class Handsets(PhoneNetwork network)
{
    private const int FirstDrama = 201;
    private const int LastDrama = 999;

    private readonly Lock gate = new();
    private readonly List<Handset> all =
    [
        new("Joe", "+447911123456", "a connector: people trust him"),
        new("Amina", "+447700900201", "a resident the bot does not know"),
    ];

    public event Action? Changed;

    /// <summary>Lays out the phones of a kept neighbourhood.</summary>
    public void Restore(IEnumerable<Handset> kept)
    {
        lock (gate)
        {
            all.Clear();
            all.AddRange(kept);
        }
    }

    public IReadOnlyList<Handset> All
    {
        get { lock (gate) return [.. all]; }
    }

    /// <summary>The next number of the range that Ofcom keeps free for drama (07700 900000 to 900999).</summary>
    public string NextNumber
    {
        get
        {
            var taken = All.Select(p => p.Number).ToHashSet();
            return Enumerable.Range(FirstDrama, LastDrama - FirstDrama + 1).Select(n => $"+447700900{n}").First(n => !taken.Contains(n));
        }
    }

    /// <summary>Null, or what is wrong in words.</summary>
    public string? Add(string name, string number)
    {
        number = number.Replace(" ", "", StringComparison.Ordinal);
        if (number.StartsWith('0')) number = "+44" + number[1..];
        if (string.IsNullOrWhiteSpace(name)) return "Give the phone's owner a name.";
        if (!E164().IsMatch(number)) return "Write the number as +447700900202 or 07700 900202.";
        lock (gate)
        {
            if (number == network.Options.ServiceNumber) return "That is the organisation's own number.";
            if (all.Exists(p => p.Number == number)) return "There is a phone with that number already.";
            all.Add(new Handset(name.Trim(), number, "a phone you added"));
        }
        Changed?.Invoke();
        return null;
    }

    /// <summary>Hands a text on from one person to another, and lays the code it holds ready to be sent.</summary>
    public void Forward(Handset from, Handset to, string body)
    {
        network.Forward(from.Number, to.Number, body);
        if (CodeIn(body) is { } code) to.Hand(code);
        Changed?.Invoke();
    }

    public string NameOf(string number) =>
        number == network.Options.ServiceNumber ? "the organisation" : All.FirstOrDefault(p => p.Number == number)?.Name ?? number;

    internal static string? CodeIn(string body) => Code().Match(body) is { Success: true } match ? match.Value : null;

    /// <summary>Six capitals and digits, in one or two groups, after the word "text".</summary>
    [GeneratedRegex(@"(?<=\btext )[A-Z0-9]{3}[ -]?[A-Z0-9]{3}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\+[1-9]\d{6,14}\z")]
    private static partial Regex E164();
}
