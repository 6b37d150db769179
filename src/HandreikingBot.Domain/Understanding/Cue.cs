using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Understanding;

/// <summary>What a word does for the rules (JSON name in <c>content/vocabulary</c>).</summary>
public enum Cue
{
    /// <summary>geen, niet, zonder.</summary>
    [JsonStringEnumMemberName("ontkenning")] Negation,

    /// <summary>in plaats van.</summary>
    [JsonStringEnumMemberName("in-plaats-van")] Instead,

    /// <summary>Words that add nothing: even, graag, maar.</summary>
    [JsonStringEnumMemberName("vulwoord")] Filler,

    /// <summary>Words that may stand between a negation and what it denies: een, de, voor.</summary>
    [JsonStringEnumMemberName("tussenwoord")] Link,

    /// <summary>A number word; its value is <see cref="WordEntry.Number"/>.</summary>
    [JsonStringEnumMemberName("getal")] Number,

    /// <summary>eerste, tweede.</summary>
    [JsonStringEnumMemberName("rangtelwoord")] Ordinal,
    [JsonStringEnumMemberName("groep")] Group,
    [JsonStringEnumMemberName("klas")] Year,

    /// <summary>havo, vmbo.</summary>
    [JsonStringEnumMemberName("vo-niveau")] VoLevel,
    [JsonStringEnumMemberName("onderbouw")] LowerYears,
    [JsonStringEnumMemberName("middenbouw")] MiddleYears,
    [JsonStringEnumMemberName("bovenbouw")] UpperYears,

    /// <summary>tot, t/m, tot en met.</summary>
    [JsonStringEnumMemberName("tot")] To,

    /// <summary>minimaal, minstens, vanaf: no maximum.</summary>
    [JsonStringEnumMemberName("minstens")] AtLeast,

    /// <summary>max, hooguit, niet meer dan.</summary>
    [JsonStringEnumMemberName("hooguit")] AtMost,
    [JsonStringEnumMemberName("euro")] Euro,
    [JsonStringEnumMemberName("per-leerling")] PerPupil,
    [JsonStringEnumMemberName("budget")] Budget,
    [JsonStringEnumMemberName("lessen")] Lessons,
    [JsonStringEnumMemberName("minuten")] Minutes,
    [JsonStringEnumMemberName("uren")] Hours,
    [JsonStringEnumMemberName("dagen")] Days,
    [JsonStringEnumMemberName("weken")] Weeks,
    [JsonStringEnumMemberName("maanden")] Months,
    [JsonStringEnumMemberName("jaren")] Years,
    [JsonStringEnumMemberName("jarigen")] YearsOld,

    /// <summary>Before ages: leeftijd, in de leeftijd van.</summary>
    [JsonStringEnumMemberName("leeftijd")] Age,

    /// <summary>Behind a number: en ouder, en hoger.</summary>
    [JsonStringEnumMemberName("en-hoger")] AndMore,

    /// <summary>Behind a number: en jonger, en lager.</summary>
    [JsonStringEnumMemberName("en-lager")] AndLess,

    /// <summary>What comes next replaces what was just said: nee wacht, ik bedoel, correctie.</summary>
    [JsonStringEnumMemberName("verbetering")] Correction,

    /// <summary>verander, wijzig: of the two things named behind it the second replaces the first.</summary>
    [JsonStringEnumMemberName("wijzigen")] Change,
    [JsonStringEnumMemberName("leerlingen")] Pupils,

    /// <summary>een groepje van, een klas van: how many pupils follows.</summary>
    [JsonStringEnumMemberName("groep-van")] GroupOf,

    /// <summary>over, na: "over zes weken".</summary>
    [JsonStringEnumMemberName("over")] From,
    [JsonStringEnumMemberName("maand")] Month,

    /// <summary>A school holiday; its value is its place in <see cref="SchoolCalendar.Holidays"/>, from 1.</summary>
    [JsonStringEnumMemberName("vakantie")] Holiday,

    /// <summary>Beside a holiday: the word is a season or a feast as well.</summary>
    [JsonStringEnumMemberName("seizoen")] Season,

    /// <summary>na, direct na.</summary>
    [JsonStringEnumMemberName("na")] After,

    /// <summary>voor, tot aan.</summary>
    [JsonStringEnumMemberName("voor")] Before,
    [JsonStringEnumMemberName("eind-schooljaar")] EndOfSchoolYear,

