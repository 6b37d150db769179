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
internal sealed record Fact(Slot Slot, string Word = "", Bounds Range = default, decimal Number = 0)
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

    /// <summary>Written out, since what a record makes itself asks generic comparers, which cannot be compiled before they run.</summary>
    public bool Equals(Fact? other) =>
        other is not null && Slot == other.Slot && Number == other.Number && Range.Low == other.Range.Low && Range.High == other.Range.High && string.Equals(Word, other.Word, StringComparison.Ordinal);

    public override int GetHashCode() => ((int)Slot * 397) ^ Word.GetHashCode(StringComparison.Ordinal) ^ (int)Number;

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
    public static Fact[] Of(Answers a)
    {
        var facts = new List<Fact>();
        Add(facts, Slot.Education, a.Education);
        Add(facts, Slot.Goals, a.Goals);
        Add(facts, Slot.Topics, a.Topics);
        Add(facts, Slot.Tiers, a.Tiers);
        Add(facts, Slot.SpecialGroups, a.SpecialGroups);
        Add(facts, Slot.Databanks, a.Databanks);
        Add(facts, Slot.DeliveredBy, a.DeliveredBy);
        if (a.Grades.Po is { } po) facts.Add(new Fact(Slot.Po, Range: po));
        if (a.Grades.Vo is { } vo) facts.Add(new Fact(Slot.Vo, Range: vo));
        if (a.Ages is { } ages) facts.Add(new Fact(Slot.Ages, Range: ages));
        if (a.Level is { } level) facts.Add(new Fact(Slot.Level, NameOf(level), Number: (int)level));
        if (a.Training is { } training) facts.Add(new Fact(Slot.Training, NameOf(training), Number: (int)training));
        if (a.Duration is { } duration) facts.Add(new Fact(Slot.Duration, NameOf(duration), Number: (int)duration));
        if (a.Parents is { } parents) facts.Add(new Fact(Slot.Parents, parents ? "true" : "false", Number: parents ? 1 : 0));
        Add(facts, Slot.Budget, a.Budget);
        Add(facts, Slot.BudgetPerPupil, a.BudgetPerPupil);
        Add(facts, Slot.Lessons, a.Lessons);
        Add(facts, Slot.Minutes, a.Minutes);
        Add(facts, Slot.Weeks, a.Weeks);
        Add(facts, Slot.Pupils, a.Pupils);
        Add(facts, Slot.Start, a.Start?.DayNumber);
        return [.. facts];
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

    private static void Add(List<Fact> facts, Slot slot, IReadOnlyList<string> values)
    {
        foreach (var value in values) facts.Add(new Fact(slot, value));
    }

    private static void Add(List<Fact> facts, Slot slot, decimal? number)
    {
        if (number is { } known) facts.Add(new Fact(slot, Number: known));
    }
}
