using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coproduction.Simulator;

/// <summary>What Teams writes to a bot, as its clients of 2026 do: every field, used by bots or not.</summary>
internal sealed class TeamsActivities(TeamsNetworkOptions options, TimeProvider time)
{
    /// <summary>With its trailing slash, as the real one.</summary>
    public string ServiceUrl { get; set; } = "";

    public JsonObject Says(TeamsUser by, TeamsConversation where, string id, string text, int pictures, bool mention, string? root)
    {
        var activity = Message(by, where, id, root);
        var html = WebUtility.HtmlEncode(text);
        activity["text"] = mention ? $"<at>{options.BotName}</at> {text}" : text;
        activity["textFormat"] = "plain";
        if (mention)
        {
            activity["entities"]!.AsArray().Insert(0, new JsonObject
            {
                ["mentioned"] = new JsonObject { ["id"] = options.BotId, ["name"] = options.BotName },
                ["text"] = $"<at>{options.BotName}</at>", ["type"] = "mention",
            });
            html = $"""<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">{WebUtility.HtmlEncode(options.BotName)}</span>&nbsp;{html}""";
        }
        var attachments = new JsonArray();
        for (var i = 0; i < pictures; i++)
            attachments.Add(new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = $"{ServiceUrl}v3/attachments/{id}-{i}/views/original" });
        attachments.Add(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{html}</p>" });
        activity["attachments"] = attachments;
        return activity;
    }

    public JsonObject Edits(TeamsUser by, TeamsConversation where, TeamsMessage message, string text)
    {
        var activity = Says(by, where, message.Id, text, 0, mention: where.Channel is not null, message.ThreadRootId);
        activity["type"] = "messageUpdate";
        activity["channelData"]!["eventType"] = "editMessage";
        return activity;
    }

    public JsonObject Deletes(TeamsUser by, TeamsConversation where, TeamsMessage message)
    {
        var activity = Message(by, where, message.Id, message.ThreadRootId);
        activity["type"] = "messageDelete";
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return activity;
    }

    /// <summary>The fallback <c>Action.Submit</c>: a value and no text.</summary>
    public JsonObject Submits(TeamsUser by, TeamsConversation where, string id, TeamsMessage card, JsonNode? value)
    {
        var activity = Message(by, where, id, card.ThreadRootId);
        activity["value"] = value;
        activity["replyToId"] = card.Id;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        activity["channelData"]!["legacy"] = new JsonObject { ["replyToId"] = card.Id };
        return activity;
    }

    public JsonObject Invokes(TeamsUser by, TeamsConversation where, TeamsMessage card, JsonElement action, JsonNode? data, string trigger)
    {
        var activity = Common("invoke", by, where, TeamsIds.Event(), card.ThreadRootId);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.Id;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        activity["channelData"]!["legacy"] = new JsonObject { ["replyToId"] = card.Id };
        var sent = new JsonObject { ["type"] = "Action.Execute" };
        foreach (var name in new[] { "id", "title", "verb" })
            if (TeamsCards.Text(action, name) is { } value) sent[name] = value;
        if (data is not null) sent["data"] = data;
        activity["value"] = new JsonObject { ["action"] = sent, ["trigger"] = trigger };
        return activity;
    }

    /// <param name="action"><c>add</c> or <c>remove</c></param>
    public JsonObject Installation(TeamsUser by, TeamsConversation where, string action)
    {
        var activity = Common("installationUpdate", by, where, TeamsIds.Event(), null);
        activity["action"] = action;
        return activity;
    }

    /// <summary>The bot (and in a personal chat its person) came or went.</summary>
    public JsonObject Members(TeamsUser by, TeamsConversation where, bool added)
    {
        var activity = Common("conversationUpdate", by, where, TeamsIds.Event(), null);
        var members = new JsonArray(new JsonObject { ["id"] = options.BotId });
        if (where.Person is not null) members.Insert(0, new JsonObject { ["id"] = by.Id, ["aadObjectId"] = by.AadObjectId });
        activity[added ? "membersAdded" : "membersRemoved"] = members;
        if (where.Channel is not null) activity["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
        return activity;
    }

    private JsonObject Message(TeamsUser by, TeamsConversation where, string id, string? root)
    {
        var activity = Common("message", by, where, id, root);
        activity["locale"] = "en-GB";
        activity["localTimezone"] = "Europe/London";
        return activity;
    }

    private JsonObject Common(string type, TeamsUser by, TeamsConversation where, string id, string? root)
    {
        var now = time.GetUtcNow();
        var conversation = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = by.TenantId, ["id"] = where.Id };
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = by.TenantId } };
        if (where.Channel is { } channel)
        {
            conversation = new JsonObject
            {
                ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = by.TenantId,
                ["id"] = root is null ? channel.Id : TeamsIds.Thread(channel.Id, root), ["name"] = channel.Name,
            };
            channelData = new JsonObject
            {
                ["teamsChannelId"] = channel.Id, ["teamsTeamId"] = channel.TeamId, ["channel"] = new JsonObject { ["id"] = channel.Id },
                ["team"] = new JsonObject { ["id"] = channel.TeamId }, ["tenant"] = new JsonObject { ["id"] = by.TenantId },
            };
        }
        return new JsonObject
        {
            ["type"] = type, ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
            ["localTimestamp"] = now.ToOffset(TimeSpan.Zero).ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
            ["channelId"] = "msteams", ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = by.Id, ["name"] = by.Name, ["aadObjectId"] = by.AadObjectId },
            ["conversation"] = conversation,
            ["recipient"] = new JsonObject { ["id"] = options.BotId, ["name"] = options.BotName },
            ["entities"] = new JsonArray(new JsonObject
            {
                ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Web", ["timezone"] = "Europe/London", ["type"] = "clientInfo",
            }),
            ["channelData"] = channelData,
        };
    }
}
