using System.Globalization;
using System.Net;
using System.Web;
using Coproduction.Domain;
using Microsoft.Extensions.Options;
using Refit;

namespace Coproduction.Bot.Channels.Twilio;

/// <summary>Hands texts to Twilio and finds out what became of a hand-over that never answered. Nothing here throws.</summary>
public sealed class TwilioSender
{
    private const int MostPages = 10;

    /// <summary>A million messages in a day: longer lists have no end.</summary>
    private const int MostPagesReceived = 1000;

    /// <summary>Twilio's clock and ours may differ by this much, and its dates have no fractions of a second.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    private readonly ITwilioApi api;
    private readonly IOptionsMonitor<TwilioOptions> options;
    private readonly TimeProvider time;

    internal TwilioSender(ITwilioApi api, IOptionsMonitor<TwilioOptions> options, TimeProvider time) =>
        (this.api, this.options, this.time) = (api, options, time);

    /// <summary>At most <see cref="TwilioOptions.LongestCall"/>. Cancelling after the call began gives Unknown.</summary>
    /// <param name="to">E.164.</param>
    /// <param name="body">At most 1,600 characters.</param>
    /// <param name="outboxId">Comes back in the status call-back's address.</param>
    /// <param name="cancellation">Ends the call, not the message.</param>
    public async Task<SendResult> Send(string to, string body, MessageId outboxId, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return new SendResult.NotSent();
        var settings = options.CurrentValue;
        var message = new NewMessage
        {
            To = to,
            Body = body,
            From = Given(settings.MessagingServiceSid) is null ? Given(settings.From) : null,
            MessagingServiceSid = Given(settings.MessagingServiceSid),
            StatusCallback = settings.StatusCallback(outboxId),
            ValidityPeriod = settings.ValidityPeriod is { } validity ? (int)validity.TotalSeconds : null,
        };
        try
        {
            using var response = await api.Create(settings.AccountSid, message, cancellation);
            return Outcome(response);
        }
        catch (Exception fault) when (Wire.IsOfTheWire(fault))
        {
            return Wire.NeverReached(fault) ? new SendResult.NotSent() : new SendResult.Unknown();
        }
    }

