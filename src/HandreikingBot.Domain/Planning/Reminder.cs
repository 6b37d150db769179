using System.Globalization;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Planning;

/// <summary>What a reminder is for.</summary>
public enum ReminderKind
{
    [JsonStringEnumMemberName("start")] Start,
    [JsonStringEnumMemberName("halverwege")] Halfway,
    [JsonStringEnumMemberName("evaluatie")] Evaluation,
    [JsonStringEnumMemberName("jaarlijks")] Yearly,

    /// <summary>A day of the school's own choosing.</summary>
    [JsonStringEnumMemberName("eigen")] Own,

    /// <summary>No message to remind: the day after which a vote closes.</summary>
    [JsonStringEnumMemberName("stemming")] CloseVote,
}

/// <summary>A moment at which the bot speaks unasked. The hour is the host's: the start of a school day where the school is.</summary>
/// <param name="Id">Unique in its session.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Day">The day on which it falls due.</param>
/// <param name="Sent">The message was sent and waits for done, later or stop; nothing falls due any more.</param>
/// <param name="AnyDay">Asked for by name, so also in a holiday or weekend.</param>
public sealed record Reminder(string Id, ReminderKind Kind, DateOnly Day, bool Sent = false, bool AnyDay = false);

/// <summary>The reminders of a conversation.</summary>
public sealed record ReminderList
{
    /// <summary>More would be nagging, and a list that nobody reads.</summary>
    public const int Most = 20;

    /// <summary>Weeks from the start to half-way and to the evaluation, for who names no day.</summary>
    public const int HalfwayWeeks = 6;
    public const int EvaluationWeeks = 12;

    public static ReminderList None { get; } = new();

    /// <summary>In order of their day.</summary>
    public IReadOnlyList<Reminder> Items { get; init => field = value ?? []; } = [];

    /// <summary>How many were ever made: ids are not used twice.</summary>
    public int Made { get; init; }

    /// <summary>Those that still have to fall due.</summary>
    [JsonIgnore]
    public IEnumerable<Reminder> Pending => Items.Where(reminder => !reminder.Sent);

    public Reminder? Find(string id) => Items.FirstOrDefault(reminder => reminder.Id == id);

    /// <summary>With one more; the day is moved to a school day unless <paramref name="anyDay"/>. A second reminder of the same kind takes the place of the one that is pending, but for days of one's own.</summary>
    /// <returns>The list and the new reminder; <c>null</c> when there are <see cref="Most"/> already.</returns>
    public (ReminderList List, Reminder Made)? Add(ReminderKind kind, DateOnly day, bool anyDay, SchoolCalendar calendar)
    {
        var kept = Items.Where(other => kind is ReminderKind.Own || other.Kind != kind || other.Sent).ToArray();
        if (kept.Length >= Most) return null;
        var made = new Reminder(string.Create(CultureInfo.InvariantCulture, $"h{Made + 1}"), kind, anyDay ? day : calendar.SchoolDayFrom(day), AnyDay: anyDay);
        return (this with { Items = [.. kept.Append(made).OrderBy(reminder => reminder.Day)], Made = Made + 1 }, made);
    }

    public ReminderList With(Reminder changed) => this with { Items = [.. Items.Select(other => other.Id == changed.Id ? changed : other).OrderBy(reminder => reminder.Day)] };

    public ReminderList Without(string id) => this with { Items = [.. Items.Where(reminder => reminder.Id != id)] };

    /// <summary>Without all that reminds; a vote still closes.</summary>
    public ReminderList WithoutAll() => this with { Items = [.. Items.Where(reminder => reminder.Kind is ReminderKind.CloseVote)] };
}
