using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Coproduction.Benchmarks.Storm;

/// <summary>Stands between one process and a server, as the network does, and can be cut.</summary>
internal sealed class Relay : IDisposable
{
    private readonly string host;
    private readonly int port;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> open = new();
    private volatile bool isCut;

    /// <param name="server"><c>host:port</c>.</param>
    public Relay(string server)
    {
        var colon = server.LastIndexOf(':');
        (host, port) = (server[..colon], int.Parse(server.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture));
        listener.Start();
        _ = Accept();
    }

    public string Address => $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>What is connected is cut off, and nobody else gets through.</summary>
    public void Cut()
    {
        isCut = true;
        foreach (var client in open.Keys) client.Dispose();
    }

    public void Mend() => isCut = false;

    public void Dispose()
    {
        listener.Dispose();
        Cut();
    }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Carry(await listener.AcceptTcpClientAsync());
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private async Task Carry(TcpClient client)
    {
        using var there = new TcpClient();
        using (client)
        {
            try
            {
                open[client] = open[there] = true;
                if (isCut) return;
                await there.ConnectAsync(host, port);
                var (from, to) = (client.GetStream(), there.GetStream());
                await Task.WhenAny(from.CopyToAsync(to), to.CopyToAsync(from));
            }
            catch (Exception gone) when (gone is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
            {
                // Either end has gone.
            }
            finally
            {
                open.TryRemove(client, out _);
                open.TryRemove(there, out _);
            }
        }
    }
}
