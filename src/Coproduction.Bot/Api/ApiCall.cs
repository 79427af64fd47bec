using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Coproduction.Domain;

namespace Coproduction.Bot.Api;

/// <summary>
/// A POST as it came: its body, its id and what is wrong with it so far. The id is made from method, path and
/// <c>Idempotency-Key</c>, so that a repeat is the same input at any age; without the header it is a fresh one.
/// </summary>
internal sealed class ApiCall
{
    public const string KeyHeader = "Idempotency-Key";

    private const int LongestKey = 128;
    private const int LargestBody = 64 * 1024;
    private const string Prefix = "api:";

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    private ApiCall(InputId id, bool keyed, JsonElement body, Faults faults)
    {
        (Id, Keyed, Faults) = (id, keyed, faults);
        Body = new(body, "", faults);
    }

    public InputId Id { get; }

    /// <summary>The caller named this call, so it may be a repeat.</summary>
    public bool Keyed { get; }

    public Fields Body { get; }

    public Faults Faults { get; }

    /// <param name="empty">True where a call without a body means something.</param>
    /// <exception cref="RefusedException">It is no JSON object, or its key cannot be used.</exception>
    public static async Task<ApiCall> ReadAsync(HttpContext http, bool empty = false)
    {
        var faults = new Faults();
        var key = http.Request.Headers[KeyHeader].ToString();
        if (key.Length > LongestKey || key.Any(c => c is < ' ' or > '~'))
            faults.Unreadable(KeyHeader, $"{KeyHeader} is 1 to {LongestKey} letters, digits and plain signs: a new random id for each call suits.");
        var body = await BodyAsync(http, empty, faults);
        faults.Throw();
        var id = key.Length == 0
            ? Guid.NewGuid().ToString("N")
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{http.Request.Method}\n{http.Request.Path}\n{key}")), 0, 16);
        return new(new(Prefix + id), key.Length > 0, body, faults);
    }

    /// <summary>Under <c>/api/inputs/</c>; only calls of this API are found there.</summary>
    public static string StatusPath(InputId id) => $"/api/inputs/{id.Value[Prefix.Length..]}";

    public static InputId? Find(string id) => Guid.TryParseExact(id, "N", out _) ? new(Prefix + id.ToLowerInvariant()) : null;

    private static async Task<JsonElement> BodyAsync(HttpContext http, bool empty, Faults faults)
    {
        var bytes = await BytesAsync(http.Request.Body, http.RequestAborted);
        if (bytes.Length > LargestBody) throw new RefusedException([new("too-large", 413, null, $"A call holds at most {LargestBody / 1024} KB.")]);
        if (bytes.Length == 0 && empty) return JsonSerializer.SerializeToElement(new { });
        if (!http.Request.HasJsonContentType()) throw new RefusedException([new("not-json", 415, "Content-Type", "Send JSON, with the header Content-Type: application/json.")]);
        try
        {
            if (!Utf8.IsValid(bytes.Span)) faults.Unreadable("body", "The body is not UTF-8: send the text in that encoding.");
            else if (JsonDocument.Parse(bytes, Strict).RootElement is { ValueKind: JsonValueKind.Object } body) return body;
            else faults.Unreadable("body", "The body must be one JSON object in braces.");
        }
        catch (JsonException fault)
        {
            // Its message may quote what was sent.
            faults.Unreadable("body", $"The body is not JSON, or names a field twice: look at line {fault.LineNumber.GetValueOrDefault() + 1}, byte {fault.BytePositionInLine.GetValueOrDefault() + 1}.");
        }

        return default;
    }

    /// <summary>One byte more than may be, to tell.</summary>
    private static async Task<ReadOnlyMemory<byte>> BytesAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = new byte[LargestBody + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return buffer.AsMemory(0, length);
    }
}
