using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Searching;

public sealed class DatabankPagesTests
{
    private static DatabankPages Pages { get; } = new(RealCatalogue.Get());

    [Theory]
    [InlineData("https://www.nji.nl/interventies/kiva")]
    [InlineData("http://nji.nl/interventies/kiva/")]
    [InlineData("HTTPS://WWW.NJI.NL/Interventies/KiVa")]
    [InlineData("https://www.nji.nl/interventies/kiva?utm_source=teams&x=1#kosten")]
    [InlineData(" https://www.nji.nl:443/interventies/k%69va ")]
    [InlineData("https://sub.gezondeschool.nl/interventies/po/1402351")]
    [InlineData("https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/1402351")]
    public void A_page_is_known_however_it_was_pasted(string address) => Assert.Equal("kiva", Assert.Single(Pages.At(address)!.Interventions).Id);

    [Theory]
    [InlineData("")]
    [InlineData("kiva")]
    [InlineData("nji.nl/interventies/kiva")]
    [InlineData("https://www.nji.nl")]
    [InlineData("https://www.nji.nl/interventies/kiva/meer")]
    [InlineData("https://www.nji.nl.example.org/interventies/kiva")]
    [InlineData("https://example.org/?u=https://www.nji.nl/interventies/kiva")]
    [InlineData("https://www.nji.nl@example.org/interventies/kiva")]
    [InlineData("https://me@www.nji.nl/interventies/kiva")]
    [InlineData("https://www.nji.nl:8443/interventies/kiva")]
    [InlineData("ftp://www.nji.nl/interventies/kiva")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://%")]
    [InlineData("https://ww\u2429w.nji.nl/interventies/kiva")]
    [InlineData("https://xn--a.nji.nl/interventies/kiva")]
    [InlineData("https://\u00AD.nl/interventies/kiva")]
    public void Any_other_address_is_no_page_of_the_catalogue(string address) => Assert.Null(Pages.At(address));

    [Fact]
    public void An_address_without_end_is_no_page() => Assert.Null(Pages.At("https://www.nji.nl/interventies/kiva?" + new string('x', 100_000)));

    [Fact]
    public void Every_databank_page_of_the_catalogue_is_known_by_its_own_address() =>
        Assert.All(RealCatalogue.Get().All.SelectMany(record => record.Databanks, (record, page) => (record, page)), pair => Assert.Contains(pair.record, Pages.At(pair.page.Url)!.Interventions));

    [Fact]
    public void A_page_about_several_interventions_names_them_all() =>
        Assert.Contains("welkom-op-school", Pages.At("https://pharos.nl/kennisbank/welbevinden-op-school-voor-nieuwkomersleerlingen")!.Interventions.Select(record => record.Id));
}
