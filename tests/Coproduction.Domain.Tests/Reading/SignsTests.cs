using Xunit;

namespace Coproduction.Domain.Tests.Reading;

/// <summary>None of these texts is one of those that the signs are fitted to.</summary>
public sealed class SignsTests
{
    private const string Rule = "danger-signs";

    private static readonly Lazy<string[]> Table = new(() =>
    {
        using var lines = new StreamReader(typeof(Reader).Assembly.GetManifestResourceStream("Coproduction.Domain.Conversations.Reading.signs-of-danger.tsv")!);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    });

    [Theory]
    [InlineData("dad is sat in the car in the garage, he has run a hose to it")]
    [InlineData("there is a little lad on his own by the ring road no shoes on")]
    [InlineData("he says if i go to the group he will burn my papers")]
    public void Danger_that_no_phrase_names_is_found_in_the_text_as_a_whole(string text)
    {
        Assert.Equal((Intent.Danger, Rule, DangerKind.AtRisk), (Said.ToJoin(text).Intent, Said.ToJoin(text).Rule, Said.ToJoin(text).Danger));
        Assert.Equal(Intent.Danger, Said.Unasked(text).Intent);
    }

    [Theory]
    [InlineData("bye for now, see you sunday")]
    [InlineData("thanks for everything today you were all so good")]
    [InlineData("my little lad loved it, he keeps talking about the ducks")]
    [InlineData("i keep thinking about the soup, can i have the recipe")]
    [InlineData("i lost my husband in may and the evenings are long")]
    [InlineData("hes gone to bed with a headache so he will miss it")]
    [InlineData("the dog swallowed a sock and the vet said keep an eye on him")]
    [InlineData("used to drink, been dry six years")]
    [InlineData("im shattered, cant face it tonight, sorry")]
    [InlineData("actually no sorry cant do tuesdays anymore, they changed my shifts")]
    [InlineData("im 84 and cant go on much longer than half an hour, my hips")]
    [InlineData("my knees wont let me go far")]
    [InlineData("thank you for asking but i look after my husband he has dementia and i cant leave him")]
    [InlineData("i used to get beaten at school, long time ago now, id love to talk to the young ones at the group")]
    public void Words_of_danger_among_words_of_everyday_life_alarm_nobody(string text) => Assert.NotEqual(Intent.Danger, Said.ToJoin(text).Intent);

    /// <summary>Whoever asks to be left alone is, and is answered once more only for the danger.</summary>
    [Fact]
    public void Stop_beside_signs_of_danger_takes_effect_too()
    {
        var meaning = Said.ToJoin("stop texting me, dad is sat in the car in the garage, he has run a hose to it");
        Assert.Equal((Intent.Danger, true), (meaning.Intent, meaning.AlsoStop));
    }

    [Fact]
    public void No_sign_alone_is_enough()
    {
        var enough = int.Parse(Table.Value[0].Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture);
        foreach (var columns in Table.Value.Skip(1).Select(line => line.Split('\t')))
        {
            Assert.True(int.Parse(columns[0], System.Globalization.CultureInfo.InvariantCulture) < enough, columns[1]);
            Assert.NotEqual(Rule, Said.Unasked(columns[1]).Rule);
        }
    }

    /// <summary>"Can't" is written "cant" there: a sign in another form would never be found in a text.</summary>
    [Fact]
    public void Each_sign_is_written_as_texts_are_read()
    {
        foreach (var sign in Table.Value.Skip(1).Select(line => line.Split('\t')[1]))
            Assert.Matches("^[^ A-Z'.,!?]+( [^ A-Z'.,!?]+)?$", sign);
    }
}
