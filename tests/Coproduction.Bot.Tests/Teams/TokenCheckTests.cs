using System.Net;
using Coproduction.Bot.Channels.Teams;
using CsCheck;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

public sealed class TokenCheckTests
{
    private static readonly IPAddress Elsewhere = IPAddress.Parse("203.0.113.7");

    public static TheoryData<string> Names => new(Vectors.All.Select(vector => vector.Name));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_committed_token_gets_its_verdict(string name)
    {
        var vector = Vectors.Of(name);
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client();
        var verdict = await client.GetRequiredService<TokenCheck>().CheckAsync(
            vector.Authorization, Vectors.Activity(vector.Activity.ChannelId, vector.Activity.ServiceUrl, vector.Activity.TenantId), Elsewhere, Cancellation);
        Assert.Equal(new TokenVerdict(vector.Status, vector.Reason), verdict);
    }

    [Fact]
    public void There_are_tokens_enough_and_each_difference_to_the_foreign_validator_is_explained()
    {
        Assert.True(Vectors.All.Count >= 24);
        Assert.Equal(Vectors.All.Count, Vectors.All.DistinctBy(vector => vector.Name).Count());
        Assert.All(Vectors.All, vector => Assert.Equal(vector.Foreign is null, vector.Why is null));
    }

    [Theory]
    [InlineData(-60, -4.9, 200, "accepted")] // within the skew
    [InlineData(-60, -5.1, 401, "expired")]
    [InlineData(4.9, 60, 200, "accepted")]
    [InlineData(5.1, 60, 401, "not-yet-valid")]
    public async Task Clocks_may_differ_by_five_minutes(double fromMinutes, double toMinutes, int status, string reason)
    {
        var clock = new TestClock();
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client(clock);
        var now = clock.GetUtcNow();
        var token = Vectors.Token(now.AddMinutes(fromMinutes), now.AddMinutes(toMinutes));
        Assert.Equal(new(status, reason), await Check(client, token));
    }

