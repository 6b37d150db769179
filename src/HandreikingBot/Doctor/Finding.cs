namespace HandreikingBot.Doctor;

/// <summary>How bad it is.</summary>
internal enum Verdict
{
    Ok,

    /// <summary>It works, but somebody should know.</summary>
    Note,

    /// <summary>It does not work, or is not safe.</summary>
    Fault,
}

/// <summary>One line of the report, in plain Dutch for whoever looks after the bot. Never a secret, a token or a value that may be one.</summary>
/// <param name="Verdict">How bad it is.</param>
/// <param name="Check">What was looked at, one word.</param>
/// <param name="Text">What was seen.</param>
/// <param name="Remedy">What to do; null when there is nothing to do.</param>
internal sealed record Finding(Verdict Verdict, string Check, string Text, string? Remedy)
{
    public string Word => Verdict switch
    {
        Verdict.Ok => "ok",
        Verdict.Note => "let op",
        _ => "fout",
    };

    public static Finding Ok(string check, string text) => new(Verdict.Ok, check, text, null);

    public static Finding Note(string check, string text, string remedy) => new(Verdict.Note, check, text, remedy);

    public static Finding Fault(string check, string text, string remedy) => new(Verdict.Fault, check, text, remedy);

    public override string ToString() => Remedy is null ? $"{Word,-6} {Check}: {Text}" : $"{Word,-6} {Check}: {Text} → {Remedy}";
}
