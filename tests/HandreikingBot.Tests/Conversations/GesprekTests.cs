using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Conversations;

public sealed class GesprekTests
{
    public static TheoryData<string> Gesprekken => [.. Gesprek.Names];

    [Theory]
    [MemberData(nameof(Gesprekken))]
    public void A_conversation_goes_as_it_is_written(string name) => Gesprek.Play(name, Shipped.Chat(), Sound.Check);
}
