using System.Globalization;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>Filling in the plan by typing: "3 geregeld", "punt 2 bezig, wie: Anja, 15 januari".</summary>
internal static class PlanWords
{
    private static readonly char[] Separators = [',', ';', '.'];

    /// <summary><c>null</c> when the plan is not open, or the words say nothing of it.</summary>
    public static PlanChange? Read(DialogueState state, string text, Understood understood, Surroundings here)
    {
        if (state is not DialogueState.Planning { Session.Plan: not null } planning) return null;
        var number = NumberIn(text) ?? (planning.Item > 0 ? planning.Item : understood.Choice is [var only] ? only : 0);
        if (number is 0) return null;
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var mentioned = here.Mentioned is [var person, ..] ? person : null;
        var change = new PlanChange(number, StateIn(parts, here), mentioned?.Name ?? OwnerIn(parts, here), understood.When ?? understood.Answers.Start) { OwnerId = mentioned?.Id };
        return change is { State: null, Owner: null, Due: null } ? null : change;
    }

    // "2 bezig", "punt 2 is geregeld": the first word that is a number, with nothing but a name for it before.
    private static int? NumberIn(string text)
    {
        var words = text.Split([' ', ',', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
        var first = words.SkipWhile(IsPoint).FirstOrDefault();
        return words.Length > 1 && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100 ? number : null;
    }

    private static bool IsPoint(string word) => word.Equals("punt", StringComparison.OrdinalIgnoreCase) || word.Equals("vraag", StringComparison.OrdinalIgnoreCase) || word.Equals("nummer", StringComparison.OrdinalIgnoreCase);

    private static PlanState? StateIn(IReadOnlyList<string> parts, Surroundings here)
    {
        foreach (var part in parts)
        {
            if (StateOf(WithoutNumber(part), here) is { } state) return state;
        }

        return null;
    }

    private static PlanState? StateOf(string part, Surroundings here) =>
        (here.Knowledge.Commands.Whole(part) ?? here.Knowledge.Commands.Beginning(part)?.Command) switch
        {
            CommandNames.Arranged => PlanState.Arranged,
            CommandNames.Busy => PlanState.Busy,
            CommandNames.NotYet => PlanState.NotYet,
            _ => null,
        };

    private static string? OwnerIn(IReadOnlyList<string> parts, Surroundings here)
    {
        foreach (var part in parts)
        {
            if (here.Knowledge.Commands.Beginning(part) is (CommandNames.Owner, var owner)) return owner;
            if (OwnerWords.In(WithoutNumber(part)) is { } said) return said;
        }

        return null;
    }

    private static string WithoutNumber(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => word.All(char.IsDigit) || IsPoint(word) || word.Equals("is", StringComparison.OrdinalIgnoreCase)));
    }
}
