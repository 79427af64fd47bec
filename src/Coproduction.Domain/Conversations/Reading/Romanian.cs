namespace Coproduction.Domain;

/// <summary>Romanian. Not yet reviewed: wants a native reader's review before anyone relies on it.</summary>
internal static class Romanian
{
    public static readonly Tongue Tongue = new("ro",
    [
        (TongueCue.Yes, "da; da vă rog; da te rog; sigur; sigur că da; desigur; bineînțeles; de acord; sunt de acord; vreau; vreau să particip; vreau să vin; mă înscriu; cu plăcere; cu siguranță; accept; normal"),
        (TongueCue.No, "nu; nu mulțumesc; nu mersi; nu vreau; nu doresc; nu mă interesează; nu sunt interesat; nu sunt interesată; nu pot; refuz; nicidecum; deloc"),
        (TongueCue.Later, "mai târziu; nu acum; nu încă; încă nu; altă dată; după crăciun; după sărbători; săptămâna viitoare; luna viitoare; anul viitor; la anul; peste o săptămână; peste o lună; poate mai târziu"),
        (TongueCue.Doubt, "poate; dacă; dar; nu știu; depinde; cred; probabil; numai dacă; doar dacă; eventual; însă; să văd; o să văd; vedem"),
        (TongueCue.Stop, "opriți; oprește; opriți-vă; oprește-te; nu mai scrie; nu mai scrieți; nu îmi mai scrie; nu-mi mai scrie; nu-mi mai scrieți; nu mă mai contactați; nu mă mai deranjați; nu mai trimiteți; nu-mi mai trimiteți; lăsați-mă în pace; lasă-mă în pace; dezabonare; dezabonați-mă; ștergeți numărul meu; ștergeți-mi numărul; scoateți-mă de pe listă"),
        (TongueCue.Who, "cine; cine e; cine ești; cine sunteți; cine este; cine scrie; de unde aveți numărul meu; cu cine vorbesc"),
        (TongueCue.Help, "ajutor; ajutați-mă; ajută-mă"),
        (TongueCue.Person, "nu înțeleg; nu am înțeles; nu știu engleză; în română; vorbi cu cineva; vorbesc cu cineva; vorbesc cu o persoană; vorbi cu o persoană; o persoană reală; un om; sunați-mă; sună-mă; operator"),
        (TongueCue.WrongNumber, "număr greșit; numărul greșit; ați greșit numărul; ai greșit numărul; greșit; nu sunt eu; nu cunosc; altă persoană"),
        (TongueCue.Filler, "mulțumesc; mersi; vă rog; te rog; bună; salut; bună ziua; mult; no; ok; bine; 👍"),
    ], conflicts: "no na");
}
