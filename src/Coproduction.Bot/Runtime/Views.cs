using System.Text.Json;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Runtime;

/// <summary>Writes the rows that others read, whole, by their ids.</summary>
internal static class Views
{
    public static void Save(Session session, View view)
    {
        switch (view)
        {
            case CodeRow { Live: false } c:
                session.Add(Sql.RemoveCode, c.Code, c.Invitation);
                break;
            case CodeRow c:
                session.AddOrFail(() => new CodeTakenException(), Sql.SaveCode, c.Code, c.Connector, c.Invitation, c.ExpiresAt, c.Scheme, c.UsedBy);
                break;
            case InvitationRow i:
                session.Add(Sql.SaveInvitation, i.Id, i.Connector, i.Scheme, i.Route, i.Status, i.At, i.ExpiresAt);
                break;
            case ReferralRow r:
                session.Add(Sql.SaveReferral, r.Id, r.Resident, r.Scheme, r.Professional, r.Status, r.Connector, r.OfferedAt, r.DueBy);
                break;
            case WaitingRow w:
                session.Add(Sql.SaveWaiting, w.Id, w.Resident, w.Owner, w.Kind, w.Scheme, w.Referral, w.At, w.DueBy, w.Chased, w.Open);
                break;
            case PlaceView { Gone: true } p:
                session.Add(Sql.RemovePlace, p.Row.Request);
                break;
            case PlaceView { Row: var p }:
                session.Add(Sql.SavePlace, p.Request, p.Scheme, p.Resident, p.Status, Ids(p.Asked), Ids(p.Except), p.ExpiresAt, p.Language, p.Replacing);
                break;
            case LinkRow { Live: false } l:
                session.Add(Sql.RemoveLink, l.Code, l.Person);
                break;
            case LinkRow l:
                session.AddOrFail(() => new CodeTakenException(), Sql.SaveLink, l.Code, l.Person, l.ExpiresAt);
                break;
            case AlertRow a:
                session.Add(Sql.InsertAlert, a.Id, a.Kind, a.Person, a.Scheme, a.At);
                break;
            default:
                throw new InvalidOperationException($"no table for {view.GetType().Name}");
        }
    }

    private static string Ids(System.Collections.Immutable.ImmutableArray<PersonId> ids) => JsonSerializer.Serialize(ids, Snapshots.Json);
}

/// <summary>A drawn code is another invitation's, once in some hundred thousand: the turn is taken again and draws others.</summary>
public sealed class CodeTakenException() : Exception("a drawn code is taken");
