using System.Net;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;

namespace HandreikingBot.Tests.Edge;

/// <summary>Issue 4, line 2: reminders come once, by day, and never after "stop"; over real HTTP with a clock that the test sets.</summary>
public sealed class ReminderTests
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Hours of a day at which the bot may happen to wake up, in the Netherlands.</summary>
    private static readonly TimeOnly[] Hours = [new(3, 0), new(8, 30), new(9, 1), new(16, 0), new(23, 30)];

    [Fact]
    public async Task In_a_year_of_a_plan_every_reminder_comes_once_by_day_and_none_after_stop()
    {
        await using var bot = await RunningBot.Start();
        await Planned(bot);
        await Asks(bot, "herinner me op 11 januari 2027", "maandag 11 januari 2027");
        await Asks(bot, "herinner me halverwege", "4 januari 2027");
        await Asks(bot, "herinner me aan de evaluatie", "1 maart 2027"); // twelve weeks from now is in a holiday of the north and the middle
        await Asks(bot, "herinner me elk jaar", "23 november 2027");

        var told = new List<(DateTimeOffset At, Sent Sent)>();
        for (var day = new DateOnly(2026, 11, 24); day < new DateOnly(2029, 1, 1); day = day.AddDays(day.Year > 2027 ? 3 : 1))
        {
            foreach (var hour in Hours)
            {
                await bot.Becomes(At(day, hour));
                foreach (var sent in bot.Connector.Rest().Where(IsReminder))
                {
                    told.Add((At(day, hour), sent));
                    if (told.Count is 1) await bot.Post(Wire.Executes(Click.On(sent, "Later, over een week"))); // 4 January moves to the 11th
                    if (told.Count is 5) await bot.Post(Wire.Executes(Click.On(sent, "Stop deze herinnering"))); // the yearly one, in 2027
                }
            }

            await bot.Quiet();
        }

        Assert.Equal(["2027-01-04", "2027-01-11", "2027-01-11", "2027-03-01", "2027-11-23"], told.Select(reminder => Day(reminder.At)));
        Assert.All(told, reminder => Assert.InRange(TimeZoneInfo.ConvertTime(reminder.At, Netherlands).Hour, 8, 17));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_the_process_dies_a_reminder_comes_once_and_twice_only_when_the_outcome_was_unknown(bool afterwards)
    {
        var twice = new List<string>();
        for (var steps = 0; ; steps++)
        {
            DyingStore? life = null;
            await using var bot = await RunningBot.StartOn(store =>
            {
                (var dying, life) = DyingStore.Around(store);
                return dying;
            });
            await Planned(bot);
            await Asks(bot, "herinner me op 11 januari 2027", "11 januari");

            await bot.Quiet();
            life!.DiesAfter(steps, afterwards);
            bot.Time.Becomes(At(new DateOnly(2027, 1, 11), new TimeOnly(9, 1)));
            bot.WakeUp();
            await Until(() => life.IsDead || life.Steps.Contains(nameof(IStore.MarkSentAndTakeAsync)));
            bot.Time.Forward(TimeSpan.FromMinutes(10)); // leases of the dead process end; those of the new one must not
            await bot.Restart();
            await bot.Becomes(bot.Time.GetUtcNow());
            await bot.Quiet();

            var count = bot.Connector.Attempts.Count(IsReminder);
            Assert.InRange(count, 1, 2);
            if (count is 2) twice.Add(life.Steps.Last());
            if (!life.IsDead) break; // telling and sending were survived as a whole
        }

        // Sent, but the process died before it wrote so: nobody can know whether it arrived.
        Assert.Equal(afterwards ? [] : [nameof(IStore.MarkSentAndTakeAsync)], twice);
    }

    [Fact]
    public async Task A_reminder_that_was_decided_but_not_sent_before_stop_is_not_sent()
    {
        await using var bot = await RunningBot.Start();
        await Planned(bot);
        await Asks(bot, "herinner me op 11 januari 2027", "11 januari");
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromMinutes(30));
        await bot.Becomes(At(new DateOnly(2027, 1, 11), new TimeOnly(9, 1)));
        await Until(() => bot.Connector.Attempts.Any(IsReminder));
        await bot.Post(Wire.Says("stop herinneringen"));
        while ((await bot.Store.CountsAsync(TestContext.Current.CancellationToken)).Inbox > 0) await Task.Delay(5, TestContext.Current.CancellationToken);
        bot.Time.Forward(TimeSpan.FromHours(1));
        await bot.Becomes(bot.Time.GetUtcNow());
        await bot.Quiet();
        Assert.Single(bot.Connector.Attempts, IsReminder); // the refused one
    }

    [Fact]
    public async Task A_reminder_that_could_not_be_sent_by_day_waits_for_the_morning()
    {
        await using var bot = await RunningBot.Start();
        await Planned(bot);
        await Asks(bot, "herinner me op 11 januari 2027", "11 januari");
        bot.Connector.Refuses(Wire.Personal, HttpStatusCode.TooManyRequests, retryAfter: TimeSpan.FromHours(12));
        await bot.Becomes(At(new DateOnly(2027, 1, 11), new TimeOnly(16, 0)));
        await bot.Becomes(At(new DateOnly(2027, 1, 12), new TimeOnly(4, 30)));
        Assert.Single(bot.Connector.Attempts, IsReminder);
        await bot.Becomes(At(new DateOnly(2027, 1, 12), new TimeOnly(9, 1)));
        await bot.Quiet();
        Assert.Equal(2, bot.Connector.Attempts.Count(IsReminder));
    }

    [Fact]
    public async Task After_an_uninstall_nothing_is_told()
    {
        await using var bot = await RunningBot.Start();
        await Planned(bot);
        await Asks(bot, "herinner me op 11 januari 2027", "11 januari");
        await bot.Post(Wire.Installs("remove"));
        await bot.Quiet();
        await bot.Becomes(At(new DateOnly(2027, 1, 11), new TimeOnly(9, 1)));
        Assert.DoesNotContain(bot.Connector.Attempts, IsReminder);
    }

    [Fact]
    public async Task A_thread_that_was_closed_to_the_bot_is_reminded_again_once_the_bot_is_back_in_the_team()
    {
        await using var bot = await RunningBot.Start();
        bot.Time.Becomes(At(new DateOnly(2026, 11, 23), new TimeOnly(10, 0)));
        bot.Connector.Knows(Wire.Channel);
        var thread = TeamTests.Begun(bot);
        await thread.Says("Anna", "herinner ons op 11 januari 2027");
        bot.Connector.Refuses(thread.Id, HttpStatusCode.Forbidden, "BotNotInConversationRoster");
        await thread.Says("Anna", "help");
        await bot.Quiet();
        await bot.Post(Wire.Installs("add", Wire.Channel));
        await bot.Quiet();
        await bot.Becomes(At(new DateOnly(2027, 1, 11), new TimeOnly(9, 1)));
        await bot.Quiet();
        Assert.Single(bot.Connector.Attempts, sent => IsReminder(sent) && sent.Conversation == thread.Id);
    }

    [Fact]
    public async Task In_a_thread_the_reminder_comes_in_that_thread()
    {
        await using var bot = await RunningBot.Start();
        var thread = TeamTests.Begun(bot);
        bot.Time.Becomes(At(new DateOnly(2026, 11, 23), new TimeOnly(10, 0)));
        await thread.Says("Anna", "kies kiva");
        await thread.Says("Anna", "herinner ons op 11 januari 2027");
        await bot.Becomes(At(new DateOnly(2027, 1, 11), new TimeOnly(9, 1)));
        Assert.Single(thread.Board, IsReminder);
    }

    private static bool IsReminder(Sent sent) => sent.Text.Contains("Stop deze herinnering", StringComparison.Ordinal) || (sent.Card?.ToJsonString().Contains("reminder-stop", StringComparison.Ordinal) ?? false);

    private static string Day(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Netherlands).DateTime).ToString("yyyy-MM-dd", null);

    private static DateTimeOffset At(DateOnly day, TimeOnly hour)
    {
        var local = day.ToDateTime(hour);
        return new DateTimeOffset(local, Netherlands.GetUtcOffset(local));
    }

    private static async Task Planned(RunningBot bot)
    {
        bot.Time.Becomes(At(new DateOnly(2026, 11, 23), new TimeOnly(10, 0)));
        await bot.Post(Wire.Says("pesten in groep 7"));
        await bot.Post(Wire.Says("kies kiva"));
        await bot.Quiet();
        bot.Connector.Rest();
    }

    private static async Task Asks(RunningBot bot, string words, string day) => Assert.Contains(day, (await bot.Say(words))[0].Text, StringComparison.Ordinal);

    private static async Task Until(Func<bool> happened)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!happened()) await Task.Delay(5, limit.Token);
    }
}
