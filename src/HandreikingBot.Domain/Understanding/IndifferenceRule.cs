namespace HandreikingBot.Domain.Understanding;

/// <summary>"het maakt niet uit hoe goed het bewezen is", "of ouders meedoen maakt ons niet uit": what the clause speaks of is no wish. Groups and years are: "groep 7 of 8 maakt niet uit".</summary>
internal static class IndifferenceRule
{
    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (!reading.Is(n, Cue.Indifferent)) continue;
            Mute(reading, Before(reading, n), -1);
            Mute(reading, n, 1);
        }
    }

    /// <summary>"bewezen of niet, dat maakt ons niet uit", "hoe lang het duurt, maakt niet uit": where what does not matter ends.</summary>
    private static int Before(Reading reading, int place)
    {
        if (reading.Says(place - 1, "dat") && reading.At(place - 2)?.IsSign(',') is true) return place - 2;
        return reading.At(place - 1)?.IsSign(',') is true && (reading.Says(0, "of") || reading.Says(0, "hoe")) ? place - 1 : place;
    }

    private static void Mute(Reading reading, int place, int step)
    {
        for (var n = place + step; reading.At(n) is { } item && !Ends(item); n += step)
            if (!IsGrade(item)) item.Muted = true;
    }

    private static bool Ends(Item item) => item.Token.Kind is TokenKind.Sign || item.Is(Cue.Contrast) && !item.Is(Cue.Filler) || item.Is(Cue.Dropped) || item.Is(Cue.Indifferent);

    private static bool IsGrade(Item item) => item.Token.Kind is TokenKind.Number || item.Is(Cue.Group) || item.Is(Cue.Year) || item.Is(Cue.VoLevel) || item.Is(Cue.Number);
}
