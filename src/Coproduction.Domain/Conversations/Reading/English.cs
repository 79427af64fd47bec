using System.Collections.Frozen;

namespace Coproduction.Domain;

/// <summary>
/// English: the sets of words that its phrases share, and the lists put together. Every list wants a native reader's
/// review; the lists of danger must be owned by a safeguarding lead.
/// </summary>
internal static class English
{
    /// <summary>Named sets, written "@name" in a phrase. Words stand in the plain form of <see cref="EnglishWords"/>.</summary>
    private static readonly Dictionary<string, string> Sets = new()
    {
        ["neg"] = "not dont didnt doesnt isnt wont wouldnt cant couldnt never aint havent hasnt hadnt wasnt arent shouldnt",
        ["deny"] = "dont didnt doesnt wont wouldnt cant couldnt not never",
        ["adv"] = "really actually particularly that very so too all at even just ever much quite currently personally honestly especially "
            + "overly terribly remotely yet fussed bit anymore necessarily exactly be totally entirely definitely absolutely certainly",
        ["good"] = "great good lovely nice brilliant perfect wonderful fantastic awesome excellent fab amazing super superb grand smashing "
            + "champion ace fun interesting ideal magic mint belting sound delightful marvellous splendid right ok fine cool brill okay",
        ["day"] = "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays "
            + "mon tue tues wed weds thu thur thurs fri sat sun weekend weekends",
        ["span"] = "day days week weeks month months year years fortnight while bit minute hours minutes wk wks moment time times",
        ["texting"] = "texting messaging sending contacting bothering harassing pestering spamming emailing calling ringing phoning hassling "
            + "asking inviting nagging mithering bugging buzzing badgering hounding stalking sms annoying disturbing pinging writing wasting troubling badgering hounding",
        ["textme"] = "text message contact bother bug mither harass pester spam email call ring phone hassle ask invite nag disturb send write annoy trouble",
        ["texts"] = "text message messages texts spam sms emails calls reminders invites invitations notifications these those this that them "
            + "stuff rubbish crap nonsense communications contact info updates one ones",
        ["he"] = "he hes she shes they theyre him her them someone somebody husband hubby fella wife partner boss teacher coach mam grandson nephew cousin"
            + " stepson granddaughter boyfriend girlfriend bf gf ex dad father mum "
            + "mother stepdad stepmum son daughter brother sister uncle aunt carer neighbour landlord man woman bloke guy",
        ["him"] = "him her them me husband wife partner boyfriend girlfriend bf gf ex dad father mum mother stepdad stepmum son daughter "
            + "brother sister uncle carer neighbour landlord everyone anyone",
        ["us"] = "me us him her them mum nan gran grandad kids children child baby son daughter boy girl brother sister lad wee",
        ["kid"] = "child children kid kids baby toddler son daughter boy girl grandson granddaughter niece nephew brother sister lad lass bairn boys girls",
        ["frail"] = "mum mother nan gran grandma grandad granddad dad father neighbour man lady woman uncle auntie aunt wife husband she he they "
            + "child children kid kids baby toddler son daughter boy girl grandson granddaughter niece nephew sister brother",
        ["self"] = "myself himself herself themselves hisself theirself themself",
        ["pills"] = "pills tablets paracetamol paracetamols ibuprofen codeine meds medication medicine insulin antidepressants painkillers diazepam tramadol "
            + "cocodamol aspirin morphine",
        ["many"] = "8 9 10 11 12 13 14 15 16 18 20 22 24 25 28 30 32 35 36 40 45 48 50 56 60 64 70 72 80 84 90 96 100 ten twelve fifteen twenty thirty forty fifty "
            + "sixty hundred dozens",
        ["body"] = "wrist wrists arm arms face neck throat nose jaw rib ribs leg legs hand hands finger fingers eye eyes head tooth teeth skull ear cheek lip",
        ["my"] = "my the our his her their your a an that this another these those",
        ["now"] = "now today tonight yet currently",
    };

    public static readonly Phrases<AnswerCue> Answers = new(EnglishAnswers.Lists, Sets, EnglishWords.Fillers);
    public static readonly Phrases<StopCue> Stops = new(EnglishStops.Lists, Sets, EnglishWords.Fillers);
    public static readonly Phrases<DangerCue> Dangers = new(EnglishDangers.Lists, Sets, EnglishWords.Fillers);
    public static readonly Phrases<RequestCue> Requests = new(EnglishRequests.Lists, Sets, EnglishWords.Fillers);

    /// <summary>Every word of every list: a known word is never taken for a slip of the thumb.</summary>
    public static readonly FrozenSet<string> Vocabulary =
        [.. Answers.Vocabulary, .. Stops.Vocabulary, .. Dangers.Vocabulary, .. Requests.Vocabulary, .. EnglishWords.Fillers, "cool", "soon", "too", "look"];
}
