using Xunit;

namespace Coproduction.Domain.Tests.Reading;

public sealed class DangerTests
{
    private static readonly string[] Dangers = """
        I can't go on
        please dont ring he will see the phone
        ive not slept in 4 days and im hearing things
        took a whole load of my mums tablets
        im sat on the bridge please someone ring
        cant find a pulse
        theres a man face down in the canal
        ive said my goodbyes
        tell my kids it wasnt their fault
        found a noose in his shed
        he keeps looking at the knife drawer
        no point getting a new calendar
        engine running in the garage, door shut
        mum says shes a burden to everyone
        he wont open his eyes
        i cant rouse her
        shes gone grey and clammy
        his throat is swelling up
        dads words are all jumbled and his face has dropped
        the baby hasnt had a wet nappy since yesterday
        kettle tipped over on the toddler
        leg bent the wrong way, bone showing
        he drank drain cleaner
        gran swallowed a whole box of her heart tablets
        spots that dont fade under a glass
        temp 40 and shaking with rigors after chemo
        i can smell it on the monitor, carbon alarm, kids have headaches
        he threw me against the wall
        he took my passport and shoes so i cant leave
        if i dont pay they said theyll stab my brother
        he knows where the nursery is
        petrol through our letterbox
        punched me in the belly, im pregnant
        he checks my messages so dont reply, he reads everything
        two lads fighting with knives
        never allowed out
        shes outside in her nightie in the snow
        toddler on the dual carriageway, no adult about
        kids left in the car for hours outside the pub
        dealers moved into his flat
        they made her marry her cousin
        gift cards or the police will arrest me
        my uncle wont let the nurse in
        boy eating out of the bins
        he locks her in the shed
        we sleep in the car with the kids
        the electric is off and the baby is freezing
        he hit me again
        the baby isn't breathing
        i want to die
        i want to kill myself
        whats the point in living
        im going to end it all
        better off dead
        they'd be better off without me
        ive taken a load of pills
        took too many tablets
        i dont want to be here anymore
        i cant do this anymore
        no reason to live
        thinking about suicide
        ive been cutting myself
        i feel hopeless
        i want it all to end
        no one would miss me
        i wish i was dead
        my husband hits me
        he punched me in the face
        scared of my husband
        im frightened he will come back
        hes going to kill me
        he said hell kill me
        he threatened me with a knife
        he wont let me out of the house
        he locked me in
        i dont feel safe at home
        she hurts the kids
        my stepdad touches me
        someone is following me
        my son beats me
        she hasnt eaten for days
        the kids are home alone with no food
        bruises all over his arms
        his carer is stealing his money
        mum is being neglected
        theyre taking her pension
        he's not breathing
        shes collapsed
        chest pains and cant breathe
        i think im having a heart attack
        mum is having a stroke
        wont wake up
        shes unconscious
        bleeding badly
        ive fallen and cant get up
        nan has fallen and she isnt moving
        call an ambulance
        need 999
        he swallowed bleach
        shes choking
        hes overdosed
        stop texting me i want to die
        i give up on life
        nothing left to live for
        i cant cope
        cant take it any more
        they r hitting my little girl
        im going to jump off the bridge
        goodbye everyone
        he raped me
        i am being abused
        im not safe here
        he strangled me last night
        my ex is outside with a knife
        i just want to disappear
        dont think i can carry on
        life isnt worth it anymore
        nobody would care if i was gone
        ive had enough of life
        i keep thinking about ending things
        im planning to kill myself tonight
        im going to hurt myself
        i feel suicidal
        wish i could go to sleep and not wake up
        i cant see a way out
        theres no way out for me
        id be better off gone
        i have nothing to live for
        i hate my life
        my partner is beating me
        he pushed me down the stairs
        he has been hitting the children
        she threatened to stab me
        my dad hurts me
        im scared to go home
        he says he will kill me if i leave
        my boyfriend wont let me see my family
        someone broke in
        a man is following me home
        help me please he is outside
        my uncle touches me at night
        the kids next door are always screaming and being hit
        the little boy next door has bruises
        my neighbour hasnt been seen for days
        old lady next door has no food or heating
        her son takes all her money
        my mum is on the floor and wont answer
        he has stopped breathing
        she cant breathe
        pain in my chest and down my arm
        i took all my tablets
        hes unconscious
        there is blood everywhere
        my husband has collapsed
        hes having a seizure
        my waters have broken
        im bleeding a lot
        she fell and banged her head and is being sick
        i cant feel my face
        my son has taken something
        my throat is closing up
        baby has gone blue
        house is on fire
        im sleeping rough tonight
        I can't do this anymore, I'm sorry
        cant do this anymore because of him
        cant do this no more
        i dont want to be here at all
        cant go on because i miss him so much
        whats the point of going on
        its all too much i want out of this life
        gonna kill my self
        i wana die
        my son wants to kill himself
        i cut myself a lot at night
        i hurt myself last night on purpose
        ive taken 40 paracetomol
        took the whole packet
        im going to jump
        by the time you read this
        he kicked me
        he hit my son
        i got hit by my husband
        he hurts me when hes drunk
        he broke my arm
        dragged me by my hair
        if i go back hell kill me
        im afraid to go home
        someones breaking in
        i feel unsafe
        my stepdad comes into my bed
        my boss took my passport
        he takes all my money
        phone an ambulance shes dying
        mum had a stroke a few min ago
        im having a heart attack in my flat
        no pulse
        cant find my little girl
        took too many of my heart tablets by mistake
        stockpiling my tablets
        i cannae dae this anymair
        she is 14 and shes cut her wrists
        someones trying to break in to my house
        he has been hitting me
        my tongue is swelling up after the nuts
        theres a little boy locked in a shed at number 12
        dwi isio marw
        angen ambiwlans
        """.Split('\n');

