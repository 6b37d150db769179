using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>What a reader found in the words <paramref name="First"/> to <paramref name="Last"/>, before it is written out as values.</summary>
internal abstract record Found(int First, int Last)
{
    /// <summary>As <see cref="DateValue.Mod"/>.</summary>
    public string? Mod { get; init; }

    /// <summary>Days, clock times or moments that it can be: past before future, morning before afternoon.</summary>
    public sealed record Point(int First, int Last, DateKind Kind, params Instant[] Values) : Found(First, Last)
    {
        public Instant Past => Values[0];

        public Instant Future => Values[^1];

        /// <summary>The same whenever it is said: "1 mei 2020", "morgen"; not "1 mei".</summary>
        public bool IsDefinite => Values.Length is 1;
    }

    public sealed record Stretch(int First, int Last, DateKind Kind, params Interval[] Values) : Found(First, Last)
    {
        /// <summary>In what its length counts when it is an end of a longer range.</summary>
        public Unit Step { get; init; } = Unit.Day;

        public DateSource Source { get; init; }

        public Interval Past => Values[0];

        public Interval Future => Values[^1];
    }

    public sealed record Length(int First, int Last, params Amount[] Amounts) : Found(First, Last)
    {
        /// <summary>Hours and smaller stand in it.</summary>
        public bool HasClock => Array.Exists(Amounts, amount => amount.Unit <= Unit.Hour);
    }

    public sealed record Repeat(int First, int Last, string Timex) : Found(First, Last);
}

/// <summary>
/// A day, clock time or moment; <paramref name="At"/> is <see langword="null"/> when the calendar does not know it (30 February). Clock times are on the first
/// day of the calendar.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Instant(string Timex, DateTime? At);

/// <summary>
/// From <paramref name="Start"/> up to <paramref name="End"/>. Its timex is <paramref name="From"/> alone ("2016-W45") or with both ends and the length
/// ("(…,…,P1D)").
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Interval(string From, DateTime? Start, DateTime? End, string To = "", string Length = "")
{
    public string Timex => To.Length is 0 ? From : $"({From},{To},{Length})";
}

[StructLayout(LayoutKind.Auto)]
internal readonly record struct Amount(decimal Count, Unit Unit);
