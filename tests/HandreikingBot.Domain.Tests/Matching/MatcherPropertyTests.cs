using System.Text.Json;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Matching;

/// <summary>Thousands of random answers (seed <see cref="RandomAnswers.Seed"/>) on the real catalogue.</summary>
public sealed class MatcherPropertyTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static string Say(Answers answers) => $"seed {RandomAnswers.Seed}: {JsonSerializer.Serialize(answers)}";

    [Fact]
    public void The_random_answers_are_many_and_not_alike()
    {
        var answers = RandomAnswers.Many(4_000).Select(Say).ToArray();
        Assert.Equal(4_000, answers.Length);
        Assert.True(answers.Distinct().Count() > 2_000, $"{answers.Distinct().Count()} differ, like {answers[^1]}");
    }

    [Fact]
    public void Every_record_is_judged_as_the_plain_rules_judge_it()
    {
        var catalogue = RealCatalogue.Get();
        var matcher = new Matcher(catalogue);
        foreach (var answers in RandomAnswers.Many(1_000))
        {
            foreach (var record in catalogue.All)
            {
                var plain = PlainJudge.Judge(record, answers).ToArray();
                var match = matcher.Judge(record, answers);
                Assert.True(plain.Where(slot => slot.Fits == true).Select(slot => slot.Slot).SequenceEqual(match.Fits), $"fits of {record.Id}, {Say(answers)}");
                Assert.True(plain.Where(slot => slot.Fits == false).Select(slot => slot.Slot).SequenceEqual(match.Misses), $"misses of {record.Id}, {Say(answers)}");
                Assert.True(plain.Where(slot => slot.Fits == null).Select(slot => slot.Slot).SequenceEqual(match.Unknown), $"unknown of {record.Id}, {Say(answers)}");
            }
        }
    }

    [Fact]
    public void The_list_holds_at_most_twenty_recognised_interventions_that_are_not_for_others()
    {
        var catalogue = RealCatalogue.Get();
        var matcher = new Matcher(catalogue);
        foreach (var answers in RandomAnswers.Many(1_000))
        {
            var result = matcher.Find(answers, Today);
            Assert.InRange(result.Matches.Count, 0, 20);
            Assert.True(result.Matches.Count + result.Excluded <= catalogue.Recognised.Count, Say(answers));
            Assert.Equal(result.Matches.Count, result.Matches.DistinctBy(match => match.Intervention.Id).Count());
            Assert.All(result.Matches, match => Assert.Equal(RecognitionStatus.Recognised, match.Intervention.Recognition.Status));
            Assert.All(result.Matches, match => Assert.Empty(match.Misses.Intersect(["education", "grades", "ages"])));
            Assert.All(result.Matches, match => Assert.True(MatcherTests.SaysSomethingOfWhatWasAsked(match, answers), Say(answers)));
        }
    }

    [Fact]
    public void A_catalogue_that_is_gone_through_in_parts_gives_what_it_gives_as_a_whole()
    {
        var catalogue = RealCatalogue.Get();
        var (whole, parted) = (new Matcher(catalogue), new Matcher(catalogue) { PartSize = catalogue.Recognised.Count / 3 });
        foreach (var answers in RandomAnswers.Many(1_000))
            Assert.Equal(JsonSerializer.Serialize(whole.Find(answers, Today)), JsonSerializer.Serialize(parted.Find(answers, Today)));
    }

    [Fact]
    public void Letting_go_brings_back_exactly_what_it_says()
    {
        var matcher = new Matcher(RealCatalogue.Get());
        foreach (var answers in RandomAnswers.Many(1_000))
        {
            var result = matcher.Find(answers, Today);
            if (result.Matches.Count == 0) continue;
            var now = Flawless(result);
            foreach (var relaxation in result.Relaxations)
            {
                var after = Flawless(matcher.Find(Slots.Drop(answers, relaxation.Drop), Today));
                Assert.True(Math.Min(20, now + relaxation.Adds) == after, $"{relaxation}: {now} to {after}, {Say(answers)}");
            }

            var silent = Slots.Given(answers).Except(result.Relaxations.Select(relaxation => relaxation.Drop));
            Assert.All(silent, slot => Assert.True(Flawless(matcher.Find(Slots.Drop(answers, slot), Today)) <= now, $"{slot} helps, {Say(answers)}"));
        }
    }

    [Fact]
    public void An_empty_list_always_shows_a_way_that_leads_to_matches()
    {
        var matcher = new Matcher(RealCatalogue.Get());
        var empty = 0;
        foreach (var answers in RandomAnswers.Many(12_000))
        {
            var result = matcher.Find(answers, Today);
            if (result.Matches.Count > 0) continue;
            empty++;
            Assert.NotEmpty(result.Relaxations);
            Assert.All(result.Relaxations, relaxation => Assert.True(relaxation.Adds >= 1));
            foreach (var first in result.Relaxations) Assert.True(Leads(matcher, Slots.Drop(answers, first.Drop)), $"{first.Drop}, {Say(answers)}");
        }

        Assert.True(empty > 100, $"only {empty} empty lists: the generator no longer tries this");
    }

    [Fact]
    public void The_same_answers_give_the_same_list()
    {
        var (one, other) = (new Matcher(RealCatalogue.Get()), new Matcher(new InterventionCatalogue(RealCatalogue.Get().All.Reverse())));
        foreach (var answers in RandomAnswers.Many(400))
            Assert.Equal(JsonSerializer.Serialize(one.Find(answers, Today)), JsonSerializer.Serialize(other.Find(answers, Today)));
    }

    private static int Flawless(MatchResult result) => result.Matches.Count(match => match.Misses.Count == 0);

    private static bool Leads(Matcher matcher, Answers answers)
    {
        for (var step = 0; step < 6; step++)
        {
            var result = matcher.Find(answers, Today);
            if (result.Matches.Count > 0) return true;
            if (result.Relaxations.Count == 0) return false;
            answers = Slots.Drop(answers, result.Relaxations[0].Drop);
        }

        return false;
    }
}
