using System.Collections.Frozen;
using System.Text;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>Finds interventions by the address of their page in a databank. Addresses are compared, never fetched.</summary>
public sealed class DatabankPages
{
    /// <summary>Longer than any address of a databank, in characters.</summary>
    private const int LongestAddress = 2_000;

    private readonly FrozenDictionary<string, KnownPage> byPage;

    public DatabankPages(InterventionCatalogue catalogue)
    {
        var pages = catalogue.All.SelectMany(intervention => intervention.Databanks, (intervention, page) => (Intervention: intervention, Page: page, Key: KeyOf(page.Url))).ToArray();
        byPage = pages.Where(entry => entry.Key is not null)
            .GroupBy(entry => entry.Key ?? "", StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => new KnownPage(group.First().Page, [.. group.Select(entry => entry.Intervention).DistinctBy(intervention => intervention.Id, StringComparer.Ordinal)]),
                StringComparer.OrdinalIgnoreCase);
        Domains = [.. pages.Select(entry => new Uri(entry.Page.Url).Host).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The domains of all databank pages, as they stand in the catalogue.</summary>
    public IReadOnlyList<string> Domains { get; }

    /// <summary>The page at this address, or <c>null</c> when the catalogue does not know it.</summary>
    /// <param name="address">As somebody pasted it: http or https, with or without <c>www.</c>, a closing slash, a query or a fragment, in any case and encoding.</param>
    public KnownPage? At(string address) => KeyOf(address) is { } key ? byPage.GetValueOrDefault(key) : null;

    /// <summary>Host without <c>www.</c> and decoded path: no page of a databank is told from another by its query.</summary>
    private static string? KeyOf(string address)
    {
        if (address.Length > LongestAddress || !Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme is not ("https" or "http") || !uri.IsDefaultPort || uri.UserInfo.Length > 0) return null;
        // No databank has letters with accents in its domain, and asking for the written-out form of some strange ones throws.
        if (!Ascii.IsValid(uri.Host)) return null;
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return $"{host}{Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/')}";
    }
}

/// <summary>A page of a databank, and the interventions that it is about: usually one, several when the databank describes them on one page.</summary>
public sealed record KnownPage(DatabankPage Page, IReadOnlyList<Intervention> Interventions);
