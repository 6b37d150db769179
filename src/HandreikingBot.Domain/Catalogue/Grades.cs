namespace HandreikingBot.Domain.Catalogue;

/// <summary>School years: groep 1-8 in primary education (<c>po</c>), leerjaar 1-6 in secondary education (<c>vo</c>); <c>null</c> = not known or not said.</summary>
public sealed record Grades(Bounds? Po = null, Bounds? Vo = null)
{
    public static Grades None { get; } = new(null, null);
}
