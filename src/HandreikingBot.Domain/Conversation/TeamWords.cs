using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What a team types: "start met team bovenbouw", "leg vast: alle leerlingen, want …", "voor kiva, twijfel over taakspel want …", "herinner ons halverwege".</summary>
internal static class TeamWords
{
    private static readonly char[] PartEnds = [',', ';', '.', '\n'];
    private static readonly char[] Edges = [' ', ',', ':', '.', ';', '-', '!', '?'];

    /// <summary>A whole message that means something only in a round, or something else in it.</summary>
    public static Command? Whole(DialogueState state, string name, string text, Surroundings here)
    {
        var round = Sessions.Of(state)?.Team;
        return name switch
        {
            // Alone "start" begins the questions; in a channel it begins a round.
            CommandNames.StartTeam when here.IsGroup || NamesATeam(text, here) => new Command.StartTeam(Label: null, here.Mentioned),
            CommandNames.CloseQuestion when round?.Current is { Closed: false } current => new Command.CloseQuestion(current.Number),
            CommandNames.CloseQuestion or CommandNames.CloseVote when round?.OpenBallot is { } ballot => new Command.CloseVote(ballot.Number),
            CommandNames.CloseQuestion => new Command.CloseQuestion(Question: 0),
            CommandNames.CloseVote => new Command.CloseVote(Ballot: 0),
            CommandNames.Settle => new Command.SettleInWords(Wish: null, Reason: null),
            CommandNames.HandOver => new Command.HandOver(To: null),
            CommandNames.ReminderDone or CommandNames.Arranged when HasSent(state) && state is not DialogueState.Planning { Item: > 0 } => new Command.ReminderDone(Reminder: null),
            _ => null,
        };
    }

    /// <summary>A message that begins with such words; <c>null</c> when it does not.</summary>
    public static Command? Read(DialogueState state, string text, Understood understood, Surroundings here)
    {
        if (Voted(state, text, here) is { } vote) return vote;
        if (here.Knowledge.Commands.Beginning(text) is not var (verb, rest)) return null;
        return verb switch
        {
            CommandNames.StartTeam when here.IsGroup && NamesATeam(rest, here) => new Command.StartTeam(Label(rest, here), here.Mentioned),
            CommandNames.Settle => Settled(rest, here),
            CommandNames.HandOver => new Command.HandOver(here.Mentioned is [var to, ..] ? to : null),
            CommandNames.StartVote when here.IsGroup => new Command.StartVote(here.Knowledge.Commands.Mentions(rest, CommandNames.Anonymous), understood.When ?? understood.Answers.Start),
            CommandNames.Later when HasSent(state) => new Command.ReminderLater(Reminder: null, understood.When ?? understood.Answers.Start),
            CommandNames.Share => new Command.Share(Trimmed(rest)),
            _ => null,
        };
    }

    /// <summary>"Herinner ons halverwege", "over zes weken evalueren", "toch op 27 oktober".</summary>
    public static Command.Remind Reminder(Understood understood, string text, Surroundings here)
    {
        var words = here.Knowledge.Commands;
        ReminderKind? kind = words.Mentions(text, CommandNames.Halfway) ? ReminderKind.Halfway
            : words.Mentions(text, CommandNames.Evaluation) ? ReminderKind.Evaluation
            : words.Mentions(text, CommandNames.Yearly) ? ReminderKind.Yearly
            : null;
        return new Command.Remind(kind, understood.When ?? understood.Answers.Start, words.Mentions(text, CommandNames.AnyDay));
    }

    private static bool HasSent(DialogueState state) => Sessions.Of(state)?.Reminders.Items.Any(reminder => reminder.Sent) ?? false;

    // "Start met groep 7" tells of a wish, "start met team bovenbouw" and "start @Anna @Bo" of people.
    private static bool NamesATeam(string rest, Surroundings here) => here.Mentioned.Count > 0 || rest.Contains("team", StringComparison.OrdinalIgnoreCase) || rest.Contains("ronde", StringComparison.OrdinalIgnoreCase);

    // "met team bovenbouw @Anna en @Bo": the people were mentioned, what is left is the team's name.
    private static string? Label(string rest, Surroundings here)
    {
        var words = Mentions.Without(rest, here.Mentioned).Split([' ', ',', ':'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(IsLink).Reverse().SkipWhile(IsLink).Reverse();
        var label = string.Join(' ', words);
        return label.Length is 0 ? null : label[..Math.Min(TeamRound.LabelLength, label.Length)];
    }

    private static bool IsLink(string word) => word is "met" or "en" or "het" or "de" or "voor" or "with" or "and" or "the";

    private static Command.SettleInWords Settled(string rest, Surroundings here)
    {
        var (wish, reason) = Parted(rest, here);
        var understood = wish.Length is 0 ? null : here.Knowledge.Reader.Read(wish, here.Today, 0);
        return new Command.SettleInWords(understood, reason);
    }

    /// <summary>What stands before and after the first "want" or "omdat".</summary>
    private static (string Before, string? Because) Parted(string text, Surroundings here)
    {
        var at = here.Knowledge.Commands.Find(text, CommandNames.Because);
        if (at < 0) return (text.Trim(Edges), null);
        var word = text.IndexOf(' ', at);
        return (text[..at].Trim(Edges), word < 0 ? null : Trimmed(text[word..]));
    }

    /// <summary>Only while a vote is open: elsewhere "tegen pesten" is a wish.</summary>
    private static Command.CastVote? Voted(DialogueState state, string text, Surroundings here)
    {
        if (Sessions.Of(state)?.Team?.OpenBallot is not { } ballot) return null;
        var opinions = new List<Opinion>();
        foreach (var part in Parts(text)) Add(opinions, part, ballot, here);
        return opinions.Count is 0 ? null : new Command.CastVote(Ballot: 0, [.. opinions.DistinctBy(opinion => opinion.Intervention, StringComparer.Ordinal)]);
    }

    private static string[] Parts(string text) =>
        text.Replace(" maar ", ",", StringComparison.OrdinalIgnoreCase).Replace(" en ", ",", StringComparison.OrdinalIgnoreCase).Split(PartEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Add(List<Opinion> opinions, string part, Ballot ballot, Surroundings here)
    {
        if (here.Knowledge.Commands.Beginning(part) is not var (verb, rest) || StanceOf(verb) is not { } stance)
        {
            // "voor kiva en taakspel": the second one is meant as the first.
            if (opinions is [.., { Reason: null } last]) opinions.AddRange(Named(part, ballot, here).Select(id => new Opinion(id, last.Stance, Reason: null)));
            return;
        }

        var (named, reason) = Parted(rest, here);
        opinions.AddRange(Named(named, ballot, here).Select(id => new Opinion(id, stance, reason)));
    }

    private static IEnumerable<string> Named(string text, Ballot ballot, Surroundings here)
    {
        var understood = here.Knowledge.Reader.Read(text, here.Today, ballot.Interventions.Count);
        if (understood.Interventions.Count > 0) return understood.Interventions.Where(id => ballot.Interventions.Contains(id, StringComparer.Ordinal));
        return understood.Choice.Where(number => number >= 1 && number <= ballot.Interventions.Count).Select(number => ballot.Interventions[number - 1]);
    }

    private static Stance? StanceOf(string verb) => verb switch
    {
        CommandNames.VoteFor => Stance.For,
        CommandNames.VoteDoubt => Stance.Doubt,
        CommandNames.VoteAgainst => Stance.Against,
        _ => null,
    };

    private static string? Trimmed(string text) => text.Trim(Edges) is { Length: > 0 } trimmed ? trimmed : null;
}
