using System.Net;
using Coproduction.Simulator;
using Xunit;
using static Coproduction.Bot.Tests.Simulator.NetworkFixture;

namespace Coproduction.Bot.Tests.Simulator;

public sealed class StopWordTests
{
    [Theory]
    [InlineData("STOP")]
    [InlineData(" stop ")]
    [InlineData("Unsubscribe")]
    [InlineData("OPTOUT")]
    public async Task Bare_stop_word_blocks_confirms_once_and_still_comes_as_a_webhook(string word)
    {
        await using var world = await Start();

        await world.Network.Texts(Amina, word);
        await world.Network.Texts(Amina, word);

        Assert.Contains("unsubscribed", Assert.Single(world.Network.Received(Amina)).Body, StringComparison.Ordinal);
        Assert.Equal(["STOP", "STOP"], world.Bot.Webhooks.Select(w => w["OptOutType"]));
        await Refused(await world.Create("are you there?"), HttpStatusCode.BadRequest, 21610);
        Assert.Equal(0, world.Network.Creates(Amina, "are you there?"));
    }

    [Theory]
    [InlineData("START")]
    [InlineData("yes")]
    [InlineData("unstop")]
    public async Task Start_word_lifts_the_block_and_answers(string word)
    {
        await using var world = await Start();
        await world.Network.Texts(Amina, "stop");

        await world.Network.Texts(Amina, word);

        Assert.Contains("re-subscribed", world.Network.Received(Amina)[^1].Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, (await world.Create("welcome back")).StatusCode);
    }

    [Fact]
    public async Task Yes_without_a_block_gets_no_answer_of_the_networks()
    {
        await using var world = await Start();
        await world.Network.Texts(Amina, "YES");

        Assert.Empty(world.Network.Received(Amina));
        Assert.Equal("START", Assert.Single(world.Bot.Webhooks)["OptOutType"]);
    }

    [Fact]
    public async Task Stop_inside_a_sentence_is_not_the_networks_affair()
    {
        await using var world = await Start();
        await world.Network.Texts(Amina, "please stop texting me");

        Assert.False(world.Network.Blocks(Amina));
        Assert.Null(Assert.Single(world.Bot.Webhooks)["OptOutType"]);
    }

    [Fact]
    public async Task Network_begun_again_keeps_its_texts_and_its_blocks()
    {
        await using var before = await Start();
        await before.Network.Texts(Amina, "stop");
        await using var after = await Start();
        after.Network.Restore(before.Network.Snapshot());

        Assert.Equal(before.Network.Messages(), after.Network.Messages());
        await Refused(await after.Create("are you there?"), HttpStatusCode.BadRequest, 21610);
    }

    [Fact]
    public async Task Standard_opt_out_blocks_without_naming_the_word_in_the_webhook()
    {
        await using var world = await Start(o => o with { OptOut = OptOutMode.Standard });
        await world.Network.Texts(Amina, "stop");

        Assert.True(world.Network.Blocks(Amina));
        Assert.Null(Assert.Single(world.Bot.Webhooks)["OptOutType"]);
    }

    [Fact]
    public async Task Opt_out_switched_off_passes_stop_on_and_blocks_nothing()
    {
        await using var world = await Start(o => o with { OptOut = OptOutMode.Off });
        await world.Network.Texts(Amina, "stop");

        Assert.False(world.Network.Blocks(Amina));
        Assert.Empty(world.Network.Received(Amina));
        Assert.Single(world.Bot.Webhooks);
    }
}
