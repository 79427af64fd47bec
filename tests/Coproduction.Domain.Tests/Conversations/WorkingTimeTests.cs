using CsCheck;

namespace Coproduction.Domain.Tests;

public sealed class WorkingTimeTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData("2026-11-24T12:00Z", "2026-11-24T12:00Z")] // by day: now
    [InlineData("2026-11-24T21:00Z", "2026-11-25T08:00Z")] // from nine at night: eight in the morning
    [InlineData("2026-11-25T07:59Z", "2026-11-25T08:00Z")]
    [InlineData("2026-03-28T22:00Z", "2026-03-29T07:00Z")] // the clocks go forward that night: eight in London is seven UTC
    [InlineData("2026-10-24T20:30Z", "2026-10-25T08:00Z")] // half past nine in summer time; they go back, and eight is eight UTC
    [InlineData("2026-07-01T19:59Z", "2026-07-01T19:59Z")] // one minute before nine, by her clock
    [InlineData("2026-07-01T20:00Z", "2026-07-02T07:00Z")]
    public void Quiet_hours_end_by_the_receivers_own_clock(string now, string then) =>
        Assert.Equal(At(then), WorkingTime.NextAllowed(At(now), new(), London));

    [Fact]
    public void An_end_that_spring_takes_away_is_the_first_moment_after_it() =>
        Assert.Equal(At("2026-03-29T01:00Z"), WorkingTime.NextAllowed(At("2026-03-29T00:30Z"), new() { From = new(21, 0), To = new(1, 30) }, London));

    [Fact]
    public void Quiet_hours_may_lie_within_a_day() =>
        Assert.Equal(At("2026-01-15T15:00Z"), WorkingTime.NextAllowed(At("2026-01-15T14:00Z"), new() { From = new(13, 0), To = new(15, 0) }, London));

    [Fact]
    public void Equal_ends_mean_no_quiet_hours() =>
        Assert.Equal(At("2026-11-24T03:00Z"), WorkingTime.NextAllowed(At("2026-11-24T03:00Z"), new() { From = new(0, 0), To = new(0, 0) }, London));

    [Theory]
    [InlineData("2026-11-24T10:00Z", 48, "2026-11-26T10:00Z")] // Tuesday to Thursday
    [InlineData("2026-11-27T16:00Z", 48, "2026-11-30T17:00Z")] // Friday: Sunday is no working day, so Monday's end
    [InlineData("2026-11-24T20:00Z", 24, "2026-11-26T17:00Z")] // eight in the evening is after hours: the next day's end
    [InlineData("2026-11-24T06:00Z", 24, "2026-11-25T17:00Z")]
    public void Due_times_fall_into_working_hours(string now, double hours, string due) =>
        Assert.Equal(At(due), WorkingTime.DueBy(At(now), hours, new(), London));

    [Fact]
    public void Whenever_it_is_the_next_allowed_moment_is_allowed_and_not_before_now() =>
        Gen.Select(Gen.Long[0, 4L * 365 * 24 * 60], Gen.Int[0, 23], Gen.Int[0, 23]).Sample((minutes, from, to) =>
        {
            var now = At("2024-01-01T00:00Z").AddMinutes(minutes);
            var quiet = new QuietHours { From = new(from, 0), To = new(to, 0) };
            var next = WorkingTime.NextAllowed(now, quiet, London);
            Assert.True(next >= now && next <= now.AddHours(25));
            Assert.Equal(next, WorkingTime.NextAllowed(next, quiet, London));
        });

    [Theory]
    [InlineData("en", "2026-11-24T16:00Z", "the end of today")]
    [InlineData("en", "2026-11-26T16:00Z", "Thursday")]
    [InlineData("cy", "2026-11-24T16:00Z", "diwedd heddiw")]
    [InlineData("cy", "2026-11-25T16:00Z", "yfory")]
    [InlineData("cy-GB", "2026-11-26T16:00Z", "dydd Iau")]
    [InlineData("cy", "2027-02-05T16:00Z", "5 Chwefror")]
    [InlineData("pl", "2027-02-05T16:00Z", "5 February")] // the rest of the text is in English too
    public void A_day_is_said_in_the_language_of_the_text(string language, string moment, string said) =>
        Assert.Equal(said, WorkingTime.Say(At(moment), At("2026-11-24T10:00Z"), London, language));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
