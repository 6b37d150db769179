namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Reads what a person typed. Deterministic, in-process; the same text, day and number of options always give the same answer. One pass: normalise, cut into tokens, find
/// the phrases of the vocabulary, then small rules in order, each of which takes what it understands; what is left says what its words say.
/// </summary>
public sealed class MessageReader(WordBook words, SchoolCalendar calendar)
{
    private readonly PhraseBook book = new(words);
    private readonly PieceNames pieces = new(words.Entries);
    private readonly NameList names = new(words.FirstNames);

    /// <summary>Goes around every reading: for who wants its time, which nothing here can tell. Null for nobody.</summary>
    public Func<Func<Understood>, Understood>? Around { get; init; }

    /// <param name="text">What was typed, as it came (any length; only the first 4,000 characters are read).</param>
    /// <param name="today">The day to which "volgende week" and the like relate.</param>
    /// <param name="options">How many numbered options are open; 0 = none, or not known.</param>
    public Understood Read(string text, DateOnly today, int options = 0) =>
        Around is null ? ReadNow(text, today, options) : Around(() => ReadNow(text, today, options));

    private Understood ReadNow(string text, DateOnly today, int options)
    {
        var normal = new NormalText(text);
        var tokens = Tokeniser.Cut(normal);
        if (tokens.Count is 0) return Understood.Nothing;
        var finder = new ItemFinder(book, normal, tokens);
        var items = finder.Find(lowerCaseNames: false, inSentence: false);
        var (comparing, inSentence) = (Has(items, Intent.Compare), SaysMore(items));
        if (comparing || inSentence) items = finder.Find(comparing, inSentence);
        var reading = new Reading(normal, tokens, items, today, options, calendar);
        if (!ChoiceRule.Apply(reading)) Understand(reading);
        IntentRule.Apply(reading);
        PrivacyRule.Apply(reading, names);
        return new Composer(reading, words.Follows).Compose();
    }

    private void Understand(Reading reading)
    {
        QuestionRule.Apply(reading, pieces);
        IndifferenceRule.Apply(reading);
        var reminding = Has(reading.Items, Intent.Remind);
        SpokenDateRule.Apply(reading, reminding);
        DateRule.Apply(reading, reminding);
        GradeRule.Apply(reading);
        AgeRule.Apply(reading);
        MoneyRule.Apply(reading);
        LengthRule.Apply(reading);
        PupilsRule.Apply(reading);
        WordRule.Apply(reading);
        SchoolPartRule.Apply(reading);
        CorrectionRule.Apply(reading);
    }

    /// <summary>Something that only counts by itself stands in a sentence that says more, and asks nothing. A question asks of its own sentence and of what came before.</summary>
    private static bool SaysMore(List<Item> items)
    {
        // "stop maar, ik moet de klas in": a command that has its own clause is not hidden by what the other says.
        for (var n = 0; n < items.Count; n++)
            if (items[n].OnlyByItself && Rest.IsCommandApart(items, n)) return false;
        var last = items.FindLastIndex(item => item.Is(Cue.Question) || Means(item, Intent.Explain));
        while (last >= 0 && last < items.Count && !items[last].EndsSentence) last++;
        for (var n = last + 1; n < items.Count; n++)
            if (items[n].OnlyByItself && !Rest.IsAddress(items, n) && !Rest.SaysNothing(items, n)) return true;
        return false;
    }

    private static bool Has(List<Item> items, Intent intent) => items.Exists(item => Means(item, intent));

    private static bool Means(Item item, Intent intent)
    {
        foreach (var meaning in item.Meanings)
            if (meaning.Entry.Intent == intent) return true;
        return false;
    }
}
