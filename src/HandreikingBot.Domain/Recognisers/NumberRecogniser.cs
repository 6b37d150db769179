namespace HandreikingBot.Domain.Recognisers;

/// <summary>Finds all numbers of a message: "drie en een kwart", "2,5 miljoen", "1 op de 3". "Een" is an article unless it is written "één" or counts something.</summary>
internal static class NumberRecogniser
{
    public static List<Recognised> Find(TokenText source)
    {
        var found = new List<Recognised>();
        foreach (var read in Numbers(source))
            if (!read.IsArticle && IsFree(source, read)) found.Add(new Recognised.Number(source.SpanOf(read.Start, read.End), read.Value));
        return found;
    }

    /// <summary>All numbers in order, articles and numbers that are glued to letters ("29km", "groep7") among them, without those in addresses and telephone numbers.</summary>
    public static List<NumberRead> Numbers(TokenText source)
    {
        var numbers = new List<NumberRead>();
        for (var at = 0; at < source.Count;)
        {
            var noise = Noise.EndFrom(source, at);
            if (noise > at) at = noise;
            else if (!NumberReader.TryRead(source, at, out var read)) at++;
            else
            {
                numbers.Add(read);
                at = read.Last + 1;
            }
        }

        return numbers;
    }

    /// <summary>No letter or digit touches it: the 7 of "groep7" and the 2 of "km2" are parts of words, "29km" is for the units.</summary>
    public static bool IsFree(TokenText source, NumberRead read) => IsFreeBefore(source, read) && !char.IsLetterOrDigit(source.Char(read.End));

    public static bool IsFreeBefore(TokenText source, NumberRead read) => !char.IsLetterOrDigit(source.Char(read.Start - 1));
}
