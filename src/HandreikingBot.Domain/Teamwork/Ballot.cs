using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Teamwork;

/// <summary>What somebody thinks of an intervention.</summary>
public enum Stance
{
    [JsonStringEnumMemberName("voor")] For,
    [JsonStringEnumMemberName("twijfel")] Doubt,
    [JsonStringEnumMemberName("tegen")] Against,
}

/// <summary>A vote on the shortlist: is there support ("draagvlak")?</summary>
/// <param name="Number">Counts the votes of a round from 1.</param>
/// <param name="Interventions">Ids, at most <see cref="Most"/>, in the order of the shortlist.</param>
/// <param name="Anonymous">Names are shown nowhere; kept only so that nobody counts twice.</param>
/// <param name="Until">The day at whose end the vote closes; <c>null</c> = when the leader closes it.</param>
public sealed record Ballot(int Number, IReadOnlyList<string> Interventions, bool Anonymous, DateOnly? Until)
{
    /// <summary>More cannot be weighed on one card.</summary>
    public const int Most = 5;

    /// <summary>Longest reason that is kept, in characters.</summary>
    public const int ReasonLength = 200;

    /// <summary>One per person, in order of the first vote.</summary>
    public IReadOnlyList<Vote> Votes { get; init => field = value ?? []; } = [];

    public bool Closed { get; init; }

    public Vote? Of(Person person) => Votes.FirstOrDefault(vote => vote.Who.Is(person));

    /// <summary>With this vote; opinions of the same person on other interventions stay.</summary>
    public Ballot With(Vote vote)
    {
        if (Of(vote.Who) is not { } earlier) return this with { Votes = [.. Votes, vote] };
        Opinion[] opinions = [.. earlier.Opinions.Where(old => vote.Opinions.All(opinion => opinion.Intervention != old.Intervention)), .. vote.Opinions];
        return this with { Votes = [.. Votes.Select(other => other.Who.Is(vote.Who) ? new Vote(vote.Who, opinions) : other)] };
    }

    /// <summary>The count of each intervention, in the order of the ballot.</summary>
    public IReadOnlyList<BallotCount> Counts() => [.. Interventions.Select(Count)];

    private BallotCount Count(string intervention)
    {
        Opinion[] opinions = [.. Votes.SelectMany(vote => vote.Opinions).Where(opinion => opinion.Intervention == intervention)];
        return new BallotCount(intervention, Number(Stance.For), Number(Stance.Doubt), Number(Stance.Against));

        int Number(Stance stance) => opinions.Count(opinion => opinion.Stance == stance);
    }
}

/// <summary>All that one person thinks.</summary>
public sealed record Vote(Person Who, IReadOnlyList<Opinion> Opinions);

/// <summary>What one person thinks of one intervention, and why.</summary>
public sealed record Opinion(string Intervention, Stance Stance, string? Reason);

/// <summary>How many are for, in doubt and against.</summary>
public sealed record BallotCount(string Intervention, int For, int Doubt, int Against)
{
    public int Total => For + Doubt + Against;

    /// <summary>More than half are for and nobody is against: the guide's support of the team.</summary>
    public bool HasSupport => For * 2 > Total && Against is 0;
}
