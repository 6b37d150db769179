using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Understanding;

/// <summary>Makes one <see cref="Understood"/> of what the rules found: later words win over earlier ones, what was taken back is out.</summary>
internal sealed class Composer
{
    private readonly Reading reading;
    private readonly List<Finding> accepted;
    private readonly List<Finding> refused;

    public Composer(Reading reading, IReadOnlyDictionary<string, IReadOnlyList<string>> follows)
    {
        this.reading = reading;
        var takenBack = new Dictionary<Fact, int>();
        foreach (var finding in reading.Findings)
            if (finding.Refused && !IsOneOfSeveral(finding)) takenBack[finding.Fact] = Math.Max(finding.First, takenBack.GetValueOrDefault(finding.Fact));
        accepted = [.. reading.Findings.Where(finding => !finding.Refused && !(takenBack.TryGetValue(finding.Fact, out var place) && place > finding.Last))];
        var kept = accepted.Select(finding => finding.Fact).ToHashSet();
        refused = [.. reading.Findings.Where(finding => finding.Refused && !kept.Contains(finding.Fact))];
        AddWhatFollows(follows);
    }

    public Understood Compose()
    {
        NoLevelIsAsked();
        var answered = accepted.Count > 0 || reading.YesNo is not null || reading.Choice.Count > 0 || refused.Count > 0;
        return new Understood
        {
            Intent = reading.Intent is null or Intent.Skip or Intent.Start && answered ? answered ? Intent.Answer : null : reading.Intent,
            About = reading.About,
            Answers = Answers(),
            Refused = [.. refused.Select(finding => new Refusal(finding.Fact.Name, finding.Fact.Value)).Distinct()],
            Interventions = [.. Interventions().Select(named => named.Id).Distinct(StringComparer.Ordinal)],
            YesNo = reading.YesNo,
            Corrects = reading.Corrects,
            Choice = reading.Choice,
            LooseNumber = LooseNumber(),
            When = Number(Slot.When) is { } day ? DateOnly.FromDayNumber((int)day) : null,
            Assumed = reading.Assumed,
            NotPlaced = answered ? Leftovers.Of(reading) : [],
            Overruled = Overruled(),
            PersonalData = reading.PersonalData,
            Evidence = Evidence(),
        };
    }

    /// <summary>"bewijs hoeft voor ons niet": no level of recognition is a wish, so to take one back is to pass the question.</summary>
    private void NoLevelIsAsked()
    {
        if (reading.Intent is not (null or Intent.Skip) || accepted.Count > 0 || refused.Count is 0 || reading.YesNo is true || reading.Choice.Count > 0) return;
        if (!refused.TrueForAll(finding => finding.Fact.Slot is Slot.Level)) return;
        (reading.Intent, reading.About, reading.YesNo) = (Intent.Skip, "erkenning", null);
        refused.Clear();
    }

    private Answers Answers() => new()
    {
        Education = Words(Slot.Education),
        Grades = new Grades(Range(Slot.Po), Range(Slot.Vo)),
        Ages = Range(Slot.Ages),
        Goals = Words(Slot.Goals),
        Topics = Words(Slot.Topics),
        Tiers = Words(Slot.Tiers),
        SpecialGroups = Words(Slot.SpecialGroups),
        Databanks = Words(Slot.Databanks),
        Level = Level() is { } level ? (RecognitionLevel)(int)level : null,
        DeliveredBy = Words(Slot.DeliveredBy),
        Training = Number(Slot.Training) is { } training ? (TrainingWish)(int)training : null,
        Budget = Number(Slot.Budget),
        BudgetPerPupil = Number(Slot.BudgetPerPupil),
        Lessons = (int?)Number(Slot.Lessons),
        Minutes = (int?)Number(Slot.Minutes),
        Weeks = (int?)Number(Slot.Weeks),
        Duration = Number(Slot.Duration) is { } duration ? (DurationWish)(int)duration : null,
        Pupils = (int?)Number(Slot.Pupils),
        Parents = Number(Slot.Parents) is { } parents ? parents is 1 : null,
        Start = Number(Slot.Start) is { } start ? DateOnly.FromDayNumber((int)start) : null,
    };

    /// <summary>"havo, geen vwo": one kind of secondary school is refused, another is meant.</summary>
    private bool IsOneOfSeveral(Finding refusal) =>
        refusal.Fact.Slot is Slot.Education && reading.Findings.Any(finding => !finding.Refused && finding.Fact == refusal.Fact && finding.First != refusal.First);

    /// <summary>Goals follow from topics, and the kind of school from groups and years, by the same words.</summary>
    private void AddWhatFollows(IReadOnlyDictionary<string, IReadOnlyList<string>> follows)
    {
        var mbo = accepted.Any(finding => finding.Fact == new Fact(Slot.Education, "mbo"));
        // "eerstejaars op het mbo": those are no years of secondary school.
        if (mbo && !accepted.Any(finding => finding.Fact == new Fact(Slot.Education, "vo"))) accepted.RemoveAll(finding => finding.Fact.Slot is Slot.Vo);
        var other = mbo || accepted.Any(finding => finding.Fact == new Fact(Slot.Education, "go"));
        foreach (var finding in accepted.ToArray())
        {
            if (finding.Fact.Slot is Slot.Topics && follows.TryGetValue(finding.Fact.Word, out var goals))
                accepted.AddRange(goals.Select(goal => finding with { Fact = new Fact(Slot.Goals, goal) }));
            if (finding.Fact.Slot is Slot.Po or Slot.Vo && !other) accepted.Add(finding with { Fact = new Fact(Slot.Education, finding.Fact.Slot is Slot.Po ? "po" : "vo") });
        }
    }

