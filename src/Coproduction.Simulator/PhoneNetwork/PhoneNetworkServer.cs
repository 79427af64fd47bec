using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Coproduction.Simulator;

/// <summary>A phone network on a port of its own, loopback only: what a test or a benchmark starts.</summary>
public sealed class PhoneNetworkServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private PhoneNetworkServer(WebApplication app, PhoneNetwork network) => (this.app, Network) = (app, network);

    public PhoneNetwork Network { get; }

    /// <summary>What the bot is given as <c>Twilio:BaseUrl</c>.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <param name="port">0: any free one.</param>
    public static async Task<PhoneNetworkServer> Start(
        PhoneNetworkOptions options, TimeProvider time, HttpMessageHandler? wire = null, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        var app = builder.Build();
        var network = new PhoneNetwork(options, time, wire);
        app.MapPhoneNetwork(network);
        await app.StartAsync();
        return new(app, network);
    }

    public async ValueTask DisposeAsync()
    {
        await Network.DisposeAsync();
        await app.DisposeAsync();
    }
}
