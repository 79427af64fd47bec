namespace Coproduction.Domain;

/// <summary>How a resident's text finds what it answers. The order is CONVERSATIONS.md's: the first that fits takes it.</summary>
internal static class Texts
{
    public static void Read(PersonTurn t, TextReceived text)
    {
        if (t.S.Channel != text.From) t.S = t.S with { Channel = text.From };
        if (text.Network == NetworkAct.Stopped) { Stopping.ByNetwork(t); return; }
        if (text.Network == NetworkAct.Started) { if (!Stopping.IsSince(t, text)) Stopping.StartAgain(t, byNetwork: true); return; }

        // The bot's question counts only while no human has spoken after it.
        var live = Questions.Live(t, text.SentAt ?? text.At) is { } question && (Talking.BotSpokeLast(t, question) || IsItsOwnWord(t, question, text.Body)) ? question : null;
        var meaning = Understand(t, live, text.Body);
        if (meaning.Intent == Intent.Danger)
        {
            Safety.Raise(t, meaning);
            if (meaning.AlsoStop) Stopping.Stop(t, confirm: false);
            return;
        }

        if (meaning.Rule == Stops.Ringing && NotRung(t)) return;
        if (meaning.Intent == Intent.Stop)
        {
            Stopping.Stop(t, confirm: true);
            // "Delete my number" asks for two things; nothing is said of the second, since nothing more may be sent.
            if (meaning.AlsoErase && t.Directory.CoordinatorFor(null) is { } coordinator) Owing.Tell(t, WaitingKind.Help, coordinator, null);
            return;
        }

        // Which door, which tablets: whoever has been told of the danger reads it, though nothing may be sent.
        if (t.S.Stopped is not null)
        {
            if (Safety.Silent(t) && meaning.Intent != Intent.Start) Owing.AddToConcern(t);
            else if (!Stopping.IsSince(t, text)) Stopping.WhileStopped(t, meaning);
            return;
        }

        if (text.Network == NetworkAct.Helped) return;
        if (Safety.Silent(t))
        {
            Owing.AddToConcern(t);
            // Staff who reported a danger go on working.
            if (t.S.IsStaff) StaffCommands.Try(t, text, live);
            return;
        }

        if (text.Edited) { Edited(t, text, live, meaning); return; }
        if (Unreadable(t, text)) return;
        if (Linking.Asked(t, text)) return;
        if (Codes.Try(t, text.Body, live)) return;
        if (t.S.Connector is not null && Inviting.Try(t, meaning)) return;
        if (StaffCommands.Try(t, text, live)) return;
        if (Joining.AsksAgain(t, text.Body) || live is not null && Asking.SpeaksForAnother(t, live, text.Body)) return;
        if (NamedRequests.Try(t, meaning, live)) return;
        if (live?.Kind is not QuestionKind.OwnName && Joining.Renames(t, text.Body)) return;
        if (live is not null) { Answering.Take(t, live, meaning, text); return; }
        if (Talking.Relay(t)) return;
        if (t.S.Question is { } queued && !Questions.IsOvertaken(t, queued) && TooEarly(t, queued, text.Body)) return;

        var heard = meaning.Intent == Intent.Thanks && (Known(t.S) || !t.S.Blocked.IsEmpty || meaning.Rule != Reader.Heard);
        if (Joining.SaidAgain(t, text.Body) || Joining.TakesBackUnasked(t, text.Body) || Asking.TakeUpAgain(t, text.Body, heard)) return;
        if (heard) return;
        Unplaced(t, text, meaning);
    }

    /// <summary>JOIN, once no human holds the Talk: it is said to nothing else. "1" may be meant for whatever a human has asked since.</summary>
    private static bool IsItsOwnWord(PersonTurn t, Question question, string body) => Questions.Consents(question) && !Talking.Held(t) && Asking.Same(body, "join");

