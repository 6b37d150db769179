using System.Globalization;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Understanding;

/// <summary>The slots that a message can fill, in the order of DESIGN section 7.</summary>
internal enum Slot
{
    Education, Po, Vo, Ages, Goals, Topics, Tiers, SpecialGroups, Databanks, Level, DeliveredBy, Training, Budget, BudgetPerPupil,
    Lessons, Minutes, Weeks, Duration, Pupils, Parents, Start, When,
}

/// <summary>One value of one slot: a word, a range, or a number, by the kind of slot; a date is its day number.</summary>
internal readonly record struct Fact(Slot Slot, string Word = "", Bounds Range = default, decimal Number = 0)
{
    /// <summary>The slot's name in the contract.</summary>
    public string Name => Slot switch
    {
        Slot.Po or Slot.Vo => "grades",
        _ => JsonNameOf(Slot.ToString()),
    };

    public string Value => Slot switch
    {
        Slot.Po => $"po {Text(Range)}",
        Slot.Vo => $"vo {Text(Range)}",
        Slot.Ages => Text(Range),
        Slot.Start or Slot.When => DateOnly.FromDayNumber((int)Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Word.Length > 0 ? Word : Number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Text(Bounds range) => range.Low == range.High ? $"{range.Low}" : $"{range.Low}-{range.High}";

    private static string JsonNameOf(string name) => string.Create(name.Length, name, static (chars, text) =>
    {
        text.CopyTo(chars);
        chars[0] = char.ToLowerInvariant(chars[0]);
    });
}

/// <summary>Between <see cref="Answers"/> and single facts.</summary>
internal static class Facts
{
    public static IEnumerable<Fact> Of(Answers a)
    {
        IEnumerable<Fact> lists =
        [
            .. Words(Slot.Education, a.Education), .. Words(Slot.Goals, a.Goals), .. Words(Slot.Topics, a.Topics), .. Words(Slot.Tiers, a.Tiers),
            .. Words(Slot.SpecialGroups, a.SpecialGroups), .. Words(Slot.Databanks, a.Databanks), .. Words(Slot.DeliveredBy, a.DeliveredBy),
        ];
        return [.. lists, .. Ranges(a), .. Single(a)];
    }

    public static string NameOf(RecognitionLevel level) => level switch
    {
        RecognitionLevel.WellDescribed => "goed-beschreven",
        RecognitionLevel.WellFounded => "goed-onderbouwd",
        RecognitionLevel.EffectiveFirst => "effectief-eerste",
        RecognitionLevel.EffectiveGood => "effectief-goed",
        _ => "effectief-sterk",
    };

    public static string NameOf(TrainingWish wish) => wish switch { TrainingWish.None => "geen", TrainingWish.Allowed => "mag", _ => "verplicht" };

    public static string NameOf(DurationWish wish) => wish is DurationWish.Short ? "kort" : "meerjarig";

    private static IEnumerable<Fact> Words(Slot slot, IReadOnlyList<string> values) => values.Select(value => new Fact(slot, value));

    private static IEnumerable<Fact> Ranges(Answers a)
    {
        if (a.Grades.Po is { } po) yield return new Fact(Slot.Po, Range: po);
        if (a.Grades.Vo is { } vo) yield return new Fact(Slot.Vo, Range: vo);
        if (a.Ages is { } ages) yield return new Fact(Slot.Ages, Range: ages);
    }

    private static IEnumerable<Fact> Single(Answers a)
    {
        if (a.Level is { } level) yield return new Fact(Slot.Level, NameOf(level), Number: (int)level);
        if (a.Training is { } training) yield return new Fact(Slot.Training, NameOf(training), Number: (int)training);
        if (a.Duration is { } duration) yield return new Fact(Slot.Duration, NameOf(duration), Number: (int)duration);
        if (a.Parents is { } parents) yield return new Fact(Slot.Parents, parents ? "true" : "false", Number: parents ? 1 : 0);
        (Slot Slot, decimal? Number)[] numbers =
        [
            (Slot.Budget, a.Budget), (Slot.BudgetPerPupil, a.BudgetPerPupil), (Slot.Lessons, a.Lessons), (Slot.Minutes, a.Minutes), (Slot.Weeks, a.Weeks),
            (Slot.Pupils, a.Pupils), (Slot.Start, a.Start?.DayNumber),
        ];
        foreach (var (slot, number) in numbers)
            if (number is { } known) yield return new Fact(slot, Number: known);
    }
}
