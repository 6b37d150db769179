namespace HandreikingBot.Domain.Understanding;

/// <summary>A message while it is read: its items, and what the rules have found so far.</summary>
internal sealed class Reading(NormalText text, List<Token> tokens, List<Item> items, DateOnly today, int options, SchoolCalendar calendar)
{
    private readonly List<Finding> findings = [];

    public NormalText Text => text;
    public List<Token> Tokens => tokens;
    public List<Item> Items => items;
    public DateOnly Today => today;

    /// <summary>How many numbered options are open.</summary>
    public int Options => options;

    /// <summary>The calendar of the region that the message names, else of the region that is known.</summary>
    public SchoolCalendar Calendar { get; } = calendar.In(RegionIn(items));

    public List<Finding> Findings => findings;

    public Intent? Intent { get; set; }
    public string? About { get; set; }
    public bool? YesNo { get; set; }
    public IReadOnlyList<int> Choice { get; set; } = [];
    public bool PersonalData { get; set; }

    /// <summary>It puts right what was said before.</summary>
    public bool Corrects { get; set; }

    /// <summary>Days from the school calendar, to be said back.</summary>
    public List<AssumedDay> Assumed { get; } = [];

    /// <summary>Evidence of what is no slot of the answers: intents, names, choices.</summary>
    public List<Evidence> Other { get; } = [];

    /// <summary>The item at this place, or <c>null</c> before the first and after the last.</summary>
    public Item? At(int place) => place >= 0 && place < items.Count ? items[place] : null;

    public bool Is(int place, Cue cue) => At(place)?.Is(cue) is true;

    /// <summary>The item at this place consists of just these words (lower case, without accents).</summary>
    public bool Says(int place, string words) => At(place) is { } item && text.Span(tokens[item.First].Start, tokens[item.Last].End).SequenceEqual(words);

    /// <summary>The items <paramref name="first"/> to <paramref name="last"/> say this.</summary>
    public void Find(Fact fact, int first, int last, bool refused = false)
    {
        findings.Add(new Finding(fact, first, last, refused));
        for (var n = first; n <= last; n++) items[n].Used = true;
    }

    public void Assume(DateOnly day, bool isGuess, int first, int last)
    {
        var evidence = EvidenceOf(first, last, "", "");
        Assumed.Add(new AssumedDay(day, text.Original.Substring(evidence.Start, evidence.Length), isGuess));
    }

    public Evidence EvidenceOf(int first, int last, string slot, string value)
    {
        var start = text.OriginOf(tokens[items[first].First].Start);
        var end = 0;
        for (var n = first; n <= last; n++) end = Math.Max(end, text.OriginEndOf(tokens[items[n].Last].End));
        return new Evidence(start, end - start, slot, value);
    }

    private static string? RegionIn(List<Item> items)
    {
        foreach (var item in items)
            if (item.Number(Cue.Region) is { } number) return SchoolCalendar.Regions[number - 1];
        return null;
    }
}

/// <summary>A fact and the items that say it; refused: the message takes it back.</summary>
internal sealed record Finding(Fact Fact, int First, int Last, bool Refused);
