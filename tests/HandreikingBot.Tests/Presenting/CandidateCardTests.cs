using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Tests.Presenting;

public sealed class CandidateCardTests
{
    private static readonly Intervention Priced = Shown.Kiva with { Id = "geprijsd", Costs = new CostFacts(null, 1260, null, null) };

    private static Recognition Verdict => Shown.Kiva.Recognition;

    [Fact]
    public void Costs_that_no_candidate_has_are_said_once()
    {
        var data = Shown.Results(Shown.Bullying, Shown.Kiva, Shown.Find("taakspel"));

        Assert.NotNull(data.Text("costs"));
        Assert.DoesNotContain("kosten", data.First("matches").Text("unknown") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Costs_that_only_some_candidates_have_are_said_at_each()
    {
        var data = Shown.Results(Shown.Bullying, Shown.Kiva, Priced);

        Assert.Null(data.Text("costs"));
        Assert.Equal("**Niet bekend:** kosten.", data.First("matches").Text("unknown"));
    }

    [Theory]
    [InlineData("Deelcommissie Jeugdzorg en psychosociale/pedagogische preventie", "2020-02-13", "Effectief, sterke aanwijzingen (Deelcommissie Jeugdzorg, februari 2020)")]
    [InlineData("Erkenningscommissie Interventies", null, "Effectief, sterke aanwijzingen (Erkenningscommissie Interventies, datum niet bekend)")]
    [InlineData(null, "2019", "Effectief, sterke aanwijzingen (2019)")]
    public void A_level_is_said_with_whose_it_is_and_since_when(string? committee, string? since, string level)
    {
        var record = Shown.Kiva with { Recognition = Verdict with { Committee = committee, Since = since } };

        Assert.Equal(level, Shown.Results(Shown.Bullying, record).First("matches").Text("level"));
    }

    [Fact]
    public void In_detail_the_committee_has_its_whole_name_or_is_said_to_be_unknown()
    {
        const string Committee = "Deelcommissie Jeugdzorg en psychosociale/pedagogische preventie";

        Assert.Contains(Committee, Shown.Details(Shown.Kiva with { Recognition = Verdict with { Committee = Committee } }, Shown.Bullying).Text("level"), StringComparison.Ordinal);
        Assert.Contains("commissie niet bekend", Shown.Details(Shown.Kiva with { Recognition = Verdict with { Committee = null } }, Shown.Bullying).Text("level"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_detail_what_is_not_known_stands_in_one_line_and_nowhere_else()
    {
        var data = Shown.Details(Shown.Kiva with { Owner = null }, Shown.Bullying);

        Assert.Equal("**Niet gevonden:** kosten, met wie je samenwerkt en van wie het is. Vraag dit aan de aanbieder.", data.Text("missing"));
        Assert.DoesNotContain("niet bekend", data["facts"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Letting_go_is_not_offered_when_more_is_to_come_that_fits()
    {
        var fits = Shown.Judged(Shown.Kiva, Shown.Bullying);
        var misses = fits with { Misses = ["training"] };

        Assert.True(OffersToLetGo(fits));
        Assert.False(OffersToLetGo(fits, fits, fits, fits, fits, fits));
        Assert.True(OffersToLetGo(misses, misses, misses, misses, misses, misses));
    }

    [Fact]
    public void The_only_candidate_is_chosen_beforehand() => Assert.Equal("kiva", Shown.Results(Shown.Bullying, Shown.Kiva).Text("chosen"));

    [Fact]
    public void Side_by_side_the_same_fact_is_said_once()
    {
        var lines = Shown.Comparison(Shown.Bullying, Shown.Kiva, Priced)["aspects"]!.AsArray().Select(aspect => aspect!["lines"]!.AsArray());

        Assert.Contains(lines, found => found.Count is 1 && (string?)found[0]!["name"] == "Allebei");
    }

    [Fact]
    public void Side_by_side_an_old_recognition_is_said_of_whom_it_is()
    {
        var aspects = Shown.Comparison(Shown.Bullying, Shown.Kiva, Shown.Find("taakspel"))["aspects"]!.AsArray();

        var warned = Assert.Single(aspects, aspect => (string?)aspect!["title"] == "Let op")!["lines"]!.AsArray();
        Assert.Equal("Taakspel", (string?)Assert.Single(warned)!["name"]);
    }

    [Fact]
    public void Side_by_side_what_nobody_knows_is_one_line() =>
        Assert.StartsWith("**Van geen van deze bekend:** kosten", Shown.Comparison(Shown.Bullying, Shown.Kiva, Shown.Find("taakspel")).Text("missing"), StringComparison.Ordinal);

    private static bool OffersToLetGo(params IReadOnlyList<Match> matches) =>
        Shown.Results(new MatchResult(matches, 0, [new Relaxation("topics", 3)]), Shown.Bullying).ContainsKey("relaxations");
}
