namespace Coproduction.Domain;

/// <summary>Violence, threats, control, stalking, and wanting to do harm. One of the lists of <see cref="EnglishDangers"/>.</summary>
internal static class EnglishViolence
{
    public const string Phrases = """
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
        got|gets|took|takes the belt|slipper|strap|cane out|to|off ~ me|us|again|because|cos|him|her|kids|report|sit; is|are|keeps|was|be beating|hitting|slapping if|when|because|every
        he|she|hes|shes|they|husband|dad|partner|boyfriend|ex ~ took|takes|taken|hides|hid|hidden|confiscated my|me|mi ~ shoes|phone|passport|charger|keys|clothes|cards|purse|inhaler ~ cant|wont|leave|nowhere|locked
        he|she|they|hes|shes took|takes|taken|hides|hid my|me|mi shoes|passport|inhaler|bank; keep|keeps|kept|hold|holds me|my passport|papers|bank; hell|shell|theyll go for me|us|her|him|mum|kids
        put|puts|threw|throws|pushed|chucked|shoved|slammed|smashed me|her|him|us|mum|mam through|into|against|down the|a ~ window|table|wall|door|glass|stairs|shed|mirror
        walked into ~ door again|which; flinches|flinch|flinching; mouthed|mouthing|mouths help; code|safe word ~ police|help|come|knock; if i text|say|type the|a|my? word ~ police|knock
        shoot up the|de|our|my; burn|smoke us|me|them out; firebomb|firebombed; petrol|paraffin ~ letterbox|doorstep|kids|can|lighter
        rag|rags|firework|fireworks|muck|shit|excrement|brick|bricks ~ thru|through ~ letterbox|window; thru|through the|our|my|mi letterbox ~ rag|petrol|fire|firework|threat; shanked|chefd
        saying|said my|mi brother|son|cousin|boy ~ next; next time ~ face|throat|dead|die; cant|cannot have us|me|her|him|them noone ~ will|can; noone else will|can have me|us|her
        he|she|dad|husband|boyfriend|stepdad|ex|hes killed|strangled|drowned|kicked|poisoned|drowning the|my|our|me|kids ~ dog|cat|rabbit|hamster|kitten|puppy|bird
        guy|man|bloke|lad|someone|car|fella|men|lads|stranger ~ followed|following|follows me|her|us|my; im|am|were|we hiding|hid in|behind|under|from
        hand|hands|fingers up|down|under|inside my|her|me|mi skirt|top|trousers|knickers|dress|pants|blouse|shirt|jumper; groped|gropes|cornered
        grabbed|rubbed|pressed ~ against|behind|bum|arse|breast|boobs; did|does|do it anyway ~ husband|count|counts|rape|sex; he did it anyway
        if i dont|do|wont ~ send|sends|sending|share|post|posting ~ pics|photos|pictures|videos|nudes
        send|sends|sending|share|post|posting ~ pics|photos|pictures|videos|nudes ~ if i dont|do|wont|tell; send|sends|sending|share|post|posting ~ pics|photos|pictures|nudes ~ unless
        carer|worker|staff|nurse|husband|partner|boyfriend ~ nips|pinches|twists|yanks|jabs|bends|pulls|pinched|nipped|slaps me|my|her|him
        punching|stamping|stamped|punched|kneeling|knelt ~ belly|stomach|bump|tummy; holds|held|dangles|dangled|dangling|hangs ~ baby|bab|bairn|child|kid ~ out|over ~ window|balcony|stairs|bannister
        drive|drives|driving|drove them|us|me|him|her|kids|the|all|it ~ off|into a|the cliff|bridge|wall|tree|river|lake; knife|knives|blade|axe|machete ~ staring|starin
        kicking|kicked|beating|beat|knocking|knocked|battering ~ bells|lumps|shit|crap|hell|daylights|shite out of|outta; ten|seven bells
        begging|screaming|pleading ~ through|thru|next ~ wall|walls|ceiling|floor|door; hear her|him|them|kids begging|screaming
        make|makes|made|making me|her|us|him sleep|kneel|eat on|in|off ~ floor|shed|garage|cellar|dog|balcony; shamed|dishonoured|disgraced the|our|my|their ~ family|name
        brothers|uncles|cousins|father|dad|family ~ found out ~ boyfriend|girlfriend|gay; ex|he|hes ~ out ~ prison|jail|nick|bail ~ knows|found|address|coming|outside
        ex ~ out today|tomorrow ~ knows|found|address|new; he|she|ex|they|hes knows|found|finds|know where i|we live|am|work|sleep; he|she|ex|they|hes knows|found|finds my|our|me new? address
        knows where ~ nursery|school; shame if something|anything happened ~ you|her|him|them|kids|girl|boy|daughter|son; dragged|bundled|forced|grabbed ~ van|car|boot
        took|taken|theyve ~ in|into a|the van ~ screaming|shouting|men|three|four; he|she|husband|partner|boyfriend ~ checks|reads|tracks|watches my|me|this ~ phone|messages|texts|miles|location
        dont|not reply|text|answer|ring|call|phone|message ~ he|hes|she|shes|hell|shell|husband|dad|partner ~ checks|reads|see|sees|looks|hear|hears|check|read
        he|she|him checks it|my|this|everything; set|sets|setting his|her|their dog|dogs on; tracker|tracking|spyware ~ phone|car; counts|checks the|my? miles|mileage|receipts
        if i|we|he dont|didnt|wont carry|sell|pay|hold|give|send|run|work|do ~ kill|hurt|burn|stab|batter|shoot|smash|rape|gonna do; pulled|pull|pulls a|the|his knife|blade|gun
        carry|hold|sell|deliver|run ~ for them|him|lads|gang|olders|elders ~ kill|hurt|stab|smash|gonna|theyre; feart ~ home|hame|him; scared|feart|terrified to|tae go home|hame
        mum|mam|sister|kids ~ in there with|wi him ~ drunk|angry|feart|scared|shouting; drunk ~ in there with|wi him|her|them; in there with|wi him ~ scared|drunk
        send|sending|prove ~ photo|pic|picture ~ where i|im am; hell|shell|theyll go|be mad|mental|ballistic ~ get in|home|back|late|find|finds|knows|sees
        kicks off|us|me ~ hides|hide|scared|frightened; stands|standing behind ~ door ~ listens|listening; got out the window ~ kids|pyjamas|him|barefoot|night
        not giving|given|give|gives me|her|us|him food|money|eat; hit|hits|beats|punches|kicks|slaps|chokes|hurts when he|hes|she|drinks|drunk|hungry
        he|she|hes|shes|husband|partner|dad|boyfriend|ex wont|doesnt|never let|lets me|us go|see|talk|speak|work|have|out|use|eat|sleep|wear|ring|leave
        he|hes|husband|boyfriend|partner|ex|dad|stepdad ~ made|makes|forces|forced|making me|her ~ sex|touch|strip|things|undress; sex when i|im dont|asleep|crying|said
        while i|im was|am? asleep ~ sex|touch|touched|touching|on me|inside; says|said|saying hell|he|shell|theyll|will ~ take|get the|my kids|baby ~ away|never|if|leave
        fighting with machetes|knives|a|knife|bats|hammers|bottles; machete|machetes ~ now|park|lads|fighting|outside
        battered|beaten|kicked|stamped a|the|this? homeless|man|woman|lad|boy|girl|kid ~ lying|ground|blood|moving|still; gang ~ battered|attacked|beating|kicking|jumped|round him|her
        cave|cavin|stove|bash|smash his|her|their|is ead|head|face in; going to? shank|stab|jump|bang|batter me|him|us|her; raises|raised|raising|shakes his|her|a fist|hand
        bolting|bolt|barricade|barricaded|wedge|lock my bedroom|door|room ~ night|sleep|him|from; let himself|hisself into my|the house|flat|home
        woke|wake|waking to find|up ~ standing|doing|on|in|touching|already ~ me|room|it; was asleep ~ woke|wake ~ doing|on|in|it
        put|putting|held|holds|pressed my|her ~ hand|arm|face|fingers on|in|to|against ~ cooker|hob|iron|fire|kettle|radiator|stove; put|putting all|my|the windows through; through all? the windows
        somewhere to sit|go|stay|hide ~ calms|calmed|sober|leaves|goes; till|til|until he|hes|she|dad calms|sobers|goes|cools; flushed my|them|me ~ pill|pills|tablets|contraception|lavvy
        no|not letting|lettin|let me have|hae|take the|my pill|coil|contraception; at a time|when my|me husband|partner|fella is at|out; worse for me after|afterwards|later|when
        he locks|lock|locked door|doors|the when|while he; he|she|husband|dad|partner goes through|thru it|my; it means get me out
        sits|sat|waits|parked|watching|watches ~ outside|at the|my school|house|work|gates|nursery ~ ex|every|again|know|knows; how does|did he|she know what|where i; yes he is here
        he is here|listening ~ hurry|please|pizza; outside my|our|the house|flat|door|window|gate ~ every|night|again|ex|him|hes; ex ~ outside|gate|window
        takes|took|keeps all? my wages|benefits|bank; not|never allowed my own; machete|machetes; drag|drags|dragging|dragged me|her|him|us; exposed himself|hisself; out of prison|jail
        restraining|non molestation order; something in my|her drink; woke|wake up ~ no clothes|naked|undressed; doesnt|dont|didnt like|let me texting|talking|speaking|seeing|going|having
        put me|her|him|mum in hospital|a&e; got|get|gets a slap|slapped|smack; account for every; two|2 black eyes; been|at at her|him|me again; angry ~ cant talk|speak
        touch|touches|touching|touched me in|at|when|every|under; no tell or; dont|not tell or; threw|throws|kicked the dog|cat|baby|puppy at|against|down|across
        she|he|i was|is|would|am|would be next; in the wardrobe|loft|attic; footprints under|outside|by my|the; what i wore|was wearing; grabbed my ~ chest|breast|bum|bag|throat|hair
        keeps sending ~ flowers|photos|letters|messages ~ never|wore|know|who; when|once he sobers|wakes|gets|finds; finding|finds out where
        leave ~ without ~ partner|him|husband ~ finding|knowing; never see my|the|our kids|baby|children|son|daughter again; find me wherever; watches|watching me sleep|undress|through|from
        sex with his|their mates|friends; pictures|photos|pics everywhere if; counts how long|many ~ talk|out|gone; forced himself|hisself on|upon
        entered|enters|came|comes in|into? my room|bedroom ~ uninvited|night|touched|bed; reason to get out ~ kids|him|know
        he|him cant|mustnt|must|not not? know im|i|where|about ~ going|leaving|here|texting; held|holds|put a? lighter|knife|pillow|gun|belt|cigarette to|over|round my
        made|makes me delete|block|unfriend|quit|leave; battered|kicked|broke|put|smashed the door off|down|in|through
        kids|weans|bairns|baby in the cupboard|wardrobe|bathroom|loft ~ me|hiding|hurry|him; when i said|say|told id|ill|i|him leave|leaving
        petrol|fire|acid bomb|bombed|bombing us|me|the|our|house|if; let out ~ past|outside|been|knows|my ~ door|house|times|street|again; cant have the|my|our kids|children|baby ~ noone|nobody
        kept|keeps|keep|started touching|feeling|groping|grabbing me|her|him; locked the? car doors|door; bullet|bullets ~ letterbox|post|through|name
        push|pushed|pushing|put|drag the|a wardrobe|chair|bed|sofa|drawers across|against|in; he|him|husband|dad|partner burn|burns|burned|burnt me|her|him; cigarette|cigaret burns|burn|on
        pay for it after|afterwards ~ car|nurse|he|him|his; car|he|him|nurse ~ pay for it after|afterwards; waits|waiting|waitin for me outside|after|at ~ school|work|gates|says|block
        get|hurt|have|touch my|me little|lil|wee|baby|younger? sis|sister|brother|bro instead; family|husband|he|they beat me; forced|forces|forcing his|her way in|into
        until|till|til i submitted|gave in|agreed|let him|did; took|takes|taken ~ door off ~ bathroom|bedroom|toilet|room
        watch|watches|watching what she|i|me|her does|do|wash|undress|shower|in the shower; put|pit|bury|buried me in the ground|grund|woods|concrete; put the girls|kids|children in with me
        """;
}
