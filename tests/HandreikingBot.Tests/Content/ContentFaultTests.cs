using HandreikingBot.Content;

namespace HandreikingBot.Tests.Content;

/// <summary>What a colleague may break, and the line that must come out: a new case is one line.</summary>
public sealed class ContentFaultTests
{
    private const string Kiva = "interventions/kiva.json";
    private const string Rots = "interventions/rots-en-water.json";
    private const string Questions = "guide/questions.json";
    private const string Levels = "guide/pieces/niveaus.json";
    private const string Words = "guide/words.json";
    private const string Labels = "vocabulary/labels.json";
    private const string Calendar = "vocabulary/schoolkalender.json";

    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        // what the file is
        { Kiva, "\"parents\": true,", "\"parents\": true,,", "regel", "een naam" },
        { Kiva, "\"groepsklimaat\"]", "\"groepsklimaat\",]", "regel 7", "een komma te veel" },
        { Kiva, "\"ages\": null,", "\"ages\": null", "regel", "ontbreekt een komma" },
        { Kiva, "  \"ages\"", "\t\"ages\"", "regel 11", "tab" },
        { Kiva, "\"owner\": \"KiVa Nederland\"", "\"owner\": \"KiVa Nederland", "regel", "aanhalingsteken" },
        // its shape
        { Kiva, "\"ages\": null,", "", "ages", "ontbreekt; schrijf null" },
        { Kiva, "\"ages\"", "\"agse\"", "agse", "bedoel je 'ages'?" },
        { Kiva, "\"ages\": null,", "\"ages\": null, \"ages\": [4, 12],", "ages", "twee keer" },
        { Kiva, "\"ages\": null", "\"ages\": 4", "ages", "[laag, hoog]" },
        { Kiva, "\"ages\": null", "\"ages\": [4.5, 12]", "ages", "twee hele getallen" },
        { Kiva, "\"name\": \"KiVa\"", "\"name\": null", "name", "mag niet null zijn" },
        { Kiva, "\"name\": \"KiVa\"", "\"name\": 5", "name", "moet een tekst zijn" },
        { Kiva, "\"parents\": true", "\"parents\": \"ja\"", "parents", "true of false zijn, of null" },
        { Kiva, "[\"pesten\", \"groepsklimaat\"]", "[null]", "topics[0]", "mag niet null zijn" },
        { Kiva, "[\"pesten\", \"groepsklimaat\"]", "\"pesten\"", "topics", "moet een lijst zijn" },
        { Kiva, "effectief-sterk", "effectief-strek", "recognition.level", "bedoel je 'effectief-sterk'?" },
        { Kiva, "\"owner\": \"KiVa Nederland\",\n  \"summary\"", "\"summary\"", "owner", "ontbreekt" },
        { Kiva, "\"name\": \"KiVa\",\n  \"owner\": \"KiVa Nederland\"", "\"owner\": \"KiVa Nederland\",\n  \"name\": \"KiVa\"", "", "niet op volgorde" },
        { Calendar, "\"2026-2027\"", "\"2026\"", "years[1].year", "ziet er zo uit" },
        { Calendar, "\"2026-10-18\"]", "\"2026-10-08\"]", "years[1].holidays.herfst.noord", "ligt voor de eerste" },
        { Calendar, "\"2026-10-10\", ", "\"2025-10-10\", ", "years[1].holidays.herfst.noord", "liggen niet in 2026-2027" },
        { Calendar, "\"2026-10-10\", ", "", "years[1].holidays.herfst.noord", "de eerste en de laatste dag" },
        { Calendar, "\"kerst\"", "\"kest\"", "years[0].holidays.kest", "bedoel je 'kerst'?" },
        // what it says
        { Kiva, "\"id\": \"kiva\"", "\"id\": \"Kiva\"", "id", "kleine letters" },
        { Kiva, "\"id\": \"kiva\"", "\"id\": \"kiva-2\"", "id", "anders dan de naam van het bestand" },
        { Rots, "\"name\": \"Rots en Water\"", "\"name\": \"KIVA\"", "name", "ook de naam van kiva" },
        { Kiva, "\"name\": \"KiVa\"", "\"name\": \"KiVa \"", "name", "een spatie" },
        { Kiva, "[\"pesten\", \"groepsklimaat\"]", "[\"groepsklimaat\", \"pesen\"]", "topics[1]", "'pesen' is geen bekend thema; bedoel je 'pesten'?" },
        { Kiva, "[\"pesten\", \"groepsklimaat\"]", "[\"pesten\", \"pesten\"]", "topics[1]", "twee keer" },
        { Kiva, "[\"groep\", \"relaties\"]", "[]", "goals", "is leeg" },
        { Kiva, "[1, 8]", "[1, 9]", "grades.po", "buiten 1 tot en met 8" },
        { Kiva, "[1, 8]", "[8, 1]", "grades.po", "groter dan" },
        { Kiva, "[1, 8]", "[null, 8]", "grades.po", "beide getallen" },
        { Kiva, "\"vo\": null", "\"vo\": [1, 3]", "grades.vo", "'vo' staat niet bij education" },
        { Kiva, "\"bank\": \"nji\"", "\"bank\": \"nij\"", "databanks[0].bank", "geen bekende databank" },
        { Kiva, "\"https://www.nji.nl/interventies/kiva\" }", "\"https://adoc.pub/x\" }", "databanks[0].url", "documentensite" },
        { Kiva, "\"https://www.kivaschool.nl\"", "\"www.kivaschool.nl\"", "website", "geen webadres" },
        { Kiva, "\"perSchoolEur\": null", "\"perSchoolEur\": 100", "costs.summary", "schrijf er ook bij" },
        { Kiva, "\"perSchoolEur\": null", "\"perSchoolEur\": -1", "costs.perSchoolEur", "onder 0" },
        { Kiva, "\"checked\": \"2026-11\"", "\"checked\": \"november\"", "checked", "JJJJ-MM" },
        { Kiva, "\"since\": \"2022-12\"", "\"since\": \"2027-12\"", "recognition.since", "later dan" },
        { Kiva, "\"since\": \"2022-12\"", "\"since\": \"dec 2022\"", "recognition.since", "moet een datum zijn" },
        { Kiva, "\"effectief-sterk\"", "null", "recognition.level", "heeft een niveau" },
        { Kiva, "\"Erkenningscommissie Interventies\"", "\"De commissie\"", "recognition.committee", "geen bekende commissie" },
        { Kiva, "\"supports\": [\"owner\", \"education\"", "\"supports\": [\"education\"", "owner", "geen enkele bron" },
        { Kiva, "\"dated\": \"2022-12-15\"", "\"dated\": \"15-12-2022\"", "sources[3].dated", "moet een datum zijn" },
        { Rots, "\"since\": \"2017-10-27\"", "\"since\": null", "recognition.since", "hoort de datum" },
        // the guide
        { Questions, "\"step\": \"groepen\"", "\"step\": \"school\"", "[0].steps[1].step", "twee keer" },
        { Questions, "\"step\": \"groepen\"", "\"step\": \"groep\"", "[0].steps[1].step", "bedoel je 'groepen'?" },
        { Questions, "\"number\": 2", "\"number\": 3", "[1].number", "moet 2 zijn" },
        { Questions, "\"stevig-team\", \"team-betrokken\"", "\"stevig-teem\", \"team-betrokken\"", "[0].tips[0]", "bedoel je 'stevig-team'?" },
        { Questions, "\"po\": [7, 7]", "\"po\": [6, 6]", "[0].steps[1].options[6].sets.grades", "getypt nummer" },
        { Questions, "{ \"goals\": [\"groep\"] }", "{ \"goals\": [\"groop\"] }", "[0].steps[3].options[2].sets.goals[0]", "'groop' is geen bekend doel" },
        { Questions, "\"id\": \"vo\"", "\"id\": \"po\"", "[0].steps[0].options[1].id", "twee keer" },
        { Levels, "\"id\": \"goed-beschreven\"", "\"id\": \"erkenning\"", "[1].id", "ook de id" },
        { Levels, "\"kind\": \"niveau\"", "\"kind\": \"niveaus\"", "[0].kind", "bedoel je 'niveau'?" },
        { Levels, "https://www.loketgezondleven.nl/documenten", "http://www.loketgezondleven.nl/documenten", "[0].links[0].url", "https://" },
        { Levels, "\"erkende interventie\"", "\"borging\"", "[0].words[1]", "wijst één stuk aan" },
        { Levels, "\"erkende interventie\"", "\"Erkend\"", "[0].words[1]", "kleine letters" },
        { Levels, "\"hoe-lang-geldig\", \"wie-beoordeelt\"", "\"hoe-lang\", \"wie-beoordeelt\"", "[0].related[3]", "geen stuk uitleg" },
        { "guide/readiness.json", "\"number\": 4", "\"number\": 5", "[3].number", "moet 4 zijn" },
        { "guide/implementation.json", "\"number\": 7", "\"number\": 8", "[6].number", "moet 7 zijn" },
        // words and labels
        { Words, "\"stale\":", "\"stael\":", "stale", "ontbreekt" },
        { Words, "\"stale\":", "\"stael\":", "stael", "bedoel je 'stale'?" },
        { Words, "eruit: {list}", "eruit: {lijst}", "understood.list", "{lijst} wordt niet ingevuld; wel: {list}" },
        { Words, "\"Deze kaart is van eerder. Hier zijn we nu.\"", "7", "stale", "een lijst met teksten" },
        { Labels, "\"pesten\":", "\"pesen\":", "topics.pesten", "ontbreekt" },
        { Labels, "\"pesten\":", "\"pesen\":", "topics.pesen", "bedoel je 'pesten'?" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_by_file_and_field(string file, string old, string with, string field, string says)
    {
        using var copy = new ContentCopy();
        var faults = copy.Replace(file, old, with).Faults();

        var found = faults.Where(fault => fault.File == file && (fault.Field == field || (field == "regel" && fault.Field.StartsWith(field, StringComparison.Ordinal))));
        Assert.Contains(found, fault => fault.Fault.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_of_all_files_come_at_once()
    {
        using var copy = new ContentCopy();
        var faults = copy.Replace(Kiva, "\"pesten\"", "\"pesen\"").Replace(Kiva, "[1, 8]", "[1, 9]").Replace(Words, "\"stale\":", "\"stael\":").Faults();

        Assert.Equal([(Words, "stale"), (Words, "stael"), (Kiva, "topics[0]"), (Kiva, "grades.po")], faults.Select(fault => (fault.File, fault.Field)));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var copy = new ContentCopy();

        Assert.Equal([new ContentFault(Questions, "", "het bestand ontbreekt")], copy.Delete(Questions).Faults());
    }

    [Fact]
    public void A_file_that_is_no_utf8_is_named()
    {
        using var copy = new ContentCopy();

        Assert.Equal([new ContentFault(Kiva, "", "bevat tekens die geen UTF-8 zijn; bewaar het bestand als UTF-8")], copy.Write(Kiva, [0x7B, 0xE9, 0x7D]).Faults());
    }

    [Fact]
    public void An_empty_file_is_named()
    {
        using var copy = new ContentCopy();

        Assert.Equal("het bestand is leeg", Assert.Single(copy.Write(Kiva, []).Faults()).Fault);
    }

    [Fact]
    public void A_folder_that_is_not_there_gives_faults_and_no_exception() =>
        Assert.NotEmpty(Assert.IsType<ContentResult.Faulty>(ContentReader.Read(Path.Combine(Path.GetTempPath(), "handreiking-no-such-folder"))).Faults);

    [Fact]
    public void Every_fault_is_one_line()
    {
        using var copy = new ContentCopy();
        var faults = copy.Replace(Kiva, "\"name\": \"KiVa\"", "\"name\": \"a\\nb \"").Faults();

        Assert.All(faults, fault => Assert.DoesNotContain('\n', fault.ToString()));
    }
}
