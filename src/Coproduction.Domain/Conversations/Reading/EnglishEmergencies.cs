namespace Coproduction.Domain;

/// <summary>Illness and accidents that cannot wait. One of the lists of <see cref="EnglishDangers"/>.</summary>
internal static class EnglishEmergencies
{
    public const string Phrases = """
        not|isnt|stopped|cant|hardly|barely|struggling|trouble|difficulty|wont|couldnt|doesnt|no|stop|fighting to? breathing|breathe|breath|breathes|catch
        cant|couldnt catch my|her|his breath; cant breathe; struggling|trouble|difficulty|hard|short to|with|of ~ breathe|breathing|breath
        elephant ~ chest; chest ~ elephant; had a stroke $; had a stroke; hart attack; cheast pain|pains; chest hurts|hurting $; crushing chest; mouth|face has? dropped ~ side; arm|face|side|leg ~ numb ~ speak|cant|dizzy
        stuck in|on the bath|toilet|floor; cant get out of? the? bath; bath|shower stuck|cant|fell; fell|fallen|fell ~ stuck; gone wandering; ran|run out of insulin; blood in my ~ lots|lot; rash ~ doesnt|dont|wont fade|go; dad|mum|nan|has|ive fell $
        drunk|drank|swallowed weedkiller|bleach|antifreeze|poison; electric shock; paralysed ~ side|cant|down; lost my vision|sight; gone blind; no heartbeat; haemorraging; over dose|dosed; oded; choking up blood; stiff and shaking; un responsive; stopt breathing
        smoke everywhere|coming|in; been|got|was run over; hes|shes|someones|kid|child|someone is? in the river|canal|water|sea|road; floppy baby; baby ~ 40|41|42; ate|eaten some? pills|tablets; car crash ~ hurt|need|help|just|trapped
        havent|not seen ~ next door ~ week|days|while; not|hasnt come|came home ~ daughter|son|lad; daughter|son|lad|girl|boy|kid hasnt|didnt come|came home; sleeping in my|the|a car ~ kids|children|baby; took|taken|had to much of? my? @pills|medication
        its|is|are|theres|still on fire; on fire ~ help|quick|upstairs|downstairs; child|kid|son|daughter|boy|girl|baby ~ missing
        no pulse; foaming|frothing at? the? mouth; lips ~ blue|purple|grey; shes|hes|keeps|started|still fitting; baby|babys|toddler|bairn ~ floppy|limp|listless; baby ~ wont|not feed|feeding
        mouth ~ drooping|droopy; cant speak|talk properly ~ mouth|face|arm|mum|dad|slurring; blood sugar ~ shaking|shaky|low|bad; hip|leg|arm|ankle|neck is|s? broke|broken ~ cant|move|floor|stairs; fell ~ stairs|stair
        swallowed ~ button|batteries|magnets; fit|seizure and|he|she|hes|shes wont|not come|coming round; wont come round $
        on ~ floor ~ since|hours|yesterday; tongue|lips|face|throat ~ swelling|swollen|swelled; sugar|sugars is|was|has|gone|dropped|reading ~ low|dropped|funny|shaky|dizzy|shaking; sugar|sugars is|are|at|down 1|2|3|28|29|30|31|32|33|34|35; temp|temperature ~ 39|40|41|42; worst headache; shes|hes|mum|mam|dad|nan ~ not coming|come|comin round $
        @kid ~ drank|drunk|swallowed|ate|eaten the|some|my|a? weedkiller|antifreeze|cleaner|bleach|methadone|perfume|tablets|pills|poison
        face ~ drooping|droopy|lopsided
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
        house|flat|kitchen|building is? on fire; smell gas; smell of gas; gas leak; carbon monoxide; having an asthma; asthma attack
        hearing voices; seeing things; psychotic
        hearing|seeing things; not|havent|hasnt slept ~ days|nights|week ~ hearing|seeing|voices|baby|scared|mad; not|havent slept in|for 3|4|5|6|three|four|five|six days|nights
        blood ~ pumping|spurting|gushing|soaking|soaked|pouring|cupful; cough|coughing|cough up? ~ blood; blood when i|he|she|mum|dad cough|coughs|wee|pee|poo
        bleeding|bled ~ pregnant|weeks|wks|bump; pregnant ~ bleeding|bleed|gushing|blood|cramps; weeks|wks|wk ~ bleeding|bleed|gushing|loads|lots ~ blood|bad|heavily|help|pad|midwife
        loads|lots|lot|bucket|so of|much blood; pumping|spurting|gushing out ~ blood|leg|arm|towel|through; puking|bringing|chucking up? blood; miscarrying
        not|stopped|havent|cant|hasnt felt|feel|moving|kicking|moved ~ baby|bump ~ move|moving|kick|kicking|today|since|morning; baby not|stopped|hasnt|isnt moving|moved|kicking|kicked
        cant|couldnt|wont|unable to? rouse|waken him|her|them; cant|couldnt rouse; wont|not|cant|isnt|stopped|aint|never open|opening|opened his|her|their|its? eyes
        fell|fallen|dropped|keeled|gone|collapsed down|over ~ not|isnt|wont|cant|doesnt|aint answering|answer|moving|talking|responding|breathing|speaking; keeled over; eyes rolling|rolled|rolls
        not making sense ~ sick|light|head|temp|fever|hot|confused|fell|stand|shaking|now; making ~ sense ~ stand|light|fever|sick|temp
        doesnt|dont|didnt|not|cant know|remember his|her|their|its own? name; gone|turned|going|turning|looks a|bit|very|all? bad|funny|grey|waxy|ashen|blue|strange|terrible colour
        gone|turned|looks|went grey|waxy|ashen|clammy and|as|with; grey|clammy|ashen|pale|white as|and|with ~ sweating|sweaty|pain|clammy|jaw|chest|owt
        clutching|clutches|gripping|grabbed his|her|their|at chest|heart|throat
        lying|lies|laid|laying in|on ~ hall|hallway|bathroom|kitchen|landing|stairs|bottom ~ cant|wont|not|hours|moving|rouse|awake|answer|blood
        man|woman|lady|lad|gent|bloke|fella|girl|guy on|in|at|by ~ bench|floor|road|pavement|doorway|bus|ditch ~ moving|blue|wake|blood|unconscious|open|breathing|slumped; slumped
        chest|breath|ribs|neck ~ sucking|sucked|sinking|pulling|caving ~ in ~ ribs|breath|every|grunting; grunting ~ breath|breathing|every|baby|chest|ribs|feed
        breathing ~ funny|fast|shallow|strange|weird|noisy|rattling|rattly|gurgling ~ he|she|baby|mum|dad|blue|sugar|smell|smells|hot
        stung|bitten ~ throat|mouth|tongue|neck|times|loads ~ throat|closing|swelling|swollen|breathe|dizzy|wheezing|closed
        throats|tongues|lips|throat|tongue is|s|getting|feels|going? closing|swelling|swollen|tightening|swole|puffing; bitten by a|an? snake|adder|viper
        spots|rash|blotches ~ glass|press|fade|tumbler ~ press|glass|away|fever|fade|baby|temp|spreading|on; spots|rash ~ dont|doesnt|wont|not ~ go|fade ~ glass|press
        soft bit|spot|part ~ head ~ sunk|sunken|bulging|in|bulge|hollow; no|not|hasnt|havent|isnt had|a|one|any|been ~ wet nappy|nappies ~ since|today|all|hours|yesterday
        wont|not|isnt|refusing|stopped feed|feeding|drink|drinking|suck ~ nappy|floppy|sleepy|sunk|newborn|listless
        swallowed|swallied|swallow|swallowing|swallered ~ battery|batteries|magnet|magnets|bleach|capsule|pin|screw
        had|has|having|have a|an|another fit|seizure ~ another|minutes|minute|stop|stopping|second|still|again|wont|now; having|another|second|third|keeps having? fits|fit|seizure|seizures
        seizure|seizures ~ minutes|minute|stopping|second|again|wont; shaking|twitching|jerking all|and|uncontrollably|cant ~ stop|floor|foaming|wont|eyes|answer
        pan|kettle|tea|water|oil|soup|coffee|chip ~ over|on|down him|her|himself|herself|baby|toddler|me|my|self|them ~ skin|burn|burnt|blister|blisters|screaming|peeling|2|1|3|coming|red
        skin|skins ~ coming|peeling|hanging|falling|came off ~ sheets|chest|arm|leg|burn|hand|blister|back
        kettle|pan|boiling|scalding ~ over|on|onto ~ him|her|baby|toddler|son|daughter|kid|himself|herself
        pulled|tipped|spilled|spilt|knocked ~ kettle|boiling|pan|scalding|oil ~ over|on|down ~ him|her|himself|herself|baby|toddler|arm|leg|face|chest
        bone|bones is|s|are|all? showing|sticking|poking|visible|stickin; leg|legs|arm|foot|ankle|wrist|knee ~ wrong way|angle|direction
        clear|blood|fluid|stuff|liquid ~ out|from|coming|of ~ ear|ears
        came|come|fell|fallen|thrown|knocked off ~ bike|horse|ladder|scooter|roof|motorbike|wall|quad|tree ~ unconscious|moving|name|ear|bleeding|blood|breathing|sick|talking
        trapped|pinned|crushed under|beneath|underneath|between; stuck under|beneath|underneath ~ car|tree|machine|tractor|fence|rubble|ice
        legs|arms|hand|arm|foot|leg|head ~ trapped|crushed ~ under|in|by|colour|between; through the ice; under|in the ice ~ not|come|up|help|someone|gone
        pulled|dragged|swept|slipped|fell|fallen under|through|out|off|away ~ ice|sea|river|lake|weir|current|rocks|cliff|pier|jetty|canal ~ help|cant|swim|gone|see|not; swept away|out
        not|hasnt|never come|came back up
        drank|drunk|drinking|drinks|sipped|swallowed ~ drain|drains|cleaner|weedkiller|bleach|turps|petrol|dettol|detergent|caustic|descaler|antifreeze|screenwash|methadone
        carbon thing|alarm|monoxide|detector|monitor; alarm|detector|beeping|beepin ~ headache|headaches|heads|dizzy ~ all|kids|us|everyone|sleepy|sick
        ate|eaten|eats|swallowed|necked ~ strip|pack|packet|bottle|box|handful|load|loads|blister of|her|his|my|the|mums ~ pills|tablets|meds|medication|warfarin|heart|dosette
        @pills ~ by mistake|accident; double dose; took|taken|had|given|ate|gave ~ wrong tablets|pills|meds|insulin|dose
        needle|syringe ~ still|in ~ arm|leg|groin ~ not|moving|blue|breathing|wake|slumped
        necked|dropped|popped|done ~ pills|pill|drugs|mdma|ecstasy|ket|spice|edibles ~ burning|eyes|jaw|fit|floor|shaking|wont|unconscious|passed|collapsed|sweating|burnin
        burning|burnin|boiling|roasting up ~ eyes|jaw|shaking|fit|rash|floppy|pills|wont|confused|chemo|stiff; elephant ~ sat|sitting|on|chest ~ chest|me|front|it
        tight|tightness|heavy|heaviness|pressure|band|squeezing ~ across|round|around ~ front|chest|ribs|breastbone
        pain|pains|ache|aching|hurts|numb|tingling up|down|in|into my|his|her|the|me left|both|jaw jaw|arm|arms|neck|and ~ sweating|sweaty|grey|chest|sick|breath|clammy|breathe|jaw|tight|heavy
        sweating|sweaty|sweats|clammy ~ grey|pain|chest|jaw|buckets ~ grey|pain|chest|jaw|arm|pale|owt; pain ~ jaw ~ arm|chest|sweat|grey|wind|sweating; pain up|in ~ jaw
        heart|pulse ~ racing|pounding|fluttering|hammering|skipping|going ~ faint|dizzy|breath|160|170|180|190|200|hours|tight|down|die
        lost|losing|suddenly the? sight|vision|speech|movement|feeling ~ since|suddenly|morning|today|arm|leg|side|hand|face|eye|breakfast
        hand|arm|leg|side ~ wont|not|cant|doesnt|stopped ~ hold|work|grip|lift|move ~ sight|eye|face|speech|mouth|words|suddenly|cup
        arm|leg|side|hand|face|mouth is|has|gone|feels|feel|went|goes? heavy|dead|numb|weak|useless|limp|floppy|droopy|slack ~ face|speech|mouth|words|sudden|suddenly|slurred|eye|tight|chest
        numb ~ down|on|all one|left|right|whole side|arm; face|mouth|smile ~ slipped|dropped|droopy|lopsided|crooked|wonky|fallen ~ side|words|arm|numb|slurred|speech|down
        words|speech|talking|talkin ~ jumbled|muddled|garbled|slurry; cant|no|lost feel|feeling anything|nothing|my? ~ below|under|from ~ waist|knees|neck|down
        wet|wetting|soiled @self ~ feel|legs|numb|waist; feel|numb below|from my|the|his|her waist; temp|temperature|fever|shaking|shivering|rigors ~ chemo|chemotherapy|rigors|neutropenic
        chemo|chemotherapy ~ temp|temperature|fever|shaking|shivering|rigors|39|38|40; rigors; temp|temperature|fever ~ 39|40|41|42|104|105
        shaking|shivering|shakin ~ leaf ~ temp|fever|hot|chemo|cold; sugar|sugars|bloods|glucose ~ says|reading|reads|shows ~ hi|lo|high|low|off; pear drops; ketones
        stitches|wound ~ burst|opened|opening|split|gaping|pus|black; see inside|bone|guts ~ stitches|wound|cut|belly|section
        cant|not|hurts|hates|wont stand|bear|take|look|to the|any|bright? light ~ sick|neck|head|headache|rash|fever|sense|temp|stiff; cant stand the light
        stiff neck ~ light|rash|fever|headache|sick|temp; cant swim ~ water|river|canal|lake|sea|help
        cut|sliced|chopped|severed ~ finger|fingers|hand|leg|foot|toe|thumb|artery|arm ~ off|pumping|strimmer|mower|chainsaw|bone|hanging
        strimmer|chainsaw|mower ~ leg|arm|hand|finger|fingers|foot|face ~ pumping|blood|off|bone|hanging|bleeding|through|deep; think|feel|feels like? im|i|hes|shes going to die|faint|collapse
        hit|run|knocked|struck by|over|down a? ~ car|bus|van|lorry|train|tram|bike|motorbike ~ road|moving|blood|breathing|leg|hurt|help|head|unconscious|bleeding
        been|was|got run|knocked over|down ~ car|bus|van|lorry|road|help|hurt; wont|cant stop bleeding|shaking|vomiting|fitting
        been|keeps|is|was|shes|hes sick|vomiting ~ times ~ blood|sense|light|floppy|drink|drowsy; drowsy ~ wont|cant|hit|head|fell|rash|baby|wake
        baby ~ drowsy|lethargic|unresponsive|not waking|grey|mottled; having|gone|going|started in|into? labour; baby is|s coming; cord ~ neck|round|out|hanging; waters ~ green|brown|early
        head ~ swelling|swollen|dent|dented ~ fell|fallen|dropped|sofa|cot|stairs; dropped the|my|her baby ~ head|floor|stairs; cant|couldnt|not get my|his|her|a breath
        pump|inhaler ~ run|ran|out|empty ~ breath|breathe|text|chest|wheezing; baby|ive baby? ~ now ~ head; having the baby; feel|see the head; head is|s coming|out|crowning
        floppy and|wont|cant|baby|grey|pale; temp|temperature 38|39|40|41|42; 5|39|40 floppy; baby ~ no|not cry|crying|open|wake|move|moving|cold|breathe; no open eye|eyes
        leg|calf ~ red|hot|swollen|massive|huge ~ breathe|breath|chest|section|cough; cough|coughing up pink|blood|red|rust; hurts|stabs|pain|stabbing when i|he|she breathe|breathes|breath
        use of ~ right|left|one side|arm|leg; talking|speaking|talkin gibberish|rubbish|nonsense|funny; gibberish; bottle ~ empty ~ 2|3|1|toddler|baby|lid|she|he; got|gets|getting the lid off
        how much is too much; stopped shivering; shivering ~ confused|stopped|coat|snow|fog; trying|keeps to? take|tek|taking his|her coat|clothes off ~ snow|cold
        ate ~ whistling|choking|neck|purple|swelling|hives; pointing|points at|to his|her neck|throat; hands|lips|face|feet gone|going|turned|are purple|blue|grey
        black|tarry tarry|motions|stools|poo ~ faint|since|blood|dizzy|coffee; brought|bringing|throwing|vomiting up ~ blood|coffee|black
        flashing|seeing lights ~ pregnant|hands|head|swollen|eclampsia|balloons|headache; seeing flashing lights; pre eclampsia; preeclampsia; started|jus|just|keeps twitching|fitting|jerking
        snake bite|bit|bitten; bite ~ leg|arm|hand|ankle ~ big|swollen|melon|balloon|black; blood thinners|warfarin ~ head|bang|banged|fell|fall; pupil|pupils ~ bigger|different|size|blown|fixed
        soft spot; screechy|high pitched|pitch cry|crying|scream; arches|arching|arched back ~ cry|crying|screaming|fever|bulging; vomit|vomiting|sick|sickin ~ slow|drowsy|pupil|head|confused|talk
        talk|speech|talking is|getting? slow|slurred|funny|wrong; bone ~ through|out of ~ skin; bone is|s? through; through the skin
        inhaler|puffer|pump isnt|not|aint|hasnt|doesnt|wont working|work|helping|help|doing|touched|touching; finish|get a|my? sentence|sentance|words
        soak|soaking|soaked ~ pad|pads|towel|towels|sheets; feel|feeling|felt like|faint|going to fainting|faint ~ blood|baby|pad|bleeding; leg|arm|legs is|are|s? trapped; bone is|s? out
        cord ~ outside|out|showing|hanging; breathe|breathing|breathes very|really|so|too? quick|fast|quickly; smell|smells like|of fruit|pear|pears|acetone|nail; not|no answer|answering to? me
        swalleyed|swallied|swallowed one|a|some|three|two ~ pills|tablets|pill|tablet|his|her; spray hasnt|hasn|didnt|isnt|not; on the ~ floor ~ wont|cant|not ~ get|move|wake|answer|up|talk
        she|he|mummy|daddy|mum|dad|nan wont|not|isnt|cant get|getting|wake|waking|move|moving up; hurts|hurting|hurt|pain|stabs|stabbing when|every|as i|he|she|time? breathe|breathes|breath|cough
        twitching; thrown back; electric|electrocuted|shock ~ thrown|twitching|burns|not|moving; gone|went|goes|slipped under in|the ~ lake|water|river|sea|pool|pond|canal
        hasnt|not|aint come|came up; hasnt|not|aint moved|kicked at? all? ~ yesterday|today|morning|night; times the dose; too much calpol|medicine|insulin
        gone|turned|going a? funny|bad|strange|awful grey|white|blue|yellow colour; elephant sat|sitting on him|her|me|my; mouth|mouths|face ~ sloping|slopping|slumped|drooped
        cant lift his|her|my|an|the arm|arms|leg; eyes ~ rolled|rolling back|up|white; nappy|nappies been|is|are|s? dry ~ all|aw|since|day; lying there staring|still|limp
        come|came up|out in lumps|hives|welts; whistling sound|noise ~ breath|breathes|breathe|chest; not|dont think ~ he|she|hes|shes|it is? breathing
        berries|mushrooms|leaves|plant ~ cant|sick|heart|vomiting|eyes|mental|ate ~ stand|sick|heart|see|breathe|mental; pain ~ belly|stomach|side|shoulder ~ pregnant
        pregnant ~ pain|pains|fall|fell|faint|fainted; grunt|grunts|grunting every|each|with; hands|lips|face greyish|bluish; stopping then starting; keeps stopping breathing|then
        daft|confused|funny all of a sudden; all of a sudden ~ cant|arm|face|mouth|speech; foaming ~ eyes|mouth
        cant|no|not|couldnt find|feel|get a|any|his|her|the? pulse; face down in|on ~ lake|water|river|pool|pond|canal|sea|road|floor; cant move my|her|his|their legs|arms|arm|leg|neck
        wet herself|himself|myself all|and|suddenly; mottled; breath|breathing|breathes fast fast|fast|peculiar|strange|odd|rattling|rattly|rattle|noisy
        breathing is ~ peculiar|strange|funny|odd|bad|fast; breath is|s rattling|rattly; chest go|goes|going|sucking in; jaw|jaws ~ clamped|locked|clenched
        boiling hot ~ jaw|jaws|dont|fit|floppy|know; foam|foaming in|at|from the? mouth; he fall|fell he shake|shaking; lips ~ balloon|balloons
        wheezing|wheezin|wheeze ~ nut|nuts|peanut|swelling|lips|cant; peanut|nut|nuts ~ lips|swelling|swollen|wheezing|wheezin|throat|hives|rash; in the weir|river|lake|sea|canal ~ cant see|find
        went|gone|jumped in ~ after the|his|her dog ~ cant|not; wont|willna|wilna|cant waken|wake|be woken
        """;
}
