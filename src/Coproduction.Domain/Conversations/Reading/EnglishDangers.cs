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
            dont|not|cant think|know|see ~ i ~ can|could|how ~ carry|go|keep|cope|live|survive on|going|anymore|like|much; dont think i can cope|go on|carry on|keep going; had enough of life|living|everything|myself; better off gone|dead|without|not
            if ~ i wasnt|werent|was|were here|around|dead|gone; noone would care|notice|miss; ending things; ending|end it all
            kill|killing|hang|hanging|drown|shoot|top|topping|harm|harming|hurt|hurting|cut|cutting|burning|poison myself
            kill|killing|kills|hang|hanging|hung|drown|drowning|shoot|top|topping|harm|harming|harms|cutting|poison @self
            box|bottle|packet|packets|loads|pile|handful of @pills ~ here|looking|hand|front|ready; bridge ~ looking down; wrong side of the railings|railing|barrier|fence; ready to be with my|him|her; wrote|written the letters; wont be hearing from me again|anymore; throw|throwing|chuck|chucking|chuckin @self ~ under|off|in; doing|done myself|himself|herself in
            not|no wanting to live; stood|standing|sat|sitting on ~ ledge|tracks; stood|standing|sat on ~ bridge|cliff ~ dont|cant|jump|goodbye|sorry|end|no; walk|walking|step|stepping in front of ~ train|bus|lorry|car|traffic|tube; wont matter after|anymore|soon; after tonight ~ matter|gone|over; planning how to do it|end; if i am|im still alive; still alive ~ planning
            started|been|im cutting again; started|been cutting $; do meself|myself|himself|herself in; going|gonna|might|will|could|want|like to? do|doing something|summat stupid|silly; hate myself $; i hate myself; ive|i got|have a|the rope ready
            a live anymore; wont be around much|anymore; better off 6|six ft|foot|feet under; be dead by|before|soon; im|such|just|am a? waste of space; im|stood|standing|sat|sitting on|at|by the train|railway|rail tracks|line|track
            written|wrote|writing my note; might|may as well be dead; doesnt|dosent|didnt want to live; swallowed the lot|whole; voices ~ stop|telling|tell|saying|say; quit life; done with it all
            enough of it all; my life is over; its over for me; life|everything|everythings|it is? all? pointless; join|with my husband|wife|mum|dad|son|daughter|late ~ heaven|cemetery|grave; join my late
            wont make it to christmas|tomorrow|morning|new; wont see christmas|tomorrow|the; last|final text|message youll; last text|message you will; this is my last|final message|text; turned the gas on; cant live without him|her|them $
            love you all goodbye|bye; wish i was with my late; wish it would all? end|stop; want 2|too die; kill|killing ones|my ~ self; cant keep living; having|had a? mental|nervous? breakdown
            whats|what the|is point of it all; not|never scared|afraid|frightened to die|of dying; end of my life; going|go on in this world; no point ~ in ~ this anymore
            done|finished with life|living; let me|us die; by the time you read|get|see this; sleep|sleeping forever; out of this life; too much ~ i want|need out
            hope|wish|pray|rather ~ dont|never|not ~ wake; want|wants|going|gonna|ready|about to jump $; ill|im jump|jumping $
            im|stood|standing|sat|sitting on|at the edge|ledge|top of ~ roof|bridge|cliff|building|platform|carpark; on the ledge
            dont|not want to? be here at all; cant go on because|the|my life|way|anymore; cant go on my|because|the life|way|i|he|she|im|hes|shes|its
            end|ending it all|everything; end|ending my|this life; end|ending it $; end it $; end|ending it tonight|today|now|soon|i|there
            take|taking my own? life; unalive; kms; suicide; suicidal; self harm|harming|harmed; selfharm; selfharming; want|wanna|wants to? die
            want to be dead; wish|wished i was|were|could|had dead|never|die|died|gone|not|wasnt|born; wish i wasnt here|alive|born
            wish i werent here|alive; wish id never been; i|ill|rather be? die|dead $; better off dead; better off without me
            world|everyone|they|family|kids|you|all ~ better without me
            dont|didnt|not want to? be here|alive|living|anymore $; dont|didnt|not want to? be alive|living; dont|didnt|not want to? be here anymore; dont|not want to? be here anymore
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
            taken|took|swallowed ~ overdose|pills|tablets|paracetamol; going|gonna|want|about|will|ill to? take|swallow ~ overdose|pills|tablets|paracetamol
            pills|tablets|meds laid|lined out|up; stockpiling|stockpiled|saved|saving|hoarding up? ~ @pills; pills|tablets ~ goodbye; written|wrote|writing ~ letters|letter|note ~ sorry|goodbye|daughter|son|kids|family; written the|my letters
            wont be here by|for much; today|tonight|this is my last day|night; rope ~ looking at it|ready|loft|garage|tree|neck|beam; thinking about|of jumping|hanging|drowning|overdosing|pills; since ~ died ~ join her|him; shotgun; left ~ note ~ gone|goodbye|sorry; not going|gonna to? be around anymore|longer|much; look after my ~ around|gone; knife ~ my wrist|wrists|neck|arm
            cut|slit|slashed|cutting|slashing my|her|his|their wrists; about me after tonight|today|tomorrow; enough of being alive|living|life|here; want to dee
            taken|took|swallowed|had|downed|necked|popped|eaten all|too|loads|load|bunch|lots|whole|handful|every|many|everything|entire ~ of? ~ @pills; overdose; overdosed; od
            taken|took|swallowed|downed|necked|popped|had @many ~ @pills; taken|took|swallowed|downed|necked the|a whole|entire|full packet|packets|box|strip|bottle|pot|tub
            taken|took|swallowed everything in ~ cupboard|cabinet|bathroom
            slit|slitting|cut|cutting my|me wrists|arms|wrist|arm|legs; slit|slitting my|me
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
            @he ~ hit|hits|hitting|punch|punched|punches|punching|beat|beats|beating|beaten|kick|kicked|kicks|kicking|slap|slapped|slaps|slapping|strangle|strangled|choke|choked|choking|choked|throttled|bit|burned|burnt|stab|stabbed|grabbed|pushed|pushes|pushing|shoved|threw|throws|headbutted|headbutts|glassed|battering|lamped|clouted|walloped|whacked|spat|dragged|drags|dragging|pinned|smothered|hurt|hurts|hurting|attack|attacked|attacks|rape|raped|rapes|assaulted|assault|abuse|abuses|abused|abusing|thumped|thumps|battered|batters|smacked|smacks|forced|forces|threaten|threatened|threatens|threatening|touched|touches|touching|molested|groped ~ @us
            hit|hitting|hits|punched|beat|beats|beating|kicked|slapped|strangled|attacked|raped|assaulted|stabbed|threatened|battered me again|last|when|so|with|in|every|today|tonight|because|and|all
            hit|hits|punched|punches|beats|beating|kicks|kicked|slaps|slapped|strangled|raped|assaulted|attacked|stabbed|threatened|battered|abused me
            hits|hitting|beats|beating|slaps|punches|kicks|hurts|hurting|abuses|abusing|batters|smacks ~ kids|children|child|baby|son|daughter|mum|nan|gran|her|him|boy|girl|wife|grandad
            being|been|get|gets|getting|got|was|were beaten|hit|abused|assaulted|attacked|raped|strangled|stabbed|stalked|threatened|mugged|battered|trafficked|groomed|bullied|harassed|blackmailed|beat
            @he ~ hurt|hurts|hurting|broke|broken|breaks|burned|burnt|burns|twisted|twists|bruised|grabbed|fractured|squeezed|punched|hit|kicked|slapped my|our @body
            me|her|him|us by my|her|his|the|our throat|hair|neck; hand|hands round|around|on my|her|his throat|neck; gave|gives|given|giving me|her|us|him ~ black eye
            bashed|belted|chinned|decked|leathered|leathers|drugged|twatted|suffocated|knocks|knocked|knocking me|us|the ~ about|kids|with|in|out|around|; @he ~ bashed|belted|chinned|decked|leathered|leathers|drugged|twatted|suffocated me|us|kids|the
            @he knocks|knocking|knocked me about|around; lays|laid|puts|put his|her hands on me|her|us|him; spiked my drink; pillow on|over my|her face; went for me ~ with|last|again|knife|night; black and blue; black eye off|from; head kicked in
            been|was|got shot|jumped; being followed; im|we not allowed ~ out|leave|phone|see|house; my ex ~ outside|door|found|coming|here; he|hes ~ found out where i; out of prison ~ coming; coming to get me|us
            checks|reads|goes|reading|checking ~ phone|messages|texts|this ~ see|mad|stop|he|hes|hell; cant talk|speak hes|he|hell here|in|home|back|listening|hear; ^ police $; get|phone|ring|call|send|need the police; made me|us|her have sex
            to get married ~ dad|abroad|pakistan|bangladesh|india|somalia|turkey|force; taking|take|send|sending me|her ~ to ~ married; daughter|girl|sister to be cut; fgm; flat|house|home for drugs; kids|children|child|baby next door ~ screaming|crying
            next doors kids|children|baby|child ~ screaming|crying; left|are on their own; older|old man|men|guy ~ messaging|texting ~ my|daughter|son; comes|came|gets in|into my room ~ night
            son|daughter|he|she|carer takes|took|taking|steals my|her|his pension|money|benefits; ^ sos $; ^ mayday $; save me $; ^ danger $; ^ unsafe $; need|want help urgently|now|quick|quickly; urgent help; help urgent|urgently; send|come someone quick|quickly; someone come|help quick|quickly $
            grabbed|got|has me? a knife ~ coming|he|hes; beat me again
            hiding in ~ bathroom|cupboard|wardrobe|bedroom|toilet|loft; someone|someones|hes|man|they just|has|have broke|broken in; scared|afraid|frightened|terrified to be ~ home|house|here|alone; burn ~ house|flat|home down; ill|i get|got a hiding|battering|kicking|slapping; shoves|shoving me|us|her|him
            trying|tried to break|get|force ~ in|into; hiding ~ from him|her|them|my; said|says|saying ~ hell|he|theyll|she|shell|to ~ stab|kill|hurt|batter|shoot ~ me|us|kids|him|her; been|keeps|started|is hitting|punching|kicking|slapping|beating|strangling|raping me|us|her|him|kids|mum
            hell|he|she|shell|theyll|ill ~ kill|hurt the|my|our kids|children|baby|family|mum|dad; make|makes|made|forced|force me|her|us sleep with; beat|beats us if we; hold|holding me|us here|prisoner|captive|hostage; keep|keeping|kept me|us prisoner|captive|hostage|locked
            boiling|acid|hot water|oil|acid? ~ on|over|at|in me|us|her|him|face; hell|theyll|shell|hed|theyd ~ kill|murder|batter me|us
            if i|we go|leave|tell|went|left|told ~ kill|murder|hurt me|us; getting|get|got hit; scared|afraid|frightened|terrified ~ alone with him|her|them|my
            someone|someones|theres|theyre|hes|man|men is|are|keeps? breaking|broke|broken|getting in; someone|someones|stranger|intruder is? in my|the|our house|flat|home|bedroom; theres someone|a|somebody man|stranger|intruder? ~ in my|our house|flat|home|bedroom
            kicking|kicked|booting|booted|smashing ~ door in|down; im|i|we|am|feel|feeling not|never safe $; feel|feeling|felt|am|im unsafe; abusive ~ husband|wife|partner|relationship|home|dad|man|ex
            is|are|was|hes|shes|gets|being abusive; 🆘
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
            smashed|smashing|smash|trashed ~ up|door|house|windows|things|everything|phone|head; call the police $; call the police please|now|quick|hes|he|help; need the police
            get|phone|ring|call|send police|999; 999; help me hes|he|she|theyre|please|im|im|someone|quick|quickly
            """),
        (DangerCue.AtRisk, """
            @frail ~ bruises|bruised|bruising; hasnt|havent|not been? seen|heard ~ days|weeks|week|since|ages; @kid ~ taken|swallowed|drunk|drank|eaten|ate ~ something|pills|tablets|battery|bleach|medicine|medication
            @kid ~ being|been|is|was|get|gets|getting hit|abused|beaten|neglected|hurt|starved|starving|locked|left|touched|groomed|molested|bruised|exploited|smacked|trafficked
            @frail ~ being|been|is|gets|getting hit|abused|beaten|neglected|hurt|starved|starving|exploited|robbed|touched|conned|scammed
            @frail ~ not|hasnt|havent|isnt|doesnt|no|never been? ate|eaten|fed|eating|eat|food|drinking|drunk|washed|getting ~ for|in|days|all|since|enough|food|at|anything|yesterday|week|looked
            hasnt|havent|not|isnt eaten|ate|eating|drinking|drank ~ days|week|since|anything|all
            bruises|bruised|marks|burns|cuts|injuries|welts ~ on|all|over ~ @frail|arms|legs|face|body; covered in bruises|cuts|blood|bruise
            touching|touches|touched|molested|molesting|grooming|groomed|abusing|abuses|abused|hurting|hurts|neglecting|neglects|starving|exploiting|sexually|shakes|shaking|shook|smacking ~ @kid|kids|her|him|children
            @frail|lad|me|us ~ locked|chained|tied in|to ~ shed|cupboard|cellar|bed|garage|bedroom|chair|radiator; carer|carers hasnt|havent|didnt|not|aint been|come|came|turned ~ days|cant|week; her|his|their|my own mess|filth|urine|faeces ~ sores|bed|days|hours|left|chair; bedsores|bedsore; sores to the bone
            without food|water|heating|insulin|electric ~ days|week|baby|kids; pictures|photos|pics ~ no clothes|naked|undressed
            nudes; naked|nude ~ pics|pictures|photos|pic|photo|video; man|men|stranger|someone|guy|bloke online ~ wants|asking|asked|keeps|messaging|told ~ my|pics|pictures|photos|meet|son|daughter
            dad|stepdad|uncle|brother|grandad|man|he|hes|stepbrother ~ comes|came|gets|got|climbs|climbed|getting in|into my|her|his|our bed
            boss|husband|he|they|employer|landlord|gangmaster|agency ~ took|taken|has|have|got|keeps|holding my|our|her passport|papers|passports|documents
            making|makes|make|made|forcing me|her|him|us to? marry|wed; giving|gives|gave|selling ~ daughter|son|granddaughter|grandson|kid|kids|child|niece|nephew ~ drugs|vodka; making her|him do things; dealers|dealer|gang|gangs ~ took|taken|take|taking|using|living ~ flat|house|home|over|my
            carer|carers|son|daughter|he|she|they|nephew|husband|neighbour|grandson ~ stealing|steals|stole|robbing|robs|nicking ~ from|off me|us|him|her|mum|nan
            he|she|they|husband|wife|partner|son|daughter|carer|ex takes|taking|took|keeps|controls all my|her|his|our money|pension|benefits|wages
            kids|children|baby|child|bairns|toddler havent|hasnt eaten|ate|fed ~ days|since|anything|all|today; cant find my|our ~ girl|boy|son|daughter|child|kid|kids|baby|toddler
            fell|fallen|gone in|into the|a canal|river|pond|lake|water|sea|lock|reservoir
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
            house|flat|kitchen|building is? on fire; smell gas|of; smell of gas; gas leak; carbon monoxide; having an asthma; asthma attack
            hearing voices; seeing things; psychotic
            """),
        (DangerCue.Figure, """
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
            kicked off; kick up
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
            """),
    ];
}
