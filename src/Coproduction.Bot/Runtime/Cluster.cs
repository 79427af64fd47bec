using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using StackExchange.Redis;

namespace Coproduction.Bot.Runtime;

/// <summary>Section <c>Cluster</c>: several processes as one. They share one database server, and find each other in Redis.</summary>
public sealed class ClusterSettings
{
    public const string Section = "Cluster";

    /// <summary>StackExchange.Redis' connection string: <c>redis.internal:6379,password=…,ssl=true</c>. Empty: one process.</summary>
    public string Redis { get; set; } = "";

    /// <summary>The address at which the other processes reach this one. Empty: this machine's own.</summary>
    public string Address { get; set; } = "";

    /// <summary>0: one that is free.</summary>
    public int Port { get; set; }

    /// <summary>A process that answers no probe for so long, and is missed by two others, is taken over. Then it must exit.</summary>
    public TimeSpan DeadAfter { get; set; } = TimeSpan.FromSeconds(6);

    public bool IsOn => Redis.Length > 0;
}

internal sealed class ClusterSettingsValidator : IValidateOptions<ClusterSettings>
{
    public ValidateOptionsResult Validate(string? name, ClusterSettings options)
    {
        var faults = new List<string>();
        if (options.IsOn)
        {
            try
            {
                if (ConfigurationOptions.Parse(options.Redis).EndPoints.Count == 0) faults.Add("Cluster:Redis names no server. Write host:port, such as redis.internal:6379.");
            }
            catch (ArgumentException)
            {
                faults.Add("Cluster:Redis is not a Redis connection string. Write host:port, such as redis.internal:6379, with options after commas.");
            }
        }

        if (options.Address.Length > 0 && !IPAddress.TryParse(options.Address, out _)) faults.Add("Cluster:Address is not an IP address. Write the one at which the other processes reach this one, or leave it empty.");
        if (options.Port is < 0 or > 65535) faults.Add("Cluster:Port is not a port. Write 1 to 65535, or 0 for one that is free.");
        if (options.DeadAfter < TimeSpan.FromSeconds(2)) faults.Add("Cluster:DeadAfter is under two seconds: a busy machine would end healthy processes. 00:00:06 is the default.");
        if (options.DeadAfter > TimeSpan.FromMinutes(5)) faults.Add("Cluster:DeadAfter is over five minutes: for so long nobody would be taken over. Write hours, minutes and seconds; 00:00:06 is the default.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}

internal static class Cluster
{
    private const int Probes = 3;

    /// <summary>One process is its own cluster, on ports that are free: several may run on one machine.</summary>
    public static void Configure(ISiloBuilder silo, ClusterSettings settings)
    {
        // What a grain holds is a cache of a row: it need not be held long.
        silo.Configure<GrainCollectionOptions>(options => options.CollectionAge = TimeSpan.FromMinutes(5));
        // Where grains were last: a million by default, of which a campaign would fill as many as it has receivers.
        silo.Configure<GrainDirectoryOptions>(options => options.CacheSize = 10_000);
        var port = settings.Port > 0 ? settings.Port : FreePort();
        // A setting that cannot be used is told with all other faults, when the options are validated.
        if (!settings.IsOn || new ClusterSettingsValidator().Validate(null, settings).Failed)
        {
            silo.UseLocalhostClustering(port, gatewayPort: 0, clusterId: $"local-{port}", serviceId: "coproduction");
            return;
        }

        silo.UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(settings.Redis));
        silo.Configure<Orleans.Configuration.ClusterOptions>(options => (options.ClusterId, options.ServiceId) = ("coproduction", "coproduction"));
        silo.Configure<EndpointOptions>(options =>
        {
            options.AdvertisedIPAddress = settings.Address.Length > 0 ? IPAddress.Parse(settings.Address) : OwnAddress();
            (options.SiloPort, options.GatewayPort) = (port, 0);
        });
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = settings.DeadAfter / Probes;
            options.NumMissedProbesLimit = Probes;
            options.NumVotesForDeathDeclaration = 2;
            // Rows of processes that died long ago are no use.
            options.DefunctSiloExpiration = TimeSpan.FromHours(1);
            options.DefunctSiloCleanupPeriod = TimeSpan.FromMinutes(10);
        });
    }

    private static IPAddress OwnAddress() =>
        Dns.GetHostAddresses(Dns.GetHostName()).FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a)) ?? IPAddress.Loopback;

    /// <summary>Below those that a system gives to connections: none takes it between this choice and its use.</summary>
    private static int FreePort()
    {
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(20_000, 32_768);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                // The next one, then.
            }
        }
    }
}
