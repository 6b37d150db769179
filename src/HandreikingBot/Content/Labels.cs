using System.Collections.Frozen;

namespace HandreikingBot.Content;

/// <summary>How a value is called: <paramref name="Short"/> on a button or in a list, <paramref name="Sentence"/> inside a sentence.</summary>
internal sealed record Label(string Short, string Sentence);

/// <summary>
/// Dutch for every value of the vocabulary and every slot (<c>content/vocabulary/labels.json</c>). Sections: <c>slots</c>, the lists of
/// <c>values.json</c> by their names, <c>level</c>, <c>recognition</c>, <c>training</c>, <c>duration</c>, <c>parents</c> (true, false) and <c>fit</c> (fits, unknown, misses).
/// </summary>
internal sealed class Labels(IReadOnlyDictionary<string, Dictionary<string, Label>> sections)
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, Label>> sections =
        sections.ToFrozenDictionary(section => section.Key, section => section.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <exception cref="KeyNotFoundException">No such section or value; the content check refuses content in which a known value lacks its label.</exception>
    public Label Of(string section, string value) => sections[section][value];

    public string Short(string section, string value) => Of(section, value).Short;

    public string Sentence(string section, string value) => Of(section, value).Sentence;

    /// <summary>The name of a slot, such as <c>budget</c>.</summary>
    public Label Slot(string slot) => Of("slots", slot);
}
