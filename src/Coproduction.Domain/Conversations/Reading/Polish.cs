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
        (TongueCue.Filler, "dziękuję; dzięki; proszę; cześć; dzień dobry; witam; bardzo; pozdrawiam; no; dobrze; dobra; ok; 👍"),
    ], conflicts: "no na");
}
