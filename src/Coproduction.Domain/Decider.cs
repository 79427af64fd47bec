namespace Coproduction.Domain;

/// <summary>The one place where a decision is made: pure, total, the same again for the same arguments.</summary>
public static class Decider
{
    public static Decision<PersonState> Decide(PersonState state, Input input, Context context, DateTimeOffset now)
    {
        var turn = new PersonTurn(state, input, context, now);
        if (state.MovedTo is { } kept)
        {
            Linking.PassOn(turn, kept);
            return turn.Decide();
        }

        switch (input)
        {
            case TextReceived text: Texts.Read(turn, text); break;
            case MessageHandedOver sent: Questions.HandedOver(turn, sent); break;
            case MessageFailed failed: Questions.Failed(turn, failed); break;
            case DueReached: Due.Reached(turn); break;

            case RegisterPerson register: Registering.Register(turn, register); break;
            case SuspendConnector suspend: Registering.Suspend(turn, suspend); break;

            case Introduce introduce: Introducing.ByCall(turn, introduce); break;
            case ClaimCode claim: Codes.Claimed(turn, claim); break;
            case InvitationUndeliverable undeliverable: Introducing.Undeliverable(turn, undeliverable); break;
            case VouchAsked vouch: Vouching.Asked(turn, vouch); break;

            case CodeGranted granted: Codes.Granted(turn, granted); break;
            case CodeRefused refused: Codes.Refused(turn, refused); break;
            case AskIntroduced ask: Asking.Introduced(turn, ask); break;
            case HoldGranted granted: Holding.Granted(turn, granted); break;
            case HoldRefused refused: Holding.Refused(turn, refused); break;
            case VouchAnswered vouched: Vouching.Answered(turn, vouched); break;

            case AcceptReferral accept: Referring.Accept(turn, accept); break;
            case PassReferral pass: Referring.Pass(turn, pass); break;
            case DeclineReferral decline: Referring.Decline(turn, decline); break;
            case SayToResident say: Talking.Say(turn, say); break;
            case MarkStarted started: Referring.Started(turn, started); break;
            case EndTalk end: Talking.End(turn, end); break;
            case AnswerWaiting answer: Owing.Answer(turn, answer); break;

            case AnswerResident answer: Replying.Answer(turn, answer); break;
            case AskCoordinator ask: Referring.AskCoordinator(turn, ask); break;
            case OfferHandOver offer: HandingOver.Offer(turn, offer); break;
            case WordsChanged changed: Talking.Changed(turn, changed); break;
            case Depart: Departing.Depart(turn); break;
            case StaffGone gone: Departing.Gone(turn, gone); break;
            case AnswerOwed owed: Noticing.Owed(turn, owed); break;

            case LinkClaimed claim: Linking.Claimed(turn, claim); break;
            case LinkRefused refused: Linking.Refused(turn, refused); break;
            case MoveAddresses move: Linking.Move(turn, move); break;
            case Linked linked: Linking.Done(turn, linked); break;

            case RevealNumber reveal: Safety.Reveal(turn, reveal); break;

            case HoldCapacity hold: Capacity.Hold(turn, hold); break;
            case ReleaseCapacity release: Capacity.Release(turn, release); break;
            case TakeCapacity take: Capacity.Take(turn, take); break;
            default: turn.Record(FactKind.Refused, detail: "not-for-a-person"); break;
        }

        HandingOver.Follow(turn);
        Asking.Advance(turn);
        Vouching.AskNext(turn);
        Cards.Follow(turn);
        return turn.Decide();
    }

    public static Decision<SchemeState> Decide(SchemeState state, Input input, Context context, DateTimeOffset now)
    {
        var turn = new SchemeTurn(state, input, context, now);
        switch (input)
        {
            case CreateScheme create: Opening.Create(turn, create); break;
            case OpenScheme: Opening.Open(turn); break;
            case CloseScheme: Opening.Close(turn); break;
            case RequestHold request: Roster.Request(turn, request); break;
            case CapacityHeld held: Roster.CapacityHeld(turn, held); break;
            case CapacityRefused refused: Roster.CapacityRefused(turn, refused); break;
            case ConfirmHold confirm: Roster.Confirm(turn, confirm); break;
            case ReleaseHold release: Roster.Release(turn, release); break;
            case ChangeProfessional change: Roster.Change(turn, change); break;
            case DueReached: Roster.Sweep(turn); break;
            default: turn.Record(FactKind.Refused, detail: "not-for-a-scheme"); break;
        }

        return turn.Decide();
    }
}
