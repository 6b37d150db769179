namespace HandreikingBot.Domain.Understanding;

/// <summary>One phrase in ids of words; <see cref="Gap"/> stands for up to <see cref="WidestGap"/> words. All that the phrase means is in <see cref="Meanings"/>.</summary>
internal sealed class Phrase
{
    public const int Gap = -1, WidestGap = 5;

    /// <summary>Of as many words, what means something in a sentence goes before what counts only by itself.</summary>
    private const int LessByItself = 900;

    /// <summary>A bit for each cue: the rules ask for cues more often than for anything else. Two halves: code that touches an Int128 cannot be compiled before it runs.</summary>
    private readonly ulong firstCues, otherCues;

    /// <param name="words">Ids.</param>
    /// <param name="meanings">At least one.</param>
    /// <param name="weight">More words first, then the more that is written out.</param>
    public Phrase(int[] words, Meaning[] meanings, int weight)
    {
        (Words, Meanings, OnlyByItself) = (words, meanings, true);
        foreach (var meaning in meanings)
        {
            OnlyByItself &= meaning.OnlyByItself;
            if (meaning.Entry.Cue is not { } cue) continue;
            if ((int)cue < 64) firstCues |= 1UL << (int)cue;
            else otherCues |= 1UL << (int)cue;
        }

        Weight = OnlyByItself ? weight - LessByItself : weight;
    }

    public int[] Words { get; }

    public Meaning[] Meanings { get; }

    public int Weight { get; }

    /// <summary>Means something only when the message says nothing else, or when it is asked about.</summary>
    public bool OnlyByItself { get; }

    public bool Is(Cue cue) => ((((int)cue < 64 ? firstCues : otherCues) >> (int)cue) & 1) is not 0;
}

/// <summary>An entry of the vocabulary with its slots written out.</summary>
internal sealed class Meaning(WordEntry entry)
{
    public WordEntry Entry => entry;

    public Fact[] Sets { get; } = entry.Sets is null ? [] : Facts.Of(entry.Sets);

    public Fact[] Refuses { get; } = entry.Refuses is null ? [] : Facts.Of(entry.Refuses);

    public bool OnlyByItself => entry is { Alone: true, Apart: false } || (entry.Piece is not null && entry.Intent is null);
}
