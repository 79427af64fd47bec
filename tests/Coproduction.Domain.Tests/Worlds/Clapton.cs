namespace Coproduction.Domain.Tests;

/// <summary>The neighbourhood that the tests play in: Joe and Kim connect, Priya, Tom and Mei are professionals, Ruth coordinates.</summary>
public sealed class Clapton
{
    public const string Joe = "+447911123456";
    public const string Kim = "+447911123457";
    public const string Amina = "+447700900201";
    public const string Bola = "+447700900202";

    public const string Channel = "19:walkers@thread.tacv2";

    public World World { get; } = new();

    public PersonId Team { get; } = Directory.TeamOf(Channel);

    public PersonId Priya { get; } = Id("priya");

    public PersonId Tom { get; } = Id("tom");

    public PersonId Mei { get; } = Id("mei");

    public PersonId Ruth { get; } = Id("ruth");

    public SchemeId Walkers { get; } = new(new InputId("walkers").Derive(0));

    public SchemeId FirstYears { get; } = new(new InputId("firstyears").Derive(0));

    public SchemeId Park { get; } = new(new InputId("park").Derive(0));

    private readonly bool _teams;

    /// <param name="teams">Staff are in Teams, and the walkers' team has a channel.</param>
    public Clapton(int walkersPlaces = 15, int priyasCapacity = 20, bool teams = false)
    {
        _teams = teams;
        Professional(Priya, "priya", "Priya Shah", "physio", priyasCapacity, "Clapton");
        Professional(Tom, "tom", "Tom Okafor", "family nurse", 6, "Clapton", "Dalston");
        Professional(Mei, "mei", "Mei Lin", "parks officer", 10, "Clapton");
        Register(Ruth, new("Ruth Adler", "ruth", null, null, new(teams ? "aad-ruth" : null)));
        Register(World.Person(Joe), new("Joe Martin", "joe", new(Priya, ["Clapton"], ["en"]), null, null));
        Register(World.Person(Kim), new("Kim Lee", "kim", new(Priya, ["Clapton"], ["en"]), null, null));
        World.Organisation = World.Organisation with { OnCall = [Ruth] };
        Scheme(Walkers, Definition("walkers", "Tuesday Walkers", SchemeForm.Group, Priya) with
        {
            Summary = "a weekly walk that the people who come plan together with Priya, a physio",
            Where = "Clapton Square",
            When = "Tuesdays 10am",
            Cost = "free",
            Access = "step-free route",
            Capacity = walkersPlaces,
            TeamsChannel = teams ? Channel : null,
        });
        Scheme(FirstYears, Definition("firstyears", "First Years", SchemeForm.Individual, Tom) with
        {
            Summary = "a family nurse beside you from pregnancy until your child is two",
            Where = "at home",
            When = "as you agree",
            Sensitive = true,
            MinimumAge = 16,
            Capacity = 6,
        });
        Scheme(Park, Definition("park", "Our Park", SchemeForm.Collective, Mei) with
        {
            Summary = "neighbours and the parks team decide together what changes on the common",
            Where = "Clapton Common",
            When = "when you like",
            Capacity = 5000,
            MinimumAge = 13,
        });
    }

    public SchemeDefinition Definition(string key, string name, SchemeForm form, PersonId professional) => new()
    {
        Key = key, Name = name, Form = form, Neighbourhood = "Clapton", Coordinator = Ruth, Professionals = [professional], StaffHoursPerWeek = 4, Resources = "room hire",
        ReplyWithinHours = 48, Prevents = "falls and loneliness", NewInvestment = "half a day a week", WhyRelational = "people walk further with people they know",
        ResidentsDecide = "routes and pace", MinimumAge = 18, Summary = "something good", Capacity = 5,
    };

    public Answer? Scheme(SchemeId id, SchemeDefinition definition)
    {
        World.Call(id, new CreateScheme(definition));
        return World.Call(id, new OpenScheme());
    }

    public void Register(PersonId id, RegisterPerson card)
    {
        if (!World.People.ContainsKey(id)) World.People[id] = new() { Id = id };
        World.Call(id, card);
    }

    public void Professional(PersonId id, string key, string name, string role, int capacity, params string[] neighbourhoods) =>
        Register(id, new(name, key, null, new(role, _teams ? $"aad-{key}" : null, [.. neighbourhoods], ["en"], capacity), null));

    /// <summary>Texts, and all that follows has happened.</summary>
    public void Says(string number, string body)
    {
        World.Tick(TimeSpan.FromMinutes(1));
        World.Text(number, body);
        World.Drain();
    }

    /// <summary>Writes to the bot in Teams, and all that follows has happened.</summary>
    public void Writes(string name, string body, bool edited = false, int media = 0)
    {
        World.Tick(TimeSpan.FromMinutes(1));
        World.Teams(name, body, media, edited);
        World.Drain();
    }

    /// <summary>What this member of staff, or the team's channel, was told in Teams.</summary>
    public Message[] Told(PersonId staff) => [.. World.Outbox.Where(s => s.Message.To == staff && s.Message.Channel == Domain.Channel.Teams && !s.Cancelled).Select(s => s.Message)];

    public string Last(string number) => World.Received(number).Last();

    public string[] All(string number) => [.. World.Received(number)];

    /// <summary>A code that this connector has for a scheme, as it is handed on.</summary>
    public string Code(string connector, string scheme = "walkers")
    {
        Says(connector, $"invite {scheme}");
        return World.People[World.Person(connector)].Connector!.Invitations[^1].Code!.Value.ToString();
    }

    public PersonState State(string number) => World.People[World.Person(number)];

    /// <summary>As far as the question to join.</summary>
    public void Asked(string resident, string connector = Joe, string scheme = "walkers") => Says(resident, Code(connector, scheme));

    /// <summary>A code is texted, and the scheme has still to say whether there is a place; a second later.</summary>
    public void Awaits(string resident, string code)
    {
        World.Tick(TimeSpan.FromMinutes(1));
        World.Text(resident, code);
        while (State(resident).Pending is null) Assert.True(World.Turn(World.Person(resident)) || World.Turn(World.Person(Joe)));
        World.Tick(TimeSpan.FromSeconds(1));
    }

    /// <summary>As far as a referral, with nothing of the bot's open.</summary>
    public Referral Joined(string resident, string connector = Joe, string scheme = "walkers")
    {
        Asked(resident, connector, scheme);
        Says(resident, "JOIN");
        return State(resident).Referrals[^1];
    }

    /// <summary>As far as "shall we note you as one of them?", a while after the professional's first words.</summary>
    public void AskedWhetherStarted(string resident, string words = "Hello")
    {
        var referral = Joined(resident);
        Accept(resident, referral, words);
        World.Drain();
        World.Tick(TimeSpan.FromSeconds(30));
        World.Call(World.Person(resident), new MarkStarted(referral.Id, null));
        World.Drain();
    }

    public Answer? Accept(string resident, Referral referral, string? words = "Hello", PersonId? by = null)
    {
        World.Tick(TimeSpan.FromMinutes(1));
        return World.Call(World.Person(resident), new AcceptReferral(referral.Id, by, words));
    }

    private static PersonId Id(string key) => new(new InputId(key).Derive(0));
}
