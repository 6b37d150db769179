using System.Text;

namespace HandreikingBot.Cards;

/// <summary>Text that somebody typed, made safe to stand in a TextBlock, where Teams and Web Chat read markdown (protocol part E).</summary>
internal static class Markdown
{
    // Emphasis, code, links, html, entities, tables, and the {{DATE(…)}} that cards fill in by themselves.
    private const string Anywhere = "\\*_`~[]<>&|{}";

    // Heading, quote and list: only at the beginning of the text.
    private const string AtStart = "#+-=";

    /// <summary>The text on one line, with a backslash before every sign that would mean something. <see cref="CardText.Plain"/> takes them out again.</summary>
    public static string Escape(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            var numbered = at == digits && at > 0 && line[at] is '.' or ')';
            if (Anywhere.Contains(line[at], StringComparison.Ordinal) || (at is 0 && AtStart.Contains(line[at], StringComparison.Ordinal)) || numbered) escaped.Append('\\');
            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }
}
