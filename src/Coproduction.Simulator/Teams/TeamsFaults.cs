namespace Coproduction.Simulator;

public enum TeamsFaultKind
{
    /// <summary>429 with <c>Retry-After</c> (<see cref="TeamsFault.Wait"/>, 1 s when none is given).</summary>
    Throttled,

    /// <summary>429 without <c>Retry-After</c>.</summary>
    ThrottledWithoutHint,

    /// <summary>412 PreconditionFailed.</summary>
    PreconditionFailed,

    /// <summary>403 ConversationBlockedByUser.</summary>
    BlockedByUser,

    /// <summary>404 ConversationNotFound.</summary>
    NotFound,

    /// <summary>500, nothing accepted.</summary>
    ErrorBefore,

    /// <summary>500 although it was accepted.</summary>
    ErrorAfter,

    /// <summary>Accepted, then the connection is cut: the sender cannot know.</summary>
    AnswerDropped,

    /// <summary>The connection is cut and nothing was accepted.</summary>
    DroppedBefore,

    /// <summary>Accepted at once, answered after <see cref="TeamsFault.Wait"/> (3 s): longer than the sender's patience is a time-out.</summary>
    Slow,

    /// <summary>The token endpoint answers 401 invalid_client.</summary>
    TokenRefused,

    /// <summary>The token endpoint answers 503.</summary>
    TokenUnavailable,

    /// <summary>What comes to the bot comes twice at the same moment.</summary>
    DeliveredTwice,

    /// <summary>What comes to the bot comes again, after its answer.</summary>
    Redelivered,
}

/// <summary>Something that goes wrong on purpose: for the next calls, or while it stands.</summary>
public sealed record TeamsFault(TeamsFaultKind Kind)
{
    /// <summary>How many calls it spoils; null: all until it is healed.</summary>
    public int? Calls { get; init; }

    /// <summary>Only there (a channel's bare id covers its threads); null: everywhere.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Only this kind of call; null: any it makes sense for.</summary>
    public TeamsOperation? On { get; init; }

    public TimeSpan? Wait { get; init; }

    internal bool Covers(TeamsOperation operation, string? conversation) =>
        (On is null || On == operation) && SuitedTo(operation)
        && (ConversationId is null || conversation == ConversationId || conversation?.StartsWith(ConversationId + ";", StringComparison.Ordinal) == true);

    private bool SuitedTo(TeamsOperation operation) => Kind switch
    {
        TeamsFaultKind.TokenRefused or TeamsFaultKind.TokenUnavailable => operation == TeamsOperation.Token,
        TeamsFaultKind.DeliveredTwice or TeamsFaultKind.Redelivered => operation == TeamsOperation.Inbound,
        _ => operation is not (TeamsOperation.Token or TeamsOperation.Inbound),
    };
}

/// <summary>The faults that stand, oldest first; a call meets the first that covers it.</summary>
internal sealed class TeamsFaultBoard
{
    private readonly Lock gate = new();
    private readonly List<TeamsFault> standing = [];

    public IReadOnlyList<TeamsFault> All
    {
        get { lock (gate) return [.. standing]; }
    }

    public void Add(TeamsFault fault)
    {
        lock (gate) standing.Add(fault);
    }

    public void Heal(TeamsFaultKind? kind)
    {
        lock (gate) standing.RemoveAll(fault => kind is null || fault.Kind == kind);
    }

    public TeamsFault? Take(TeamsOperation operation, string? conversation)
    {
        lock (gate)
        {
            var place = standing.FindIndex(fault => fault.Covers(operation, conversation));
            if (place < 0) return null;
            var fault = standing[place];
            if (fault.Calls is { } calls)
            {
                if (calls <= 1) standing.RemoveAt(place);
                else standing[place] = fault with { Calls = calls - 1 };
            }
            return fault;
        }
    }
}
