namespace Coproduction.Domain;

/// <summary>What an organisation may set about how the bot behaves. Every default is written out in appsettings.example.json.</summary>
public sealed record Policy
{
    /// <summary>Whether a connector may have the bot text someone first, on their word that the person is happy with it (V1).</summary>
    public bool IntroducedText { get; init; }

    public QuietHours QuietHours { get; init; } = new();

    public AskBudget AskBudget { get; init; } = new();

    public CodePolicy Codes { get; init; } = new();

    public ConnectorLimits Connectors { get; init; } = new();

    public NudgePolicy Nudges { get; init; } = new();

    public LaterPolicy Later { get; init; } = new();

    public DangerPolicy Danger { get; init; } = new();

    /// <summary>How long a question stays live after it was handed to the provider (V2).</summary>
    public double QuestionHours { get; init; } = 72;

    /// <summary>How long one actor waits for another before the request is dropped and what was granted is released.</summary>
    public double RequestTimeoutSeconds { get; init; } = 60;

    /// <summary>A Talk that nobody has written in for so long goes back to the bot.</summary>
    public double TalkSilenceHours { get; init; } = 72;

    /// <summary>At most one answer to an unknown number in this many minutes.</summary>
    public double UnaskedAnswerMinutes { get; init; } = 60;

    /// <summary>How soon the on-call person is to have taken a Concern.</summary>
    public double ConcernMinutes { get; init; } = 15;

    internal double ConcernHours => ConcernMinutes / 60;

    /// <summary>Several residents who write at once make one notification: how long it gathers, and how long until the next.</summary>
    public double NoticeAfterSeconds { get; init; } = 20;

    public double NoticeEveryMinutes { get; init; } = 15;

    /// <summary>How long a code that links a phone and Teams is good.</summary>
    public double LinkMinutes { get; init; } = 30;

    /// <summary>When nothing else says how soon a person answers: working hours.</summary>
    public double ReplyHours { get; init; } = 48;
}

/// <summary>Hours, by the receiver's own clock, in which nothing is sent that nobody waits for. Equal: none.</summary>
public sealed record QuietHours
{
    public TimeOnly From { get; init; } = new(21, 0);

    public TimeOnly To { get; init; } = new(8, 0);
}

/// <summary>One allowance of asks per person across all schemes and connectors (V4).</summary>
public sealed record AskBudget
{
    public int Open { get; init; } = 1;

    public int Asks { get; init; } = 3;

    public int PeriodDays { get; init; } = 90;
}

public sealed record CodePolicy
{
    public int LifetimeDays { get; init; } = 30;

    /// <summary>Wrong tries that one number may make in an hour, and all numbers together.</summary>
    public int TriesPerHour { get; init; } = 5;

    public int AllTriesPerHour { get; init; } = 1000;
}

public sealed record ConnectorLimits
{
    public int OpenInvitations { get; init; } = 20;

    public int InvitationsPerDay { get; init; } = 10;
}

/// <summary>Whether a resident who has not answered is reminded once of the question, and when. 0: never.</summary>
public sealed record NudgePolicy
{
    public double ResidentAfterHours { get; init; }

    /// <summary>After a due time has passed: how long the professional has before the coordinator is told.</summary>
    public double StaffGraceHours { get; init; } = 4;
}

public sealed record LaterPolicy
{
    /// <summary>When LATER comes without a date.</summary>
    public int DefaultDays { get; init; } = 28;

    public int MostDays { get; init; } = 366;
}
