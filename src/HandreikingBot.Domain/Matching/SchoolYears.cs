using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>Usual ages in Dutch schools: groep g is g+3 to g+4 years, leerjaar y is 11+y to 12+y (catalogue, <c>erkenning.json</c>, school).</summary>
internal static class SchoolYears
{
    public static Bounds AgesOfPo(Bounds grades) => new(grades.Low + 3, grades.High + 4);

    public static Bounds AgesOfVo(Bounds grades) => new(grades.Low + 11, grades.High + 12);

    /// <summary>Schools of this kind may have such grades: the kind itself, or go, where sbo counts in groepen and vso in leerjaren.</summary>
    public static bool MayHave(IReadOnlyList<string> education, string kind) => education.Count is 0 || education.Any(known => known == kind || known is "go");

    /// <summary>From the youngest to the oldest in these grades; <c>null</c> when no grade is known.</summary>
    public static Bounds? AgesOf(Grades grades) => (grades.Po, grades.Vo) switch
    {
        ({ } po, { } vo) => new Bounds(AgesOfPo(po).Low, AgesOfVo(vo).High),
        ({ } po, null) => AgesOfPo(po),
        (null, { } vo) => AgesOfVo(vo),
        _ => null,
    };

    /// <summary>All ages that occur in these kinds of school, staying down and skipping a year included; <c>null</c> = all or unknown.</summary>
    public static Bounds? AgesOf(IReadOnlyList<string> education)
    {
        if (education.Count is 0) return null;
        int? low = int.MaxValue, high = 0;
        foreach (var kind in education)
        {
            var (youngest, oldest) = kind switch { "po" => (4, 13), "vo" => (11, 19), "go" => (4, 20), "mbo" => (15, (int?)null), _ => (0, null) };
            low = Math.Min(low.Value, youngest);
            high = high is null || oldest is null ? null : Math.Max(high.Value, oldest.Value);
        }

        return new Bounds(low, high);
    }
}
