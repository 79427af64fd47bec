namespace Coproduction.Domain.Tests.Reading;

/// <summary>Wordings of our own making, parted by bars.</summary>
internal static class StopWordings
{
    public static readonly string[] OptOuts = Of("""
        i dont want youse texting me | not to be messaged any more please | let this be the last message | i asked not to be texted
        id rather not hear from you | nor is joe to ring this number again | finish these messages please | no further correspondence
        forget you ever saw my number | stahp texting me | dont be texting me | i dont want any more of these | take me off the texting
        STOP | Stop please | pls stop | please stop texting me | pls stop txting me | stop texting | stop messaging me
        Stop sending me these messages | can you stop texting me please | could you please stop sending these | will you stop | stop it
        stop this | stop this now | just stop | stop stop stop | STOP ALL | stop all messages | stpo | sotp | sstop | unsubscribe
        unsubcribe me | opt out | I want to opt out | optout | cancel | end | quit | take me off your list | take me off this list pls
        please take my name off the list | remove me | remove me from your list | please remove my number | delete my number
        lose my number | forget my number | get me off this list | i want off this list | leave me alone | leave me be | leave us alone
        just leave me alone will you | let me be | no more texts | no more texts please | no more messages thank you
        no more of these please | no further contact please | dont text me again | don't text me anymore | do not text me
        do not contact me again | dont contact me | dont message me again | never text me again | never contact me again
        please dont send me any more texts | don't send me any more of these | dont want any more texts | i dont want these texts
        i dont want your messages | i dont want to get these anymore | I don't want to receive any more messages
        i do not wish to be contacted | i dont wish to receive texts | i dont want to be texted | i don't want to hear from you
        i never want to hear from you again | dont bother me again | dont bother texting again | stop bothering me | stop harassing me
        stop pestering me | stop contacting me | stop spamming me | quit texting me | quit messaging | quit it | cease and desist | cease
        go away | get lost | piss off | bugger off | fuck off | sod off | naff off | bog off | jog on | do one | shut up | pack it in
        give it a rest | knock it off | cut it out | enough | enough already | ive had enough of these texts | had enough of this
        enough of these messages | fed up with these texts | fed up of getting these | sick of these messages
        im sick of hearing from you | sick and tired of you texting | tired of these texts | this is spam | spam | reported as spam
        this is harassment | blocking you | ill block this number | i'm blocking you | im done with this | i want out
        i want nothing more to do with you | i want nothing to do with this | not interested stop texting | no thanks stop | no stop
        wrong number stop texting me | who is this? stop texting me | i said stop | i told you to stop | ive asked you to stop
        asked you to stop three times now | make it stop | make these stop | i want this to stop | i want these texts to end
        please end these messages | how do i stop these | how do i stop these texts | how do i unsubscribe | how do i make it stop
        how can i opt out | turn these off | turn off these notifications | switch these off please | kindly remove me | kindly stop
        please cease | please refrain from texting me | id rather you didnt text me | i would prefer not to be contacted
        i'd prefer no more texts | i no longer want these texts | i no longer wish to receive these messages | i withdraw my consent
        i revoke consent | i do not consent to this | you dont have my permission to text me | i never signed up for these
        i didnt ask for these texts | never gave you permission to text me | dont use my number | keep me out of this
        keep my number out of it | stay away from me | keep away from me | take my details off your system | strike me off
        scrub me from your list | get my number off your system | off the list please | back off | stop ringing me | stop calling
        stop inviting me | stop asking me | dont ask me again | dont invite me again | please do not send anything else
        dont send me anything | i dont need these texts | we dont want your texts | my wife does not want these messages | stop. i mean it
        omg stop | for gods sake stop texting | ffs stop | oi stop it now | can you not text me | can u not | please unsubscribe me
        you need to stop | this has to stop | these texts need to stop | you can stop now | i wish you would stop | stop for good
        stop at once | stop them texts | stop my texts | stop using my number | stop trying to contact me | stop pressuring me
        stop taking the piss | dont text me or ring me | dont text me dont ring me | dont call me or text me again | dont ring or text
        i just want to be left alone | told you not to text me | stopstopstop | st0p | opt me out | leave us out of this
        delete me number | i dont want no texts | unsub | cancel my texts | cancel these messages | end this | stop now | halt | desist | stop writing to me | stop emailing
        u need to stop texting | you have to stop messaging me | plz stop sendin me msgs | no more txts ta | dnt txt me | dnt want ur txts
        leave off | get off my phone | get off my case | bore off | would you mind not texting me | i dont want anything from you
        nothing more please | nothing more from you please | I'd like you to stop contacting me. | please don't contact me any more
        no more please | no more | do not disturb me again | not interested, please don't message again | i've asked you before, stop
        why do you keep texting me | why are you still texting me? stop | quit bugging me | stop bugging me | leave my phone alone
        i dont want to be on this list | take this number off your list | please delete me from your database
        please remove this number from your records | can i be removed from this | how do i get off this list | i want to be removed
        i want removing from this list | i'd like to be taken off the list please | get rid of my number | erase my number please
        bye dont text again | dont you dare text me again | you're annoying me, stop | stop it please im not interested
        please no more messages | that's enough messages now | enough with the texts | these texts are annoying please stop
        your messages are not welcome | unwelcome messages stop | not wanted | i do not want these messages thank you
        i dont want any of this | don't want owt to do with it | i want no part of this | i want no part in this
        count me out and dont text again | im not interested so please leave me be | please leave me in peace | leave me in peace
        let me alone | stop sending stuff | stop with the texts | stop with the messages already | stop all this | stop all of this
        stop everything | stop your messages | stop these | stop them | stop now please | no stop it | just no. stop. | stop, wrong person
        do not send me anything again | never text this number again | this number is not to be contacted | do not use this number again
        i wish to unsubscribe | unsubscribe me from this | remove from list | remove | delete me | block me
        wont be needing any more of these texts | i will report you if you text again | text me again and ill report you
        reporting you to ofcom | i did not agree to this | i didn't agree to be texted | i never agreed to get these
        who gave you permission to text me | please desist from contacting me | would you kindly stop | kindly do not contact me
        i beg you stop | stop plz | stoppit | stopit | stop txt | stop sms | can we stop this | i am opting out | opting out now
        end texts | end messages | cancel texts | turn off messages | switch off these texts | mute | shush | zip it | on your bike
        on yer bike | clear off | naff off will ya | do me a favour, stop | for the last time stop | last time im asking stop texting
        cut out the texts | stop pls, my phone keeps buzzing | stop. dont want it | i dont want it stop | no ta stop | nah stop it
        """);

