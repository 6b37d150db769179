using System.Diagnostics;
using HandreikingBot.Content;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Presenting;

/// <summary>Days and moments to be reminded on, as a school reads them.</summary>
internal sealed class Moments(Phrases phrases)
{
    /// <summary>"maandag 4 januari 2027".</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", Phrases.Dutch);

    /// <summary>What a reminder is for: "halverwege".</summary>
    public string Of(ReminderKind kind) => phrases.Words.Text(kind switch
    {
        ReminderKind.Start => WordKeys.ReminderStart,
        ReminderKind.Halfway => WordKeys.ReminderHalfway,
        ReminderKind.Evaluation => WordKeys.ReminderEvaluation,
        ReminderKind.Yearly => WordKeys.ReminderYearly,
        ReminderKind.Own or ReminderKind.CloseVote => WordKeys.ReminderOwn,
        _ => throw new UnreachableException("a kind outside the enumeration"),
    });
}
