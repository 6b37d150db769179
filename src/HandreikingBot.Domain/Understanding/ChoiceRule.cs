namespace HandreikingBot.Domain.Understanding;

/// <summary>"1 en 3", "2, 4 en 5", "nummer 2", "de derde", "de 2e", "1 t/m 3", "een na laatste", "de eerste twee", "allebei", "alles behalve 2": a message of nothing but numbers of options. Where none are open, one number must stand alone or be called one.</summary>
internal static class ChoiceRule
{
    private const int Most = 20;

    public static bool Apply(Reading reading)
    {
        if (reading.Options is 0 && (GradeWords.NamesCombination(reading) || BareAges.IsOnlySpread(reading))) return false;
        var (numbers, without, named) = (new List<int>(), new List<int>(), IsChosen(reading));
        for (var n = 0; n < reading.Items.Count; n++)
        {
            var item = reading.Items[n];
            if (item.Is(Cue.Option)) named = true;
            else if (item.Is(Cue.Except) && numbers.Count > 0) (without, numbers) = (numbers, []);
            else if (item.Is(Cue.Middle) && reading.Options % 2 is 1) numbers.Add((reading.Options + 1) / 2);
            else if (item.Number(Cue.Ordinal) is { } ordinal) named |= Ordinal(reading, ref n, ordinal, numbers);
            else if (item.Is(Cue.Last) && reading.Options > 0) named = Last(reading, ref n, numbers);
            else if (item.Is(Cue.All) && reading.Options > 0) numbers.AddRange(Enumerable.Range(1, Math.Min(reading.Options, item.Number(Cue.All) ?? reading.Options)));
            else if (numbers.Count > 0 && GoesOn(reading, n, numbers)) named = true;
            else if (item.Number() is >= 1 and <= Most and var number) numbers.Add(number);
            else if (!IsEmpty(item) && !(item.IsSign('?') && reading.Options > 0)) return false;
        }

        if (without.Count > 0) numbers = [.. without.Except(numbers)];
        if (numbers.Count is 0 || (numbers.Count is 1 && !named && reading.Options is 0 && reading.Items.Count > 1)) return false;
        reading.Choice = [.. numbers.Distinct()];
        reading.Other.Add(reading.EvidenceOf(0, reading.Items.Count - 1, "choice", string.Join(',', reading.Choice)));
        return true;
    }

    /// <summary>"doe maar 3", "ik kies 2": nothing else can be meant, whatever is open.</summary>
    private static bool IsChosen(Reading reading) => Array.Exists(reading.Items[0].Meanings, meaning => meaning.Entry.Cue is Cue.Choosing);

    /// <summary>The rest of "1 t/m 3" and of "2e".</summary>
    private static bool GoesOn(Reading reading, int place, List<int> numbers)
    {
        if (GradeRule.IsOrdinalEnding(reading, place)) return true;
        if (!reading.Is(place, Cue.To) || reading.At(place + 1)?.Number() is not (<= Most and var to) || to <= numbers[^1]) return false;
        numbers.AddRange(Enumerable.Range(numbers[^1] + 1, to - numbers[^1]));
        return true;
    }

    private static bool IsEmpty(Item item)
    {
        if (Rest.IsFiller(item)) return true;
        foreach (var meaning in item.Meanings)
            if (meaning.Entry.Intent is Intent.Choose or Intent.Compare or Intent.Explain || meaning.Entry.Cue is Cue.Showing or Cue.Question || meaning.Entry.YesNo is true) return true;
        return false;
    }

    /// <summary>"de eerste twee": the two from the first on.</summary>
    private static bool Ordinal(Reading reading, ref int place, int ordinal, List<int> numbers)
    {
        var count = ordinal is 1 && reading.At(place + 1)?.Number() is >= 2 and <= Most and var more ? more : 1;
        if (count > 1) place++;
        numbers.AddRange(Enumerable.Range(ordinal, count));
        return true;
    }

    private static bool Last(Reading reading, ref int place, List<int> numbers)
    {
        // "de een na laatste".
        if (reading.Items[place].Number(Cue.Last) is { } fromLast)
        {
            numbers.Add(Math.Max(1, reading.Options - fromLast + 1));
            return true;
        }

        var count = reading.At(place + 1)?.Number() is { } more && more <= reading.Options && more >= 2 ? more : 1;
        if (count > 1) place++;
        numbers.AddRange(Enumerable.Range(reading.Options - count + 1, count));
        return true;
    }
}
