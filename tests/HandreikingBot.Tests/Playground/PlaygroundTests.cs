using HandreikingBot.Tests.Browser;

namespace HandreikingBot.Tests.Playground;

/// <summary>
/// The official Microsoft 365 Agents Playground holds the whole conversation (issue 2, line 2), and opens the cards of searches and links (issue 4, line 4). It has no dialogs
/// (<c>task/fetch</c>): see Edge.
/// </summary>
public sealed class PlaygroundTests(Chromium chromium)
{
    [Fact]
    public async Task In_a_personal_chat_clicking_leads_through_the_five_questions_to_results_and_a_plan()
    {
        await using var app = await PlaygroundApp.Start();
        await using var page = await PlaygroundPage.Open(app, chromium);

        await page.Reads("Welkom bij Handreiking");
        await page.Clicks("Beginnen");
        await page.Reads("Voor je begint");
        await page.Clicks("Verder");
        await page.Answers("Op wat voor school zitten jullie leerlingen?", "Basisonderwijs");
        await page.Answers("Voor welke groepen zoeken jullie iets?", "Groep 7", "Groep 8");
        await page.Answers("Wat willen jullie vooral bereiken?", "Een fijne groep, minder pesten");
        await page.Answers("Waar gaat het bij jullie vooral over?", "Pesten en buitensluiten");
        await page.Picture("personal-questions");
        await page.Answers("Voor welke leerlingen is het bedoeld?");
        await page.Answers("Waar wil je zoeken?");
        await page.Answers("Hoe goed moet het onderzocht zijn?", "Effectief, eerste aanwijzingen of hoger");
        await page.Answers("Wie gaat het doen op jullie school?", "De leraar of mentor");
        await page.Answers("Mag het team er een training voor doen?");
        await page.Answers("Hoeveel tijd is er voor?");
        await page.Answers("Wat mag het de school kosten?");
        await page.Reads("KiVa");
        await page.Picture("personal-results");
        await page.Ticks("KiVa");
        await page.Clicks("Bekijk");
        await page.Reads("Erkenningscommissie");
        await page.Picture("personal-details");
        await page.Clicks("Kies dit programma");
        await page.Reads("Plan voor KiVa");
        await page.Picture("personal-plan");
    }

    [Fact]
    public async Task In_a_channel_a_mention_starts_a_round_of_the_team_in_a_thread_of_its_own()
    {
        await using var app = await PlaygroundApp.Start();
        await using var page = await PlaygroundPage.Open(app, chromium);

        await page.Opens("My Team - General", reads: "Start a new post");
        await page.Reads("Welkom bij Handreiking"); // it moves what is being typed
        await page.Posts("start met team bovenbouw");
        await page.Reads("Nog niemand heeft geantwoord");
        await page.Picture("channel-round");
        await page.Clicks("Antwoord geven");
        await page.Reads("Alleen jij ziet dit");
        await page.Ticks("Basisonderwijs");
        await page.Ticks("Alle leerlingen");
        await page.Picture("channel-own-form");
        await page.Clicks("Verstuur mijn antwoord");
        await page.Reads("Eén antwoord"); // everybody's card, brought up to date; the Playground asks for no own view
        await page.Picture("channel-answered");
        await page.Clicks("Sluit de vraag");
        await page.Picture("channel-closed");
        await page.Reads("Vastleggen kan alleen");
        await page.Clicks("Leg vast");
        await page.Reads("Dat bewaar ik in het verslag");
        await page.Clicks("Leg vast");
        await page.Reads("Vraag 2 van 5");
        await page.Picture("channel-settled");
    }

    [Fact]
    public async Task A_search_from_the_compose_box_finds_an_intervention_and_its_card_opens_in_the_message()
    {
        await using var app = await PlaygroundApp.Start();
        await using var page = await PlaygroundPage.Open(app, chromium);

        await page.Reads("Welkom bij Handreiking");
        await page.Searches("pesten groep 7");
        await page.Reads("Effectief, sterke aanwijzingen · basisonderwijs, groep 1 tot en met 8");
        await page.Picture("search-results");
        await page.Inserts("Effectief, sterke aanwijzingen · basisonderwijs, groep 1 tot en met 8");
        await page.Reads("Bekijk bij Loket Gezond Leven");
        await page.Picture("search-inserted");
        await page.Clicks("Send Message");
        await page.Reads("Bekijk bij Loket Gezond Leven");
        await page.Picture("search-sent");
    }

    [Fact]
    public async Task A_link_to_a_page_in_a_databank_unfolds_into_a_card_that_can_be_sent()
    {
        await using var app = await PlaygroundApp.Start();
        await using var page = await PlaygroundPage.Open(app, chromium);

        await page.Reads("Welkom bij Handreiking");
        await page.Unfolds("https://nji.nl/interventies/kiva/");
        await page.Reads("Schoolbrede aanpak tegen pesten.");
        await page.Picture("link-unfolded");
        await page.Clicks("Send to Conversation");
        await page.Reads("Bekijk bij NJi");
        await page.Picture("link-sent");
        await page.Unfolds("https://www.nji.nl/iets-anders");
        await page.Reads("Invalid response returned from your app"); // what it makes of an answer with nothing in it
        await page.Clicks("Cancel");
        await page.Picture("link-unknown");
    }
}
