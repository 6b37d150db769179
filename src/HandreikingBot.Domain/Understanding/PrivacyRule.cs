namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Does the message seem to be about one pupil by name, or hold an address, number or birth date? Rather once too often than once too little: it only leads to a warning.
/// A name is a word with a capital that is neither in the vocabulary nor at the start of a sentence, near a word for one pupil; or a given name of the list; or given name and family name together.
/// </summary>
internal static class PrivacyRule
{
    private const int Near = 3, ShortestPhone = 9;

    public static void Apply(Reading reading, NameList names)
    {
        reading.PersonalData = HasCode(reading.Text) || HasItem(reading, names);
    }

    private static bool HasItem(Reading reading, NameList names)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Is(n, Cue.Personal) && NumberOrDateFollows(reading, n)) return true;
            if (IsInitial(reading, n) && !IsWriter(reading, n)) return true;
            if (IsName(reading, n, names) && !IsWriter(reading, n) && IsOnePupil(reading, n, names)) return true;
        }

        return false;
    }

    /// <summary>"leerling M. de Boer".</summary>
    private static bool IsInitial(Reading reading, int place)
    {
        if (reading.Items[place] is not { Token: { Kind: TokenKind.Word, Length: 1 } token } || !reading.Text.Original.AsSpan(reading.Text.OriginOf(token.Start), 1).ContainsAnyInRange('A', 'Z')) return false;
        return reading.At(place + 1)?.IsSign('.') is true && FamilyNameFollows(reading, place + 1) && (reading.Is(place - 1, Cue.OnePupil) || reading.Is(place - 2, Cue.OnePupil));
    }

    private static bool NumberOrDateFollows(Reading reading, int place)
    {
        for (var n = place + 1; n <= place + Near; n++)
            if (reading.At(n) is { Token.Kind: TokenKind.Number } || reading.At(n)?.Is(Cue.Month) is true) return true;
        return false;
    }

    private static bool IsName(Reading reading, int place, NameList names)
    {
        var item = reading.Items[place];
        if (!item.Unknown) return false;
        if (names.Contains(reading.Text.Span(item.Token.Start, item.Token.End))) return HasCapital(reading, item) || reading.Is(place - 1, Cue.OnePupil) || reading.Is(place - 1, Cue.Called);
        return HasCapital(reading, item) && (place > 0 && !reading.Items[place - 1].EndsSentence || FamilyNameFollows(reading, place));
    }

    private static bool HasCapital(Reading reading, Item item)
    {
        var start = reading.Text.OriginOf(item.Token.Start);
        var typed = reading.Text.Original;
        // "RT" and "IB" are abbreviations.
        return char.IsUpper(typed[start]) && (item.Token.Length > 2 || start + 1 < typed.Length && char.IsLower(typed[start + 1])) && !(start + 1 < typed.Length && char.IsUpper(typed[start + 1]));
    }

    /// <summary>"ik ben Karin", "groet, Karin".</summary>
    private static bool IsWriter(Reading reading, int place)
    {
        for (var n = place - 1; n >= Math.Max(0, place - Near); n--)
            if (reading.Is(n, Cue.Writer)) return true;
        return false;
    }

    private static bool IsOnePupil(Reading reading, int place, NameList names)
    {
        var item = reading.Items[place];
        if (names.Contains(reading.Text.Span(item.Token.Start, item.Token.End))) return true;
        if (reading.Is(place - 1, Cue.Called) || reading.Is(place - 1, Cue.OnePupil) || reading.Is(place - 2, Cue.OnePupil)) return true;
        return FamilyNameFollows(reading, place) && (reading.Items.Any(other => other.Is(Cue.OnePupil)) || IsSpokenOf(reading, place));
    }

    /// <summary>"ik maak me zorgen om Ravi Ramdin", "met Noor Bakker uit 2 havo gaat het slecht", "Noor Bakker uit groep 7": not the name of a school or a place.</summary>
    private static bool IsSpokenOf(Reading reading, int place)
    {
        if (reading.Says(place - 1, "om") || (reading.Says(place - 1, "over") && reading.Items.Exists(item => WordOf(reading, item) is "zorgen"))) return true;
        var after = place + 1;
        while (reading.Is(after, Cue.NameLink)) after++;
        if (IsAmongPupils(reading, after + 1)) return true;
        if (reading.At(after + 1) is not { } next) return false;
        return IsAbout(reading, place - 1) ? WordOf(reading, next) is "die" or "is" or "heeft" or "wordt" or "gaat" : IsSubject(reading, place, next);
    }

    /// <summary>"Noor Bakker wordt gepest": at the head of a sentence that tells of a problem.</summary>
    private static bool IsSubject(Reading reading, int place, Item verb) =>
        (place is 0 || reading.Items[place - 1].EndsSentence) && reading.Findings.Exists(finding => finding.Fact.Slot is Slot.Topics)
        && WordOf(reading, verb) is "wordt" or "heeft" or "is" or "voelt" or "durft" or "zit" or "komt" or "mist" or "slaat" or "huilt" or "krijgt" or "ligt" or "kan" or "wil";

    /// <summary>"uit groep 7", "uit mijn klas", "van 2 havo".</summary>
    private static bool IsAmongPupils(Reading reading, int place)
    {
        if (!reading.Says(place, "uit") && !reading.Says(place, "in") && !reading.Says(place, "van")) return false;
        var at = reading.Says(place + 1, "mijn") || reading.Says(place + 1, "onze") || reading.Says(place + 1, "de") ? place + 2 : place + 1;
        if (reading.At(at) is not { } item) return false;
        return item.Token.Kind is TokenKind.Number || item.Is(Cue.Group) || item.Is(Cue.Year) || item.Is(Cue.VoLevel) || WordOf(reading, item) is "mentorklas" or "brugklas";
    }

    private static bool IsAbout(Reading reading, int place) => reading.At(place) is { } item && WordOf(reading, item) is "met" or "over" or "van" or "voor" or "bij";

    private static ReadOnlySpan<char> WordOf(Reading reading, Item item) => reading.Text.Span(item.Token.Start, item.Token.End);

    private static bool FamilyNameFollows(Reading reading, int place)
    {
        var n = place + 1;
        while (reading.Is(n, Cue.NameLink) && n <= place + Near) n++;
        return reading.At(n) is { Unknown: true } next && HasCapital(reading, next);
    }

    /// <summary>E-mail address, telephone or citizen service number, postal code.</summary>
    private static bool HasCode(NormalText text)
    {
        var digits = 0;
        for (var n = 0; n < text.Length; n++)
        {
            if (text[n] is '@' && n > 0 && n + 1 < text.Length && char.IsLetterOrDigit(text[n - 1]) && char.IsLetterOrDigit(text[n + 1]) && DotFollows(text, n + 1)) return true;
            if (char.IsAsciiDigit(text[n])) digits++;
            else if (text[n] is not (' ' or '-')) digits = 0;
            else if (digits is 4 && IsPostalCode(text, n)) return true;
            else if (text[n] is ' ' && digits > 0 && digits < 2) digits = 0;
            if (digits >= ShortestPhone) return true;
        }

        return false;
    }

    private static bool DotFollows(NormalText text, int from)
    {
        for (var n = from; n < text.Length && n < from + 60 && text[n] is not ' '; n++)
            if (text[n] is '.') return n + 1 < text.Length && char.IsLetter(text[n + 1]);
        return false;
    }

    /// <summary>Four digits, a space and two capitals that stand alone: "1234 AB".</summary>
    private static bool IsPostalCode(NormalText text, int space) =>
        text[space] is ' ' && space + 2 < text.Length && IsCapital(text, space + 1) && IsCapital(text, space + 2) && (space + 3 == text.Length || !char.IsLetterOrDigit(text[space + 3]));

    private static bool IsCapital(NormalText text, int n) => char.IsAsciiLetterUpper(text.Original[text.OriginOf(n)]);
}
