using System.Text.Json;
using Coproduction.Bot.Channels.Teams.Cards;
using Microsoft.Extensions.Options;
using Refit;

namespace Coproduction.Bot.Channels.Teams;

/// <summary>Talks to Teams. Nothing here throws; nothing is paced here. Cancelling after a call began gives Unknown.</summary>
public sealed class TeamsClient
{
    private const int MostPages = 20;

    private readonly ITeamsApi api;
    private readonly TeamsTokens tokens;
    private readonly IOptionsMonitor<TeamsOptions> options;
    private readonly TimeProvider time;

    internal TeamsClient(ITeamsApi api, TeamsTokens tokens, IOptionsMonitor<TeamsOptions> options, TimeProvider time) =>
        (this.api, this.tokens, this.options, this.time) = (api, tokens, options, time);

    /// <summary>Into the conversation, and in a channel into its thread. With ReplyToId as an answer to that activity.</summary>
    public Task<TeamsResult> SendAsync(ConversationReference to, OutgoingActivity activity, CancellationToken cancellation)
    {
        var wire = activity.Wire(to, ServiceOf(to), BotOf(to), to.ConversationId);
        return Post(to, Size(wire), there => activity.ReplyToId is { Length: > 0 } original
            ? api.Reply(to.ConversationId, original, wire, there, cancellation)
            : api.Send(to.ConversationId, wire, there, cancellation), Sent, cancellation);
    }

    public Task<TeamsResult> UpdateAsync(ConversationReference to, string activityId, OutgoingActivity activity, CancellationToken cancellation)
    {
        var wire = activity.Wire(to, ServiceOf(to), BotOf(to), to.ConversationId, activityId);
        return Post(to, Size(wire), there => api.Update(to.ConversationId, activityId, wire, there, cancellation), Sent, cancellation);
    }

    public Task<TeamsResult> DeleteAsync(ConversationReference to, string activityId, CancellationToken cancellation) =>
        Call(to, 0, there => api.Delete(to.ConversationId, activityId, there, cancellation), _ => new TeamsResult.Accepted(activityId), cancellation);

    /// <summary>
    /// The personal conversation with somebody, who is known by <see cref="ConversationReference.UserId"/> or
    /// <see cref="ConversationReference.AadObjectId"/>. The same one each time, so repeating it is safe.
    /// </summary>
    public Task<TeamsResult> CreateAsync(ConversationReference to, CancellationToken cancellation)
    {
        var member = string.IsNullOrEmpty(to.UserId) ? to.AadObjectId : to.UserId;
        if (string.IsNullOrEmpty(member))
            return Task.FromResult<TeamsResult>(new TeamsResult.Refused(400, "NoMember"));
        var tenant = to.TenantId ?? options.CurrentValue.MicrosoftAppTenantId;
        var wire = new WireCreate
        {
            IsGroup = false,
            Bot = new(BotOf(to)),
            Members = [new(member)],
            TenantId = tenant,
            ChannelData = new(Tenant: new(tenant)),
        };
        return Create(to, wire, cancellation);
    }

    /// <summary>A new thread in the channel that the reference is in; its conversation id comes back. A group chat has no threads.</summary>
    public Task<TeamsResult> NewThreadAsync(ConversationReference channel, OutgoingActivity activity, CancellationToken cancellation)
    {
        var bare = channel with { ConversationId = channel.BareConversationId };
        if (channel.Kind != ConversationKind.Channel)
            return SendAsync(bare, activity, cancellation);
        var wire = new WireCreate
        {
            IsGroup = true,
            ChannelData = new(Channel: new(bare.ConversationId)),
            Activity = (activity with { ReplyToId = null }).Wire(bare, ServiceOf(bare), BotOf(bare), bare.ConversationId),
        };
        return Create(bare, wire, cancellation);
    }

