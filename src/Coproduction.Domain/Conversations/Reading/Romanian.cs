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
        (TongueCue.SelfHarm, "vreau să mor; vreau sa mor; nu mai vreau să trăiesc; nu mai vreau sa traiesc; nu vreau să trăiesc; să mă omor; sa ma omor; mă omor; ma omor; să mă sinucid; sa ma sinucid; sinucidere; îmi iau viața; imi iau viata; mă tai; ma tai; am luat prea multe pastile; nu mai pot trăi; nu mai pot trai"),
        (TongueCue.Violence, "mă bate; ma bate; m-a bătut; m-a batut; soțul mă bate; sotul ma bate; m-a lovit; mă lovește; ma loveste; mi-e frică de soțul; mi-e frica de sotul; mi-e frică de el; mi-e frica de el; mă amenință; ma ameninta; mă omoară; ma omoara; o să mă omoare; m-a violat; viol; mi-a luat pașaportul; mi-a luat pasaportul; m-a închis; m-a inchis; bate copiii; bate copilul; are un cuțit; are un cutit"),
        (TongueCue.Medical, "nu respiră; nu respira; nu pot respira; nu pot să respir; ambulanță; ambulanta; ambulanța; salvarea; infarct; atac de cord; durere în piept; durere in piept; inconștient; inconstient; leșinat; lesinat; sângerează; sangereaza; mult sânge; mult sange; se sufocă; se sufoca; convulsii"),
        (TongueCue.Filler, "mulțumesc; mersi; vă rog; te rog; bună; salut; bună ziua; mult; no; ok; bine; 👍"),
    ], conflicts: "no na");
}
