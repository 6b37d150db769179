using System.Diagnostics;
using System.Globalization;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Benchmarks.Growth;

/// <summary>
/// What <c>match</c> costs when the catalogue grows (issue 5, line 4): no more than in proportion, and under 5 ms with 100,000. The interventions are made of the facts of real ones, each shuffled by itself with a
/// seed, and of made-up prices; the questions are those that schools ask, from nothing at all to every wish at once.
/// </summary>
internal static class MatchGrowth
{
    private const int Seed = 20261122, Rounds = 60;
    private const double Most = 5;

    /// <summary>A little above ten, for what ten times as much does to the caches of a processor.</summary>
    private const double MostForTenfold = 13;

    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Answers[] Questions =
    [
        Answers.None,
        new() { Education = ["po"] },
        new() { Education = ["po"], Grades = new Grades(new Bounds(7, 7), null), Topics = ["pesten"] },
        new() { Education = ["vo"], Grades = new Grades(null, new Bounds(1, 3)), Goals = ["vaardigheden"], Topics = ["stress"], Tiers = ["universeel"] },
        new() { Education = ["po"], SpecialGroups = ["nieuwkomers"], Budget = 0, Training = TrainingWish.None },
        new() { Education = ["mbo"], Ages = new Bounds(16, 20), Level = RecognitionLevel.EffectiveStrong, Budget = 0, Lessons = 1, Weeks = 1 },
        new()
        {
            Education = ["po"], Grades = new Grades(new Bounds(5, 8), null), Goals = ["groep"], Topics = ["pesten"], Tiers = ["universeel"], Databanks = ["nji"], Level = RecognitionLevel.EffectiveFirst,
            DeliveredBy = ["leraar"], Training = TrainingWish.None, Budget = 500, BudgetPerPupil = 5, Lessons = 8, Minutes = 45, Weeks = 8, Duration = DurationWish.Short, Parents = true,
        },
    ];

    /// <param name="sizes">Catalogues of so many interventions.</param>
    /// <param name="judged">False: only that it runs.</param>
    /// <returns>True when both hold.</returns>
    public static bool Measure(IReadOnlyList<int> sizes, bool judged = true)
    {
        var real = Library.Read().Knowledge.Catalogue.Recognised;
        Say($"match, seed {Seed}: slowest of {Questions.Length} questions, best of {Rounds} rounds");
        var (sound, before) = (true, (Size: 0, Took: 0.0));
        foreach (var size in sizes)
        {
            var took = Slowest(new Matcher(new InterventionCatalogue(Synthetic(real, size))));
            var inProportion = before.Size is 0 || took <= Math.Max(0.05, before.Took * MostForTenfold * size / (before.Size * 10.0));
            Say($"{size,8} interventions: {took:F3} ms{(inProportion ? "" : ", more than in proportion")}");
            sound &= inProportion && took < Most;
            before = (size, took);
        }

        return sound || !judged;
    }

    private static double Slowest(Matcher matcher)
    {
        foreach (var question in Questions) matcher.Find(question, Today);
        return Questions.Max(question => Enumerable.Range(0, Rounds).Min(_ => Took(matcher, question)));
    }

    private static double Took(Matcher matcher, Answers question)
    {
        var begun = Stopwatch.GetTimestamp();
        matcher.Find(question, Today);
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    private static IEnumerable<Intervention> Synthetic(IReadOnlyList<Intervention> real, int size)
    {
        var random = new Random(Seed);
        Intervention Any() => real[random.Next(real.Count)];
        for (var n = 0; n < size; n++)
        {
            var school = Any();
            yield return Any() with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"verzonnen-{n:D6}"),
                Education = school.Education,
                Grades = school.Grades,
                Ages = school.Ages,
                Goals = Any().Goals,
                Topics = Any().Topics,
                Tiers = Any().Tiers,
                SpecialGroups = Any().SpecialGroups,
                DeliveredBy = Any().DeliveredBy,
                Training = Any().Training,
                Sessions = Any().Sessions,
                // Of money, almost no two have the same.
                Costs = Any().Costs with { PerSchoolEur = random.Next(10_000), PerPupilEur = random.Next(50) },
            };
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
