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
            done|said|made all? my goodbyes; goodbyes done|said; put|putting|got my affairs in order; affairs ~ in order
            tell ~ mum|mam|dad|wife|husband|kids|children|son|daughter|family|them ~ not|wasnt|isnt ~ fault; letter|letters|note ~ open|read when|after ~ gone|not
            wrote|written|writing|done all? the|my letters; insurance will|ll|to|should ~ sort|look ~ wife|kids|family|them; whoever ~ finds|find me; not|rather than|that ~ kids|children ~ find me
            children|kids to|who|that find me; who|that finds me; not|no going to? see christmas|easter|another; never see another|next christmas|summer|birthday|spring
            no more trouble|bother|burden to|for anyone|noone|them|everyone|you; wont be|cause any|no more? trouble|bother|burden ~ after|anymore|anyone|tonight
            youd|yed|ye|theyd not|wouldnt|never miss me; rehomed|rehoming ~ bills|letters|goodbye; bills|rent|debts paid ~ whoever|letters|goodbye|rehomed; cant|couldnt promise ~ safe
            keep|keeping myself safe|alive ~ cant|not|anymore; cant|dont|not keep|trust myself safe|alone|tonight|anymore
            keep|keeps|kept looking|staring ~ knife|knives|drawer|tracks|trains|pills|tablets|rope|roof|ledge|cliff
            stood|standing|sat|sitting on ~ bridge|roof|ledge|cliff ~ hour|hours|ages|peaceful|calling; looking|lookin|leaning over the? edge|railings|railing|roof
            top floor ~ stood|standing|looking ~ over|down|edge; goes|going up the|a multi storey; garage ~ engine on|running|going; engine on|running|going ~ garage; hose ~ exhaust
            locked ~ in ~ bathroom|bedroom|room|shed|toilet ~ pills|tablets|knife|razor|whisky|vodka; noose; rope ~ note; note ~ rope; i tried ~ rope|branch|belt|beam snapped|broke|gave
            burn|burns|burning|punch|punching|starve|starving|scratch|scratching|scald @self ~ when|til|till|until|every|bad|gets|night; punched the wall ~ til|till|until
            bang|banging|bangin|smash my head ~ every|night|nite|stars|till|til; arms|thighs|wrists ~ lines|scars|cuts ~ sleeves|breathe|herself|himself; under her|his|my sleeves
            cuts|lines|scars|marks ~ up|on|down her|his arms|thighs|wrists; blade|blades|razors ~ hidden|sharpener
            not|stopped|refusing|starve|starving to? eating|eat ~ till|til|until|so ~ gone|dead|die; how many ~ takes ~ die|kill; how many it takes; how many ~ would|will kill me|you
            googled|googling|searched ~ how to|many|much ~ die|overdose|hang|noose|painless; would|does|will it hurt ~ jump|drown|hang|die|high; suicide pact; pact ~ die|kill|last; both ~ go under
            better mum|mam|mother|dad than|without me; deserves a|someone better mum|mam|mother|dad; wont|not need it|them|anything|that where im|hes|shes|i|he|she; shoebox ~ tablets|pills
            tablets|pills ~ shoebox|stash|stashed; took|taken|swallowed|downed|necked the lot ~ floaty|sleepy|drowsy|sorry|bye; took|taken the lot about|just|like|maybe|20|10|an ~ ago|minutes
            in ~ river|canal|sea|loch|lake|reservoir by|before ~ morning|tonight|dawn; away|off into the water|river|canal|loch; cant ~ away|off to|into the water|river|canal|loch
            loves|love me|us|you ~ look|take after|care ~ kids|children|dog|mum ~ phone|phones|gone|off|bye|goodbye; no point starting|buying|getting a|another|new ~ month|prescription|calendar|diary
            not that ill|il be here|there|around; it all? planned ~ die|note|letters|myself; done ~ tonights the one|night; me gone tonight
            cant take|bear|face|tek|stand|survive another|one|any more? day|night|hour|minute; pain inside ~ too much; god|lord|allah take|takes|took me ~ now|tonight|soon|only|today|already
            too|so much|big burden; such|too much|big? a burden; made the|my|all arrangement|arrangements ~ god|die; nothing left to? say|give|do|live|lose ~ bye|goodbye|sorry|tonight|end
            be with him|her|them|my ~ heaven|grave; want|ready|going|gonna to? be where she|he|they is|are; off w o me; better off wout me; cant|couldnt see another|any|a other? way out
            no use|need of|for it|them|these from|after tomorrow|tonight; be left alone up|out there ~ morning|found; dont|not want to? stopping|stopped|finding|found|saving|saved|rescuing
            says|said|saying|thinks|feels ~ burden ~ everyone|us|me|family
            he|she|mum|dad|son|daughter|brother|sister|mate|friend|husband|wife|lad|lass ~ says|said|saying|texted|posted|threatening|talking ~ end|ending|kill|killing|hang|hanging|harm ~ it all|himself|herself|themselves|life
            wont be here for|to see christmas|it|much; wont|not be around after tonight|this|today|tomorrow|weekend; last time you|youll|anyone hear|see|hears|sees ~ me; nobody|noone ~ find me
            end of the road for me; ill|i be gone soon anyway; no more of this life; life is|has|s too? hard|unbearable ~ anymore|end|die|live; hate my life; hate living; want my life to end
            wish it was all over; wish i|id|could just|could|was? disappear|vanish|gone; its|is not worth it|living anymore; cant see|do tomorrow; dont see|want tomorrow; never wanted|asked to be born
            sooner im|i gone|dead the better; world ~ better place without; kill|killing|harm|hurting|cutting him|her|them self; tried to|2 kill|hang|drown|top|hurt|overdose|jump
            trying|going to|2 kill|hang|drown|top|harm|jump himself|herself|themselves|off|myself; attempted|attempt suicide|overdose|to; standing|stood|sat ~ on ~ ledge|tracks|railing
            cutting|cut|cuts|slashing his|her|my|their arms|arm|wrists|legs|thighs again|on|and; cut too deep; on my|her|his legs|arms with|wiv the|a razor|blade|razer
            ways|how to die|end ~ tablet|phone|internet|online|searching|looking; looking|looked up ways to; date|day|time picked|chosen ~ told|noone|nobody
            thoughts|thinking|thought of|about driving into|off|over; hopes|hope it works ~ scared|cut|pills|tablets; last text from this number; let the children|kids be the ones
            wont have anybody|anyone after|when ~ sunday|monday|tuesday|wednesday|thursday|friday|saturday|gone|tonight; find a home for ~ after|gone|wont
            stopped|refusing his|her|my insulin|medication|meds|tablets ~ purpose|take|let|die; on purpose ~ insulin|pills|overdose; go|going to garage|shed|woods|loft with a? rope
            got the blades|knife|razor|pills out; gun cabinet ~ key; key ~ gun cabinet; pay|pays|pays? out even if ~ yourself|suicide|myself; be with nan|mum|dad|grandad|him|her ~ gun|key|wants ~
            wants to go and be with; wants to be with nan|mum|dad|her|him ~ gone|died|heaven|sorry; i? walk|walking|going into|to the? sea|river|water now ~ cold|thank|sorry|bye
            with noone|nobody|no one? to stop me; i want to be up|alone|at ~ weir|bridge|cliff|tracks; burned|burnt|cut|scratched|hurt @self again; hurting|harming herself|himself|themselves|myself
            cutting her|him self; wont come down; wrote|written|done my|the|all notes|letters to; i? have a plan ~ calm|end|die|friday|tonight; wheel into a; deserves|deserve to be? dead|die
            wont|not be around|here to ~ after|see|look; join|joining him|her|them before|soon|tonight; finish my life; no more power; jump|jumps|jumping ~ window|viaduct|roof|flats
            on the other side ~ bridge|viaduct|goodbye|bye; see yas|ya|you on the other side; his|her|their|my own life; rope ~ looking|look at it; i keep ~ rope|noose
            wont|dont think|not ~ make it to ~ friday|monday|weekend|christmas|morning|tomorrow; punches|punching|hits|hitting @self in|on|til|until; little|no purpose in ~; i wear long sleeves
            better of without me|us; goodbye|farewell message|messages|text|texts|note|letter ~ phone|off|from|all|left; sent|left us|me a|all goodbye; going to jump|hang|drown
            letters|notes are|r in|on the ~ drawer|table|desk|side; just? step|jump off ~ train|platform|nearly|morning; train|trains ~ step|jump off|out; left his|her wedding ring
            left his|her ring|phone|wallet ~ gone; wishes he|she was|were dead|never; wished he|she was dead; tied|tying ~ cord|rope|belt|sheet to|round|around|on ~
            voice|voices ~ saying|says|telling do it|jump|die|kill; stopped|given up eating and drinking; just fade out|away; rope in his|her|the van|car|boot|bag
            picked a|his|her|the|my tree|day|spot ~ rope|peaceful|decided|end|van; decided ~ picked the day; not want life; tomorrow|tonight i finish
            giving|gave|given|give all his|her|my|their stuff|things|possessions|clothes|belongings away; looking up how ~ $; if i just wasnt|werent; wasnt a thing anymore
            be with our|my ~ by the? weekend|tonight|morning|then|soon ~ fret|worry|dont; hoarding|saving|stashing|hiding her|his|my|up? sleepers|sleeping|tablets|pills
            send|tell a? police|policeman|someone not ~ kids|children|grandchildren; wont be needing my place ~ any|dog|everything|thank; blood on her|his|the bedsheets|sheets|sleeves
            wont make it to my|his|her; not make it to my birthday|16th|18th|21st
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
            cave|cavin|stove|bash|smash his|her|their|is ead|head|face in; going to? shank|stab|jump|bang|batter me|him|us|her; raises|raised|raising|shakes his|her|a fist|hand ~
            bolting|bolt|barricade|barricaded|wedge|lock my bedroom|door|room ~ night|sleep|him|from; let himself|hisself into my|the house|flat|home
            woke|wake|waking to find|up ~ standing|doing|on|in|touching|already ~ me|room|it; was asleep ~ woke|wake ~ doing|on|in|it
            put|putting|held|holds|pressed my|her ~ hand|arm|face|fingers on|in|to|against ~ cooker|hob|iron|fire|kettle|radiator|stove; put|putting all|my|the windows through; through all? the windows
            somewhere to sit|go|stay|hide ~ calms|calmed|sober|leaves|goes; till|til|until he|hes|she|dad calms|sobers|goes|cools; flushed my|them|me ~ pill|pills|tablets|contraception|lavvy ~
            no|not letting|lettin|let me have|hae|take the|my pill|coil|contraception; at a time|when my|me husband|partner|fella is at|out; worse for me after|afterwards|later|when
            he locks|lock|locked door|doors|the when|while he; he|she|husband|dad|partner goes through|thru it|my; it means get me out
            sits|sat|waits|parked|watching|watches ~ outside|at the|my school|house|work|gates|nursery ~ ex|every|again|know|knows; how does|did he|she know what|where i; yes he is here
            he is here|listening ~ hurry|please|pizza; outside my|our|the house|flat|door|window|gate ~ every|night|again|ex|him|hes; ex ~ outside|gate|window
            takes|took|keeps all? my wages|benefits|bank; not|never allowed my own; machete|machetes; drag|drags|dragging|dragged me|her|him|us; exposed himself|hisself; out of prison|jail
            restraining|non molestation order; something in my|her drink; woke|wake up ~ no clothes|naked|undressed; doesnt|dont|didnt like|let me texting|talking|speaking|seeing|going|having
            put me|her|him|mum in hospital|a&e; got|get|gets a slap|slapped|smack; account for every; two|2 black eyes; been|at at her|him|me again; angry ~ cant talk|speak
            touch|touches|touching|touched me in|at|when|every|under; no tell or; dont|not tell or; threw|throws|kicked the dog|cat|baby|puppy at|against|down|across
            she|he|i was|is|would|am|would be next; in the wardrobe|loft|attic; footprints under|outside|by my|the; what i wore|was wearing; grabbed my ~ chest|breast|bum|bag|throat|hair
            keeps sending ~ flowers|photos|letters|messages ~ never|wore|know|who; when|once he sobers|wakes|gets|finds; finding|finds out where ~
            leave ~ without ~ partner|him|husband ~ finding|knowing; never see my|the|our kids|baby|children|son|daughter again; find me wherever; watches|watching me sleep|undress|through|from
            sex with his|their mates|friends; pictures|photos|pics everywhere if; counts how long|many ~ talk|out|gone; forced himself|hisself on|upon
            entered|enters|came|comes in|into? my room|bedroom ~ uninvited|night|touched|bed; reason to get out ~ kids|him|know
            he|him cant|mustnt|must|not not? know im|i|where|about ~ going|leaving|here|texting; held|holds|put a? lighter|knife|pillow|gun|belt|cigarette to|over|round my
            made|makes me delete|block|unfriend|quit|leave ~; battered|kicked|broke|put|smashed the door off|down|in|through
            kids|weans|bairns|baby in the cupboard|wardrobe|bathroom|loft ~ me|hiding|hurry|him; when i said|say|told id|ill|i|him leave|leaving ~
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
            no|without|lost|got|havent no|got|any? heating|electric|electricity|leccy|gas|hot|money|formula|nappies ~ til|till|until|baby|kids|children|weeks|days|freezing|old|payday
            electric|electricity|leccy|gas|meter|heating ~ ran|run|gone|cut|off|out|went ~ baby|kids|children|money|freezing|old
            kids|baby|toddler|child|children left|shut|locked in|alone|on ~ car|house|flat|own; dealers|gang|lads|they|theyve moved in|into|over ~ his|her|my|mums|nans flat|house|home
            see my|our|your|his|her breath ~ bed|room|house|flat|bedroom; no heating|heat ~ bed|see|breath|old|freezing|coat; watering|watered|water|thinning down ~ formula|milk|bottle|bottles
            sugar ~ water|bottle ~ formula|dear|afford; formula|milk is|s? too? dear|expensive ~ water|sugar|baby|watering; cant afford formula|nappies|milk|food|to eat
            cant afford|buy ~ food|formula|nappies ~ baby|kids|children
            sleep|sleeping|sleepin|sleeps|slept|living|live|lives|kipping in|on ~ car|van|shed|bandstand|tent|stairwell|doorway|bath|cellar|coal|conservatory|warehouse|container ~ kids|baby|weeks|fortnight|child|minus|freezing|months|cleans|12|13|14|15|16
            lad|lass|boy|girl|kid|child|kids|son|daughter ~ sleep|sleeping|sleepin|kipping in ~ bandstand|car|shed|park|stairwell|doorway|rough|woods|bus
            hasnt|havent|not|aint drawn|opened|collected ~ curtains|blinds|milk|post|papers ~ days|week|weeks|since
            milk|post|papers|parcels|mail ~ piling|step|mat|doorstep ~ days|curtains|answer|seen|neighbour; curtains ~ days ~ milk|post|neighbour|answer|door
            out|outside|wandering|walking|looking|stood|street|road ~ nightie|nightdress|barefoot
            in her|his|their|a nightie|nightdress|pyjamas|slippers|pjs ~ freezing|street|road|snow|outside|railway|wandering|looking|cold
            cant find him|her|them|mum|dad|nan|gran|grandad ~ dark|snowing|snow|hours|hour|anywhere|cold|night|dementia|freezing
            anyone|anybody|has seen|see my|our|the|a ~ boy|girl|son|daughter|lad|lass|kid|mum|dad|nan|years|yrs|old ~ missing|hours|gone|lost|wearing|coat|aint
            @kid|mum|mam|dad|nan|he|she|shes|hes ~ didnt|not|hasnt|never come|came|been home|in ~ last|since ~ night|friday|saturday|sunday|yesterday|weekend|school|days
            taken|took|got|gone|driving|drove ~ car|keys ~ dementia|confused|alzheimers
            dementia|alzheimers|confused ~ car|gone|wandered|missing|railway|road|lost|hours ~ keys|hrs|hours|gone|find|cold|dark|night
            confused|disorientated ~ road|railway|motorway|tracks|street|slippers|bus|night
            toddler|baby|child|infant|newborn|kid on|in|by|near|crawling|walking ~ road|motorway|railway|tracks|canal|carriageway ~ alone|own|adult|noone|nappy|parents|barefoot
            toddler|baby|child|kid|kids ~ no adult|adults|grownup|grownups|parent|parents|one; no adult|adults about|around|with
            just|only me and|n|with the? twins|kids|baby|brother|sister|little|brothers|sisters ~ mum|mam|dad|food|days|friday|since
            mum|mam|dad|mums|mams|dads not|hasnt|havent been|come|came back|home ~ since|days|last|friday|week
            leaves|left|leaving|leave the|her|his|their ~ baby|bab|babies|toddler|kids|child|bairn in ~ car|flat|house ~ while|hours|alone|bookies|pub|hot|heat
            on their|his|her own since|all|overnight ~ weekend|week|night|days|friday|hours|hungry; she|he|mum|dad|nan|gran|they left|leaves|leaving ~ gas|cooker|hob|oven|chip on
            fell|falls|falling|fallen asleep ~ pan|cooker|cig|cigarette|fag|chip|candle; drinking|drunk|pissed again|with|on|every|while ~ baby|brother|toddler|looking|pan
            hold|holding|carry|carrying|stash|stashing|selling|deliver|delivering a|the|some|their? package|packages|drugs|gear|weed|knife|gun|bag ~ lads|olders|elders|gang|dealers|them
            lads|olders|elders|gang|dealers ~ hold|carry|holding|carrying|sell|stash ~ package|packages|drugs|gear|weed|knife|gun|bag
            two|2|second|burner phones|phone ~ jumps|scared|cash|sleep|missing|train
            lads|dealers|gang|men|theyve|they ~ moved|taken|took in|into|over ~ flat|house|home|bungalow ~ he|she|him|her|scared|bath|learning|drugs|dealing|now; theyve taken over my|his|her|mums|nans
            older|grown|old man|men|guy|fella|bloke|lad|lads|boy|woman ~ gives|gave|buys|bought|giving|buying|picks|messages|messaging|sends ~ vapes|trainers|drink|drugs|pics|gifts|13|14|12|15|daughter|school
            do|does|doing|make|makes|making me|her|him|stuff|things ~ on camera|webcam|cam|video ~ money|people|for; stuff|things on camera; on camera for money
            make|makes|made|making him|her|them ~ drink|eat|lick ~ wee|piss|film|urine|vodka; gift cards|card|vouchers|voucher ~ police|arrest|tax|hmrc|arrested|court|prison|unless
            police|arrest|arrested|bailiffs|tax|hmrc|prison|deported ~ unless|if i ~ buy|pay|send|gift|transfer|vouchers|bitcoin; courier ~ cash|cards|pin|police|bank
            tell noone|nobody|anyone or|because ~ arrested|police|prison|kill|hurt; must|not tell noone|nobody|anyone|one; bitcoin ~ video|photos|pics|tonight|ashamed|everyone|or|if
            video|videos|photos|pics|pictures of me ~ bitcoin|unless|pay|money|500|1000
            sent|send|sending|given|gave|paid|transferred|wired ~ savings|money|thousands|pension|everything ~ loves|threat|threatening|visit|associates|met|rig
            sent|given|transferred him|her|them my|all|his savings|pension|thousands
            roofing|roof|roofers|builders|tarmac|driveway|paving|workmen ~ thousand|thousands|cash|savings ~ more|or|by|off|bank|said
            emptied|emptying|cleared|draining|drained ~ account|accounts|savings|pension; signed|signing|sign ~ house|flat|property over|away
            thinks ~ shes|hes|is his|her|my wife|mother|mum|husband|daughter ~ money|account|house|signed|bank; never|not|isnt|arent|aint|wont allowed|let|lets out|outside|upstairs|downstairs|anywhere ~
            not|never allowed out|outside|upstairs|downstairs|food|phone|friends|to ~ house|eat|speak|door|phone|anymore|years|alone
            not|never|hasnt let|lets us|me|her|him|them|mum|kids out|outside|eat|speak|ring|see ~ since|years|ever|months|weeks
            lock|locks|locked|shuts|shut|keeps|kept her|him|me|them|us|kids|nan|gran|grandad ~ in|inside the|a|his|her|my|this shed|cupboard|room|bedroom|garage|cellar|loft|bathroom|outhouse|attic|kennel|cage|conservatory|dark
            no|without|nothing to? drink|food|water|eat all day|weekend; no|without|nothing to? drink|food|water|eat for|since|in days|yesterday|two|three|2|3
            he|she|lad|lass|lassie|boy|girl|kid|kids|child|man|they ~ eating|eatin|eats|ate out|oot|from of|the? the? bin|bins
            one|a tin|meal|sandwich|slice|bowl a|per day ~ skeleton|thin|hungry|starving|bones; like a? skeleton; skin and bone|bones; wasting away
            same|in clothes|claes|nappy ~ days|weeks|every|aye|always ~ bin|hungry|smell|smells|dirty|thin; sores|ulcer|ulcers ~ to|through ~ bone; sores|maggots ~ back|bed|nan|mum|dad|bottom
            wont|refuses|doesnt|not|never let|lets|letting the|a|any|her|his|in? nurse|doctor|carer|carers|health|midwife in|near|see; padlock|padlocked|padlocks on|the ~ fridge|cupboard|food
            lock on the fridge; bare mattress; want|wants|going|gonna|taking to cut|circumcise my|our|her|the sister|daughter|girls|niece
            told|telling|tells|say|says|said|making|make|makes me|us|im|i|ive|her|shes ~ marry|wed him|my|someone|a|his|cousin|them; have|got|made|forced to marry
            marry|nikah ~ cousin|by|or|pakistan|bangladesh|eid|abroad ~ instead|scared|forced|passport|help|wont; wedding ~ think ~ mine; think its|it my|mine wedding|and
            took|taken|hid my passport|phone ~ wedding|marry|married|pakistan|abroad; social|ss|socials|court ~ not|isnt|cant|shouldnt ~ allowed|near ~ staying|here|her|baby|kids|back
            puts|putting|slips|slipping|crushes|crushing stuff|things|something|powder|drugs|tablets|pills in|into my|her|his|mums|nans|our
            in a|the? lorry|container|trailer ~ cold|dark|locked|others|breathe|sea; dont|do know where i|we am|are|is ~ taken|locked|lorry|van|container|truck|help|dark
            flat|house|room|bed full|covered of|in ~ needles|syringes|rats|mould|poo|shit|faeces|maggots|mess ~ baby|kids|child|toddler|crawling|nan; needles|syringes ~ baby|toddler ~ crawling|floor|cot
            nothing|only but|on|drinking whisky|vodka|gin|cider ~ week|days|weeks|yellow|eat; yellow ~ whisky|vodka|drinking|cider; moved|taken|took|hidden|hides ~ phone ~ reach|cant|allowed
            not|never allowed upstairs|downstairs|out|in the? kitchen|phone|anymore|food?; deaf|blind|disabled|bedbound|frail|autistic ~ leaves|locked|hits|hit|shouts|starve
            leave|leaves|left her|him|them ~ in ~ conservatory|bed|chair|room|wheelchair|mess ~ day|hours|drink|night|wet
            gone|went|fell|fallen down the|a|that|an old? mine|shaft|manhole|well|quarry ~ not|havent|stuck|come|out|help
            girls|women|men|workers|they ~ sleep|sleeping in ~ shop|factory|back|nail|warehouse|farm ~ passport|town|leave|never|boss|mattress|all
            sleep|sleeps|sleeping on|in ~ bare|filthy|soaking|soiled|urine; no nappies|formula|milk for|left ~ baby|him|her|days|til
            baby|babies|kids|child|children ~ filthy|soaking|soiled|lice|nits|unwashed ~ days|all|every|stinks|smells|weeks|neglect
            hes|shes|is|was only 3|4|5|6|7|8|9|ten? ~ alone|own|himself|herself|caring|cooking|streets; 3|4|5|6|7|8 year|yr|yrs|years olds? ~ alone|own|street|road|night|wandering|outside
            pension book ~ niece|nephew|son|daughter|carer|holds|keeps; holds|keeps|has|controls her|his|my|their pension|bank|money ~ gives|meal|food|only|never
            only|just the? one meal|plate|sandwich ~ evening|day|night; barefoot ~ belt|marks|bruises|park|alone|cold; belt|whip|cigarette marks|burns
            marks|bruise|bruises ~ shaped|like ~ fingers|hand|belt|iron; bruise|bruises|mark ~ baby|weeks|roll|thigh; cant even roll; tied|strapped to her|his|a|the|my chair|bed|cot|radiator|highchair
            gone|missing since ~ older|man|14|13|12|15|dementia; older man|guy|boyfriend ~ picked|picks|collects|meets; two|2|babies|baby|toddler|kids ~ crawling ~ glass|needles|filth|rubbish
            too drunk to ~; parents|mum|dad|mam are|is|was|were too drunk|drunk|high|passed|off; oxygen at home ~ off|cut|electric|power
            electric|power|electricity ~ off|cut ~ oxygen|premature|ventilator|feed
            taking|take|sending|send my|our|her|the ~ cousin|sister|daughter|niece|girls abroad|home|away ~ cut|circumcised|married|marry
            stepdad|dad|uncle|brother|coach|teacher|he|man ~ makes|made|asks|wants me|her|him ~ send|photos|pics|undress|undressed; photos|pics|pictures ~ undressed|underwear|bra|bath|shower
            boss|they|he|gangmaster|owner keeps|has|took|holds|take their|our|my|all passports|passport|wages|papers
            live|lives|living|sleep|sleeping in a|the container|caravan|lorry|shed|pump ~ passports|boss|kids|wages|foreign|workers
            take|carry|drop|deliver|bring a|the|this|some|his bag|package|parcel|something to|on|for ~ train|ipswich|coast|phone|trainers|him|guy
            new phone|trainers ~ off|from this|a guy|man|lad|bloke|older; mum|mam|dad|mams|mums aint|hasnt|not|wont|isnt been? got|get|getting|gotten|woken|woke|wake|out up|of ~ days|since|bed
            im|she is|s? 7|8|9|10|11|12 ~ babys|baby|bottles|cooking|brother|sister|alone; im 7|8|9|10 $; i no go|went school; no go school ~ clean|work|cook|sleep
            i? clean ~ sleep|sleeping in|on kitchen|floor; on the|their gear|brown|crack|smack ~ baby|little|house|kids; woke|wakes up next to a needle; needle ~ baby|toddler|little one|un
            chucked|kicked|thrown|evicted out ~ kids|twins|baby|freezing|street|nowhere|bandstand; under the bandstand|bridge|arches ~ kids|twins|baby|freezing|nights
            sign|signed|signing over|away the|her|his ~ bungalow|house|flat|home; turns|turn|turned callers|visitors|everyone|people away ~ door
            boyfriend|friend|mate ~ off|from|on roblox|online|snapchat|snap|discord|internet|fortnite|instagram|insta ~ meet|wants|meeting|met|asks; packed ~ bag ~ meet|boyfriend|roblox|online|gone
            brandy|whisky|vodka|gin|calpol|phenergan|piriton|alcohol in his|her|the|babys|a bottle|milk|bottles|dummy; noone|nobody in|with with|him|her|them ~ him|her|but|cat|baby
            set off|out ~ never|not|hasnt ~ arrived|back|home|come|turned; never arrived ~ stroke|dementia|tablets|name|walk|hours
            not|wont|refuse|refuses|stopped give|giving|gives|buy|let my|me|him|her|the ~ insulin|inhaler|medicine|tablets|meds; mould ~ cot|baby|chest|breathing|everywhere
            gas|heating|electric|water ~ off since ~; nothing dry|clean|warm to wear; dont|please dont? send|tell social|ss|anyone
            lodger|uncle|grandad|he|friend|neighbour baths|bathes|bathing|washes ~ girls|her|him|kids|boys; screams|scream|screaming when|if|whenever he|him|grandad|uncle|dad ~ comes|in|near
            gone back to wetting; wetting the bed again ~ since|screams|scared; kids|girls|children|they ~ different|difrent|strange cars|men|car pick|picks|collect
            brings|bring|takes|take them|em|the|her|girls out at night|nite; four|three|two|five|4|3|2|5 days ~ only|just ~ water|drink|bread; only water|drink ~ eat|days|children|boy|kids
            so small|the|my ~ boy|kids|children|baby|girl can eat; money stop|stopped ~ eat|food|days|children|home office
            drives|drove|driving ~ drunk|pub|bottles|pissed|over the limit ~ kids|us|home|ditch|school; after shes|hes|she|he had|drinks? two|2|three|3|a bottles|bottle|skinful
            on her|his|their own ~ playground|park|street|flat|house|bench ~ hours|hour|coat|crying|pub|gone; own ~ playground|park ~ hours|hour|coat
            left|leaves|leaving ~ baby|kids|child|toddler|bairn ~ on|in ~ own|alone|pub|rain; dementia ~ gone|went|wandered|cant|got out|find|missing|off
            kids|children|he|she|they ~ always|allus|so|really hungry ~ ask|fence|food|eat|door|school; ask|asks|begging|beg|begs me|us for food
            hasnt|not|didnt|never come home ~ school|10pm|11pm|midnight|dark|hes|shes|last|since; in his|her|their own mess|filth|urine; sleep|sleeping|sleepin|living in the|my|our|me car
            drugs in my|his|her|sons|our bag|pocket|room|flat|food; make|makes|making him|her|me take|carry|hold|deliver it|stuff|bags|them; finger marks
            bruises|bruise|marks ~ round|around|on ~ neck|baby|babys|thighs; cars with ~ men|man|guys|lads; give|gives|giving her|him ~ vapes|phones|weed|vodka
            evicted|chucked out|thrown out ~ kids|baby|children|nowhere|pavement|street; kids|baby|children on the pavement|street|streets ~; tie|ties|tied|tying her|him|them|me|nan|gran|grandad to
            stay|stays|sit|sleep in the shed|cellar|cupboard; had|took|has|got her|his|mums|nans house|bungalow|flat off her|him; to be cut; same|wet|dirty nappy ~ since|yesterday|days|all|red|sore
            red raw; out|lying cold|oot ~ needle|beside|baby|wean|kids; needle|needles beside|next|in|by|near him|her|them|baby|the; go|goes|sleep|sleeping with his|their friends|mates|men ~ money
            for money ~ dont tell|say; dont|not want to? go|going back ~ there|him|home|house ~ him|just|when|alone|hits|scared; just me and him
            left|leave|leaves in|int|out ~ pram|garden|yard ~ rain|screaming|crying|hours|cold; screaming|crying for hours; half starved
            live|living|sleep|sleeping in the|a lock|container|shed|garage|outhouse|pump; went|wandered|gone off ~ walk|group|reservoir ~ hour|dark|fog|missing|downs|find; lice crawling
            begged|begs me not ~ home|back|tell; tablets|pills|something to make us|me|her|him|them sleep|sleepy|drowsy; pjs|pyjamas|knickers|pants on|were|inside ~ wrong|inside|back|blood
            noone goes in|near; gone to the pub|work ~ baby|kids|toddler|alone; sign|signs|signing things|papers|cheques ~ nephew|son|daughter|carer|old|house
            little|wee boy|girl|lad|lass|one|un is|has|s? gone|missing|disappeared; turned round|around|away ~ cant find|gone; on there own since|all|again|at|in
            nothing|nowt in the|his|her|our fridge|cupboard|cupboards|house ~; takes|taking|took|spending grandads|grandmas|uncles|aunties pension|money|savings
            slept|sleeping in the|a park|street|car|bus|stairwell|woods|doorway ~ kids|baby|evicted|night; been evicted ~; in bed drunk ~; no|without insulin|inhaler|medication ~ days|let|wont|cost
            no shoes ~ river|road|look|snow|cold|out; got|gets|getting out ~ gate|door|window ~ river|road|railway|lost|missing; curtains open|opened|drawn|shut|closed ~ days|weeks
            in|with nowt|nothing but a? nappy|vest|pants; hotel|hotels ~ friends|men|mates ~ 13|14|15|she|her|money; good girl|boy for grandad|uncle|daddy|him
            gets the|his camera|phone out ~ she|good|undress|bath|four|five; locked in|int the|a back|bedroom|room|shed ~ bucket|own|days|night; no light ~ heat|cold|children|weeks
            burn|burning chair|furniture|chairs|doors ~ cold|heat|children|now; child|kid|baby|girl|boy begging|begs; locks|lock|locked the fridge|cupboards|kitchen|food; weighs us|me|her
            devil|demon|spirit|jinn|possessed in|inside|him|her|by ~ him|her|baby|child|out; stopped|not|wont feeding|feed him|her|baby|the|it ~
            in pram|garden|yard|car ~ since|hours ~ nappy|crying|screaming|noone
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
            baby ~ drowsy|lethargic|unresponsive|not waking|grey|mottled; having|gone|going|started in|into? labour; baby is|s coming ~; cord ~ neck|round|out|hanging; waters ~ green|brown|early
            head ~ swelling|swollen|dent|dented ~ fell|fallen|dropped|sofa|cot|stairs; dropped the|my|her baby ~ head|floor|stairs; cant|couldnt|not get my|his|her|a breath
            pump|inhaler ~ run|ran|out|empty ~ breath|breathe|text|chest|wheezing; baby|ive baby? ~ now ~ head ~; having the baby; feel|see the head; head is|s coming|out|crowning
            floppy and|wont|cant|baby|grey|pale; temp|temperature 38|39|40|41|42; 5|39|40 floppy; baby ~ no|not cry|crying|open|wake|move|moving|cold|breathe ~; no open eye|eyes
            leg|calf ~ red|hot|swollen|massive|huge ~ breathe|breath|chest|section|cough; cough|coughing up pink|blood|red|rust; hurts|stabs|pain|stabbing when i|he|she breathe|breathes|breath
            use of ~ right|left|one side|arm|leg; talking|speaking|talkin gibberish|rubbish|nonsense|funny; gibberish; bottle ~ empty ~ 2|3|1|toddler|baby|lid|she|he ~; got|gets|getting the lid off
            how much is too much; stopped shivering; shivering ~ confused|stopped|coat|snow|fog; trying|keeps to? take|tek|taking his|her coat|clothes off ~ snow|cold
            ate ~ whistling|choking|neck|purple|swelling|hives; pointing|points at|to his|her neck|throat; hands|lips|face|feet gone|going|turned|are purple|blue|grey
            black|tarry tarry|motions|stools|poo ~ faint|since|blood|dizzy|coffee; brought|bringing|throwing|vomiting up ~ blood|coffee|black
            flashing|seeing lights ~ pregnant|hands|head|swollen|eclampsia|balloons|headache; seeing flashing lights; pre eclampsia ~; preeclampsia; started|jus|just|keeps twitching|fitting|jerking
            snake bite|bit|bitten; bite ~ leg|arm|hand|ankle ~ big|swollen|melon|balloon|black ~; blood thinners|warfarin ~ head|bang|banged|fell|fall; pupil|pupils ~ bigger|different|size|blown|fixed
            soft spot ~; screechy|high pitched|pitch cry|crying|scream; arches|arching|arched back ~ cry|crying|screaming|fever|bulging; vomit|vomiting|sick|sickin ~ slow|drowsy|pupil|head|confused|talk
            talk|speech|talking is|getting? slow|slurred|funny|wrong; bone ~ through|out of ~ skin; bone is|s? through; through the skin
            inhaler|puffer|pump isnt|not|aint|hasnt|doesnt|wont working|work|helping|help|doing|touched|touching; finish|get a|my? sentence|sentance|words ~
            soak|soaking|soaked ~ pad|pads|towel|towels|sheets ~; feel|feeling|felt like|faint|going to fainting|faint ~ blood|baby|pad|bleeding; leg|arm|legs is|are|s? trapped; bone is|s? out
            cord ~ outside|out|showing|hanging; breathe|breathing|breathes very|really|so|too? quick|fast|quickly; smell|smells like|of fruit|pear|pears|acetone|nail; not|no answer|answering to? me ~
            swalleyed|swallied|swallowed one|a|some|three|two ~ pills|tablets|pill|tablet|his|her; spray hasnt|hasn|didnt|isnt|not ~; on the ~ floor ~ wont|cant|not ~ get|move|wake|answer|up|talk
            she|he|mummy|daddy|mum|dad|nan wont|not|isnt|cant get|getting|wake|waking|move|moving up; hurts|hurting|hurt|pain|stabs|stabbing when|every|as i|he|she|time? breathe|breathes|breath|cough
            twitching; thrown back ~; electric|electrocuted|shock ~ thrown|twitching|burns|not|moving; gone|went|goes|slipped under in|the ~ lake|water|river|sea|pool|pond|canal
            hasnt|not|aint come|came up; hasnt|not|aint moved|kicked at? all? ~ yesterday|today|morning|night; times the dose; too much calpol|medicine|insulin
            gone|turned|going a? funny|bad|strange|awful grey|white|blue|yellow colour; elephant sat|sitting on him|her|me|my; mouth|mouths|face ~ sloping|slopping|slumped|drooped
            cant lift his|her|my|an|the arm|arms|leg; eyes ~ rolled|rolling back|up|white; nappy|nappies been|is|are|s? dry ~ all|aw|since|day; lying there staring|still|limp
            come|came up|out in lumps|hives|welts; whistling sound|noise ~ breath|breathes|breathe|chest; not|dont think ~ he|she|hes|shes|it is? breathing
            berries|mushrooms|leaves|plant ~ cant|sick|heart|vomiting|eyes|mental|ate ~ stand|sick|heart|see|breathe|mental; pain ~ belly|stomach|side|shoulder ~ pregnant
            pregnant ~ pain|pains|fall|fell|faint|fainted; grunt|grunts|grunting every|each|with; hands|lips|face greyish|bluish; stopping then starting; keeps stopping breathing|then
            daft|confused|funny all of a sudden; all of a sudden ~ cant|arm|face|mouth|speech; foaming ~ eyes|mouth
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
            drowned|drowning the|my|our tomatoes|plants|seedlings|lawn|bulbs|pots|chips; poisoned|poisoning|poison the|my|our ivy|weeds|stump|slugs|rats|ants|nettles|bindweed|knotweed; batterys|phones dying; my book drowned; strangling us|me with paperwork|emails|forms|work; choking to get; beaten|beat in|by ~ final|bowls|semi|quiz|cup|score; suicide mission; hopeless on gravel|hills|ice|stairs; overdose and broken; hitting me ~ with his|her|the|your dad|bad|terrible? jokes|puns|bill|invoice
            kill|murder us|me if i bring|forget|dont bring ~ mud|cake|milk|bread; stabbed by a|the bramble|brambles|thorn|thorns|rose|cactus|nettle|hedge; escape room locked|lock us in; locked us in ~ escape|clue|room ~; the? leaves|flat|bed|park is full of leaves|cats|visitors; missing ~ socks|sock|gloves|glove|kind; dissertation|essay|talk|training|course|film|documentary|programme ~ county lines|suicide|abuse|fgm|overdose
            """),
    ];
}
