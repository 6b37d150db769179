using System.Text;

namespace HandreikingBot.Cards;

/// <summary>Lines of plain text with at most one empty line between them, none at the start or the end.</summary>
internal sealed class CardLines
{
    private enum Before { Nothing, Line, Heading, Gap }

    private readonly StringBuilder text = new();
    private Before before = Before.Nothing;

    public CardLines Line(string line)
    {
        if (string.IsNullOrWhiteSpace(line)) return this;
        Write(line, before == Before.Gap ? "\n\n" : "\n");
        before = Before.Line;
        return this;
    }

    /// <summary>Stands apart from the text above it; a heading directly below a heading stays with it.</summary>
    public CardLines Heading(string line)
    {
        if (string.IsNullOrWhiteSpace(line)) return this;
        Write(line, before == Before.Heading ? "\n" : "\n\n");
        before = Before.Heading;
        return this;
    }

    /// <summary>The next line, if there is one, stands apart.</summary>
    public CardLines Gap()
    {
        if (before != Before.Nothing) before = Before.Gap;
        return this;
    }

    public override string ToString() => text.ToString();

    private void Write(string line, string between) => text.Append(before == Before.Nothing ? "" : between).Append(line.TrimEnd());
}
