using System.Globalization;
using HandreikingBot.BotConnector;
using HandreikingBot.BotConnector.Authentication;
using HandreikingBot.BotConnector.Credentials;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Doctor;

/// <summary>Microsoft can be reached, gives the bot a token and publishes its keys, and this machine's clock agrees with theirs (protocol parts C1, C2).</summary>
internal static class LoginCheck
{
    private const string Token = "token";
    private const string Keys = "sleutels";
    private const string Clock = "klok";
    private const string OpenPort = "sta uitgaand verkeer naar poort 443 toe in de firewall of proxy";

    /// <summary>Tokens may differ five minutes from our clock (part C1); half of that is a warning.</summary>
    private static readonly TimeSpan MostApart = TimeSpan.FromMinutes(5), Uneasy = TimeSpan.FromMinutes(2);

    public static async Task<IReadOnlyList<Finding>> OfAsync(Patient patient, CancellationToken cancellationToken)
    {
        await using var services = Laboratory.Of(patient);
        var login = new Uri(services.GetRequiredService<IOptions<BotConnectorOptions>>().Value.LoginEndpoint).Host;
        var metadata = new Uri(services.GetRequiredService<IOptions<BotConnectorOptions>>().Value.OpenIdMetadataUrl).Host;
        var keys = await services.GetRequiredService<MetadataProbe>().AskAsync(cancellationToken);
        return [ClockOf(keys, patient.Time.GetUtcNow()), KeysOf(keys, metadata, patient.AppId is not null), await TokenAsync(services, login, cancellationToken)];
    }

    private static async Task<Finding> TokenAsync(ServiceProvider services, string host, CancellationToken cancellationToken)
    {
        try
        {
            return TokenOf(await services.GetRequiredService<TokenProbe>().AskAsync(cancellationToken), host);
        }
        catch (Exception faulty) when (faulty is OptionsValidationException or InvalidOperationException)
        {
            return Finding.Note(Token, "niet gevraagd, omdat de identiteit niet klopt", "verbeter eerst de regels bij identiteit hierboven");
        }
    }

    private static Finding TokenOf(TokenAnswer answer, string host) => answer switch
    {
        TokenAnswer.Got => Finding.Ok(Token, $"{host} geeft deze bot een token"),
        TokenAnswer.NotConfigured => Finding.Note(Token, "niet gevraagd, want er is geen MicrosoftAppId", "alleen nodig voor Teams"),
        TokenAnswer.NoCertificate => Finding.Fault(Token, "het certificaat is niet te lezen of heeft geen geheime sleutel", "controleer pad, wachtwoord en leesrechten van het PFX- of PEM-bestand, of de vingerafdruk"),
        TokenAnswer.Unreachable => Finding.Fault(Token, $"{host} is niet te bereiken", OpenPort),
        TokenAnswer.Refused refused => Finding.Fault(Token, $"{host} weigert de bot: {TokenRefusals.Meaning(refused.Code)} ({refused.Code})", TokenRefusals.Remedy(refused.Code)),
        _ => throw new System.Diagnostics.UnreachableException("an answer outside the closed family"),
    };

    /// <param name="answer">What was found.</param>
    /// <param name="host">Where it was asked.</param>
    /// <param name="needed">Without an app id no token is judged, so that nobody needs the keys.</param>
    private static Finding KeysOf(MetadataAnswer answer, string host, bool needed) => answer switch
    {
        MetadataAnswer.Got got => Finding.Ok(Keys, $"{host} geeft {got.Keys} sleutels om tokens van Teams te beoordelen"),
        MetadataAnswer.NoKeys none => Unless(needed, $"{host} antwoordt met {(int)none.Status}, zonder sleutels", "kijk of een proxy ertussen zit, en of BotConnector:OpenIdMetadataUrl klopt"),
        MetadataAnswer.Unreachable => Unless(needed, $"{host} is niet te bereiken", OpenPort),
        _ => throw new System.Diagnostics.UnreachableException("an answer outside the closed family"),
    };

    private static Finding Unless(bool needed, string text, string remedy) => needed ? Finding.Fault(Keys, text, remedy) : Finding.Note(Keys, text, $"alleen nodig voor Teams; {remedy}");

    private static Finding ClockOf(MetadataAnswer answer, DateTimeOffset now)
    {
        const string remedy = "zet tijdsynchronisatie aan (timedatectl set-ntp true), of laat de beheerder van de machine dat doen";
        var theirs = (answer as MetadataAnswer.Got)?.Date ?? (answer as MetadataAnswer.NoKeys)?.Date;
        if (theirs is null)
        {
            return now < Built ? Finding.Fault(Clock, "de klok staat in het verleden", remedy)
                : Finding.Note(Clock, "niet vergeleken: er was geen andere klok te bereiken", "draai doctor opnieuw als het netwerk open is");
        }

        var apart = (now - theirs.Value).Duration();
        var text = $"de klok wijkt {Math.Round(apart.TotalSeconds).ToString(CultureInfo.InvariantCulture)} seconden af van die van Microsoft";
        return apart > MostApart ? Finding.Fault(Clock, $"{text}, dus tokens worden geweigerd", remedy) : apart > Uneasy ? Finding.Note(Clock, text, remedy) : Finding.Ok(Clock, text);
    }

    /// <summary>No clock that is right says that it is before this was written.</summary>
    private static readonly DateTimeOffset Built = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
}
