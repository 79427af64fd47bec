using System.Text.RegularExpressions;
using Coproduction.Domain;
using PhoneNumbers;
using PhoneNumber = Coproduction.Domain.PhoneNumber;

namespace Coproduction.Bot.Runtime;

/// <summary>
/// What the numbering plan says of a number that somebody wrote, as people write it in the United Kingdom.
/// Mobiles can be texted, and so can Ofcom's numbers for drama, 07700 900000 to 900999, which no plan holds valid.
/// </summary>
public static partial class PhonePlan
{
    private const string Region = "GB";
    private const int CountryCode = 44;

    /// <summary>The first number in a text; null when there is none.</summary>
    public static PhoneReading? Read(string text)
    {
        var found = Written().Match(text);
        return found.Success ? Judge(found.Value) : null;
    }

    private static PhoneReading Judge(string written)
    {
        var util = PhoneNumberUtil.GetInstance();
        PhoneNumbers.PhoneNumber parsed;
        try
        {
            parsed = util.Parse(written, Region);
        }
        catch (NumberParseException)
        {
            return new(null, PhoneProblem.NotANumber);
        }

        if (!PhoneNumber.TryParse(util.Format(parsed, PhoneNumberFormat.E164), out var number)) return new(null, PhoneProblem.Impossible);
        if (parsed.CountryCode != CountryCode) return new(null, PhoneProblem.Foreign);
        if (IsDrama(number)) return new(number, PhoneProblem.None);
        if (!util.IsPossibleNumber(parsed)) return new(null, PhoneProblem.Impossible);
        return util.GetNumberType(parsed) switch
        {
            PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE => new(number, PhoneProblem.None),
            PhoneNumberType.UNKNOWN => new(null, PhoneProblem.Impossible),
            _ => new(null, PhoneProblem.Landline),
        };
    }

    private static bool IsDrama(PhoneNumber number) => number.Value.Length == 13 && number.Value.StartsWith("+447700900", StringComparison.Ordinal);

    /// <summary>Seven digits or more with the marks that people put between them.</summary>
    [GeneratedRegex(@"(?<!\w)(\+|\(?0|\d)[\s\-.()\u00A0]{0,3}(\d[\s\-.()\u00A0]{0,3}){5,18}\d(?!\w)", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Written();
}
