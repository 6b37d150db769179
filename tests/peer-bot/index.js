// The bot that ours is measured beside: six ChoicePrompts in a WaterfallDialog, as the Bot Framework SDK's documentation teaches it, with its memory storage and without an app id, so that no
// token is asked or sent. The SDK wants requests as express and restify give them; node's own http with the few members below costs it less than either would.
// Run: PORT=3979 node index.js, in a folder that has the packages of package-lock.json.
'use strict';

const http = require('http');
const { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage, MessageFactory } = require('botbuilder');
const { ChoiceFactory, ChoicePrompt, DialogSet, DialogTurnStatus, WaterfallDialog } = require('botbuilder-dialogs');

const KEUZE = 'keuze';
const VRAGEN = 'vragen';

const vragen = [
    ['onderwijs', 'Op wat voor school werken jullie?', ['basisonderwijs', 'voortgezet onderwijs', 'gespecialiseerd onderwijs']],
    ['groep', 'Voor welke groep is het?', ['groep 5', 'groep 6', 'groep 7', 'groep 8']],
    ['doel', 'Wat willen jullie bereiken?', ['een fijne groep', 'vaardigheden', 'betere relaties']],
    ['thema', 'Waar gaat het vooral over?', ['pesten', 'angst', 'stress', 'rouw']],
    ['leerlingen', 'Voor welke leerlingen is het?', ['alle leerlingen', 'leerlingen met meer risico', 'leerlingen met klachten']],
    ['zoeken', 'Waar willen jullie zoeken?', ['overal', 'alleen bij het NJi', 'alleen bij het RIVM']],
];

const conversationState = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(conversationState.createProperty('dialog'));

const vraag = (index) => async (step) => {
    if (index > 0) step.values[vragen[index - 1][0]] = step.result.value;
    const [, tekst, keuzes] = vragen[index];
    return step.prompt(KEUZE, { prompt: tekst, retryPrompt: 'Kies een van deze antwoorden.', choices: ChoiceFactory.toChoices(keuzes) });
};

const slot = async (step) => {
    step.values.zoeken = step.result.value;
    await step.context.sendActivity(MessageFactory.text(`Jullie antwoorden: ${vragen.map(([naam]) => step.values[naam]).join(', ')}.`));
    return step.endDialog(step.values);
};

dialogs.add(new ChoicePrompt(KEUZE, undefined, 'nl-nl'));
dialogs.add(new WaterfallDialog(VRAGEN, [...vragen.map((_, index) => vraag(index)), slot]));

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (context, error) => {
    console.error(error);
    await context.sendActivity('Er ging iets mis. Probeer het nog eens.');
};

const turn = async (context) => {
    if (context.activity.type === ActivityTypes.Message) {
        const dialog = await dialogs.createContext(context);
        const result = await dialog.continueDialog();
        if (result.status === DialogTurnStatus.empty) await dialog.beginDialog(VRAGEN);
    }
    await conversationState.saveChanges(context);
};

const bodyOf = async (request) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
};

// What the SDK expects of a response, on top of node's own.
const responseOf = (response) => {
    const own = {
        socket: response.socket,
        header: (name, value) => response.setHeader(name, value),
        status: (code) => { response.statusCode = code; return own; },
        send: (body) => {
            own.body = typeof body === 'string' ? body : JSON.stringify(body);
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.setHeader('Content-Length', Buffer.byteLength(own.body));
            return own;
        },
        end: (...rest) => response.end(own.body, ...rest),
    };
    return own;
};

const server = http.createServer(async (request, response) => {
    if (request.url !== '/api/messages') return response.writeHead(404).end();
    try {
        request.body = await bodyOf(request);
        await adapter.process(request, responseOf(response), turn);
    } catch (error) {
        console.error(error);
        response.writeHead(500).end();
    }
});

server.listen(Number(process.env.PORT ?? 3979), '127.0.0.1');
