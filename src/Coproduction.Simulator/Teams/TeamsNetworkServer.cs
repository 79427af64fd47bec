using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Coproduction.Simulator;

/// <summary>A fake Microsoft Teams on a port of its own, loopback only: what a test starts.</summary>
public sealed class TeamsNetworkServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private TeamsNetworkServer(WebApplication app, TeamsNetwork network) => (this.app, Network) = (app, network);

    public TeamsNetwork Network { get; }

    /// <summary>What the bot is given as its authority, and, with a path, as metadata address and service URL.</summary>
    public Uri Address => Network.Address;

    /// <param name="port">0: any free one.</param>
    public static async Task<TeamsNetworkServer> Start(TeamsNetworkOptions options, TimeProvider time, int port = 0, HttpMessageHandler? wire = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        var app = builder.Build();
        var network = new TeamsNetwork(options, time, wire);
        app.MapTeams(network);
        await app.StartAsync();
        network.Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return new(app, network);
    }

    public async ValueTask DisposeAsync()
    {
        await Network.DisposeAsync();
        await app.DisposeAsync();
    }
}
