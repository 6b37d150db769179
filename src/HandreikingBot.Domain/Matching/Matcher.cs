using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// Holds a catalogue against answers (DESIGN section 6); what can be worked out once is worked out when it is made. Rules: <see cref="Judging"/> per criterion,
/// <see cref="Verdict.MayBeListed"/> and <see cref="Survey"/> for what is listed, <see cref="Ranking"/> for the order, <see cref="Relaxing"/> for letting go.
/// </summary>
public sealed class Matcher
{
    private readonly InterventionCatalogue catalogue;
    private readonly FactTable facts;
    private readonly FactBits bits;

    /// <exception cref="ArgumentException">A list field has more than 64 different values in the whole catalogue.</exception>
    public Matcher(InterventionCatalogue catalogue)
    {
        this.catalogue = catalogue;
        bits = new FactBits(catalogue.All);
        facts = new FactTable([.. catalogue.Recognised.Select(record => new Facts(record, bits))]);
    }

    /// <summary>Catalogues at least twice as large are gone through in parts, side by side; real ones are far smaller.</summary>
    internal int PartSize { get; init; } = 25_000;

    /// <summary>Goes around every search: for who wants its time, which nothing here can tell. Null for nobody.</summary>
    public Func<Func<MatchResult>, MatchResult>? Around { get; init; }

    /// <param name="answers">The criteria.</param>
    /// <param name="today">For the five-year rule: of equal matches the one whose recognition still holds comes first.</param>
    public MatchResult Find(Answers answers, DateOnly today) => Around is null ? FindNow(answers, today) : Around(() => FindNow(answers, today));

    private MatchResult FindNow(Answers answers, DateOnly today)
    {
        var wish = new Wish(answers, bits);
        var survey = new Survey(facts, wish, today, PartSize);
        Match[] matches = [.. survey.Places().Select(place => Explain(catalogue.Recognised[place], Verdict.Of(facts[place], wish)))];
        return new MatchResult(matches, survey.Excluded, Relaxing.For(survey, dropped => new Survey(facts, wish.Without(dropped), today, PartSize).Listed));
    }

    /// <summary>One intervention, recognised or not, held against the answers: for its details or a comparison.</summary>
    public Match Judge(Intervention intervention, Answers answers)
    {
        var own = ReferenceEquals(catalogue.Find(intervention.Id), intervention) ? bits : new FactBits([intervention]);
        return Explain(intervention, Verdict.Of(new Facts(intervention, own), new Wish(answers, own)));
    }

    private static Match Explain(Intervention intervention, Verdict verdict) =>
        new(intervention, Criteria.NamesOf(verdict.Fits), Criteria.NamesOf(verdict.Unknown), Criteria.NamesOf(verdict.Misses));
}
