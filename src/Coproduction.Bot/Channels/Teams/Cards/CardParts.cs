using System.Text.Json.Serialization;

namespace Coproduction.Bot.Channels.Teams.Cards;

// Names and values are the schema's. A null is left out.

public enum TextWeight { Default, Lighter, Bolder }

public enum TextSize { Default, Small, Medium, Large, ExtraLarge }

public enum TextColor { Default, Dark, Light, Accent, Good, Warning, Attention }

public enum ContainerStyle { Default, Emphasis, Good, Attention, Warning, Accent }

[JsonConverter(typeof(CamelCase<ActionStyle>))]
public enum ActionStyle { Default, Positive, Destructive }

/// <summary>Whether a click sends what was put in.</summary>
[JsonConverter(typeof(CamelCase<AssociatedInputs>))]
public enum AssociatedInputs { Auto, None }

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
[JsonDerivedType(typeof(ChoiceSetInput), "Input.ChoiceSet")]
[JsonDerivedType(typeof(DateInput), "Input.Date")]
public abstract record CardElement
{
    /// <summary>Of an input: the name of what was put in. Unique in a card.</summary>
    public string? Id { get; init; }

    /// <summary>A line above.</summary>
    public bool? Separator { get; init; }
}

/// <param name="Text">Markdown: a person's words go through <see cref="AdaptiveCard.Plain"/>.</param>
public sealed record TextBlock(string Text) : CardElement
{
    public TextWeight? Weight { get; init; }

    public TextSize? Size { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    /// <summary>Cut off at the card's edge without it.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary><c>heading</c> where a screen reader should find it.</summary>
    public string? Style { get; init; }
}

/// <param name="Title">Markdown, as the value.</param>
/// <param name="Value">Markdown.</param>
public sealed record Fact(string Title, string Value);

public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle? Style { get; init; }
}

public sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement;

public sealed record TextInput : CardElement
{
    public required string Label { get; init; }

    public string? Placeholder { get; init; }

    public bool? IsMultiline { get; init; }

    public int? MaxLength { get; init; }

    public string? Value { get; init; }

    public bool? IsRequired { get; init; }

    public string? ErrorMessage { get; init; }
}

public sealed record Choice(string Title, string Value);

public sealed record ChoiceSetInput : CardElement
{
    public required string Label { get; init; }

    public required IReadOnlyList<Choice> Choices { get; init; }

    public string? Value { get; init; }

    public bool? IsRequired { get; init; }

    public string? ErrorMessage { get; init; }
}

public sealed record DateInput : CardElement
{
    public required string Label { get; init; }

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public string? Value { get; init; }

    public bool? IsRequired { get; init; }

    public string? ErrorMessage { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(ShowCardAction), "Action.ShowCard")]
public abstract record CardAction
{
    /// <summary>Not Markdown.</summary>
    public required string Title { get; init; }

    public ActionStyle? Style { get; init; }
}

/// <summary>Comes as an invoke and is answered with a card. A client that does not know it sends the same by Action.Submit.</summary>
public sealed record ExecuteAction : CardAction
{
    public required string Verb { get; init; }

    /// <summary>Comes back with what was put in. Never trusted: it says what to read again, not what holds.</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = new Dictionary<string, string>();

    public AssociatedInputs? AssociatedInputs { get; init; }

    /// <summary>Typed by its base, so that its own type is written.</summary>
    public CardAction Fallback => new SubmitAction
    {
        Title = Title,
        Style = Style,
        AssociatedInputs = AssociatedInputs,
        Data = new Dictionary<string, string>(Data) { ["verb"] = Verb },
    };
}

/// <summary>Comes as a message with a value and no text.</summary>
public sealed record SubmitAction : CardAction
{
    public IReadOnlyDictionary<string, string> Data { get; init; } = new Dictionary<string, string>();

    public AssociatedInputs? AssociatedInputs { get; init; }
}

public sealed record ShowCardAction : CardAction
{
    public required AdaptiveCard Card { get; init; }
}

/// <summary>The schema has these small, and some clients compare letters.</summary>
internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(System.Text.Json.JsonNamingPolicy.CamelCase) where T : struct, Enum;
