namespace HandreikingBot.Content;

/// <summary>The names that the text of a key may hold between braces, such as <c>{name}</c>; the code fills each.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class PlaceholdersAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;
}
