namespace Coproduction.Domain;

/// <summary>Polish. Not yet reviewed: wants a native reader's review before anyone relies on it. "No" is "well, yes" here.</summary>
internal static class Polish
{
    public static readonly Tongue Tongue = new("pl",
    [
        (TongueCue.Yes, "tak; tak proszę; tak chcę; oczywiście; pewnie; jasne; zgoda; zgadzam się; chętnie; z przyjemnością; chcę; chcę dołączyć; dołączam; poproszę; no tak; no jasne; na pewno; jak najbardziej; spoko"),
        (TongueCue.No, "nie; nie dziękuję; nie chcę; nie chce; nie interesuje; nie jestem zainteresowany; nie jestem zainteresowana; nie dla mnie; rezygnuję; odmawiam; nie mogę; niestety"),
        (TongueCue.Later, "później; potem; nie teraz; jeszcze nie; innym razem; po świętach; za tydzień; za miesiąc; w przyszłym tygodniu; w przyszłym miesiącu; w nowym roku; może później; kiedy indziej"),
        (TongueCue.Doubt, "może; chyba; jeśli; jeżeli; ale; nie wiem; zależy; raczej; zobaczę; zobaczymy; ewentualnie; pod warunkiem; o ile"),
        (TongueCue.Stop, "przestań; przestańcie; proszę przestać; przestać; nie pisz; nie piszcie; nie pisać; proszę nie pisać; proszę o niepisanie; zostaw mnie; zostawcie mnie; dajcie spokój; daj spokój; daj mi spokój; dajcie mi spokój; wypisz mnie; wypiszcie mnie; proszę mnie wypisać; usuń mój numer; proszę usunąć mój numer; koniec wiadomości; nie kontaktuj; nie wysyłaj; nie wysyłajcie; odczep się"),
        (TongueCue.Who, "kto; kto to; kto to jest; kim jesteś; kto pisze; kim pan jest; kim pani jest; z kim piszę; co to za numer; skąd masz mój numer"),
        (TongueCue.Help, "pomoc; pomocy; pomóż; proszę o pomoc"),
        (TongueCue.Person, "nie rozumiem; nie znam angielskiego; po polsku; z człowiekiem; rozmawiać z kimś; porozmawiać z kimś; porozmawiać; rozmawiać z człowiekiem; chcę rozmawiać; prawdziwa osoba; zadzwoń; zadzwońcie; proszę zadzwonić; proszę o telefon; konsultant"),
        (TongueCue.WrongNumber, "zły numer; pomyłka; to pomyłka; nie ten numer; nie znam; to nie ja; zła osoba; błędny numer"),
        (TongueCue.SelfHarm, "chcę umrzeć; chce umrzeć; nie chcę żyć; nie chce mi się żyć; nie chcę już żyć; zabić się; zabiję się; chcę się zabić; popełnić samobójstwo; samobójstwo; odebrać sobie życie; skończyć ze sobą; ciąć się; tnę się; lepiej beze mnie; nie dam rady już żyć; wzięłam za dużo tabletek; wziąłem za dużo tabletek; połknęłam tabletki; połknąłem tabletki"),
        (TongueCue.Violence, "bije mnie; mąż mnie bije; uderzył mnie; on mnie bije; pobił mnie; pobita; dusił mnie; grozi mi; grozi że mnie zabije; zabije mnie; boję się męża; boję się go; zgwałcił mnie; gwałt; zamknął mnie; zabrał mi paszport; bije dzieci; bije dziecko; przemoc domowa; ma nóż; ratunku"),
        (TongueCue.Medical, "nie oddycha; nie może oddychać; nie mogę oddychać; karetka; karetkę; pogotowie; zawał; udar; ból w klatce; nieprzytomny; nieprzytomna; stracił przytomność; straciła przytomność; krwawi; krwawię; dużo krwi; połknął tabletki; dławi się; drgawki"),
        (TongueCue.Filler, "dziękuję; dzięki; proszę; cześć; dzień dobry; witam; bardzo; pozdrawiam; no; dobrze; dobra; ok; 👍"),
    ], conflicts: "no na");
}
