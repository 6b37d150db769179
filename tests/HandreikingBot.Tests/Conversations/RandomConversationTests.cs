using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Conversations;

/// <summary>Totality (issue 2, line 5): 10,000 conversations of people who click and type whatever comes to mind.</summary>
public sealed class RandomConversationTests
{
    private const int Conversations = 10_000;
    private const int Seed = 20261121;

    private static readonly string[] Typed =
    [
        "start", "hulp", "help", "terug", "back", "sla over", "opnieuw", "stop", "verder", "ja", "nee", "klopt", "1", "2", "1 en 3", "7", "99", "0", "-1",
        "wis mijn gegevens", "wat is effectief", "wat is een interventie?", "databanken", "overzicht", "resultaten", "meer", "vergelijk", "vergelijk 1 en 2", "vergelijk kiva en taakspel",
        "bekijk kiva", "kies 1", "kies kiva", "bewaar 1", "keuzelijst", "plan", "2 geregeld, wie: de ib'er", "3 bezig", "herinner me over zes weken", "en rots en water?",
        "wij gebruiken Zonnetje", "in groep 7 wordt veel gepest", "klas 2 havo, stress en prestatiedruk", "nieuwkomers in de taalklas", "geen training", "bijna geen geld",
        "max 8 lessen", "de leerkrachten geven het zelf", "het moet bewezen zijn", "niet groep 8 maar 7", "geen pesten, wel weerbaarheid", "formulier", "advies", "asdfghjkl", "…", "",
        "   ", "🙂", "<at>x</at>", "${session}", "{\"do\":\"answer\"}", "mijn leerling Fatima de Vries", "laat de training los", "aanpassen doel", "maakt niet uit", "mbo", "vso", "hoi",
    ];

    [Fact]
    public void Ten_thousand_random_conversations_have_no_exception_no_dead_end_and_no_card_over_the_limits()
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {Seed}");
        // Half the cores: tests that wait for other processes run beside this one.
        var half = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) };
        Parallel.For(0, Conversations, half, number => Hold(new Random(Seed + number), Seed + number));
    }

    private static void Hold(Random random, int seed)
    {
        var chat = Shipped.Chat();
        var said = new List<string>();
        try
        {
            chat.Join();
            for (var turn = random.Next(3, 14); turn > 0; turn--)
            {
                said.Add(Act(chat, random));
                Sound.Check(chat);
            }
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"seed {seed}: {string.Join(" / ", said)}", fault);
        }
    }

    private static string Act(Chat chat, Random random)
    {
        if (chat.Cards.Count is 0 || random.Next(3) is 0) return Say(chat, random);
        // Mostly the newest card, now and then an old one.
        var card = random.Next(5) is 0 ? chat.Cards[random.Next(chat.Cards.Count)] : chat.Cards[^1];
        var actions = card.Actions().Select(found => found.Action).Where(action => action["data"] is JsonObject).ToArray();
        return actions.Length is 0 ? Say(chat, random) : Click(chat, card, actions[random.Next(actions.Length)], random);
    }

    private static string Say(Chat chat, Random random)
    {
        var text = Typed[random.Next(Typed.Length)];
        chat.Say(text);
        return text;
    }

    private static string Click(Chat chat, JsonObject card, JsonObject action, Random random)
    {
        var chosen = card.Elements().SelectMany(element => element.Element.Objects("choices")).Where(_ => random.Next(4) is 0).Select(choice => choice.Text("title") ?? "").ToArray();
        var data = CardClick.Data(card, action, chosen);
        if (random.Next(20) is 0) data["choice"] = "onzin,9999";
        chat.Send(data);
        return $"[{action.Text("title")}: {string.Join(", ", chosen)}]";
    }
}
