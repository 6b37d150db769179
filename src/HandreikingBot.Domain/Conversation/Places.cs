using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Conversation;

/// <summary>The special places of question 2: said once, when the answers give cause.</summary>
internal static class Places
{
    /// <summary>Ids of the pieces in <c>content/guide/pieces</c>.</summary>
    public const string Pharos = "pharos";
    public const string MentalCapital = "wmk";

    public static Session PointOut(Session session, Surroundings here, out IReadOnlyList<Reply> replies)
    {
        var pieces = Fitting(session.Answers).Where(id => !session.Told.Contains(id, StringComparer.Ordinal)).Select(here.Knowledge.Guide.Find).OfType<Piece>().ToArray();
        replies = [.. pieces.Select(piece => new Reply.PointedOut(piece))];
        return pieces.Length is 0 ? session : session with { Told = [.. session.Told, .. pieces.Select(piece => piece.Id)] };
    }

    public static DialogueState PointOut(DialogueState.ShowingResults state, Surroundings here, out IReadOnlyList<Reply> replies) =>
        state with { Session = PointOut(state.Session, here, out replies) };

    private static IEnumerable<string> Fitting(Answers answers)
    {
        if (Any(answers.SpecialGroups, "nieuwkomers", "vluchtelingen") || Any(answers.Topics, "nieuwkomers") || Any(answers.Databanks, "pharos")) yield return Pharos;
        if ((Any(answers.Education, "vo") && Any(answers.Topics, "stress", "prestatiedruk", "verzuim")) || Any(answers.Databanks, "wmk")) yield return MentalCapital;
    }

    private static bool Any(IReadOnlyList<string> values, params ReadOnlySpan<string> wanted)
    {
        foreach (var value in wanted)
        {
            if (values.Contains(value, StringComparer.Ordinal)) return true;
        }

        return false;
    }
}
