using System.Text.Json;
using System.Text.Json.Serialization;

namespace Coproduction.Simulator;

/// <summary>Someone or something named: an object with id, key, name or firstName, or the bare id.</summary>
[JsonConverter(typeof(NamedConverter))]
public sealed record Named(string Id, string? Key, string? Name)
{
    public string Called => Name ?? Key ?? Id;

    private sealed class NamedConverter : JsonConverter<Named>
    {
        public override Named? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return root.ValueKind == JsonValueKind.Null ? null : new(root.ToString(), null, null);
            string? Text(string name) => root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
            return new(Text("id") ?? "", Text("key"), Text("name") ?? Text("firstName"));
        }

        public override void Write(Utf8JsonWriter writer, Named value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}

public sealed record Person(string? Id, string? Key, string? Name, string? FirstName, string? Role)
{
    public string Called => Name ?? FirstName ?? Key ?? "someone";
}

public sealed record SchemeLine(string? Id, string? Key, string? Name, string? Form, string? Status);

public sealed record Referral(
    string Id, string? Status, Named? Scheme, Named? Resident, Named? Professional, Named? Connector, string? Motivation,
    DateTimeOffset? DueBy, DateTimeOffset? OfferedAt, IReadOnlyList<TalkLine>? Talk, Named? TalkHeldBy, int? Waiting)
{
    public bool Is(string status) => string.Equals(Status, status, StringComparison.OrdinalIgnoreCase);
}

/// <param name="From">resident, professional, coordinator or bot.</param>
/// <param name="Words">Null when they are kept no longer.</param>
public sealed record TalkLine(DateTimeOffset? At, string? From, string? Name, string? Words);

/// <param name="Words">The texts it is about, oldest first.</param>
public sealed record Owed(
    string Id, string? Kind, Named? Owner, Named? Resident, Named? Scheme, [property: JsonConverter(typeof(OneOrMany))] IReadOnlyList<string>? Words,
    DateTimeOffset? At, DateTimeOffset? DueBy, string? Status)
{
    public bool IsDone => Status?.ToLowerInvariant() is "answered" or "done" or "closed";
}

/// <summary>One text, or a list of them.</summary>
internal sealed class OneOrMany : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return json.RootElement.ValueKind == JsonValueKind.Array
            ? [.. json.RootElement.EnumerateArray().Select(e => e.ToString())]
            : [json.RootElement.ToString()];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToArray(), options);
}

public sealed record Alert(string? Id, string? Kind, Named? Resident, Named? Scheme, DateTimeOffset? At, string? Text);

public sealed record FactPage
{
    public IReadOnlyList<FactLine> Facts { get; init; } = [];

    public JsonElement? Next { get; init; }
}

public sealed record FactLine(JsonElement? Seq, DateTimeOffset? At, string? Kind, Named? Who, Named? Scheme, Named? Other, JsonElement? Data, string? Detail);
