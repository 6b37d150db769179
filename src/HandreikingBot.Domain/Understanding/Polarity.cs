namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Does the message take back what these items say? "geen X", "niet over X", "in plaats van X", "liever Y dan X", "X niet", "X hoeft niet". A negation reaches over small words ("niet voor de"),
/// and "geen" over one more word ("geen nieuw pestprogramma"); a comma, "maar" or "wel" ends it.
/// </summary>
internal static class Polarity
{
    private const int FarthestBack = 5, MostBetween = 2;

    /// <summary>In the vocabulary a negation with this number denies the noun that follows: geen.</summary>
    private const int OfNouns = 1;

    /// <summary>A negation with this number says what the message is not about, be it a good thing: het gaat niet om.</summary>
    private const int OfSubjects = 2;

    /// <param name="reading">The message.</param>
    /// <param name="first">The first item of what is said.</param>
    /// <param name="last">The last.</param>
    /// <param name="lack">A good thing, of which the lack is the problem: only "in plaats van" takes it back.</param>
    public static bool IsRefused(Reading reading, int first, int last, bool lack)
    {
        var unknown = 0;
        for (var n = first - 1; n >= 0 && n >= first - FarthestBack; n--)
        {
            var item = reading.Items[n];
            if (item.Is(Cue.Instead) || (item.Is(Cue.Than) && HasBefore(reading, n, Cue.Rather))) return true;
            if (item.Is(Cue.NotOnly)) return !lack && !AlsoFollows(reading, last);
            if (item.Number(Cue.Negation) is OfSubjects) return unknown is 0;
            if (item.Is(Cue.Negation)) return !lack && (unknown is 0 || (unknown is 1 && item.Number(Cue.Negation) is OfNouns));
            if (IsNoneAbout(reading, n)) return unknown is 0;
            if (item.Is(Cue.Contrast)) break;
            if (item.Is(Cue.And)) return !lack && WasRefused(reading, n - 1);
            if (item.Is(Cue.Link) || item.Is(Cue.Filler)) continue;
            if (!item.Unknown || ++unknown > 1) break;
        }

        return DroppedAfter(reading, last + 1) || (!lack && DeniedAfter(reading, last + 1));
    }

    /// <summary>"geen training voor adhd", "geen cursus over stress": what a programme is refused for, not the training of a teacher.</summary>
    public static bool IsNoneAbout(Reading reading, int place)
    {
        if (!RefusesTraining(reading.Items[place]) || !Opens(reading, place, "geen") || !(reading.Says(place + 1, "voor") || reading.Says(place + 1, "over") || reading.Says(place + 1, "tegen"))) return false;
        return reading.At(place + 2) is { } subject && subject.Meanings.Any(meaning => meaning.Sets.Any(fact => fact.Slot is Slot.Topics));
    }

    private static bool RefusesTraining(Item item) => item.Meanings.Any(meaning => meaning.Sets.Any(fact => fact.Slot is Slot.Training));

    /// <summary>"niet alleen pesten maar ook stress" means both, "voor iedereen, niet alleen de zorgleerlingen" only the first.</summary>
    private static bool AlsoFollows(Reading reading, int place)
    {
        for (var n = place + 1; reading.At(n) is { EndsSentence: false } item; n++)
            if (item.Is(Cue.And) || item.Is(Cue.Contrast)) return true;
        return false;
    }

    /// <summary>"liever groep 4 dan groep 3", "meer iets voor rouw dan voor scheiding".</summary>
    private static bool HasBefore(Reading reading, int place, Cue cue)
    {
        for (var n = place - 1; n >= 0 && n >= place - (2 * FarthestBack) && !reading.Items[n].EndsSentence; n--)
            if (reading.Is(n, cue) || Opens(reading, n, "liever") || (cue is Cue.Rather && reading.Says(n, "meer"))) return true;
        return false;
    }

    /// <summary>"liever de mentor" is a phrase of its own.</summary>
    private static bool Opens(Reading reading, int place, string word) =>
        reading.Items[place] is var item && reading.Text.Span(item.Token.Start, item.Token.End).SequenceEqual(word);

    /// <summary>"bewegen hoeft niet", "groep 7, die doet het prima".</summary>
    private static bool DroppedAfter(Reading reading, int place)
    {
        for (var n = place; n <= place + MostBetween; n++)
        {
            if (reading.At(n) is not { EndsSentence: false } item) return false;
            if (item.Is(Cue.Dropped)) return true;
            if (!item.Is(Cue.Filler) && !item.IsSign(',')) return false;
        }

        return false;
    }

    private static bool WasRefused(Reading reading, int place)
    {
        // The finding before this one is among the last.
        for (var n = reading.Findings.Count - 1; n >= 0 && n >= reading.Findings.Count - FarthestBack; n--)
            if (reading.Findings[n].Last == place) return reading.Findings[n].Refused;
        return false;
    }

    /// <summary>"pesten niet, rouw wel".</summary>
    private static bool DeniedAfter(Reading reading, int place) =>
        reading.At(place) is { } item && item.Is(Cue.Negation) && item.Number(Cue.Negation) is not OfNouns
        && (reading.At(place + 1) is not { } next || next.Is(Cue.Contrast) || next.Token.Kind is TokenKind.Sign);
}
