namespace Coproduction.Domain;

/// <summary>R2 and R3: what nobody but a person can answer has an owner and a due time, and is chased until it is answered.</summary>
internal static class Owing
{
    private const int MostInputs = 20;

    /// <summary>Who must find somebody in danger reads everything: what was taken, and which door.</summary>
    private const int MostInConcern = 40;

    public static bool Has(PersonTurn t, WaitingKind kind) => t.S.Waiting.Any(w => w.Kind == kind);

    /// <summary>Opens, or adds this text to, what this owner owes this resident about this scheme. Gives when it is due.</summary>
    public static DateTimeOffset Open(PersonTurn t, WaitingKind kind, PersonId owner, SchemeId? scheme, ReferralId? referral, double hours, bool atAnyHour = false)
    {
        ImmutableArray<InputId> inputs = t.Input is not TextReceived ? [] : kind == WaitingKind.Unclear && t.S.Unclear is { } first ? [first, t.Input.Id] : [t.Input.Id];
        owner = WhoIsThere(t, owner, scheme);
        if (t.S.Waiting.FirstOrDefault(w => w.Kind == kind && w.Owner == owner && w.Scheme == scheme && w.Referral == referral) is { } open)
        {
            Set(t, open with { Inputs = Kept(kind, open.Inputs.Concat(inputs)) });
            return open.DueBy;
        }

        var due = atAnyHour ? t.Now.AddHours(hours) : WorkingTime.DueBy(t.Now, hours, t.Directory.Organisation.WorkingHours, t.Directory.Zone);
        var waiting = new Waiting { Id = t.NewId(), Kind = kind, Owner = owner, Scheme = scheme, Referral = referral, Inputs = inputs, At = t.Now, DueBy = due };
        Set(t, waiting);
        t.Record(FactKind.WaitingOpened, scheme, owner, waiting.Id, kind.ToString());
        Notify(t, waiting);
        return due;
    }

    /// <summary>To a new owner. What they had of the same kind already becomes one with it.</summary>
    public static void HandTo(PersonTurn t, Waiting waiting, PersonId owner)
    {
        if (t.S.Waiting.FirstOrDefault(w => w.Id != waiting.Id && w.Kind == waiting.Kind && w.Owner == owner && w.Scheme == waiting.Scheme && w.Referral == waiting.Referral) is { } same)
        {
            Close(t, waiting);
            Set(t, same with
            {
                Inputs = Kept(waiting.Kind, waiting.Inputs.Concat(same.Inputs)),
                DueBy = same.DueBy < waiting.DueBy ? same.DueBy : waiting.DueBy,
                Chased = Math.Max(same.Chased, waiting.Chased),
            });
            return;
        }

        Set(t, waiting with { Owner = owner });
        Notify(t, waiting with { Owner = owner });
    }

    /// <summary>Nothing owed is ever with somebody who has left (R3).</summary>
    public static PersonId WhoIsThere(PersonTurn t, PersonId owner, SchemeId? scheme) =>
        t.Directory.Person(owner) is { Gone: true } ? t.Directory.CoordinatorFor(scheme, except: owner) ?? owner : owner;

    /// <summary>Who is in Teams is told there; several at once become one notification at the owner's.</summary>
    private static void Notify(PersonTurn t, Waiting waiting)
    {
        if (t.Directory.Person(waiting.Owner) is { AadObjectId: not null })
            t.Mail(waiting.Owner, new AnswerOwed(t.Me, waiting.Id, waiting.DueBy) { Urgent = t.S.IsUrgent(waiting) });
    }

    /// <summary>The bot did not understand, or may not answer: whoever is nearest reads it. Said once while it is open, and once more that all is read.</summary>
    public static void Read(PersonTurn t, WaitingKind kind)
    {
        var scheme = Asking.Current(t)?.Scheme ?? t.S.Participations.LastOrDefault(p => p.Status != ParticipationStatus.Left)?.Scheme;
        ToPerson(t, "to-person.read", kind, scheme);
    }

    public static void ToPerson(PersonTurn t, string wording, WaitingKind kind, SchemeId? scheme)
    {
        var usual = kind == WaitingKind.Help && scheme is not null ? t.Directory.CoordinatorFor(scheme) : Nearest(t);
        if ((LanguageRouting.Speaker(t, scheme, usual) ?? usual) is not { } owner) { t.Say("to-person.nobody"); return; }
        var already = t.S.Waiting.FirstOrDefault(w => w.Kind == kind && w.Owner == owner);
        var due = Open(t, kind, owner, scheme, null, HoursFor(t, scheme));
        if (already is null || wording != "to-person.read") t.Say(wording, ("owner", t.Directory.FirstNameOf(owner)), ("when", When(t, due)));
        // So that the silence from then on is understood.
        else if (already.Inputs.Length == 1 && (!t.S.Asks.IsEmpty || !t.S.Participations.IsEmpty || t.S.Refused.Count > 0)) t.Say("to-person.also", ("owner", t.Directory.FirstNameOf(owner)));
    }

    /// <summary>Something staff should know; nobody is told that an answer will come.</summary>
    public static void Tell(PersonTurn t, WaitingKind kind, PersonId owner, SchemeId? scheme) => Open(t, kind, owner, scheme, null, HoursFor(t, scheme));

    /// <param name="t">The turn.</param>
    /// <param name="notify">It is of danger again: whoever has it is told anew.</param>
    public static void AddToConcern(PersonTurn t, bool notify = false)
    {
        var concern = t.S.Waiting.First(w => w.Kind == WaitingKind.Concern);
        Set(t, concern with { Inputs = Kept(concern.Kind, concern.Inputs.Append(t.Input.Id)) });
        if (notify) Notify(t, concern);
    }

