using HandreikingBot.Domain.Tests.Builders;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Understanding;

public sealed class PieceTests
{
    [Fact]
    public void Every_piece_of_the_guide_can_be_asked_for_by_its_words()
    {
        var wrong = new List<string>();
        foreach (var piece in RealWords.Guide.Pieces)
        {
            foreach (var word in piece.Words)
            {
                var question = word.Split(' ')[0] is "wat" or "wie" or "hoe" or "waar" or "waarom" or "welk" or "welke" or "wordt" ? word : $"wat betekent {word}";
                var understood = RealWords.Reader.Read(question, new DateOnly(2026, 11, 21));
                var others = RealWords.Guide.Pieces.Where(other => other.Words.Contains(word)).Select(other => other.Id);
                if (understood.Intent is Intent.Help or Intent.Advice) continue;
                if (understood.About is null || !others.Contains(understood.About)) wrong.Add($"{piece.Id}: {question}: {understood.Intent} {understood.About}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
