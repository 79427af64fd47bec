namespace Coproduction.Domain;

internal enum DangerCue
{
    SelfHarm,
    Violence,
    AtRisk,
    Medical,

    /// <summary>A figure of speech, or a plain use of the same words: what it covers is no danger.</summary>
    Figure,
}

/// <summary>
/// English words of danger, chosen to miss little: a false alarm costs a phone call. A safeguarding lead must own these
/// lists; <see cref="ReadingContext.MoreDanger"/> adds to them without a build. Names of conditions alone are no danger.
/// </summary>
internal static class EnglishDangers
{
    public static readonly (DangerCue, string)[] Lists =
    [
        (DangerCue.SelfHarm, """
            kill|killing|hang|hanging|drown|shoot|top|topping|harm|harming|hurt|hurting|cut|cutting|burning|poison myself
            end|ending it all|everything; end|ending my|this life; end|ending it $; end it $; end|ending it tonight|today|now|soon|i|there
            take|taking my own? life; unalive; kms; suicide; suicidal; self harm|harming|harmed; selfharm; selfharming; want|wanna|wants to? die
            want to be dead; wish|wished i was|were|could|had dead|never|die|died|gone|not|wasnt|born; wish i wasnt here|alive|born
            wish i werent here|alive; wish id never been; i|ill|rather be? die|dead $; better off dead; better off without me
            world|everyone|they|family|kids|you|all ~ better without me
            dont|didnt|not want to? be|live|wake|exist|carry here|alive|living|anymore|up|on; dont|not want to? be here anymore
            dont|not want to? live; dont|not want to? wake up; dont|not want to? carry|go on; dont|not want to? exist; not wake up; never wake up
            not be here anymore|tomorrow|much; wont be here ~ tomorrow|longer|anymore|christmas|morning
            cant go on anymore|much|like|living|with|this|longer|sorry|please|help|stop|i|its|im|and|ive|everything|nothing|without; cant go on $
            cant do|take|bear|stand|cope|face|handle|carry|manage this|it|life|with|on|everything anymore|much|longer
            cant do|take|face|bear this|it|life anymore; cant take anymore; cant take much more; cant carry on; cant cope; not coping
            cant keep going|doing; cannot go on; no longer cope; cant keep on; cant see a|any way|point|future|out; cant live|do ~ anymore
            cant live like this; cant live with; no point|reason|purpose ~ living|life|anymore|me|live|going|being|carrying|in|trying
            no point in? going|carrying on; no point to? living|life|anything; no point $
            whats|what the|is point ~ living|life|anymore|me|going|being|alive; what is the point anymore|of|in; whats the point $
            what is the point $; see|seeing no|the|any|a point|future|way|reason anymore|in|to|of|out|left
            dont see the|a|any point|future|way|reason anymore|in|living|out|of; no way out; nothing to|left to? live|for
            nothing left to? for|live|me; no reason to? live|living|be|go; no future; no hope; nothing to live for; hopeless; worthless; a burden
            im just|such? a burden; life isnt worth; life is not worth; life not worth; not worth living|it anymore; lost the? will to live
            give|giving|given up on life|living|everything|myself; i give up on; giving up on everything; ready to go|die to|now god|heaven
            ready to die; thought|thoughts|thinking of|about ending|suicide|killing|dying|death; thinking of|about ~ ending|dying
            taken|took|take|swallowed ~ overdose|pills|tablets|paracetamol
            taken|took|swallowed all|too|loads|bunch|lots ~ of? ~ pills|tablets|paracetamol|medication|meds; overdose; overdosed; od
            slit|slitting|cut|cutting my; cut|cutting my wrists|arms|wrist|arm|legs
            jump|jumping off|in|from|under the|a bridge|building|train|roof|river|balcony|car|flats; jump|jumping in front; throw|throwing myself
            walk|walking into|in the? river|sea|canal|traffic; on the|a bridge ~ jump; goodbye forever|everyone|world|all
            say|saying goodbye to everyone|all; wrote|written|writing a|my|the note|letter|will|suicide ~ goodbye|end|suicide; this is goodbye
            goodbye cruel; my|the last|final goodbye; dont deserve to live; noone would|will miss|notice|care ~ me|gone|died|if|i; noone would miss me
            noone would|will care if; hate my|myself life|so|and|want; hate being alive; tired|sick of living|life|being|it ~ alive|all
            tired of living|life; tired of being here|alive; want it|everything|pain all? to end|stop|over; want this|the|it pain to stop|end
            make the pain stop|go; sleep|asleep|go ~ never|and not ~ wake; fall asleep and; disappear forever; want to disappear|vanish
            rather be dead; at the end of my tether; rock bottom; breaking|broken point; in a dark|bad place; dark thoughts
            dont feel safe with myself
            """),
        (DangerCue.Violence, """
            @he ~ hit|hits|hitting|punch|punched|punches|punching|beat|beats|beating|beaten|kick|kicked|kicks|kicking|slap|slapped|slaps|slapping|strangle|strangled|choke|choked|choking|choked|throttled|bit|burned|burnt|stab|stabbed|grabbed|pushed|pushes|pushing|shoved|threw|throws|hurt|hurts|hurting|attack|attacked|attacks|rape|raped|rapes|assaulted|assault|abuse|abuses|abused|abusing|thumped|thumps|battered|batters|smacked|smacks|forced|forces|threaten|threatened|threatens|threatening|touched|touches|touching|molested|groped ~ @us
            hit|hitting|hits|punched|beat|beats|beating|kicked|slapped|strangled|attacked|raped|assaulted|stabbed|threatened|battered me again|last|when|so|with|in|every|today|tonight|because|and|all
            hit|hits|punched|punches|beats|beating|kicks|kicked|slaps|slapped|strangled|raped|assaulted|attacked|stabbed|threatened|battered|abused me
            hits|hitting|beats|beating|slaps|punches|kicks|hurts|hurting|abuses|abusing|batters|smacks ~ kids|children|child|baby|son|daughter|mum|nan|gran|her|him|boy|girl|wife|grandad
            being|been|get|gets|getting|got|was|were beaten|hit|abused|assaulted|attacked|raped|strangled|stabbed|stalked|threatened|mugged|battered|trafficked|groomed|bullied|harassed|blackmailed|beat
            beaten up; beat me up; beats me up; beating up; raped; rape; domestic violence|abuse; sexually|physically assaulted|abused
            forced marriage; honour killing; force|forces|forced|making|makes|made me|us to|into ~ sex|marry|marriage; modern slavery
            scared|afraid|frightened|terrified|petrified|fear|worried of|what|hes|hell|he|for|that|my ~ @him|kill|do|life|hurt|going|back|home|come|coming
            scared|afraid|frightened|terrified|petrified of|what|hes|hell|he|shell|she|theyll
            scared|afraid|frightened|terrified of him|her|them|my|whats; scared|afraid|frightened|terrified|petrified to ~ home|leave|sleep|him
            scared|afraid|fear|frightened|fearing|fears for my|his|her|our|their life|safety|kids|children; scared for my; in fear of
            live|living in fear; so|really|very scared|frightened ~ he|him|hes; scared $; frightened $; terrified $
            kill|kills|killing|murder|stab|shoot|burn|strangle|harm|batter|hunt me|us|her|him|them|kids|you $
            he|she|they|hes|shes|theyre|hell|someone|husband|ex|wife|partner|dad|boyfriend ~ to|will|would|gonna|going ~ kill|murder|hurt|stab|shoot|hit|beat ~ me|us|her|him|them|kids|myself
            threatened|threatens|threatening|threaten ~ kill|hurt|me|us|her|with|stab|burn|my; threats; said|says ~ kill|hurt ~ me|us|her|him|kids
            ill|i kill|hurt|murder|stab him|her|them|you|someone; ill|i want|will|might|could to? kill|hurt|murder|stab
            want|going|gonna to? kill|hurt|stab|murder|harm him|her|them|someone|you|people|kids
            has|got|have|had|with|carrying|holding|pulled a|the|his knife|gun|weapon|machete|axe|hammer|blade
            knife|gun to|at|on my|me|her|his ~ throat|head; locked|lock|locks|locking me|us|her|him|them in|out|up
            wont|doesnt|not|never let|lets|letting me|her|him|us leave|out|go|see|use|have|eat|sleep|speak|phone
            cant leave ~ house|flat|him|he|hes|home; trapped ~ house|him|her|home|here|with
            he|she|someone|theyre|ex|hes|man|they ~ following|stalking|stalks|watching|follows|outside|breaking|broke ~ me|us|house|door|in|window
            someone|hes|theyre|man ~ trying|breaking|broken ~ in|door|into; stalking me; stalker; following me|us
            @neg|un ~ safe at|here|in|with ~ home|house|him|her|here|them|flat|husband; dont|not|never feel safe; not safe at|here|with|in|to
            isnt safe at home|here|with|for me|him|us; im|were in danger; in danger; unsafe at|with|here home|him|her|here
            controls|controlling|control me|my|everything ~ money|phone|where|do
            takes|took|taken my|her|his phone|passport|keys|money ~ away|from|wont|off; on the run from
            help ~ hes|he|she ~ coming|here|back|drunk|angry|violent; violent
            smashed|smashing|smash|trashed ~ up|door|house|windows|things|everything|phone|head; call the police; need the police
            get|phone|ring|call|send police|999; 999; help me hes|he|she|theyre|please|im|im|someone|quick|quickly
            """),
        (DangerCue.AtRisk, """
            @kid ~ being|been|is|was|get|gets|getting hit|abused|beaten|neglected|hurt|starved|starving|locked|left|touched|groomed|molested|bruised|exploited|smacked|trafficked
            @frail ~ being|been|is|gets|getting hit|abused|beaten|neglected|hurt|starved|starving|exploited|robbed|touched|conned|scammed
            @frail ~ not|hasnt|havent|isnt|doesnt|no|never been? ate|eaten|fed|eating|eat|food|drinking|drunk|washed|getting ~ for|in|days|all|since|enough|food|at|anything|yesterday|week|looked
            hasnt|havent|not|isnt eaten|ate|eating|drinking|drank ~ days|week|since|anything|all
            bruises|bruised|marks|burns|cuts|injuries|welts ~ on|all|over ~ @frail|arms|legs|face|body; covered in bruises|cuts|blood|bruise
            touching|touches|touched|molested|molesting|grooming|groomed|abusing|abuses|abused|hurting|hurts|neglecting|neglects|starving|exploiting|sexually|shakes|shaking|shook|smacking ~ @kid|kids|her|him|children
            child abuse; abused|abuse as|my|is|by ~ child|happening; touched me|her|him ~ there|where|inappropriately|down
            makes|made her|him|them|me|kids ~ touch|undress; home alone
            left|leaves|leaving|leave ~ @kid|kids ~ alone|own|overnight|themselves|unsupervised
            kids|children|baby|child|toddler ~ alone|own ~ house|all|night|days|hours|hungry|again|flat
            kids|children|child|baby ~ no|without|nothing ~ food|eat|heating|clothes
            kids|children|baby|child|toddler|she|he|nan|mum|dad|neighbour ~ hungry|starving|cold ~ no|and|all|again|food|days|nothing
            nothing|no to? food|eat ~ days|for|house|kids|children|in|since|baby; no food
            havent|not eaten for|in|since|anything ~ days|week|monday|yesterday|since; nothing to eat; starving ~ days|kids|baby
            noone ~ looking|looks|look|caring|cares|checking|checks|feeding ~ after|for|on|her|him|them; noone looking after; nobody looking
            cant|unable|struggling ~ look|feed|care|feeding ~ after|myself|kids|children|baby|for|ourselves ~ anymore|longer|alone
            taking|takes|took|stealing|steals|stole|stolen|nicking|robbing|robbed|spending ~ her|his|their|nans|mums|grans|dads|old ~ pension|money|savings|benefits|card|bank|cash|medication|meds|jewellery
            is|being neglected|neglecting|neglect|exploited|trafficked|starved|cuckooed
            neglecting|neglects my|her|his|the kids|children|child|mum|dad|baby|nan; safeguarding concern|issue; county lines; being groomed; groomed
            sleeping rough|outside|street; on the streets tonight|with; homeless tonight|with|and; nowhere to sleep|go|live tonight|with|and|kids
            no heating ~ baby|kids|cold|freezing; freezing to death; havent|not seen|heard ~ neighbour|her|him|from ~ days|week|since|door
            not answering ~ door ~ days|worried; wandering ~ street|road|night|lost|streets|confused; found|find|saw ~ wandering|lying|floor
            on the floor; missing ~ child|since|days|girl|boy|kid|daughter|son
            daughter|son|child|kid|girl|boy|mum|dad|nan ~ missing|run|ran|gone ~ away|missing|off|since; gone missing; went missing; runaway
            run away from home; ran away; shaken the baby; shook the baby; hurt the baby; hurt my baby; harm the|my baby|kids|children
            """),
        (DangerCue.Medical, """
            not|isnt|stopped|cant|hardly|barely|struggling|trouble|difficulty|wont|couldnt|doesnt|no|stop|fighting to? breathing|breathe|breath|breathes|catch
            cant|couldnt catch my|her|his breath; cant breathe; struggling|trouble|difficulty|hard|short to|with|of ~ breathe|breathing|breath
            gasping for; turning|turned|going|gone|lips|face blue|grey; is blue; blue lips|in
            chest pain|pains|hurts|tight|is|pressure|really ~ bad|hurting|tight|pain|hurts; chest pain|pains
            pain|pains|tightness|crushing|pressure|hurting in ~ chest; heart has? stopped
            having|had|has|have|think|thinks|is|getting|im ~ a|an ~ heart attack|stroke|seizure|fit|fitting $
            having a|another heart|stroke|seizure|fit attack|now; having a heart attack; having a stroke|seizure|fit
            think ~ heart attack|stroke|seizure; heart attack now|help|please|quick; fitting ~ on|floor|and|wont|now
            face ~ drooped|drooping|dropped|droop; slurring; slurred; collapsed; collapse; collapsing; unconscious; unresponsive
            not|isnt|stopped responding|conscious|moving; passed|pass|passing|blacked|blacking|knocked out; fainted
            wont|cant|doesnt|not|couldnt wake up? her|him|them|up|mum|dad|nan; wont wake; cant wake; cant get her|him|them to? wake|respond
            not waking; lifeless; limp; bleeding; bleeding badly|heavily|a|everywhere|to|from|lots; bleed to; losing blood|lot
            lost ~ lot|lots|so of? blood; blood everywhere|all|pouring|gushing|coming; coughing|vomiting|throwing|spitting|peeing up? blood
            haemorrhage; haemorrhaging; overdosed; poisoned; poisoning
            swallowed ~ bleach|battery|pills|tablets|poison|something|coin|detergent|magnet; drank|drunk ~ bleach|antifreeze|poison; choking
            choking on; electrocuted; drowning; drowned; scalded; badly|severely burnt|burned|hurt|injured|cut|bleeding
            fallen|fell|fall ~ cant|couldnt|and|down|stairs ~ get|move|up|stairs|hurt|hip|floor|head
            fallen over|down|off|and|cant ~ cant|hurt|help|stairs; had a fall; fell down the? stairs; had a bad? fall
            cant|couldnt|unable get|stand|move|feel up|off|my|legs|her|his|at ~ floor|fallen|fell|legs|arm|bath|side|face $; cant get up $
            cant get up off|from|please|help|ive|im; cant move my|her|his|at|legs|arm|and|please|im $; cant feel my legs|arm|face|side
            hit ~ head ~ floor|hard|bleeding|sick|dizzy|and|knocked; banged|cracked ~ head
            broken|broke ~ hip|leg|arm|neck|back ~ help|cant|floor|ambulance|now|just|need; ambulance; paramedic; paramedics
            need|get|call|send ~ doctor ~ now|urgent|urgently|quick|quickly; call|ring|phone|need|dial|want|get|send|ring 999|111|ambulance
            need a doctor now|urgently|quick|please; emergency $; an emergency; is emergency; medical emergency; emergency please|help|now; dying
            is|hes|shes|im|are|baby|mum|dad|nan|husband|wife dying; about to die; going|gonna to? die; think ~ dying|dead; is|hes|shes|hes dead
            found ~ dead; anaphylaxis; anaphylactic; allergic reaction; throat ~ closing|swelling|swollen; epipen; meningitis rash; sepsis
            diabetic hypo|coma|emergency; hypo ~ now|help; waters|water broke|broken|have|has|gone; in labour; gone into labour
            baby is|coming ~ now|coming; contractions; a fire|on in|fire|at ~ house|home|flat|building|kitchen
            house|flat|kitchen|building is? on fire; smell gas|of; smell of gas; gas leak; carbon monoxide; having an asthma; asthma attack
            hearing voices; seeing things; psychotic
            """),
        (DangerCue.Figure, """
            dying to|for|of|laughing|out|off|breed|art|from; dying ~ of ~ laughing|laughter|boredom|curiosity|thirst|embarrassment; to die for
            died|die|dead|dies laughing|of|from|tired|on|to|good|easy|right|keen|excited|chuffed|pleased|long|bored|batteries ~ laughing|laughter|boredom|embarrassment|shame|heat
            nearly|almost died ~ laughing|embarrassment|shame; dying of|from ~ cancer
            phone|battery|mobile|plant|plants|tablet|car|charge ~ died|dying|dead|dies; phone ~ dying|die; dead ~ good|easy|keen|excited; dead end
            killing|kills|kill me ~ laughing|lol|haha
            bus|buses|knee|knees|back|feet|foot|hip|hips|legs|leg|heat|stairs|hill|hills|suspense|weather|shoes|wait|waiting|traffic|work|job|head|heels|boots|music|arthritis|shoulder|shoulders|toothache|tooth|it|its|this|these|that|prices|cold|boredom|diet|price|rent|bills|neck|bunions|commute|queue|noise|neighbours|homework|school|you|youre ~ kill|killing|kills|killed me
            killing it; killing time; kill time; kill two birds; kill an hour|some
            wife|husband|mum|partner|doctor|boss|she|he|sister|daughter|shed|hell|shell|theyd ~ kill|murder me|us if|when|for
            could|would|id kill|murder|kills for|a|some|an; could|would murder a|some; murder mystery|a; dressed to kill; road kill; over kill
            kill ~ weeds|slugs|weed|grass|mood|joy|germs|lights; hit me up; hit the|it|a|on|my|by|with|up
            it|that|news|this|really|smell|cold|heat|grief|reality|sun ~ hit|hits me|us; hits me ~ that|when|hard
            he|she ~ hit ~ ball|nail|shops|road|jackpot|target
            beat me|him|her|us|them to|at|by|in|on|again|hands ~ it|chess|bingo|cards|dominoes|scrabble|darts|pool|dominos|bowls|tennis|quiz|draughts|game|whist|snooker
            ^ beats me $; it|that beats me; cant beat|be|it; heart|hearts beat|beats|beating; deadbeat; kick|kicked|kicks ball|off|start|the|me|out
            kicked off; kick up
            pushed|pushes|push me|us|him|her to|out|into|in|on|round|along|hard ~ go|come|try|join|do|wheelchair|swing|chair|pram|better
            threw|throw|throws me|us|her|him a|an|in|some|out|off party|ball|surprise
            attacked by ~ midges|wasps|bees|geese|swan|seagull|seagulls|goose|dog; bit me ~ dog|cat
            dog|cat|midge|wasp|spider|insect|horse ~ bit|bites me
            scared|afraid|frightened|terrified|fear|worried of|my ~ heights|dogs|dog|spiders|flying|water|falling|crowds|lifts|needles|dark|dentist|people|strangers|clowns|mice|geese|swans|cats|technology|computers|groups|public|speaking|change|failing|looking|being|getting|missing|losing|making|ice
            scared|afraid|frightened|worried that? it|i|ill|id|im|the|its|we
            scared|afraid|frightened to|ill|id|i try|ask|join|come|start|meet|go|be|look|wont|not|cant|walk
            im afraid not|so|i|its|that|ill|ive|we|no|to|my; scared stiff ~ of
            not|never|isnt scared|afraid|frightened|violent|dangerous|hurt|bleeding|an|dying; a bit scared; wee bit scared
            hurt my back|knee|hip|foot|ankle|leg|arm|shoulder|wrist|hand|finger|toe|feelings|neck; hurts|hurt|hurting my|me back|knee|knees|to|when
            cut|cutting myself shaving|some|a|off|down|short|on
            cutting|cut|burn|burned|burnt|hurt myself shaving|gardening|cooking|on|some|slack|at|playing
            hurt myself ~ gardening|walking|running|gym|bike|football|falling|lifting|slipping|knee|ankle|back|last|week|badly|months; top myself up
            kick myself; hate myself for; hang out|on|around|up; shoot|shot me|us|you a|over text|message|email
            cant go on @my|holiday|my|own|tuesday|tuesdays|monday|mondays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|then|that|holiday|day|walk|the|walks|trips|trip|friday|because|wednesdays|mornings|wed|weds|tues|thurs|mon|fri|sat|sun|about|facebook|line|internet|stairs|buses|foot|bus|christmas|5th|boats|1|2|3|4|5|6|7|8|9|10|11|12
            cant go on @day; couldnt go on
            cant do this|it anymore ~ tuesday|tuesdays|mornings|time|week|because|sorry|bad|new|job|work|class|knee|back
            no point ~ coming|going|me ~ then|if|today|tuesday|it|this|week|in|rain|to; no point in? going|coming if|to|when|in|then
            no hope of getting|finding|us; no future dates|events|walks|texts|text|messages|meetings
            hopeless at|with ~ maths|names|directions|cooking|computers|phones|time|singing|dancing|texting|technology|phone|cards|knitting
            im|i hopeless at|with; a hopeless; burden of proof; suicide|suicidal squad|prevention; point|purpose|meaning of life
            whats|what the|is point|purpose of life; whats the point of coming|going|this|that|it|a|these
            emergency contact|exit|contacts|number|services|plumber; first aid; breath of fresh; out of breath ~ hill|stairs|walking|walk
            short of breath ~ hill|stairs|hills|when; take a breath; catch my breath ~ hill|top; breathing exercises|space|classes|class
            dont hold your breath; give up smoking|sugar|alcohol|chocolate|the|on diets|diet|it; jump in ~ car|shower|bath
            jump|jumping in the|a car|shower|pool|bath; end of; pass out leaflets|flyers|the; knocked out of|by|in; passed out ~ leaflets|flyers
            fire|on fire station|alarm|drill|service|brigade|pit|works|place
            heart|attack attack|stroke|seizure ~ last|years|year|ago|months|in|back|before|survivor|group|club
            had|have|has a|my|his|her heart|stroke|seizure|fit|fall attack|last|years|in|ago|year|back|two|2|few|when ~ year|years|last|ago|months|week|back|2|before
            recovering|recovered|survived|since|after|from|getting ~ heart|stroke|seizure|my|fall|overdose|the attack|stroke|fall
            stroke club|group|survivor|survivors|association; labour ~ party|of|council|saving|mp|exchange; limp ~ bit|a|slight|still; with a limp
            dry january; slap|slapped on|up|bang; burning|burn|burned|burnt the|my|dinner|toast|calories|fat|off|tea|cake|cakes|rubbish|out
            left ~ alone ~ by|together $; dont want to be alone; dont|not want to be here|there at|late|early|on|all|for|too|if|before|after
            wont be here on|next|for|in ~ tuesday|week|weeks|july|august|holiday; on the floor ~ exercise|exercises|yoga|sit|sitting|play
            the ~ dead|living ~ day; day of the dead; dead line; worried about; grabbed me a|some; pulled me
            violent storm|film|films|weather|game|wind|video|rain; blue badge; face ~ blue ~ in; emergency ~ vet
            missing you|my|the|out|company|it|him|her|people|having
            bleeding heart|love|hell|obvious|radiators|radiator|cold|marvellous|freezing|brilliant; drowning in ~ work|paperwork|emails|washing
            choking|choked up
            """),
    ];
}
