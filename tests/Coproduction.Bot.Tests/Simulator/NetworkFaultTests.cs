using System.Net;
using System.Net.Http.Json;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.NetworkFixture;

namespace Coproduction.Bot.Tests.Simulator;

public sealed class NetworkFaultTests
{
    private const string Callback = "https://bot.example.org/channels/twilio/status";

    [Fact]
    public async Task Dropped_answer_leaves_the_message_accepted()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { DropAnswerShare = 1 };

        await Assert.ThrowsAsync<HttpRequestException>(() => world.Create("hi"));

        Assert.Equal(1, world.Network.Creates(Amina, "hi"));
    }

    [Fact]
    public async Task Connection_dropped_before_leaves_nothing_accepted()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { DropBeforeShare = 1 };

        await Assert.ThrowsAsync<HttpRequestException>(() => world.Create("hi"));

        Assert.Equal(0, world.Network.Creates(Amina, "hi"));
    }

    [Fact]
    public async Task Throttled_and_failing_creates_are_not_accepted_but_a_lying_500_is()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { ThrottleShare = 1 };
        await Refused(await world.Create("hi"), HttpStatusCode.TooManyRequests, 20429);
        world.Network.Faults = new Faults { ServerErrorShare = 1 };
        await Refused(await world.Create("hi"), HttpStatusCode.ServiceUnavailable, 20503);
        Assert.Equal(0, world.Network.Creates(Amina, "hi"));

        world.Network.Faults = new Faults { ServerErrorAcceptedShare = 1 };
        await Refused(await world.Create("hi"), HttpStatusCode.InternalServerError, 20500);
        Assert.Equal(1, world.Network.Creates(Amina, "hi"));
    }

    [Fact]
    public async Task Same_seed_draws_the_same_faults()
    {
        Assert.Equal(await Outcomes(), await Outcomes());

        static async Task<string> Outcomes()
        {
            await using var world = await Start();
            world.Network.Faults = new Faults { ThrottleShare = 0.5, Seed = 42 };
            var codes = new List<int>();
            for (var i = 0; i < 20; i++) codes.Add((int)(await world.Create("hi")).StatusCode);
            Assert.Equal(2, codes.Distinct().Count());
            return string.Join(' ', codes);
        }
    }

    [Fact]
    public async Task Faults_are_set_over_the_wire()
    {
        await using var world = await Start();
        var answer = await world.Http.PostAsJsonAsync("/network/faults", new { throttleShare = 1.0, reorderStatus = true }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(new Faults { ThrottleShare = 1, ReorderStatus = true }, world.Network.Faults);
    }

    [Fact]
    public async Task Call_backs_overtake_a_delayed_answer()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { AnswerDelayMilliseconds = 60_000 };

        var answer = world.Create("hi", callback: Callback);
        await world.Network.Until(() => world.Network.Received(Amina) is [{ Status: "delivered" }]);
        await world.Network.Settles();

        Assert.False(answer.IsCompleted);
        Assert.Equal(3, world.Bot.Webhooks.Count);
        world.Http.CancelPendingRequests();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task Duplicated_webhook_comes_twice_under_one_sid()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { DuplicateWebhookShare = 1 };
        await world.Network.Texts(Amina, "hi");

        Assert.Equal(2, world.Bot.Webhooks.Count);
        Assert.Single(world.Bot.Webhooks.Select(w => w["MessageSid"]).Distinct());
    }

    [Fact]
    public async Task Lost_webhook_is_found_only_in_the_list()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { LoseWebhookShare = 1 };
        var result = await world.Network.Texts(Amina, "hi");

        Assert.False(result.Taken);
        Assert.Empty(world.Bot.Webhooks);
        Assert.Equal(1, (await world.Get($"{world.Messages}.json")).GetProperty("messages").GetArrayLength());
    }

    [Fact]
    public async Task Webhook_is_tried_again_after_a_failed_connection_and_a_5xx_and_then_given_up()
    {
        await using var world = await Start();
        world.Bot.Answers = place => place switch { 0 => null, 1 => HttpStatusCode.ServiceUnavailable, _ => HttpStatusCode.OK };
        Assert.Equal(new WebhookResult(3, 200, true), await world.Network.Texts(Amina, "hi"));

        world.Bot.Answers = _ => null;
        Assert.Equal(new WebhookResult(3, null, false), await world.Network.Texts(Amina, "hi"));
        Assert.Equal(WebhookState.Failed, world.Network.Messages(Amina)[^1].Webhook);
    }

    [Fact]
    public async Task Refused_webhook_is_not_tried_again()
    {
        await using var world = await Start();
        world.Bot.Answers = _ => HttpStatusCode.Forbidden;
        Assert.Equal(new WebhookResult(1, 403, false), await world.Network.Texts(Amina, "hi"));
    }

    [Fact]
    public async Task Reordered_call_backs_tell_every_status_once()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { ReorderStatus = true, Seed = 3 };
        for (var i = 0; i < 5; i++) await world.Create($"hi {i}", callback: Callback);
        await world.Network.Settles();

        var told = world.Bot.Webhooks.GroupBy(w => w["MessageSid"]).Select(g => g.Select(w => w["MessageStatus"]).ToArray()).ToArray();
        Assert.All(told, statuses => Assert.Equal(["delivered", "queued", "sent"], statuses.Order()));
        Assert.Contains(told, statuses => statuses is not ["queued", "sent", "delivered"]);
    }

    [Fact]
    public async Task False_status_says_undelivered_of_a_text_the_phone_has()
    {
        await using var world = await Start();
        world.Network.Faults = new Faults { FalseStatusShare = 1 };
        await world.Create("hi", callback: Callback);
        await world.Network.Settles();

        Assert.Single(world.Network.Received(Amina));
        Assert.Equal(("undelivered", "30008"), (world.Bot.Webhooks.Last()["MessageStatus"], world.Bot.Webhooks.Last()["ErrorCode"]));
    }

    [Fact]
    public async Task Dead_number_is_refused_and_a_phone_that_is_off_gets_nothing()
    {
        await using var world = await Start();
        world.Network.Refuse(Amina, 21614);
        await Refused(await world.Create("hi"), HttpStatusCode.BadRequest, 21614);
        world.Network.Refuse(Amina, null);

        world.Network.Lose(Amina, 30003);
        await world.Create("hi", callback: Callback);
        await world.Network.Settles();
        Assert.Empty(world.Network.Received(Amina));
        Assert.Equal(("undelivered", "30003"), (world.Bot.Webhooks.Last()["MessageStatus"], world.Bot.Webhooks.Last()["ErrorCode"]));
    }

    [Fact]
    public async Task Phone_reads_on_from_the_text_it_waited_for()
    {
        await using var world = await Start();
        var amina = world.Network.Phone(Amina);
        await world.Create("Hello one");
        await world.Create("Hello two");

        Assert.Equal("Hello one", (await amina.Receives("hello")).Body);
        Assert.Equal("Hello two", (await amina.Receives("hello")).Body);
        Assert.Empty(amina.Unread());
        await Assert.ThrowsAsync<TimeoutException>(() => amina.Receives("hello", TimeSpan.FromMilliseconds(20)));
    }
}
