using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Coproduction.Bot.Storage;
using Coproduction.Bot.Tests.Conversations;
using Coproduction.Bot.Tests.Teams;
using Coproduction.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;
using Activity = System.Diagnostics.Activity;

namespace Coproduction.Bot.Tests.Runtime;

/// <summary>Spans from a webhook to a send, found by the ids that are stored.</summary>
public sealed partial class TraceTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ActivityListener listener;

    /// <summary>Hears every host of this process: what is looked for is named by its ids.</summary>
    public TraceTests()
    {
        listener = new()
        {
            ShouldListenTo = source => source.Name == "Coproduction.Bot",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task Every_message_is_sent_in_the_trace_of_the_input_that_it_came_of_through_mail_and_both_channels()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("can i bring my sister zubeida");
        await clapton.Clicks(clapton.Priya, "zubeida", "send", TeamsTalk.Put("answer", "Of course!"));
        await amina.Receives("Of course!");
        await clapton.Rest();

        await using var db = clapton.Bot.Db();
        var began = (await db.Inbox.Select(i => new { i.Id, i.ReceivedAt }).ToListAsync(Cancellation)).ToLookup(i => TraceOf(new(i.Id), i.ReceivedAt), i => new InputId(i.Id));
        var sent = await db.Outbox.Where(o => o.State == OutboxState.Accepted).ToListAsync(Cancellation);
        // A team's card and an installation's welcome are of no input.
        sent = [.. sent.Where(o => began.Contains(TraceOf(o.Id)))];
        await BotFixture.Until(() => Task.FromResult(sent.TrueForAll(o => Spans(TraceOf(o.Id)).Any(s => s.OperationName == "send" && Is(s, "message", o.Id)))), "each has its span");
        Assert.Contains(sent, o => o.Channel == Channel.Teams);
        Assert.Contains(sent, o => o.Channel == Channel.Sms);
        foreach (var message in sent)
        {
            var trace = Spans(TraceOf(message.Id));
            Assert.Contains(trace, s => s.OperationName == "accept" && began[TraceOf(message.Id)].Any(i => Is(s, "input", i)));
            Assert.Contains(trace, s => s.OperationName == "turn");
            Assert.All(trace.Where(s => s.OperationName == "send"), s => Assert.Equal("Accepted", s.GetTagItem("outcome")));
        }

        // What she texts goes to the scheme and from there to Priya: one trace.
        var yes = sent.Where(o => o.Channel == Channel.Teams).Select(o => Spans(TraceOf(o.Id))).First(t => t.Exists(s => Tag(s, "actor").StartsWith("scheme-", StringComparison.Ordinal)));
        Assert.Contains(yes, s => s.OperationName == "accept" && Tag(s, "input").StartsWith("sms:", StringComparison.Ordinal));
        var turn = yes.First(s => s.OperationName == "turn");
        Assert.Equal(["load", "decide", "commit"], yes.Where(s => s.ParentSpanId == turn.SpanId).OrderBy(s => s.StartTimeUtc).Select(s => s.OperationName));
        Assert.All(yes, s => Assert.NotEqual(ActivityStatusCode.Error, s.Status));
    }

    [Fact]
    public async Task A_span_holds_ids_only()
    {
        await using var clapton = await Clapton.StartWithTeams();
        var amina = await clapton.WithPriya("Amina");
        await amina.Texts("can i bring my sister zubeida");
        await clapton.Card(clapton.Priya, "zubeida", "send");
        await clapton.Rest();
        Assert.NotEmpty(spans);
        foreach (var span in spans)
        {
            Assert.Empty(span.Events);
            Assert.Null(span.StatusDescription);
            Assert.All(span.TagObjects, tag => Assert.Matches(Ids(), (string)tag.Value!));
        }
    }

    [Fact]
    public async Task What_is_said_beside_a_card_stands_in_the_trace_of_its_click()
    {
        await using var clapton = await Clapton.StartWithTeams();
        await clapton.Offered("Amina");
        var card = await clapton.Card(clapton.Priya, "Amina", "accept");
        await clapton.Bot.Teams.SubmitsAsync(Clapton.Aad(1), card.Id, "accept", TeamsTalk.Put("hello", "Hi!"));
        await clapton.Priya.Receives("Your hello is on its way to Amina.");
        await clapton.Rest();
        await using var db = clapton.Bot.Db();
        var click = await db.Inbox.SingleAsync(i => i.Type == "accept", Cancellation);
        var trace = TraceOf(new(click.Id), click.ReceivedAt);
        var sent = await db.Outbox.Where(o => o.Channel == Channel.Teams && o.Card == null).ToListAsync(Cancellation);
        Assert.Contains(sent, o => TraceOf(o.Id) == trace && Spans(trace).Any(s => s.OperationName == "send" && Is(s, "message", o.Id)));
    }

    [Fact]
    public void Two_replays_of_an_input_make_the_same_ids_and_all_lead_back_to_it()
    {
        var (text, at, later) = (new InputId("sms:SM1"), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1));
        Assert.Equal(text.Derive(1, at), text.Derive(1, at));
        Assert.NotEqual(text.Derive(1, at), text.Derive(2, at));
        Assert.NotEqual(text.Cause(at), new InputId("sms:SM2").Cause(at));
        var mail = new InputId($"mail:{text.Derive(3, at):N}");
        Assert.Equal(text.Cause(at), mail.Cause(later));
        Assert.Equal(text.Cause(at), new InputId($"handed:{mail.Derive(0, later):N}").Cause(later));
        Assert.NotEqual(text.Derive(0, at), mail.Derive(0, at));
    }

    [Fact]
    public void What_is_made_later_has_the_greater_id_whatever_makes_it()
    {
        var at = DateTimeOffset.UnixEpoch.AddYears(57);
        var made = Enumerable.Range(0, 50).Select(i => new InputId($"sms:SM{i}").Derive(i % 3, at.AddMilliseconds(i)).ToString("N")).ToList();
        Assert.Equal(made.Order(StringComparer.Ordinal), made);
    }

    [Fact]
    public async Task Traces_and_metrics_go_out_by_otlp_where_a_place_is_set()
    {
        var taken = new ConcurrentQueue<(string Path, string Body)>();
        await using var collector = await Collector(taken);
        var place = collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await using var bot = await BotFixture.Start([new("OTEL_EXPORTER_OTLP_ENDPOINT", place), new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")]);
        var sid = "SM" + new string('8', 32);
        await bot.Phones.Texts("+447700900201", "is zubeida there", new() { Sid = sid });
        await bot.Phones.Until(() => bot.Phones.Received("+447700900201").Count > 0, TimeSpan.FromSeconds(20));
        await using var db = bot.Db();
        var stored = await db.Inbox.SingleAsync(i => i.Id == $"sms:{sid}", Cancellation);
        await bot.StopAsync();
        var traces = string.Concat(taken.Where(t => t.Path == "/v1/traces").Select(t => t.Body));
        var id = Encoding.Latin1.GetString(Convert.FromHexString(TraceOf(new(stored.Id), stored.ReceivedAt)));
        Assert.Contains(id, traces, StringComparison.Ordinal);
        foreach (var name in new[] { "accept", "turn", "decide", "send", "coproduction-bot" }) Assert.Contains(name, traces, StringComparison.Ordinal);
        var all = string.Concat(taken.Select(t => t.Body));
        Assert.Contains("coproduction.accepted", all, StringComparison.Ordinal);
        Assert.DoesNotContain("zubeida", all, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"447\d{9}|07\d{9}", all);
    }

    private static async Task<WebApplication> Collector(ConcurrentQueue<(string Path, string Body)> taken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/{**path}", async (HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            taken.Enqueue((http.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
        });
        await app.StartAsync(Cancellation);
        return app;
    }

    private static string TraceOf(InputId input, DateTimeOffset at) => input.Cause(at) + input.Cause(at);

    /// <summary>As the README tells operators.</summary>
    private static string TraceOf(MessageId message) => message.ToString()[..16] + message.ToString()[..16];

    private List<Activity> Spans(string trace) => [.. spans.Where(s => s.TraceId.ToHexString() == trace)];

    private static string Tag(Activity span, string name) => span.GetTagItem(name) as string ?? "";

    private static bool Is(Activity span, string tag, object id) => Tag(span, tag) == id.ToString();

    [GeneratedRegex("^((person|scheme)-[0-9a-f]{32}|[0-9a-f]{32}|[A-Za-z]+|(sms:(SM)?|teams:|card:|api:|mail:|handed:|failed:|import:|due:(person|scheme)-)[0-9a-zA-Z:-]+)$")]
    private static partial Regex Ids();
}
