using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

public sealed class CardTemplatesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cards-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_cards_of_this_repository_load_without_faults() =>
        Assert.IsType<CardTemplates.Loading.Loaded>(CardTemplates.Load(CardSample.Folder));

    [Fact]
    public void Every_card_has_a_sample() =>
        Assert.All(CardSample.Templates.All, template => Assert.NotEmpty(CardSample.Of(template.Name)));

    [Fact]
    public void Every_fault_of_every_file_is_named_by_card_and_place()
    {
        File.WriteAllText(Path.Combine(folder, "one.json"), """{"type":"AdaptiveCard","body":[{"text":"${nope(1)}"},{"$when":"altijd","text":"${a"}]}""");
        File.WriteAllText(Path.Combine(folder, "two.json"), "{");

        var faults = Assert.IsType<CardTemplates.Loading.Refused>(CardTemplates.Load(folder)).Faults;

        Assert.Equal(["one $.body[0].text", "one $.body[1].text", "one $.body[1].$when", "two $"], faults.Select(fault => $"{fault.Card} {fault.Where}"));
    }

    [Fact]
    public void Sample_data_is_not_taken_for_a_card()
    {
        File.WriteAllText(Path.Combine(folder, "one.json"), """{"type":"AdaptiveCard"}""");
        File.WriteAllText(Path.Combine(folder, "one.sample.json"), "[]");

        Assert.Equal(["one"], Assert.IsType<CardTemplates.Loading.Loaded>(CardTemplates.Load(folder)).Templates.All.Select(template => template.Name));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault() =>
        Assert.IsType<CardTemplates.Loading.Refused>(CardTemplates.Load(Path.Combine(folder, "nowhere")));
}
