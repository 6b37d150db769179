using HandreikingBot.Domain.Conversation;
using HandreikingBot.Manifest;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Conversations;

/// <summary>A command chosen in Teams' menu arrives as its title, in the user's language (protocol part B3): each must be understood.</summary>
public sealed class ManifestCommandsTests
{
    public static TheoryData<string> Titles => [.. CommandTitles.Read(Repository.PathTo("manifest")).Select(command => command.Title).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_command_of_the_menu_is_understood_when_it_is_typed(string title)
    {
        var chat = Shipped.Chat();
        chat.Join();
        chat.Say("start");
        chat.Say("sla over");

        chat.Say(title);

        Assert.DoesNotContain(chat.Replies, reply => reply is Reply.NotUnderstood);
        Sound.Check(chat);
    }
}
