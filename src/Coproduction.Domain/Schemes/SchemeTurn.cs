namespace Coproduction.Domain;

/// <summary>One turn of a scheme's actor while it is being decided.</summary>
internal sealed class SchemeTurn(SchemeState state, Input input, Context context, DateTimeOffset now)
{
    private readonly List<Fact> _facts = [];
    private readonly List<Mail> _mail = [];
    private readonly List<View> _views = [];
    private int _ids;

    public SchemeState S { get; set; } = state;

    public Context Context { get; } = context;

    public DateTimeOffset Now { get; } = now;

    public Directory Directory => Context.Directory;

    public Answer? Answer { get; private set; }

    public void Record(FactKind kind, PersonId? other = null, Guid? about = null, string? detail = null) =>
        _facts.Add(new(kind, S.Id) { Scheme = S.Id, Other = other, Ref = about, Detail = detail });

    public void Mail(PersonId to, Input mail) => _mail.Add(new(input.Id.Derive(_ids++, input.At), to, null, mail));

    public void Show(PlaceRow row, bool gone = false) => _views.Add(new PlaceView(row, gone));

    public void Refuse(string code, int status, string? field, string fix) =>
        Answer = new() { Refusals = [.. Answer?.Refusals ?? [], new(code, status, field, fix)] };

    public void Done(string status) => Answer = new() { Id = S.Id.Value, Status = status };

    public Decision<SchemeState> Decide() => new(S)
    {
        Facts = [.. _facts], Mail = [.. _mail], Views = [.. _views], Answer = Answer, DueAt = S.SweepAt,
    };
}