    /// <summary>Null when the list could not be read to its end.</summary>
    public async Task<IReadOnlyList<TeamsMember>?> MembersAsync(ConversationReference to, CancellationToken cancellation)
    {
        var members = new List<TeamsMember>();
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            MembersPage? found = null;
            await Call(to, 0, there => api.Members(to.ConversationId, 200, next, there, cancellation), response =>
            {
                found = response.Content;
                return new TeamsResult.Accepted("");
            }, cancellation);
            if (found?.Members is null)
                return null;
            members.AddRange(found.Members);
            if (string.IsNullOrEmpty(next = found.ContinuationToken))
                return members;
        }
        return null;
    }

    private Task<TeamsResult> Create(ConversationReference to, WireCreate wire, CancellationToken cancellation)
    {
        var size = wire.Activity is null ? 0 : Size(wire.Activity);
        return Post(to, size, there => api.Create(wire, there, cancellation), answer => answer?.Id is { Length: > 0 } id
            ? new TeamsResult.Accepted(answer.ActivityId ?? "", id, string.IsNullOrEmpty(answer.ServiceUrl) ? ServiceOf(to) : answer.ServiceUrl)
            // Made, but where is not known.
            : new TeamsResult.Unknown(), cancellation);
    }

    /// <summary>A success without a readable id is one all the same: saying it again would be worse than not being able to change it.</summary>
    private static TeamsResult Sent(ResourceAnswer? answer) => new TeamsResult.Accepted(answer?.Id ?? "");

    private Task<TeamsResult> Post(
        ConversationReference to, int size, Func<Destination, Task<IApiResponse<ResourceAnswer>>> call, Func<ResourceAnswer?, TeamsResult> success, CancellationToken cancellation) =>
        Call(to, size, call, response => success(response.Content), cancellation);

    private async Task<TeamsResult> Call<TResponse>(
        ConversationReference to, int size, Func<Destination, Task<TResponse>> call, Func<TResponse, TeamsResult> success, CancellationToken cancellation)
        where TResponse : IApiResponse
    {
        if (size > AdaptiveCard.LargestActivity)
            return new TeamsResult.TooLarge();
        if (cancellation.IsCancellationRequested)
            return new TeamsResult.NotSent();
        var (there, stopped) = await Reach(to, cancellation);
        if (there is null)
            return stopped;
        var result = await Once(there, call, success);
        if (result is not TeamsResult.CredentialsFail)
            return result;
        // Tokens are revoked before their end. What was refused was not taken: only if a new one is refused too are the credentials bad.
        tokens.WasRefused();
        (there, stopped) = await Reach(to, cancellation);
        return there is null ? stopped : await Once(there, call, success);
    }

    private async Task<TeamsResult> Once<TResponse>(Destination there, Func<Destination, Task<TResponse>> call, Func<TResponse, TeamsResult> success)
        where TResponse : IApiResponse
    {
        try
        {
            using var response = await call(there);
            return response.IsSuccessStatusCode ? success(response) : Failure(response);
        }
        catch (Exception fault) when (Wire.IsOfTheWire(fault))
        {
            return Lost(fault);
        }
    }

    private TeamsResult Failure(IApiResponse response)
    {
        if (response.HasRequestError(out var lost))
            return Lost(lost.InnerException);
        var body = response.HasResponseError(out var error) ? error.Content : null;
        return TeamsResult.Of((int?)response.StatusCode ?? 500, body, Wire.RetryAfter(response.Headers, time));
    }

    private static TeamsResult Lost(Exception? fault) => Wire.NeverReached(fault) ? new TeamsResult.NotSent() : new TeamsResult.Unknown();

    private async Task<(Destination? There, TeamsResult Stopped)> Reach(ConversationReference to, CancellationToken cancellation)
    {
        var settings = options.CurrentValue;
        if (!Uri.TryCreate(ServiceOf(to), UriKind.Absolute, out var service) || !HostTrust.IsPlain(service))
            return (null, new TeamsResult.Untrusted());
        // The Playground, on this machine: it asks for no token and gets none.
        if (settings.AllowUnauthenticated && HostTrust.IsLoopback(service) && !(settings.HasApp && HostTrust.Trusts(settings, service)))
            return (new(service, null), new TeamsResult.NotSent());
        if (!HostTrust.Trusts(settings, service))
            return (null, new TeamsResult.Untrusted());
        if (!settings.HasApp)
            return (null, settings.AllowUnauthenticated ? new TeamsResult.Untrusted() : new TeamsResult.CredentialsFail());
        var token = await tokens.Get(cancellation);
        return token.Value is not null ? (new(service, token.Value), new TeamsResult.NotSent())
            : (null, token.MayPass ? new TeamsResult.NotSent() : new TeamsResult.CredentialsFail());
    }

    private string ServiceOf(ConversationReference to) => to.ServiceUrl.Length > 0 ? to.ServiceUrl : options.CurrentValue.ServiceUrl;

    private string BotOf(ConversationReference to) => to.BotId is { Length: > 0 } bot ? bot : $"28:{options.CurrentValue.MicrosoftAppId}";

    private static int Size(WireActivity wire) => JsonSerializer.SerializeToUtf8Bytes(wire, TeamsJson.Default.WireActivity).Length;
}
