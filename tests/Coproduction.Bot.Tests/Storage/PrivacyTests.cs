using System.Text;
using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Xunit;

namespace Coproduction.Bot.Tests.Storage;

public sealed class PrivacyTests
{
    [Fact]
    public void What_is_sealed_opens_at_its_own_place_only()
    {
        using var privacy = TestStore.Privacy("a");
        var box = privacy.Seal("inbox:1", "meet me at the gate");
        Assert.DoesNotContain("gate", Encoding.Latin1.GetString(box), StringComparison.Ordinal);
        Assert.Equal("meet me at the gate", privacy.OpenText("inbox:1", box));
        Assert.Throws<UnreadableException>(() => privacy.Open("inbox:2", box));
        box[^1] ^= 1;
        Assert.Throws<UnreadableException>(() => privacy.Open("inbox:1", box));
        Assert.Throws<UnreadableException>(() => privacy.Open("inbox:1", [1, 200, 3]));
    }

    /// <summary>A nonce that comes twice under one key gives both texts away.</summary>
    [Fact]
    public void No_two_seals_have_the_same_nonce_however_many_are_made_at_once()
    {
        using var privacy = TestStore.Privacy("a");
        var boxes = new byte[5_000][];
        Parallel.For(0, boxes.Length, i => boxes[i] = privacy.Seal("x", "words"));
        // Behind the format, the key's length and its id.
        Assert.Equal(boxes.Length, boxes.Select(box => Convert.ToHexString(box, 2 + box[1], 12)).Distinct().Count());
        Assert.All(boxes, box => Assert.Equal("words", privacy.OpenText("x", box)));
    }

    [Fact]
    public void A_text_on_its_way_to_its_actor_is_named_by_its_id_alone()
    {
        var handed = new StoredInput(1, "sms:SM1", 1, DateTimeOffset.UnixEpoch, [1]) { Plain = new TextReceived("meet me at the gate", 0, NetworkAct.None, "sms") };
        Assert.Equal("sms:SM1", $"{handed}");
    }

    [Fact]
    public void Keys_change_while_the_bot_runs()
    {
        var keys = new TestStore.Keys(TestStore.KeysOf("old"), TestStore.KeysOf("old"));
        using var privacy = new Privacy(keys);
        var before = privacy.Seal("x", "words");
        keys.Change(TestStore.KeysOf("new", "old"), TestStore.KeysOf("new", "old"));
        Assert.Equal("words", privacy.OpenText("x", before));
        var after = privacy.Seal("x", "words");
        keys.Change(TestStore.KeysOf("new"), TestStore.KeysOf("new", "old"));
        Assert.Equal("words", privacy.OpenText("x", after));
        Assert.Throws<UnreadableException>(() => privacy.Open("x", before));
    }

    [Fact]
    public void A_look_up_key_cannot_be_taken_out_while_the_bot_runs()
    {
        var keys = new TestStore.Keys(TestStore.KeysOf("a"), TestStore.KeysOf("old"));
        using var privacy = new Privacy(keys);
        var mark = Assert.Single(privacy.Marks("sms:+447700900201"));
        keys.Change(TestStore.KeysOf("a"), TestStore.KeysOf("new"));
        Assert.Equal([mark], privacy.Marks("sms:+447700900201"));
        keys.Change(TestStore.KeysOf("a"), TestStore.KeysOf("new", "old"));
        Assert.Equal(mark, privacy.Marks("sms:+447700900201")[1]);
    }

    /// <summary>Or whoever stopped under it would be texted again.</summary>
    [Fact]
    public async Task A_look_up_key_that_numbers_were_marked_with_may_not_be_taken_out()
    {
        await using var store = await TestStore.Open();
        using var old = TestStore.Privacy("old");
        using var both = TestStore.Privacy("new", "old");
        using var young = TestStore.Privacy("new");
        Assert.Null(LookupKeys.Fault(store.Database, old));
        foreach (var privacy in (Privacy[])[old, both, both]) await LookupKeys.Keep(store.Database, privacy, store.Writer, DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken);
        Assert.Null(LookupKeys.Fault(store.Database, both));
        Assert.StartsWith("Privacy:LookupKeys lacks a key", LookupKeys.Fault(store.Database, young), StringComparison.Ordinal);
        Assert.StartsWith("Privacy:LookupKeys lacks a key", LookupKeys.Fault(store.Database, old), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_and_bad_keys_are_named_without_their_value()
    {
        var options = new PrivacyOptions();
        options.Keys.Add("a:c2hvcnQ=");
        var faults = new PrivacyOptionsValidator().Validate(null, options).Failures!.ToList();
        Assert.Contains(faults, f => f.StartsWith("Privacy:Keys:0 is not", StringComparison.Ordinal) && f.Contains("openssl rand", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.StartsWith("Privacy:LookupKeys:0 is missing", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, f => f.Contains("c2hvcnQ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_has_a_mark_under_every_lookup_key_and_the_first_is_the_current()
    {
        Assert.True(PhoneNumber.TryParse("+447700900201", out var amina));
        using var two = TestStore.Privacy("new", "old");
        using var one = TestStore.Privacy("old");
        Assert.Equal(one.Marks(amina)[0], two.Marks(amina)[1]);
        Assert.NotEqual(two.Marks(amina)[0], two.Marks(amina)[1]);
    }
}
