using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>Holds a catalogue against answers (DESIGN section 6); what can be worked out once is worked out when it is made.</summary>
public sealed class Matcher(InterventionCatalogue catalogue)
{
    /// <param name="answers">The criteria.</param>
    /// <param name="today">For the five-year rule.</param>
    public MatchResult Find(Answers answers, DateOnly today) => new([], catalogue.Recognised.Count, []);

    /// <summary>One intervention, recognised or not, held against the answers.</summary>
    public Match Judge(Intervention intervention, Answers answers) => new(intervention, [], [], catalogue.All.Count is 0 ? ["catalogue"] : []);
}
