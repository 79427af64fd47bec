using Coproduction.Bot.Runtime;
using Coproduction.Bot.Storage;
using Coproduction.Domain;

namespace Coproduction.Bot.Import;

/// <summary>
/// The verb <c>import FILE</c>, whether a bot runs on this database or not. It takes the turns of what it imports itself, with
/// the same code and the same check of versions; it sends nothing and listens to nobody.
/// </summary>
internal static class ImportVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="services">Of a host that is built and not started.</param>
    /// <returns>The process's exit code: 0, or 1 with every fault and its place on <paramref name="errors"/>.</returns>
    public static async Task<int> RunAsync(string path, IServiceProvider services, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        byte[] json;
        try
        {
            json = await File.ReadAllBytesAsync(path, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync("The file cannot be read: check its place and that this user may read it.");
            return 1;
        }

        var database = services.GetRequiredService<Database>();
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment()) await database.Migrate(cancellation);
        var writer = services.GetRequiredService<Writer>();
        await writer.StartAsync(cancellation);
        try
        {
            var faults = await services.GetRequiredService<Importer>().RunAsync(json, new Turns(services, writer).TakeAsync);
            foreach (var fault in faults) await errors.WriteLineAsync($"{fault.Field}: {fault.Fix}");
            await output.WriteLineAsync(faults.Count == 0 ? "Imported." : $"{faults.Count} {(faults.Count == 1 ? "fault" : "faults")}.");
            return faults.Count == 0 ? 0 : 1;
        }
        catch (DatabaseUnavailableException)
        {
            await errors.WriteLineAsync("The database is not available, or has not this build's schema: run the verb migrate. A repeat of the import does no harm.");
            return 1;
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
        }
    }

    private sealed class Turns(IServiceProvider services, Writer writer)
    {
        private readonly Inbox inbox = services.GetRequiredService<Inbox>();
        private readonly Addresses addresses = services.GetRequiredService<Addresses>();
        private readonly ActorWork work = services.GetRequiredService<ActorWork>();
        private readonly Clock clock = services.GetRequiredService<Clock>();

        public async Task<CallResult> TakeAsync(ActorId actor, PhoneNumber? number, InputId id, Input input)
        {
            var now = clock.Now;
            var row = inbox.Seal(id, input);
            var marks = number is { } phone ? addresses.Marks(phone) : [];
            var to = await writer.Commit(session =>
            {
                var found = number is { } known ? addresses.FindOrMake(session, known, marks, now) : actor;
                session.Execute(Sql.EnsureActor, found.Value, found.Kind, now);
                row.Insert(session, found, now);
                return found;
            });
            return await TurnAsync(to, id);
        }

        /// <summary>A running bot may take it first; then its row says so.</summary>
        private async Task<CallResult> TurnAsync(ActorId actor, InputId id)
        {
            var until = clock.Now + Patience;
            while (true)
            {
                await work.Run(new ActorWork.Cache(actor), null);
                var result = inbox.StatusOf(id);
                if (result.State is CallState.Answered or CallState.SetAside || clock.Now >= until) return result;
                await clock.Delay(TimeSpan.FromMilliseconds(250), CancellationToken.None);
            }
        }
    }
}
