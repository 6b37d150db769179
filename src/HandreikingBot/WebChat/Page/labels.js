// What a click on a card says in words, and which buttons of older cards are over. Everything is found in the cards themselves.
(function () {
  'use strict';

  // These change the answer to the question that is open, so on an older card they would do nothing (the bot refuses them kindly).
  const BOUND_TO_SCREEN = new Set(['answer', 'readiness', 'back', 'skip', 'yes', 'no', 'more', 'start', 'let-go', 'pick']);
  const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

  function cardsOf(activity) {
    return (activity.attachments || []).filter(attachment => attachment.contentType === ADAPTIVE && attachment.content).map(attachment => attachment.content);
  }

  // Calls visit for every object in a card.
  function walk(node, visit) {
    if (!node || typeof node !== 'object') return;
    if (!Array.isArray(node)) visit(node);
    Object.values(node).forEach(child => walk(child, visit));
  }

  function submits(card) {
    const found = [];
    walk(card, node => { if (node.type === 'Action.Submit' && node.data) found.push(node); });
    return found;
  }

  // The button that made this value: all of its own data is in it.
  function madeBy(action, value) {
    return Object.entries(action.data).every(([name, own]) => name === 'msteams' || JSON.stringify(own) === JSON.stringify(value[name]));
  }

  function inputWords(card, name, text) {
    let words = String(text);
    walk(card, node => {
      if (node.id !== name) return;
      if (node.type === 'Input.Toggle') words = text === (node.valueOn || 'true') ? node.title : '';
      if (node.type === 'Input.ChoiceSet') {
        const titles = new Map((node.choices || []).map(choice => [choice.value, choice.title]));
        words = words.split(',').filter(Boolean).map(part => titles.get(part) || part).join(', ');
      }
    });
    return words.trim();
  }

  // "Groep 7, groep 8" for a filled card, else the title of the button.
  function say(value, activities) {
    if (!value || typeof value !== 'object') return undefined;
    for (const activity of [...activities].reverse()) {
      for (const card of cardsOf(activity)) {
        const action = submits(card).find(candidate => madeBy(candidate, value));
        if (!action) continue;
        const filled = Object.entries(value).filter(([name]) => !(name in action.data));
        const words = filled.map(([name, text]) => inputWords(card, name, text)).filter(Boolean).join(', ');
        return (words || action.title || '').slice(0, 400);
      }
    }
    return undefined;
  }

  // Titles of the buttons of a card that are over once somebody has spoken after it; and whether its inputs are as well.
  function overButtons(card) {
    const over = submits(card).filter(action => BOUND_TO_SCREEN.has(action.data.do));
    return { titles: new Set(over.map(action => action.title)), inputs: over.some(action => action.data.do === 'answer' || action.data.do === 'readiness') };
  }

  // The cards in the order of the transcript, each with what is over on it.
  function cardStates(activities) {
    const lastSaid = activities.map(activity => activity.from && activity.from.role).lastIndexOf('user');
    return activities.flatMap((activity, at) => cardsOf(activity).map(card => (at < lastSaid ? overButtons(card) : { titles: new Set(), inputs: false })));
  }

  window.Handreiking = { ...window.Handreiking, say, cardStates };
})();
