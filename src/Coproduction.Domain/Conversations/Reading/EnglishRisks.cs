namespace Coproduction.Domain;

/// <summary>A child or a frail adult neglected, abused, exploited, missing or in want. One of the lists of <see cref="EnglishDangers"/>.</summary>
internal static class EnglishRisks
{
    public const string Phrases = """
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
        thinks ~ shes|hes|is his|her|my wife|mother|mum|husband|daughter ~ money|account|house|signed|bank; never|not|isnt|arent|aint|wont allowed|let|lets out|outside|upstairs|downstairs|anywhere
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
        too drunk to; parents|mum|dad|mam are|is|was|were too drunk|drunk|high|passed|off; oxygen at home ~ off|cut|electric|power
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
        gas|heating|electric|water ~ off since; nothing dry|clean|warm to wear; dont|please dont? send|tell social|ss|anyone
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
        evicted|chucked out|thrown out ~ kids|baby|children|nowhere|pavement|street; kids|baby|children on the pavement|street|streets; tie|ties|tied|tying her|him|them|me|nan|gran|grandad to
        stay|stays|sit|sleep in the shed|cellar|cupboard; had|took|has|got her|his|mums|nans house|bungalow|flat off her|him; to be cut; same|wet|dirty nappy ~ since|yesterday|days|all|red|sore
        red raw; out|lying cold|oot ~ needle|beside|baby|wean|kids; needle|needles beside|next|in|by|near him|her|them|baby|the; go|goes|sleep|sleeping with his|their friends|mates|men ~ money
        for money ~ dont tell|say; dont|not want to? go|going back ~ there|him|home|house ~ him|just|when|alone|hits|scared; just me and him
        left|leave|leaves in|int|out ~ pram|garden|yard ~ rain|screaming|crying|hours|cold; screaming|crying for hours; half starved
        live|living|sleep|sleeping in the|a lock|container|shed|garage|outhouse|pump; went|wandered|gone off ~ walk|group|reservoir ~ hour|dark|fog|missing|downs|find; lice crawling
        begged|begs me not ~ home|back|tell; tablets|pills|something to make us|me|her|him|them sleep|sleepy|drowsy; pjs|pyjamas|knickers|pants on|were|inside ~ wrong|inside|back|blood
        noone goes in|near; gone to the pub|work ~ baby|kids|toddler|alone; sign|signs|signing things|papers|cheques ~ nephew|son|daughter|carer|old|house
        little|wee boy|girl|lad|lass|one|un is|has|s? gone|missing|disappeared; turned round|around|away ~ cant find|gone; on there own since|all|again|at|in
        nothing|nowt in the|his|her|our fridge|cupboard|cupboards|house; takes|taking|took|spending grandads|grandmas|uncles|aunties pension|money|savings
        slept|sleeping in the|a park|street|car|bus|stairwell|woods|doorway ~ kids|baby|evicted|night; been evicted; in bed drunk; no|without insulin|inhaler|medication ~ days|let|wont|cost
        no shoes ~ river|road|look|snow|cold|out; got|gets|getting out ~ gate|door|window ~ river|road|railway|lost|missing; curtains open|opened|drawn|shut|closed ~ days|weeks
        in|with nowt|nothing but a? nappy|vest|pants; hotel|hotels ~ friends|men|mates ~ 13|14|15|she|her|money; good girl|boy for grandad|uncle|daddy|him
        gets the|his camera|phone out ~ she|good|undress|bath|four|five; locked in|int the|a back|bedroom|room|shed ~ bucket|own|days|night; no light ~ heat|cold|children|weeks
        burn|burning chair|furniture|chairs|doors ~ cold|heat|children|now; child|kid|baby|girl|boy begging|begs; locks|lock|locked the fridge|cupboards|kitchen|food; weighs us|me|her
        devil|demon|spirit|jinn|possessed in|inside|him|her|by ~ him|her|baby|child|out; stopped|not|wont feeding|feed him|her|baby|the|it
        in pram|garden|yard|car ~ since|hours ~ nappy|crying|screaming|noone
        leave|leaves|left|leaving them|the|their|her|his|those? babies|kids|children|baby|toddler|bairns|weans on|by|at there|their|her|his|home own|alone|themselves
        carer is taking|stealing|robbing ~ money|purse|cash|card; bruises|bruise|marks on her|his|my|both wrists|wrist|neck|arms|throat|thighs; eating out of bins
        boyfriend|bf who|thats is|s? 19|20|21|22|23|24|25|26|27|28|29|30|35|40; 12|13|14|15 ~ boyfriend|bf ~ 20|21|22|23|24|25|26|27|28|29|30|35|40
        drag|drags|dragged|dragging ~ toddler|child|kid|baby|boy|girl|her|him by the|her|his hair|arm|ear|leg; hasnt|not|never been? washed|changed|bathed for|in weeks|days|months
        see|seeing the? bone; wont let anyone|anybody in; cant|cannot|couldnt feed|afford|buy my|the|her baby|kids|children|little|food; no money for milk|food|nappies|formula|heating|electric|the
        watering it down; carrying|carry|running|selling|taking drugs|gear ~ coast|men|them|town|train; uncle|dad|stepdad|grandad|brother|he makes|made|lets her|him|me sleep in|with his|him|the bed
        looking after ~ little|babies|kids ones|ones? ~ mum|mam|dad|alone|week ~ not|aint|hasnt|been; mum|mam|dad aint|hasnt|not been? seen|about|around|home
        kicked|chucked|thrown out ~ gay|16|17|15|pregnant|nowhere|street|station; got nowhere $; nowhere to go|sleep|stay ~ 16|17|15|baby|kids|tonight|cold|station|night
        using again ~ tot|baby|kids|child; playing with ~ needles|needle; tied|tie|ties grandma|grandad|gran|nan|mum|dad|her|him|mam to
        one slice|meal|biscuit|bowl of? bread|day|soup|toast? per|a day; skeletal|emaciated; dont|not let you|me|u|us have|eat any? dinner|food|tea|eat for
        to pay|paying debt|off ~ work|sleep|leave|boss; sleep in shop|factory|car|kitchen|work; no can|cant leave ~ work|shop|boss|debt|house; for the cutting
        cutting in|at|when|season ~ school|holiday|country|home|girl; noone|nobody comes in|into her|his|my|the room; stay ~ for ever|forever|here because|cos noone|nobody
        kennel|kennels|cage|yard wi|with|in ~ dogs|dog|since|left|night; films|filming|filmed us|me|her|him ~ secret|dancing|dancin|undress|shower|naked; our secret
        its a secret ~ uncle|he|dad|touch|bed; soiled|dirty|wet nappy ~ on|since|both|same|monday|thursday|visit; milk piling; no sign of ~ week|days|weeks|milk|curtains
        no papers ~ house|sleep|baby|birth|work|food; we|i sleep|sleeping behind|under|outside the church|bridge|shop|station|bins
        """;
}
