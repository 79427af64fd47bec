using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Coproduction.Bot.Storage;
using Coproduction.Domain;
using Xunit;

namespace Coproduction.Bot.Tests.Storage;

public sealed class SnapshotTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Yesterdays_snapshot_is_read()
    {
        var state = Snapshots.Read<PersonState>(File("yesterday"));
        Assert.Equal(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), state.Id.Value);
        Assert.Single(state.AskedAt);
        Assert.Single(state.Refused);
    }

    [Fact]
    public void Tomorrows_snapshot_is_not_touched() => Assert.Throws<NewerVersionException>(() => Snapshots.Read<PersonState>(File("tomorrow")));

    [Fact]
    public void A_person_comes_back_as_written_but_for_the_name_which_has_its_own_column()
    {
        var state = new PersonState
        {
            Id = new(Guid.NewGuid()), Name = "Amina", Language = "cy", Zone = "Europe/London", AskedAt = [Now],
            Stopped = new(StopKind.Stop, true, Now),
            Question = new() { Id = new(Guid.NewGuid()), Kind = QuestionKind.Join, Text = "Shall Priya text you?", Choices = ["a"], ExpiresAt = Now },
            Connector = new() { Neighbourhoods = ["Clapton"], Draft = new(new(Guid.NewGuid()), Number("+447700900201"), null, null) },
        };
        var json = Snapshots.Write(state);
        Assert.DoesNotContain("Amina", System.Text.Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(json), System.Text.Encoding.UTF8.GetString(Snapshots.Write(Snapshots.Read<PersonState>(json))));
    }

    public static TheoryData<Type> Inputs => [.. typeof(Input).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Input)) && !t.IsAbstract)];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_input_has_a_name_in_storage(Type type)
    {
        var input = (Input)RuntimeHelpers.GetUninitializedObject(type);
        Assert.NotEmpty(Snapshots.TypeOf(input));
    }

    [Fact]
    public void An_input_comes_back_with_its_id_and_time()
    {
        var input = new RequestHold(new(Guid.NewGuid()), new(Guid.NewGuid()), "en", [new(Guid.NewGuid())], Now);
        var read = (RequestHold)Snapshots.ReadInput(Snapshots.WriteInput(input), new("mail:1"), Now);
        Assert.Equal(input.Request, read.Request);
        Assert.Equal(input.Except.AsEnumerable(), read.Except.AsEnumerable());
        Assert.Equal(("mail:1", Now), (read.Id.Value, read.At));
        Assert.Equal("request-hold", Snapshots.TypeOf(input));
    }

    /// <summary>A text is taken as it was handed over, or as it is read from its row: the two may not differ.</summary>
    [Fact]
    public void A_text_comes_back_as_it_was()
    {
        var text = new TextReceived("Ja, \"gern\" 🙏\nça va? \u2028", 2, NetworkAct.Helped, "sms")
        {
            To = Number("+447700900100"), Edited = true, SentAt = Now.AddTicks(-7), Id = new("sms:SM1"), At = Now.AddTicks(3),
        };
        Assert.Equal(text, Snapshots.ReadInput(Snapshots.WriteInput(text), text.Id, text.At));
    }

    private static PhoneNumber Number(string text) => PhoneNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text);

    private static byte[] File(string name, [CallerFilePath] string here = "") =>
        System.IO.File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(here)!, "snapshots", $"{name}.person.json"));
}
