using System.Runtime.InteropServices;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>What matching needs of one intervention, worked out once: value lists as bits, grades and ages side by side.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Facts(Intervention record, FactBits bits)
{
    public readonly ulong Education = bits.Education.Of(record.Education);
    public readonly ulong Goals = bits.Goals.Of(record.Goals);
    public readonly ulong Topics = bits.Topics.Of(record.Topics);
    public readonly ulong Tiers = bits.Tiers.Of(record.Tiers);
    public readonly ulong SpecialGroups = bits.SpecialGroups.Of(record.SpecialGroups);
    public readonly ulong Databanks = bits.Databanks.Of([.. record.Databanks.Select(page => page.Bank)]);
    public readonly ulong DeliveredBy = bits.DeliveredBy.Of(record.DeliveredBy);
    public readonly Bounds? Po = record.Grades.Po;
    public readonly Bounds? Vo = record.Grades.Vo;
    public readonly Bounds? Ages = record.Ages;

    /// <summary>Ages of the record or, when it has only grades, the usual ages in those grades.</summary>
    public readonly Bounds? UsualAges = record.Ages ?? SchoolYears.AgesOf(record.Grades);

    /// <summary>The widest ages that its kinds of school can have; <c>null</c> when those are unknown.</summary>
    public readonly Bounds? SchoolAges = SchoolYears.AgesOf(record.Education);

    /// <summary>False when it is known to be for schools without groep 1-8 (leerjaar 1-6).</summary>
    public readonly bool MayHavePo = SchoolYears.MayHave(record.Education, "po");
    public readonly bool MayHaveVo = SchoolYears.MayHave(record.Education, "vo");

    public readonly RecognitionLevel? Level = record.Recognition.Level;
    public readonly bool? Training = record.Training.Required;
    public readonly Price Price = new(Money.Units(record.Costs.PerSchoolEur), Money.Units(record.Costs.PerPupilEur));
    public readonly Bounds? Lessons = record.Sessions.Count;
    public readonly Bounds? Minutes = record.Sessions.Minutes;
    public readonly Bounds? Weeks = record.Sessions.Weeks;
    public readonly bool? MultiYear = record.Sessions.MultiYear;
    public readonly bool? Parents = record.Parents;
    public readonly bool Related = record.Relevance is "verwant";
    public readonly bool OutsideSchool = record.Setting is "buiten-school";
    public readonly bool Stopped = record.Status is "gestopt";

    /// <summary>The last day that the recognition's date can mean, as a day number; 0 when unknown.</summary>
    public readonly int SinceDay = record.Recognition.SinceAtLatest?.DayNumber ?? 0;
}

/// <summary>The bits of all list fields of one catalogue.</summary>
internal sealed class FactBits(IReadOnlyList<Intervention> records)
{
    public ValueBits Education { get; } = new(records.Select(record => record.Education));
    public ValueBits Goals { get; } = new(records.Select(record => record.Goals));
    public ValueBits Topics { get; } = new(records.Select(record => record.Topics));
    public ValueBits Tiers { get; } = new(records.Select(record => record.Tiers));
    public ValueBits SpecialGroups { get; } = new(records.Select(record => record.SpecialGroups));
    public ValueBits Databanks { get; } = new(records.Select(record => record.Databanks.Select(page => page.Bank).ToArray()));
    public ValueBits DeliveredBy { get; } = new(records.Select(record => record.DeliveredBy));
}
