using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What people write as a reason is kept and shown to the team, so it must not name a pupil (DESIGN section 9).</summary>
internal static class Reasons
{
    /// <summary>The command without reasons that seem to name a pupil, and whether there were any.</summary>
    /// <param name="command">What was asked, by button or in words.</param>
    /// <param name="namesAPupil">The whole message seems to name a pupil: then no reason out of it is kept.</param>
    /// <param name="here">With the reader that judges.</param>
    public static (Command Command, bool Named) Checked(Command command, bool namesAPupil, Surroundings here)
    {
        switch (command)
        {
            case Command.Settle { Reason: { } reason } settle when namesAPupil || Names(reason, here):
                return (settle with { Reason = null }, true);
            case Command.SettleInWords { Reason: { } reason } settle when namesAPupil || Names(reason, here):
                return (settle with { Reason = null }, true);
            case Command.CastVote cast when cast.Opinions.Any(opinion => opinion.Reason is { } reason && (namesAPupil || Names(reason, here))):
                return (cast with { Opinions = [.. cast.Opinions.Select(opinion => Without(opinion, namesAPupil, here))] }, true);
            default:
                return (command, namesAPupil);
        }
    }

    private static Opinion Without(Opinion opinion, bool namesAPupil, Surroundings here) =>
        opinion.Reason is { } reason && (namesAPupil || Names(reason, here)) ? opinion with { Reason = null } : opinion;

    private static bool Names(string reason, Surroundings here) => here.Knowledge.Reader.Read(Mentions.Without(reason, here.Mentioned), here.Today, 0).PersonalData;
}
