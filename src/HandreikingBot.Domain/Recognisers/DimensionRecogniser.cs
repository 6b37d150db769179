namespace HandreikingBot.Domain.Recognisers;

/// <summary>Finds lengths, areas, volumes, weights, speeds, amounts of information and angles.</summary>
internal static class DimensionRecogniser
{
    public static List<Recognised> Find(TokenText source, UnitBook units)
    {
        var found = new List<Recognised>();
        foreach (var read in UnitReader.Find(source, units))
            found.Add(new Recognised.Dimension(source.SpanOf(read.Start, read.End), read.Value, read.Unit.Name, read.Unit.Subtype ?? ""));
        return found;
    }
}
