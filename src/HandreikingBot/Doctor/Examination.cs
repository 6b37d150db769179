using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Doctor;

/// <summary>All checks, in the order in which their remedies are best followed. Nothing is changed by them.</summary>
internal static class Examination
{
    private static readonly (string Name, Func<Patient, CancellationToken, Task<IReadOnlyList<Finding>>> Run)[] Checks =
    [
        ("instellingen", (patient, _) => Now(SettingsCheck.Of(patient))),
        ("identiteit", (patient, _) => Now(IdentityCheck.Of(patient))),
        ("veiligheid", (patient, _) => Now(SafetyCheck.Of(patient))),
        ("opslag", (patient, cancellationToken) => StoreCheck.OfAsync(patient.Store, patient.Time, cancellationToken)),
        ("inhoud", (patient, _) => Now(ContentCheck.Of(patient))),
        ("manifest", (patient, _) => Now(ManifestCheck.Of(patient))),
        ("aanmelden", LoginCheck.OfAsync),
    ];

    public static async IAsyncEnumerable<Finding> RunAsync(Patient patient, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (name, run) in Checks)
        {
            foreach (var finding in await CalmlyAsync(name, run(patient, cancellationToken))) yield return finding;
        }
    }

    /// <summary>One check that breaks must not hide what the others see.</summary>
    private static async Task<IReadOnlyList<Finding>> CalmlyAsync(string name, Task<IReadOnlyList<Finding>> check)
    {
        try
        {
            return await check;
        }
        catch (Exception faulty) when (faulty is OptionsValidationException or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" })
        {
            return [Finding.Note(name, "niet bekeken, omdat een instelling niet klopt", "verbeter eerst de instellingen hierboven en draai doctor opnieuw")];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return [Finding.Fault(name, $"deze controle liep zelf vast ({fault.GetType().Name})", "meld dit aan de makers, met de andere regels erbij")];
        }
    }

    private static Task<IReadOnlyList<Finding>> Now(IEnumerable<Finding> findings)
    {
        try { return Task.FromResult<IReadOnlyList<Finding>>([.. findings]); }
        catch (Exception fault) { return Task.FromException<IReadOnlyList<Finding>>(fault); }
    }
}
