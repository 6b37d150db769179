using System.Text.Json.Serialization;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Teamwork;

/// <summary>One walk of a team through the guide: everybody answers, the differences are talked through, the leader settles.</summary>
/// <param name="Leader">Closes questions, settles answers and opens votes; whoever started, until it is handed over.</param>
public sealed record TeamRound(Person Leader)
{
    /// <summary>Longest name of a team that is kept, in characters.</summary>
    public const int LabelLength = 60;

    /// <summary>What the team was called at the start ("team bovenbouw").</summary>
    public string? Label { get; init; }

    /// <summary>The people named at the start; a question closes by itself when all of them answered. Empty = the leader closes.</summary>
    public IReadOnlyList<Person> Invited { get; init => field = value ?? []; } = [];

    /// <summary>The questions that were opened, in order; the last one may still be open.</summary>
    public IReadOnlyList<QuestionRound> Questions { get; init => field = value ?? []; } = [];

    /// <summary>What people told of questions that are not open yet.</summary>
    public IReadOnlyList<TeamAnswer> Early { get; init => field = value ?? []; } = [];

    /// <summary>The votes, in order; the last one may still be open.</summary>
    public IReadOnlyList<Ballot> Ballots { get; init => field = value ?? []; } = [];

    public QuestionRound? Find(int number) => Questions.FirstOrDefault(question => question.Number == number);

    /// <summary>The question that is not settled yet.</summary>
    [JsonIgnore]
    public QuestionRound? Current => Questions is [.., { Settled: null } last] ? last : null;

    /// <summary>The vote that is open.</summary>
    [JsonIgnore]
    public Ballot? OpenBallot => Ballots is [.., { Closed: false } last] ? last : null;

    public TeamRound With(QuestionRound question) =>
        this with { Questions = [.. Questions.Where(other => other.Number != question.Number).Append(question).OrderBy(other => other.Number)] };

    /// <summary>The round with its last vote as it is now.</summary>
    public TeamRound With(Ballot ballot) => this with { Ballots = [.. Ballots.SkipLast(1), ballot] };
}

/// <summary>One of the five questions, as a team answers it.</summary>
public sealed record QuestionRound(int Number)
{
    /// <summary>One per person, in order of the first answer.</summary>
    public IReadOnlyList<TeamAnswer> Answers { get; init => field = value ?? []; } = [];

    /// <summary>No answer counts any more.</summary>
    public bool Closed { get; init; }

    public Settlement? Settled { get; init; }

    public TeamAnswer? Of(Person person) => Answers.FirstOrDefault(answer => answer.Who.Is(person));

    /// <summary>With this answer; a second answer of the same person takes the place of the first.</summary>
    public QuestionRound With(TeamAnswer answer) => Of(answer.Who) is null
        ? this with { Answers = [.. Answers, answer] }
        : this with { Answers = [.. Answers.Select(other => other.Who.Is(answer.Who) ? answer : other)] };

    /// <summary>True when all of these people answered; false when nobody is named.</summary>
    public bool IsAnsweredBy(IReadOnlyList<Person> people) => people.Count > 0 && people.All(person => Of(person) is not null);
}

/// <summary>What one person wants.</summary>
/// <param name="Who">The person.</param>
/// <param name="Answers">The wishes.</param>
/// <param name="Passed">Steps for which this person has no wish.</param>
public sealed record TeamAnswer(Person Who, Answers Answers, IReadOnlyList<Step> Passed);

/// <summary>What the team goes on with.</summary>
/// <param name="By">The leader at that moment.</param>
/// <param name="Answers">The wishes of the team, of the steps of this question only.</param>
/// <param name="Reason">Why, in the leader's words.</param>
public sealed record Settlement(Person By, Answers Answers, string? Reason)
{
    /// <summary>Longest reason that is kept, in characters.</summary>
    public const int ReasonLength = 400;
}