    /// <summary>"Don't ring, he will hear" asks for no silence of somebody whom a person is about to ring.</summary>
    private static bool NotRung(PersonTurn t)
    {
        if (Safety.Silent(t)) { Owing.AddToConcern(t); return true; }
        if (t.S.Waiting.FirstOrDefault(w => w.Kind == WaitingKind.Ring) is not { } ring) return false;
        Owing.Close(t, ring);
        t.Say("ring.not");
        return true;
    }

    /// <summary>
    /// Their first words were read as they stood. A no counts all the same, a yes never: it would answer what was asked
    /// before the words were changed.
    /// </summary>
    private static void Edited(PersonTurn t, TextReceived text, Question? live, Meaning meaning)
    {
        var answers = live?.Kind is QuestionKind.Join or QuestionKind.HearMore or QuestionKind.Started or QuestionKind.WhichDate or QuestionKind.HandOver;
        if (answers && meaning.Intent == Intent.No) Answering.Take(t, live!, meaning, text);
        // While a human holds the Talk the bot is silent: whoever reads them has the changed words beside the first.
        else if (!Talking.Relay(t)) t.Say("edited");
    }

    /// <summary>
    /// Stored before its question was handed over: a yes answers nothing (V2), and the question is on its way. A no is a no
    /// all the same.
    /// </summary>
    private static bool TooEarly(PersonTurn t, Question queued, string body)
    {
        var meaning = Understand(t, queued, body);
        if (meaning.Intent is Intent.ClearYes or Intent.LikelyYes or Intent.Choice)
        {
            t.Record(FactKind.AnsweredTooEarly, queued.Scheme);
            // They answer what nobody knows to have reached them: it is put again, so that they are not left waiting.
            if (t.Context.QuestionInDoubt && Questions.Consents(queued)) Answering.PutAgain(t, queued);
            return true;
        }

        if (queued.Kind is not (QuestionKind.Join or QuestionKind.HearMore) || Asking.Current(t) is not { } ask) return false;
        if (meaning.Intent == Intent.No) Asking.No(t, ask);
        else if (meaning.Intent == Intent.Later) Asking.Later(t, ask, meaning);
        return meaning.Intent is Intent.No or Intent.Later;
    }

    private static Meaning Understand(PersonTurn t, Question? live, string body) =>
        Reader.Understand(live is { Kind: QuestionKind.OwnName } ? live with { Kind = QuestionKind.FirstName } : live, body, t.Reading);

    /// <summary>A picture, or nothing at all. While a human holds the Talk they are told that words only are passed on.</summary>
    private static bool Unreadable(PersonTurn t, TextReceived text)
    {
        if (!string.IsNullOrWhiteSpace(text.Body)) return false;
        t.Say(text.Media > 0 ? "picture" : "empty");
        return true;
    }

    /// <summary>No question, no human, no request: a person reads it (R2), or, from a number nobody knows, the unasked route.</summary>
    private static void Unplaced(PersonTurn t, TextReceived text, Meaning meaning)
    {
        if (t.S is { IsStaff: true, Gone: false }) { t.Say("staff.here"); return; }
        // Whatever a person owes them besides: what they ask most has an answer.
        if (t.S.Connector is not null && meaning.Rule == Requests.HowItWent) { t.Say("connector.answers"); return; }
        if (t.S.Connector is not null && (meaning.Rule == Requests.ToInvite || meaning.Intent is Intent.Chatter or Intent.Unclear && !Owing.Has(t, WaitingKind.Question)))
        {
            t.Say("connector.help");
            return;
        }

        if (!Known(t.S)) { Unasked.Answer(t, words: text.Body); return; }
        Owing.Read(t, WaitingKind.Question);
    }

    /// <summary>Somebody who has been asked, has joined or is owed an answer is no stranger.</summary>
    private static bool Known(PersonState s) =>
        s.Connector is not null || !s.Asks.IsEmpty || !s.Participations.IsEmpty || !s.Waiting.IsEmpty || !s.Refused.IsEmpty;
}
