namespace Coproduction.Domain;

internal enum StopCue
{
    /// <summary>Asks to be left alone.</summary>
    Stop,

    /// <summary>Uses a stop word for something else: what it covers is no stop.</summary>
    Other,
}

/// <summary>
/// English ways to ask to be left alone, and the other uses of the same words. Wants a native reader's review. A stop
/// that is missed is texting someone who said no; one too many is a person asked to text START.
/// </summary>
internal static class EnglishStops
{
    public static readonly (StopCue, string)[] Lists =
    [
        (StopCue.Stop, """
            you|u|this|it|its|these|they|texts|messages need|needs|has|have|must|ought|should|got|going to? really|please|just? stop $; you|u|these|texts|this|it need|needs|has|have|must|should to? stop now|please|texting|messaging|this|immediately
            want you gone|away|out; give me ~ peace; let me sleep; you can|may stop now|texting|messaging; wish|grateful|prefer|appreciate if? you|they would|could|will stop $; if you stopped texting|messaging|contacting|sending; let it stop $; wish you would stop
            stop for good|ever; stop at once; stop them|my|me ~ texts|text|messages|message; stop using|sharing|giving|passing ~ number; stop trying|tryin to contact|text|message|reach|get|call|ring|recruit
            stop pressuring|pushing|pestering|chasing|hounding|stalking|forcing|ordering|making|telling|nagging|guilting|tricking|bullying|dming|whatsapping|waking|conning me|us|my|the; stop messing me about; stop trying $; stop trying to get me; stop blowing up my; stop selling|sharing my; stop scamming; stop to all; stop until i say; stop you idiots|lot|people; stop on this number; stop the service; stop it please its; stop me texts; stop our texts; stop taking the piss|mick|michael; stop playing games; stop being a? pest|nuisance|pain|annoying
            stop coming|going on my|at phone|me; stop making my phone; stop it you creeps|lot|people|idiots; stop by order; stop is what i|we; opt me|us|my out; block me from; delete me number; @neg want|need|like no|nowt more? @texts
            dont|not|never text|message|call|ring|phone|contact me|us? or|nor|and dont|do? not? text|message|call|ring|phone|contact; dont|not text|message me|us dont|not text|ring|call|message|phone; dont text|call|ring call|text|ring or
            asked|told|begged|said you|u|them|to? not to ~ @textme; dont @textme he|hes|she|shes; want off $; want|like|wish|need to come|get off this|it|your|these; leave|take me|us off of; leave me|us out of this|it; take me off the thing
            on the tps; thats enough $; asked|told|begged|said you? not to @textme; dont be @texting me; leave off|over texting|messaging; leave off will|would you; give over texting; want leaving alone; let me have ~ peace; left in peace; no means no leave; no messages|calls|texts please|no; rather not get|receive any|anymore|more? of? these|texts|messages|this; no more from you; shut your|ya|yer face|gob|trap|mouth; please|pls stop them|those $; passed away|died|deceased ~ remove|take|delete|stop; dont|not use it|this number? again|anymore; not another|one text|message|more; coming|come|get off this $; i|to come off this; get off this|here $; get me off here|this; get rid of this number; cross|strike my name off; cancel me|my number|me; sling|sling your|yer hook; knock it on the head; doing|does my head|nut in ~ these|texts|this|you; youre|you doing my head in; forget i exist; pretend i dont exist; leave my mum|dad|nan|husband|wife alone; leave him|her alone; no more i beg; too|so many texts|messages; stopping these; this|these is|are harrasment; ✋ $; 🖕; not to be used; wind your neck in; get tae fuck; haud yer wheesht; wheesht; no wish|interest|desire to|in hear|hearing from; no more ~ texts|text|messages|message; want|like|wish|prefer|need to be left alone|be
            leave|let ~ in peace; leave my phone alone; no more $; ^ no more please; @neg want any|part|owt|anything of|in|to this|it|these|that|do; want no part; @neg want ~ to do with; nothing to do with you|this|it
            @neg want to be|stay|remain|appear on|in|part ~ list|this|group|database|it|chat; want|like|need|wish to? be|get|being? removed|removing|deleted|deleting|unsubscribed; be|get|being|me removed|deleted|unsubscribed|taken from|off
            can|could|please|may i? be removed|deleted|unsubscribed|taken; remove|removed|removing|delete|deleted ~ list|lists|database|records|mailing|contacts|distribution; take|taken|taking|get|getting|me|us|number|name|details|want off|from ~ list|lists|database|records|system|contacts; ^ remove|delete|block|mute|unlist $; ^ remove|delete|block|erase|mute|unlist me $; delete|erase|remove|bin|wipe my|this number; off ~ list
            text|texts|message|messages|this|these|you|its|are|is not|arent|isnt ~ welcome|wanted; not welcome|wanted $; unwelcome; unwanted ~ text|texts|messages|message; annoying ~ text|texts|messages|message; text|texts|messages|message ~ annoying; youre|you annoying|bothering|bugging|harassing|annoy|bother me
            @neg ~ agree|agreed|ask|asked|sign|consent|request|requested|subscribe ~ texted|text|texts|messages|message|contacted|sms; @neg ~ need|needing|wanting|wants|wanted|appreciate|welcome ~ text|texts|messages|message|contacted|sms; permission to text|message|contact
            end|cancel|mute|silence|cut|cease|halt|kill|quit|less ~ text|texts|messages|message|sms $; turn|switch|shut off ~ text|texts|messages|message|sms|notifications; number ~ not ~ contacted|texted|messaged; desist; enough ~ text|texts|messages|message
            if you ~ text|message|contact|ring|call me|us|again ~ block|report|police|sue|complain|solicitor|will|ill|i; text|message|contact|call|ring me|us again|once more? and? ill|i? ~ block|report|police|sue|complain|solicitor|reported|see|dare; dont ~ dare ~ text|message|contact; on|get your|yer bike; shush; zip it; stoppit; stopit; stopitt; if you dont stop; last time stop
            ^ stop $; ^ stop stop; ^ stop all|now|it|this|that|them|these|please|ok|immediately $; ^ stop it now $
            ^ stop this|that|it now|immediately|please; ^ stop im|i|ive|you|who|no|not|dont|wrong|thanks|thankyou|fuck|enough|pestering
            ^ can|could|will|would you? just|please? stop; stopall; ^ stop all $; 🛑; ^ just stop; ^ full stop stop
            please|just|now|really|already|immediately|must stop $; please|pls stop now|it|this|that|all|these|the $; stop please
            want|need|like|ask|asked|told|tell|telling|asking you|this|these|it|them|all to? please? stop now|immediately? $; you|they to stop $
            want|need this|these|it|them|you to stop now|please|immediately; ^ please? stop talking|doing; ^ be quiet $; hush $; you stop $
            i said stop; said stop; told you|them stop; say stop; is stop; thanks stop $; no stop $; stop stop; stop right? now; stop ~ @texting
            stop ~ the|these|all|your|sending|any|these|those|getting|receiving ~ @texts; stop all? @texts $; stop texts
            stop getting|receiving|sending; stop text; stop contact; stop @textme me; quit|cease @texting; quit|cease|finish|end ~ @texting me|us|this
            quit|cease it|this|these; cease and desist; cease; no|not further? more|further|other @texts $
            ^ no texts|text|messages $; ^ f|fuck|piss|bugger|naff off $; ^ s t o p $
            no more text|message|messages|texts|emails|calls|contact|communications|reminders
            no further contact|communication|texts|text|messages|message; no text please; no contact $; no contact please
            enough of? these|this $; enough with|already; enough of? these|this|your rubbish|crap|nonsense|pestering|spam|now|please; thats enough of? texts|text|messages|these|this|now
            had|have enough of? these|this|you|it $; had|have enough of? your|these|this|the? texts|text|messages|message|nonsense|crap|rubbish|pestering|spam; ive had enough of these|you|your|text|messages
            dont|not|never ever? keep|ever|please|bloody|fucking|want? @textme|call me|us|here|again|this|anymore|my; dont @textme $
            dont text|message|contact|email anymore|again|back|please; dont ever text|message|contact|call|ring; never @textme me|again
            do never contact; dont|not keep ~ @texting; dont send ~ @texts; dont|not send me|us; dont|not send anymore|again|anything
            dont|not bother texting|messaging me?; dont reply|write again|anymore
            @neg ~ want|wish|need|like|consent|interested|care ~ anymore|more|your|these|any|these|further|get|receive|be|being|getting|receiving|such @texts
            @neg ~ want|wish|like to? hear from|anything; @neg ~ want|wish ~ hear from you|this|anyone|your|the
            @neg want|wish|like|need|wanna to? be? get|getting|receive|receiving ~ @texts
            dont|not want|wish|like to? be? contacted|texted|messaged|contact|bothered|called|disturbed
            dont|not want your|any|these text|messages|texts|message; dont|not want you @texting|to; dont want anything more? from you
            dont want this|these text|messages|texts|message; take|get|remove|strike|cross|scrub|wipe|drop me|us ~ off|from $
            take|get|remove|strike|cross|scrub|wipe|drop|delete me|us ~ off|from ~ list|lists|database|system|books|records|everything|texts|text|messages|mailing|distribution|group|chat|thread
            take|get|remove|delete me|us off|from this|that|it|these|your|all; take|remove|delete|strike ~ name|number|details ~ off|from|out
            remove me; remove my number|name|details|from; delete my number; lose|forget|bin|block my|this number; lose my number
            get rid of my number; me off this|your|the|that list|lists|database|system; off your|the|this|that ~ list|lists|database; unlist me
            off the list|system please; delete me from; unsubscribe; unsub; opt out; opting out; opted out; ^ end $; ^ cancel $; ^ quit $; ^ revoke $
            ^ optout $
            cancel|end|revoke|withdraw ~ my|this|the|all|these subscription|consent|permission|texts|text|messages|message|service|alerts|notifications
            withdraw ~ consent|permission; cancel all? text|messages|message|texts; ^ end this|it $; i quit $; discontinue; ^ halt $; ^ desist $
            leave|let me|us|my|be alone|be; leave me|us|my|this alone; leave me the|well fuck|hell|alone; leave off $; let me be $
            get off my|me phone|back|case; get lost; go away; piss|bugger|fuck|sod|bog|buzz|naff|clear|shove|eff|back off; ^ just|go? do one $
            ^ jog on $; take a hike; shut up; shut it; get stuffed; bore off; pack it in; knock it off; give it a rest; give over $; cut it out
            cut this out; leave it out $; fed|sick|tired|bored|had up|it|enough|to? of|with ~ text|texts|message|messages|spam|sms|emails|calls|reminders|invites|invitations|notifications|hearing|texting|getting|receiving
            fed|sick|tired|bored up? and|tired? of|with this|these|it|you|them|your $; fed|sick|tired|bored up? of|with you|your|u; driving me mad|crazy|nuts|bonkers ~ text|messages|these|texting
            want out; want out of this|these|it; want no|nothing more|further|to|part contact|texts|text|messages|do|more|of
            nothing more|else from you; i want nothing; want|need|like ~ these|this|the|them|it|your ~ to end|finish|cease $
            want these|this|the|them|it|your to stop; want it|this|these stopped; make it|this|these|them stop; make the ~ stop; spam; this is spam
            reported|reporting|report|reporting you|this|as|spam|harassment; this is harassment; harassment; blocking|blocked|block you|this|your
            ^ blocked $; ill block; i will block; no longer want|wish|need|interested ~ text|texts|messages|message|contact|contacted|hear|receive|get
            dont|not contact; do not text; not @textme me; not to contact|text|message|be contacted; unwanted; without my permission|consent
            never gave ~ permission|consent; never signed up ~ this|these|texts|text|messages; didnt ask for these|this|text|any
            didnt|never sign up for|to this|these|texts|text
            how|way ~ do|can|to|i|of ~ stop these|this|them|the|your|texts|text|getting|it|messages|message|receiving; how ~ unsubscribe|opt
            how do i|you stop $; how to stop $; want to|you|it|them stop $; want to stop now|please $; like to stop $
            like|want|need to stop getting|receiving|these|this|your|texts|text|hearing|all
            turn ~ off ~ text|texts|messages|notifications|reminders|alerts; turn these|this|it|them off
            turn off these|this|messages|text|texts|notifications; switch these|them|this off
            dont need these|this|your|anymore text|messages|message|reminders|texts; do me a favour and stop|leave|dont
            no need to text|message|contact|keep|send anymore|again|me|texting|messaging; please refrain; refrain from; keep|stay away from me
            stay away; keep ~ number ~ out|private|off; not give|use my number anymore|again; dont use|have|keep my number|details
            dont use this number; dont have ~ permission|consent; keep me|us out of; can|could you not @textme; ^ can|could you not $
            would you mind not @texting; no more of these|this|them|it|your; asked|told|begged you ~ to stop; stop now; stop it now; stop this
            ffs|oi|omg|ok|no|number|interested|sake|again|wrong|sorry|minute|reply|me stop $; you have no right; i do not consent; dont consent
            i dont consent; revoke; never want|wanna to? hear|see|be ~ from|you|again|contacted; never hear from you; dont ever
            thats me done with this|these|texts|text; done with these|this|you|all; im done with this|these|you|it|all; im done $
            over this texts|texting; over it $; ^ enough $; enough is enough; enough now; ^ enough already; stop it i|im; had it with; i am out $
            please end these|this|it|all; please end; kindly stop|desist|cease|remove
            would prefer ~ not|no to? text|texts|contact|contacted|messages|texted
            rather ~ not|didnt|no ~ text|texts|contact|contacted|messages|texted|message; rather you didnt ~ text|message|contact
            dont|not want ye|yous|yez|youse|yas|thee|them|anyone|nobody @texting|to; no|not send|sends me? ~ @texts more|again|anymore|please|now; no send me; @neg want|need|like more? of? ~ these|those; asked|told|begged ~ not to be @textme|texted|messaged|contacted|called|rung; not to be texted|messaged|contacted|called|rung|phoned
            rather|prefer|sooner not hear from you|anyone|yous|anybody; not hear from you again|anymore|further; make|let this|that|it be? the|my|your last message|text|one|time; let|make that|this be the last; the last i|we hear|heard|see of|from you; thats the last i; dont|not come back $; @neg to text|message|contact|ring|call this phone|number|me
            nor|neither ~ to text|message|contact|ring|call ~ again; finish|end|quit|halt the|these|this|your|with? messages|texts|text|message; finish sending|texting; take|get me|us|my off|from the|your|this|these texting|messaging|texts|thing|round; no|any further|more correspondence|communication|letters|contact; forget you|u ever? had|have|got|saw this|my number; stahp; staph messaging|texting
            dont|not be|go|start|keep|you|yous|ever be? @texting on|me|us|it|here|this|again|my; leave this|my|our number|phone alone|be|out; out of your|the contacts|address|phone; off your phone|contacts; lose the number; rub my|me|this number|name|out; scrub me|my|this; forget about me|us $; youve|you had your answer leave|stop|now; no more from yous|you|ye|any
            """),
        (StopCue.Other, """
            never want to see another|a; get lost easy|easily; dont|not delete|remove|erase|lose my; dont get lost; rain|wind|weather|dog|snow ~ pack it in; doctor|gp|nurse|physio|consultant ~ stop; unsubscribe from the|my gym|magazine|newsletter|emails|channel|club; dont|not take|remove me off|from my? the|your|this|my list|group|chat|rota; not|dogs|am|are|is|kids ~ not welcome|wanted $ ; cease fire; i|we|always|id|ill|to|could|would|often get|getting lost; get lost all|every|a; give it a rest day; harassment from|by|at|in
            didnt|never ask|asked for this|these walk|one|scheme|group|session|class; want to? be in this|the house|flat|room|town|hospital; thought ~ was|were|it spam; is|are|was|were|not this|that|it|you|u|not a? spam; not spam
            want out of the|my|this house|flat|rain|car|town|debt|four; can|could|will|would|should|idea you|we|they|council|someone? just|please? stop people|cars|kids|dogs|traffic|litter|anyone|cyclists|bikes|dumping|parking|speeding
            stop cars|dogs|litter|traffic|cyclists|bikes|drivers|lorries|vans|dumping|parking|speeding|littering; said|says|say|saying to? stop smoking|drinking|eating|vaping|working|running|walking|driving|worrying
            dont|not @textme my|this|that|the old|other|work|home ~ number|phone|mobile; if you ~ text|message|contact|ring|call me? again? ill|i answer|reply|come|will answer|reply|come; shut up thats|really|no; blocked you by|in mistake|accident|error
            bus|train|is|are off the list; turn|switch it off and on; turn|switch this|it off at|when|in night|bed; why ~ not|never @textme me|us; why not @textme me|us; you|they|she|he|u|joe never|didnt @textme me|us; got|get|had|received|getting no more ~ messages|texts|text|message
            stop making me|us laugh|smile|cry|hungry|giggle|blush; over it now im|ive|and; take my old number off
            stop by|off|at|over|outside|near|in|along|here|there; stop for a|lunch|tea|coffee|the|some|cake|petrol|dinner|food; stop on the|my|our
            bus|train|tram|full|pit|tube|next|last|non|short|coach|metro|first|comfort|whistle|rest|second|final|request|nearest|which|what|one|tea|coffee|toilet stop
            stop sign|watch|light|lights|gap|clock|motion|cock|over
            @deny|cannot ~ stop laughing|smiling|thinking|crying|talking|eating|dancing|walking|coming|going|me|us|raining|the|it|loving|singing|knitting|worrying|sneezing|coughing|shaking|now|there|telling|myself|yet
            cant|couldnt|wont|never|doesnt|didnt|dont stop $; ring|call|phone me? instead? please? dont text|message; to stop this; dont stop this|now
            cant|couldnt stop ~ love|loving|thanks|sorry|long|busy|got; cant|couldnt stop i|it|its|im|today|tonight|tomorrow|on|but
            dont|didnt|never|do not stop; dont stop ~ @texting; dont stop texting|messaging|sending; not stop; dont ever stop; never stop
            please dont stop; wont stop; wouldnt stop; doesnt stop; wont stop @texting
            stop smoking|drinking|vaping|worrying|laughing|crying|thinking|walking|eating|talking|taking|going|coming|raining|snowing|being|it youre|making|working|driving|singing|dancing|knitting|swimming|running|teasing|fretting|moaning|playing|trying|feeling
            stop me|you|him|her|them|us|it|people|anyone|kids|the ~ from|coming|going|doing|car|bleeding|rain|bus|traffic|litter|rot|cars|dogs|kids|leak|noise|building|speeding|dumping|fly
            stop me; stop you|him|her|them|us
            i|ill|we|well|had|have|has|to|she|he|they|it|rain|that|would|can|could|id|didnt|does|did|must|might ~ to? stop for|at|by|and|half|halfway|when|because|after|before|work|early|often|every|once|twice|now|raining|midway|there|if|until|till
            i|we|ive|weve had|have|got to stop
            did|does|will|do|can|could|would|when|where|shall|should the? it|they|bus|we|walk|group|rain|he|she|walkers|train|class stop
            rain|snow|noise|wind|music|pain|session|heating|bus|we|he|she ~ to stop; for it|them|him|her to stop; rain|it|snow|wind will|to|would|might stop; the stop
            a stop; my stop; your stop; our stop; this stop $; that stop; each|every|any|some|two|2|three|3|few stop|stops; one stop shop; stop start
            trying|try|tried|want|helped|help|helps|need|how|ways|way to|me|you|people|folk stop smoking|drinking|vaping|worrying|eating|litter|dumping|speeding
            stop to; oh stop it; aw stop; ah stop; stop it you; stop youre killing; stop you are; stop worrying; stop being
            could|can|shall|should|may we|i stop; stop where; at stop; stop number|no|one|two|1|2|3|4|5|a|b|c; stop in the; from stop
            stop the|a|all|our|these ~ cuts|traffic|litter|litterers|cars|building|closure|war|noise|speeding|parking|hs2|bus|pollution|dumping|dogs|rot|boat|car|leak|bleeding|library|hospital
            cancel ~ bus|train|appointment|doctor|taxi|tuesday|class; week|day|month|weekend|year|book|road|term|session end; the end; in the end
            end of; end up; end to; at the end; end it all; leave me alone ~ husband|wife; leave me alone with; leave me ~ at
            hate|dont|not|never|didnt want|like? to? be|being left? alone; dont leave me alone; never leave me alone; wont leave me alone; doesnt leave me alone; back on
            back off ~ holiday; do one ~ of|for|a|each|every|week|then|day|thing; do on; let me be ~ first|part|one|clear|honest; let it be; clear on
            had enough of? tea|cake|food|being|winter|rain|the|cold|sitting|time; enough of us|people; enough for|time|to|people|room|space
            enough people|chairs|room|money|cake|space; get lost ~ easily|on|in|way|there; i get lost; we get lost; got lost; never get lost
            going away; go away ~ on|for|next|in|to|with|weekend|friday|tomorrow; we|i|ill|to|they|might go away; dont go away; knock it off ~ list
            sick of being|sitting|winter|the|my; over here; done with the|work|my|tea|lunch|school|it|today; im done at|by|in|work|around
            block ~ of|flats|a; tower|my|our|the|your|flat block; my number is|s; block of; use my number; give ~ my number
            spam ~ sandwich|fritter|fritters|and|sandwiches; spam and; quit smoking|drinking|the|my|work|while; trying to quit; ill finish
            i quit smoking|drinking|work|my; shut up shop; unwanted ~ clothes|furniture|plants|books|items
            take|get|remove me off|from ~ work|bus|station|here; take|get me|us ~ from|off ~ bus|station|hospital|house|work|home|sofa|couch|train
            get me off ~ sofa|couch|my|bum; get|gets|getting me out; keep|stay away from ~ dogs|dog|the|road|edge
            my|his|her|the husband|son|dog|partner ~ leave|leaves me alone; write ~ this down; no more texts?|text than; not call me
            dont call me ~ mrs|mr|miss|sir|love|dear|darling|old; dont ring me ~ text|before|after|in|on|at|just|im
            dont call|ring|phone me? please? just? text|just|email|message; dont ring; dont call me|ring ~ before|after; dont text me|us? please|just|but? please? ring|call|phone
            dont message me? please|just|but? ring|call; dont worry; dont text ~ before|after|driving|while; dont forget ~ @textme; dont bother $; dont be
            dont|not ring|call|phone|text|message|reply ~ he|she|hell|shell|husband|dad|partner ~ see|sees|hear|hears|know|knows|find|finds|check|checks; off|from|on the|your connector|connectors list; take|remove|get me|my|us ~ connector|connectors list?; stop being a; shut up about|shop; wont|cant|doesnt|never shut up about; when ~ stop $; dont come back early|late|without|empty; last message|text before|until|till|for|from
            lunch|coffee|tea|loo|toilet|comfort|pit|rest|cake|photo stop; off|from the list ~ moving|moved|move to|away; take me off the list ive|im moved|moving; whatsapp|email|mailing|thursdays|tuesdays list
            want|wish? this|the|all rain|storm|winter|week|year|weather|heat|snow to end; did|have you take|taken|took|remove|removed|delete me off|from
            stop it joe|lol|haha|hahaha|you|now lol|haha?; nothing ~ no more; nothing ~ anything no more; nowt ~ no more
            """),
    ];
}
