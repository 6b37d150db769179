namespace HandreikingBot.Content;

/// <summary>
/// One thing that is wrong in <c>content/</c>, for the colleague who keeps it: the file (path inside the folder, <c>/</c> between parts), the field
/// (JSON path, or <c>regel n</c> when the file is no JSON, or empty for the whole file) and the fault in one Dutch line.
/// </summary>
internal sealed record ContentFault(string File, string Field, string Fault)
{
    public override string ToString() => Field.Length == 0 ? $"{File}: {Fault}" : $"{File}: {Field}: {Fault}";
}
