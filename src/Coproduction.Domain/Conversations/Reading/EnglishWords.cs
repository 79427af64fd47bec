using System.Collections.Frozen;

namespace Coproduction.Domain;

/// <summary>
/// English words as they are texted, and the plain form of each. Wants a native reader's review: dialect and slang
/// are listed only where their meaning does not hang on the place.
/// </summary>
internal sealed class EnglishWords : ILexicon
{
    public static readonly EnglishWords Lexicon = new();

    /// <summary>Words that carry no answer: greetings, thanks, please, hesitation.</summary>
    public static readonly FrozenSet<string> Fillers = Set("""
        hi hello hey hiya morning evening afternoon good oh ah um er erm well so please thanks thankyou much very sorry
        mate love dear hun x xx xxx lol haha now then just there and cheers sir madam darling duck pet 🙏 😊 🙂 😀 😃 😄 ❤
        🌻 🌞 ☀ 🎉 😁 😘 🤗 bye
        """);

    private static readonly FrozenDictionary<string, string> Plain = Pairs("""
        yes: yse yeah yea yep yup yh yeh yah yas ye yus yess yeap yip yepp aye yuh yeahh yessir yebo yesh yees uhhuh mhm mmhmm
        no: nah nope naw na nop noo nay nae noe nopes
        ok: okay okey okie oki okk kk k okies okeydokey okeydoke
        dont: dnt dint donot dosnt dony dinnae dinna divvent divnt divent
        didnt: didnae didna
        doesnt: doesnae disnae dosent doesent
        cant: cannot cnt carnt canot cannae canna cannit cudnt
        anymore: anymor nemore nemor nomore
        to: tae
        do: dae
        wont: willnae wullnae winna
        you: u yu
        your: ur yr
        are: r
        please: pls plz plse pleas plesae plase pleease ples pleese plis
        thanks: thx ta tnx thnx ty tx thks thank tanks thankx fanks tah ta
        text: txt texts txts texst tex
        texting: txting textin txtin texing
        message: msg msgs messages mesages mssg messag mesage msges
        messaging: msging messagin
        sending: sendin
        later: l8r latr laters lateer latre laer l8er
        before: b4
        because: cos coz cuz cause bcos becos becuz bc cus
        though: tho
        definitely: defo def deffo definately definitly definetly definatly defiantly deffinitely
        probably: prob probs prolly probly prbly probaly
        maybe: mayb maybs mebbe mayby mabye maybee
        would: wud wld
        could: cud cld
        should: shud shld
        going: goin gannin gaun
        about: abt bout
        tomorrow: tmrw tomoz 2moro tmoro tomorow tommorow tommorrow tmw tomo 2morrow tomorro
        tonight: tonite 2nite 2night
        today: 2day tday
        great: gr8 gret
        wait: w8
        mate: m8
        see: c
        and: & nd
        people: ppl peeps
        anymore: nomore anymair
        more: mair
        stop: st0p stopstop stopstopstop stopt stap srop dtop stpo sotp tsop stopp stpp stp sstop
        join: jion joim jpin jojn joinn jooin
        wrong: worng wrng wron wrog rong
        check: chekc chck chek cehck
        number: num nmber numbr nmbr
        something: smth summat summink
        nothing: nowt nuffin nuthin
        anything: owt anyfing
        someone: somebody sum1 some1 sumone
        noone: nobody
        everyone: every1 evry1
        interested: intrested intersted interestd interrested intereted
        christmas: xmas crimbo chrimbo chrismas
        weekend: wkend wknd
        week: wk
        minutes: mins min minute minuets
        hours: hrs hr hour hrss
        appointment: appt
        hospital: hosp
        isnt: int aint isnae
        unsubscribe: unsubcribe unsuscribe unsubscibe unsub unsubscribed
        fuck: fck fuk fk
        choking: choaking chocking
        whats: wots wats wotz
        what: wot wat wht
        have: av hav
        had: ad
        want: wnt
        kill: kil
        living: livin
        enough: enuf enuff
        down: doon
        any: ony
        wanting: wantin
        myself: mesel meself mesen mysef mysel myslef myslf
        fucking: fckin fuckin fking effing
        """);

