namespace Coproduction.Domain;

/// <summary>What a piece of an answer is a sign of. How they combine is <see cref="Answers"/>.</summary>
internal enum AnswerCue
{
    None,

    /// <summary>Yes wherever it stands.</summary>
    Yes,

    /// <summary>Yes at the beginning or after another yes; elsewhere it only stresses ("he is definitely there").</summary>
    Sure,

    /// <summary>Agrees, and may as well only acknowledge: "ok", "great".</summary>
    Fine,

    /// <summary>Agrees with a doubt in the same breath: "I suppose so".</summary>
    Perhaps,
    No,

    /// <summary>A negation that is none: "no problem".</summary>
    Idiom,

    /// <summary>A negation whose object no list knows.</summary>
    Negation,

    /// <summary>Not at this time, no word of another: "not now".</summary>
    NotNow,
    Later,

    /// <summary>A time to come: puts off where nothing agrees, dates a yes where something does.</summary>
    LaterTime,
    Condition,
    Hedge,
    Contrast,
    Change,
    Sarcasm,

    /// <summary>Speaks about a yes instead of saying it.</summary>
    Quoted,

    /// <summary>Wants to hear more.</summary>
    More,

    /// <summary>Goes on from a yes: a wish, a plea, a question; what follows it may be any words.</summary>
    GoesOn,
    Filler,
}