    private static readonly string[] Harmless = """
        dying to come
        this bus is killing me
        my knees are killing me
        my feet are killing me today
        i could murder a cuppa
        my wife will kill me if im late
        died laughing
        i nearly died of embarrassment
        cake to die for
        phone is dying
        my phone died sorry
        killing time
        killed it at bingo
        i have diabetes
        i had a stroke last year
        ive got depression
        mum has dementia
        i have epilepsy
        hit me up
        we hit the shops
        he beat me at chess
        beats me
        scared of heights
        afraid of dogs
        im scared ill fall
        i cant go on tuesday
        i cant go on the walk
        cant go on saturday sorry
        i cant go on my own
        i dont want to be alone any more
        no one to talk to
        im lonely
        im stressed
        no point coming if it rains
        hurt my back gardening
        taking a break, bad back
        i'm out of breath on hills
        recovering from a heart attack
        heart attack survivor
        first aid box
        emergency contact is my son
        kick off at 3
        knocked out of the cup
        shoot me a text
        hang on
        i dont want to be late
        this heat is killing me
        i am so tired
        cant wait
        i feel low in winter
        i miss my husband he died in may
        my wife passed away
        he passed away last year
        i want to get out more
        burning the dinner
        jump in the car
        end of the road
        my son has asthma
        i broke my hip last year
        fell over last week but ok now
        the dog bit me
        benches neglected by the council
        the path is flooded
        im afraid i cant make it
        afraid not
        i had a stroke in 2019
        had a heart attack years ago
        whats the point of this group
        cut myself shaving
        he kicked the ball over the fence
        they kicked me out early
        cant go on my own
        dont want to be here late
        my phone is nearly dead
        took my blood pressure tablets
        i worked as a paramedic
        the hill will kill me
        he always beats me at bingo
        hes fitting a kitchen
        whos walking in front of us today
        im standing at the bridge where are you all
        sorry im not going to be around
        bring the rope and the pegs
        had a blood test at 12 weeks, all fine
        my raised bed is full of slugs, any tips
        the buses are hopeless
        the dog goes mad when he sees the lead
        put the kettle on im coming over
        i havent been out on my own for years
        i never go out since covid
        can i pay for it after
        spilt my tea on the leaflet
        i want to get fit again
        they said im next on the list
        can you send the photos to everyone
        followed the river round to the gate
        kids hid in the bushes, hide and seek
        baby kicking my tummy all night
        baby pulls my hair all the time
        the cat sleeps in the shed
        we all met at the bridge and waited an hour
        the garage says its the engine
        picked a spot in the park by the oak
        you wont miss me im in a red coat
        tell priya its not her fault the bus was late
        stung by a nettle
        glass on the path, cant walk the dog
        foxes eating out of the bins again
        i cant do another day, only tuesdays
        wont be around next week, can someone feed the cat
        shes getting married abroad in the summer so i dont know yet
        found another way round the pond
        drowned the tomatoes, too kind with the hose
        poisoned the ivy stump like you said
        thinking of hanging baskets for the hall
        the path by the railway line is muddy
        sos cant make it
        theres no heating in my flat
        gave my son a drink and we set off
        clean up your own mess
        my bike is locked in the shed
        hope i dont wake the baby
        is it the path at the top of the cliff
        took the whole box of chocolates
        got your last text from joe
        the council started cutting the grass
        got hit with a big gas bill
        attacked by midges last week
        my daughter works for the police
        my son is a paramedic
        i take paracetamol twice a day
        my phones about to die
        scared of the traffic
        """.Split('\n');

