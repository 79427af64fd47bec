using System.Collections;
using System.Reflection;
using System.Text.Json;
using Coproduction.Bot.Api;
using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot;

/// <summary>What is wrong with the settings, in sentences that say what to do. None repeats a value: it may be a secret.</summary>
internal static class SettingFaults
{
    private static readonly (string Section, Type Settings)[] Sections =
    [
        ("Database", typeof(DatabaseOptions)), (TwilioOptions.Section, typeof(TwilioOptions)), (TeamsOptions.Section, typeof(TeamsOptions)),
        (PrivacyOptions.Section, typeof(PrivacyOptions)), (ApiOptions.Section, typeof(ApiOptions)), ("Policy", typeof(Policy)),
        (HeldTurns.Section, typeof(HeldTurns)), (ClusterSettings.Section, typeof(ClusterSettings)),
    ];

    /// <summary>Why a start, or a verb, ended; empty when the exception is about something else.</summary>
    public static IReadOnlyList<string> Of(Exception bad) => bad switch
    {
        OptionsValidationException one => [.. one.Failures],
        AggregateException many when many.InnerExceptions.All(fault => fault is OptionsValidationException) =>
            [.. many.InnerExceptions.Cast<OptionsValidationException>().SelectMany(fault => fault.Failures)],
        InvalidDataException { InnerException: FormatException } file => [OfFile(file)],
        // A value of another type: the binder names key and type, and never a secret, which are all text.
        InvalidOperationException one when one.Message.StartsWith("Failed to convert", StringComparison.Ordinal) => [$"{one.Message} Write a value of that type, as appsettings.example.json has it."],
        InvalidOperationException one when one.Message.StartsWith("Configuration value", StringComparison.Ordinal) =>
            [$"{one.Message} Under Logging:LogLevel write Trace, Debug, Information, Warning, Error, Critical or None."],
        FormatException one when one.Message.StartsWith("Invalid url", StringComparison.Ordinal) => [$"{one.Message}. In --urls, or ASPNETCORE_URLS, write scheme, host and port, as http://127.0.0.1:8080."],
        IOException { InnerException: AddressInUseException } taken => [$"{taken.Message} End what listens there, or name another port in --urls or ASPNETCORE_URLS."],
        _ => [],
    };

    /// <summary>Of a file that cannot be read as JSON: which, and where in it.</summary>
    public static string OfFile(Exception bad) => bad.GetBaseException() is JsonException json
        ? $"{bad.Message} It is not JSON: look at line {json.LineNumber + 1} and the one before it."
        : $"{bad.Message} {bad.GetBaseException().Message}";

    /// <summary>A file that cannot be read now, of which the framework therefore holds nothing; null when there is none.</summary>
    public static string? UnreadFile(IConfiguration settings)
    {
        foreach (var source in ((IConfigurationRoot)settings).Providers.OfType<FileConfigurationProvider>().Select(provider => provider.Source))
        {
            if (source is not { FileProvider: { } files, Path: { } path } || files.GetFileInfo(path) is not { Exists: true } file) continue;
            try
            {
                using var stream = file.CreateReadStream();
                new ConfigurationBuilder().AddJsonStream(stream).Build();
            }
            catch (Exception bad) when (bad is FormatException or JsonException)
            {
                return OfFile(new InvalidDataException($"{path} cannot be read.", bad));
            }
        }

        return null;
    }

    /// <summary>Settings in the bot's own sections that nothing reads: mistyped, as a rule.</summary>
    public static IEnumerable<string> Unread(IConfiguration settings) =>
        Sections.SelectMany(section => Unread(settings.GetSection(section.Section), [.. Settings(section.Settings).ExceptBy(TeamsOptions.RootKeys, property => property.Name)]));

    private static IEnumerable<string> Unread(IConfigurationSection given, PropertyInfo[] known) => given.GetChildren().SelectMany(child =>
        Array.Find(known, property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is not { } property
            ? [$"{child.Path} is no setting: nothing reads it. In {given.Path} there are {string.Join(", ", known.Select(one => one.Name))}."]
            : IsGroup(property.PropertyType) ? Unread(child, Settings(property.PropertyType)) : []);

    private static PropertyInfo[] Settings(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0 && (property.SetMethod is { IsPublic: true } || IsList(property.PropertyType)))];

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static bool IsGroup(Type type) => type.IsClass && !type.IsAssignableTo(typeof(IEnumerable));
}
