using Coproduction.Bot.Channels.Teams.Cards;
using Coproduction.Domain;

namespace Coproduction.Bot.Referrals.Cards;

/// <summary>What a click on a card asks for. Neither verb nor data is trusted: whoever clicks is authorised by who they are.</summary>
internal static class CardVerbs
{
    public const string Accept = "accept";
    public const string Pass = "pass";
    public const string Decline = "decline";
    public const string Ask = "ask";
    public const string Send = "send";
    public const string SendTo = "send-to";
    public const string NoAnswer = "no-answer";
    public const string Started = "started";
    public const string End = "end";
    public const string HandOver = "hand-over";
    public const string Reveal = "reveal";

    /// <summary>Of the data: the card, and this drawing of it.</summary>
    public const string Card = "c";
    public const string Nonce = "n";

    /// <summary>Of the data: the texts that stand on it, by their marks.</summary>
    public const string Seen = "s";
}

/// <summary>The inputs on cards, by id. Each stands once on a card.</summary>
internal static class CardInputs
{
    public const string Hello = "hello";
    public const string To = "to";
    public const string From = "from";
    public const string Why = "why";
    public const string Question = "question";
    public const string Answer = "answer";
    public const string Resident = "resident";
    public const string NewPerson = "newPerson";
    public const string Introduction = "introduction";
    public const string Reason = "reason";
}

/// <summary>The few elements that the cards are made of.</summary>
internal static class CardParts
{
    /// <summary>What is left of 28 KB beside everything that may stand around a resident's words.</summary>
    private const int MostWords = 6000;

    public static TextBlock Title(string text) => new(AdaptiveCard.Plain(text)) { Weight = TextWeight.Bolder, Size = TextSize.Medium, Style = "heading" };

    public static TextBlock Line(string text) => new(AdaptiveCard.Plain(text));

    public static TextBlock Subtle(string text) => new(AdaptiveCard.Plain(text)) { IsSubtle = true };

    public static TextBlock Warning(string text) => new(AdaptiveCard.Plain(text)) { Weight = TextWeight.Bolder, Color = TextColor.Attention };

    /// <summary>What came of the last click, and whether it is a repeat; above everything.</summary>
    public static IEnumerable<CardElement> Above(Look look)
    {
        if (look.Note is { } note) yield return new Container([Line(note)]) { Style = ContainerStyle.Emphasis };
        if (look.Again) yield return Subtle("Sent again, in case the first did not reach you.");
    }

    /// <summary>A resident's own words, oldest first; where they are more than a card can hold, the newest of them: those are answered.</summary>
    public static IEnumerable<CardElement> Words(IEnumerable<string?> texts)
    {
        var shown = new Stack<CardElement>();
        var left = MostWords;
        foreach (var text in texts.Reverse())
        {
            var words = text ?? "(These words are no longer kept.)";
            if (left <= 0)
            {
                shown.Push(Subtle("There is more than a card can show: these are the newest words."));
                break;
            }

            shown.Push(new Container([Line(words.Length > left ? words[..left] + "…" : words)]) { Style = ContainerStyle.Emphasis });
            left -= words.Length;
        }

        return shown;
    }

    public static TextInput Box(string id, string label, string placeholder, string? value = null) => new()
    {
        Id = id, Label = label, Placeholder = placeholder, IsMultiline = true, MaxLength = 4000, Value = value,
    };

    public static ExecuteAction Do(string title, string verb, CardRef card, Look look, ActionStyle? style = null, IReadOnlyList<TextOf>? seen = null)
    {
        var data = new Dictionary<string, string> { [CardVerbs.Card] = card.ToString(), [CardVerbs.Nonce] = look.Nonce };
        if (seen is not null) data[CardVerbs.Seen] = string.Join(',', seen.Select(text => new InputId(text.Id).Mark));
        return new() { Title = title, Verb = verb, Style = style, Data = data };
    }

    /// <summary>A button that opens a box with a button of its own.</summary>
    public static ShowCardAction Open(string title, CardElement[] inside, ExecuteAction action) =>
        new() { Title = title, Card = new([.. inside], [action]) };
}
