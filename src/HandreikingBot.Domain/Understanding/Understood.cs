using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Understanding;

/// <summary>All that one message says. Nothing in it is invented: every slot has <see cref="Evidence"/> in the text.</summary>
public sealed record Understood
{
    public static Understood Nothing { get; } = new();

    /// <summary><c>null</c> when the message is neither an answer nor a request that we know.</summary>
    public Intent? Intent { get; init; }

    /// <summary>
    /// What the intent is about: the id of a piece of the guide (<c>effectief</c>, <c>databanken</c> …), of a step to change, or what the user called it; <c>null</c> when nothing is named.
    /// </summary>
    public string? About { get; init; }

    /// <summary>The slots that the message fills.</summary>
    public Answers Answers { get; init; } = Answers.None;

    /// <summary>Values that the message takes back or refuses ("geen pestprogramma", "niet groep 8 maar 7").</summary>
    public IReadOnlyList<Refusal> Refused { get; init; } = [];

    /// <summary>Ids of the interventions of the catalogue that the message names, in order.</summary>
    public IReadOnlyList<string> Interventions { get; init; } = [];

    public bool? YesNo { get; init; }

    /// <summary>"o nee, groep 8", "nee toch de mentor": no answer, but what it says takes the place of what was said before.</summary>
    public bool Corrects { get; init; }

    /// <summary>Numbers of options ("1 en 3", "de derde"), 1-based; may lie outside the options that are open.</summary>
    public IReadOnlyList<int> Choice { get; init; } = [];

    /// <summary>The one number that the message leaves without saying what it counts: what it means is for the open question to tell.</summary>
    public decimal? LooseNumber { get; init; }

    /// <summary>A day that is not the start of the programme: for reminders and dates in the plan.</summary>
    public DateOnly? When { get; init; }

    /// <summary>Days that were worked out from the school calendar, which the school should hear said back.</summary>
    public IReadOnlyList<AssumedDay> Assumed { get; init; } = [];

    /// <summary>Parts of the message that speak of something, but of nothing that was understood.</summary>
    public IReadOnlyList<string> NotPlaced { get; init; } = [];

    /// <summary>Parts of the message that what comes later contradicts ("gratis … budget 500 euro"): the later words count.</summary>
    public IReadOnlyList<string> Overruled { get; init; } = [];

    /// <summary>True when the sentence seems to name a pupil: warn, and do not keep the sentence.</summary>
    public bool PersonalData { get; init; }

    /// <summary>Which part of the text led to which slot, in order of the text.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

/// <summary>What the message called a day (<paramref name="Said"/>), and the day that was taken for it; a guess when regions differ or the year is not in the calendar.</summary>
public sealed record AssumedDay(DateOnly Day, string Said, bool IsGuess);

/// <summary>A value that is not, or no longer, wanted: the slot's name and the value.</summary>
public sealed record Refusal(string Slot, string Value);

/// <summary>Characters <paramref name="Start"/> (0-based) up to <paramref name="Start"/> + <paramref name="Length"/> of the message mean <paramref name="Value"/> in <paramref name="Slot"/>.</summary>
public sealed record Evidence(int Start, int Length, string Slot, string Value);
