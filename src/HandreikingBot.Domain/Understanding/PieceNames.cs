namespace HandreikingBot.Domain.Understanding;

/// <summary>What users call the pieces of the guide, to look up in a question whatever else its words mean.</summary>
internal sealed class PieceNames
{
    private const int MostWords = 8;

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public PieceNames(IReadOnlyList<WordEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Piece is not { } piece) continue;
            foreach (var phrase in entry.Words) ids.TryAdd(phrase, piece);
        }
    }

    /// <summary>The piece with the longest name among the words in these tokens; <paramref name="all"/>: its name is all that stands there.</summary>
    public string? Find(Reading reading, int firstToken, int lastToken, out bool all)
    {
        var words = new List<string>(2 * MostWords);
        for (var n = firstToken; n <= lastToken && words.Count < 2 * MostWords; n++)
            if (reading.Tokens[n].Kind is not TokenKind.Sign) words.Add(reading.Text.Span(reading.Tokens[n].Start, reading.Tokens[n].End).ToString());
        for (var count = Math.Min(MostWords, words.Count); count > 0; count--)
        {
            all = count == words.Count;
            for (var start = 0; start + count <= words.Count; start++)
                if (ids.TryGetValue(string.Join(' ', words.GetRange(start, count)), out var id)) return id;
        }

        all = false;
        return null;
    }
}
