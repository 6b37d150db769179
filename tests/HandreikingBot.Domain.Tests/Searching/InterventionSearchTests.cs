using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Searching;
using HandreikingBot.Domain.Tests.Builders;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Searching;

/// <summary>Searching on the shipped catalogue and words (issue 4, message extension).</summary>
public sealed class InterventionSearchTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly Lazy<Knowledge> Made = new(() =>
        new Knowledge(RealCatalogue.Get(), RealWords.Guide, new Matcher(RealCatalogue.Get()), RealWords.Reader, new CommandWords(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))));

    private static Knowledge Knowledge => Made.Value;

    /// <summary>What is typed, and which comes first.</summary>
    [Theory]
    [InlineData("kiva", "kiva")]
    [InlineData("KIVA!", "kiva")]
    [InlineData("kivva", "kiva")]
    [InlineData("kiwa", "kiva")]
    [InlineData("ki", "kies")]
    [InlineData("kiv", "kiva")]
    [InlineData("kanjertrainnig", "kanjertraining")]
    [InlineData("kanjr", "kanjertraining")]
    [InlineData("rots & water", "rots-en-water")]
    [InlineData("rotsenwater", "rots-en-water")]
    [InlineData("vreedzame", "de-vreedzame-school")]
    [InlineData("de vreedzaame school", "de-vreedzame-school")]
    [InlineData("kessels", "marietje-kessels-project")]
    [InlineData("prima", "prima")]
    [InlineData("kies", "kies")]
    [InlineData("pad", "pad")]
    [InlineData("mazl mbo", "mazl-mbo")]
    [InlineData("zippys vrienden", "zippys-vrienden")]
    [InlineData("vrienden", "vrienden")]
    [InlineData("girlstalk+", "girls-talk")]
    [InlineData("dot-b", "dot-b")]
    [InlineData("m@zl", "mazl-mbo")]
    [InlineData("kiva in groep 7", "kiva")]
    [InlineData("is rots en water iets voor de brugklas?", "rots-en-water")]
    public void A_name_is_found_as_people_type_it_and_goes_first(string text, string id) => Assert.Equal(id, Found(text)[0].Intervention.Id);

    [Theory]
    [InlineData("pesten groep 7")]
    [InlineData("gratis weerbaarheid brugklas")]
    [InlineData("rouw")]
    [InlineData("basisonderwijs")]
    [InlineData("hooguit 8 lessen, leerkracht geeft het zelf")]
    public void What_a_school_looks_for_is_found_in_the_order_of_the_matcher(string text)
    {
        var matches = Knowledge.Matcher.Find(Knowledge.Reader.Read(text, Today).Answers, Today).Matches;

        Assert.NotEmpty(matches);
        Assert.Equal(matches.Select(match => match.Intervention.Id), Found(text).Select(hit => hit.Intervention.Id));
    }

    [Fact]
    public void A_name_goes_before_the_matches_and_stands_there_once()
    {
        var ids = Found("kanjertraining pesten groep 7").Select(hit => hit.Intervention.Id).ToArray();

        Assert.Equal("kanjertraining", ids[0]);
        Assert.True(ids.Length > 2);
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Only_recognised_ones_are_matches_and_others_are_found_by_name()
    {
        Assert.All(Found("pesten groep 7"), hit => Assert.Equal(RecognitionStatus.Recognised, hit.Intervention.Recognition.Status));
        Assert.Equal(RecognitionStatus.NotRecognised, Found("rots en water")[0].Intervention.Recognition.Status);
        Assert.Equal(RecognitionStatus.Unknown, Found("bikkeltraining")[0].Intervention.Recognition.Status);
    }

    [Theory]
    [InlineData("hallo allemaal")]
    [InlineData("xqzw")]
    [InlineData("7")]
    [InlineData("?!")]
    [InlineData("60 leerlingen")]
    [InlineData("morgen")]
    public void Words_that_say_nothing_are_told_so(string text) => Assert.IsType<SearchResult.NothingSaid>(Search().Find(text, Today));

    [Fact]
    public void Wishes_that_nothing_fits_name_the_one_that_brings_back_most()
    {
        var search = new InterventionSearch(Knowledge, (text, today) => Knowledge.Reader.Read(text, today), (_, _) => new MatchResult([], 76, [new Relaxation("budget", 2), new Relaxation("training", 5)]));

        Assert.Equal(new Relaxation("training", 5), Assert.IsType<SearchResult.NoneFits>(search.Find("pesten", Today)).Relaxation);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void An_empty_box_gives_starters_for_each_goal_that_are_all_recognised(string text)
    {
        var hits = Assert.IsType<SearchResult.Starters>(Search().Find(text, Today)).Hits;

        Assert.InRange(hits.Count, 3, 6);
        Assert.Equal(["groep", "relaties", "vaardigheden"], hits.SelectMany(hit => hit.Intervention.Goals).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(hits, hit => Assert.Equal(RecognitionStatus.Recognised, hit.Intervention.Recognition.Status));
    }

    [Fact]
    public void Every_intervention_is_found_by_its_whole_name_at_the_top() =>
        Assert.Empty(Knowledge.Catalogue.All.Where(intervention => !Found(intervention.Name).TakeWhile(hit => hit.Match is null || hit.Intervention.Id == intervention.Id).Take(2).Any(hit => hit.Intervention.Id == intervention.Id)).Select(intervention => intervention.Name));

    /// <summary>Line 4 of issue 4 by counting: however long or strange the text, one reading and at most one matching.</summary>
    [Theory]
    [InlineData("pesten groep 7")]
    [InlineData("kiva")]
    [InlineData("xqzw")]
    [InlineData("4000")]
    public void A_search_reads_once_and_matches_at_most_once(string text)
    {
        var (reads, matches) = (0, 0);
        var search = new InterventionSearch(Knowledge, Read, Match);
        search.Find(text is "4000" ? string.Concat(Enumerable.Repeat("pesten kiva groep 7 ", 200)) : text, Today);

        Assert.Equal(1, reads);
        Assert.InRange(matches, 0, 1);

        Understood Read(string typed, DateOnly today)
        {
            reads++;
            return Knowledge.Reader.Read(typed, today);
        }

        MatchResult Match(Answers answers, DateOnly today)
        {
            matches++;
            return Knowledge.Matcher.Find(answers, today);
        }
    }

    private static InterventionSearch Search() => new(Knowledge);

    private static IReadOnlyList<SearchHit> Found(string text) => Assert.IsType<SearchResult.Found>(Search().Find(text, Today)).Hits;
}
