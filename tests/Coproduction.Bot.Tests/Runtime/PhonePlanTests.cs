using Coproduction.Bot.Runtime;
using Coproduction.Domain;
using Xunit;

namespace Coproduction.Bot.Tests.Runtime;

public sealed class PhonePlanTests
{
    [Theory]
    [InlineData("invite walkers for 07700 900201", PhoneProblem.None, "+447700900201")] // drama: no plan holds it valid
    [InlineData("07911 123456", PhoneProblem.None, "+447911123456")]
    [InlineData("it is +44 7911 123456, thanks", PhoneProblem.None, "+447911123456")]
    [InlineData("+44 (0)7911-123456", PhoneProblem.None, "+447911123456")]
    [InlineData("020 7946 0000", PhoneProblem.Landline, null)]
    [InlineData("+33 6 12 34 56 78", PhoneProblem.Foreign, null)]
    [InlineData("07911 12345", PhoneProblem.Impossible, null)] // a digit short
    public void A_number_is_read_as_people_write_it(string text, PhoneProblem problem, string? number)
    {
        var reading = PhonePlan.Read(text);
        Assert.NotNull(reading);
        Assert.Equal(problem, reading.Problem);
        Assert.Equal(number, reading.Number?.Value);
    }

    [Theory]
    [InlineData("yes please")]
    [InlineData("K7P MRQ")]
    [InlineData("at 10 on the 24th")]
    [InlineData("")]
    public void A_text_without_a_number_has_none(string text) => Assert.Null(PhonePlan.Read(text));

    [Fact]
    public void A_long_text_of_digits_and_blanks_is_read_quickly() => PhonePlan.Read(string.Concat(Enumerable.Repeat("1   ", 400)) + "x");
}
