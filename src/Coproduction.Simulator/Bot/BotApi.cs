using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Coproduction.Simulator;

/// <summary>
/// The bot's management API as the staff panel needs it. Reads throw <see cref="HttpRequestException"/> when the bot is away;
/// actions answer in words, as the person who clicked should read them.
/// </summary>
public sealed class BotApi(HttpClient http)
{
    public static void Configure(HttpClient http, BotSettings settings)
    {
        http.BaseAddress = new Uri(settings.BotUrl);
        http.Timeout = TimeSpan.FromSeconds(15);
        http.DefaultRequestHeaders.Add("X-Api-Key", BotSettings.ApiKey);
    }

    public Task<IReadOnlyList<Person>> People(string role, CancellationToken stop) => List<Person>($"/api/people?role={role}", stop);

    public Task<IReadOnlyList<SchemeLine>> Schemes(CancellationToken stop) => List<SchemeLine>("/api/schemes", stop);

    public Task<IReadOnlyList<Referral>> Referrals(CancellationToken stop) => List<Referral>("/api/referrals", stop);

    public async Task<Referral?> Referral(string id, CancellationToken stop) => await http.GetFromJsonAsync<Referral>($"/api/referrals/{id}", stop);

    public Task<IReadOnlyList<Owed>> Owed(CancellationToken stop) => List<Owed>("/api/owed", stop);

    public Task<IReadOnlyList<Alert>> Alerts(CancellationToken stop) => List<Alert>("/api/alerts", stop);

    /// <param name="since">The last page's <c>next</c>; null: from the beginning.</param>
    public async Task<FactPage> Facts(string? since, CancellationToken stop) =>
        await http.GetFromJsonAsync<FactPage>(since is null ? "/api/facts?take=200" : $"/api/facts?since={Uri.EscapeDataString(since)}&take=200", stop) ?? new FactPage();

    public Task<Told> Accept(Referral referral, string words) => Act($"/api/referrals/{referral.Id}/accept", new { by = referral.Professional?.Id, words });

    public Task<Told> Pass(Referral referral, string to) => Act($"/api/referrals/{referral.Id}/pass", new { by = referral.Professional?.Id, to });

    public Task<Told> Decline(Referral referral) => Act($"/api/referrals/{referral.Id}/decline", new { by = referral.Professional?.Id });

    public Task<Told> Say(Referral referral, string words) => Act($"/api/referrals/{referral.Id}/say", new { by = referral.Professional?.Id, words });

    public Task<Told> TheyHaveStarted(Referral referral) => Act($"/api/referrals/{referral.Id}/started", new { by = referral.Professional?.Id });

    public Task<Told> TalkEnded(Referral referral) => Act($"/api/referrals/{referral.Id}/end", new { by = referral.Professional?.Id });

    public Task<Told> Answer(Owed owed, string words) => Act($"/api/owed/{owed.Id}/answer", new { by = owed.Owner?.Id, words });

    /// <summary>Settled in some other way, without a text.</summary>
    public Task<Told> DealtWith(Owed owed) => Act($"/api/owed/{owed.Id}/answer", new { by = owed.Owner?.Id });

    private async Task<IReadOnlyList<T>> List<T>(string path, CancellationToken stop) => await http.GetFromJsonAsync<List<T>>(path, stop) ?? [];

    private async Task<Told> Act(string path, object what)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(what) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        try
        {
            using var answer = await http.SendAsync(request);
            if (answer.StatusCode == HttpStatusCode.Accepted) return new(true, "Taken: the bot is still at it.");
            return answer.IsSuccessStatusCode ? new(true, null) : new(false, await Problem.In(answer));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return new(false, "The bot did not answer. Look whether it is running, then try again.");
        }
    }
}

/// <summary>What became of an action, in words; null when it simply worked.</summary>
public sealed record Told(bool Done, string? Words);

/// <summary>problem+json, as far as it is there.</summary>
internal sealed record Problem(string? Title, string? Detail, Dictionary<string, string[]>? Errors)
{
    public static async Task<string> In(HttpResponseMessage answer)
    {
        Problem? problem = null;
        try
        {
            problem = await answer.Content.ReadFromJsonAsync<Problem>();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON: the status must do.
        }
        var words = new[] { problem?.Title, problem?.Detail }.Concat(problem?.Errors?.Select(e => $"{e.Key}: {string.Join(' ', e.Value)}") ?? [])
            .Where(w => !string.IsNullOrWhiteSpace(w)).Distinct().ToList();
        return words.Count > 0 ? string.Join(" ", words) : $"The bot refused it ({(int)answer.StatusCode}).";
    }
}
