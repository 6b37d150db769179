namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>The words between the ends of a range.</summary>
internal static class RangeWords
{
    /// <summary>"tot", "tot en met", "tot aan", "t/m", a hyphen or a tilde, and "en" behind "tussen": the place behind it.</summary>
    public static int? Connector(DateText text, int place, bool isBetween)
    {
        if (text.IsSign(place, '-') || text.IsSign(place, '~') || text.Is(place, Term.UpTo)) return place + 1;
        if (isBetween && text.Is(place, Term.And)) return place + 1;
        if (!text.Is(place, Term.Till, Term.Until)) return null;
        if (text.Is(place + 1, Term.And) && text.IsWord(place + 2, "met")) return place + 3;
        return text.IsWord(place + 1, "aan") ? place + 2 : place + 1;
    }
}
