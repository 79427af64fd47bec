using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>Someone with a Teams account. <paramref name="Id"/> (<c>29:…</c>) is known to this bot only; join on <paramref name="AadObjectId"/>.</summary>
public sealed record TeamsUser(string AadObjectId, string Id, string Name, string TenantId);

/// <param name="Id"><c>19:…@thread.tacv2</c></param>
/// <param name="Members">Their aadObjectIds.</param>
public sealed record TeamsChannel(string TeamId, string Id, string Name, IReadOnlyList<string> Members);

/// <summary>One message as one viewer sees it at one moment. Times are UTC.</summary>
public sealed record TeamsMessage
{
    public required string Id { get; init; }

    /// <summary>In a channel with <c>;messageid=root</c>: posting there answers in the thread.</summary>
    public required string ConversationId { get; init; }

    public required bool FromBot { get; init; }

    /// <summary>Null: the bot.</summary>
    public string? AuthorAad { get; init; }

    public string Text { get; init; } = "";

    /// <summary>What the notification says.</summary>
    public string? Summary { get; init; }

    /// <summary>The Adaptive Card; after a click its answer's card, for whoever clicked only.</summary>
    public JsonElement? Card { get; init; }

    /// <summary>What the viewer was told in answer to the last click on this card: a message, or the error's.</summary>
    public string? Note { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>The thread's first message (its own id when it is the first); null in a personal chat.</summary>
    public string? ThreadRootId { get; init; }

    /// <summary>It asked for an alert in the feed.</summary>
    public bool Alert { get; init; }

    /// <summary>How often it was updated.</summary>
    public int Edited { get; init; }

    public bool Deleted { get; init; }

    public int Pictures { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Place among all messages, from 0.</summary>
    public int Place { get; init; }
}

public enum TeamsOperation { Send, Update, Delete, Create, Members, Token, Inbound }

/// <summary>One accepted call, in the order of acceptance. <paramref name="ActivityId"/> is null for a chat opened without a message.</summary>
/// <param name="Body">As it came over the wire; empty for a delete.</param>
public sealed record TeamsBookEntry(int Place, TeamsOperation Operation, string ConversationId, string? ActivityId, string Body, DateTimeOffset At);

/// <summary>What became of an activity for the bot: tries made (0: nothing was sent), the last HTTP status (null: no answer) and body.</summary>
public sealed record TeamsDelivery(string? ActivityId, string Request, int Tries, int? Status, string? Body)
{
    public bool Taken => Status is >= 200 and < 300;
}

/// <summary>An invoke's answer as a client reads it: the bare <c>{statusCode,type,value}</c>.</summary>
public sealed record TeamsAnswer(int StatusCode, string Type, JsonElement? Value);

/// <param name="Answer">Null: the bot's answer is none that a client understands.</param>
public sealed record TeamsClick(TeamsDelivery Delivery, TeamsAnswer? Answer)
{
    public int? Status => Delivery.Status;
}

/// <summary>A button: <paramref name="Verb"/> is null where the action has none.</summary>
public sealed record TeamsAction(string Type, string? Title, string? Verb);
