using Coproduction.Bot.Runtime;
using Coproduction.Domain;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class QuietTimeTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly QuietHours Night = new();

    [Theory]
    [InlineData("2026-01-15T20:59:59Z", "2026-01-15T20:59:59Z")] // the last second before them
    [InlineData("2026-01-15T21:00:00Z", "2026-01-16T08:00:00Z")] // their first
    [InlineData("2026-01-16T07:59:59Z", "2026-01-16T08:00:00Z")] // after midnight
    [InlineData("2026-01-16T08:00:00Z", "2026-01-16T08:00:00Z")] // their end goes
    [InlineData("2026-07-15T20:30:00Z", "2026-07-16T07:00:00Z")] // summer: it is 21:30 there
    [InlineData("2026-03-28T22:00:00Z", "2026-03-29T07:00:00Z")] // the night in which clocks go forward
    [InlineData("2026-10-24T21:00:00Z", "2026-10-25T08:00:00Z")] // and back
    public void Messages_that_nobody_waits_for_go_at_the_end_of_the_receivers_night(string now, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, null), QuietTime.NotBefore(Night, London, DateTimeOffset.Parse(now, null)));

    [Fact]
    public void An_end_that_the_clock_jumps_over_is_the_first_moment_after_it()
    {
        var untilHalfPastOne = new QuietHours { From = new(22, 0), To = new(1, 30) };
        Assert.Equal(DateTimeOffset.Parse("2026-03-29T01:00:00Z", null), QuietTime.NotBefore(untilHalfPastOne, London, DateTimeOffset.Parse("2026-03-29T00:30:00Z", null)));
    }

    [Fact]
    public void Equal_ends_mean_none() =>
        Assert.Equal(DateTimeOffset.UnixEpoch, QuietTime.NotBefore(new() { From = new(8, 0), To = new(8, 0) }, London, DateTimeOffset.UnixEpoch));

    [Fact]
    public void Quiet_hours_within_a_day()
    {
        var siesta = new QuietHours { From = new(13, 0), To = new(15, 0) };
        Assert.Equal(DateTimeOffset.Parse("2026-01-15T15:00:00Z", null), QuietTime.NotBefore(siesta, London, DateTimeOffset.Parse("2026-01-15T14:00:00Z", null)));
    }

    [Fact]
    public void Answers_go_at_any_hour()
    {
        var night = DateTimeOffset.Parse("2026-01-15T23:00:00Z", null);
        Assert.Equal(night, QuietTime.NotBefore(Night, Lane.Answer, "Europe/London", night));
        Assert.NotEqual(night, QuietTime.NotBefore(Night, Lane.Reminder, "Europe/London", night));
        Assert.NotEqual(night, QuietTime.NotBefore(Night, Lane.Invitation, "Nowhere/Unknown", night));
    }
}
