using System.Text;
using System.Text.Json;
using Coproduction.Bot.Channels.Twilio;
using CsCheck;
using Xunit;

namespace Coproduction.Bot.Tests.Twilio;

public sealed class SignatureTests
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void The_example_of_twilios_documentation_is_right()
    {
        var form = Form("CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212");
        Assert.Equal("0/KCTR6DLpKmkAf8muzZqo1nDgQ=", TwilioSignature.Sign("https://mycompany.com/myapp.php?foo=1&bar=2", form, "12345"));
        Assert.True(new TwilioSignature("https://mycompany.com", ["12345"]).Verify("/myapp.php?foo=1&bar=2", form, "0/KCTR6DLpKmkAf8muzZqo1nDgQ="));
    }

    [Fact]
    public void Every_vector_of_twilios_own_client_is_judged_as_it_judges_and_stricter_where_the_url_is_not_the_configured_one()
    {
        var faults = new List<string>();
        var count = 0;
        foreach (var vector in Vectors())
        {
            count++;
            var form = Form(vector.Body);
            var signature = new TwilioSignature(vector.PublicUrl, ["another-token-0123456789", vector.Token]);
            // The client also tries the url without a port that is not the standard one, and a re-encoded one. We do not.
            var expected = vector.Verdict && vector.Case is not ("port-dropped" or "escaped");
            if (signature.Verify(vector.Target, form, vector.Signature) != expected)
                faults.Add($"{count} {vector.Case}");
            if (vector.Verdict && TwilioSignature.Sign(vector.SignedUrl, form, vector.Token) != vector.Signature)
                faults.Add($"{count} {vector.Case} (sign)");
        }
        Assert.Empty(faults);
        Assert.True(count >= 2000, $"only {count} vectors");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64 at all, is it?!!!")] // the right length
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAA")] // Base64 of 21 bytes
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAA AAAA AAAA AAAA AAAA AAA=")]
    [InlineData("ŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵŵ")]
    public void A_header_that_is_no_signature_is_wrong_and_no_fault(string? header) =>
        Assert.False(new TwilioSignature("https://bot.example.org", [Token]).Verify("/x", Form("a=b"), header));

    [Fact]
    public void Any_token_of_the_list_will_do_and_no_token_none()
    {
        var form = Form("a=b");
        var signature = TwilioSignature.Sign("https://bot.example.org/x", form, Token);
        Assert.True(new TwilioSignature("https://bot.example.org/", ["current-0123456789", Token]).Verify("/x", form, signature));
        Assert.False(new TwilioSignature("https://bot.example.org", ["current-0123456789"]).Verify("/x", form, signature));
        Assert.False(new TwilioSignature("https://bot.example.org", []).Verify("/x", form, signature));
    }

    [Fact]
    public void Checking_a_signature_leaves_nothing_for_the_garbage_collector()
    {
        var form = Form("Body=yes&From=%2B447700900123&To=%2B447700900999&MessageSid=SM0123456789abcdef0123456789abcdef&NumMedia=0&ApiVersion=2010-04-01");
        var header = TwilioSignature.Sign("https://bot.example.org/in", form, Token);
        var check = new TwilioSignature("https://bot.example.org", ["next-0123456789012", Token]);
        check.Verify("/in", form, header);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            check.Verify("/in", form, header);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64_000);
    }

    [Fact]
    public void What_is_signed_is_verified_in_any_order_of_pairs_and_not_after_a_change_of_one_bit()
    {
        var text = Gen.String[Gen.Char[' ', '\u02FF'], 0, 12];
        Gen.Select(text, text).Array[0, 12].SelectMany(pairs => Gen.Select(Gen.Const(pairs), Gen.Shuffle(pairs), Gen.Int[0, 159])).Sample((pairs, shuffled, bit) =>
        {
            var signature = TwilioSignature.Sign("https://bot.example.org/in?o=1", Form(Encode(pairs)), Token);
            var changed = Convert.FromBase64String(signature);
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            var check = new TwilioSignature("https://bot.example.org:443", [Token]);
            return check.Verify("/in?o=1", Form(Encode(shuffled)), signature)
                && !check.Verify("/in?o=1", Form(Encode(pairs)), Convert.ToBase64String(changed));
        });
    }

    private static string Encode((string Key, string Value)[] pairs) =>
        string.Join('&', pairs.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));

    private static TwilioForm Form(string body)
    {
        Assert.True(TwilioForm.TryParse(Encoding.UTF8.GetBytes(body), out var form));
        return form!;
    }

    private static IEnumerable<Vector> Vectors()
    {
        using var reader = new StreamReader(typeof(SignatureTests).Assembly.GetManifestResourceStream("signatures.jsonl")!);
        while (reader.ReadLine() is { } line)
        {
            var fields = JsonSerializer.Deserialize<JsonElement[]>(line)!;
            yield return new(fields[0].GetString()!, fields[1].GetString()!, fields[2].GetString()!, fields[3].GetString()!,
                fields[4].GetString()!, fields[5].GetString()!, fields[6].GetString()!, fields[7].GetInt32() == 1);
        }
    }

    private sealed record Vector(string Case, string SignedUrl, string PublicUrl, string Target, string Token, string Body, string Signature, bool Verdict);
}
