namespace Coproduction.Domain;

/// <summary>Figures of speech, and plain uses of words of danger: what these cover is none. One of the lists of <see cref="EnglishDangers"/>.</summary>
internal static class EnglishFigures
{
    public const string Phrases = """
        dying to|for|of|laughing|out|off|breed|art|from; dying ~ of ~ laughing|laughter|boredom|curiosity|thirst|embarrassment; to die for
        died|die|dead|dies laughing|of|from|tired|on|to|good|easy|right|keen|excited|chuffed|pleased|long|bored|batteries ~ laughing|laughter|boredom|embarrassment|shame|heat
        nearly|almost died ~ laughing|embarrassment|shame; dying of|from ~ cancer
        phone|battery|mobile|plant|plants|tablet|car|charge is|has|just|nearly|almost|about|keeps|was|went|had|are|s|will|might|may? to|just|nearly|almost|about? died|dying|dead|dies|die; dead ~ good|easy|keen|excited; dead end
        killing|kills|kill me ~ laughing|lol|haha
        bus|buses|knee|knees|back|feet|foot|hip|hips|legs|leg|heat|stairs|hill|hills|suspense|weather|shoes|wait|waiting|traffic|work|job|head|heels|boots|music|arthritis|shoulder|shoulders|toothache|tooth|prices|cold|boredom|diet|price|rent|bills|neck|bunions|commute|queue|noise|homework ~ killing|kills me
        stairs|hill|hills|heat|knees|knee|legs|feet|diet|walk|cold|wait|suspense|traffic|work will|would|might|nearly|almost|gonna|going to? kill|killed me; it|its|this|these|that|you|youre|they|theyre is|are|was|really|bloody|absolutely? killing|kills me
        killing it; killing time; kill time; kill two birds; kill an hour|some
        wife|mum|doctor|boss|she|sister|daughter|shed|shell|theyd|grandkids ~ kill|murder me|us if|when|for
        i? could|would|id|might kill|murder|kills for|a|some|an; i? could|would|might murder|kill a|some; murder mystery|a; dressed to kill; road kill; over kill
        kill ~ weeds|slugs|weed|grass|mood|joy|germs|lights; hit me up; hit the|it|a|on|my|by|with|up
        it|that|news|this|really|smell|cold|heat|grief|reality|sun ~ hit|hits me|us; hits me ~ that|when|hard
        he|she|we|they just|nearly|always|really? hit the|a|his|her|that|my ball|nail|shops|road|jackpot|target
        @he? just|always|only|usually|once? beat|beats me|him|her|us|them to|at|by|in|on|again|hands ~ it|chess|bingo|cards|dominoes|scrabble|darts|pool|dominos|bowls|tennis|quiz|draughts|game|whist|snooker
        ^ beats me $; it|that beats me; cant beat|be|it; heart|hearts beat|beats|beating; deadbeat; kick|kicked|kicks ball|off|start|the|out; he|she|they|boss|club? kicked|kicks|kick me|us out|off
        kicked off; kick up; used to get beaten at school
        pushed|pushes|push me|us|him|her to|out|into|in|on|round|along|hard ~ go|come|try|join|do|wheelchair|swing|chair|pram|better
        threw|throw|throws me|us|her|him a|an|in|some|out|off party|ball|surprise
        attacked by ~ midges|wasps|bees|geese|swan|seagull|seagulls|goose|dog; bit me ~ dog|cat
        dog|cat|midge|wasp|spider|insect|horse ~ bit|bites me
        scared|afraid|frightened|terrified|fear|worried of|my ~ heights|dogs|dog|spiders|flying|water|falling|crowds|lifts|needles|dark|dentist|people|strangers|clowns|mice|geese|swans|cats|technology|computers|groups|public|speaking|change|failing|looking|being|getting|missing|losing|making|ice|traffic|roads|road|cars me|i|so|and|do?
        scared|afraid|frightened|worried that? it|i|ill|id|im|the|its|we
        scared|afraid|frightened to|ill|id|i try|ask|join|come|start|meet|be|look|wont|not|cant|walk
        im afraid not|so|i|its|that|ill|ive|we|no|to|my; scared stiff ~ of
        not|never|isnt scared|afraid|frightened|violent|dangerous|hurt|bleeding|an|dying|abusive; a bit scared; wee bit scared
        hurt my back|knee|hip|foot|ankle|leg|arm|shoulder|wrist|hand|finger|toe|feelings|neck; hurts|hurt|hurting my|me back|knee|knees|to|when
        cut|cutting @self shaving|some|off|down|short; cut|cutting myself a slice|piece|bit|key|break; cutting|cut|burn|burned|burnt|hurt @self shaving|gardening|cooking|some|slack|playing
        cutting|cut|burn|burned|burnt|hurt @self on|with ~ tin|glass|knife|bramble|brambles|wire|oven|iron|hob|thorn|thorns|can|paper|stove|pan|cooker|nail|scissors; hurt @self at the? work|gym|football|swimming|school|rugby
        hurt @self ~ gardening|walking|running|gym|bike|football|falling|lifting|slipping|knee|ankle|back; top myself up
        kick myself; hate myself for; hang out|on|around|up; shoot|shot me|us|you a|over text|message|email
        cant go on @my? @my? holiday|own|day|days|walk|walks|trip|trips|outing|outings|mornings|facebook|line|internet|stairs|buses|foot|bus|coach|train|boat|boats|christmas|5th|1|2|3|4|5|6|7|8|9|10|11|12|then|tour|visit|course|ride|picnic|hike|ramble|run|swim
        cant go on @my? @day; couldnt go on
        cant do this|it anymore ~ tuesday|tuesdays|mornings|week|job|work|class|knee|back
        no point ~ coming|me ~ then|if|today|tuesday|it|this|week|in|rain|to; no point ~ going then|if|today|tuesday|there|out|to|in; no point in? going|coming if|to|when|in|then
        no hope of getting|finding|us; no future dates|events|walks|texts|text|messages|meetings
        hopeless at|with ~ maths|names|directions|cooking|computers|phones|time|singing|dancing|texting|technology|phone|cards|knitting
        im|i hopeless at|with; a hopeless; burden of proof; suicide|suicidal squad|prevention|memorial|awareness|charity|helpline|training; end of my tether with|over|about; end it there|here|now? please; drowned ~ rain|rains|rained|sweat|wet; beat|beats me up|down|to the|that|a hill|stairs|path|road|top|hills
        whats|what the|is the? point of|in coming|this|that|a|these|joining|walking|meeting; whats|what the|is the? point of|in going to|there|if|when|in|out|for
        emergency contact|exit|contacts|number|services|plumber; first aid; breath of fresh; out of breath ~ hill|stairs|walking|walk
        short of breath ~ hill|stairs|hills|when; take a breath; catch my breath ~ hill|top; breathing exercises|space|classes|class
        dont hold your breath; give up smoking|sugar|alcohol|chocolate|the|on diets|diet|it; jump in ~ car|shower|bath
        jump|jumping in the|a car|shower|pool|bath; end of; pass out leaflets|flyers|the; knocked out of; passed out ~ leaflets|flyers
        fire|on fire station|alarm|drill|service|brigade|pit|works|place
        heart|attack attack|stroke|seizure survivor|group|club|association
        had|have|has|having|got a|an|my|his|her|another|two|2|one ~ attack|attacks|stroke|strokes|seizure|fit|fall ~ year|years|months|month|weeks|decade|survivor|lockdown|covid|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026
        had|have|has a|an|my|his|her|another ~ attack|stroke|seizure|fit|fall ~ january|february|march|april|june|july|august|september|october|november|december|summer|winter|spring|autumn|christmas|before
        recovering|recovered|survived|since|after|from|getting ~ heart|stroke|seizure|my|fall|overdose|the attack|stroke|fall
        stroke club|group|survivor|survivors|association; labour ~ party|of|council|saving|mp|exchange; limp ~ bit|a|slight|still; with a limp
        dry january; slap|slapped on|up|bang; burning|burn|burned|burnt the|my|dinner|toast|calories|fat|off|tea|cake|cakes|rubbish|out
        left ~ alone ~ by|together $; dont want to be alone; dont|not want to be there at|late|early|on|all|for|too|if|before|after; dont|not want to be here late|early|on|for|too|if|before|after
        wont be here on|next|for|in ~ tuesday|week|weeks|july|august|holiday; on the floor ~ exercise|exercises|yoga|sit|sitting|play
        the ~ dead|living ~ day; day of the dead; dead line; worried about; grabbed me a|some; pulled me
        violent storm|film|films|weather|game|wind|video|rain; blue badge; face ~ blue ~ in; emergency ~ vet
        missing you|my|out|company|him|her|people|having; missing the|it company|people|walks|group|fun
        took|take|taken|taking my|a|the? lot|blood|heart|water|morning|evening|daily|usual|thyroid|of? of|pressure|my? tablets|pills today|already|now|every|so|morning|for|with|at
        took|take|taken|taking my|a|the? lot|blood|heart|water|morning|evening|daily|usual|thyroid of|pressure? tablets|pills
        bleeding heck|phone|nuisance|weather; no way out of it im|ive|i|sorry; no point texting|messaging|asking|ringing ~ me; shoot me now lol; hit me with the|your|it
        get up there|that|those|early|before|at; cant get up there|that|those|early|before; cant wake up in|early|before|on|at; cant breathe through my nose; wanna|want to? die lol; dying of|from|in heat|thirst|cold
        smell gas station; in labour party|club|council; breakdown ~ cover|recovery|van|truck|lorry; the police station|officer|officers|band|cadets|box|choir|dog|dogs; police station|officer|band|choir; call the police station|band|choir            bleeding heart|love|hell|obvious|radiators|radiator|cold|marvellous|freezing|brilliant; drowning in ~ work|paperwork|emails|washing
        got|get|gets|was|been|hit hit? me|us? with a|another|the; they|it hit me|us with; was|got|been|being? attacked by ~ midges|wasps|bees|geese|swan|seagull|seagulls|goose|flies|nettles; bleeding freezing|useless|awful|rain|typical|ridiculous|hopeless|great|brilliant|lovely|boring|stupid; poisoned by my own
        phone|phones|battery|laptop|tablet|mobile is? about|going|gonna to die; is|be|a a? paramedic|paramedics; ambulance driver|drivers|station|service|crew|man; domestic abuse|violence victims|survivors|charity|worker|training|support; my last day|night at|of|in|on|before|here; left a note on|in|with|for
        take|takes|taking ~ paracetamol|tablets|pills|medication ~ day|daily|week|twice|morning|night; taken my|the|your tablets|pills|meds $; taken my|the|your tablets|pills|meds and|today|already|so|now|with|for|this ~ cuppa|tea|coming|ready|yes|ok|fine|feel
        not going|gonna to? be around on|next|this|for|till|until|at|then|tomorrow|tuesday|monday|wednesday|thursday|friday
        took|taken ~ box|boxes|packet|packets|bottle|pot|tub of chocolates|biscuits|cakes|cake|crisps|wine|beer|water|plants|books|eggs|paint|jam; thinking about|of hanging baskets|out|around|up|pictures|curtains; got|get|getting shot of; hope|hoping|wish i? dont|wont|never|not wake the|my|him|her|them|you|everyone; hope|hoping i? dont|wont wake up the|my|late; feel|felt|feels unsafe on|crossing|walking|in
        hes|shes|is|it fitting that|for|end|tribute|around|us|me|you; we|they got a hiding|battering; car|van ~ breakdown; wont be here by|for ~ holiday|moving|moved|away
        toaster|kettle|car|plant|plants|telly|tv|bike|laptop|mower|boiler|hoover|tree|radio|lamp|clock|iron ~ dead; drowning me? in; chair|deckchair|table|tent|shelf|bench|shed|fence|wall|gazebo|marquee|cake ~ collapsed|collapses|collapse; batterys|phones about to die; my|the|this|that bleeding bus|phone|car|dog|thing|council|computer|weather|bike
        they|we|he|she beat|beats us|them|me on|at|by|in ~ penalties|home|away|cup|quiz|bowls|darts|final|match; beat us on penalties; hair ~ dying; radiators|radiator|brakes ~ bleeding; they beat us on penalties
        choking|choked up $; choking|choked up with|about|at|just|reading|now; hes|shes|is|been|be|theyre fitting a|the|in|new|well|carpets|kitchen|blinds|our|my|windows|my; as|was|worked|training|trained|retired|im|be a? paramedic|paramedics
        spat|dragged|drags|pinned ~ me ~ out|along|up|down ~ to|bed|here|shopping|walk
        drowned|drowning the|my|our tomatoes|plants|seedlings|lawn|bulbs|pots|chips; poisoned|poisoning|poison the|my|our ivy|weeds|stump|slugs|rats|ants|nettles|bindweed|knotweed; batterys|phones dying; my book drowned; strangling us|me with paperwork|emails|forms|work; choking to get; beaten|beat in|by ~ final|bowls|semi|quiz|cup|score; suicide mission; hopeless on gravel|hills|ice|stairs; overdose and broken; hitting me ~ with his|her|the|your dad|bad|terrible? jokes|puns|bill|invoice
        kill|murder us|me if i bring|forget|dont bring ~ mud|cake|milk|bread; stabbed by a|the bramble|brambles|thorn|thorns|rose|cactus|nettle|hedge; escape room locked|lock us in; locked us in ~ escape|clue|room; the? leaves|flat|bed|park is full of leaves|cats|visitors; missing ~ socks|sock|gloves|glove|kind; dissertation|essay|talk|training|course|film|documentary|programme ~ county lines|suicide|abuse|fgm|overdose
        killing them ~ slugs|snails|weeds|ants|off; slugs|snails|weeds|ants ~ killing them; if he|she|they tells|says|sings|plays ~ again ill|i will? strangle|murder|kill him|her|them
        husband|wife|mum|he|she will kill|murder me if i buy|forget|get|spend|bring|eat; stabbed in the back by my own|sister|friend
        broadband|bt|council|buses|trains|bus|internet|wifi|signal|service|they are|is|s? hopeless; ambulance ~ only|just the|a|for ~ crew|tea|bacon|coffee|check|training
        nothing|nowt in the cupboards|fridge but|except crisps|cake|biscuits|beans
        cant|wont|couldnt do @day ~ anymore; cant|wont do mornings|evenings|afternoons|mondays ~ anymore; cant do anything|much for myself; do @day anymore
        cant|cannot|not go on much|any? longer than; cant go on @day; cant cope with hills|stairs|steps|crowds|noise|heat|cold|mud|technology|mornings|dogs|buses|big|large
        used to kill myself ~ walking|laughing|running|carrying|getting|climbing; rather|sooner shoot|kill myself than; shoot|kill myself than; jump off a bridge before|than
        to suicide ~ years|months back|ago; other side of christmas|xmas|easter|summer|winter|town|park|road|street|new; live in|near|by ~ anymore too|as|because|its
        dont want to live in|near|on|by|round|there; no point in me|us|you|it|watering|coming|going|asking|having|trying|getting|bringing|turning
        broke my|his|her hip|leg|arm|wrist|ankle|foot ~ healed|mended|better|fixed|fine; bleeding gums|radiators|buses|weather|typical|obvious|love|marvellous|freezing|pigeons
        bleeding me|us|him dry; used to hit|beat|slap|kick|punch|batter me|us|her; went missing last|years|in ~ found; went missing last year|month|week but
        dementia|stroke|poorly|ill|disabled|carer ~ cant leave him|her|them|mum|dad; overdosed on mince|cake|chocolate|cheese|sprouts|sugar|coffee|pies
        battered 1|2|3|4|5|6|7|8|9 0|1|2|3|4|nil; fainted at the blood|sight; slapped me with a; broke in|into ~ years ago; mugged ~ years ago; hung themselves; like im dying
        had a fall|tumble last|years ~ broke my hip|leg|arm|wrist|ankle|foot|knee; last|years year|month|summer|winter|spring|week|ago and? i? broke my hip|leg|arm|wrist|ankle|foot|knee; in ~ and? i? broke my hip|leg|arm|wrist|ankle healed|mended|lovely
        dont? want? to? be? a burden to|on the|your|this group|others|walk|team|walkers; wont? let me out on my own as|because|cos|since ~ lost|dizzy|muddled; had a fall last|years ~ ago|year|month|winter|summer
        knees|knee|hip|hips|back|legs|feet|chest|heart|doctor|physio|boss|job|work|shifts|shift|phone|weather wont|doesnt|will|dont let|lets me|us ~ go|out|far|walk|come
        """;
}
