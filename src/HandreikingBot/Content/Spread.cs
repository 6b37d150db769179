namespace HandreikingBot.Content;

/// <summary>Shares out work of a start between this thread and one other: a start has no more cores to itself than that.</summary>
internal static class Spread
{
    /// <summary>Does each piece once, in no order; what a piece throws comes out here.</summary>
    /// <param name="count">How many pieces.</param>
    /// <param name="work">One of them, by its number from 0; on either thread.</param>
    public static void Over(int count, Action<int> work)
    {
        var taken = 0;
        var other = Task.Run(TakeTurns);
        TakeTurns();
        other.GetAwaiter().GetResult();

        void TakeTurns()
        {
            for (var n = Interlocked.Increment(ref taken) - 1; n < count; n = Interlocked.Increment(ref taken) - 1) work(n);
        }
    }
}
