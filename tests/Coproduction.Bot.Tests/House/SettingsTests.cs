using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using Xunit;

namespace Coproduction.Bot.Tests.House;

/// <summary>
/// <c>appsettings.example.json</c> is the list of settings that operators read. Options classes are found by their validators,
/// so a new one is held to it without a change here.
/// </summary>
public sealed partial class SettingsTests
{
    /// <summary>Sections that the framework reads; all others belong to an options class of ours.</summary>
    private static readonly string[] Framework = ["ConnectionStrings", "Logging", "OTEL_EXPORTER_OTLP_ENDPOINT"];

    /// <summary>What the example leaves to the operator, made up.</summary>
    private static readonly Dictionary<string, string?> Secrets = new()
    {
        ["Twilio:AuthTokens:0"] = "an-auth-token-for-a-test",
        ["Privacy:Keys:0"] = "test:" + Convert.ToBase64String(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray()),
        ["Privacy:LookupKeys:0"] = "test:" + Convert.ToBase64String(Enumerable.Range(33, 32).Select(i => (byte)i).ToArray()),
        ["Api:Key"] = "an-api-key-for-a-test-of-this-file",
    };

    /// <summary>What validators ask for: where the bot runs, and all settings.</summary>
    private static readonly ServiceProvider Operator = new ServiceCollection()
        .AddSingleton<IConfiguration>(_ => Settings())
        .AddSingleton<IHostEnvironment>(_ => WebApplication.CreateSlimBuilder().Environment)
        .BuildServiceProvider();

    private static readonly string Example = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Root", "appsettings.example.json"));

    [Fact]
    public void Policy_in_the_example_is_the_default_policy()
    {
        var bound = new Policy();
        Settings().GetSection("Policy").Bind(bound, o => o.ErrorOnUnknownConfiguration = true);
        Assert.Equal(new Policy(), bound);
    }

    [Fact]
    public void Example_with_secrets_binds_and_is_valid_for_every_options_class()
    {
        foreach (var type in OptionsClasses())
        {
            var bound = Activator.CreateInstance(type)!;
            Settings().GetSection(SectionOf(type)).Bind(bound, o => o.ErrorOnUnknownConfiguration = true);
            foreach (var key in RootKeysOf(type))
                type.GetProperty(key)!.SetValue(bound, Settings().GetValue(type.GetProperty(key)!.PropertyType, key));
            Assert.All(Validate(type, bound), result => Assert.True(result.Succeeded || result.Skipped, result.FailureMessage));
        }
    }

    [Fact]
    public void Example_lists_every_property_of_every_options_class()
    {
        using var json = JsonDocument.Parse(Example, new() { CommentHandling = JsonCommentHandling.Skip });
        foreach (var type in OptionsClasses())
        {
            Assert.Empty(Missing(type, json.RootElement.GetProperty(SectionOf(type)), SectionOf(type)).Except(RootKeysOf(type).Select(key => $"{SectionOf(type)}:{key}")));
            Assert.All(RootKeysOf(type), key => Assert.True(json.RootElement.TryGetProperty(key, out _), key));
        }
    }

    [Fact]
    public void Example_has_no_section_that_nothing_reads()
    {
        var read = OptionsClasses().Select(SectionOf).Concat(OptionsClasses().SelectMany(RootKeysOf)).Concat(Framework);
        Assert.Empty(Settings().GetChildren().Select(section => section.Key).Except(read));
    }

