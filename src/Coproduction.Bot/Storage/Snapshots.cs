using System.Text.Json;
using System.Text.Json.Serialization;
using Coproduction.Domain;

namespace Coproduction.Bot.Storage;

/// <summary>Written by a newer build: this one must not write over it, and leaves its input undone.</summary>
public sealed class NewerVersionException(int version) : Exception($"version {version} is newer than this build reads ({Snapshots.Version})");

/// <summary>
/// How states, inputs and answers look where they are stored: <c>{"v":1,"state":{…}}</c>, and an input with its kind under
/// <c>$</c>. A release reads a version before any release writes it.
/// </summary>
public static class Snapshots
{
    public const int Version = 1;

    /// <summary>In bytes, before sealing. What grows is rows, not state.</summary>
    public const int Largest = 32 * 1024;

    public static JsonSerializerOptions Json { get; } = Options();

    public static byte[] Write<TState>(TState state) => JsonSerializer.SerializeToUtf8Bytes(new Envelope<TState>(Version, state), Json);

    /// <exception cref="NewerVersionException">Nothing of it was read.</exception>
    public static TState Read<TState>(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        if (!reader.ValueTextEquals("v"u8)) throw new JsonException("a snapshot begins with its version");
        reader.Read();
        var version = reader.GetInt32();
        if (version > Version) throw new NewerVersionException(version);
        reader.Read();
        reader.Read();
        return JsonSerializer.Deserialize<TState>(ref reader, Json) ?? throw new JsonException("a snapshot holds a state");
    }

    public static byte[] WriteInput(Input input) => JsonSerializer.SerializeToUtf8Bytes(input, Json);

    public static Input ReadInput(ReadOnlySpan<byte> json, InputId id, DateTimeOffset at) =>
        JsonSerializer.Deserialize<Input>(json, Json)! with { Id = id, At = at };

    /// <summary>The input's kind as its JSON names it.</summary>
    public static string TypeOf(Input input) => Discriminators.Of(input.GetType());

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        options.Converters.Add(new IdJson<PersonId>(v => new(v), id => id.Value));
        options.Converters.Add(new IdJson<SchemeId>(v => new(v), id => id.Value));
        options.Converters.Add(new IdJson<InvitationId>(v => new(v), id => id.Value));
        options.Converters.Add(new IdJson<ReferralId>(v => new(v), id => id.Value));
        options.Converters.Add(new IdJson<MessageId>(v => new(v), id => id.Value));
        options.Converters.Add(new IdJson<RequestId>(v => new(v), id => id.Value));
        options.Converters.Add(new InputIdJson());
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed record Envelope<TState>([property: JsonPropertyOrder(0)] int V, [property: JsonPropertyOrder(1)] TState State);

    private sealed class IdJson<T>(Func<Guid, T> make, Func<T, Guid> value) : JsonConverter<T> where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, T id, JsonSerializerOptions options) => writer.WriteStringValue(value(id));
    }

    private sealed class InputIdJson : JsonConverter<InputId>
    {
        public override InputId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, InputId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private static class Discriminators
    {
        private static readonly Dictionary<Type, string> Names = typeof(Input)
            .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>()
            .ToDictionary(a => a.DerivedType, a => (string)a.TypeDiscriminator!);

        public static string Of(Type type) => Names[type];
    }
}
