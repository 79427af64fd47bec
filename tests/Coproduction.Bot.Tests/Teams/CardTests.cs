using System.Text.Json;
using Coproduction.Bot.Channels.Teams.Cards;
using CsCheck;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

public sealed class CardTests
{
    private static readonly AdaptiveCard Every = new(
        [
            new TextBlock("Referral") { Weight = TextWeight.Bolder, Size = TextSize.Large, Color = TextColor.Attention, IsSubtle = false, Style = "heading" },
            new FactSet([new("Area", "Clapton")]),
            new Container([new TextBlock("inside")]) { Style = ContainerStyle.Emphasis },
            new TextInput { Id = "words", Label = "What to say", IsMultiline = true, MaxLength = 300, IsRequired = true, ErrorMessage = "Say something." },
            new ChoiceSetInput { Id = "why", Label = "Why", Choices = [new("Full", "full")], Value = "full", IsRequired = true },
            new DateInput { Id = "day", Label = "Day" },
            new ActionSet([new ExecuteAction { Title = "Accept", Verb = "accept", Data = new Dictionary<string, string> { ["referral"] = "7" }, Style = ActionStyle.Positive, AssociatedInputs = AssociatedInputs.Auto }]),
        ],
        [new ShowCardAction { Title = "More", Card = new([new TextBlock("more")]) }]);

    [Fact]
    public void A_card_is_the_schemas_json()
    {
        const string expected = """
            {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[
            {"type":"TextBlock","text":"Referral","weight":"Bolder","size":"Large","color":"Attention","isSubtle":false,"wrap":true,"style":"heading"},
            {"type":"FactSet","facts":[{"title":"Area","value":"Clapton"}]},
            {"type":"Container","items":[{"type":"TextBlock","text":"inside","wrap":true}],"style":"Emphasis"},
            {"type":"Input.Text","label":"What to say","isMultiline":true,"maxLength":300,"isRequired":true,"errorMessage":"Say something.","id":"words"},
            {"type":"Input.ChoiceSet","label":"Why","choices":[{"title":"Full","value":"full"}],"value":"full","isRequired":true,"id":"why"},
            {"type":"Input.Date","label":"Day","id":"day"},
            {"type":"ActionSet","actions":[{"type":"Action.Execute","verb":"accept","data":{"referral":"7"},"associatedInputs":"auto",
            "fallback":{"type":"Action.Submit","data":{"referral":"7","verb":"accept"},"associatedInputs":"auto","title":"Accept","style":"positive"},"title":"Accept","style":"positive"}]}],
            "actions":[{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[{"type":"TextBlock","text":"more","wrap":true}]},"title":"More"}]}
            """;
        using var wanted = JsonDocument.Parse(expected);
        using var made = JsonDocument.Parse(Every.Json);
        Assert.True(JsonElement.DeepEquals(wanted.RootElement, made.RootElement), Every.Json);
        Assert.StartsWith("{\"type\":\"AdaptiveCard\",\"$schema\"", Every.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_is_in_bytes_of_json()
    {
        Assert.Equal(Every.Utf8.Length, Every.Size);
        Assert.True(Every.Size < 2500, $"{Every.Size}");
        Assert.True(new AdaptiveCard([new TextBlock(new string('x', AdaptiveCard.LargestActivity))]).Size > AdaptiveCard.LargestActivity);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("I miss having company.", "I miss having company.")]
    [InlineData("**bold** _it_", "\\*\\*bold\\*\\* \\_it\\_")]
    [InlineData("[click](https://evil.example.org)", "\\[click\\]\\(https:\u200B//evil.example.org\\)")]
    [InlineData("www.evil.example.org or a@b.example", "www\u200B.evil.example.org or a\u200B@b.example")]
    [InlineData("- milk\n+ eggs\n1. bread", "\\- milk\n\n\\+ eggs\n\n1\\. bread")]
    [InlineData("well - or 1.5 + 2", "well - or 1.5 + 2")]
    [InlineData("    code\n\n# head", "code\n\n\\# head")]
    [InlineData("{{DATE(2026)}} ${name}", "{\u200B{DATE\\(2026\\)}} $\u200B{name}")]
    [InlineData("<at>Priya</at> &lt; `x` \\", "\\<at\\>Priya\\</at\\> \\&lt; \\`x\\` \\\\")]
    public void A_persons_words_are_words(string? words, string plain) => Assert.Equal(plain, AdaptiveCard.Plain(words));

    /// <summary>Whatever somebody writes, no mark of Markdown stands without a backslash and nothing of theirs is lost.</summary>
    [Fact]
    public void No_words_whatever_keep_their_markup() => Gen.String[Gen.Char["ab1 *_[]()<>#~|!&`\\{}$:/.@-+\n"], 0, 40].Sample(words =>
    {
        var plain = AdaptiveCard.Plain(words);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] == '\\')
                i++;
            else if ("*_[]()<>#~|!&`".Contains(plain[i]))
                return false;
        }
        static string Bare(string text) => string.Concat(text.Where(letter => letter is not ('\\' or '\u200B' or ' ' or '\n')));
        return Bare(plain) == Bare(words) && !plain.Contains("://", StringComparison.Ordinal) && !plain.Contains("{{", StringComparison.Ordinal);
    }, iter: 20_000);
}
