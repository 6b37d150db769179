using HandreikingBot.Cards;
using HandreikingBot.Content;

namespace HandreikingBot.Doctor;

/// <summary>What the bot knows and shows can be read: the bot does not start on half of it.</summary>
internal static class ContentCheck
{
    private const string Name = "inhoud";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        List<Finding> found = [.. Faults(patient)];
        return found.Count > 0 ? found : [Finding.Ok(Name, "content en cards zijn goed te lezen")];
    }

    private static IEnumerable<Finding> Faults(Patient patient)
    {
        if (ContentReader.Read(Path.Combine(patient.Folder, "content")) is ContentResult.Faulty faulty)
            foreach (var fault in faulty.Faults) yield return Finding.Fault(Name, $"content/{fault}", "verbeter dit bestand (content/README.md), of zet de map van de uitgave terug");
        if (CardTemplates.Load(Path.Combine(patient.Folder, "cards")) is CardTemplates.Loading.Refused refused)
            foreach (var fault in refused.Faults) yield return Finding.Fault(Name, $"cards/{fault.Card} klopt niet bij {fault.Where}", "zet de map cards van de uitgave terug; wie kaarten maakt leest in cards/README.md hoe");
    }
}
