using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Guide;

/// <summary>Judges the pieces of explanation: own id, own words, links that are safe, references that exist.</summary>
internal static class PieceCheck
{
    private const int LongestTitle = 60;
    private const int LongestText = 500;

    /// <summary>Faults with the place of the piece in <paramref name="pieces"/>.</summary>
    public static IEnumerable<(int Index, FieldFault Fault)> Faults(IReadOnlyList<Piece> pieces)
    {
        var ids = pieces.Select(piece => piece.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, piece) in pieces.Index())
        {
            if (!seen.Add(piece.Id)) yield return (index, new("id", $"'{piece.Id}' is ook de id van een ander stuk"));
            foreach (var fault in Piece(piece, ids)) yield return (index, fault);
            foreach (var (place, word) in piece.Words.Index())
            {
                if (ids.Contains(word) && word != piece.Id) yield return (index, new($"words[{place}]", $"'{word}' is de id van een ander stuk"));
                else if (!words.TryAdd(word, piece.Id)) yield return (index, new($"words[{place}]", $"'{word}' hoort ook bij het stuk '{words[word]}'; een woord wijst één stuk aan"));
            }
        }
    }

    public static IEnumerable<FieldFault> Reference(string id, IReadOnlySet<string> pieces, string field)
    {
        if (!pieces.Contains(id)) yield return new(field, $"'{id}' is geen stuk uitleg{NearestWord.Suggestion(id, pieces)}");
    }

    /// <summary>Words that users type: lower case, no space at the ends, none empty.</summary>
    public static IEnumerable<FieldFault> Words(IReadOnlyList<string> words, string field)
    {
        foreach (var (index, word) in words.Index())
        {
            foreach (var fault in ValueCheck.Text(word, $"{field}[{index}]")) yield return fault;
            if (word.Any(char.IsUpper)) yield return new($"{field}[{index}]", $"'{word}' moet in kleine letters");
        }
    }

    public static IEnumerable<FieldFault> Links(IReadOnlyList<Link> links)
    {
        foreach (var (index, link) in links.Index())
        {
            foreach (var fault in ValueCheck.Text(link.Title, $"links[{index}].title")) yield return fault;
            foreach (var fault in ValueCheck.Address(link.Url, $"links[{index}].url", secure: true)) yield return fault;
        }
    }

    private static IEnumerable<FieldFault> Piece(Piece piece, HashSet<string> ids)
    {
        foreach (var fault in ValueCheck.Text(piece.Title, "title").Concat(ValueCheck.Text(piece.Text, "text"))) yield return fault;
        if (piece.Title.Length > LongestTitle) yield return new("title", $"heeft {piece.Title.Length} tekens; er passen er {LongestTitle}");
        if (piece.Text.Length > LongestText) yield return new("text", $"heeft {piece.Text.Length} tekens; er passen er {LongestText}");
        foreach (var fault in Links(piece.Links).Concat(Words(piece.Words, "words"))) yield return fault;
        foreach (var (index, related) in piece.Related.Index())
        {
            foreach (var fault in Reference(related, ids, $"related[{index}]")) yield return fault;
        }
    }
}
