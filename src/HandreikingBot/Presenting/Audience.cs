using System.Globalization;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Presenting;

/// <summary>Who sees a reply: everybody in the conversation, or only who clicked; and which card of the conversation it brings up to date.</summary>
internal static class Audience
{
    /// <summary>The name under which the conversation remembers the card of this reply; also the screen in its stamp. <c>null</c> for a card that stays as it is.</summary>
    public static string? SlotOf(Reply reply) => reply switch
    {
        Reply.ShowTeamQuestion shown => Question(shown.Question.Number),
        Reply.ShowTeamForm shown => Question(shown.Question.Number),
        Reply.ShowOwnAnswer shown => Question(shown.Question.Number),
        Reply.ShowSettleForm shown => Question(shown.Question.Number),
        Reply.ShowVote shown => Vote(shown.Ballot.Number),
        Reply.ShowVoteForm shown => Vote(shown.Ballot.Number),
        Reply.ShowOwnVote shown => Vote(shown.Ballot.Number),
        Reply.ShowPlan => Screen.Plan,
        _ => null,
    };

    /// <summary>The message with who sees it and what it replaces.</summary>
    public static Message Addressed(Message message, Reply reply) => message with
    {
        Slot = SlotOf(reply),
        Refreshes = reply is Reply.ShowTeamQuestion { Anew: false } or Reply.ShowVote { Anew: false } or Reply.ShowPlan { Anew: false },
        IsPersonal = reply is Reply.ShowTeamForm or Reply.ShowOwnAnswer or Reply.ShowSettleForm or Reply.ShowVoteForm or Reply.ShowOwnVote,
        Reminder = reply is Reply.Remind due ? due.Reminder.Id : null,
    };

    /// <summary>True for what a card of a team shows, or says to who clicked it.</summary>
    public static bool IsOfTeam(Reply reply) => IsRefusal(reply) || reply is Reply.ShowTeamQuestion or Reply.ShowTeamForm or Reply.ShowOwnAnswer or Reply.ShowSettleForm
        or Reply.ShowVote or Reply.ShowVoteForm or Reply.ShowOwnVote;

    /// <summary>True for words that concern only who clicked.</summary>
    public static bool IsAside(Reply reply) => IsRefusal(reply) || reply is Reply.WarnedPersonalData;

    /// <summary>True for words that say why nothing happened.</summary>
    public static bool IsRefusal(Reply reply) => reply is Reply.IsClosed or Reply.LeaderOnly or Reply.NothingToSettle or Reply.NoVote or Reply.OnlyInTeam or Reply.ErasedOwn;

    /// <summary>People to whom the words of this reply are news.</summary>
    public static IEnumerable<Person> MentionedIn(Reply reply) => reply switch
    {
        Reply.ChangedPlan { Item: { Owner: { } name, OwnerId: { } id } } => [new Person(id, name)],
        Reply.HandedOver handed => [handed.To],
        _ => [],
    };

    private static string Question(int number) => string.Create(CultureInfo.InvariantCulture, $"vraag-{number}");

    private static string Vote(int number) => string.Create(CultureInfo.InvariantCulture, $"stemming-{number}");
}
