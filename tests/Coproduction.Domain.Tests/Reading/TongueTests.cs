using Xunit;

namespace Coproduction.Domain.Tests.Reading;

public sealed class TongueTests
{
    [Theory]
    [InlineData("cy", "ydw plis", Intent.ClearYes)]
    [InlineData("cy", "dim diolch", Intent.No)]
    [InlineData("cy", "ddim rŵan", Intent.Later)]
    [InlineData("cy", "pwy ydych chi?", Intent.WhoIsThis)]
    [InlineData("cy", "gadewch lonydd i mi", Intent.Stop)]
    [InlineData("cy", "iawn diolch", Intent.LikelyYes)] // may as well only acknowledge
    [InlineData("cy", "gad fi fod", Intent.Stop)]
    [InlineData("cy", "dwi isio llonydd", Intent.Stop)]
    [InlineData("cy", "dwi isio marw", Intent.Danger)]
    [InlineData("cy", "dydi hi ddim yn anadlu", Intent.Danger)]
    [InlineData("en", "kocam beni dövüyor", Intent.Danger)]
    [InlineData("en", "no quiero vivir más", Intent.Danger)]
    [InlineData("en", "nie chcę żyć", Intent.Danger)]
    [InlineData("pl", "mąż mnie bije", Intent.Danger)]
    [InlineData("en", "nu mai vreau să trăiesc", Intent.Danger)]
    [InlineData("ur", "mujhe marta hai", Intent.Danger)]
    [InlineData("en", "আমি মরতে চাই", Intent.Danger)]
    [InlineData("en", "mon mari me frappe", Intent.Danger)]
    [InlineData("en", "ele me bate", Intent.Danger)]
    [InlineData("en", "mio marito mi picchia", Intent.Danger)]
    [InlineData("en", "mein Mann schlägt mich", Intent.Danger)]
    [InlineData("en", "дитина не дихає", Intent.Danger)]
    [InlineData("en", "زوجي يضربني", Intent.Danger)]
    [InlineData("pl", "Tak, proszę", Intent.ClearYes)]
    [InlineData("pl", "nie dziekuje", Intent.No)]
    [InlineData("pl-PL", "tak, ale nie teraz", Intent.Later)]
    [InlineData("pl", "proszę nie pisać", Intent.Stop)]
    [InlineData("pl", "to pomyłka", Intent.WrongNumber)]
    [InlineData("ro", "da", Intent.ClearYes)]
    [InlineData("ro", "nu, mulțumesc", Intent.No)]
    [InlineData("ro", "lăsați-mă în pace", Intent.Stop)]
    [InlineData("tr", "EVET", Intent.ClearYes)]
    [InlineData("tr", "hayır teşekkürler", Intent.No)]
    [InlineData("tr", "mesaj atmayın", Intent.Stop)]
    [InlineData("bn", "হ্যাঁ", Intent.ClearYes)]
    [InlineData("bn", "ji", Intent.ClearYes)]
    [InlineData("bn", "ekhon na", Intent.Later)]
    [InlineData("bn", "apni ke", Intent.WhoIsThis)]
    [InlineData("ur", "جی ہاں", Intent.ClearYes)]
    [InlineData("ur", "nahi shukriya", Intent.No)]
    [InlineData("ur", "message mat karo", Intent.Stop)]
    [InlineData("ur", "kisi se baat karni hai", Intent.WantsPerson)]
    [InlineData("cy", "dw i ddim yn deall", Intent.WantsPerson)] // not understanding is no "no"
    [InlineData("pl", "nie rozumiem", Intent.WantsPerson)]
    [InlineData("ro", "nu inteleg", Intent.WantsPerson)]
    [InlineData("tr", "anlamadım", Intent.WantsPerson)]
    [InlineData("bn", "bujhte parchi na", Intent.WantsPerson)]
    [InlineData("ur", "samajh nahi aaya", Intent.WantsPerson)]
    public void A_known_language_is_read(string language, string text, Intent intent) => Assert.Equal(intent, Said.In(language, text).Intent);

    [Theory]
    [InlineData("pl", "no")]
    [InlineData("tr", "ye")]
    [InlineData("en", "da")]
    [InlineData("en", "jo")]
    [InlineData("en", "do")]
    [InlineData("en", "ji")]
    [InlineData("ro", "da dacă e aproape")]
    [InlineData("cy", "ymuno?")]
    [InlineData("pl", "tak?")]
    [InlineData("cy", "what do you want")]
    [InlineData("cy", "dwi ddim yn nabod fo")]
    [InlineData("cy", "peidiwch â phoeni")]
    public void One_tongues_yes_is_not_anothers(string language, string text) => Assert.True(Said.In(language, text).Intent is not (Intent.ClearYes or Intent.No));

    [Theory]
    [InlineData("cy")]
    [InlineData("pl")]
    [InlineData("so")]
    public void Stop_and_join_in_english_count_in_every_language(string language)
    {
        Assert.Equal(Intent.Stop, Said.In(language, "STOP").Intent);
        Assert.Equal(Intent.ClearYes, Said.In(language, "join").Intent);
    }

    [Theory]
    [InlineData("so", "waan ku faraxsanahay")]
    [InlineData("en", "مرحبا كيف حالك")]
    public void What_nobody_here_can_read_goes_to_a_person_at_once(string language, string text) => Assert.Equal(Intent.WantsPerson, Said.In(language, text).Intent);
}
