using System.Collections.Frozen;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>All interventions that the bot knows, in order of id.</summary>
public sealed class InterventionCatalogue
{
    private readonly FrozenDictionary<string, Intervention> byId;

    /// <exception cref="ArgumentException">Two interventions have the same id.</exception>
    public InterventionCatalogue(IEnumerable<Intervention> interventions)
    {
        All = [.. interventions.OrderBy(intervention => intervention.Id, StringComparer.Ordinal)];
        Recognised = [.. All.Where(intervention => intervention.Recognition.Status is RecognitionStatus.Recognised)];
        byId = All.ToFrozenDictionary(intervention => intervention.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<Intervention> All { get; }

    /// <summary>Those with recognition status "erkend": the only ones that may be listed as a match.</summary>
    public IReadOnlyList<Intervention> Recognised { get; }

    public Intervention? Find(string id) => byId.GetValueOrDefault(id);
}
