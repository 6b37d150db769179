using HandreikingBot.BotConnector;

namespace HandreikingBot.Doctor;

/// <summary>Who may talk with the bot (DESIGN section 9).</summary>
internal static class SafetyCheck
{
    private const string Name = "veiligheid";
    private const string Dangerous = $"{BotConnectorOptions.Section}:{nameof(BotConnectorOptions.DangerouslyAllowUnauthenticatedRequests)}";
    private const string Tenants = $"{BotConnectorOptions.Section}:{nameof(BotConnectorOptions.AllowedTenants)}";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        List<Finding> found = [.. Judge(patient)];
        return found.Count > 0 ? found : [Finding.Ok(Name, "alleen aanvragen met een geldig token, van de tenants op de lijst")];
    }

    private static IEnumerable<Finding> Judge(Patient patient)
    {
        if (bool.TryParse(patient.Settings[Dangerous], out var open) && open && !patient.IsDevelopment)
            yield return Finding.Fault(Name, $"{Dangerous} staat aan: achter een proxy mag iedereen zonder token binnen", "haal de sleutel weg of zet hem op false");
        if (patient.AppId is null) yield break;
        if (patient.IsDevelopment)
            yield return Finding.Note(Name, "de omgeving is Development: van deze machine zelf komt alles zonder token binnen", "zet ASPNETCORE_ENVIRONMENT=Production als scholen deze bot gebruiken");
        if (!patient.Settings.GetSection(Tenants).GetChildren().Any())
            yield return Finding.Note(Name, $"{Tenants} is leeg: elke school mag deze bot gebruiken", "zet de tenant-id's van de scholen in de lijst als dat niet de bedoeling is");
    }
}
