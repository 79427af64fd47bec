using Coproduction.Bot.Channels.Teams;
using Xunit;

namespace Coproduction.Bot.Tests.Teams;

/// <summary>Who is sent the bot's own token, and how it is come by.</summary>
public sealed class TeamsTokenTests
{
    private static readonly OutgoingActivity Hello = new() { Text = "Hello" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https://evil.example.org/")]
    [InlineData("http://smba.trafficmanager.net/uk/")]
    [InlineData("https://smba.trafficmanager.net.evil.example.org/")]
    [InlineData("not an address")]
    public async Task No_call_is_made_and_no_token_asked_for_a_strangers_host(string service)
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Created());
        await using var client = stub.Client();
        Assert.IsType<TeamsResult.Untrusted>(await Client(client).SendAsync(To(stub) with { ServiceUrl = service }, Hello, Cancellation));
        Assert.Empty(stub.TokenRequests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_token()
    {
        await using var stub = await TeamsStub.Start(http =>
        {
            http.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        await using var client = stub.Client();
        Assert.Equal(new TeamsResult.Refused(302, ""), await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task The_Playground_gets_no_token_and_is_on_this_machine()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Created());
        await using var client = TeamsStub.ClientOf(new() { ["Teams:AllowUnauthenticated"] = "true" });
        Assert.IsType<TeamsResult.Accepted>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Equal("", Assert.Single(stub.Requests).Authorization);
        Assert.IsType<TeamsResult.Untrusted>(await Client(client).SendAsync(To(stub) with { ServiceUrl = "https://smba.trafficmanager.net/uk/" }, Hello, Cancellation));
    }

    [Fact]
    public async Task The_token_is_asked_for_as_documented_and_kept()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Created());
        await using var client = stub.Client();
        for (var i = 0; i < 3; i++)
            Assert.IsType<TeamsResult.Accepted>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        var request = Assert.Single(stub.TokenRequests);
        Assert.Equal($"/{TeamsStub.Tenant}/oauth2/v2.0/token", request.Target);
        var form = System.Web.HttpUtility.ParseQueryString(request.Body);
        Assert.Equal(("client_credentials", TeamsStub.App, "a very secret password", "https://api.botframework.com/.default"),
            (form["grant_type"], form["client_id"], form["client_secret"], form["scope"]?.Split(' ')[0]));
    }

    [Fact]
    public async Task A_token_that_was_revoked_is_asked_for_anew_and_stops_nothing()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Refuses(401, "Unauthorized"), TeamsStub.Created());
        await using var client = stub.Client();
        Assert.IsType<TeamsResult.Accepted>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.IsType<TeamsResult.Accepted>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Equal(2, stub.TokenRequests.Count);
    }

    [Fact]
    public async Task A_new_token_that_is_refused_too_is_a_fault_of_the_credentials()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Refuses(401, "Unauthorized"));
        await using var client = stub.Client();
        Assert.IsType<TeamsResult.CredentialsFail>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Equal((2, 2), (stub.Requests.Count, stub.TokenRequests.Count));
    }

    [Fact]
    public async Task A_refused_password_fails_and_an_outage_of_tokens_only_delays()
    {
        await using var stub = await TeamsStub.Start(TeamsStub.Created());
        await using var client = stub.Client();
        stub.Token = TeamsStub.Answers(401, """{"error":"invalid_client","error_description":"AADSTS7000215"}""");
        Assert.IsType<TeamsResult.CredentialsFail>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        stub.Token = TeamsStub.Answers(503, "");
        Assert.IsType<TeamsResult.NotSent>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        stub.Token = TeamsStub.Abort;
        Assert.IsType<TeamsResult.NotSent>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        Assert.Empty(stub.Requests);
    }

    /// <summary>As the machines that Azure App Service and Container Apps run: the library finds their place of tokens in two variables.</summary>
    [Fact]
    public async Task A_managed_identity_is_asked_for_the_resource_by_client_id_and_the_token_is_kept()
    {
        var expires = TimeProvider.System.GetUtcNow().AddHours(8).ToUnixTimeSeconds();
        await using var machine = await TeamsStub.Start(TeamsStub.Answers(200, $$"""{"access_token":"the-machines-token","expires_on":"{{expires}}","resource":"https://api.botframework.com","token_type":"Bearer"}"""));
        await using var stub = await TeamsStub.Start(TeamsStub.Created());
        await using var client = stub.Client(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", ""));
        // Nothing else in these tests reads them.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"{machine.Url}/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "a-secret-of-the-machine");
        try
        {
            for (var i = 0; i < 2; i++)
                Assert.IsType<TeamsResult.Accepted>(await Client(client).SendAsync(To(stub), Hello, Cancellation));
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }
        var asked = Assert.Single(machine.Requests);
        var query = System.Web.HttpUtility.ParseQueryString(asked.Target[asked.Target.IndexOf('?', StringComparison.Ordinal)..]);
        Assert.Equal(("https://api.botframework.com", TeamsStub.App), (query["resource"], query["client_id"]));
        Assert.All(stub.Requests, call => Assert.Equal("Bearer the-machines-token", call.Authorization));
        Assert.Empty(stub.TokenRequests);
    }

    private static TeamsClient Client(ServiceProvider provider) => provider.GetRequiredService<TeamsClient>();

    private static ConversationReference To(TeamsStub stub) => new() { ServiceUrl = stub.Service, ConversationId = "a:1", TenantId = TeamsStub.Tenant, UserId = "29:priya" };
}
