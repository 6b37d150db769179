using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Conversations;

/// <summary>Issue 2, line 4: whatever stands in the two source documents can be reached; <c>bereik.tsv</c> says in which conversation.</summary>
public sealed class ReachTests
{
    private static readonly GuideBook Guide = Shipped.Library.Knowledge.Guide;

    private static (string Kind, string Name, string Gesprek)[] Table { get; } =
    [
        .. File.ReadLines(Repository.PathTo("tests", "HandreikingBot.Tests", "Conversations", "bereik.tsv"))
            .Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2])),
    ];

    public static TheoryData<string> Gesprekken => [.. Table.Select(row => row.Gesprek).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void The_table_names_every_question_piece_of_explanation_readiness_item_and_implementation_question()
    {
        string[] all =
        [
            .. Guide.Questions.Select(question => $"vraag {question.Number}"),
            .. Guide.Readiness.Select(item => $"vooraf {item.Number}"),
            .. Guide.Implementation.Select(question => $"implementatie {question.Number}"),
            .. Guide.Pieces.Select(piece => $"uitleg {piece.Id}"),
        ];

        Assert.Equal(all.Order(StringComparer.Ordinal), Table.Select(row => $"{row.Kind} {row.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_guide_holds_what_the_source_documents_hold()
    {
        Assert.Equal(5, Guide.Questions.Count);
        Assert.Equal(7, Guide.Implementation.Count);
        Assert.Equal(5, Guide.Pieces.Count(piece => piece.Kind is PieceKind.Level && piece.Id is "goed-beschreven" or "goed-onderbouwd" or "effectief-eerste" or "effectief-goed" or "effectief-sterk"));
        Assert.All(new[] { "nji", "loketgezondleven", "vilans", "trimbos-ggz", "kcsb", "justitie", "movisie", "gezondeschool", "pharos", "wmk" }, id => Assert.NotNull(Guide.Find(id)));
        Assert.All(new[] { "gezonde-school-adviseur", "schoolpsycholoog", "orthopedagoog" }, id => Assert.NotNull(Guide.Find(id)));
        Assert.Equal(8, Guide.Pieces.Count(piece => piece.Kind is PieceKind.Tip));
    }

    [Theory]
    [MemberData(nameof(Gesprekken))]
    public void A_conversation_reaches_what_the_table_says(string name)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);

        Gesprek.Play(name, Shipped.Chat(), chat => reached.UnionWith(chat.Replies.SelectMany(Reached)));

        Assert.Empty(Table.Where(row => row.Gesprek == name).Select(row => $"{row.Kind} {row.Name}").Except(reached));
    }

    private static IEnumerable<string> Reached(Reply reply) => reply switch
    {
        Reply.Explained explained => [$"uitleg {explained.Piece.Id}"],
        Reply.Ask ask => [$"vraag {Guide.QuestionOf(ask.Step).Number}"],
        Reply.AskReadiness ask => ask.Items.Select(item => $"vooraf {item.Number}"),
        Reply.ShowPlan plan => plan.Plan.Items.Select(item => $"implementatie {item.Number}"),
        _ => [],
    };
}