    /// <summary>
    /// Looks for a message to this number with these words, created since the hand-over, that no other row holds. From is
    /// not compared: it is null while a messaging service has not chosen. Nor is the list narrowed by send date, which an
    /// unsent message lacks. The oldest match wins; record it before the next look, so that two rows never share a sid.
    /// </summary>
    public async Task<Reconciled> Reconcile(string to, string body, DateTimeOffset since, Predicate<MessageSid> isKnown, CancellationToken cancellation)
    {
        var earliest = since - ClockSkew;
        Reconciled.Found? found = null;
        var filter = new MessageFilter { To = to };
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await ReadPage(filter, cancellation);
            if (answer?.Messages is not { } messages)
                return new Reconciled.CannotTell();
            foreach (var message in messages)
            {
                // A date that cannot be read does not rule a message out: a wrong "not found" sends twice.
                var old = Created(message) < earliest;
                if (!old && message.To == to && IsSame(body, message.Body) && MessageSid.TryParse(message.Sid, out var sid) && !isKnown(sid))
                    found = new(sid, MessageStatuses.Parse(message.Status));
            }
            if (Next(filter, answer.NextPageUri, messages, earliest) is not { } next)
                return found is null ? new Reconciled.NotFound() : found;
            filter = next;
        }
        return found is null ? new Reconciled.CannotTell() : found;
    }

    /// <summary>
    /// For the catch-up job: texts to us since this moment, all of them, oldest first; the list has the newest first, and is read
    /// until a page is older. Null when it could not be read. The inbox drops what it has already.
    /// </summary>
    public async Task<IReadOnlyList<InboundMessage>?> Received(DateTimeOffset since, CancellationToken cancellation)
    {
        var earliest = since - ClockSkew;
        var found = new List<InboundMessage>();
        var filter = new MessageFilter
        {
            SentSince = earliest.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            To = Given(options.CurrentValue.MessagingServiceSid) is null ? Given(options.CurrentValue.From) : null,
            PageSize = 1000,
        };
        for (var page = 0; page < MostPagesReceived; page++)
        {
            var answer = await ReadPage(filter, cancellation);
            if (answer?.Messages is not { } messages)
                return null;
            foreach (var message in messages)
            {
                if (message.Direction == "inbound" && !(Created(message) < earliest) && Inbound(message) is { } text)
                    found.Add(text);
            }
            if (Next(filter, answer.NextPageUri, messages, earliest) is not { } next)
            {
                found.Reverse();
                return found;
            }
            filter = next;
        }
        return null;
    }

    /// <summary>How far a message has come, for one whose call-backs were missed. Null when Twilio could not be asked or does not know it.</summary>
    public async Task<StatusReport?> StatusOf(MessageSid sid, CancellationToken cancellation)
    {
        try
        {
            using var response = await api.Fetch(options.CurrentValue.AccountSid, sid.Value, cancellation);
            return response.IsSuccessful && response.Content is { Status: not null } message
                ? new() { Sid = sid, Status = MessageStatuses.Parse(message.Status), ErrorCode = message.ErrorCode }
                : null;
        }
        catch (Exception fault) when (Wire.IsOfTheWire(fault))
        {
            return null;
        }
    }

    private async Task<MessagePage?> ReadPage(MessageFilter filter, CancellationToken cancellation)
    {
        try
        {
            using var response = await api.List(options.CurrentValue.AccountSid, filter, cancellation);
            return response.IsSuccessful ? response.Content : null;
        }
        catch (Exception fault) when (Wire.IsOfTheWire(fault))
        {
            return null;
        }
    }

    private SendResult Outcome(IApiResponse<MessageResource> response)
    {
        if (response.HasRequestError(out var lost))
            return Wire.NeverReached(lost.InnerException) ? new SendResult.NotSent() : new SendResult.Unknown();
        if (response.IsSuccessStatusCode)
        {
            return MessageSid.TryParse(response.Content?.Sid, out var sid)
                ? new SendResult.Accepted(sid, MessageStatuses.Parse(response.Content?.Status))
                : new SendResult.Unknown();
        }
        var code = response.HasResponseError(out var error) ? SendResult.CodeIn(error.Content) : null;
        return SendResult.Of(response.StatusCode ?? HttpStatusCode.InternalServerError, code, Wire.RetryAfter(response.Headers, time));
    }

    /// <summary>A trial account's messages carry its mark before the words; blanks at the ends may be lost.</summary>
    private static bool IsSame(string ours, string? listed)
    {
        const string trial = "Sent from your Twilio trial account - ";
        var theirs = listed is null ? default : listed.StartsWith(trial, StringComparison.Ordinal) ? listed.AsSpan(trial.Length) : listed;
        return theirs.Trim().SequenceEqual(ours.AsSpan().Trim());
    }

    private static DateTimeOffset? Created(MessageResource message) =>
        DateTimeOffset.TryParse(message.DateCreated, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    /// <summary>Null at the end of the list, and when all on this page is older.</summary>
    private static MessageFilter? Next(MessageFilter filter, string? uri, IReadOnlyCollection<MessageResource> page, DateTimeOffset earliest) =>
        page.Count > 0 && page.All(message => Created(message) < earliest) ? null : Next(filter, uri);

    /// <summary>Only the page's own marks are taken from the address that Twilio gives, never its host or path.</summary>
    private static MessageFilter? Next(MessageFilter filter, string? uri)
    {
        if (string.IsNullOrEmpty(uri) || uri.IndexOf('?') is not (> 0 and var query))
            return null;
        var marks = HttpUtility.ParseQueryString(uri[query..]);
        return marks["Page"] is null && marks["PageToken"] is null
            ? null
            : new() { To = filter.To, SentSince = filter.SentSince, PageSize = filter.PageSize, Page = marks["Page"], PageToken = marks["PageToken"] };
    }

    private static InboundMessage? Inbound(MessageResource message) =>
        MessageSid.TryParse(message.Sid, out var sid) && !string.IsNullOrWhiteSpace(message.From) && !string.IsNullOrWhiteSpace(message.To)
            ? new()
            {
                Sid = sid,
                From = message.From,
                To = message.To,
                Body = message.Body ?? "",
                Media = int.TryParse(message.NumMedia, NumberStyles.None, CultureInfo.InvariantCulture, out var media) ? media : 0,
                MessagingServiceSid = message.MessagingServiceSid,
                SentAt = Created(message),
            }
            : null;

    private static string? Given(string? setting) => string.IsNullOrEmpty(setting) ? null : setting;
}
