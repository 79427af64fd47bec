namespace Coproduction.Domain;

/// <summary>Suicide and self-harm, of the writer or of somebody else. One of the lists of <see cref="EnglishDangers"/>.</summary>
internal static class EnglishSelfHarm
{
    public const string Phrases = """
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
        got the blades|knife|razor|pills out; gun cabinet ~ key; key ~ gun cabinet; pay|pays|pays? out even if ~ yourself|suicide|myself; be with nan|mum|dad|grandad|him|her ~ gun|key|wants
        wants to go and be with; wants to be with nan|mum|dad|her|him ~ gone|died|heaven|sorry; i? walk|walking|going into|to the? sea|river|water now ~ cold|thank|sorry|bye
        with noone|nobody|no one? to stop me; i want to be up|alone|at ~ weir|bridge|cliff|tracks; burned|burnt|cut|scratched|hurt @self again; hurting|harming herself|himself|themselves|myself
        cutting her|him self; wont come down; wrote|written|done my|the|all notes|letters to; i? have a plan ~ calm|end|die|friday|tonight; wheel into a; deserves|deserve to be? dead|die
        wont|not be around|here to ~ after|see|look; join|joining him|her|them before|soon|tonight; finish my life; no more power; jump|jumps|jumping ~ window|viaduct|roof|flats
        on the other side ~ bridge|viaduct|goodbye|bye; see yas|ya|you on the other side; his|her|their|my own life; rope ~ looking|look at it; i keep ~ rope|noose
        wont|dont think|not ~ make it to ~ friday|monday|weekend|christmas|morning|tomorrow; punches|punching|hits|hitting @self in|on|til|until; little|no purpose in; i wear long sleeves
        better of without me|us; goodbye|farewell message|messages|text|texts|note|letter ~ phone|off|from|all|left; sent|left us|me a|all goodbye; going to jump|hang|drown
        letters|notes are|r in|on the ~ drawer|table|desk|side; just? step|jump off ~ train|platform|nearly|morning; train|trains ~ step|jump off|out; left his|her wedding ring
        left his|her ring|phone|wallet ~ gone; wishes he|she was|were dead|never; wished he|she was dead; tied|tying ~ cord|rope|belt|sheet to|round|around|on
        voice|voices ~ saying|says|telling do it|jump|die|kill; stopped|given up eating and drinking; just fade out|away; rope in his|her|the van|car|boot|bag
        picked a|his|her|the|my tree|day|spot ~ rope|peaceful|decided|end|van; decided ~ picked the day; not want life; tomorrow|tonight i finish
        giving|gave|given|give all his|her|my|their stuff|things|possessions|clothes|belongings away; looking up how ~ $; if i just wasnt|werent; wasnt a thing anymore
        be with our|my ~ by the? weekend|tonight|morning|then|soon ~ fret|worry|dont; hoarding|saving|stashing|hiding her|his|my|up? sleepers|sleeping|tablets|pills
        send|tell a? police|policeman|someone not ~ kids|children|grandchildren; wont be needing my place ~ any|dog|everything|thank; blood on her|his|the bedsheets|sheets|sleeves
        wont make it to my|his|her; not make it to my birthday|16th|18th|21st
        took|taken|taking|swallowed|had|downed|necked a|the|all|too|her|his|my? whole|big? load|loads|lot|lots|bunch|pile|handful|box|packet|bottle|many|much of? my|the|his|her? mums|dads|nans|husbands|wifes? @pills
        standing|stood|sitting|sat on the bridge|ledge|roof|railway|tracks ~ ring|help|someone|please|phone; ring|help|someone|please ~ standing|stood|sitting|sat on the bridge|ledge|roof|tracks
        had enough ~ tell my|mum|dad|kids|them; tell my mum|mam|dad|kids|wife|husband i love; locked @self in ~ rope|knife|pills|tablets|razor; rope ~ wont|not answer|answering
        wont be alive|here at|by|come christmas|easter|new|the|next|summer|then; everything i need to do it; need|got|bought|have everything ~ do it ~ sat|looking|ready|tonight|now
        pray|praying|hope|hoping every night i dont|wont|never; something to die; drank|drunk|taken|took something to die|end|kill; the razor|blade|blades|knife out again|last|tonight|when
        not joking this time; going to do it this|tonight|now|today $; this time i|im ~ do it; my last year bearable; give my ~ to whoever; let my|me|us mum|mam|dad|kids be the one|ones
        be the one|ones who|that|to find|finds me|us; edge of ~ nights|night working; working up to it; be with god ~ give|gave|gives
        gave|give|gives|given me all her|his gold|jewellery|money|things
        """;
}
