using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Conversations;

public sealed class TeamGesprekTests
{
    public static TheoryData<string> Gesprekken => [.. TeamGesprek.Names];

    [Theory]
    [MemberData(nameof(Gesprekken))]
    public void A_conversation_of_a_team_goes_as_it_is_written(string name) => TeamGesprek.Play(name, new TeamChat(Shipped.Library, Shipped.Today));
}
