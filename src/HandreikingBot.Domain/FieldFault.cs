namespace HandreikingBot.Domain;

/// <summary>
/// One thing that is wrong in content: where (a JSON path such as <c>topics[1]</c>) and what, in one Dutch line for the colleague who keeps the file.
/// </summary>
public sealed record FieldFault(string Field, string Fault)
{
    /// <summary>The same fault, seen from the object that holds the field.</summary>
    public FieldFault Under(string parent) => this with { Field = Field.Length == 0 ? parent : Field[0] is '[' ? parent + Field : $"{parent}.{Field}" };
}
