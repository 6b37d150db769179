namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// "wat is effectief precies", "wat houdt selectief in?": the words of the question fill nothing, they are what is asked about. A question for programmes ("wat is er tegen
/// pesten?") is no question about a term.
/// </summary>
internal static class QuestionRule
{
    private const int MostWords = 6, FarthestTerm = 4;

    public static void Apply(Reading reading, PieceNames names)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            MuteInside(reading, n);
            if (!reading.Is(n, Cue.Question)) continue;
            var last = EndOf(reading, n);
            if (NamedBefore(reading, names, n, last) is var (first, before))
            {
                Ask(reading, first, last, before);
                n = last;
                continue;
            }

            var piece = Named(reading, names, n, last, out var whole);
            if (whole || IsAboutTerm(reading, n, last, piece)) Ask(reading, n, last, piece);
            else if (OneProgramme(reading, n, last) is { } programme) Ask(reading, n, last, programme);
            n = last;
        }
    }

    /// <summary>"leg selectief eens uit": what stands inside the words that ask is asked about.</summary>
    private static void MuteInside(Reading reading, int place)
    {
        var item = reading.Items[place];
        if (!item.Meanings.Any(meaning => meaning.Entry.Intent is Intent.Explain)) return;
        for (var n = place + 1; reading.At(n) is { } inner && inner.First < item.Last; n++)
        {
            inner.Muted = inner.Used = true;
            foreach (var meaning in inner.Meanings) reading.About ??= meaning.Entry.Piece;
        }
    }

    /// <summary>The piece that is named behind the words of the question, or with the last of them: "leg uit: wat bewaar je".</summary>
    private static string? Named(Reading reading, PieceNames names, int first, int last, out bool whole)
    {
        whole = false;
        var piece = last > first ? names.Find(reading, reading.Items[first].Last + 1, reading.Items[last].Last, out whole) : null;
        for (var token = reading.Items[first].Last; piece is null && token > reading.Items[first].First; token--)
        {
            piece = names.Find(reading, token, reading.Items[last].Last, out whole);
            if (!whole) piece = null;
        }

        return piece;
    }

    /// <summary>"effectief, wat is dat precies?": the term stands before a question that names none itself.</summary>
    private static (int First, string Piece)? NamedBefore(Reading reading, PieceNames names, int place, int last)
    {
        for (var n = place + 1; n <= last; n++)
            if (!Rest.IsFiller(reading.Items[n]) && !reading.Items[n].IsSign('?') && !Stresses(reading, n)) return null;
        var end = place - 1;
        while (end >= 0 && reading.Items[end].Token.Kind is TokenKind.Sign) end--;
        var first = end + 1;
        while (first > 0 && end - first < FarthestTerm && reading.Items[first - 1] is var item && !item.EndsSentence && !item.IsSign(',')) first--;
        if (first > end) return null;
        return (names.Find(reading, reading.Items[first].First, reading.Items[end].Last, out _) ?? Term(reading, first, end)) is { } piece ? (first, piece) : null;
    }

    /// <summary>"effectief volgens eerste aanwijzingen": a level of recognition or a kind of prevention that has no piece by these words.</summary>
    private static string? Term(Reading reading, int first, int last)
    {
        for (var n = first; n <= last; n++)
            foreach (var meaning in reading.Items[n].Meanings)
                if (meaning.Sets is [{ Slot: Slot.Level or Slot.Tiers } fact]) return fact.Word;
        return null;
    }

    private static bool Stresses(Reading reading, int place) =>
        reading.Items[place] is var item && reading.Text.Span(item.Token.Start, item.Token.End) is "precies" or "eigenlijk" or "nou" or "ook" or "weer";

    private static int EndOf(Reading reading, int place)
    {
        var last = place;
        while (reading.At(last + 1) is { EndsSentence: false } next && (!next.IsSign(',') || NamesNothing(reading, place, last))) last++;
        return last;
    }

    /// <summary>"wat is dat, een databank?": what is asked about comes behind the comma, unless it stood before the question.</summary>
    private static bool NamesNothing(Reading reading, int first, int last)
    {
        var word = reading.Tokens[reading.Items[last].Last];
        if (first > 0 || reading.Text.Span(word.Start, word.End) is not ("dat" or "dit")) return false;
        for (var n = first + 1; n <= last; n++)
            if (!Rest.IsFiller(reading.Items[n])) return false;
        return true;
    }

    private static bool IsAboutTerm(Reading reading, int first, int last, string? piece)
    {
        var (words, compares, names) = (0, false, false);
        for (var n = first + 1; n <= last; n++)
        {
            var item = reading.Items[n];
            if (item.Is(Cue.NoTerm) || item.Is(Cue.Group) || item.Is(Cue.Year)) return false;
            foreach (var meaning in item.Meanings)
            {
                names |= meaning.Entry.Intervention is not null;
                compares |= meaning.Entry.Intent is Intent.Compare;
            }

            if (!Rest.IsFiller(item)) words++;
        }

        if (names || (compares && piece is null)) return false;
        return words > 0 && words <= MostWords;
    }

    /// <summary>"wat is kiva?": the question names a programme and nothing more.</summary>
    private static string? OneProgramme(Reading reading, int first, int last)
    {
        string? programme = null;
        for (var n = first + 1; n <= last; n++)
        {
            var item = reading.Items[n];
            if (Rest.IsFiller(item) || item.IsSign('?') || Stresses(reading, n)) continue;
            if (programme is not null || (programme = item.Meanings.Select(meaning => meaning.Entry.Intervention).FirstOrDefault(id => id is not null)) is null) return null;
        }

        return programme;
    }

    private static void Ask(Reading reading, int first, int last, string? piece)
    {
        reading.Intent = Intent.Explain;
        reading.About ??= piece;
        for (var n = first; n <= last; n++)
        {
            reading.Items[n].Muted = reading.Items[n].Used = true;
            foreach (var meaning in reading.Items[n].Meanings) reading.About ??= meaning.Entry.Piece;
        }

        var asked = reading.EvidenceOf(first + 1, last, "about", "");
        reading.About ??= reading.Text.Original.Substring(asked.Start, asked.Length).TrimStart(':', ' ');
        reading.Other.Add(reading.EvidenceOf(first, last, "intent", "uitleg"));
    }
}
