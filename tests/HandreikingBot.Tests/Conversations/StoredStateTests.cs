using HandreikingBot.Domain.Conversation;
using HandreikingBot.Turns;

namespace HandreikingBot.Tests.Conversations;

public sealed class StoredStateTests
{
    /// <summary>States as earlier versions stored them; a file is added when the shape grows, and none is ever changed (CONVENTIONS 29).</summary>
    public static TheoryData<string> Stored =>
        [.. Directory.EnumerateFiles(Repository.PathTo("tests", "HandreikingBot.Tests", "Conversations", "states"), "*.json").Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Stored))]
    public void A_stored_state_of_an_earlier_version_still_loads(string file)
    {
        var state = StateJson.Read(File.ReadAllText(Repository.PathTo("tests", "HandreikingBot.Tests", "Conversations", "states", file)), StateJson.Schema);

        Assert.NotNull(state);
        Assert.NotNull(Sessions.Of(state)?.Answers.Topics);
        Assert.Equal("0190f0c0", Sessions.Of(state)?.Id);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"at":"nergens"}""")]
    public void What_is_no_state_is_no_state(string text) => Assert.Null(StateJson.Read(text, StateJson.Schema));

    [Fact]
    public void A_state_of_another_schema_is_not_guessed_at() => Assert.Null(StateJson.Read("""{"at":"niet-begonnen"}""", StateJson.Schema + 1));
}
