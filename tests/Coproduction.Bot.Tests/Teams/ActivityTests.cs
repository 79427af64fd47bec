using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coproduction.Bot.Channels.Teams;
using CsCheck;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

public sealed class ActivityTests
{
    private const string Message = """
        {
          "type": "message", "id": "1700000000001", "timestamp": "2026-03-10T10:00:00.000Z", "channelId": "msteams",
          "serviceUrl": "https://smba.trafficmanager.net/uk/", "text": "<at>Bot</at> yes&nbsp;please", "textFormat": "plain", "locale": "en-GB",
          "from": { "id": "29:priya", "aadObjectId": "00000000-0000-0000-0000-000000000001", "name": "Priya" },
          "recipient": { "id": "28:bot", "name": "Bot" },
          "conversation": { "id": "19:x@thread.tacv2;messageid=1", "conversationType": "channel", "tenantId": "7b1f2c34-5d6e-4a7b-8c9d-0e1f2a3b4c5d", "isGroup": true, "name": "General" },
          "channelData": { "tenant": { "id": "other" }, "team": { "id": "19:team" }, "channel": { "id": "19:x@thread.tacv2" }, "eventType": "channelCreated" },
          "entities": [ { "type": "clientInfo" }, { "type": "mention", "mentioned": { "id": "28:bot", "name": "Bot" }, "text": "<at>Bot</at>" } ],
          "attachments": [ { "contentType": "text/html", "content": "<div></div>" }, { "contentType": "image/png", "name": "a.png" },
            { "contentType": "application/vnd.microsoft.teams.file.download.info" }, { "contentType": "application/vnd.microsoft.card.adaptive" }, { "contentType": "messageReference" }, {} ],
          "membersAdded": [ { "id": "29:a" }, 7 ], "membersRemoved": [ { "id": "29:b" } ], "action": "add", "value": { "verb": "accept" }, "replyToId": "1"
        }
        """;

    [Fact]
    public void All_that_is_used_is_read()
    {
        var read = Parse(Message);
        Assert.Equal(("message", "1700000000001", "msteams", "https://smba.trafficmanager.net/uk/"), (read.Type, read.Id, read.ChannelId, read.ServiceUrl));
        Assert.Equal(new ChannelAccount("29:priya", "00000000-0000-0000-0000-000000000001", "Priya"), read.From);
        Assert.Equal(new ActivityConversation("19:x@thread.tacv2;messageid=1", "channel", TeamsStub.Tenant, true, "General"), read.Conversation);
        Assert.Equal((TeamsStub.Tenant, "19:team", "19:x@thread.tacv2", "channelCreated"), (read.TenantId, read.TeamId, read.ChannelDataChannelId, read.EventType));
        Assert.Equal(("add", "1", "en-GB", "accept"), (read.Action, read.ReplyToId, read.Locale, read.Value?.GetProperty("verb").GetString()));
        Assert.Equal(["29:a", "29:b"], [.. read.MembersAdded, .. read.MembersRemoved]);
        Assert.Equal(("yes please", true, 2, false), (read.Words, read.MentionsBot, read.Pictures, read.IsPersonal));
        Assert.Equal("activity message", read.ToString());
    }

    [Theory]
    [InlineData("""{"serviceUrl":"https://a/","conversation":{"id":"1"}}""", "no-type")]
    [InlineData("""{"type":7,"serviceUrl":"https://a/","conversation":{"id":"1"}}""", "no-type")]
    [InlineData("""{"type":"message","serviceUrl":"https://a/"}""", "no-conversation")]
    [InlineData("""{"type":"message","serviceUrl":"https://a/","conversation":"1"}""", "no-conversation")]
    [InlineData("""{"type":"message","serviceUrl":"https://a/","conversation":{"id":""}}""", "no-conversation")]
    [InlineData("""{"type":"message","conversation":{"id":"1"}}""", "no-service-url")]
    [InlineData("""{"type":"message","serviceUrl":"/v3","conversation":{"id":"1"}}""", "no-service-url")]
    [InlineData("""{"type":"message","serviceUrl":"file:///etc","conversation":{"id":"1"}}""", "no-service-url")]
    [InlineData("[]", "not-an-object")]
    [InlineData("null", "not-an-object")]
    [InlineData("", "not-json")]
    [InlineData("{", "not-json")]
    [InlineData("""{"type":"message"} {}""", "not-json")]
    public void What_cannot_be_answered_is_a_fault(string body, string fault)
    {
        Assert.False(Activity.TryParse(Encoding.UTF8.GetBytes(body), out var activity, out var said));
        Assert.Null(activity);
        Assert.Equal(fault, said);
    }