    private static readonly FrozenDictionary<string, string[]> Several = new Dictionary<string, string[]>
    {
        ["donno"] = ["i", "dont", "know"], ["dunno"] = ["i", "dont", "know"], ["idk"] = ["i", "dont", "know"], ["gonna"] = ["going", "to"],
        ["wanna"] = ["want", "to"], ["wana"] = ["want", "to"], ["gotta"] = ["have", "to"], ["gimme"] = ["give", "me"], ["lemme"] = ["let", "me"],
        ["cba"] = ["cant", "be", "bothered"], ["ngl"] = [], ["tbh"] = [], ["imo"] = [], ["omg"] = ["oh"],
        ["nvm"] = ["never", "mind"], ["np"] = ["no", "problem"], ["nty"] = ["no", "thanks"], ["wtf"] = ["what"],
        ["asap"] = ["soon"], ["hows"] = ["how", "is"], ["whens"] = ["when", "is"], ["wheres"] = ["where", "is"],
        ["shant"] = ["wont"], ["whose"] = ["whos"], ["iam"] = ["im"], ["ofc"] = ["ofcourse"], ["course"] = ["ofcourse"],
        ["lookin"] = ["looking"], ["comin"] = ["coming"], ["brb"] = ["later"],
        ["notyet"] = ["not", "yet"], ["optout"] = ["opt", "out"], ["noty"] = ["no", "thanks"], ["youve"] = ["you", "have"],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Negatable = Set("do does did is are was were has have had would could should will can");

    private static readonly FrozenDictionary<(string, string), string[]> Joined = JoinedPairs();

    /// <summary>Long words that one slip of the thumb does not turn into another word.</summary>
    private static readonly string[] Forgiven =
        ["please", "definitely", "absolutely", "interested", "unsubscribe", "tomorrow", "possibly", "probably", "perhaps",
         "messages", "texting", "paracetamol", "yourself", "messaging", "privacy", "invite", "certainly", "thanks", "correct", "perfect", "suicide",
         "breathing", "unconscious", "suicidal", "collapsed", "bleeding", "overdose", "ambulance", "contacting", "harassing", "bothering"];

    public void Add(string written, List<string> words)
    {
        if (Several.TryGetValue(written, out var several))
        {
            foreach (var word in several)
                Append(word, words);
            return;
        }

        Append(PlainFormOf(written), words);
    }

    private static string PlainFormOf(string written)
    {
        if (Plain.TryGetValue(written, out var plain))
            return plain;
        var word = Unstretched(written);
        if (Plain.TryGetValue(word, out plain))
            return plain;
        if (English.Vocabulary.Contains(word))
            return word;
        // "Chokin", "bleedin".
        if (word.EndsWith("in", StringComparison.Ordinal) && English.Vocabulary.Contains(word + "g"))
            return word + "g";
        if (word.Length < 6)
            return word;
        foreach (var candidate in Forgiven)
        {
            if (IsOneSlipFrom(word, candidate))
                return Plain.GetValueOrDefault(candidate, candidate);
        }

        return word;
    }

    private static void Append(string word, List<string> words)
    {
        var last = words.Count == 0 ? "" : words[^1];
        if (Joined.TryGetValue((last, word), out var joined))
        {
            words.RemoveAt(words.Count - 1);
            words.AddRange(joined);
            return;
        }

        words.Add(word);
    }

    /// <summary>"yesss", "nooo", "sooo": three of a letter are a stretched one, or two where the word needs two.</summary>
    private static string Unstretched(string word)
    {
        var run = 1;
        for (var i = 1; i < word.Length; i++)
        {
            run = word[i] == word[i - 1] ? run + 1 : 1;
            if (run == 3 && char.IsLetter(word[i]))
                return Shorten(word, 2) is var two && English.Vocabulary.Contains(two) ? two : Shorten(word, 1);
        }

        return word;
    }

    private static string Shorten(string word, int keep)
    {
        var letters = new List<char>(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var to = i;
            while (to < word.Length && word[to] == word[i])
                to++;
            for (var n = 0; n < (to - i >= 3 ? keep : to - i); n++)
                letters.Add(word[i]);
            i = to;
        }

        return new string([.. letters]);
    }

    /// <summary>One letter added, missing, changed, or two neighbours exchanged.</summary>
    private static bool IsOneSlipFrom(string word, string candidate)
    {
        if (Math.Abs(word.Length - candidate.Length) > 1 || word[0] != candidate[0])
            return false;
        var from = 0;
        while (from < word.Length && from < candidate.Length && word[from] == candidate[from])
            from++;
        var a = word.AsSpan(from);
        var b = candidate.AsSpan(from);
        if (a.Length == b.Length)
        {
            return a.Length == 0 || a[1..].SequenceEqual(b[1..])
                || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]));
        }

        return a.Length > b.Length ? a[1..].SequenceEqual(b) : a.SequenceEqual(b[1..]);
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static FrozenDictionary<string, string> Pairs(string lines)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (plain, forms) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            foreach (var form in forms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                pairs[form] = plain;
        }

        return pairs.ToFrozenDictionary();
    }

    private static FrozenDictionary<(string, string), string[]> JoinedPairs()
    {
        var pairs = new Dictionary<(string, string), string[]>
        {
            [("i", "am")] = ["im"], [("i", "would")] = ["id"], [("i", "will")] = ["ill"], [("i", "have")] = ["ive"],
            [("it", "is")] = ["its"], [("that", "is")] = ["thats"], [("you", "are")] = ["youre"], [("he", "is")] = ["hes"],
            [("she", "is")] = ["shes"], [("they", "are")] = ["theyre"], [("who", "is")] = ["whos"], [("what", "is")] = ["whats"],
            [("there", "is")] = ["theres"], [("id", "not")] = ["i", "wouldnt"], [("ill", "not")] = ["i", "wont"],
            [("let", "us")] = ["lets"], [("any", "more")] = ["anymore"], [("any", "longer")] = ["anymore"], [("no", "one")] = ["noone"],
            [("thanks", "you")] = ["thanks"], [("thanks", "ya")] = ["thanks"], [("of", "ofcourse")] = ["ofcourse"], [("all", "right")] = ["alright"],
            [("uh", "huh")] = ["yes"], [("mm", "hmm")] = ["yes"], [("un", "subscribe")] = ["unsubscribe"], [("some", "one")] = ["someone"],
            [("may", "be")] = ["maybe"], [("x", "mas")] = ["christmas"], [("good", "bye")] = ["bye"], [("oki", "doki")] = ["ok"],
            [("ok", "doke")] = ["ok"], [("ok", "dokey")] = ["ok"], [("de", "fo")] = ["definitely"], [("can", "t")] = ["cant"],
            [("don", "t")] = ["dont"], [("won", "t")] = ["wont"], [("why", "yes")] = ["yes"], [("my", "self")] = ["myself"], [("me", "self")] = ["myself"], [("him", "self")] = ["himself"], [("her", "self")] = ["herself"], [("wont", "to")] = ["want", "to"],
            [("isn", "t")] = ["isnt"], [("i", "m")] = ["im"], [("it", "s")] = ["its"],
            [("that", "s")] = ["thats"], [("who", "s")] = ["whos"], [("i", "d")] = ["id"], [("i", "ll")] = ["ill"], [("didn", "t")] = ["didnt"],
        };
        foreach (var verb in Negatable)
            pairs[(verb, "not")] = [verb switch { "will" => "wont", "can" => "cant", _ => verb + "nt" }];
        return pairs.ToFrozenDictionary();
    }
}