    [Fact]
    public async Task A_rolled_key_is_looked_for_at_once_and_unknown_ones_once_a_minute()
    {
        var clock = new TestClock();
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client(clock);
        Assert.Equal(200, (await Check(client, Token(clock))).Status);
        Assert.Equal(200, (await Check(client, Token(clock))).Status);
        Assert.Equal(1, stub.KeyRequests);

        stub.Keys = Vectors.Rolled("rolled");
        Assert.Equal(200, (await Check(client, Token(clock, "rolled"))).Status);
        Assert.Equal(2, stub.KeyRequests);

        for (var i = 0; i < 5; i++)
            Assert.Equal(new(401, "unknown-key"), await Check(client, Token(clock, $"unknown-{i}")));
        Assert.Equal(2, stub.KeyRequests);
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new(401, "unknown-key"), await Check(client, Token(clock, "unknown")));
        Assert.Equal(3, stub.KeyRequests);
        Assert.Equal(new(401, "unknown-key"), await Check(client, Token(clock))); // withdrawn
    }

    [Fact]
    public async Task Many_first_messages_fetch_the_keys_once()
    {
        var clock = new TestClock();
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client(clock);
        var verdicts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Check(client, Token(clock))));
        Assert.All(verdicts, verdict => Assert.True(verdict.IsAccepted));
        Assert.Equal(1, stub.KeyRequests);
    }

    [Fact]
    public async Task Without_keys_Teams_is_told_to_come_again()
    {
        var clock = new TestClock();
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client(clock);
        stub.Keys = null;
        Assert.Equal(new(503, "keys-away"), await Check(client, Token(clock)));
        stub.Keys = "{}";
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(new(401, "unknown-key"), await Check(client, Token(clock)));
        stub.Keys = "not json";
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(new(503, "keys-away"), await Check(client, Token(clock)));
        stub.Keys = Vectors.Jwks;
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(200, (await Check(client, Token(clock))).Status);
    }

    [Fact]
    public async Task Known_keys_outlive_an_outage_of_their_place_for_a_day_and_no_longer()
    {
        var clock = new TestClock();
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client(clock);
        Assert.Equal(200, (await Check(client, Token(clock))).Status);
        stub.Keys = null;
        clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(200, (await Check(client, Token(clock))).Status);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(new(503, "keys-away"), await Check(client, Token(clock)));
        stub.Keys = Vectors.Jwks;
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(200, (await Check(client, Token(clock))).Status);
    }

    [Fact]
    public async Task A_strangers_token_fetches_nothing()
    {
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client();
        foreach (var name in new[] { "no header", "two parts", "wrong audience", "Entra issuer", "alg none", "ES256", "no key id" })
            Assert.Equal(401, (await Check(client, Vectors.Of(name).Authorization)).Status);
        Assert.Equal(0, stub.KeyRequests);
    }

    [Fact]
    public async Task An_allow_list_takes_the_place_of_the_bots_own_tenant()
    {
        const string other = "11111111-2222-3333-4444-555555555555";
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client(("Tenants:0", other.ToUpperInvariant()));
        Assert.Equal(200, (await Check(client, Vectors.Of("RS256").Authorization, tenant: other)).Status);
        Assert.Equal(new(403, "wrong-tenant"), await Check(client, Vectors.Of("RS256").Authorization));
    }

    [Theory]
    [InlineData("127.0.0.1", "http://localhost:56160/_connector", 200, "accepted")]
    [InlineData("::1", "http://[::1]:56160/_connector", 200, "accepted")]
    [InlineData("::ffff:127.0.0.1", "http://127.0.0.1:1/", 200, "accepted")]
    [InlineData("203.0.113.7", "http://localhost:56160/_connector", 403, "caller-not-local")]
    [InlineData(null, "http://localhost:56160/_connector", 403, "caller-not-local")]
    [InlineData("127.0.0.1", "https://smba.trafficmanager.net/uk/", 403, "service-url-not-local")]
    [InlineData("127.0.0.1", "http://localhost.example.org/", 403, "service-url-not-local")]
    [InlineData("127.0.0.1", "http://localhost@example.org/", 403, "service-url-not-local")]
    public async Task Without_tokens_all_must_be_on_this_machine(string? caller, string service, int status, string reason)
    {
        await using var client = TeamsStub.ClientOf(new() { ["Teams:AllowUnauthenticated"] = "true" });
        var verdict = await client.GetRequiredService<TokenCheck>().CheckAsync(null, Vectors.Activity(serviceUrl: service), caller is null ? null : IPAddress.Parse(caller), Cancellation);
        Assert.Equal(new(status, reason), verdict);
    }

    [Fact]
    public async Task A_token_that_is_given_is_checked_even_where_none_is_needed()
    {
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client(("AllowUnauthenticated", "true"));
        var check = client.GetRequiredService<TokenCheck>();
        Assert.Equal(401, (await check.CheckAsync(Vectors.Of("tampered payload").Authorization, Vectors.Activity(serviceUrl: "http://localhost/"), IPAddress.Loopback, Cancellation)).Status);
        Assert.Equal(200, (await check.CheckAsync(Vectors.Of("RS256").Authorization, Vectors.Activity(), Elsewhere, Cancellation)).Status);
    }

    [Fact]
    public async Task A_bot_that_is_not_in_Teams_takes_nothing()
    {
        await using var client = TeamsStub.ClientOf([]);
        Assert.Equal(new(401, "teams-off"), await Check(client, Vectors.Of("RS256").Authorization));
    }

    [Fact]
    public async Task No_header_whatever_makes_it_throw_or_accept()
    {
        await using var stub = await TeamsStub.Start();
        await using var client = stub.Client();
        var check = client.GetRequiredService<TokenCheck>();
        var good = Vectors.Of("RS256").Authorization!;
        // Random text, and a good token with a run of letters replaced.
        var headers = Gen.OneOf(
            Gen.String,
            Gen.String.Select(rest => "Bearer " + rest),
            Gen.Select(Gen.Int[7, good.Length - 2], Gen.String[Gen.Char.AlphaNumeric, 1, 12], (at, other) => good[..at] + other + good[Math.Min(good.Length, at + other.Length)..])
                .Where(header => header != good));
        await headers.SampleAsync(async header => (await check.CheckAsync(header, Vectors.Activity(), Elsewhere, CancellationToken.None)).Status is 401 or 403, iter: 2000);
    }

    private static string Token(TestClock clock, string? id = null) => Vectors.Token(clock.GetUtcNow().AddMinutes(-1), clock.GetUtcNow().AddHours(1), id: id);

    private static Task<TokenVerdict> Check(ServiceProvider client, string? authorization, string? tenant = TeamsStub.Tenant) =>
        client.GetRequiredService<TokenCheck>().CheckAsync(authorization, Vectors.Activity(tenant: tenant), Elsewhere, Cancellation).AsTask();
}