/// <summary>English answers. Wants a native reader's review.</summary>
internal static class EnglishAnswers
{
    public static readonly (AnswerCue, string)[] Lists =
    [
        (AnswerCue.Yes, """
            yes; why aye; gan on then?; put my name down; yes yes; can|could|may i|we please? join|come|take; ^ ya; ^ y $; 👍; 👌; ✅; 💯; join; ill join; joining; im in $
            im in please|too|thanks|yes|count; im definitely|totally|so in; ^ really|very|quite|definitely|im? very? interested
            ^ want to join|come|go|try; ^ love to $; count|sign|put|book|add|include|pencil me in|up|down; ^ yes please $
            id|would|we|i really? absolutely|definitely|really? love|like to join|come|go|try|be|meet|do|help; id|would|we really? love|like to $
            ^ id|would|we really? love to; id|would|we really? love|like that|it|this; id|ill be happy|glad|delighted|pleased|honoured|thrilled to
            happy|glad|delighted|pleased|keen to; im up for it|that|this; up for it|that; im keen|interested|game; keen; im happy|glad to|with
            that would be @good; it would be @good; sounds|sound really? great|good|lovely|perfect|brilliant|wonderful|fantastic|awesome|excellent|fab|amazing|super|ideal|magic|right|like; that sounds really|very? great|good|perfect|brilliant|wonderful|fantastic|awesome|excellent|fab|amazing|super|ideal|magic|right; please do; go ahead; go for it
            by all means; go on then; go on; lets do it|this|that; sign me up; why not go on; i agree; agreed; ill be there
            ill come|go|do it|try|be there; ill give it a go|try|whirl; i|id want|wanna to join|come|go|try|take|be|do; i want in; i accept; accepted
            nothing id like|love more|better; of course; ofcourse; ofcourse i|we do|will|would|can; ofcourse you can|may; i do; i will; i would
            yes i|we do|will|would; yes you can|may; please yes; wouldnt miss it; wouldnt say no; cant say no; dont see why not
            i dont see why not; see no reason why not; why ever not; too right; you bet; hell yes; be lovely|great
            """),
        (AnswerCue.Sure, """
            sure; sure thing; for sure; definitely; absolutely; certainly; indeed; affirmative; totally; confirmed; confirm; with pleasure; gladly
            very much so; most definitely; deal $; done deal; yes sure; surely; i do; i will; i would; id $; i sure|definitely|certainly would|will|do; ill $
            """),
        (AnswerCue.Fine, """
            yes|ofcourse i|we|it|you|that|they am|can|is|did|have|are|was|has|does|had; yes it does|will|would; tell|ask|get|let|have her|him|them|priya to? text|message|ring|call|contact|phone me|us; she|he|they|priya can|may have|text|ring|call|message|phone me|my|us number?; happy for ~ to text|call|ring|message|contact; welcome to text|call|ring|message|contact; yes|ofcourse its|im|ive|youre|theyre $; exactly; precisely; brilliant; lovely; wonderful; fantastic; awesome; excellent; amazing; fab; super; perfect; ^ if you dont mind $; ok
            alright; fine; great; good; cool; nice; grand; champion; that? sounds|sound really|very? @good
            thats|its|thatll|this|that|it|everything|all|statement appears? really|very|all|totally|completely|definitely|exactly|absolutely|so|indeed|very? is|be|looks|seems|sounds|would|will|was|are? be? exactly|very|all|totally|definitely|much|absolutely|a? @good|correct|right|true|it|accurate|confirmed|affirmative|fact|so|better|positive|factual|all|settled
            correct; right; true; facts; positive; approved; proceed; spot on; bang on; thats what|how|the i|it|one|way said|want|is|wanted|need|like?
            thats all i need; exactly right; is|its very? much? true; works; suits
            that|this|it|which|time|day works|suits|will|would works|work|suit|do|suits? perfectly|great|fine|well|good|best|ok? for? me|us?
            works|suits for? me|us; that|it does|will do|is; it surely is; it is; it does; you are|have right|correct|got|understood? it|that|right?
            youre right|correct|spot; you got it|that; youve got it; why not; go on; by me; i like that|it|this; dont mind if i do; dont object
            i|id|ill ~ say yes; answer is yes; no problem; no problems; no problem at all; not a problem; no worries; no bother; no trouble
            no objection|objections; not wrong|false|bad; not a bad idea; not bad at all; thats not false|wrong
            im ok|fine|good|cool|happy|alright with that|it|this; im ready; all good; its all good; lets $; makes sense; my pleasure; happy days
            nothing to lose; no harm in trying; bring it on; carry on; works well; yes to; do it|so|that; book|reserve it|that|them|one|now; set it up
            """),
        (AnswerCue.Perhaps, """
            might|may as well; i? think|suppose|guess|believe|reckon|imagine|expect so; i suppose|guess; i? dont mind; could do; if i must; i could
            ^ please $; i would think so; if you like|want|insist|say; go on ill try; ill try; id think so; probably; most likely; i? think yes
            likely; dont see why; cant see why
            """),
        (AnswerCue.No, """
            no; dont|not give|pass ~ my number; keep|keeps myself to myself|me; not|isnt|aint|wasnt really? my thing|scene|bag|cup; 👎; ❌; 🚫; no thanks; no no; no way|chance|interest|good|need|time|point|use|go; hard no; not for me|us; a no from me|us; its|thats a no $; its|thats a no im|sorry|thanks|then|i; its not possible; not possible $
            not my|really|happening|ideal|likely
            not @adv? interested|keen|bothered|needed|required|necessary|fussed|coming|going|joining|happy|comfortable|able|suitable|convinced|worth|correct|right|true
            @deny @adv? @adv? want|need|fancy|like|wish|care|agree|join|come|go|attend|bother|wanna|appeal|interest|work|suit|feel to? join|come|go|try|be|do|take|meet|sign|hear|have?
            absolutely|definitely|certainly|sure|most|totally|yes|of|ofcourse not; ^ n $; i wouldnt|wont|dont|cant $; ^ dont $; ^ cant $
            sorry cant|no; @neg think so|not; i think|guess not
            cant|wont|couldnt|wouldnt @adv? be? able? to? make|do|come|go|join|commit|manage|attend|help|afford|get|take|accept
            dont think|believe i|id|ill|its|that|this|we|so ~ can|could|will|would|for|want|like|fancy|me|so|right|interested
            dont|not do|book|reserve|add|sign|put|include|continue|proceed|confirm; i decline; decline; declined; refuse; i refuse; ill pass; i pass
            hard pass; pass on this|that|it; ^ pass $; ill have to pass; think|gonna|going ill|to pass; count|leave me out; im out; ill leave it
            leave it; leave that; id rather leave it; forget it; forget that; skip; skip it|this|that; id|i|would|much|ill rather|prefer not
            rather not; prefer not; prefer not to; had better not; better not; best not; id better not; give it|that|this a miss; giving it a miss; cancel
            cancel it|that|this; negative; never; nothing; youre alright; you alright; youre ok; im good|fine|alright|ok|sorted|set; all set
            too busy|old|ill|far|tired|much|poorly|frail|unwell|expensive|late; got no time; no longer; not anymore; dont anymore; disagree; false
            incorrect; untrue; invalid; bad idea; hate; wrong|fake|inaccurate; thats|its wrong|false|incorrect|fake|invalid|inaccurate; waste of time
            out of the question; over my dead body; thanks but no thanks?; but no thanks?; never mind; nevermind; not at all; not in a million years
            no fear; no dice; no can do; want out; want to leave|quit|drop; wont be; not a fan|chance|hope; isnt for me; isnt my
            isnt it|right|correct|true|what|the|ideal|possible; not on your life|nelly; cant be bothered|arsed; couldnt care less; not me; not us
            not that|this; abort; nada; neither; none; rather stay|be|sit|spend|keep; maybe|perhaps|probably|possibly|best|guess not $
            thanks anyway|all|but; have to decline|refuse|pass|say; not quite; not exactly; unfortunately not; afraid not; im afraid not|i cant
            you wish; in your dreams; refrain
            """),
        (AnswerCue.Idiom, """
            no i? dont mind; no thats|its fine|lovely|great|ok|good|grand|brilliant; wont|wouldnt|cant|never|not say no; dont|not|never like|want|hate to say no; hard|rude|difficult to say no; not going to say no; not a no; never get|got|go|see|been out|anyone|anybody|it; hate being|to|it|sitting|when; never too late; nothing would make me happier; nothing better than
            died|passed|lost|moved|married|retired|born|diagnosed|widowed|left|broke|had|fell away|home|house|here|my|him|her|an|a|the? ~ in|last january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|week|month; at first; ask|get|tell the|my|that|this ~ to text|ring|call|write|message|get|contact; no way id|i|ill ~ miss; wouldnt|wont|not miss it|this|that; first name|names|time|class|aid|year|years|of|thing|one|timer; my first name; no|not man|men|woman|women|bloke|blokes|males please|thanks?; he|she|it|they|joe never does|do|did|looked|looks|answers|replies|says|said|stops|has|had|goes|went; no understand|understanding|english; never looked|look back; no time like; no stopping me; not heard of; no i didnt know; no i havent met; no charge|dogs|steps|cost|stairs; couldnt|cant|wont do any|no harm; not too old; dont need asking twice; im good|fine|ok|alright|sorted at|to|on|walking|with|for; son|daughter|husband|wife|friend|sister cant come; whats wrong with; wrong day for
            never done|tried one|it|this|that|anything; not seeing anyone; no good ~ other days|times
            no rush|doubt|hurry|pressure|wonder|question|idea|offence|offense; cant wait; couldnt be happier|better|more; couldnt agree more
            dont worry; dont forget; not only|just|half; not to worry; nothing better; no issue|issues
            cant|couldnt go|do far|fast|hills|stairs|steps|steep; cant|couldnt go|do very|too|that? far|fast|steep; cant go on ~ longer|more than; cant go on for long; cant go on @day; cant go on a|the? @day; cant go on mornings|afternoons|evenings|weekdays|weekends
            not too far|bad|late|busy|much|long|early|cold|hard|many|big|strenuous|often; not too bad; no harm; no sweat; cant complain; no matter
            dont be late|daft|silly; not being funny; wouldnt mind|hurt; number one
            """),
        (AnswerCue.Negation, """
            @neg; noone; without; hardly; barely; neither; nor; unable; unlikely; not; nowhere; none; rarely
            """),
        (AnswerCue.NotNow, """
            not right|just|for|quite? @now; not at|in the|this moment|time|stage|present|point|minute|mo; not at present
            not this time|week|month|year|weekend|morning|moment|minute; not for the moment|time|now; not immediately; dont ~ right? now; dont ~ yet
            dont ~ at the|this moment|time; @deny ~ at the|this moment|time; @deny ~ right? now
            now isnt|is a|not|bad|good|great|the good|great|best|bad|ideal? time; isnt|not a good|great|the|best|ideal best? time; bad time
            bit|so|too|very|really|quite busy right?; busy at the moment; busy right now; busy; swamped; snowed under; lot on; too much on
            up to my eyes; im|ill away; no ~ at the|this moment|time; no ~ right? now; no not? for now; in a meeting; at work; driving
            im|still ill|unwell|poorly|sick; too soon|early; up in the air; not ready; not yet
            """),
        (AnswerCue.Later, """
            later; later on; much later; not yet later; maybe|perhaps later; another time|day|week|month|year; some other|another time|day|week
            other time; some time else; sometime; some day; someday; in future; in the future|new|summer|spring|autumn|winter|near; near future
            down the line; after christmas|easter|summer|new|the|my|half|xmas|ive|im|i|that|work|january|payday|lunch; over christmas; get back to you
            getting back to you; come|circle back to me|you|this|that|it; ill let you know; let you know; let me think; think about it|this|that
            think it over|through; think on it; thinking about; have a think; to think; need|want time to? think?; sleep on it; mull
            give me time|a|some|until|till|few; a bit of|more time
            ask|try|remind me|again|back? on|next|this? @day; when|once|after ~ back|goes|go|returns|starts|start at|to|in? school|nursery|college|term|uni; when|once term|school starts|begins|is; ask|text|message|try|contact|remind|call|ring|tell|check me|back? again|later|in|after|next|when|nearer|closer; check with|my|the|if
            ask my|the|her|him; need|have|got|want|ill|must|like to? ask|think|discuss|consult|consider|sort
            need|have|got|want|ill|must|like|let|gonna|going to|me? check|see|look|talk|speak with|to|my|the|if|when|diary|calendar|first|it|how|at|what|whether
            need|have|want|must to check|think|look $; run it past|by; ill ask|check|see|think|consult|discuss|wait|do it later|consider
            see how i|it|things|we|that; wait and see; wait until|till|for|and; hold off|on|fire; hang on|fire; bear with; put it off|back; postpone
            catch me; not until|till|before; until|till i|im|ive|after|my|later; once i|im|ive|the|my|things|its|we
            when i|im|ive|my|the|things|its|we|weather|ill|kids|schools|shes|hes; soon as; closer|nearer to the time; nearer the time; as soon as
            ask again; next time; leave it ~ for now; leave it till|until; save it; first
            """),
        (AnswerCue.LaterTime, """
            in a|another|about|some|one|two|three|1|2|3|4|5|6|8|10? couple|few? of|more? @span; in a bit|while|fortnight; in about? fortnight
            in @span; next week|month|year|term|summer|spring|autumn|winter|season; the? new year; one day; ^ soon $
            in|come|from january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter
            until|till the|then|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday; in the? new year; from january|next|the ~ onwards?
            """),
        (AnswerCue.Condition, """
            before i|we decide|say|agree|join|commit|sign|answer|go; if; unless; as|so long as; provided; providing; depends; depending; depend; only when|if; on condition; conditional; in case; assuming
            subject to; except; until; till; whether; supposing; granted; otherwise; even if; would if; only on; weather permitting; permitting
            """),
        (AnswerCue.Hedge, """
            id|i|would|much? rather|prefer not to? say|tell|give|answer; no to texts|text|calls|messages|phone; have|got a problem with; what for; what is it $; what about it; what do you want; can i help you; how can i help; do i|we need|have to pay; is it bin
            maybe; perhaps; possibly; might; suppose; guess; not @adv? sure|certain|decided|100; @neg know; @neg decided|decide|certain|sure; unsure
            undecided; i think; think; sort|kind of; kinda; sorta; could be|try; could; tempted; hopefully; hope; in theory|principle; ill try; try
            try to; see; well see; we|will|ill see; wonder; wondering; hmm; hm; hmmm; meh; apparently; 50; whatever; up to you; either way; must i
            have i got to; do i have to; not fussed|bothered either; potentially; perchance; possible; mixed feelings; two minds; 🤷; 🤔; 😕; 😬; 🙄
            yes right $; as you like|wish; iffy; nervous; worried; scared; reluctant; doubt; pardon; what $; sure it|he|she|they|you is|are|do|will
            why would|should; wants to know; well $; 😂; 🤣; heard it; eh; really; huh; likely to; like|want|need to know; confused; supposed to; should
            ought; hesitant; fine whatever; doubtful; wary; bit worried|nervous; because; have to; at a push; at a stretch; spose; i spose; presumably
            wouldnt mind; at some point; partly; almost; semi
            """),
        (AnswerCue.Contrast, """
            but; although; though; however; apart from; other than; only thing; just not; only; still; yet; even so; despite; mind you; without
            that said; having said; then again; on the other hand; or; otherwise; nevertheless
            """),
        (AnswerCue.Change, """
            no i meant|mean; actually; instead; rather; change; changed; changing; different; remove; delete; withdraw; wait; hold on; second thoughts|thought
            make it|that; make it for; i mean|meant; mistake; mistaken; by accident; accidentally; wrong; undo; oops; whoops; swap; switch; reschedule
            mind
            """),
        (AnswerCue.Sarcasm, """
            while im|youre at it; shall i ~ as well|too|marathon|moon; as if; oh joy; big deal; just what i need|needed|wanted; that will be the day; pull the other; pigs; hell freezes
            like i|id need|want|care|said|believe|ever; oh great another; oh great; oh brilliant; oh good; oh wonderful; oh fantastic
            how wonderful|lovely|thrilling|exciting another?; ^ big yes; yes like; sure jan; yes because; whoopee; whoop dee doo; woo hoo
            yippee another; yes pull; yes whatever; sure whatever; yes sure whatever; ok whatever; yes dream on; dream on; yes good luck
            good luck with that; great more|another; another bloody; 🙃
            """),
        (AnswerCue.Quoted, """
            love you|ya $; 👍|yes love you|ya
            said|says|saying|reply|replied|replying|type|typed|typing|press|pressed|word|answer|answered|answering|wrote|write|texted|meant yes|no|join|later|ok|sure|that
            say yes|join; said i|id|ill|she|he|they|you would|wanted|was|like|join|loved; neither yes; yes or no; yes and no; no and yes; join or
            told you|them|him|her|joe ~ yes; yes means; did i; didnt say; never said|agreed|asked; mean yes; by yes; yes he|she|they said; a yes
            no or yes; what does join; is yes; no? its|thats|it|that|this is? for my|our ~ mum|mam|mother|dad|nan|gran|husband|wife|son|daughter|friend|neighbour|sister|brother not? me?; if i say|said|answer|reply|put|text|dont|do no|yes|answer|reply; who says i|we cant|dont|wont
            """),
        (AnswerCue.More, """
            more; tell me what; tell me more; know|hear|find|learn more|out; find out more; more info|information|details|about|please; bit more; more detail
            tell me about; send me info|details|information|more; any info|information|details; what|whats is? involved; what does it involve
            what happens
            """),
        (AnswerCue.GoesOn, """
            id like|love|want|prefer|also; i want|need|like|love|would|also|enjoy|look; please; lets; looking forward; look forward; see you
            i look forward; text|tell|let|send|give|message|contact|call|phone|show|remind me|us|her|him|priya; ill bring|see|be|wear|look|take|come
            what|where|when|how|who|whos|whats|which|why time|is|do|does|should|will|would|can|are|long|many|much|far|about|shall|did|to|day|kind|sort|type|else|address|number|bus?
            can|could|may|shall|should|will|do|does|did|is|are|would|has|have i|you|we|it|they|there|she|he|this|that|these|the|my|any|your|a|someone|priya
            also; and also; by the way; bring; thanks for asking|inviting|thinking|that|this; that time|day|one; every; each; with
            """),
        (AnswerCue.Filler, """
            id? like|want|wanted|just to say? thanks; its? very? kind|nice|good|lovely|sweet|thoughtful of you|them|him|joe
            see|speak|talk|chat to|with? you then|later|soon|tomorrow|there; thanks; please; hi; hello; hey; hiya; oh; ah; um; er; erm; well; so; and
            now; then; just; there; mate; love; dear; hun; x; xx; xxx; lol; haha; very; much; a lot; good morning|afternoon|evening|day; cheers; sir
            madam; darling; duck; pet; 🙏; 😊; 🙂; 😀; 😃; 😄; ❤; 🌻; 🌞; ☀; 🎉; 😁; 😘; 🤗; 💪; 🙌; too; sorry; me too; the; a; lot; that; this; it; its; thats
            for me; for us; to; i; bye; again; too please; all; of; kind; you; indeed; take care; god bless; many thanks; thanks so|very much
            such|what a @good idea|thing; @good idea|thing|stuff|one|news; super; am; today
            """),
    ];
}