    public static readonly string[] NotOptOuts = Of("""
        fed up with these four walls | sick of this flat | ive had enough of this loneliness | text me again and i will come
        why did you not text me | idea: stop cars parking on the pavement | could you stop people dumping rubbish | doctor said stop smoking
        dont text my old number | i want out of the house | harassment from the neighbours | i always get lost | i thought this was spam
        stop by at 5? | can't stop, love it | cant stop laughing | i cant stop thinking about it | ill stop by later
        shall i stop by the hall | where is the bus stop | which bus stop is it | meet at the tram stop | is there a stop near the square
        next stop the park | the bus stops outside | does it stop raining at 10 | when does it stop | has it stopped raining
        rain wont stop me | nothing will stop me coming | dont stop | please dont stop | dont stop texting me i like it | never stop
        non stop fun | nonstop rain today | i had to stop for a rest | can we stop for coffee | do we stop for tea | we stop at the cafe
        stop for lunch? | full stop | i want to stop smoking | trying to stop drinking | helps me stop worrying | stop worrying im fine
        oh stop it you youre too kind | stop being silly of course ill come | we need to stop the rot | lets stop the litter
        stop the traffic on mill road | doctor told me to stop walking for a week | stop off at mine first | will the bus stop there
        how many stops is it | get off at the third stop | the last stop on the 48 | could you stop at the shop | i stop work at 5
        i stop working at 3 | my watch stopped | stop press | quit smoking last year | im quitting smoking | the end of the walk
        at the end of the road | week end | end of the month is best | in the end i went | i ended up walking home | cancel my taxi
        cant cancel my appointment | the bus was cancelled | i had to cancel tuesday | dont leave me alone | i hate being left alone
        i dont want to be alone | leave it with me | let me be clear i love it | let me be first | i get lost easily | got lost on the way
        we are going away on friday | go away for the weekend | block of flats on mill road | i live in the tower block
        had enough of winter | enough chairs for everyone | is there enough room | sick of sitting at home | fed up of being indoors
        tired of being on my own | spam sandwiches for lunch | no more cake for me | remove the gate please | take me off the bench
        delete my idea | dont call me mrs smith | ring dont text | dont text ring me instead | stay away from the dogs | keep the park
        shut up shop at 4 | ive done one of these before | i do one lap | put me down | turn off the light | out of breath on the hill
        im done at work by 4 | i finish at 4 | stop where the big tree is | stop me if youve heard this | one stop shop
        stopping for a cuppa | we stopped at the cafe | nobody can stop us now | when do you stop for winter | what time does it end
        the walk ends at 12 | end at the cafe | pit stop at the loo | dont worry ill be there | please keep texting me
        """);

    private static string[] Of(string lines) => lines.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
