using Coproduction.Bot.Channels.Teams;
using Coproduction.Bot.Channels.Twilio;

namespace Coproduction.Bot;

/// <summary>What no setting here can do: it is set where the phone network and Teams are run. For the verb check.</summary>
internal static class ByHand
{
    public static string Of(TwilioOptions twilio, TeamsOptions teams) =>
        string.Join(Environment.NewLine, new[] { AtTwilio(twilio), AtMicrosoft(twilio, teams), Told(teams) }.Where(part => part.Length > 0));

    private static string AtTwilio(TwilioOptions twilio)
    {
        var url = twilio.PublicUrl.TrimEnd('/');
        return $"""
            To be set by hand in the Twilio console:
            - A message comes in: POST {url}{TwilioChannel.InboundPath}#rc=2&rp=ct,rt,5xx and the same address as fallback.
            - Opt-out keywords: leave Twilio's default on (Twilio:StopConfirmedBy is {twilio.StopConfirmedBy}).
            - Status call-backs need no setting: each message names {url}{TwilioChannel.StatusPath}.
            """;
    }

    private static string Told(TeamsOptions teams) => teams.IsOn ? "" :
        "Teams is off: whoever is on call hears of a Concern only from what watches GET /api/alerts, GET /api/owed or the metric coproduction_owed. See that something does, and wakes them.";

    private static string AtMicrosoft(TwilioOptions twilio, TeamsOptions teams)
    {
        if (!teams.HasApp)
            return teams.AllowUnauthenticated ? "Teams:AllowUnauthenticated is set: whoever is on this machine may speak as anybody. For the Playground, in Development." : "";
        var host = Uri.TryCreate(twilio.PublicUrl, UriKind.Absolute, out var url) ? url.Host : "HOST";
        var signsIn = teams.MicrosoftAppType == TeamsAppType.UserAssignedMSI
            ? "The managed identity of this client id is assigned to whatever the bot runs on."
            : "The client secret ends on a day that the portal names: put a new one here before it.";
        return $"""
            To be set by hand at Microsoft (deploy/teams/README.md has each step):
            - Azure Bot, Configuration: the messaging endpoint is https://{host}{TeamsChannel.MessagesPath}. Another host name will do, if it reaches this bot by https.
            - Azure Bot, Channels: Microsoft Teams is added. {signsIn}
            - App package: deploy/teams/pack {teams.MicrosoftAppId} {host} coproduction-teams.zip
            - Teams admin centre: upload it, allow it, and install it for the staff who are listed here by aadObjectId: where it is not installed nobody can be written to first.
            - Admin consent: the administrator's upload is all. The bot asks for no permission of Microsoft Graph.
            """;
    }
}
