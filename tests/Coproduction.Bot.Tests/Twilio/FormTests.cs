using System.Text;
using Coproduction.Bot.Channels.Twilio;
using CsCheck;
using Xunit;

namespace Coproduction.Bot.Tests.Twilio;

public sealed class FormTests
{
    private const string Sid = TwilioStub.Sid;

    [Theory]
    [InlineData("", "")]
    [InlineData("a=1&A=2", "[a=1][A=2]")] // keys that differ in case stay apart
    [InlineData("a=1&a=1&a=2", "[a=1][a=1][a=2]")]
    [InlineData("a=&b&=c&&d==e", "[a=][b=][=c][d==e]")]
    [InlineData("Body=++yes+%2B+", "[Body=  yes + ]")]
    [InlineData("Body=%F0%9F%98%80+%c5%B5", "[Body=😀 ŵ]")]
    [InlineData("Body=a%FFb%C3", "[Body=a\uFFFDb\uFFFD]")]
    [InlineData("Body=a%00b", "[Body=a\0b]")]
    [InlineData("k%3D=v%26", "[k==v&]")]
    public void A_form_keeps_every_pair_in_order_and_to_the_letter(string body, string expected)
    {
        Assert.True(TwilioForm.TryParse(Encoding.UTF8.GetBytes(body), out var form));
        Assert.Equal(expected, string.Concat(form!.All().Select(pair => $"[{pair.Key}={pair.Value}]")));
    }

    [Theory]
    [InlineData("a=%")]
    [InlineData("a=%4")]
    [InlineData("a=%4&b=1")] // the digit of the next pair is not borrowed
    [InlineData("%zz=1")]
    [InlineData("a=100%!")]
    public void A_broken_percent_is_refused(string body) => Assert.False(TwilioForm.TryParse(Encoding.UTF8.GetBytes(body), out _));

    [Fact]
    public void Too_many_pairs_and_too_many_bytes_are_refused()
    {
        Assert.True(TwilioForm.TryParse(Encoding.UTF8.GetBytes(string.Join('&', Enumerable.Repeat("a=b", 1000))), out _));
        Assert.False(TwilioForm.TryParse(Encoding.UTF8.GetBytes(string.Join('&', Enumerable.Repeat("a=b", 1001))), out _));
        Assert.True(TwilioForm.TryParse(new byte[64 * 1024], out _));
        Assert.False(TwilioForm.TryParse(new byte[(64 * 1024) + 1], out _));
    }

    [Fact]
    public void Parsing_is_total_and_gives_valid_text() =>
        Gen.OneOf(Gen.Byte.Array[0, 200], Gen.Byte[(byte)'%', (byte)'F'].Array[0, 60]).Sample(bytes =>
        {
            if (!TwilioForm.TryParse(bytes, out var form))
                return bytes.Contains((byte)'%');
            // Half a surrogate pair would throw here.
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            return form!.All().All(pair => strict.GetByteCount(pair.Key) + strict.GetByteCount(pair.Value) <= 3 * bytes.Length);
        });

