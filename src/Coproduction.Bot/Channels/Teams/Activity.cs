using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Who or what: a person, a bot, a mention's target.</summary>
public sealed record ChannelAccount(string Id, string? AadObjectId = null, string? Name = null)
{
    public override string ToString() => "account";
}

public sealed record ActivityConversation(string Id, string? ConversationType = null, string? TenantId = null, bool? IsGroup = null, string? Name = null)
{
    public override string ToString() => "conversation";
}

/// <param name="Id">Who is mentioned.</param>
/// <param name="Name">As the client shows it.</param>
/// <param name="Text">The exact words that stand for it in the activity's text, such as <c>&lt;at&gt;Name&lt;/at&gt;</c>.</param>
public sealed record Mention(string Id, string? Name, string? Text);

public sealed record ActivityAttachment(string? ContentType, string? Name);

/// <summary>
/// What Teams posts, read once and for all: a field that is absent or of the wrong type is null, whatever else the body holds is
/// left alone. Prints its type only.
/// </summary>
public sealed record Activity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    /// <summary>The Bot Framework's channel: <c>msteams</c>.</summary>
    public string? ChannelId { get; init; }

    public required string ServiceUrl { get; init; }

    /// <summary>Of an invoke or event.</summary>
    public string? Name { get; init; }

    /// <summary>As it came; <see cref="Words"/> is what was said.</summary>
    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>As it came: only compared.</summary>
    public string? Timestamp { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public required ActivityConversation Conversation { get; init; }

    public string? TenantId { get; init; }

    public string? TeamId { get; init; }

    /// <summary>The channel of a team: <c>19:…@thread.tacv2</c>.</summary>
    public string? ChannelDataChannelId { get; init; }

    public string? EventType { get; init; }

    /// <summary>Of an installationUpdate: <c>add</c>, <c>remove</c> and their <c>-upgrade</c>s.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<string> MembersAdded { get; init; } = [];

    public IReadOnlyList<string> MembersRemoved { get; init; } = [];

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public IReadOnlyList<ActivityAttachment> Attachments { get; init; } = [];

    public JsonElement? Value { get; init; }

    public string? Locale { get; init; }

    /// <summary>Of the bytes that were read: stands in for what is missing from <see cref="DuplicateKey"/>.</summary>
    internal string BodyHash { get; init; } = "";

    /// <summary>What was said to the bot, without markup.</summary>
    public string Words => ActivityText.Words(this);

    public bool MentionsBot => Mentions.Any(mention => mention.Id == Recipient?.Id);

    /// <summary>Pictures and files. Not the text's own HTML twin, cards, or a quoted message.</summary>
    public int Pictures => Attachments.Count(attachment => attachment.ContentType is { } type
        && type.Contains('/') && !type.Contains(".card.", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase));

    public bool IsPersonal => Conversation.ConversationType is { } type ? type == "personal" : Conversation.IsGroup != true && TeamId is null;

    /// <summary>The same for each delivery of one activity (section 4 of the protocol notes): 64 hexadecimal digits.</summary>
    public string DuplicateKey
    {
        get
        {
            // An edit carries the id of the message that it changes.
            var edits = Type is "messageUpdate" or "messageDelete";
            string[] parts = [ChannelId ?? "", Conversation.Id, Type, Id ?? BodyHash, edits ? Timestamp ?? BodyHash : ""];
            // Lengths, so that no two rows of parts read the same.
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => $"{part.Length}:{part}")))));
        }
    }

    /// <param name="utf8">The body.</param>
    /// <param name="activity">The activity where there is one.</param>
    /// <param name="fault">A code word for the log, where there is none. Nothing of the body.</param>
    public static bool TryParse(ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out Activity? activity, [NotNullWhen(false)] out string? fault)
    {
        activity = ActivityReader.Read(utf8, out fault);
        return activity is not null;
    }

    public override string ToString() => $"activity {Type}";
}
