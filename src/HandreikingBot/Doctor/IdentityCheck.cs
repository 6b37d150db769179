using HandreikingBot.BotConnector.Credentials;

namespace HandreikingBot.Doctor;

/// <summary>App id, tenant and secret or certificate: whether they are there and look like what they should be (protocol parts B4, C2).</summary>
internal static class IdentityCheck
{
    private const string Name = "identiteit";
    private const string Overview = "neem hem over van de registratie in de Azure-portal (Overview)";

    /// <summary>The keys of which exactly one says how the bot proves who it is.</summary>
    private static readonly string[] Proofs = ["MicrosoftAppPassword", "MicrosoftAppCertificatePath", "MicrosoftAppCertificateThumbprint"];

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.AppId is not { } appId) return [Without(patient)];
        List<Finding> found = [.. Ids(patient, appId), .. Kind(patient), .. Proof(patient)];
        return found.Count > 0 ? found : [Finding.Ok(Name, $"app-id {appId} met tenant en bewijs is ingevuld")];
    }

    private static Finding Without(Patient patient) =>
        Array.Exists(Proofs, key => Filled(patient, key) is not null)
            ? Finding.Fault(Name, "er is een geheim of certificaat, maar MicrosoftAppId is leeg", $"vul MicrosoftAppId in: {Overview}")
            : Finding.Note(Name, "MicrosoftAppId is leeg: alles uit Teams wordt geweigerd", "vul de vier MicrosoftApp-instellingen in (README.md, 'In Teams'), of laat het zo voor alleen de browserchat");

    private static IEnumerable<Finding> Ids(Patient patient, string appId)
    {
        if (!IsGuid(appId)) yield return Finding.Fault(Name, "MicrosoftAppId is geen GUID", $"vul de Application (client) ID in: {Overview}");
        if (Filled(patient, "MicrosoftAppTenantId") is not { } tenant)
        {
            if (TypeOf(patient) is null or BotAppType.SingleTenant)
                yield return Finding.Fault(Name, "MicrosoftAppTenantId is leeg, en SingleTenant heeft hem nodig", $"vul de Directory (tenant) ID in: {Overview}");
        }
        else if (!IsGuid(tenant))
        {
            yield return Finding.Fault(Name, "MicrosoftAppTenantId is geen GUID", $"vul de Directory (tenant) ID in, niet de naam van de tenant: {Overview}");
        }
        else if (string.Equals(tenant, appId, StringComparison.OrdinalIgnoreCase))
        {
            yield return Finding.Fault(Name, "MicrosoftAppTenantId is gelijk aan MicrosoftAppId", $"een van de twee is verkeerd overgenomen: {Overview}");
        }
    }

    private static IEnumerable<Finding> Kind(Patient patient)
    {
        if (Filled(patient, "MicrosoftAppType") is not null && TypeOf(patient) is null)
            yield return Finding.Fault(Name, "MicrosoftAppType is onbekend", "kies SingleTenant, UserAssignedMSI of (alleen oude registraties) MultiTenant");
    }

    private static IEnumerable<Finding> Proof(Patient patient)
    {
        string[] given = [.. Proofs.Where(key => Filled(patient, key) is not null)];
        if (TypeOf(patient) is BotAppType.UserAssignedMSI) yield break;
        if (given.Length is 0)
            yield return Finding.Fault(Name, "MicrosoftAppPassword is leeg en er is geen certificaat", "maak een geheim onder Certificates & secrets en vul de Value in (niet de Secret ID), of geef een certificaat");
        if (given.Length > 1)
            yield return Finding.Fault(Name, $"{string.Join(" en ", given)} zijn allebei ingevuld", "laat er precies een staan");
        if (Filled(patient, "MicrosoftAppPassword") is { } secret && IsGuid(secret))
            yield return Finding.Fault(Name, "MicrosoftAppPassword lijkt de Secret ID, niet het geheim zelf", "vul de Value in; die is alleen te zien vlak na het maken, dus maak zo nodig een nieuw geheim");
        foreach (var key in (string[])["MicrosoftAppCertificatePath", "MicrosoftAppCertificateKeyPath"])
            if (Filled(patient, key) is { } path && !File.Exists(path))
                yield return Finding.Fault(Name, $"het bestand van {key} is er niet", "verbeter het pad, of geef het account van de bot leesrecht op de map");
    }

    private static BotAppType? TypeOf(Patient patient) => Enum.TryParse<BotAppType>(Filled(patient, "MicrosoftAppType"), ignoreCase: true, out var type) && Enum.IsDefined(type) ? type : null;

    private static bool IsGuid(string text) => Guid.TryParseExact(text, "D", out _);

    private static string? Filled(Patient patient, string key) => string.IsNullOrWhiteSpace(patient.Settings[key]) ? null : patient.Settings[key]?.Trim();
}
