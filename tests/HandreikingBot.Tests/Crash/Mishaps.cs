using System.Collections.Concurrent;

namespace HandreikingBot.Tests.Crash;

/// <summary>What may go wrong between the bot and the Connector.</summary>
internal enum Mishap
{
    None,

    /// <summary>Taken and answered, after a while.</summary>
    Late,

    /// <summary>Taken, and answered when nobody waits any more.</summary>
    TooLate,

    /// <summary>Taken; the connection breaks before the answer.</summary>
    BreaksAfter,

    /// <summary>The connection breaks before anything is taken.</summary>
    BreaksBefore,

    /// <summary>Taken, and answered with 502.</summary>
    FailsAfter,

    /// <summary>Not taken: 502.</summary>
    FailsBefore,

    /// <summary>Not taken: 429 for a second.</summary>
    Throttles,
}

/// <summary>Chooses, per conversation in an order that the seed fixes, which messages go wrong and how.</summary>
internal sealed class Mishaps(int seed)
{
    /// <summary>Out of a hundred messages.</summary>
    private static readonly (Mishap Mishap, int Share)[] Shares =
        [(Mishap.Late, 3), (Mishap.TooLate, 1), (Mishap.BreaksAfter, 2), (Mishap.BreaksBefore, 1), (Mishap.FailsAfter, 1), (Mishap.FailsBefore, 1), (Mishap.Throttles, 3)];

    private readonly ConcurrentDictionary<string, Random> chances = new(StringComparer.Ordinal);

    public Mishap Next(string conversation)
    {
        var chance = chances.GetOrAdd(conversation, name => new Random(name.Aggregate(seed, (sum, letter) => unchecked((sum * 31) + letter))));
        int roll;
        lock (chance) roll = chance.Next(100);
        foreach (var (mishap, share) in Shares)
        {
            if (roll < share) return mishap;
            roll -= share;
        }

        return Mishap.None;
    }
}
