using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Coproduction.Bot.Tests.House;

/// <summary>What operators copy from must name settings that there are: a mistyped one would be ignored without a word.</summary>
public sealed partial class DocumentsTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Root");

    public static TheoryData<string> Documents => ["README.md", "Dockerfile", "compose.yaml", "main.bicep"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_names_only_settings_that_there_are(string document)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "appsettings.example.json")), new() { CommentHandling = JsonCommentHandling.Skip });
        var named = Setting().Matches(File.ReadAllText(Path.Combine(Root, document))).Select(m => m.Value).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(Stands(json.RootElement, name.Split(["__", ":"], StringSplitOptions.None)), name));
    }

    [Fact]
    public void Image_is_built_from_files_that_the_build_is_sent()
    {
        var sent = File.ReadAllLines(Path.Combine(Root, ".dockerignore")).Where(l => l.StartsWith('!')).Select(l => l[1..]).ToList();
        var copied = Copy().Matches(File.ReadAllText(Path.Combine(Root, "Dockerfile"))).SelectMany(m => m.Groups[1].Value.Split(' ')).ToList();
        Assert.NotEmpty(copied);
        Assert.All(copied, path => Assert.Contains(sent, s => path == s || path.StartsWith(s + "/", StringComparison.Ordinal)));
    }

    private static bool Stands(JsonElement at, IEnumerable<string> path)
    {
        foreach (var part in path)
        {
            if (at.ValueKind == JsonValueKind.Array) return int.TryParse(part, out _);
            if (!at.TryGetProperty(part, out at)) return false;
        }

        return true;
    }

    [GeneratedRegex(@"\b(Database|ConnectionStrings|Twilio|Teams|Privacy|Api|Policy|Logging)(?:(?:__|:)[A-Za-z0-9]+)+\b")]
    private static partial Regex Setting();

    [GeneratedRegex(@"^COPY (?!--)(.+) \S+$", RegexOptions.Multiline)]
    private static partial Regex Copy();
}
