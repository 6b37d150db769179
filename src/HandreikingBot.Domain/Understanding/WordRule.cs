namespace HandreikingBot.Domain.Understanding;

/// <summary>What the phrases of the vocabulary say by themselves, unless a rule has read them already or they are asked about.</summary>
internal static class WordRule
{
    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            var item = reading.Items[n];
            if (item.Used || item.Muted) continue;
            foreach (var meaning in item.Meanings) Say(reading, n, meaning);
        }
    }

    private static void Say(Reading reading, int place, Meaning meaning)
    {
        if (meaning.Sets.Length + meaning.Refuses.Length is 0) return;
        if (meaning.Entry.Alone && !Rest.SaysNothing(reading.Items, place)) return;
        var refused = Polarity.IsRefused(reading, place, place, meaning.Entry.Lack);
        foreach (var fact in meaning.Sets) reading.Find(fact, place, place, refused);
        foreach (var fact in meaning.Refuses) reading.Find(fact, place, place, refused: true);
    }
}
