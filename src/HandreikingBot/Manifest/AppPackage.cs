using System.IO.Compression;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Manifest;

/// <summary>The zip that an administrator uploads to Teams: manifest, two icons, one file per language (protocol parts B3 and B4).</summary>
internal static class AppPackage
{
    // The earliest moment a zip can hold, give or take: the clock must not show in the bytes.
    private static readonly DateTimeOffset Timestamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ManifestOptionsValidator Validator = new();

    /// <summary>Builds the package, or says everything that stands in the way.</summary>
    /// <param name="options">Section "Manifest" of the settings.</param>
    /// <param name="botId">The bot's Microsoft app id, a GUID in any case.</param>
    /// <param name="manifestFolder">Where manifest.json and its files are.</param>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static AppPackageResult Build(ManifestOptions options, string botId, string manifestFolder)
    {
        List<PackageFault> faults = [.. OptionFaults(options)];
        if (!Guid.TryParse(botId, out var bot) || bot == Guid.Empty) faults.Add(new("MicrosoftAppId", "de id van de bot moet een GUID zijn."));
        var appId = Guid.TryParse(options.AppId, out var given) ? given : AppIdentity.Derive(bot);

        var files = new PackageFiles(manifestFolder);
        files.Read(template => ManifestTemplate.Fill(template, options, appId, bot));
        faults.AddRange(files.Faults);

        if (faults.Count > 0) return new AppPackageResult.Refused(faults);
        return new AppPackageResult.Built(Zip(files.Contents), appId.ToString("D"), [.. Notes(options)]);
    }

    // The generated validator says "PrivacyUrl: moet …"; whoever has to mend it looks for "Manifest:PrivacyUrl".
    private static IEnumerable<PackageFault> OptionFaults(ManifestOptions options) =>
        (Validator.Validate(Options.DefaultName, options).Failures ?? []).Select(failure => failure.Split(": ", 2))
            .Select(parts => new PackageFault($"{ManifestOptions.Section}:{parts[0]}", parts[^1]));

    /// <summary>The shipped settings point at example.org so that a package can be tried at once; people should not be sent there.</summary>
    private static IEnumerable<string> Notes(ManifestOptions options)
    {
        (string Name, string Url)[] addresses =
        [
            (nameof(options.WebsiteUrl), options.WebsiteUrl),
            (nameof(options.PrivacyUrl), options.PrivacyUrl),
            (nameof(options.TermsOfUseUrl), options.TermsOfUseUrl),
        ];
        return addresses.Where(address => Uri.TryCreate(address.Url, UriKind.Absolute, out var uri) && uri.Host == "example.org")
            .Select(address => $"{ManifestOptions.Section}:{address.Name} is nog een voorbeeld; vul je eigen pagina in voordat je de app deelt.");
    }

    private static byte[] Zip(IReadOnlyDictionary<string, byte[]> files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Timestamp;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return memory.ToArray();
    }
}