    /// <summary>The first, which says what it is about, and the newest.</summary>
    private static ImmutableArray<InputId> Kept(WaitingKind kind, IEnumerable<InputId> inputs)
    {
        var (all, most) = (inputs.ToList(), kind == WaitingKind.Concern ? MostInConcern : MostInputs);
        return all.Count <= most ? [.. all] : [all[0], .. all.TakeLast(most - 1)];
    }

    /// <summary>Who is nearest to this person: their professional, else the coordinator.</summary>
    public static PersonId? Nearest(PersonTurn t)
    {
        var part = t.S.Participations.Where(p => p.Status is not (ParticipationStatus.Left or ParticipationStatus.Completed)).MaxBy(p => p.At);
        return part is not null ? WhoIsThere(t, part.Professional, part.Scheme) : t.Directory.CoordinatorFor(Asking.Current(t)?.Scheme ?? t.S.Asks.LastOrDefault()?.Scheme);
    }

    public static double HoursFor(PersonTurn t, SchemeId? scheme) => t.Directory.Scheme(scheme)?.ReplyWithinHours is { } h and > 0 ? h : t.Policy.ReplyHours;

    public static string When(PersonTurn t, DateTimeOffset due) => WorkingTime.Say(due, t.Now, t.Zone, t.S.Language);

    public static void Answer(PersonTurn t, AnswerWaiting answer)
    {
        if (t.S.Waiting.FirstOrDefault(w => w.Id == answer.Waiting) is not { } waiting)
        {
            t.Refuse("not-owed", 409, null, "This is not owed any more: somebody has answered it. Fetch GET /api/owed for what is.");
            return;
        }

        if (waiting.Kind == WaitingKind.Referral)
        {
            t.Refuse("referral", 409, null, "This is a referral: accept, pass or decline it with POST /api/referrals/{id}/accept, pass or decline.");
            return;
        }

        var by = answer.By ?? waiting.Owner;
        if (!t.Directory.IsHere(by))
        {
            t.Refuse("not-staff", 422, "by", "Only a professional or a coordinator can answer: give the id or key of one.");
            return;
        }

        if (!string.IsNullOrWhiteSpace(answer.Words))
        {
            // The Concern is taken by whoever answers, or the bot would go on being silent towards them.
            if (!Talking.CanHear(t, "words")) return;
            var aboutDanger = TakesUpDanger(t, waiting, by);
            Close(t, waiting);
            Talking.Speak(t, by, waiting.Referral, answer.Words, aboutDanger: aboutDanger);
        }
        else Close(t, waiting);

        t.Record(FactKind.WaitingAnswered, waiting.Scheme, by, waiting.Id, waiting.Kind.ToString());
        t.Done(waiting.Id, "answered");
    }

    /// <summary>What they write back from now on is urgent. Who goes on with such a talk takes nothing up anew.</summary>
    public static bool TakesUpDanger(PersonTurn t, Waiting waiting, PersonId by) =>
        waiting.Kind == WaitingKind.Concern || t.S.IsUrgent(waiting) && t.S.Talks.All(talk => talk.With != by);

    public static void Close(PersonTurn t, Waiting waiting)
    {
        t.S = t.S with { Waiting = t.S.Waiting.RemoveAll(w => w.Id == waiting.Id) };
        Show(t, waiting, open: false);
    }

    public static void Set(PersonTurn t, Waiting waiting)
    {
        t.S = t.S with { Waiting = t.S.Waiting.RemoveAll(w => w.Id == waiting.Id).Add(waiting) };
        Show(t, waiting, open: true);
    }

    /// <summary>
    /// Past its due time: the owner, then the coordinator, and then the resident is told when. What is urgent goes round those on
    /// call and the coordinator until one of them has taken it. Never without an owner.
    /// </summary>
    public static void Chase(PersonTurn t, Waiting waiting)
    {
        t.Record(FactKind.WaitingChased, waiting.Scheme, waiting.Owner, waiting.Id, $"{waiting.Kind} {waiting.Chased + 1}");
        var urgent = t.S.IsUrgent(waiting);
        if (waiting.Chased == 0 && !urgent && t.Directory.Person(waiting.Owner) is not { Gone: true })
        {
            waiting = waiting with { Chased = 1, DueBy = t.Now.AddHours(t.Policy.Nudges.StaffGraceHours) };
            Set(t, waiting);
            Notify(t, waiting);
            return;
        }

        t.Alert(AlertKind.Overdue, waiting.Scheme);
        var owner = WhoIsThere(t, urgent ? Safety.Next(t, waiting) : t.Directory.CoordinatorFor(waiting.Scheme) ?? waiting.Owner, waiting.Scheme);
        var due = urgent ? t.Now.AddHours(t.Policy.ConcernHours)
            : WorkingTime.DueBy(t.Now, t.Policy.ReplyHours, t.Directory.Organisation.WorkingHours, t.Directory.Zone);
        var first = waiting.Chased <= 1;
        HandTo(t, waiting with { Chased = urgent ? waiting.Chased + 1 : Math.Max(waiting.Chased, 1) + 1, DueBy = due }, owner);
        if (first && waiting is { Kind: WaitingKind.Referral, Referral: { } referral }) Referring.NobodyAnswered(t, referral, owner);
        if (first && waiting.Kind is not (WaitingKind.Change or WaitingKind.Concern))
            t.Send(t.Words("overdue", ("owner", t.Directory.FirstNameOf(owner)), ("when", When(t, due))), "overdue", Lane.Reminder);
    }

    private static void Show(PersonTurn t, Waiting w, bool open) =>
        t.Show(new WaitingRow(w.Id, t.Me, w.Owner, w.Kind, w.Scheme, w.Referral, w.At, w.DueBy, w.Chased, open));
}
