using System.Text.Json.Nodes;
using HandreikingBot.Content;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Tests.Content;

public sealed class ShippedContentTests
{
    [Fact]
    public void The_shipped_content_has_no_faults() =>
        Assert.Empty(ShippedContent.Result is ContentResult.Faulty faulty ? faulty.Faults.Select(fault => fault.ToString()) : []);

    [Fact]
    public void The_catalogue_holds_104_interventions_of_which_76_are_recognised()
    {
        Assert.Equal(104, ShippedContent.Sound.Catalogue.All.Count);
        Assert.Equal(76, ShippedContent.Sound.Catalogue.Recognised.Count);
    }

    [Fact]
    public void Every_file_ends_with_one_newline_and_has_no_carriage_return()
    {
        foreach (var file in Directory.EnumerateFiles(ShippedContent.Folder, "*.json", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.True(text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal) && !text.Contains('\r', StringComparison.Ordinal), file);
        }
    }

    [Fact]
    public void No_combination_of_goals_and_schools_shows_more_than_twelve_options()
    {
        var steps = ShippedContent.Sound.Guide.Questions.SelectMany(question => question.Steps);
        foreach (var (step, answers) in steps.SelectMany(step => Combinations().Select(answers => (step, answers))))
        {
            var count = step.OptionsFor(answers).Count;
            Assert.True(count is > 1 and <= 12, $"{step.Step}: {count} options for goals {string.Join(", ", answers.Goals)}");
        }
    }

    [Theory]
    [InlineData(Step.GradesPo, 7, 7)]
    [InlineData(Step.GradesPo, 1, 1)]
    [InlineData(Step.GradesVo, 3, 3)]
    public void A_typed_number_is_the_grade(Step step, int number, int grade)
    {
        var sets = ShippedContent.Sound.Guide.ContentOf(step).Options[number - 1].Sets.Grades;

        Assert.Equal(grade, (sets.Po ?? sets.Vo)?.Low);
        Assert.Equal(grade, (sets.Po ?? sets.Vo)?.High);
    }

    [Theory]
    [InlineData("databanken")]
    [InlineData("erkenning")]
    [InlineData("niet-in-databank")]
    [InlineData("advies")]
    [InlineData("hulp")]
    [InlineData("privacy")]
    public void A_piece_that_the_conversation_asks_for_by_name_is_there(string id) => Assert.NotNull(ShippedContent.Sound.Guide.Find(id));

    [Fact]
    public void Every_piece_about_the_world_names_a_source()
    {
        var without = ShippedContent.Sound.Guide.Pieces.Where(piece => piece.Links.Count == 0).Select(piece => piece.Id);

        Assert.Equal(["privacy"], without);
    }

    [Fact]
    public void No_recognised_intervention_is_about_mindfulness_as_its_piece_says()
    {
        Assert.Contains("geen erkend programma", ShippedContent.Sound.Guide.Find("mindfulness")!.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ShippedContent.Sound.Catalogue.Recognised, intervention => intervention.Topics.Contains("mindfulness"));
    }

    [Theory]
    [InlineData("goals")]
    [InlineData("topics")]
    [InlineData("tiers")]
    [InlineData("education")]
    [InlineData("specialGroups")]
    [InlineData("pillars")]
    [InlineData("deliveredBy")]
    public void The_schema_for_editors_allows_the_values_of_the_vocabulary(string field)
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathTo("content", "schema", "intervention.schema.json")))!;
        var values = JsonNode.Parse(File.ReadAllText(Repository.PathTo("content", "vocabulary", "values.json")))!;

        Assert.Equal(values[field]!.ToJsonString(), schema["properties"]![field]!["items"]!["enum"]!.ToJsonString());
    }

    private static IEnumerable<Answers> Combinations() =>
        from goals in Subsets("vaardigheden", "relaties", "groep")
        from education in Subsets("po", "vo", "go", "mbo")
        select new Answers { Goals = goals, Education = education };

    private static IEnumerable<IReadOnlyList<string>> Subsets(params string[] values) =>
        Enumerable.Range(0, 1 << values.Length).Select(mask => (IReadOnlyList<string>)[.. values.Where((_, index) => (mask & (1 << index)) != 0)]);
}
