using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Coproduction.Bot.Tests.House;

/// <summary>
/// <c>deploy/teams</c>: what the admin centre refuses must be found here first. Limits are those of Microsoft's app manifest
/// schema 1.25, which is not in the repository and is not fetched.
/// </summary>
public sealed partial class TeamsPackageTests : IDisposable
{
    private const string Id = "01234567-89ab-cdef-0123-456789abcdef";
    private const string Domain = "bot.example.org";

    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "Root", "teams");

    private readonly string directory = Directory.CreateTempSubdirectory("coproduction-teams-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task Manifest_has_every_required_field_and_none_is_too_long()
    {
        var manifest = await Manifest();
        Assert.Matches(@"^1\.2\d$", Text(manifest, "manifestVersion"));
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{Text(manifest, "manifestVersion")}/MicrosoftTeams.schema.json", Text(manifest, "$schema"));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text(manifest, "version"));
        Assert.Matches("^#[0-9A-Fa-f]{6}$", Text(manifest, "accentColor"));
        Assert.InRange(Text(manifest, "name", "short").Length, 1, 30);
        Assert.InRange(Text(manifest, "name", "full").Length, 1, 100);
        Assert.InRange(Text(manifest, "description", "short").Length, 1, 80);
        Assert.InRange(Text(manifest, "description", "full").Length, 1, 4000);
        Assert.InRange(Text(manifest, "developer", "name").Length, 1, 32);
        Assert.All(["websiteUrl", "privacyUrl", "termsOfUseUrl"], url => Assert.Equal($"https://{Domain}/", Text(manifest, "developer", url)));
        Assert.Equal("color.png", Text(manifest, "icons", "color"));
        Assert.Equal("outline.png", Text(manifest, "icons", "outline"));
        Assert.Equal([Domain], manifest.GetProperty("validDomains").EnumerateArray().Select(d => d.GetString()!));
    }

    [Fact]
    public async Task Manifest_names_one_bot_that_talks_with_one_person_in_group_chats_and_in_teams_and_takes_no_files()
    {
        var manifest = await Manifest();
        Assert.Equal(Id, Text(manifest, "id"));
        var bot = Assert.Single(manifest.GetProperty("bots").EnumerateArray());
        Assert.Equal(Id, Text(bot, "botId"));
        Assert.Equal(["groupChat", "personal", "team"], Scopes(bot).Order());
        Assert.False(bot.GetProperty("supportsFiles").GetBoolean());
        Assert.False(bot.GetProperty("isNotificationOnly").GetBoolean());
        // It hears only what mentions it, so it asks for no right to read channels.
        Assert.False(manifest.TryGetProperty("authorization", out _));
        Assert.False(manifest.TryGetProperty("webApplicationInfo", out _));
    }

    [Fact]
    public async Task Every_scope_has_at_most_one_list_of_commands_and_one_person_alone_gets_them_all()
    {
        var lists = (await Manifest()).GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().ToList();
        Assert.InRange(lists.Count, 1, 3);
        var scopes = lists.SelectMany(Scopes).ToList();
        Assert.Equal(scopes.Distinct(), scopes);
        foreach (var command in lists.SelectMany(list => list.GetProperty("commands").EnumerateArray()))
        {
            Assert.InRange(Text(command, "title").Length, 1, 128);
            Assert.InRange(Text(command, "description").Length, 1, 4000);
        }
        var personal = lists.Single(list => Scopes(list).Contains("personal")).GetProperty("commands").EnumerateArray().Select(c => Text(c, "title")).ToList();
        Assert.Equal(["who's waiting", "my people", "away until Friday", "hand over NAME to COLLEAGUE", "invite"], personal);
        Assert.All(lists, list => Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, 12));
    }

    [Fact]
    public void Colour_icon_is_192_pixels_square_and_opaque()
    {
        var icon = Png.Read(Path.Combine(Source, "color.png"));
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal(255, p.Alpha));
        Assert.True(icon.Pixels.Distinct().Count() > 2, "the icon is blank");
    }

    [Fact]
    public void Outline_icon_is_32_pixels_square_and_only_white_or_transparent()
    {
        var icon = Png.Read(Path.Combine(Source, "outline.png"));
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.True(p.Alpha == 0 || p is { Red: 255, Green: 255, Blue: 255 }, $"{p}"));
        Assert.Contains(icon.Pixels, p => p.Alpha == 255);
        Assert.Contains(icon.Pixels, p => p.Alpha == 0);
    }

    [Fact]
    public async Task Pack_puts_three_files_at_the_root_of_the_zip_and_leaves_no_placeholder()
    {
        using var zip = ZipFile.OpenRead(await Packed("one.zip"));
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(e => e.FullName).Order());
        using var manifest = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        Assert.DoesNotMatch(Placeholder(), await manifest.ReadToEndAsync(TestContext.Current.CancellationToken));
        foreach (var name in new[] { "color.png", "outline.png" })
        {
            using var copy = new MemoryStream();
            using (var entry = zip.GetEntry(name)!.Open()) await entry.CopyToAsync(copy, TestContext.Current.CancellationToken);
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Source, name), TestContext.Current.CancellationToken), copy.ToArray());
        }
    }

    [Fact]
    public async Task Pack_makes_the_same_bytes_again() =>
        Assert.Equal(await File.ReadAllBytesAsync(await Packed("one.zip"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(await Packed("two.zip"), TestContext.Current.CancellationToken));

    [Fact]
    public async Task Pack_names_the_pages_that_it_is_given()
    {
        var package = Path.Combine(directory, "pages.zip");
        var pages = new Dictionary<string, string?> { ["PRIVACY_URL"] = "https://council.example.org/privacy?a=b&c=d" };
        Assert.Equal(0, (await Pack([Id, Domain, package], pages)).Code);
        var developer = (await Read(package)).GetProperty("developer");
        Assert.Equal("https://council.example.org/privacy?a=b&c=d", Text(developer, "privacyUrl"));
        Assert.Equal($"https://{Domain}/", Text(developer, "websiteUrl"));
    }

    [Theory]
    [InlineData("", Domain, "APP_ID '' is not an app id")]
    [InlineData("my-bot", Domain, "APP_ID 'my-bot' is not an app id")]
    [InlineData("28:" + Id, Domain, "is not an app id")] // as Teams names a bot
    [InlineData("{" + Id + "}", Domain, "is not an app id")]
    [InlineData("00000000-0000-0000-0000-000000000000", Domain, "all noughts")]
    [InlineData(Id, "", "DOMAIN '' is not a host name")]
    [InlineData(Id, "https://bot.example.org", "is not a host name")]
    [InlineData(Id, "bot.example.org/api", "is not a host name")]
    [InlineData(Id, "bot.example.org:443", "is not a host name")]
    [InlineData(Id, "localhost", "is not a host name")]
    [InlineData(Id, "192.0.2.1", "is not a host name")]
    [InlineData(Id, "*.example.org", "is not a host name")]
    [InlineData(Id, "-bot.example.org", "is not a host name")]
    [InlineData(Id, "bot.example.org\n", "is not a host name")]
    public async Task Pack_refuses_what_is_no_id_or_no_host_and_says_which(string id, string domain, string says)
    {
        var refused = Path.Combine(directory, "refused.zip");
        var (code, said) = await Pack([id, domain, refused]);
        Assert.Equal(1, code);
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.False(File.Exists(refused));
    }

    [Theory]
    [InlineData("http://council.example.org")]
    [InlineData("https://council.example.org/\",\"x\":\"")] // would end the string of JSON
    [InlineData("{{Domain}}")]
    public async Task Pack_refuses_a_page_that_is_no_https_address(string page)
    {
        var (code, said) = await Pack([Id, Domain, Path.Combine(directory, "refused.zip")], new() { ["TERMS_URL"] = page });
        Assert.Equal(1, code);
        Assert.Contains("is not a page", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pack_says_what_it_needs()
    {
        var (code, said) = await Pack([Id]);
        Assert.Equal(1, code);
        Assert.Contains("APP_ID DOMAIN OUT.zip", said, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Manifest() => await Read(await Packed("manifest.zip"));

    private static async Task<JsonElement> Read(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        using var manifest = zip.GetEntry("manifest.json")!.Open();
        using var json = await JsonDocument.ParseAsync(manifest, cancellationToken: TestContext.Current.CancellationToken);
        return json.RootElement.Clone();
    }

    private async Task<string> Packed(string name)
    {
        var package = Path.Combine(directory, name);
        // A registration may be copied in capitals; both ids are written small.
        var (code, said) = await Pack([Id.ToUpperInvariant(), Domain, package]);
        Assert.True(code == 0, said);
        return package;
    }

    private static async Task<(int Code, string Said)> Pack(string[] words, Dictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Source, "pack"), .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in new[] { "WEBSITE_URL", "PRIVACY_URL", "TERMS_URL" }) start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        using var pack = Process.Start(start)!;
        var said = await Task.WhenAll(pack.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), pack.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await pack.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (pack.ExitCode, string.Concat(said));
    }

    private static string Text(JsonElement at, params string[] path) => path.Aggregate(at, (node, name) => node.GetProperty(name)).GetString()!;

    private static IEnumerable<string> Scopes(JsonElement at) => at.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()!);

    [GeneratedRegex(@"\{\{|\}\}")]
    private static partial Regex Placeholder();
}
