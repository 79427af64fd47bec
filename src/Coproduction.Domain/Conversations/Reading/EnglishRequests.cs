namespace Coproduction.Domain;

internal enum RequestCue
{
    Start,
    WrongNumber,
    IsItReally,
    WhoIsThis,
    MyRecord,
    Erase,
    Correct,
    Privacy,
    Help,
    Child,
    RingMe,
    WantsPerson,
    Pause,
    ComesBack,
    TellMore,

    /// <summary>Leaves something: a LeaveOne only when a scheme is named after it.</summary>
    Leave,

    /// <summary>Wants to leave and names nothing.</summary>
    LeaveIt,

    /// <summary>Keeps something: a scheme named after it is not left.</summary>
    Keep,
    Idea,

    /// <summary>A thing done: a Contribution when an amount of time or a clear deed stands with it.</summary>
    Deed,
    Thanks,
    Abuse,

    /// <summary>Will not answer an open question.</summary>
    Skip,

    /// <summary>A connector: it was me.</summary>
    Vouches,

    /// <summary>A connector: it was not me.</summary>
    NotMine,

    /// <summary>A connector asks who answered, and what.</summary>
    HowItWent,

    /// <summary>A connector asks how to invite.</summary>
    ToInvite,

    /// <summary>Asks whether a person writes this.</summary>
    Robot,

    /// <summary>The words of another request in a plain use.</summary>
    Other,
}

