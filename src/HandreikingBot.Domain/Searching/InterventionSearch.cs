using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Searching;

/// <summary>
/// Finds interventions by what somebody types in a search box: a name, also half typed or misspelt, or what a school looks for ("pesten groep 7"). One reading and at most one
/// matching for each search; nothing is remembered.
/// </summary>
public sealed class InterventionSearch
{
    /// <summary>Starters for each goal of the guide's first question.</summary>
    private const int StartersPerGoal = 2;

    private readonly InterventionCatalogue catalogue;
    private readonly NameIndex names;
    private readonly IReadOnlyList<Answers> goals;
    private readonly Func<string, DateOnly, Understood> read;
    private readonly Func<Answers, DateOnly, MatchResult> match;

    public InterventionSearch(Knowledge knowledge)
        : this(knowledge, (text, today) => knowledge.Reader.Read(text, today), knowledge.Matcher.Find)
    {
    }

    /// <summary>For tests that count the work.</summary>
    internal InterventionSearch(Knowledge knowledge, Func<string, DateOnly, Understood> read, Func<Answers, DateOnly, MatchResult> match)
    {
        (catalogue, this.read, this.match) = (knowledge.Catalogue, read, match);
        names = new NameIndex(catalogue);
        goals = [.. knowledge.Guide.ContentOf(Step.Goal).Options.Select(option => option.Sets).Where(sets => sets.Goals.Count > 0)];
    }

    /// <param name="text">As it was typed, of any length; blank asks for starters.</param>
    /// <param name="today">For the five-year rule in the order of matches.</param>
    public SearchResult Find(string text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text)) return new SearchResult.Starters(Starters(today));
        var understood = read(text, today);
        var found = HasCriteria(understood.Answers) ? match(understood.Answers, today) : null;
        var hits = Hits(Named(text, understood, found), found);
        return (hits.Count, found) switch
        {
            ( > 0, _) => new SearchResult.Found(hits),
            (_, { } none) => new SearchResult.NoneFits(none.Relaxations.MaxBy(relaxation => relaxation.Adds)),
            _ => new SearchResult.NothingSaid(),
        };
    }

    /// <summary>Beside an understood wish only a name counts that was meant as one; without, anything near a name is worth showing.</summary>
    private IEnumerable<Intervention> Named(string text, Understood understood, MatchResult? found)
    {
        var meant = understood.Interventions.Select(catalogue.Find).OfType<Intervention>();
        return names.Beginning(text).Concat(meant).Concat(found is null ? names.Near(text) : []).DistinctBy(intervention => intervention.Id, StringComparer.Ordinal);
    }

    private static IReadOnlyList<SearchHit> Hits(IEnumerable<Intervention> named, MatchResult? found)
    {
        SearchHit[] byName = [.. named.Select(intervention => new SearchHit(intervention, found?.Matches.FirstOrDefault(match => match.Intervention.Id == intervention.Id)))];
        return [.. byName, .. (found?.Matches ?? []).Where(match => byName.All(hit => hit.Intervention.Id != match.Intervention.Id)).Select(match => new SearchHit(match.Intervention, match))];
    }

    private IReadOnlyList<SearchHit> Starters(DateOnly today) =>
        [.. goals.SelectMany(goal => match(goal, today).Matches.Take(StartersPerGoal)).DistinctBy(match => match.Intervention.Id, StringComparer.Ordinal).Select(match => new SearchHit(match.Intervention, Match: null))];

    private static bool HasCriteria(Answers answers) => Wish.AskedIn(answers) is not 0;
}