    private IReadOnlyList<string> Words(Slot slot)
    {
        List<string>? words = null;
        foreach (var finding in accepted)
            if (finding.Fact.Slot == slot && words?.Contains(finding.Fact.Word, StringComparer.Ordinal) is not true) (words ??= []).Add(finding.Fact.Word);
        return words ?? (IReadOnlyList<string>)[];
    }

    private decimal? LooseNumber()
    {
        decimal? only = null;
        foreach (var item in reading.Items)
        {
            if (item.Used || item.Quantity is not { } number) continue;
            if (only is not null) return null;
            only = number;
        }

        return only;
    }

    private decimal? Number(Slot slot) => Latest(slot)?.Fact.Number;

    /// <summary>"goede aanwijzingen dat het effectief is": said in one breath the highest counts, else the last.</summary>
    private decimal? Level()
    {
        if (Latest(Slot.Level) is not { } latest) return null;
        var level = latest.Fact.Number;
        foreach (var finding in accepted)
            if (finding.Fact.Slot is Slot.Level && finding.Fact.Number > level && !IsBreakBetween(finding.Last, latest.First)) level = finding.Fact.Number;
        return level;
    }

    private bool IsBreakBetween(int first, int last)
    {
        for (var n = first + 1; n < last; n++)
            if (reading.Items[n].Token.Kind is TokenKind.Sign || reading.Items[n].Is(Cue.Contrast) || reading.Items[n].Is(Cue.And) || reading.Items[n].Is(Cue.Than)) return true;
        return false;
    }

    private Finding? Latest(Slot slot)
    {
        Finding? latest = null;
        foreach (var finding in accepted)
            if (finding.Fact.Slot == slot && finding.First >= (latest?.First ?? 0)) latest = finding;
        return latest;
    }

    /// <summary>"gratis" and an amount do not go together; of two amounts the later one makes the earlier more precise.</summary>
    private IReadOnlyList<string> Overruled()
    {
        if (Latest(Slot.Budget) is not { Fact.Number: { } counts } latest) return [];
        foreach (var finding in accepted)
            if (finding.Fact is { Slot: Slot.Budget, Number: { } other } && finding.First < latest.First && (other is 0) != (counts is 0)) return [TextOf(finding)];
        return [];
    }

    private string TextOf(Finding finding)
    {
        var said = reading.EvidenceOf(finding.First, finding.Last, "", "");
        return reading.Text.Original.Substring(said.Start, said.Length);
    }

    private Bounds? Range(Slot slot)
    {
        Bounds? all = null;
        foreach (var finding in accepted)
        {
            if (finding.Fact.Slot != slot) continue;
            var range = finding.Fact.Range;
            all = all is { } known ? new Bounds(Least(known.Low, range.Low), Most(known.High, range.High)) : range;
        }

        return all;
    }

    private static int? Least(int? a, int? b) => a is null || b is null ? null : Math.Min(a.Value, b.Value);

    private static int? Most(int? a, int? b) => a is null || b is null ? null : Math.Max(a.Value, b.Value);

    private List<Named> Interventions()
    {
        var named = new List<Named>();
        for (var n = 0; n < reading.Items.Count; n++)
            foreach (var meaning in reading.Items[n].Meanings)
                if (meaning.Entry.Intervention is { } id && IsThisOne(reading.Items[n], id)) named.Add(new Named(n, id));
        return named;
    }

    /// <summary>"Make a Move" and "Make a Move+" are two programmes, of which only the sign behind it tells which.</summary>
    private bool IsThisOne(Item item, string id)
    {
        var end = reading.Tokens[item.Last].End;
        var withPlus = end < reading.Text.Length && reading.Text[end] is '+';
        return HasPlus(id) == withPlus || !Array.Exists(item.Meanings, meaning => meaning.Entry.Intervention is { } other && HasPlus(other) == withPlus);
    }

    private static bool HasPlus(string id) => id.EndsWith("-plus", StringComparison.Ordinal);

    private Evidence[] Evidence()
    {
        var slots = accepted.Select(finding => reading.EvidenceOf(finding.First, finding.Last, finding.Fact.Name, finding.Fact.Value));
        var names = Interventions().Select(named => reading.EvidenceOf(named.Place, named.Place, "interventions", named.Id));
        return [.. slots.Concat(names).Concat(reading.Other).Distinct().OrderBy(evidence => evidence.Start).ThenBy(evidence => evidence.Slot, StringComparer.Ordinal)];
    }

    /// <summary>The intervention that an item names.</summary>
    private sealed record Named(int Place, string Id);
}
