namespace HandreikingBot.Domain.Understanding;

/// <summary>One phrase in ids of words; <see cref="Gap"/> stands for up to <see cref="WidestGap"/> words. All that the phrase means is in <see cref="Meanings"/>.</summary>
internal sealed record Phrase(int[] Words, Meaning[] Meanings, int Weight)
{
    public const int Gap = -1, WidestGap = 5;

    /// <summary>A bit for each cue: the rules ask for cues more often than for anything else.</summary>
    private readonly UInt128 cues = Meanings.Aggregate(UInt128.Zero, (all, meaning) => meaning.Entry.Cue is { } cue ? all | (UInt128.One << (int)cue) : all);

    public bool Is(Cue cue) => (cues & (UInt128.One << (int)cue)) != UInt128.Zero;

    /// <summary>Means something only when the message says nothing else, or when it is asked about.</summary>
    public bool OnlyByItself { get; } = Meanings.All(meaning => meaning.Entry.Alone || (meaning.Entry.Piece is not null && meaning.Entry.Intent is null));
}

/// <summary>An entry of the vocabulary with its slots written out.</summary>
internal sealed record Meaning(WordEntry Entry, Fact[] Sets, Fact[] Refuses)
{
    public static Meaning Of(WordEntry entry) =>
        new(entry, entry.Sets is null ? [] : [.. Facts.Of(entry.Sets)], entry.Refuses is null ? [] : [.. Facts.Of(entry.Refuses)]);
}