    [Fact]
    public void Every_setting_in_the_example_is_read_and_one_that_is_not_there_is_named()
    {
        Assert.Empty(SettingFaults.Unread(Settings()));
        var mistyped = Settings().GetChildren().Where(section => section.GetChildren().Any()).Select(section => section.Key).Except(Framework).Select(section => $"{section}:Mistyped").ToList();
        var settings = new ConfigurationBuilder().AddConfiguration(Settings()).AddInMemoryCollection(mistyped.Select(key => new KeyValuePair<string, string?>(key, "1"))).Build();
        Assert.Equal(mistyped.Order(StringComparer.Ordinal), SettingFaults.Unread(settings).Select(fault => fault.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Policy:Danger:Phrases", "taken all my tablets", "Policy:Danger:Phrases is a list")]
    [InlineData("Policy:Danger:Phrases:5", "taken all my tablets", "Policy:Danger:Phrases:5 has a value, which nothing reads. Write its parts: Policy:Danger:Phrases:5:Kind")]
    [InlineData("Policy:Danger:Phrases:Kind", "AtRisk", "Policy:Danger:Phrases:Kind is not read: Policy:Danger:Phrases is a list")]
    [InlineData("Policy:QuietHours", "21:00-08:00", "Policy:QuietHours has a value, which nothing reads. Write its parts: Policy:QuietHours:From")]
    [InlineData("Policy:ReplyHours:0", "24", "Policy:ReplyHours has parts")]
    [InlineData("Twilio:AuthTokens", "not-to-be-shown", "Twilio:AuthTokens is a list")]
    [InlineData("Twilo:From", "not-to-be-shown", "Twilo is no setting: nothing reads it. Is Twilio meant?")]
    [InlineData("MicrosoftAppPasword", "not-to-be-shown", "MicrosoftAppPasword is no setting: nothing reads it. Is MicrosoftAppPassword meant?")]
    [InlineData("ConnectionString:Coproduction", "not-to-be-shown", "ConnectionString is no setting: nothing reads it. Is ConnectionStrings meant?")]
    [InlineData("ConnectionStrings:Coprodution", "not-to-be-shown", "ConnectionStrings:Coprodution is no setting: nothing reads it. Is Coproduction meant?")]
    public void What_stands_where_nothing_reads_it_is_named_without_its_value(string key, string value, string said)
    {
        var settings = new ConfigurationBuilder().AddConfiguration(Settings()).AddInMemoryCollection([new(key, value)]).Build();
        var fault = Assert.Single(SettingFaults.Unread(settings));
        Assert.StartsWith(said, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("not-to-be-shown", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kestrel:Endpoints:Http:Url")]
    [InlineData("ConnectionStrings:Reporting")]
    [InlineData("TEAM")]
    [InlineData("App:Version")]
    [InlineData("Aws:Region")]
    [InlineData("API")]
    [InlineData("DATABASE_URL")]
    public void What_is_not_the_bots_is_not_named(string key) =>
        Assert.Empty(SettingFaults.Unread(new ConfigurationBuilder().AddConfiguration(Settings()).AddInMemoryCollection([new(key, "1")]).Build()));

    [Fact]
    public void Every_setting_in_the_example_has_a_comment_above_it()
    {
        var lines = Example.Split('\n');
        var bare = Enumerable.Range(1, lines.Length - 1).Where(i => Key().IsMatch(lines[i]) && !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal));
        Assert.Empty(bare.Select(i => lines[i].Trim()));
    }

    private static IConfigurationRoot Settings() =>
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Example))).AddInMemoryCollection(Secrets).Build();

    /// <summary>Policy, and each class of the bot that has a validator.</summary>
    private static IEnumerable<Type> OptionsClasses() =>
        Validators().Select(v => v.Options).Append(typeof(Policy)).Distinct();

    private static IEnumerable<(Type Validator, Type Options)> Validators() =>
        from type in Assembly.Load("Coproduction.Bot").GetTypes()
        where type is { IsAbstract: false, ContainsGenericParameters: false }
        from face in type.GetInterfaces()
        where face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IValidateOptions<>)
        select (type, face.GetGenericArguments()[0]);

    private static string SectionOf(Type options) =>
        options.GetField("Section")?.GetRawConstantValue() as string ?? Regex.Replace(options.Name, "Options$", "");

    /// <summary>Settings that stand outside the section, because their users know them so.</summary>
    private static IReadOnlyList<string> RootKeysOf(Type options) =>
        options.GetProperty("RootKeys", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as IReadOnlyList<string> ?? [];

    private static IEnumerable<ValidateOptionsResult> Validate(Type options, object bound) =>
        from pair in Validators()
        where pair.Options == options
        let validator = ActivatorUtilities.CreateInstance(Operator, pair.Validator)
        select (ValidateOptionsResult)typeof(IValidateOptions<>).MakeGenericType(options).GetMethod("Validate")!.Invoke(validator, [Options.DefaultName, bound])!;

    private static IEnumerable<string> Missing(Type type, JsonElement section, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsSetting))
        {
            var here = $"{path}:{property.Name}";
            if (!section.TryGetProperty(property.Name, out var value)) yield return here;
            else if (value.ValueKind == JsonValueKind.Object)
                foreach (var missing in Missing(property.PropertyType, value, here)) yield return missing;
        }
    }

    /// <summary>The connection string stands in the framework's own section.</summary>
    private static bool IsSetting(PropertyInfo property) =>
        property.Name != "ConnectionString" && property.GetIndexParameters().Length == 0
        && (property.SetMethod is { IsPublic: true } || (property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))));

    [GeneratedRegex("^\\s*\"[^\"]+\":")]
    private static partial Regex Key();
}
