namespace HandreikingBot.Manifest;

/// <summary>What came of building the app package. Everything that a person can get wrong in settings or files ends in <see cref="Refused"/>.</summary>
internal abstract record AppPackageResult
{
    private AppPackageResult() { }

    /// <summary>A package that Teams accepts.</summary>
    /// <param name="Zip">The bytes of the zip: the same settings and files give the same bytes.</param>
    /// <param name="AppId">The app's id in Teams, lower-case GUID.</param>
    /// <param name="Notes">What is allowed but should be seen to before the app is published; empty when there is nothing.</param>
    public sealed record Built(ReadOnlyMemory<byte> Zip, string AppId, IReadOnlyList<string> Notes) : AppPackageResult;

    /// <summary>No package, with every reason found (one or more), not only the first.</summary>
    public sealed record Refused(IReadOnlyList<PackageFault> Faults) : AppPackageResult;
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Where">The setting ("Manifest:PrivacyUrl", "MicrosoftAppId") or the file ("en.json") to look in.</param>
/// <param name="Problem">What is wrong there, one Dutch sentence.</param>
internal sealed record PackageFault(string Where, string Problem)
{
    public override string ToString() => $"{Where}: {Problem}";
}
