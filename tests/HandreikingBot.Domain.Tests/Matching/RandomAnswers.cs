using FsCheck;
using FsCheck.Fluent;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Tests.Matching;

/// <summary>Answers as schools could give them, sparse and crowded ones, with a fixed seed.</summary>
internal static class RandomAnswers
{
    public const ulong Seed = 20261121;

    public static string[] Topics { get; } =
    [
        "sociaal-emotioneel", "veerkracht", "weerbaarheid", "stress", "prestatiedruk", "faalangst", "pesten", "groepsklimaat", "relatie-leraar-leerling", "angst",
        "somberheid", "rouw-verlies", "scheiding", "kopp-kvo", "gedrag", "adhd", "verzuim", "seksuele-en-genderdiversiteit", "sociale-media", "nieuwkomers", "trauma",
        "suicidepreventie", "mindfulness", "burgerschap", "mentale-gezondheid", "overgang-po-vo", "eenzaamheid", "zelfbeeld", "grensoverschrijdend-gedrag",
        "relaties-en-seksualiteit", "bewegen", "leefstijl",
    ];

    private static readonly string[] Groups =
    [
        "nieuwkomers", "taalbarriere", "lage-ses", "gescheiden-ouders", "rouwende-leerlingen", "kopp-kvo", "lhbtqia", "jongens", "meisjes", "leerlingen-met-beperking",
        "vluchtelingen", "pleegkinderen", "leerlingen-met-adhd",
    ];

    public static Answers Everything { get; } = new()
    {
        Education = ["po"],
        Grades = new Grades(Bounds.Exactly(3), null),
        Ages = new Bounds(6, 7),
        Goals = ["groep"],
        Topics = ["pesten"],
        Tiers = ["universeel"],
        SpecialGroups = ["jongens"],
        Databanks = ["nji"],
        Level = RecognitionLevel.WellDescribed,
        DeliveredBy = ["leraar"],
        Training = TrainingWish.None,
        Budget = 0,
        BudgetPerPupil = 0,
        Lessons = 1,
        Minutes = 1,
        Weeks = 1,
        Duration = DurationWish.Short,
        Parents = true,
    };

    /// <param name="often">Of ten slots, about how many are filled.</param>
    public static Gen<Answers> About(int often) =>
        from who in Who(often)
        from what in What(often, who)
        from how in How(often, what)
        select how;

    public static IEnumerable<Answers> Many(int count) => new[] { 1, 2, 4, 7 }.SelectMany((often, n) => About(often).Sample(count / 4, Stream(n), 50));

    private static Gen<Answers> Who(int often) =>
        from education in Some(often, ["po", "vo", "go", "mbo"])
        from po in Maybe(often / 2, Range(1, 8))
        from vo in Maybe(often / 2, Range(1, 6))
        from ages in Maybe(often / 2, Range(3, 30))
        select new Answers { Education = education, Grades = new Grades(po, vo), Ages = ages };

    private static Gen<Answers> What(int often, Answers answers) =>
        from goals in Some(often, ["vaardigheden", "relaties", "groep"])
        from topics in Some(often, Topics)
        from tiers in Some(often, ["universeel", "selectief", "geindiceerd"])
        from groups in Some(often / 2, Groups)
        from banks in Some(often / 2, ["nji", "loketgezondleven", "gezondeschool", "movisie", "kcsb", "justitie", "trimbos-ggz", "pharos", "wmk"])
        select answers with { Goals = goals, Topics = topics, Tiers = tiers, SpecialGroups = groups, Databanks = banks };

    private static Gen<Answers> How(int often, Answers answers) =>
        from level in Maybe(often, Gen.Elements(Enum.GetValues<RecognitionLevel>()))
        from deliverers in Some(often, ["leraar", "schoolteam", "intern-specialist", "externe-professional", "vrijwilliger", "online"])
        from training in Maybe(often, Gen.Elements(Enum.GetValues<TrainingWish>()))
        from numbers in Gen.ArrayOf(Gen.Choose(0, 60), 6)
        from given in Gen.ArrayOf(Gen.Choose(0, 9), 8)
        select answers with
        {
            Level = level,
            DeliveredBy = deliverers,
            Training = training,
            Budget = given[0] < often ? numbers[0] * 50 : null,
            BudgetPerPupil = given[1] < often ? numbers[1] : null,
            Lessons = given[2] < often ? numbers[2] : null,
            Minutes = given[3] < often ? numbers[3] : null,
            Weeks = given[4] < often ? numbers[4] : null,
            Pupils = given[5] < often ? numbers[5] : null,
            Duration = given[6] < often ? (DurationWish)(numbers[0] % 2) : null,
            Parents = given[7] < often ? numbers[1] % 2 is 0 : null,
        };

    private static Gen<IReadOnlyList<string>> Some(int often, string[] values) =>
        from given in Gen.Choose(0, 9)
        from count in Gen.Choose(1, 2)
        from picked in Gen.ArrayOf(Gen.Elements(values), count)
        select (IReadOnlyList<string>)(given < often ? picked.Distinct().ToArray() : []);

    private static Gen<T?> Maybe<T>(int often, Gen<T> gen)
        where T : struct =>
        from given in Gen.Choose(0, 9)
        from value in gen
        select given < often ? value : (T?)null;

    private static Gen<Bounds> Range(int lowest, int highest) =>
        from low in Gen.Choose(lowest, highest)
        from high in Gen.Choose(low, highest)
        select new Bounds(low, high);

    private static Rnd Stream(int n) => new(Seed, ((ulong)n * 2) + 1);
}
