using System.Text;
using System.Text.Json.Nodes;

namespace Coproduction.Benchmarks.Storm;

/// <summary>What a storm is made of. The same plan draws the same chances; the order in which processes meet them is the machine's.</summary>
internal sealed record StormPlan(int Seed)
{
    public int People { get; init; } = 2000;

    public TimeSpan Length { get; init; } = TimeSpan.FromMinutes(2);

    public int Nodes { get; init; } = 1;

    /// <summary>What residents text together in a second while nothing holds them up.</summary>
    public double TextsPerSecond { get; init; } = 40;

    /// <summary>Seconds between two kills, at least and at most.</summary>
    public (int From, int To) KillEvery { get; init; } = (20, 40);

    /// <summary>Seconds between two stops of the database, where there is one to stop.</summary>
    public (int From, int To) StopDatabaseEvery { get; init; } = (60, 120);

    /// <summary>Seconds between two troubles of one process of several: cut off from Redis, or standing still.</summary>
    public (int From, int To) LonelyEvery { get; init; } = (30, 60);

    public TimeSpan ReportEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>For all to come to rest when the faults have ended.</summary>
    public TimeSpan SettleWithin { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>A folder that keeps what the bots log, and the database; null: all is removed.</summary>
    public string? Keep { get; init; }

    /// <summary>A professional's Teams chat takes two messages a second, so a crowd needs many of them.</summary>
    public int Park => Math.Max(2, People / 80);

    public int Groups => Math.Max(2, People / 100);

    public int Nurses => Math.Max(2, People / 200);

    public int Connectors => Math.Max(3, People / 25);

    /// <summary>One Teams chat takes 1,800 messages an hour: a crowd needs several coordinators too.</summary>
    public int Coordinators => Math.Max(1, People / 100);

    public IEnumerable<string> Schemes => ["park", "home", .. Enumerable.Range(0, Groups).Select(i => $"walk{i}")];

    public int Staff => Park + Nurses + (2 * Groups);

    /// <summary>Places and people are scarce on purpose: there is a struggle for the last ones.</summary>
    public byte[] Neighbourhood()
    {
        var example = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "neighbourhood.example.json")))!;
        var (people, schemes) = (new JsonArray(), new JsonArray());
        void Pros(string prefix, int count, int capacity, string role)
        {
            for (var i = 0; i < count; i++)
                people.Add(new JsonObject
                {
                    ["key"] = $"{prefix}{i}", ["name"] = $"{Names.Of(people.Count)} Shah", ["role"] = role, ["aadObjectId"] = Aad(people.Count),
                    ["neighbourhoods"] = new JsonArray("Clapton"), ["languages"] = new JsonArray("en"), ["capacity"] = capacity,
                });
        }

        void Scheme(string like, string key, string name, int capacity, IEnumerable<string> professionals)
        {
            var scheme = example["schemes"]!.AsArray().First(s => (string?)s!["key"] == like)!.DeepClone();
            (scheme["key"], scheme["name"], scheme["capacity"]) = (key, name, capacity);
            scheme["coordinator"] = $"ruth{schemes.Count % Coordinators}";
            scheme["professionals"] = new JsonArray([.. professionals.Select(p => (JsonNode)p)]);
            schemes.Add(scheme);
        }

        Pros("park", Park, 10, "parks officer");
        Pros("nurse", Nurses, 8, "family nurse");
        Pros("walker", 2 * Groups, 8, "physio");
        Scheme("park", "park", "Our Park", 5000, Enumerable.Range(0, Park).Select(i => $"park{i}"));
        Scheme("firstyears", "home", "First Years", Math.Max(6, People / 25), Enumerable.Range(0, Nurses).Select(i => $"nurse{i}"));
        for (var i = 0; i < Groups; i++) Scheme("walkers", $"walk{i}", $"Walkers {Names.Of(i)}", 12, [$"walker{2 * i}", $"walker{(2 * i) + 1}"]);
        var coordinators = Enumerable.Range(0, Coordinators).Select(i => (JsonNode)new JsonObject { ["key"] = $"ruth{i}", ["name"] = "Ruth Adler", ["aadObjectId"] = CoordinatorAad(i) });
        example["coordinators"] = new JsonArray([.. coordinators]);
        example["organisation"]!["onCall"] = new JsonArray("ruth0");
        var connectors = Enumerable.Range(0, Connectors).Select(i => (JsonNode)new JsonObject
        {
            ["key"] = $"connector{i}", ["name"] = $"{Names.Of(i)} Martin", ["phone"] = ConnectorNumber(i), ["languages"] = new JsonArray("en"), ["vouchedBy"] = "park0", ["neighbourhoods"] = new JsonArray("Clapton"),
        });
        (example["professionals"], example["connectors"], example["schemes"]) = (people, new JsonArray([.. connectors]), schemes);
        return Encoding.UTF8.GetBytes(example.ToJsonString());
    }

    public static string Aad(int professional) => $"6a0c2f0e-0000-4000-8000-0000001{professional:D5}";

    public static string CoordinatorAad(int coordinator) => $"6a0c2f0e-0000-4000-8000-0000002{coordinator:D5}";

    public static string ConnectorNumber(int connector) => $"+4477008{10000 + connector}";

    public static string ResidentNumber(int resident) => $"+4477009{10000 + resident}";
}

/// <summary>First names that no reader takes for an answer.</summary>
internal static class Names
{
    private static readonly string[] Firsts = ["Amina", "Bilal", "Carla", "Dinesh", "Esther", "Farah", "Gwen", "Hassan", "Imani", "Jonas", "Kemal", "Layla", "Miriam", "Nadia", "Oscar", "Pavel"];

    public static string Of(int number) => Firsts[number % Firsts.Length];
}
