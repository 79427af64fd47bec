using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Coproduction.Bot.Api;
using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot;

/// <summary>What is wrong with the settings, in sentences that say what to do. None repeats the value of a setting of the bot's own: it may be a secret.</summary>
internal static partial class SettingFaults
{
    private static readonly (string Section, Type Settings)[] Sections =
    [
        ("Database", typeof(DatabaseOptions)), (TwilioOptions.Section, typeof(TwilioOptions)), (TeamsOptions.Section, typeof(TeamsOptions)),
        (PrivacyOptions.Section, typeof(PrivacyOptions)), (ApiOptions.Section, typeof(ApiOptions)), ("Policy", typeof(Policy)),
        (HeldTurns.Section, typeof(HeldTurns)), (ClusterSettings.Section, typeof(ClusterSettings)),
    ];

    private const string ConnectionStrings = "ConnectionStrings";

    /// <summary>Why a start, a verb or a change of the settings was refused; empty when the exception is about something else.</summary>
    public static IReadOnlyList<string> Of(Exception bad) => bad switch
    {
        OptionsValidationException one => [.. one.Failures],
        AggregateException many when many.InnerExceptions.All(fault => fault is OptionsValidationException) =>
            [.. many.InnerExceptions.Cast<OptionsValidationException>().SelectMany(fault => fault.Failures)],
        // The framework, before the bot has taken its files from it.
        InvalidDataException { InnerException: FormatException { InnerException: System.Text.Json.JsonException json } } file => [$"{file.Message} It is not JSON: look at line {json.LineNumber + 1} and the one before it."],
        InvalidDataException file => [file.InnerException is FormatException format ? $"{file.Message} {format.Message}" : file.Message],
        UnauthorizedAccessException file => [$"{file.Message} Let whoever the bot runs as read it."],
        InvalidOperationException one when Unconverted().Match(one.Message) is { Success: true } found => [$"{found.Groups[1].Value} cannot be read. Write {Form(found.Groups[2].Value)}."],
        InvalidOperationException one when one.Message.StartsWith("Configuration value", StringComparison.Ordinal) =>
            [$"{one.Message} Under Logging:LogLevel write Trace, Debug, Information, Warning, Error, Critical or None."],
        FormatException one when one.Message.StartsWith("Invalid url", StringComparison.Ordinal) => [$"{one.Message}. In --urls, or ASPNETCORE_URLS, write scheme, host and port, as http://127.0.0.1:8080."],
        FormatException one when one.Message.StartsWith("The short switch", StringComparison.Ordinal) => ["A setting on the command line begins with two dashes: --Key:Sub=value."],
        StackExchange.Redis.RedisConnectionException => ["Redis does not answer. Start it, or correct Cluster:Redis, and start the bot again."],
        IOException { InnerException: AddressInUseException } taken => [$"{taken.Message} End what listens there, or name another port in --urls or ASPNETCORE_URLS."],
        _ => [],
    };

    /// <summary>What stands in the bot's own sections and nothing reads: mistyped, as a rule, or text where a list belongs.</summary>
    public static IEnumerable<string> Unread(IConfiguration settings) =>
        Sections.SelectMany(section => Unread(settings.GetSection(section.Section), [.. Settings(section.Settings).ExceptBy(TeamsOptions.RootKeys, property => property.Name)])).Concat(Misnamed(settings));

    /// <summary>Outside the bot's own sections stands much that is not the bot's: only what is nearly a long name of it is named.</summary>
    private static IEnumerable<string> Misnamed(IConfiguration settings)
    {
        string[] sections = [.. Sections.Select(section => section.Section), ConnectionStrings];
        var roots = settings.GetChildren().SelectMany(child => Nearly(child, child.GetChildren().Any() ? sections : TeamsOptions.RootKeys));
        return roots.Concat(settings.GetSection(ConnectionStrings).GetChildren().SelectMany(child => Nearly(child, ["Coproduction"])));
    }

    private static IEnumerable<string> Nearly(IConfigurationSection given, IReadOnlyList<string> names) =>
        names.Contains(given.Key, StringComparer.OrdinalIgnoreCase) || names.FirstOrDefault(name => Distance(name, given.Key) <= Math.Min(2, name.Length / 4)) is not { } meant ? [] : [$"{given.Path} is no setting: nothing reads it. Is {meant} meant?"];

    /// <summary>How many letters are to be put in, taken out or changed (Levenshtein), whatever their case.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (before, corner) = (i, i - 1);
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = corner + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                (corner, row[j - 1]) = (row[j], before);
                before = Math.Min(changed, Math.Min(before, corner) + 1);
            }

            row[other.Length] = before;
        }

        return row[other.Length];
    }

    private static IEnumerable<string> Unread(IConfigurationSection given, PropertyInfo[] known) => given.GetChildren().SelectMany(child =>
        Array.Find(known, property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is { } property
            ? Unread(child, property.PropertyType)
            : [$"{child.Path} is no setting: nothing reads it. In {given.Path} there are {string.Join(", ", known.Select(one => one.Name))}."]);

    private static IEnumerable<string> Unread(IConfigurationSection given, Type type)
    {
        if (IsList(type)) return UnreadList(given, type.IsGenericType ? type.GetGenericArguments()[0] : typeof(string));
        if (!type.IsClass || type == typeof(string)) return given.GetChildren().Any() ? [$"{given.Path} has parts, which nothing reads: it takes one value."] : [];
        return string.IsNullOrEmpty(given.Value)
            ? Unread(given, Settings(type))
            : [$"{given.Path} has a value, which nothing reads. Write its parts: {string.Join(", ", Settings(type).Select(one => $"{given.Path}:{one.Name}"))}."];
    }

    private static IEnumerable<string> UnreadList(IConfigurationSection given, Type element)
    {
        if (!string.IsNullOrEmpty(given.Value)) return [$"{given.Path} is a list, and the value beside it is not read. Write {given.Path}:0, {given.Path}:1 and so on, or [ ] in a file."];
        return given.GetChildren().SelectMany(one => int.TryParse(one.Key, CultureInfo.InvariantCulture, out _)
            ? Unread(one, element)
            : [$"{one.Path} is not read: {given.Path} is a list. Write {given.Path}:0 and so on, or [ ] in a file."]);
    }

    private static PropertyInfo[] Settings(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && (property.SetMethod is { IsPublic: true } || IsList(property.PropertyType)))];

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    /// <summary>What a value of this type looks like.</summary>
    private static string Form(string type) => type switch
    {
        "System.Int32" or "System.Int64" => "a whole number",
        "System.Double" or "System.Decimal" => "a number",
        "System.Boolean" => "true or false",
        "System.TimeOnly" => "a time of day, as 21:00",
        _ when type.Contains("TimeSpan", StringComparison.Ordinal) => "hours, minutes and seconds, as 00:00:35",
        _ when typeof(SettingFaults).Assembly.GetType(type) is { IsEnum: true } choice => string.Join(" or ", Enum.GetNames(choice)),
        _ => "it as appsettings.example.json has it",
    };

    /// <summary>The binder's words: they repeat the value, which may be a secret that slipped by a line.</summary>
    [GeneratedRegex(@"^Failed to convert configuration value\b.* at '([^']+)' to type '([^']+)'", RegexOptions.Singleline)]
    private static partial Regex Unconverted();
}
