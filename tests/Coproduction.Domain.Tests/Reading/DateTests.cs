using System.Globalization;
using Xunit;

namespace Coproduction.Domain.Tests.Reading;

/// <summary>Seen from Tuesday 24 November 2026, 10:00 in London.</summary>
public sealed class DateTests
{
    [Theory]
    [InlineData("weds", "2026-11-25 09:00")]
    [InlineData("tues 2.30", "2026-12-01 14:30")]
    [InlineData("5/12", "2026-12-05 09:00")]
    [InlineData("5th december 2pm", "2026-12-05 14:00")]
    [InlineData("dec 12", "2026-12-12 09:00")]
    [InlineData("the 5th", "2026-12-05 09:00")]
    [InlineData("half three", "2026-11-24 15:30")]
    [InlineData("tomorrow at 3", "2026-11-25 15:00")]
    [InlineData("quarter to five tomorrow", "2026-11-25 16:45")]
    [InlineData("friday week", "2026-12-04 09:00")]
    [InlineData("thursday next week", "2026-12-03 09:00")]
    [InlineData("this weekend", "2026-11-28 09:00")]
    [InlineData("tuesday afternoon", "2026-12-01 14:00")]
    [InlineData("tomorrow 14:15", "2026-11-25 14:15")]
    public void A_day_or_time_is_read_as_british_people_write_it(string text, string expected) => Assert.Equal(Local(expected), Said.Unasked(text).Date);

    [Theory]
    [InlineData("after xmas", "2027-01-04 09:00")]
    [InlineData("in the new year", "2027-01-04 09:00")]
    [InlineData("in a fortnight", "2026-12-08 09:00")]
    [InlineData("ask me next week", "2026-11-30 09:00")]
    [InlineData("try me in february", "2027-02-01 09:00")]
    [InlineData("maybe in 3 weeks", "2026-12-15 09:00")]
    [InlineData("in a couple of weeks", "2026-12-08 09:00")]
    [InlineData("next month maybe", "2026-12-01 09:00")]
    public void A_time_to_come_puts_off_to_its_first_working_day(string text, string expected)
    {
        var meaning = Said.ToJoin(text);
        Assert.Equal((Intent.Later, Local(expected)), (meaning.Intent, meaning.Date!.Value));
    }

    [Fact]
    public void Summer_time_is_the_zones() => Assert.Equal(TimeSpan.FromHours(1), Said.ToJoin("after easter").Date!.Value.Offset);

    [Fact]
    public void Next_friday_is_asked_back_with_both_fridays() =>
        Assert.Equal([Local("2026-11-27 09:00"), Local("2026-12-04 09:00")], Said.Unasked("next friday").DateChoices);

    [Fact]
    public void Seven_may_be_morning_or_evening() => Assert.Equal(2, Said.Unasked("tomorrow at 7").DateChoices.Length);

    [Theory]
    [InlineData("2 hrs", 120)]
    [InlineData("an hour and a half", 90)]
    [InlineData("half an hour", 30)]
    [InlineData("1.5 hours", 90)]
    [InlineData("2h30", 150)]
    [InlineData("45 mins", 45)]
    [InlineData("two and a half hours", 150)]
    [InlineData("about 1 hour 20", 80)]
    [InlineData("all morning", 180)]
    public void An_amount_of_time_is_read(string text, int minutes)
    {
        var meaning = Said.Unasked(text);
        Assert.Equal((Intent.Amount, TimeSpan.FromMinutes(minutes)), (meaning.Intent, meaning.Amount!.Value));
    }

    [Theory]
    [InlineData("31/2")]
    [InlineData("i sat in the sun")]
    [InlineData("99.99")]
    [InlineData("i may come")]
    public void What_is_no_date_is_read_as_none(string text) => Assert.Null(Said.Unasked(text).Date);

    private static DateTimeOffset Local(string text) => new(DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.Zero);
}