/// <summary>English requests other than an answer, a stop or a danger. Wants a native reader's review.</summary>
internal static class EnglishRequests
{
    public static readonly (RequestCue, string)[] Lists =
    [
        (RequestCue.Start, """
            ^ start $; ^ unstop $; ^ restart $; ^ start again|me|back $; ^ start texting|messaging|sending me? again? $; ^ resume $; opt me? back? in
            opt in; resubscribe; subscribe; sign me back? up again|back; want|like to start again|receiving|getting; ^ text me again $; please|can|could you? text me again $
            ^ start texting|messaging|sending|messages|text ~ again; start texting me; resume text|messages|message|texts; put me back on; add me back
            can|could you start ~ again; want ~ text|texts|messages|message again; turn ~ text|messages|message|texts back on; unblock me; i unblocked
            i changed my mind ~ start
            """),
        (RequestCue.WrongNumber, """
            wrong number|person|phone|mobile|amina|lady|man|bloke|name; got the wrong; have the wrong; ^ wrong $; ^ its? not me $
            incorrect number; not the right person|number; isnt the right person|number
            not|dont|never know him|her|them|who|this|that|joe; not|dont|never know a|any|anyone|anybody|someone|no|of ~ called|named|joe|amina; never heard of; not someone i; noone i know; not|isnt a? person|anyone i
            no joe|amina|one here; noone ~ called|named|by|of|here name|amina|that; not amina|me|my name $; not my name; thats not me; ^ isnt me $
            this isnt @him|amina|her|his|their|the; you have|got ~ wrong; not who you think; mistaken identity
            got|have this|the|my number from|off|by|new; just got this number; new number; not her|his|their number|phone
            isnt her|his|their|joes|aminas number|phone; changed ~ number; used to be; number ~ belong|belongs to someone
            she|he|they no longer|doesnt ~ number; doesnt live here; no such person; not ~ person you; think you|youve ~ wrong; wasnt me
            i never sent|passed|gave ~ code|number; never asked you to; dont know ~ joe|amina|this person|man|woman|lady|bloke|name; meant for someone
            for someone else; dont know|recognise who joe|that|he|she|this|sent; who is that i dont know|never
            not known; unknown to me; stranger to me; dont recognise|know ~ name|person
            """),
        (RequestCue.IsItReally, """
            ^ check $; ^ check please|it|him|her|with|that $; is|was|are this|that|it|you really|actually|definitely|genuinely|truly|honestly|truely
            is it|this|that from|joe|him|her|actually|genuine|legit|real|true|safe
            is|are this|that|it|you a? ~ scam|fake|fraud|con|hoax|bot|spam|genuine|legit|real|kosher|joke|trick|phishing|wind; is it you
            are you real|genuine|legit|sure; sounds|looks|seems|smells like? a? ~ scam|dodgy|fishy|phishing|fake|fraud|con|suspicious; how do i know
            prove it; prove ~ its|it; really from|joe|him|her|you; really|actually ~ joe|him|her|them ~ sent|say|said|sends|ask|give|send
            did|has|have he|she|joe|they|you really|actually; did joe|he|she ~ send|sent|give|ask|tell|say|really|suggest|suggested|pass; scam
            is this for real; for real; ask|check with? him|her|joe|them ~ to|tell|if|me|its|first|himself|please|really|it
            check with joe|him|her|them; can|could he|she|joe ~ tell|confirm|prove|say; can|could you prove|verify|confirm ~ this|its|who|you|it
            verify; is joe real; legit; dont believe its|it|this|you; is ~ joe ~ really
            """),
        (RequestCue.WhoIsThis, """
            whos this|that|there|it|texting|these|messaging|speaking|sending|you|asking|calling
            who this|dis|that|sent|are|the|gave|r|u|you|is|am|told|put|texted; who are you|u|these|they|ya; who you $; who $; ^ whos $
            who ~ texting|messaging|sending|speaking|behind; sorry who; who gave you; do|did|does you ~ know|have|got|get my name|number|address; did|has|have ~ give|gave|given|tell|told|pass|passed you|u ~ my name|number|address|details; whos|who is joe
            whats this|that|it about|for|regarding|all|text|message|number|please $; what is this; whats this; what ~ this|it ~ about
            where|how|who ~ did|have|do|you|gave|got|get ~ my|this ~ number|name|details; how ~ know|get|got ~ me|my|name|number
            dont know|recognise this|the|who|your number|is|this|you|are; dont know who this|you|that|its|it; do i know you|u|this; have we met
            who ~ from; dont have|recognise ~ number ~ saved|phone|in; whose number; what|which organisation|company|charity|number|group|org is|are this|you|it; have i met you; ^ your? name please; ^ name $; you are $; tell me who $
            tell me who this|you|is|sent; say who; name yourself; identify yourself; who am i ~ talking|speaking|texting; new phone who; dont know you
            never heard of you; i dont know who|you
            """),
        (RequestCue.MyRecord, """
            what ~ have|got|hold|know|store|keep|kept|holding|stored|do|is ~ on|about|of|held me|us|my|file; what ~ you ~ on me
            what ~ data|info|information|details ~ have|got|hold|on|about|me; what do you know about me; my record|records|data $
            send|give|show|tell me ~ everything|all|anything ~ you|u|have|hold|know; everything|all ~ you|u have|hold|know|keep|store on|about me; see|send|show|read|get|want|view ~ my|me data|info|information|record|records|file|hours|details
            copy of ~ my|me|data|information|info|record; subject access; sar request; what ~ did i|have|ive ~ done|do|said|say|sent|send
            how many hours; my hours; how much time have; what have i done; my info $
            """),
        (RequestCue.Erase, """
            delete|erase|forget|remove|wipe|destroy|scrap|bin|clear ~ my|all|everything|me ~ data|info|information|details|record|records|account|history|idea|ideas|words|answer|answers|profile|everything|name|about|me|messages|file
            delete|erase|wipe|remove me|everything|all; delete|erase|wipe|remove it|that|this ~ all|gdpr|please|about|now $; did|have you delete|deleted|erase|erased|remove|removed; delete|erase it $; delete it all; forget me; forget about me
            forget|delete|remove|erase|scrap|withdraw ~ idea|suggestion|comment|answer|that|what ~ i|ive|sent|gave|said|made|told|suggested
            forget what i; right to be forgotten; right to erasure; forget ~ idea|suggestion; delete ~ idea|suggestion; erase; delete my
            """),
        (RequestCue.Correct, """
            ^ undo $; ^ undo that|it|please|last $; that|it|this should|was|shouldve ~ not|be|been ~ 1|2|3|4|5|6|an|one|two|three|half|hour|hours
            thats|its|not wrong|right ~ should|was|hours; should have|be|been ~ 1|2|3|4|5|6|an|one|two|three|half|hour|hours|not
            not 1|2|3|4|5|6|one|two|three|four hours|hour $; correct|change|fix|amend|update my|the|that|it ~ to|hours|record|name|details|mistake
            correction; i meant 1|2|3|4|5|6|one|two|three|half|an; got that|it wrong; you got|have ~ wrong ~ hours|hour|name|it|down
            my name is|isnt ~ not; its ~ not ~ hours|hour; made a mistake ~ hour|hours
            """),
        (RequestCue.Privacy, """
            ^ privacy $; what happens to|with my data|details|number|info; privacy policy|notice|please|info|statement; gdpr; data protection
            what ~ do ~ with my ~ data|details|number|info|information|name; how ~ use ~ my|our ~ data|details|number|info|information
            who ~ sees|see|reads|read|share|shared ~ my|this|it|details|with; is this private|confidential|secure; is it private|confidential|secure
            confidential; privacy; do you share|sell|pass
            """),
        (RequestCue.Help, """
            ^ help $; ^ info $; ^ information $; ^ help me|please $; what can i|you do|say|text|reply|type; what are my|the options|choices
            how does|do this|it|i work|reply|answer; how ~ use this; dont understand $; dont understand ~ this|what|text|message|you; not understand
            im|bit|really|a lost|confused|stuck $; what do i|you do|reply|text|say|mean|put|need; what am i ~ supposed|meant; menu; ^ commands $
            ^ options $; ^ instructions $; dont get it $; what commands|options; can you help $; can|could you help me|please $; i need help $
            need help with this|text; explain; say that again; come again; you what; not sure what ~ means|mean|is|asking|want; what does ~ mean
            what do you mean
            """),
        (RequestCue.Child, """
            im|i only|just|still|actually a? kid|child|minor|teenager|underage|schoolgirl|schoolboy|pupil
            im|i a kid|child|minor|teenager|pupil|schoolboy|schoolgirl; im under age; im underage; under 18|16|18s|16s; not 18|16|old
            im not ~ 18|16 ~ yet; im too young; too young; still at|in school|skool|primary|secondary|college|sixth
            in year|yr 3|4|5|6|7|8|9|10|11|12|13; year 7|8|9|10|11 $; im in primary|secondary|reception|sixth; doing my gcses|sats; my gcses
            only young; not an adult; not old enough
            """),
        (RequestCue.RingMe, """
            ring|call|phone|bell me|us|please|back|instead $
            ring|call|phone me|us back|please|on|when|if|instead|tomorrow|today|later|about|at|after|in|this|next|and|monday|tuesday|wednesday|thursday|friday|sometime|up
            give me|us a? ~ ring|call|bell|buzz|shout|tinkle|phone|callback
            someone|somebody|you|anyone|priya|she|he|they|person|can|could|please ~ ring|call|phone|telephone|bell me|us; call back; callback
            ring back; phone call please|instead|from|with; want|like|prefer|need ~ a|phone|someone|you ~ call|ring|phone|chat $; prefer ~ phone|call
            want|need|like|prefer a? phone call; rather ~ on the phone; speak|talk|chat ~ on the phone; talk ~ phone; over the phone; call me $; ring me $; phone me $
            my number is ~ call|ring; rather|better|easier ~ ring|call|phone|talk ~ me|you|phone
            can i|we ring|call|phone|chat|talk ~ you|someone|instead|priya|phone|somebody
            """),
        (RequestCue.WantsPerson, """
            make|put|raise|lodge ~ complaint; want|wish|like|need|have|going to complain; how dare; have a complaint
            speak|talk|chat|transfer|connect|pass|put|get|reach|speaking|talking|text|message|deal|hold ~ to|with|through|of|me ~ person|human|someone|somebody|anyone|agent|adviser|advisor|operator|manager|staff|member|people|representative|rep|worker|reception|bot|else|team|boss|supervisor|priya|coordinator|office|human
            speak|talk|chat|talking|speaking to|with|through @my|a|an|one|some|someone|anyone|staff|room|reception|customer|real|actual|somebody|your
            a|an|any|real|actual|proper|live|normal|human|non person|human|being|agent|operator|adviser
            want|need|like|get|give|please|rather|any ~ a|an|real|actual|proper|live|normal ~ person|human|adviser|operator
            real|actual|living|live person|human; human $; ^ human; human please; ^ agent|operator|person|someone|adviser|advisor $; a person please
            is there ~ person|human|someone|anyone|somebody; someone|somebody|anyone ~ real|human|else ~ line|person|talk|speak; talk to me ~ person
            can|could i|we speak|talk|chat $; want|need|like to|a speak|talk|chat|word to|with|please; want|need to talk|speak $
            have a word|chat with; pass me ~ to; put me through; put me on to; transfer me
            not talk|talking ~ to|with ~ bot|bots|machine|robot|computer|you; stop talking to ~ bot|bots|machine|robot|computer
            wasting ~ machine|robot|bot; talk to|with ~ bot|machine|robot|computer|automated ~ no|not|dont
            @neg want|like to talk|text|speak|chat to|with a|some bot|machine|robot|computer; hate bots|robots|machines|chatbots
            no|not|little|bad|small good|much|very? english|ingles|ingilizce|angielski; dont|not|cant|no speak|read|understand|habla|hablo|write ~ english|ingles; no habla|hablo|inglese; cant stop crying; cry|crying ~ every|all day|night|time|days|nights; drinking every|all day|night; not|dont ~ a good mum|mam|mother|dad; bad|terrible|rubbish mum|mam|mother
            want|wanna|like|wish|need|going|decided to? stop|quit|finish|resign|give|step ~ connector|inviting|asking|connecting|inviter; @neg ~ be|being|do|doing a|the? connector|inviting|connecting; off|from the? connector|connectors|inviting list; resign ~ connector; stop being a connector
            get me ~ someone|human|person; send|get|find someone ~ help|talk|see|speak
            can someone|somebody help|talk|speak|see|contact|tell|text|come; let me speak|talk; person to help|talk|speak
            customer service|services|care
            """),
        (RequestCue.Pause, """
            taking|take|having|have|need|needing|want|on ~ a|little|short|bit|wee ~ break|breather|pause|rest $
            taking|take|having|need a ~ break|breather from|because|till|until|bad|for|now|while|due|as; having a rest from
            taking ~ time|step out|off|back; need|taking|take|having some? time|few|weeks|couple|week ~ off|out|break; pause; pausing; paused
            stepping back; step back; time out; put me|it|this ~ on hold; on hold
            cant|wont|unable ~ come|make|be|there|walk|it|do ~ for ~ while|weeks|months|few|couple|time|month|bit
            wont be ~ for|there ~ while|weeks|months|couple|few|time|month|bit; out of action; laid up
            not coming|going|walking|able ~ for ~ while|few|couple|month|bit|weeks|time
            away|off|out ~ for ~ while|few|couple|month|months|weeks|bit|2|3|two|three
            miss ~ next|few|couple|some ~ weeks|week|sessions|walks|ones|month; missing ~ next|few|couple ~ weeks|walks|sessions
            ive done my back|knee|hip|ankle|foot; having an operation|op; going into|in hospital; recovering from
            back ~ after|when|in ~ month|weeks|months|january|better; be back when; sit|sitting ~ out ~ while|few|couple|month|this|next
            give me ~ break|rest; ill be off; hiatus; breather
            """),
        (RequestCue.Leave, """
            @neg ~ want|wanna|like|need|fancy|interested|enjoy|do|doing|coming|going|part|involved|be|being|more; no more
            no longer ~ want|interested|part|coming|going|do|like|able|in; leave; leaving; left; quit; quitting; drop; dropping; stop; stopping
            stopped; cancel; done with; finished; finish; finishing; had enough of; bored|tired|sick of|with; take|get|remove|delete|drop|cross me
            take|remove ~ off|from; unsubscribe; opt out; pull|pulling|drop|dropping|back|backing|want|wanting|step out; want out|to leave|stop; end
            give up; giving up; packing in; pack in; packed in; out of; not; only want
            """),
        (RequestCue.LeaveIt, """
            want|like|need|going|have|decided to leave|quit|withdraw|drop; want|like|need|going|have to drop|pull|back out; im leaving; im quitting
            im dropping out; leave the group|scheme|project; leaving the group|scheme|project; drop out; dropping out
            not|never coming anymore|back|again; wont be coming anymore|back|again; dont want to come|go|do ~ anymore; ^ leave $
            """),
        (RequestCue.Keep, """
            keep; keeping; stay|staying in|with|on; still want|like|love|in|interested|coming|do; carry|carrying on; continue; continuing; but
            happy with; only want; just ~ keep|do|want; rather; except; instead; want ~ keep|stay; like; love; enjoy; still; to
            """),
        (RequestCue.Idea, """
            ^ idea; ^ ideas; ^ suggestion; ive|i got|had|have an? idea|suggestion; have|had|got|heres|another an|another|my|new|one|a? idea|suggestion
            heres an idea; my idea is; i suggest; may|can|could i suggest; what about having|putting; how about having|putting|we; wouldnt it be ~ if
            it would be ~ if ~ there|we|they|council|park
            why|could|can|should|cant|dont we|they|you|not ~ put|have|plant|build|get|make|install|add|turn|open|start
            """),
        (RequestCue.Deed, """
            led; lead; helped; helping; did; done; made; making; baked; cooked; brought; drove; driving; volunteered; spent; ran; cleaned; cleared
            planted; dug; weeded; painted; fixed; mended; repaired; organised; organized; set up; took; taught; walked; visited; delivered; gave
            knitted; sewed; wrote; attended; went; watered; litter picked; picked; worked; phoned; hosted; chaired; printed; posted; translated
            minded; showed; taken; collected; gardened; tidied; swept; built
            """),
        (RequestCue.Thanks, """
            thanks; thanks ~ so|very much; much appreciated; appreciate it|that|this|you; appreciated; cheers; bless you; god bless; very kind
            so kind; kind of you; grateful; thankful; youre a star; legend; lovely stuff; brilliant thanks; well done; good work
            """),
        (RequestCue.Abuse, """
            fuck; fucking; fucker; wanker; wankers; twat; twats; cunt; cunts; bastard; bastards; bellend; dickhead; dickheads; prick; pricks; arsehole
            arseholes; tosser; tossers; bitch; bollocks; knobhead; scum; scumbag; scumbags; shithead; idiots; morons; moron
            useless ~ bot|lot|shower|machine|people; stupid ~ bot|machine|people|text|thing|cow; kiss my; stick it up; shove it; bloody idiots|idiot
            retard|retards; paki; nonce; pervert; you ~ idiot|moron|idiots|morons
            """),
        (RequestCue.Skip, """
            ^ skip $; ^ skip it|this|that|question $; ^ pass $; ^ no $; ^ nope $; ^ no thanks $; rather|prefer not ~ say|answer|tell|share $
            rather not; prefer not; not|dont|wont|no ~ say|saying|answer|answering|tell|telling|want to say|share|sharing|comment $; no comment
            none of your; mind your own; nosy; not your business; id rather not; do i have to; ^ nothing $; not telling|saying|answering; private
            dont want to say|tell|answer|share; ^ no idea $; ^ no reason $; i dont know $; dont know really? $; ^ dont want to $; ^ not really $
            ^ next $; ^ nah $; ^ no i|id dont|rather ~ say|not|want
            """),
        (RequestCue.Vouches, """
            its|thats|was|is me|joe; it was|is me; i am|was the one; i gave|sent|passed|handed|shared|forwarded|texted|invited|suggested|asked|thought|recommend|recommended|vouch|know|go|help; ive given|sent|passed|known|been
            tell|let|say|remind|promise|assure her|him|them|hi|hello|its|i; tell amina|everyone; from me; genuine; legit; real; safe; trust|trusted; honest|honestly; promise; kosher; above board; not|no a? scam; its ok|fine|alright|true|right|genuine
            of? ofcourse it is|was; yes it is|was; thats right|correct|true; my code; mine; come along|with|join; looking forward; see you|her|him|them there|then|on; hope you|she|he|they come|comes|join|joins|like|likes
            """),
        (RequestCue.NotMine, """
            not|wasnt|isnt|never from? me|mine|us; it|that wasnt|isnt|aint me|mine|from; i never|didnt ~ send|sent|give|gave|pass|passed|ask|asked|do|did|tell|told|text|texted|invite|invited|hand|handed|anyone|anybody
            ignore it|them|that|this; tell ~ to ignore; nothing to do with me; someone|somebody else ~ sent|code|using|gave|phone; havent given|sent|passed|asked|invited; dont know what|anything ~ about|mean; lost my phone; phone ~ stolen|nicked
            """),
        (RequestCue.HowItWent, """
            did|has|have|is|are ~ join|joined|joining|come|coming|say|said|reply|replied|answer|answered|accept|accepted|sign|signed|use|used; who|whos ~ joined|joining|said|accepted|answered|replied|signed|coming; what did|has ~ say|said|answer|reply|replied
            how many ~ invited|joined|asked|invitations|codes|signed|have; how did|is|are|has ~ go|gone|going|getting|invitations|invites|invitation|invite|doing; any news|answer|reply|word ~ from|about|yet|on; heard anything|back
            """),
        (RequestCue.Robot, """
            are you|u|they a|an|just|like? a|an? robot|bot|machine|human|computer|ai|chatbot|program; is this|that|it|there a|an|just? a|an? robot|bot|machine|computer|ai|chatbot|automated|automatic|human; am i|we ~ talking|texting|speaking|chatting to|with ~ robot|bot|machine|human|computer|person|ai; are you real $; are you a real person|human; are you a person; is this a real person; is there a real? person ~ there; r u a bot|robot|human
            """),
        (RequestCue.ToInvite, """
            how ~ invite|invites|ask ~ someone|people|somebody|them|her|him|again|this; how ~ do i|you|we invite; want|like|need|wanna|going|can|could|may|i to? invite; invite someone|another|anyone|more|two|2|somebody; another|one|a|new|more code|codes|invitation|invite|invitations; get|have|need|want one|another|some for; one for the|my|our
            """),
        (RequestCue.ComesBack, """
            ^ i|im|we|were am|are? back $; ^ i|im|we|were am|are? back now|again|home|from|in|and; ^ back now|again|from|home; come|coming|came back $; come|coming back now|again|please|to
            ready to come|start|join back|again; ^ i|im am? better now; ^ resume; unpause
            """),
        (RequestCue.TellMore, """
            tell me|us more; hear|know more first; more info|information first; know ~ first
            """),
        (RequestCue.Other, """
            ask|get|tell|have|let him|her|them|priya to? text|ring|call|message|contact|phone|write|get|drop; pass|give my number to|on; for|1|one|2|two|three|3|per|each a? person|people; talk about|english; talking about
            who|whos ~ coming|going|leads|runs|else|leading|organises|organising|bringing|bring|looks|can|should|will|do|teaches|teaching|there|likes|wants|need
            people who; someone who; those who; anyone who; know who; the one who; call ~ it|him|her|a|the|that|the; phone number; number for
            check ~ my|the|in|diary|calendar|out|list; long time no; help ~ people|others|out|with|neighbours|them|him|her|you; to help; can help
            could help; like to help; love to help; happy to help; privacy ~ hedge|fence|screen|curtains; start ~ at|on|from|time|date|when
            pause ~ for ~ thought; bell ~ ringing|ringers; ring road; ring ~ doorbell|bell; call centre; too young|old to|at|for heart; people to talk
            noone to talk; someone to talk to $; somebody to talk to $; talk to $; to talk to $; chat with people|others|neighbours
            talk to people|others|neighbours|each; chat to people|others|neighbours; talk ~ you ~ later|soon|tomorrow; talk to you; speak to you
            chat to you; a real person|human|people to meet; new people; left ~ hand|side|at|my|it|the; new phone ~ yes
            mean ~ ring|call|phone me; what|whatever you|they call me; call me what
            used to be ~ a|in|able|fun|the|good|really|very|part|my|more|friends|so
            """),
    ];
}
