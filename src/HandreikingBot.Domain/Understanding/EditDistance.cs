namespace HandreikingBot.Domain.Understanding;

/// <summary>Number of letters wrong, missing, extra or swapped with their neighbour (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <returns>The distance, or <paramref name="limit"/> + 1 when it is more than that. Words of at most 40 letters.</returns>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        Span<int> before = stackalloc int[41], above = stackalloc int[41], row = stackalloc int[41];
        for (var n = 0; n <= b.Length; n++) above[n] = n;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least > limit) return limit + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return Math.Min(above[b.Length], limit + 1);
    }
}
