using System.Diagnostics;
using HandreikingBot.Cards;
using HandreikingBot.Domain;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Understanding;
using HandreikingBot.Presenting;
using HandreikingBot.Telemetry;

namespace HandreikingBot.Content;

/// <summary>All that is read once at start: what the bot knows and how it says it.</summary>
internal sealed record Library(Knowledge Knowledge, Presenter Presenter, SearchPresenter Search, Vocabulary Vocabulary, Recogniser Recogniser)
{
    /// <summary>Reads <c>content/</c> and <c>cards/</c> beside the program.</summary>
    /// <exception cref="ContentException">A file is faulty; the message names every file, field and fault.</exception>
    public static Library Read() => Read(ContentReader.DefaultFolder, Path.Combine(AppContext.BaseDirectory, "cards"));

    public static Library Read(string contentFolder, string cardsFolder)
    {
        // The longer of the two decides how long it takes.
        var cards = Task.Run(() => CardTemplates.Load(cardsFolder));
        return (ContentReader.Read(contentFolder), cards.GetAwaiter().GetResult()) switch
        {
            (ContentResult.Sound sound, CardTemplates.Loading.Loaded loaded) => Made(sound, loaded.Templates),
            (ContentResult.Faulty faulty, _) => throw new ContentException(faulty.Faults.Select(fault => fault.ToString())),
            (_, CardTemplates.Loading.Refused refused) => throw new ContentException(refused.Faults.Select(fault => fault.ToString())),
            _ => throw new UnreachableException("a result outside the closed family"),
        };
    }

    private static Library Made(ContentResult.Sound sound, CardTemplates templates)
    {
        var matcher = new Matcher(sound.Catalogue) { Around = Instruments.TimeMatching };
        var reader = new MessageReader(sound.Words, sound.Calendar) { Around = Instruments.TimeUnderstanding };
        var knowledge = new Knowledge(sound.Catalogue, sound.Guide, matcher, reader, sound.Commands) { Calendar = sound.Calendar };
        return new Library(knowledge, new Presenter(sound.Guide, sound.Wording, sound.Labels, templates), new SearchPresenter(sound.Wording, sound.Labels, templates), sound.Vocabulary, sound.Recogniser);
    }
}

/// <summary>What the bot knows cannot be read; nothing starts on half of it.</summary>
internal sealed class ContentException(IEnumerable<string> faults) : Exception(string.Join(Environment.NewLine, faults));
