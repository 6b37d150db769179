using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Reminders: asked for, moved, ticked off, stopped, and what happens when one falls due.</summary>
internal static class Remindings
{
    /// <summary>Further ahead nobody plans, and a slip of the keyboard is likelier.</summary>
    private const int YearsAhead = 5;

    public static Turn? Next(DialogueState state, Command command, Surroundings here) => command switch
    {
        Command.Remind remind => Asked(state, remind, here),
        Command.ShowReminders => Shown(state, here),
        Command.ReminderDone done => Done(state, done.Reminder, here),
        Command.ReminderLater later => Later(state, later, here),
        Command.StopReminder stop => Stopped(state, stop.Reminder, here),
        _ => null,
    };

    /// <summary>A reminder that was moved, ticked off or stopped meanwhile says nothing; one that would come in a holiday waits for school to begin.</summary>
    public static Turn FellDue(DialogueState state, string id, Surroundings here)
    {
        if (state is DialogueState.Stopped or DialogueState.NotStarted || Sessions.Of(state) is not { } session || session.Reminders.Find(id) is not { Sent: false } due || due.Day > here.Today)
            return new Turn(state, []);
        if (due.Kind is ReminderKind.CloseVote) return CloseVote(state, session, due, here);
        var day = due.AnyDay ? here.Today : here.Knowledge.Calendar.SchoolDayFrom(here.Today);
        if (day > here.Today) return new Turn(With(state, session, session.Reminders.With(due with { Day = day })), []);
        var sent = session.Reminders.With(due with { Sent = true });
        if (due.Kind is ReminderKind.Yearly && sent.Add(ReminderKind.Yearly, here.Today.AddYears(1), due.AnyDay, here.Knowledge.Calendar) is var (yearly, _)) sent = yearly;
        var chosen = session.Plan is { } plan ? here.Knowledge.Catalogue.Find(plan.Intervention) : null;
        return new Turn(With(state, session, sent), [new Reply.Remind(due, chosen, session.Plan?.Overdue(here.Today) ?? [])]);
    }

    /// <summary>The same state with nothing left to remind of: who says stop is left alone.</summary>
    public static DialogueState WithoutAll(DialogueState state) =>
        Sessions.Of(state) is { Reminders.Items.Count: > 0 } session ? With(state, session, session.Reminders.WithoutAll()) : state;

    private static Turn CloseVote(DialogueState state, Session session, Reminder due, Surroundings here)
    {
        var without = session with { Reminders = session.Reminders.Without(due.Id) };
        return without.Team is { OpenBallot: not null } round ? Votes.Close(state, without, round, here) : new Turn(Sessions.With(state, without), []);
    }

    private static Turn Asked(DialogueState state, Command.Remind remind, Surroundings here)
    {
        var session = Sessions.Of(state) ?? new Session(here.NewId);
        if (remind is { Kind: null, Day: null }) return Shown(state, here);
        if ((remind.Day ?? UsualDay(remind.Kind, session, here)) is not { } day) return Presenting.Keeping(state, here, new Reply.AskWhen());
        if (day <= here.Today || day > here.Today.AddYears(YearsAhead)) return Presenting.Keeping(state, here, new Reply.CannotRemindThen(day));
        if (session.Reminders.Add(remind.Kind ?? ReminderKind.Own, day, remind.AnyDay, here.Knowledge.Calendar) is not var (list, made))
            return Presenting.Keeping(state, here, new Reply.TooManyReminders(ReminderList.Most));
        return Presenting.Keeping(With(state, session, list), here, new Reply.ReminderSet(made, made.Day == day ? null : day));
    }

    private static DateOnly? UsualDay(ReminderKind? kind, Session session, Surroundings here) => kind switch
    {
        ReminderKind.Start => session.Answers.Start,
        ReminderKind.Halfway => Beginning(session, here).AddDays(7 * ReminderList.HalfwayWeeks),
        ReminderKind.Evaluation => Beginning(session, here).AddDays(7 * ReminderList.EvaluationWeeks),
        ReminderKind.Yearly => Beginning(session, here).AddYears(1),
        _ => null,
    };

    private static DateOnly Beginning(Session session, Surroundings here) => session.Answers.Start is { } start && start > here.Today ? start : here.Today;

    private static Turn Shown(DialogueState state, Surroundings here)
    {
        var session = Sessions.Of(state) ?? new Session(here.NewId);
        var from = Beginning(session, here);
        var shown = new Reply.ShowReminders(
            [.. session.Reminders.Items], from.AddDays(7 * ReminderList.HalfwayWeeks), from.AddDays(7 * ReminderList.EvaluationWeeks), from.AddYears(1));
        return new Turn(Sessions.With(state, session), [shown]);
    }

    private static Turn Done(DialogueState state, string? id, Surroundings here) =>
        Find(state, id) is var (session, reminder)
            ? Presenting.Keeping(With(state, session, session.Reminders.Without(reminder.Id)), here, new Reply.ReminderDone(reminder))
            : Presenting.Keeping(state, here, new Reply.NoSuchReminder());

    private static Turn Later(DialogueState state, Command.ReminderLater later, Surroundings here)
    {
        if (Find(state, later.Reminder) is not var (session, reminder)) return Presenting.Keeping(state, here, new Reply.NoSuchReminder());
        var day = later.Day ?? here.Today.AddDays(later.Days ?? 7);
        if (day <= here.Today || day > here.Today.AddYears(YearsAhead)) return Presenting.Keeping(state, here, new Reply.CannotRemindThen(day));
        var moved = reminder with { Day = here.Knowledge.Calendar.SchoolDayFrom(day), Sent = false, AnyDay = false };
        return Presenting.Keeping(With(state, session, session.Reminders.With(moved)), here, new Reply.ReminderSet(moved, moved.Day == day ? null : day));
    }

    private static Turn Stopped(DialogueState state, string? id, Surroundings here)
    {
        if (Sessions.Of(state) is not { } session || (id is null ? session.Reminders.Items.Count is 0 : session.Reminders.Find(id) is null)) return Presenting.Keeping(state, here, new Reply.NoSuchReminder());
        var fewer = id is null ? session.Reminders.WithoutAll() : Without(session.Reminders, id);
        return Presenting.Keeping(With(state, session, fewer), here, new Reply.ReminderStopped(id is null ? null : session.Reminders.Find(id)));
    }

    // Who stops a yearly reminder means the years to come as well.
    private static ReminderList Without(ReminderList reminders, string id) => reminders.Find(id) is { Kind: ReminderKind.Yearly }
        ? reminders with { Items = [.. reminders.Items.Where(reminder => reminder.Kind is not ReminderKind.Yearly)] }
        : reminders.Without(id);

    // Who names none means the one that came last.
    private static (Session Session, Reminder Reminder)? Find(DialogueState state, string? id)
    {
        if (Sessions.Of(state) is not { } session) return null;
        var found = id is null ? session.Reminders.Items.LastOrDefault(reminder => reminder.Sent) : session.Reminders.Find(id);
        return found is { Kind: not ReminderKind.CloseVote } ? (session, found) : null;
    }

    private static DialogueState With(DialogueState state, Session session, ReminderList reminders) => Sessions.With(state, session with { Reminders = reminders });
}