    [Fact]
    public void Size_and_depth_have_limits_and_a_large_message_within_them_is_read()
    {
        Assert.Equal(70_000, Parse(Small(("text", new string('x', 70_000)))).Text!.Length);
        Assert.Equal("too-large", Fault(Small(("text", new string('x', 300_000)))));
        var deep = string.Concat(Enumerable.Repeat("[", 40)) + string.Concat(Enumerable.Repeat("]", 40));
        Assert.Equal("not-json", Fault(Small(("value", JsonNode.Parse(deep, null, new() { MaxDepth = 64 })))));
    }

    [Fact]
    public void Of_two_properties_with_one_name_the_last_counts()
    {
        var read = Parse("""{"type":"a","type":"b","serviceUrl":"https://a/","serviceUrl":"https://b/","conversation":{"id":"1"},"conversation":{"id":"2"}}""");
        Assert.Equal(("b", "https://b/", "2"), (read.Type, read.ServiceUrl, read.Conversation.Id));
    }

    [Theory]
    [InlineData("""{"type":"message","serviceUrl":"https://a/","conversation":{"id":"1"},"text":"\ud800"}""")]
    [InlineData("""{"type":"message","serviceUrl":"https://a/","conversation":{"id":"1"},"text":[],"from":7,"entities":{},"attachments":"x","value":null,"channelData":[],"membersAdded":[null]}""")]
    public void What_is_of_the_wrong_type_counts_as_absent(string body)
    {
        var read = Parse(body);
        Assert.Equal((null, null, "", null, null), (read.Text, read.From, read.Words, read.Value, read.TenantId));
        Assert.Empty(read.Mentions);
    }

    [Theory]
    [InlineData("plain", "  yes please ", "yes please")]
    [InlineData("plain", "<at>Bot</at> yes", "yes")]
    [InlineData("plain", "yes <at>Bot</at>", "yes")]
    [InlineData("plain", "<at>Bot</at> ask <at>Priya</at> please", "ask Priya O'Neil please")]
    [InlineData("plain", "<at id=\"7\">Somebody</at> hello", "Somebody hello")] // no entity: the name is a word
    [InlineData("plain", "3 < 4 and a <b> stays", "3 < 4 and a <b> stays")]
    [InlineData("plain", "one\u00A0two&nbsp;three", "one two three")]
    [InlineData("xml", "<p>Fish &amp; chips<br/>3 &lt; 4</p>", "Fish & chips\n3 < 4")]
    [InlineData("xml", "<at>Bot</at><div><b>bold</b> <a href=\"https://a/\">link</a></div>", "bold link")]
    [InlineData("html", "<at>Priya</at>: yes &nbsp; no", "Priya O'Neil: yes no")]
    [InlineData(null, "<at>Bot</at>", "")]
    public void Words_are_what_was_said_to_the_bot(string? format, string text, string words)
    {
        var entities = new JsonArray(
            JsonNode.Parse("""{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"},"text":"<at>Bot</at>"}"""),
            JsonNode.Parse("""{"type":"mention","mentioned":{"id":"29:priya","name":"Priya O'Neil"},"text":"<at>Priya</at>"}"""));
        Assert.Equal(words, Parse(Small(("text", text), ("textFormat", format), ("entities", entities), ("recipient", JsonNode.Parse("""{"id":"28:bot"}""")))).Words);
    }

    [Fact]
    public void Somebody_with_the_bots_name_is_not_the_bot()
    {
        var entities = new JsonArray(
            JsonNode.Parse("""{"type":"mention","mentioned":{"id":"29:other","name":"Bot"},"text":"<at>Bot</at>"}"""),
            JsonNode.Parse("""{"type":"mention","mentioned":{"id":"28:bot","name":"Bot"},"text":"<at>Bot</at>"}"""));
        Assert.Equal("Bot said so", Parse(Small(("text", "<at>Bot</at> said so <at>Bot</at>"), ("entities", entities), ("recipient", JsonNode.Parse("""{"id":"28:bot"}""")))).Words);
    }

