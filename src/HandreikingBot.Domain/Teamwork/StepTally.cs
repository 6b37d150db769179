using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Teamwork;

/// <summary>How often one wish was said.</summary>
public sealed record WishCount(Answers Value, int Count);

/// <summary>Where a team stands in one step of a question.</summary>
/// <param name="Step">The step.</param>
/// <param name="Wishes">What was wished for, the most frequent first, then in order of saying.</param>
/// <param name="People">How many people answered the question.</param>
/// <param name="NoWish">How many of them have no wish here.</param>
/// <param name="Agreed">Everybody said the same, or nobody has a wish.</param>
public sealed record StepTally(Step Step, IReadOnlyList<WishCount> Wishes, int People, int NoWish, bool Agreed)
{
    /// <summary>The tally of one step over all answers.</summary>
    public static StepTally Of(Step step, IReadOnlyList<TeamAnswer> answers)
    {
        IReadOnlyList<AnswerPart>[] said = [.. answers.Select(answer => AnswerParts.Of(answer.Answers, step))];
        var wishes = said.SelectMany(parts => parts).GroupBy(part => part.Key, StringComparer.Ordinal)
            .Select(group => new WishCount(group.First().Value, group.Count())).OrderByDescending(wish => wish.Count).ToArray();
        var agreed = wishes.All(wish => wish.Count == answers.Count);
        return new StepTally(step, wishes, answers.Count, said.Count(parts => parts.Count is 0), agreed);
    }

    /// <summary>What more than half of the people want; empty when nothing is.</summary>
    public Answers Majority => Wishes.Where(wish => wish.Count * 2 > People).Aggregate(Answers.None, (all, wish) => AnswerMerge.Together(all, wish.Value));
}
