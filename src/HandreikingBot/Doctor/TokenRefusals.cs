using System.Collections.Frozen;

namespace HandreikingBot.Doctor;

/// <summary>
/// Entra's usual reasons not to give a token to a bot, and the remedy of each (learn.microsoft.com/entra/identity-platform/reference-error-codes). Only to advise
/// a person: nothing is decided by these numbers.
/// </summary>
internal static class TokenRefusals
{
    private static readonly FrozenDictionary<string, (string Meaning, string Remedy)> Known = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["AADSTS7000215"] = ("het geheim klopt niet", "vul de Value van het geheim in, niet de Secret ID; maak zo nodig een nieuw geheim onder Certificates & secrets"),
        ["AADSTS7000222"] = ("het geheim is verlopen", "maak een nieuw geheim onder Certificates & secrets, vul het in MicrosoftAppPassword in en herstart de bot"),
        ["AADSTS7000216"] = ("er is een geheim of certificaat nodig", "vul MicrosoftAppPassword of een certificaat in"),
        ["AADSTS700016"] = ("deze app bestaat niet in deze tenant", "vergelijk MicrosoftAppId en MicrosoftAppTenantId met de registratie in de Azure-portal (Overview)"),
        ["AADSTS7000229"] = ("de app heeft geen service principal in deze tenant", "open de registratie in deze tenant en maak de Enterprise application aan"),
        ["AADSTS7000112"] = ("de app is uitgezet", "zet de app weer aan bij Enterprise applications › Properties › Enabled for users to sign-in"),
        ["AADSTS90002"] = ("deze tenant bestaat niet", "vergelijk MicrosoftAppTenantId met de Directory (tenant) ID in de Azure-portal"),
        ["AADSTS900023"] = ("de tenant-id is geen geldige naam of id", "vul in MicrosoftAppTenantId de Directory (tenant) ID in"),
        ["AADSTS700027"] = ("het certificaat hoort niet bij deze app", "upload het publieke deel van dit certificaat onder Certificates & secrets, of gebruik het certificaat dat daar staat"),
        ["AADSTS700024"] = ("het bewijs is te oud of van de toekomst", "zet de klok van deze machine gelijk"),
        ["AADSTS500011"] = ("de Bot Connector is in deze tenant niet bekend", "kijk of BotConnector:TokenAudience klopt; de gewone waarde is https://api.botframework.com"),
        ["AADSTS53003"] = ("het beleid van de tenant (Conditional Access) houdt de bot tegen", "vraag de beheerder om een uitzondering voor deze app of dit adres"),
        ["AADSTS90033"] = ("Entra heeft zelf een storing", "probeer het over een paar minuten opnieuw"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Meaning(string code) => Known.TryGetValue(code, out var known) ? known.Meaning : "een minder gewone reden";

    public static string Remedy(string code)
    {
        if (Known.TryGetValue(code, out var known)) return known.Remedy;
        return code.StartsWith("AADSTS", StringComparison.Ordinal)
            ? $"zoek dit nummer op: https://login.microsoftonline.com/error?code={code["AADSTS".Length..]}"
            : "kijk of deze machine de identiteit heeft die in MicrosoftAppType en MicrosoftAppId staat";
    }
}