    [Fact]
    public void One_activity_has_one_key_and_an_edit_another()
    {
        var message = Parse(Message);
        Assert.Equal(64, message.DuplicateKey.Length);
        Assert.Equal(message.DuplicateKey, Parse(Message.Replace("yes", "no", StringComparison.Ordinal)).DuplicateKey);
        Assert.Equal(message.DuplicateKey, (message with { Timestamp = "later" }).DuplicateKey);
        var edit = message with { Type = "messageUpdate" };
        Activity[] different = [message, edit, edit with { Timestamp = "later" }, message with { Id = "2" }, message with { ChannelId = "webchat" },
            message with { Conversation = new("2") }, message with { Type = "messageDelete" }];
        Assert.Equal(different.Length, different.Select(activity => activity.DuplicateKey).Distinct().Count());
        var (first, second) = (Small(("text", "a")), Small(("text", "b"))); // no id
        Assert.Equal(Parse(first).DuplicateKey, Parse(first).DuplicateKey);
        Assert.NotEqual(Parse(first).DuplicateKey, Parse(second).DuplicateKey);
    }

    [Fact]
    public void A_reference_says_where_to_answer_and_survives_storage()
    {
        var reference = ConversationReference.Of(Parse(Message));
        Assert.Equal((ConversationKind.Channel, "msteams", "28:bot", "29:priya", "19:team"), (reference.Kind, reference.ChannelId, reference.BotId, reference.UserId, reference.TeamId));
        Assert.Equal("19:x@thread.tacv2", reference.BareConversationId);
        Assert.Equal(reference, JsonSerializer.Deserialize<ConversationReference>(JsonSerializer.Serialize(reference)));
        Assert.Equal("Channel conversation", reference.ToString());
    }

    [Theory]
    [InlineData("""{"id":"1","conversationType":"personal"}""", ConversationKind.Personal)]
    [InlineData("""{"id":"1"}""", ConversationKind.Personal)]
    [InlineData("""{"id":"1","conversationType":"groupChat","isGroup":true}""", ConversationKind.Group)]
    [InlineData("""{"id":"1","isGroup":true}""", ConversationKind.Group)]
    [InlineData("""{"id":"1","conversationType":"channel"}""", ConversationKind.Channel)]
    public void Kinds_of_conversation(string conversation, ConversationKind kind) =>
        Assert.Equal(kind, ConversationReference.Of(Parse(Small(("conversation", JsonNode.Parse(conversation))))).Kind);

    /// <summary>Real activities with anything at all put in any place, and cut off anywhere.</summary>
    [Fact]
    public void No_body_whatever_makes_it_throw()
    {
        string[] values = ["null", "true", "7", "1e999", "\"\"", "\"x\"", "\"\\ud800\"", "[]", "{}", "[[[7]]]", "{\"id\":7}", "{\"id\":\"\\udfff\"}", "[{\"type\":\"mention\",\"mentioned\":[]}]", "{\"\\ud800\":1}"];
        var names = JsonNode.Parse(Message)!.AsObject().Select(property => property.Key).ToArray();
        var changed = Gen.Select(Any(names), Any(values), Any(names), Any(values), (a, x, b, y) =>
            Encoding.UTF8.GetBytes(Message.TrimEnd().TrimEnd('}') + $",\"{a}\":{x},\"{b}\":{y}}}"));
        var cut = Gen.Select(Gen.Int[0, Message.Length], Gen.Byte.Array[0, 8], (at, junk) => (byte[])[.. Encoding.UTF8.GetBytes(Message[..at]), .. junk, .. Encoding.UTF8.GetBytes(Message[at..])]);
        Gen.OneOf(changed, cut, Gen.Byte.Array[0, 200]).Sample(body =>
        {
            if (!Activity.TryParse(body, out var activity, out var fault))
                return fault.Length > 0;
            return activity.Words is not null && activity.DuplicateKey.Length == 64 && activity.Pictures >= 0 && ConversationReference.Of(activity).ConversationId.Length > 0;
        }, iter: 20_000);
    }

    private static Gen<string> Any(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static Activity Parse(string body)
    {
        Assert.True(Activity.TryParse(Encoding.UTF8.GetBytes(body), out var activity, out var fault), fault);
        return activity;
    }

    private static string? Fault(string body) => Activity.TryParse(Encoding.UTF8.GetBytes(body), out _, out var fault) ? null : fault;

    private static string Small(params (string Name, JsonNode? Value)[] more)
    {
        var json = JsonNode.Parse("""{"type":"message","serviceUrl":"https://a/","conversation":{"id":"1"}}""")!.AsObject();
        foreach (var (name, value) in more)
            json[name] = value;
        return json.ToJsonString();
    }
}