    /// <summary>A region of the school holidays; its value is its place in <see cref="SchoolCalendar.Regions"/>, from 1.</summary>
    [JsonStringEnumMemberName("regio")] Region,
    [JsonStringEnumMemberName("begin-van")] Begin,
    [JsonStringEnumMemberName("half")] Half,
    [JsonStringEnumMemberName("eind-van")] End,
    [JsonStringEnumMemberName("volgend-schooljaar")] NextSchoolYear,
    [JsonStringEnumMemberName("volgende-week")] NextWeek,
    [JsonStringEnumMemberName("volgende-maand")] NextMonth,
    [JsonStringEnumMemberName("morgen")] Tomorrow,

    /// <summary>starten, beginnen: the date beside it is the start.</summary>
    [JsonStringEnumMemberName("starten")] Starting,

    /// <summary>wat is, wat betekent: opens a question about a term.</summary>
    [JsonStringEnumMemberName("vraag-naar-begrip")] Question,

    /// <summary>Words by which a question asks for programmes and not for a term: iets, aanpak, tegen.</summary>
    [JsonStringEnumMemberName("geen-begripsvraag")] NoTerm,

    /// <summary>optie, nummer.</summary>
    [JsonStringEnumMemberName("optie")] Option,

    /// <summary>laat zien, klinkt goed: what is said of an option to see more of it.</summary>
    [JsonStringEnumMemberName("tonen")] Showing,

    /// <summary>A pupil in the singular: leerling, jongen, dochter.</summary>
    [JsonStringEnumMemberName("een-leerling")] OnePupil,

    /// <summary>heet, genaamd: a name follows.</summary>
    [JsonStringEnumMemberName("heet")] Called,

    /// <summary>ik ben, groeten: the name that follows is the writer's own.</summary>
    [JsonStringEnumMemberName("schrijver")] Writer,

    /// <summary>bsn, geboren op, adres, telefoonnummer.</summary>
    [JsonStringEnumMemberName("persoonsgegeven")] Personal,

    /// <summary>de, van, van der inside a family name.</summary>
    [JsonStringEnumMemberName("tussenvoegsel")] NameLink,

    /// <summary>maar, wel: what follows is wanted again.</summary>
    [JsonStringEnumMemberName("tegenstelling")] Contrast,

    /// <summary>en, of, ook: between the items of a list.</summary>
    [JsonStringEnumMemberName("en")] And,

    /// <summary>per week, per les: says what a length of time belongs to.</summary>
    [JsonStringEnumMemberName("per-les")] PerLesson,

    /// <summary>de laatste.</summary>
    [JsonStringEnumMemberName("laatste")] Last,

    /// <summary>alle, allemaal.</summary>
    [JsonStringEnumMemberName("alle")] All,

    /// <summary>de middelste.</summary>
    [JsonStringEnumMemberName("middelste")] Middle,

    /// <summary>behalve: the options that follow are out.</summary>
    [JsonStringEnumMemberName("behalve")] Except,

    /// <summary>liever: what follows is wanted, what comes after "dan" is not.</summary>
    [JsonStringEnumMemberName("liever")] Rather,

    /// <summary>dan: after <see cref="Rather"/> the rejected one follows.</summary>
    [JsonStringEnumMemberName("dan")] Than,

    /// <summary>hoeft niet, is niet het probleem, gaat goed: takes back what stands before it.</summary>
    [JsonStringEnumMemberName("van-de-baan")] Dropped,

    /// <summary>maakt niet uit: what stands in the same clause is no wish.</summary>
    [JsonStringEnumMemberName("om-het-even")] Indifferent,

    /// <summary>niet alleen: what follows is meant too when "ook" comes after it, else it is not.</summary>
    [JsonStringEnumMemberName("niet-alleen")] NotOnly,

    /// <summary>combinatiegroep: its groups stand before or after it, "5/6 combinatie".</summary>
    [JsonStringEnumMemberName("combinatiegroep")] Combined,

    /// <summary>ik ben ib'er: the writer is a specialist inside the school.</summary>
    [JsonStringEnumMemberName("schrijver-specialist")] SpecialistWrites,

    /// <summary>ik ben jeugdverpleegkundige: the writer is a professional from outside the school.</summary>
    [JsonStringEnumMemberName("schrijver-van-buiten")] OutsiderWrites,

    /// <summary>zelf geven: teachers do it, or the writer when that is a specialist who says "ik".</summary>
    [JsonStringEnumMemberName("zelf")] Self,

    /// <summary>we nemen, het wordt: a choice only when the message names something to choose.</summary>
    [JsonStringEnumMemberName("kiezen")] Choosing,
}
