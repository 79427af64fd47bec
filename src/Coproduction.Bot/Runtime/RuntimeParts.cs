using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;
using Coproduction.Bot.Referrals;
using Coproduction.Bot.Referrals.Cards;
using Coproduction.Bot.Safety;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Coproduction.Bot.Runtime;

/// <summary>Registers inbox, grains, sender and sweep, in the order in which they start; they stop in the other.</summary>
internal static class RuntimeParts
{
    public static void AddRuntime(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(new Clock(TimeProvider.System));
        services.AddLastGood<Policy>(builder.Configuration).Bind(builder.Configuration.GetSection("Policy")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<Policy>, PolicyValidator>();
        services.AddSingleton<RuntimeMetrics>();
        services.AddSingleton<DirectoryCache>();
        services.AddSingleton<Addresses>();
        services.AddSingleton<Answers>();
        services.AddOptions<HeldTurns>().Bind(builder.Configuration.GetSection(HeldTurns.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HeldTurns>, HeldTurnsValidator>();
        services.AddSingleton<Pokes>();
        services.AddSingleton<Inbox>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<TurnTools>();
        services.AddSingleton<ContextLoader>();
        services.AddSingleton<ActorWork>();
        services.AddSingleton<SendHealths>();
        services.AddSingleton<Deliveries>();
        services.AddSingleton<CardDesk>();
        services.AddSingleton<TeamsInbox>();
        services.AddSingleton<CardClicks>();
        services.AddSingleton<TeamsHearing>();
        services.AddSingleton<TwilioOutbound>();
        services.AddSingleton<TeamsOutbound>();
        services.AddSingleton(provider => new Outbounds(provider.GetRequiredService<TwilioOutbound>(), provider.GetRequiredService<TeamsOutbound>()));
        services.AddSingleton<SendParts>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<Membership>();
        services.AddHostedService<Prepare>();
        services.AddOptions<ClusterSettings>().Bind(builder.Configuration.GetSection(ClusterSettings.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ClusterSettings>, ClusterSettingsValidator>();
        var cluster = builder.Configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new();
        builder.UseOrleans(silo => Cluster.Configure(silo, cluster));
        services.AddHostedService(provider => provider.GetRequiredService<Membership>());
        services.AddHostedService<Sweep>();
        services.AddSingleton<Retention>();
        services.AddHostedService(provider => provider.GetRequiredService<Retention>());
        services.AddSingleton<CatchUp>();
        services.AddHostedService(provider => provider.GetRequiredService<CatchUp>());
    }

    /// <summary>Before the first turn: the schema (in Development), the keys that must be there, and who is listed.</summary>
    private sealed class Prepare(Database database, DirectoryCache directory, Privacy privacy, Writer writer, Clock clock, IHostEnvironment environment) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            if (QuestionTexts.Offending() is [var offending, ..]) throw new InvalidOperationException(offending);
            if (environment.IsDevelopment()) await database.Migrate(cancellationToken);
            try
            {
                if (LookupKeys.Fault(database, privacy) is { } fault) throw new OptionsValidationException(nameof(LookupKeys), typeof(PrivacyOptions), [fault]);
                await LookupKeys.Keep(database, privacy, writer, clock.Now, cancellationToken);
                directory.Refresh();
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or System.Data.Common.DbException)
            {
                // Not ready, and it says why; the sweep tries again.
                return;
            }

            OnCallCover.Demand(directory.Current, environment);
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

/// <summary>Bad values name key, fault and fix.</summary>
internal sealed class PolicyValidator : IValidateOptions<Policy>
{
    public ValidateOptionsResult Validate(string? name, Policy options)
    {
        var faults = new List<string>();
        void Check(bool fine, string key, string wrong, string fix)
        {
            if (!fine) faults.Add($"Policy:{key} {wrong}. {fix}");
        }

        Check(options.QuestionHours > 0, "QuestionHours", "is not above 0", "72 is the default.");
        Check(options.RequestTimeoutSeconds >= 1, "RequestTimeoutSeconds", "is less than 1", "60 is the default.");
        Check(options.TalkSilenceHours > 0, "TalkSilenceHours", "is not above 0", "72 is the default.");
        Check(options.UnaskedAnswerMinutes >= 0, "UnaskedAnswerMinutes", "is negative", "60 is the default.");
        Check(options.NoticeAfterSeconds >= 0, "NoticeAfterSeconds", "is negative", "20 is the default.");
        Check(options.NoticeEveryMinutes >= 0, "NoticeEveryMinutes", "is negative", "15 is the default.");
        Check(options.LinkMinutes > 0, "LinkMinutes", "is not above 0", "30 is the default.");
        Check(options.ReplyHours > 0, "ReplyHours", "is not above 0", "48 is the default.");
        Check(options.ConcernMinutes > 0, "ConcernMinutes", "is not above 0", "15 is the default.");
        for (var i = 0; i < options.Danger.Phrases.Count; i++)
        {
            var phrase = options.Danger.Phrases[i];
            Check(phrase.KindOf() is not null, $"Danger:Phrases:{i}:Kind", "is no kind of danger", $"Give one of {string.Join(", ", Enum.GetNames<DangerKind>())}.");
            Check(phrase.HasWords(), $"Danger:Phrases:{i}:Words", "holds fewer than 3 letters", "Give the words as people text them, such as \"taken all my tablets\".");
        }

        Check(options.AskBudget.Open >= 1, "AskBudget:Open", "is less than 1", "1 is the default; close schemes to ask nobody.");
        Check(options.AskBudget.Asks >= 1, "AskBudget:Asks", "is less than 1", "3 is the default.");
        Check(options.AskBudget.PeriodDays >= 1, "AskBudget:PeriodDays", "is less than 1", "90 is the default.");
        Check(options.Codes.LifetimeDays >= 1, "Codes:LifetimeDays", "is less than 1", "30 is the default.");
        Check(options.Codes.TriesPerHour >= 1, "Codes:TriesPerHour", "is less than 1", "5 is the default.");
        Check(options.Codes.AllTriesPerHour >= options.Codes.TriesPerHour, "Codes:AllTriesPerHour", "is less than TriesPerHour", "1000 is the default.");
        Check(options.Connectors.OpenInvitations >= 1, "Connectors:OpenInvitations", "is less than 1", "20 is the default.");
        Check(options.Connectors.InvitationsPerDay >= 1, "Connectors:InvitationsPerDay", "is less than 1", "10 is the default.");
        Check(options.Nudges is { ResidentAfterHours: >= 0, StaffGraceHours: >= 0 }, "Nudges", "holds a negative time", "0 sends none.");
        Check(options.Later.DefaultDays >= 1 && options.Later.MostDays >= options.Later.DefaultDays, "Later", "has DefaultDays below 1 or above MostDays", "28 and 366 are the defaults.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
