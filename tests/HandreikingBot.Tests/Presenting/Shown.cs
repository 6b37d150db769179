using System.Text.Json.Nodes;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Presenting;
using HandreikingBot.Tests.Content;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Presenting;

/// <summary>The data of cards, made of the shipped content.</summary>
internal static class Shown
{
    private static readonly Phrases Phrases = new(ShippedContent.Sound.Wording, ShippedContent.Sound.Labels);

    public static CardStamp Stamp { get; } = new("8f2c", "resultaten", 1);

    public static Facts Facts { get; } = new(Phrases);

    public static CandidateCards Candidates { get; } = new(Phrases, Facts);

    public static PlanCards Plans { get; } = new(ShippedContent.Sound.Guide, Phrases);

    /// <summary>A wish that every record can be held against: primary school, groep 7, bullying, given by the teacher.</summary>
    public static Answers Bullying { get; } = new()
    {
        Education = ["po"],
        Grades = new Grades(new Bounds(7, 7)),
        Topics = ["pesten"],
        DeliveredBy = ["leraar"],
        Training = TrainingWish.Allowed,
    };

    public static Intervention Kiva { get; } = Find("kiva");

    public static Intervention Find(string id) => Shipped.Library.Knowledge.Catalogue.Find(id) ?? throw new InvalidOperationException($"no intervention {id}");

    public static Match Judged(Intervention intervention, Answers answers) => Shipped.Library.Knowledge.Matcher.Judge(intervention, answers);

    public static JsonObject Results(Answers answers, params IReadOnlyList<Intervention> interventions) =>
        Results(new MatchResult([.. interventions.Select(intervention => Judged(intervention, answers))], 0, []), answers);

    public static JsonObject Results(MatchResult result, Answers answers) => Candidates.Results(new Reply.ShowMatches(result, 0, answers), Shipped.Today, Stamp);

    public static JsonObject Details(Intervention intervention, Answers answers) =>
        Candidates.Details(new Reply.ShowDetails(Judged(intervention, answers), OnShortlist: false), answers, Shipped.Today, Stamp);

    public static JsonObject Comparison(Answers answers, params IReadOnlyList<Intervention> interventions) =>
        new ComparisonCard(Phrases, Facts).Of([.. interventions.Select(intervention => Judged(intervention, answers))], answers, Shipped.Today, Stamp);

    public static string? Text(this JsonObject data, string name) => (string?)data[name];

    public static JsonObject First(this JsonObject data, string list) => data[list]!.AsArray()[0]!.AsObject();
}
