using HandreikingBot.Domain.Recognisers;

namespace HandreikingBot.Domain.Understanding;

/// <summary>Turns tokens into items: from left to right the phrase with most words. The words in a phrase's gap stay free and become items of their own.</summary>
internal sealed class ItemFinder(PhraseBook book, NormalText text, List<Token> tokens)
{
    private const int MostLight = 3, MostInSpan = 10;

    private readonly bool[] light = new bool[tokens.Count];
    private readonly bool[] taken = new bool[tokens.Count];

    /// <summary>How many tokens name groups or years there: "in groep 5-8".</summary>
    private readonly int[] spans = new int[tokens.Count];
    private readonly int[] firstId = new int[tokens.Count + 1];
    private readonly List<int> ids = [];

    /// <summary>A bit for each word that stands anywhere in the message: most phrases are passed by for want of their last word.</summary>
    private readonly ulong[] present = new ulong[(book.WordCount >> 6) + 1];
    private readonly NumberRead?[] quantities = new NumberRead?[tokens.Count];

    /// <param name="lowerCaseNames">Also take names that are ordinary words ("prima") when they are not written with their capitals.</param>
    /// <param name="inSentence">Leave out what means something only by itself: in a sentence it would hide shorter phrases.</param>
    public List<Item> Find(bool lowerCaseNames, bool inSentence)
    {
        Resolve();
        var items = new List<Item>(tokens.Count);
        Span<int> places = stackalloc int[16], best = stackalloc int[16];
        for (var at = 0; at < tokens.Count; at++)
        {
            if (taken[at]) continue;
            var phrase = BestAt(at, lowerCaseNames, inSentence, places, best, out var count);
            if (quantities[at] is { } read && (phrase is null || read.Last - at + 1 > count))
            {
                items.Add(new Item(at, read.Last, tokens[at], phrase: null, quantity: (decimal)read.Value));
                at = read.Last;
                continue;
            }

            for (var n = 0; n < count; n++) taken[best[n]] = true;
            items.Add(new Item(at, phrase is null ? at : best[count - 1], tokens[at], phrase, count > 1 ? GradeWord(at, best[count - 1], count) : null));
            if (count < 2 || phrase is null) continue;
            AddInside(items, phrase, best[..count]);
            AddNext(items, phrase, best[count - 1], lowerCaseNames, inSentence, places, best);
        }

        return items;
    }

    /// <summary>
    /// What a word of a longer phrase says besides: "kleuters die een vader verloren" which group, "leerlingen die al stressklachten hebben" about what, "een training voor de meiden" for whom.
    /// </summary>
    private void AddInside(List<Item> items, Phrase phrase, ReadOnlySpan<int> places)
    {
        if (Sets(phrase, Slot.Po) || Sets(phrase, Slot.Vo)) return;
        if (phrase.Is(Cue.Filler)) AddWord(items, places[^1], Slot.SpecialGroups);
        if (!Array.Exists(phrase.Meanings, meaning => meaning.Sets.Length > 0)) return;
        AddWord(items, places[0], Slot.Po);
        AddWord(items, places[0], Slot.Vo);
        if (!SetsOnly(phrase, Slot.Tiers)) return;
        foreach (var place in places) AddWord(items, place, Slot.Topics);
    }

    /// <summary>The word by itself, when it fills this slot.</summary>
    private void AddWord(List<Item> items, int place, Slot slot)
    {
        for (var n = firstId[place]; n < firstId[place + 1]; n++)
            foreach (var word in book.StartingWith(ids[n]))
                if (word.Words.Length is 1 && !word.OnlyByItself && Sets(word, slot))
                {
                    items.Add(new Item(place, place, tokens[place], word));
                    return;
                }
    }

    private static bool Sets(Phrase phrase, Slot slot) => Array.Exists(phrase.Meanings, meaning => Array.Exists(meaning.Sets, fact => fact.Slot == slot));

    private static bool SetsOnly(Phrase phrase, Slot slot) => Array.TrueForAll(phrase.Meanings, meaning => Array.TrueForAll(meaning.Sets, fact => fact.Slot == slot));

    /// <summary>"drukke kinderen met adhd": the pupils that end one phrase may begin the next.</summary>
    private void AddNext(List<Item> items, Phrase phrase, int place, bool lowerCaseNames, bool inSentence, Span<int> places, Span<int> best)
    {
        if (phrase.Words.Contains(Phrase.Gap) || !BareAges.IsPupilWord(text, tokens[place])) return;
        if (BestAt(place, lowerCaseNames, inSentence, places, best, out var count) is not { } next || count < 2 || !Array.Exists(next.Meanings, meaning => meaning.Sets.Length > 0)) return;
        for (var n = 0; n < count; n++) taken[best[n]] = true;
        items.Add(new Item(place, best[count - 1], tokens[place], next));
    }

    /// <summary>Of a phrase without a gap its last word, else its first: those stand before what follows.</summary>
    private Cue? GradeWord(int first, int last, int count)
    {
        var token = last - first + 1 == count ? last : first;
        for (var n = firstId[token]; n < firstId[token + 1]; n++)
            foreach (var phrase in book.StartingWith(ids[n]))
                foreach (var meaning in phrase.Words.Length is 1 ? phrase.Meanings : [])
                    if (meaning.Entry.Cue is Cue.Group or Cue.Year) return meaning.Entry.Cue;
        return null;
    }

