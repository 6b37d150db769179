namespace HandreikingBot.Domain.Matching;

/// <summary>
/// The facts of a catalogue by what interventions have in common: many are for the same school years, about the same subjects, or as long and as dear. Each such
/// part is held against a wish once, and not for every intervention that has it.
/// </summary>
internal sealed class FactTable
{
    private readonly Facts[] facts;
    private readonly Part school, aim, offer, effort;
    private readonly ulong[] standings;

    /// <param name="facts">In the order of ids.</param>
    public FactTable(Facts[] facts)
    {
        this.facts = facts;
        school = Part.Of(facts, Bits(Criterion.Education, Criterion.Ages), f => (f.Education, f.Po, f.Vo, f.Ages, f.UsualAges, f.SchoolAges, f.MayHavePo, f.MayHaveVo));
        aim = Part.Of(facts, Bits(Criterion.Goals, Criterion.SpecialGroups), f => (f.Goals, f.Topics, f.Tiers, f.SpecialGroups, f.Related));
        offer = Part.Of(facts, Bits(Criterion.Databanks, Criterion.DeliveredBy) | Criteria.Bit(Criterion.Parents), f => (f.Databanks, f.Level, f.DeliveredBy, f.Parents, f.OutsideSchool));
        effort = Part.Of(facts, Bits(Criterion.Training, Criterion.Duration), f => (f.Training, f.PerSchool, f.PerPupil, f.Lessons, f.Minutes, f.Weeks, f.MultiYear));
        standings = [.. facts.Select((one, place) => Ranking.Standing(one, place))];
    }

    public int Count => facts.Length;

    public ref readonly Facts this[int place] => ref facts[place];

    /// <summary>What of the rank of an intervention no wish changes.</summary>
    public ulong StandingAt(int place) => standings[place];

    /// <summary>How each intervention fares.</summary>
    public Fares Against(Wish wish) => new(
        new(school.Classes, school.Against(facts, wish, near: null)), new(aim.Classes, aim.Against(facts, wish, Nearness.ByTopicsOf)), new(offer.Classes, offer.Against(facts, wish, Nearness.ByDelivererOf)),
        new(effort.Classes, effort.Against(facts, wish, near: null)));

    /// <summary>The criteria from the one up to and with the other.</summary>
    private static uint Bits(Criterion first, Criterion last) => (Criteria.Bit(last) << 1) - Criteria.Bit(first);

    /// <summary>Some of the facts: which interventions share them, and an example of each.</summary>
    /// <param name="Judged">The criteria that these facts decide, and no others do.</param>
    /// <param name="Classes">Of each intervention, which of the examples it is like.</param>
    /// <param name="Examples">The place of one intervention of each class.</param>
    private sealed record Part(uint Judged, int[] Classes, int[] Examples)
    {
        public static Part Of<TShared>(Facts[] facts, uint judged, Func<Facts, TShared> shared)
            where TShared : notnull
        {
            var known = new Dictionary<TShared, int>();
            var examples = new List<int>();
            var classes = new int[facts.Length];
            for (var place = 0; place < facts.Length; place++)
            {
                var key = shared(facts[place]);
                if (!known.TryGetValue(key, out classes[place]))
                {
                    known[key] = classes[place] = examples.Count;
                    examples.Add(place);
                }
            }

            return new Part(judged, classes, [.. examples]);
        }

        /// <param name="facts">Of all interventions.</param>
        /// <param name="wish">What is asked.</param>
        /// <param name="near">What these facts say of nearness; null for nothing.</param>
        public Fare[] Against(Facts[] facts, Wish wish, NearnessRule? near)
        {
            var fares = new Fare[Examples.Length];
            for (var n = 0; n < fares.Length; n++)
            {
                ref readonly var example = ref facts[Examples[n]];
                var verdict = Verdict.Of(example, wish, wish.Asked & Judged);
                fares[n] = new Fare(verdict.Fits, verdict.Misses, near?.Invoke(example, wish) ?? Nearness.Near);
            }

            return fares;
        }
    }
}

/// <summary>What one kind of facts says of how near an intervention is; see <see cref="Nearness"/>.</summary>
internal delegate int NearnessRule(in Facts facts, Wish wish);
