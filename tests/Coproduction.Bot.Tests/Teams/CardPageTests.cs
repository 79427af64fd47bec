using Xunit;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Proves the check itself: it passes a good card and can fail a bad one.</summary>
public sealed class CardPageTests
{
    private const string Good =
        """
        {
          "type": "AdaptiveCard", "version": "1.5", "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
          "body": [
            { "type": "TextBlock", "text": "Amina would like to walk", "weight": "Bolder", "wrap": true },
            { "type": "FactSet", "facts": [{ "title": "Scheme", "value": "Walkers" }, { "title": "Asked by", "value": "Joe" }] },
            { "type": "Input.Text", "id": "words", "label": "Your hello", "placeholder": "Say who you are", "isMultiline": true, "maxLength": 300, "isRequired": true, "errorMessage": "Write a few words" },
            { "type": "Input.ChoiceSet", "id": "day", "label": "Which day", "style": "compact", "choices": [{ "title": "Tuesday", "value": "tue" }, { "title": "Friday", "value": "fri" }] },
            { "type": "ActionSet", "actions": [{ "type": "Action.Execute", "title": "Accept and say hello", "verb": "accept", "data": { "referral": "1" }, "fallback": { "type": "Action.Submit", "title": "Accept", "data": { "verb": "accept" } } }] }
          ],
          "actions": [
            { "type": "Action.ShowCard", "title": "Pass", "card": { "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "Who could?" }], "actions": [{ "type": "Action.Execute", "title": "Pass on", "verb": "pass" }] } }
          ],
          "msteams": { "width": "Full" }
        }
        """;

    [Fact]
    public async Task A_good_card_says_its_words_and_has_no_error()
    {
        await using var page = await CardPage.Open();
        var card = await page.Shows(Good);
        Assert.Empty(card.Errors);
        Assert.All(["Amina would like to walk", "Scheme", "Walkers", "Your hello", "Say who you are", "Friday", "Accept and say hello", "Pass", "Who could?", "Pass on"],
            words => Assert.Contains(words, card.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_card_tells_what_is_wrong_with_it()
    {
        await using var page = await CardPage.Open();
        Assert.Contains("UnknownElementType", await Errors("""{ "type": "Teleport", "text": "x" }"""), StringComparison.Ordinal);
        Assert.Contains("UnknownProperty: TextBlock.txet", await Errors("""{ "type": "TextBlock", "text": "x", "txet": "y" }"""), StringComparison.Ordinal);
        Assert.Contains("InvalidPropertyValue", await Errors("""{ "type": "TextBlock", "text": "x", "weight": "Heavy" }"""), StringComparison.Ordinal);
        Assert.Contains("UnknownActionType", await Errors("""{ "type": "ActionSet", "actions": [{ "type": "Action.Dance", "title": "x" }] }"""), StringComparison.Ordinal);
        Assert.Contains("DuplicateId", await Errors("""{ "type": "Input.Text", "id": "a", "label": "x" }, { "type": "Input.Text", "id": "a", "label": "x" }"""), StringComparison.Ordinal);
        Assert.Contains("Exception", string.Join("\n", (await page.Shows("{ no card")).Errors), StringComparison.Ordinal);
        Assert.Contains("UnsupportedCardVersion", string.Join("\n", (await page.Shows("""{ "type": "AdaptiveCard", "version": "1.6", "body": [] }""")).Errors), StringComparison.Ordinal);
        Assert.Equal(["strong", "a"], (await page.Shows("""{ "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlock", "text": "**bold** [there](https://x.example)" }] }""")).Markup);
        // And the page is none the worse for it.
        Assert.Empty((await page.Shows(Good)).Errors);

        async Task<string> Errors(string body) =>
            string.Join("\n", (await page.Shows($$"""{ "type": "AdaptiveCard", "version": "1.5", "body": [{{body}}] }""")).Errors);
    }
}