    [Fact]
    public void An_inbound_text_is_read_with_its_blanks_and_prints_neither_number_nor_words()
    {
        var form = Form(("MessageSid", Sid), ("From", "+447700900123"), ("To", "+447700900999"), ("Body", " Yes \n"), ("NumMedia", "2"),
            ("OptOutType", "START"), ("MessagingServiceSid", TwilioStub.Service), ("AccountSid", TwilioStub.Account), ("Newer", "x"));
        Assert.True(InboundMessage.TryParse(form, out var message));
        Assert.Equal((Sid, "+447700900123", "+447700900999", " Yes \n", 2, OptOutType.Start), (message.Sid.Value, message.From, message.To, message.Body, message.Media, message.OptOut));
        Assert.Equal((TwilioStub.Service, TwilioStub.Account), (message.MessagingServiceSid, message.AccountSid));
        Assert.Equal($"inbound {Sid}", message.ToString());
        Assert.DoesNotContain("Yes", form.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_without_words_is_a_text_with_an_empty_body_and_what_is_odd_reads_as_absent()
    {
        Assert.True(InboundMessage.TryParse(Form(("MessageSid", "MM" + Sid[2..]), ("From", "+447700900123"), ("To", "60777"), ("NumMedia", "-1"), ("OptOutType", "?")), out var message));
        Assert.Equal(("", 0, OptOutType.None), (message.Body, message.Media, message.OptOut));
    }

    [Theory]
    [InlineData("", "+447700900123", "+447700900999")]
    [InlineData("SM123", "+447700900123", "+447700900999")]
    [InlineData("XX0123456789abcdef0123456789abcdef", "+447700900123", "+447700900999")]
    [InlineData("SM0123456789abcdef0123456789abcdeg", "+447700900123", "+447700900999")]
    [InlineData(Sid, "", "+447700900999")]
    [InlineData(Sid, "+447700900123", " ")]
    public void An_inbound_text_without_a_sid_a_sender_or_a_receiver_is_refused(string sid, string from, string to) =>
        Assert.False(InboundMessage.TryParse(Form(("MessageSid", sid), ("From", from), ("To", to)), out _));

    [Fact]
    public void A_status_report_names_the_message_of_ours_and_what_the_carrier_asks_for()
    {
        Assert.True(StatusReport.TryParse(Form(("MessageSid", Sid), ("MessageStatus", "undelivered"), ("ErrorCode", "30003")), "11111111222233334444555555555555", out var report));
        Assert.Equal((MessageStatus.Undelivered, 30003, DeliveryFault.RetryOnceLater), (report.Status, report.ErrorCode, report.Fault));
        Assert.Equal("11111111222233334444555555555555", report.Message.ToString());
        Assert.Equal($"{Sid}:Undelivered", report.Key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("{11111111-2222-3333-4444-555555555555}")]
    public void A_status_report_with_an_odd_outbox_id_or_a_new_status_is_still_read(string? id)
    {
        Assert.True(StatusReport.TryParse(Form(("MessageSid", Sid), ("MessageStatus", "brand_new"), ("ErrorCode", "")), id, out var report));
        Assert.Equal((MessageStatus.Unknown, null, null, DeliveryFault.None), (report.Status, report.ErrorCode, report.Message, report.Fault));
    }

    [Theory]
    [InlineData(30003, DeliveryFault.RetryOnceLater)]
    [InlineData(30004, DeliveryFault.DoNotRetry)]
    [InlineData(30005, DeliveryFault.DeadNumber)]
    [InlineData(30006, DeliveryFault.DeadNumber)]
    [InlineData(30007, DeliveryFault.DoNotRetry)]
    [InlineData(30001, DeliveryFault.SlowDown)]
    [InlineData(21610, DeliveryFault.OptedOut)]
    public void A_carriers_error_says_what_to_do(int code, DeliveryFault fault)
    {
        Assert.True(StatusReport.TryParse(Form(("MessageSid", Sid), ("MessageStatus", "failed"), ("ErrorCode", $"{code}")), null, out var report));
        Assert.Equal(fault, report.Fault);
    }

    [Fact]
    public void A_status_moves_up_only_whatever_the_order_of_the_reports()
    {
        string[] texts = ["accepted", "scheduled", "queued", "sending", "sent", "delivered", "undelivered", "failed", "canceled", "read", "partially_delivered", "receiving", "received", "new"];
        var ranks = new[] { 0, 0, 1, 2, 3, 4, 4, 4, 4, 5, 4, -1, -1, -1 };
        Assert.Equal(ranks, texts.Select(text => MessageStatuses.Parse(text).Rank()));
        Gen.Shuffle(texts).Sample(order =>
        {
            var (status, highest) = (MessageStatus.Accepted, 0);
            foreach (var next in order.Select(MessageStatuses.Parse))
            {
                status = next.Supersedes(status) ? next : status;
                highest = Math.Max(highest, next.Rank());
                if (status.Rank() != highest)
                    return false;
            }
            return status == MessageStatus.Read;
        });
    }

    private static TwilioForm Form(params (string Key, string Value)[] pairs)
    {
        var body = string.Join('&', pairs.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        Assert.True(TwilioForm.TryParse(Encoding.UTF8.GetBytes(body), out var form));
        return form!;
    }
}
