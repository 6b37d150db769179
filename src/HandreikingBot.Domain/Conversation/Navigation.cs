using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Going to a place by its name: overview, results, one intervention, comparison, shortlist, plan, form.</summary>
internal static class Navigation
{
    public static Turn? Next(DialogueState state, Command command, Surroundings here) => command switch
    {
        Command.ShowOverview => Presenting.In(new DialogueState.Reviewing(SessionOf(state, here)), here),
        Command.ShowResults => Presenting.In(new DialogueState.ShowingResults(SessionOf(state, here), Offset: 0), here),
        Command.ShowShortlist => Presenting.In(new DialogueState.ShowingShortlist(SessionOf(state, here)), here),
        Command.OpenForm => Presenting.In(new DialogueState.FillingForm(SessionOf(state, here)), here),
        Command.Edit edit => Presenting.In(new DialogueState.Asking(SessionOf(state, here), edit.Step, FromOverview: true), here),
        Command.LetGo letGo => LetGo(state, letGo.Slot, here),
        Command.Details details => Details(state, details.Intervention, here),
        Command.Compare compare => Compare(state, compare.Interventions, here),
        Command.Keep keep => Keep(state, keep.Intervention, here),
        Command.Drop drop => Drop(state, drop.Intervention, here),
        Command.Choose choose => Choose(state, choose.Intervention, here),
        Command.ShowPlan => ShowPlan(state, here),
        Command.ShowPlanText => PlanText(state, here),
        Command.ChangePlan change => ChangePlan(state, change.Change, here),
        Command.Tell tell => Telling.Next(state, tell.Understood, here),
        Command.FillForm form => Telling.Form(state, form.Chosen, here),
        _ => null,
    };

    public static Turn Details(DialogueState state, string id, Surroundings here) =>
        here.Knowledge.Catalogue.Find(id) is { } found
            ? Presenting.In(new DialogueState.ShowingDetails(SessionOf(state, here), found.Id), here)
            : Presenting.Keeping(state, here, new Reply.ToldUnlisted(id));

    private static Session SessionOf(DialogueState state, Surroundings here) => Sessions.Of(state) ?? new Session(here.NewId);

    private static Turn LetGo(DialogueState state, string slot, Surroundings here)
    {
        var session = SessionOf(state, here);
        if (StepAnswers.AskedBy(slot) is not { } step) return Presenting.In(new DialogueState.ShowingResults(session, Offset: 0), here);
        var freed = session with { Answers = StepAnswers.WithoutSlot(session.Answers, slot), Passed = [.. session.Passed.Append(step).Distinct()] };
        return Presenting.In(new DialogueState.ShowingResults(freed, Offset: 0), here);
    }

    private static Turn Compare(DialogueState state, IReadOnlyList<string> named, Surroundings here)
    {
        var ids = Presenting.Found(named.Count > 0 ? named.Distinct(StringComparer.Ordinal) : ToCompare(state, here), here)
            .Select(intervention => intervention.Id).Take(Presenting.CompareMost).ToArray();
        return ids.Length >= 2
            ? Presenting.In(new DialogueState.Comparing(SessionOf(state, here), ids), here)
            : Presenting.Keeping(state, here, new Reply.CannotCompare());
    }

    // "Vergelijk deze": what is on the screen, three of it; else the shortlist.
    private static IEnumerable<string> ToCompare(DialogueState state, Surroundings here)
    {
        var shown = Presenting.OnScreen(state, here);
        return shown.Count >= 2 ? shown.Take(3) : SessionOf(state, here).Shortlist;
    }

    private static Turn Keep(DialogueState state, string? named, Surroundings here)
    {
        if (One(state, named, here) is not { } kept) return Presenting.Keeping(state, here, new Reply.CannotChoose());
        var session = SessionOf(state, here);
        var more = session with { Shortlist = [.. session.Shortlist.Append(kept.Id).Distinct(StringComparer.Ordinal)] };
        return Presenting.Keeping(Sessions.With(state, more), here, new Reply.Kept(kept));
    }

    private static Turn Drop(DialogueState state, string? named, Surroundings here)
    {
        if (One(state, named, here) is not { } dropped) return Presenting.Keeping(state, here, new Reply.CannotChoose());
        var session = SessionOf(state, here);
        var fewer = Sessions.With(state, session with { Shortlist = [.. session.Shortlist.Where(id => id != dropped.Id)] });
        return fewer is DialogueState.ShowingShortlist ? Presenting.In(fewer, here, new Reply.Dropped(dropped)) : Presenting.Keeping(fewer, here, new Reply.Dropped(dropped));
    }

    private static Turn Choose(DialogueState state, string? named, Surroundings here)
    {
        if (One(state, named, here) is not { } chosen) return Presenting.Keeping(state, here, new Reply.CannotChoose());
        var session = SessionOf(state, here);
        var kept = session.Plan?.Intervention == chosen.Id ? session.Plan : ImplementationPlan.For(chosen.Id, here.Knowledge.Guide.Implementation.Count);
        return Presenting.In(new DialogueState.Planning(session with { Plan = kept }, Item: 0), here, new Reply.Chose(chosen));
    }

    private static Intervention? One(DialogueState state, string? named, Surroundings here)
    {
        if (named is not null) return here.Knowledge.Catalogue.Find(named);
        return Presenting.OnScreen(state, here) is [var only] ? here.Knowledge.Catalogue.Find(only) : null;
    }

    private static Turn ShowPlan(DialogueState state, Surroundings here)
    {
        var session = SessionOf(state, here);
        return session.Plan is null
            ? Presenting.Keeping(state, here, new Reply.NoPlanYet())
            : Presenting.In(new DialogueState.Planning(session, Item: 0), here);
    }

    private static Turn PlanText(DialogueState state, Surroundings here) =>
        SessionOf(state, here).Plan is { } plan && here.Knowledge.Catalogue.Find(plan.Intervention) is { } chosen
            ? Presenting.Keeping(state, here, new Reply.ShowPlanText(plan, chosen))
            : Presenting.Keeping(state, here, new Reply.NoPlanYet());

    private static Turn ChangePlan(DialogueState state, PlanChange change, Surroundings here)
    {
        var session = SessionOf(state, here);
        if (session.Plan?.With(change) is not { } plan) return Presenting.Keeping(state, here, new Reply.NoPlanYet());
        if (plan.Find(change.Number) is not { } item) return Presenting.Keeping(state, here, new Reply.OutOfRange(plan.Items.Count));
        var changed = new DialogueState.Planning(session with { Plan = plan }, Item: 0);
        // In a channel the plan is one card that stays; a new one at every change would bury the thread.
        if (here.IsGroup && state is DialogueState.Planning && here.Knowledge.Catalogue.Find(plan.Intervention) is { } chosen)
            return new Turn(changed, [new Reply.ChangedPlan(item), new Reply.ShowPlan(plan, chosen, here.Today, Anew: false)]);
        return Presenting.In(changed, here, new Reply.ChangedPlan(item));
    }
}
