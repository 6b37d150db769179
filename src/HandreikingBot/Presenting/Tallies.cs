using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Teamwork;
using Route = HandreikingBot.Domain.Conversation.Route;

namespace HandreikingBot.Presenting;

/// <summary>Where a team agrees and where it does not, in sentences.</summary>
internal sealed class Tallies(GuideBook guide, Phrases phrases, People people)
{
    /// <summary>Wishes that are named in one sentence; more are counted.</summary>
    private const int MostWishes = 6;

    private Wording Words => phrases.Words;

    /// <summary>"**Voor wie:** vier van de zes kiezen alle leerlingen, twee kiezen …".</summary>
    public string Line(StepTally tally)
    {
        var title = guide.ContentOf(tally.Step).Title;
        if (!tally.Agreed) return Join(Words.Text(WordKeys.TallyDiffer, ("title", title), ("list", Differing(tally))), NoWish(tally.NoWish));
        var value = phrases.Joined([.. tally.Wishes.Select(wish => Value(wish.Value, tally.Step))]);
        return Words.Text(tally.People is 1 ? WordKeys.TallyOne : WordKeys.TallyAgreed, ("title", title), ("value", value));
    }

    /// <summary>In one sentence what is to be talked about: "Hierover denken jullie verschillend: het thema, voor wie."</summary>
    public string Outcome(IReadOnlyList<StepTally> tallies, int answers)
    {
        if (answers is 0) return Words.Text(WordKeys.TeamNoAnswers);
        if (tallies.Count is 0) return Words.Text(WordKeys.TeamNoWishes);
        string[] differing = [.. tallies.Where(tally => !tally.Agreed).Select(tally => Title(tally.Step))];
        if (differing.Length > 0) return Words.Text(WordKeys.TeamDiffer, ("list", phrases.Joined(differing)));
        return Words.Text(answers is 1 ? WordKeys.TeamAgreedAlone : WordKeys.TeamAgreed);
    }

    /// <summary>The steps for which nobody has a wish; <c>null</c> when there are none, or when nobody has any.</summary>
    public string? WithoutWish(QuestionRound question, IReadOnlyList<StepTally> tallies)
    {
        if (tallies.Count is 0) return null;
        var said = Together(tallies);
        string[] titles = [.. guide.Questions[question.Number - 1].Steps.Select(content => content.Step).Where(step => tallies.All(tally => tally.Step != step) && Route.Applies(step, said)).Select(Title)];
        return titles.Length is 0 ? null : Words.Text(WordKeys.TeamWithoutWish, ("list", phrases.Joined(titles)));
    }

    /// <summary>One wish, in the words of its option where those of the label would be too short to stand alone.</summary>
    public string Value(Answers wish, Step step)
    {
        var said = phrases.Joined(phrases.Of(wish, step));
        if (step is not Step.Tier) return said;
        return guide.ContentOf(step).Options.FirstOrDefault(option => phrases.Joined(phrases.Of(option.Sets, step)) == said) is { } option ? Small(option.Title) : said;
    }

    private static Answers Together(IReadOnlyList<StepTally> tallies) =>
        tallies.SelectMany(tally => tally.Wishes).Aggregate(Answers.None, (all, wish) => AnswerMerge.Together(all, wish.Value));

    private string Differing(StepTally tally)
    {
        var parts = tally.Wishes.Take(MostWishes).Select((wish, at) => at is 0 ? First(tally, wish) : Next(tally, wish)).ToList();
        if (tally.Wishes.Count - MostWishes is > 0 and var more) parts.Add(Words.Text(WordKeys.TallyMore, ("count", people.Count(more))));
        return string.Join(", ", parts);
    }

    private string First(StepTally tally, WishCount wish)
    {
        var value = Value(wish.Value, tally.Step);
        var (count, all) = (Number(tally, wish.Count), Number(tally, tally.People));
        if (wish.Count == tally.People) return Words.Text(WordKeys.TallyFirstAll, ("people", all), ("value", value));
        return wish.Count is 1 ? Words.Text(WordKeys.TallyFirstOne, ("people", all), ("value", value)) : Words.Text(WordKeys.TallyFirstMany, ("count", count), ("people", all), ("value", value));
    }

    private string Next(StepTally tally, WishCount wish) => wish.Count is 1
        ? Words.Text(WordKeys.TallyNextOne, ("value", Value(wish.Value, tally.Step)))
        : Words.Text(WordKeys.TallyNextMany, ("count", Number(tally, wish.Count)), ("value", Value(wish.Value, tally.Step)));

    // "acht van de 20" would mix two ways of writing.
    private string Number(StepTally tally, int count) => tally.People > People.MostNames ? count.ToString(Phrases.Dutch) : people.Count(count);

    private string NoWish(int count) => count switch
    {
        0 => "",
        1 => Words.Text(WordKeys.TallyNoWishOne),
        _ => Words.Text(WordKeys.TallyNoWishMany, ("count", Phrases.Capital(people.Count(count)))),
    };

    private string Title(Step step) => Small(guide.ContentOf(step).Title);

    private static string Join(string first, string second) => second.Length is 0 ? first : $"{first} {second}";

    private static string Small(string text) => text is [var first, .. var rest] ? $"{char.ToLower(first, Phrases.Dutch)}{rest}" : text;
}
