namespace HandreikingBot.Domain.Understanding;

/// <summary>Groups and years that are named without the word for them.</summary>
internal static class GradeWords
{
    private const int MostPo = 8;

    public static bool NamesCombination(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
            if (IsCombination(reading, n)) return true;
        return false;
    }

    /// <summary>"de kinderen in 3/4", "onze 7/8": two groups beside each other that sit together; not "3/4 van de klas", a date or "1/2 uur".</summary>
    public static bool IsCombination(Reading reading, int place)
    {
        if (reading.At(place) is not { Used: false, Token.Kind: TokenKind.Number } one || reading.At(place + 1)?.IsSign('/') is not true || reading.At(place + 2) is not { Used: false, Token.Kind: TokenKind.Number } two) return false;
        if (one.Token.Value is < 1 or >= MostPo || two.Token.Value != one.Token.Value + 1) return false;
        if (!(reading.Says(place - 1, "in") || reading.Says(place - 1, "onze") || reading.Says(place - 1, "uit") || reading.Says(place - 1, "voor") || reading.Says(place - 1, "de") || reading.Says(place - 1, "mijn"))) return false;
        return reading.At(place + 3) is not { } next || next.Unknown || next.EndsSentence || next.IsSign(',') || (next.Meanings.Length > 0 && !HasUnit(next) && !reading.Says(place + 3, "van"));
    }

    /// <summary>"leerlingen uit de vierde", "kinderen in de tweede": a year of secondary school, unless what it counts follows.</summary>
    public static bool IsYearOfPupils(Reading reading, int place)
    {
        if (reading.Items[place].Number(Cue.Ordinal) is null || !reading.Says(place - 1, "de") || !BareAges.IsPupils(reading, place - 3)) return false;
        if (!(reading.Says(place - 2, "uit") || reading.Says(place - 2, "in") || reading.Says(place - 2, "van"))) return false;
        return reading.At(place + 1) is not { } next || !HasUnit(next) && !IsOtherNoun(reading, place + 1);
    }

    /// <summary>"brugklassers", "havisten", "kleuters": pupils by their group, year or kind of school.</summary>
    public static bool IsPeople(Reading reading, Item item)
    {
        var word = reading.Tokens[item.Last];
        var text = reading.Text.Span(word.Start, word.End);
        if (!text.EndsWith("ers") && !text.EndsWith("isten") && !text.EndsWith("iasten")) return false;
        return Array.Exists(item.Meanings, meaning => Array.Exists(meaning.Sets, fact => fact.Slot is Slot.Po or Slot.Vo or Slot.Education));
    }

    private static bool HasUnit(Item item) => item.Is(Cue.Weeks) || item.Is(Cue.Lessons) || item.Is(Cue.Year) || item.Is(Cue.Group) || item.Is(Cue.Months) || item.Is(Cue.Days) || item.Is(Cue.Hours) || item.Is(Cue.Years)
        || item.Is(Cue.Minutes) || item.Is(Cue.Option) || item.Is(Cue.Half) || item.Is(Cue.Euro) || item.Is(Cue.Month) || item.Is(Cue.VoLevel);

    private static bool IsOtherNoun(Reading reading, int place)
    {
        var token = reading.Items[place].Token;
        return reading.Text.Span(token.Start, token.End) is "plaats" or "instantie" or "fase" or "helft" or "ronde" or "rij" or "periode" or "schoolweek" or "schoolweken" or "pauze" or "graad" or "schooldag" or "schooldagen";
    }
}