    private void Resolve()
    {
        Array.Clear(taken);
        if (ids.Count > 0) return;
        for (var n = 0; n < tokens.Count; n++)
        {
            firstId[n] = ids.Count;
            if (tokens[n].Kind is TokenKind.Sign) continue;
            var word = text.Span(tokens[n].Start, tokens[n].End);
            book.Lexicon.Resolve(word, ids);
            light[n] = book.Light.Contains(word, out var full) || IsForUs(n);
            if (full is not null) book.Lexicon.Resolve(full, ids);
            quantities[n] = Quantities.At(text, tokens, n);
            if (tokens[n].Kind is TokenKind.Number) MarkSpan(n);
        }

        firstId[tokens.Count] = ids.Count;
        foreach (var id in ids) present[id >> 6] |= 1UL << id;
    }

    /// <summary>"in groep 5-8", "uit 2 havo", "van klas 1 en 2": from the small word up to the last of the numbers, the first of which stands at <paramref name="number"/>.</summary>
    private void MarkSpan(int number)
    {
        var first = number - 1;
        if (first > 0 && !IsPlacing(first)) first--;
        if (first < 0 || !IsPlacing(first)) return;
        var last = number;
        while (last + 2 < tokens.Count && last < number + MostInSpan && tokens[last + 2].Kind is TokenKind.Number) last += 2;
        spans[first] = last - first + 1;
    }

    private bool IsPlacing(int at) => text.Span(tokens[at].Start, tokens[at].End) is "in" or "uit" or "van" or "op";

    /// <summary>"dat is voor ons genoeg", "hoeft van mij niet": both words.</summary>
    private bool IsForUs(int at) => (IsOpinion(at) && at + 1 < tokens.Count && IsUs(at + 1)) || (IsUs(at) && at > 0 && IsOpinion(at - 1));

    private bool IsOpinion(int at) => text.Span(tokens[at].Start, tokens[at].End) is "voor" or "van" or "bij";

    private bool IsUs(int at) => text.Span(tokens[at].Start, tokens[at].End) is "ons" or "mij" or "me";

    private Phrase? BestAt(int at, bool lowerCaseNames, bool inSentence, Span<int> places, Span<int> best, out int count)
    {
        Phrase? found = null;
        count = 0;
        for (var n = firstId[at]; n < firstId[at + 1]; n++)
        {
            foreach (var phrase in book.StartingWith(ids[n]))
            {
                if (found is not null && phrase.Weight <= found.Weight) break;
                if ((inSentence && phrase.OnlyByItself) || !IsPresent(phrase.Words[^1])) continue;
                places[0] = at;
                var length = Match(phrase, at, places);
                if (length is 0 || !CapitalsAllow(phrase, at, places[length - 1], lowerCaseNames)) continue;
                (found, count) = (phrase, length);
                places[..length].CopyTo(best);
                break;
            }
        }

        return found;
    }

    private bool IsPresent(int id) => (present[id >> 6] & (1UL << id)) is not 0;

    /// <returns>How many tokens the phrase takes, their places in <paramref name="places"/>; 0 = it does not stand here.</returns>
    private int Match(Phrase phrase, int at, Span<int> places)
    {
        var count = 1;
        for (var word = 1; word < phrase.Words.Length; word++)
        {
            var widest = 0;
            if (phrase.Words[word] is Phrase.Gap)
            {
                widest = Phrase.WidestGap;
                word++;
            }

            var next = Seek(phrase.Words[word], at + 1, at + 1 + widest);
            if (next < 0 || count == places.Length) return 0;
            places[count++] = at = next;
        }

        return count;
    }

    private int Seek(int word, int from, int to)
    {
        var (spare, spanned) = (MostLight, false);
        for (var at = from; at <= to && at < tokens.Count; at++)
        {
            // "havo/vwo", "ouders: nee" and "cursus? prima" are read as if the words stood beside each other.
            if (at == from && (tokens[at].IsSign('/') || tokens[at].IsSign(':') || IsOpening(at))) (from, to) = (from + 1, to + 1);
            else if (tokens[at].IsSign('/') || IsHyphen(at)) to++;
            else if (IsTakenUp(at)) to++;
            else if (tokens[at].Kind is TokenKind.Sign) return -1;
            if (!taken[at] && ids.IndexOf(word, firstId[at], firstId[at + 1] - firstId[at]) >= 0) return at;
            // "leerlingen in klas 2 met adhd" is "leerlingen met adhd": once the groups or years may stand there.
            if (spans[at] > 0 && !spanned && word != Phrase.Gap)
            {
                (spanned, to, at) = (true, to + spans[at], at + spans[at] - 1);
                continue;
            }

            // "weet ik nu even niet" is "weet ik niet": light words may stand between the words of a phrase.
            if (light[at] && --spare >= 0) to++;
        }

        return -1;
    }

    /// <summary>"lhbti+-leerlingen": one word in two pieces.</summary>
    private bool IsHyphen(int at) => (tokens[at].IsSign('-') || tokens[at].IsSign('+')) && !tokens[at].Spaced && at + 1 < tokens.Count && !tokens[at + 1].Spaced;

    /// <summary>"groep 7 en de nieuwe juf, dat klikt niet": the comma before a word that takes up what was named.</summary>
    private bool IsTakenUp(int at) => tokens[at].IsSign(',') && at + 1 < tokens.Count && text.Span(tokens[at + 1].Start, tokens[at + 1].End) is "dat" or "die" or "daar";

    /// <summary>A question mark behind the first word, to which the rest of the message is the answer.</summary>
    private bool IsOpening(int at) => at is 1 && tokens[at].IsSign('?');

    private bool CapitalsAllow(Phrase phrase, int first, int last, bool lowerCaseNames)
    {
        if (!phrase.Meanings[0].Entry.Exact || lowerCaseNames) return true;
        var from = text.OriginOf(tokens[first].Start);
        var typed = text.Original.AsSpan(from, text.OriginEndOf(tokens[last].End) - from);
        foreach (var word in phrase.Meanings[0].Entry.Words)
            if (typed.SequenceEqual(word)) return true;
        return false;
    }
}
