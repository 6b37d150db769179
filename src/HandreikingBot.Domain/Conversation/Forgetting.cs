using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>One person who wants to be forgotten, in a round of others: what is open loses the answer, what is closed keeps its counts without the name.</summary>
internal static class Forgetting
{
    public static TeamRound Without(TeamRound round, Person person) => round with
    {
        Invited = [.. round.Invited.Where(other => !other.Is(person))],
        Early = [.. round.Early.Where(other => !other.Who.Is(person))],
        Questions = [.. round.Questions.Select(question => Without(question, person))],
        Ballots = [.. round.Ballots.Select(ballot => Without(ballot, person))],
    };

    private static QuestionRound Without(QuestionRound question, Person person) => question with
    {
        Answers = question.Closed
            ? [.. question.Answers.Select(answer => answer.Who.Is(person) ? answer with { Who = Nameless(question.Answers.Count) } : answer)]
            : [.. question.Answers.Where(answer => !answer.Who.Is(person))],
    };

    private static Ballot Without(Ballot ballot, Person person) => ballot with
    {
        Votes = ballot.Closed
            ? [.. ballot.Votes.Select(vote => vote.Who.Is(person) ? new Vote(Nameless(ballot.Votes.Count), [.. vote.Opinions.Select(opinion => opinion with { Reason = null })]) : vote)]
            : [.. ballot.Votes.Where(vote => !vote.Who.Is(person))],
    };

    // Nobody's id: it can be no person's, and says nothing of who it was.
    private static Person Nameless(int count) => new($"-{count}", "");
}
