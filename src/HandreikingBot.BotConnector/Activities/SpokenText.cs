using System.Buffers;
using System.Net;
using System.Text;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>What somebody said, ready to be understood.</summary>
/// <param name="Text">At most <see cref="MaxLength"/> UTF-16 units, trimmed, line ends as <c>\n</c>, no other control characters, no-break spaces as
/// spaces.</param>
/// <param name="Truncated">True when the end was cut off.</param>
/// <param name="MentionsBot">True when the bot itself was mentioned.</param>
public sealed record SpokenText(string Text, bool Truncated = false, bool MentionsBot = false)
{
    /// <summary>Longer than any answer a school types, shorter than what makes understanding slow.</summary>
    public const int MaxLength = 4000;

    /// <summary>Mentions and entities take room that disappears; beyond this nothing is looked at, so that a hostile body costs little.</summary>
    private const int MaxRawLength = 4 * MaxLength;

    private const int MaxMentions = 50;

    /// <summary>Nothing was said.</summary>
    public static SpokenText Nothing { get; } = new("");

    /// <summary>
    /// Strips the bot's own mention (by entity, never by bot name: protocol part C3, D8), keeps the names of other people without their tags, and normalises.
    /// Entities are decoded only where the text is XML: the activity specification makes <c>plain</c> the default (A3011) and Teams sends <c>&lt;data&gt;</c>
    /// unescaped in it (OfficeDocs-SkypeForBusiness#4723), so decoding there would change what was typed. <c>&amp;nbsp;</c> is the exception that Teams leaves
    /// behind a mention.
    /// </summary>
    public static SpokenText From(string? text, string? textFormat, IReadOnlyList<Entity> entities, string? recipientId)
    {
        if (string.IsNullOrEmpty(text)) return new("", MentionsBot: MentionsOf(entities, recipientId));
        var tooLong = text.Length > MaxRawLength;
        if (tooLong) text = text[..MaxRawLength];
        foreach (var mention in entities.OfType<Entity.Mention>().Take(MaxMentions))
        {
            if (MentionText(mention) is not { } tag) continue;
            var isBot = recipientId is not null && mention.MentionedId == recipientId;
            text = text.Replace(tag, isBot ? " " : InnerText(tag), StringComparison.OrdinalIgnoreCase);
        }

        if (string.Equals(textFormat, "xml", StringComparison.OrdinalIgnoreCase)) text = WebUtility.HtmlDecode(text);
        var (kept, truncated) = Normalise(text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase));
        return new(kept, truncated || tooLong, MentionsOf(entities, recipientId));
    }

    private static bool MentionsOf(IReadOnlyList<Entity> entities, string? recipientId)
        => recipientId is not null && entities.Any(entity => entity is Entity.Mention mention && mention.MentionedId == recipientId);

    /// <summary>The entity's text, or what Teams would have written when it left the text out; null when there is nothing safe to look for.</summary>
    private static string? MentionText(Entity.Mention mention) => mention switch
    {
        { Text: { } text } => string.IsNullOrWhiteSpace(text) ? null : text,
        { Name: { } name } when !string.IsNullOrWhiteSpace(name) => $"<at>{name}</at>",
        _ => null,
    };

    private static string InnerText(string tag)
    {
        if (!tag.StartsWith("<at", StringComparison.OrdinalIgnoreCase) || !tag.EndsWith("</at>", StringComparison.OrdinalIgnoreCase)) return tag;
        var open = tag.IndexOf('>', StringComparison.Ordinal);
        return open < 0 || open > tag.Length - 5 ? tag : tag[(open + 1)..^5];
    }

    /// <summary>Returns the text itself when nothing has to change, which is nearly always.</summary>
    private static (string Text, bool Truncated) Normalise(string text)
    {
        var source = text.AsSpan().Trim();
        if (source.Length <= MaxLength && !source.ContainsAny(Unusual) && !source.ContainsAnyInRange('\u007F', '\u009F')) return (source.ToString(), false);

        var kept = new StringBuilder(Math.Min(source.Length, MaxLength));
        for (var i = 0; i < source.Length; i++)
        {
            if (Plain(source, i) is not { } plain) continue;
            if (kept.Length == 0 && char.IsWhiteSpace(plain)) continue;
            if (kept.Length == MaxLength) return (WholeLetters(kept).TrimEnd(), true);
            kept.Append(plain);
        }

        return (kept.ToString().TrimEnd(), false);
    }

    private static char? Plain(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        '\u00A0' or '\u202F' or '\u2007' => ' ',
        '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? null : '\n',
        '\u2028' or '\u2029' => '\n',
        '\n' or '\t' => text[i],
        '\u200B' or '\u2060' or '\uFEFF' => null,
        var letter => char.IsControl(letter) ? null : letter,
    };

    /// <summary>A cut must not leave half an emoji: half a surrogate pair cannot be stored or sent as UTF-8.</summary>
    private static string WholeLetters(StringBuilder text)
        => char.IsHighSurrogate(text[^1]) ? text.ToString(0, text.Length - 1) : text.ToString();

    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(letter => letter is not ('\n' or '\t')),
         '\u00A0', '\u202F', '\u2007', '\u2028', '\u2029', '\u200B', '\u2060', '\uFEFF']);
}
