namespace HandreikingBot.Domain.Matching;

/// <summary>
/// The facts of a catalogue by column, and what interventions have in common stored once: many are for the same school years, about the same subjects, or as long.
/// Each such value is held against a wish once, and not for every intervention that has it.
/// </summary>
internal sealed class FactTable
{
    private readonly Facts[] facts;
    private readonly Column[] columns;
    private readonly ulong[] standings;
    private readonly Price[] prices;

    /// <param name="facts">In the order of ids.</param>
    public FactTable(Facts[] facts)
    {
        this.facts = facts;
        columns =
        [
            Of([Criterion.Education], f => f.Education),
            Of([Criterion.Grades, Criterion.Ages], f => (f.Po, f.Vo, f.MayHavePo, f.MayHaveVo, f.Ages, f.UsualAges, f.SchoolAges)),
            Of([Criterion.Goals], f => f.Goals),
            Of([Criterion.Topics], f => (f.Topics, f.Related), Nearness.ByTopicsOf),
            Of([Criterion.Tiers], f => f.Tiers),
            Of([Criterion.SpecialGroups], f => f.SpecialGroups),
            Of([Criterion.Databanks], f => f.Databanks),
            Of([Criterion.Level], f => (f.Level, 0)),
            Of([Criterion.DeliveredBy], f => (f.DeliveredBy, f.OutsideSchool), Nearness.ByDelivererOf),
            Of([Criterion.Training], f => (f.Training, 0)),
            Of([Criterion.Lessons, Criterion.Weeks, Criterion.Duration], f => (f.Lessons, f.Weeks, f.MultiYear)),
            Of([Criterion.Minutes], f => (f.Minutes, 0)),
            Of([Criterion.Parents], f => (f.Parents, 0)),
        ];
        prices = [.. facts.Select(one => one.Price)];
        standings = [.. facts.Select((one, place) => Ranking.Standing(one, place))];
    }

    public int Count => facts.Length;

    public ref readonly Facts this[int place] => ref facts[place];

    /// <summary>What of the rank of each intervention no wish changes.</summary>
    public ReadOnlySpan<ulong> Standings => standings;

    /// <summary>How interventions fare, by place.</summary>
    /// <param name="wish">What was asked.</param>
    /// <param name="start">The place of the first one.</param>
    /// <param name="fares">One for each intervention from there; what stood in it does not matter.</param>
    public void Against(Wish wish, int start, Span<Fare> fares)
    {
        fares.Clear();
        foreach (var column in columns) column.AddTo(fares, start, facts, wish);
        AddPrices(fares, prices.AsSpan(start, fares.Length), wish);
    }

    // Hardly two have the same price, so that each is judged by itself, side by side in memory.
    private static void AddPrices(Span<Fare> fares, ReadOnlySpan<Price> prices, Wish wish)
    {
        var (budget, perPupil) = (wish.Asked & Criteria.Bit(Criterion.Budget), wish.Asked & Criteria.Bit(Criterion.BudgetPerPupil));
        if ((budget | perPupil) is 0) return;
        for (var place = 0; place < fares.Length && place < prices.Length; place++)
        {
            var school = budget is 0 ? Outcome.Unknown : Money.Budget(prices[place], wish);
            var pupil = perPupil is 0 ? Outcome.Unknown : Money.BudgetPerPupil(prices[place], wish);
            fares[place] |= new Fare(In(Outcome.Fits), In(Outcome.Misses), Nearness.Near);
            uint In(Outcome outcome) => (school == outcome ? budget : 0) | (pupil == outcome ? perPupil : 0);
        }
    }

    private Column Of<TShared>(Criterion[] judged, Func<Facts, TShared> shared, NearnessRule? near = null)
        where TShared : notnull
    {
        var known = new Dictionary<TShared, int>();
        var examples = new List<int>();
        var classes = new int[facts.Length];
        for (var place = 0; place < facts.Length; place++)
        {
            var value = shared(facts[place]);
            if (!known.TryGetValue(value, out classes[place]))
            {
                known[value] = classes[place] = examples.Count;
                examples.Add(place);
            }
        }

        return new Column(judged.Aggregate(0u, (set, criterion) => set | Criteria.Bit(criterion)), classes, [.. examples], near);
    }

    /// <summary>Some of the facts: which interventions share them, and an example of each.</summary>
    /// <param name="judged">The criteria that these facts decide, and no others do.</param>
    /// <param name="classes">Of each intervention, which of the examples it is like.</param>
    /// <param name="examples">The place of one intervention of each class.</param>
    /// <param name="near">What these facts say of nearness; null for nothing.</param>
    private sealed class Column(uint judged, int[] classes, int[] examples, NearnessRule? near)
    {
        public void AddTo(Span<Fare> fares, int start, Facts[] facts, Wish wish)
        {
            if ((wish.Asked & judged) is 0 && near is null) return;
            var byClass = new Fare[examples.Length];
            for (var n = 0; n < byClass.Length; n++)
            {
                ref readonly var example = ref facts[examples[n]];
                var verdict = Verdict.Of(example, wish, wish.Asked & judged);
                byClass[n] = new Fare(verdict.Fits, verdict.Misses, near?.Invoke(example, wish) ?? Nearness.Near);
            }

            var mine = classes.AsSpan(start, fares.Length);
            for (var place = 0; place < fares.Length && place < mine.Length; place++) fares[place] |= byClass[mine[place]];
        }
    }
}

/// <summary>What one kind of facts says of how near an intervention is; see <see cref="Nearness"/>.</summary>
internal delegate int NearnessRule(in Facts facts, Wish wish);