    [Theory]
    [InlineData(QuestionKind.Join)]
    [InlineData(QuestionKind.Motivation)]
    [InlineData(null)]
    public void Words_of_danger_are_not_missed(QuestionKind? kind)
    {
        var missed = Dangers.Where(text => Read(kind, text).Intent is not Intent.Danger).ToList();
        Assert.True(missed.Count == 0, string.Join("; ", missed));
    }

    [Fact]
    public void Figures_of_speech_and_names_of_conditions_are_no_danger()
    {
        var wronged = Harmless.Where(text => Read(QuestionKind.Motivation, text).Intent is Intent.Danger).ToList();
        Assert.True(wronged.Count == 0, string.Join("; ", wronged));
    }

    /// <summary>"Kicked off" is a figure of speech, and hides nothing that is more than itself.</summary>
    [Theory]
    [InlineData("kicked off")]
    [InlineData("my back is killing me")]
    [InlineData("hit the shops")]
    [InlineData("dying to come")]
    public void A_figure_of_speech_beside_a_danger_hides_none(string figure)
    {
        Assert.NotEqual(Intent.Danger, Said.ToJoin(figure).Intent);
        foreach (var danger in (string[])["he hit me", "i want to die", "shes not breathing"])
        {
            Assert.Equal(Intent.Danger, Said.ToJoin($"{figure} {danger}").Intent);
            Assert.Equal(Intent.Danger, Said.ToJoin($"{danger} {figure}").Intent);
        }
    }

    [Theory]
    [InlineData("i want to kill myself", DangerKind.SelfHarm)]
    [InlineData("he hit me again", DangerKind.Violence)]
    [InlineData("the kids are home alone with no food", DangerKind.AtRisk)]
    [InlineData("the baby isn't breathing", DangerKind.Medical)]
    public void The_kind_of_danger_is_told(string text, DangerKind kind) => Assert.Equal(kind, Said.Unasked(text).Danger);

    [Fact]
    public void Stop_and_danger_both_take_effect()
    {
        var meaning = Said.ToJoin("stop texting me i want to die");
        Assert.Equal((Intent.Danger, true), (meaning.Intent, meaning.AlsoStop));
    }

    /// <summary>Whoever says so must still be reached.</summary>
    [Theory]
    [InlineData("cant do this no more")]
    [InlineData("i want it to stop")]
    [InlineData("please let me die in peace")]
    [InlineData("ive had enough i want out of this life")]
    [InlineData("dwi ddim isio byw dim mwy")]
    public void What_is_to_end_in_danger_is_not_the_texts(string text)
    {
        var meaning = Said.ToJoin(text);
        Assert.Equal((Intent.Danger, false), (meaning.Intent, meaning.AlsoStop));
    }

    [Fact]
    public void An_organisation_adds_its_own_phrases()
    {
        var context = Said.Context with { MoreDanger = [new(DangerKind.AtRisk, "the red door")] };
        Assert.Equal(DangerKind.AtRisk, Reader.Understand(null, "They took her to THE RED DOOR!", context).Danger);
        Assert.NotEqual(Intent.Danger, Said.Unasked("They took her to THE RED DOOR!").Intent);
    }

    private static Meaning Read(QuestionKind? kind, string text) => kind is { } asked ? Said.To(asked, text) : Said.Unasked(text);
}
