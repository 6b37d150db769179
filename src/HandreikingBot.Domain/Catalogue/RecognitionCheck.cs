namespace HandreikingBot.Domain.Catalogue;

/// <summary>The rules on a verdict: a level if and only if it is recognised, a date with every refusal, nothing claimed when nothing was found.</summary>
internal static class RecognitionCheck
{
    public static IEnumerable<FieldFault> Faults(Intervention record, Vocabulary vocabulary)
    {
        var verdict = record.Recognition;
        var recognised = verdict.Status is RecognitionStatus.Recognised;
        if (recognised && verdict.Level is null) yield return new("recognition.level", "ontbreekt; een erkende interventie heeft een niveau");
        if (!recognised && verdict.Level is not null) yield return new("recognition.level", "alleen een erkende interventie heeft een niveau; schrijf null");
        if (verdict.Since is not null && !ValueCheck.IsDate(verdict.Since)) yield return new("recognition.since", $"'{verdict.Since}' moet een datum zijn: JJJJ, JJJJ-MM of JJJJ-MM-DD");
        if (verdict.Status is RecognitionStatus.NotRecognised && verdict.Since is null) yield return new("recognition.since", "ontbreekt; bij 'niet-erkend' hoort de datum van het oordeel");
        if (verdict.Status is RecognitionStatus.Unknown && verdict.Since is not null) yield return new("recognition.since", "moet null zijn bij status 'onbekend'");
        if (verdict.Status is RecognitionStatus.Unknown && verdict.Committee is not null) yield return new("recognition.committee", "moet null zijn bij status 'onbekend'");
        if (IsLaterThanChecked(verdict.Since, record.Checked)) yield return new("recognition.since", $"{verdict.Since} is later dan de maand waarin is gekeken (checked: {record.Checked})");
        if (verdict.Committee is null) yield break;
        foreach (var fault in ValueCheck.Known(verdict.Committee, vocabulary.Committees, "recognition.committee", "bekende commissie")) yield return fault;
    }

    private static bool IsLaterThanChecked(string? since, string month) =>
        since is not null && string.CompareOrdinal(since.Length > 7 ? since[..7] : since, month) > 0;
}
