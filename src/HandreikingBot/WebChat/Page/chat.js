// The page's own half of the chat: opens or resumes a conversation, shows Web Chat over it, and keeps old cards from being answered.
(function () {
  'use strict';

  const API = '/v3/directline';
  const KEY = 'handreiking.gesprek';
  const page = {
    chat: document.getElementById('chat'),
    notice: document.getElementById('notice'),
    again: document.getElementById('again'),
    fresh: document.getElementById('new'),
    erase: document.getElementById('erase'),
  };
  let current;

  // sessionStorage: survives reloading, not closing the tab, because school computers are shared.
  function saved() {
    try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; }
  }

  function save(conversation) {
    try {
      if (conversation) sessionStorage.setItem(KEY, JSON.stringify({ id: conversation.conversationId, token: conversation.token }));
      else sessionStorage.removeItem(KEY);
    } catch { /* without storage the chat works, it only does not survive reloading */ }
  }

  function tell(text, canRetry) {
    page.notice.hidden = !text;
    page.notice.firstElementChild.textContent = text || '';
    page.again.hidden = !canRetry;
  }

  async function call(path, options) {
    const answer = await fetch(API + path, { cache: 'no-store', ...options });
    if (answer.ok) return answer.json();
    const problem = await answer.json().catch(() => ({}));
    throw Object.assign(new Error('Direct Line'), { status: answer.status, say: problem.error && problem.error.message });
  }

  async function open() {
    const known = saved();
    if (known && known.id && known.token) {
      try {
        return await call(`/conversations/${encodeURIComponent(known.id)}?watermark=0`, { headers: { Authorization: `Bearer ${known.token}` } });
      } catch (problem) {
        if (problem.status !== 403 && problem.status !== 404) throw problem;
        save(null); // forgotten by the bot: a new conversation
      }
    }
    return call('/conversations', { method: 'POST' });
  }

  async function start() {
    stop();
    ready(false);
    tell('');
    try {
      const conversation = await open();
      save(conversation);
      show(conversation);
      ready(true);
    } catch (problem) {
      tell(problem.say || 'De bot is niet bereikbaar. Controleer je internetverbinding.', true);
    }
  }

  function ready(isReady) {
    page.fresh.disabled = page.erase.disabled = !isReady;
  }

  function stop() {
    if (!current) return;
    current.watcher.disconnect();
    current.status.unsubscribe();
    current.directLine.end();
    current = undefined;
  }

  function show(conversation) {
    // Web Chat keeps its state per element: a new conversation gets a new one.
    const place = document.createElement('div');
    place.className = 'place';
    place.style.height = '100%';
    page.chat.replaceChildren(place);

    const directLine = window.WebChat.createDirectLine({
      domain: location.origin + API,
      conversationId: conversation.conversationId,
      token: conversation.token,
      streamUrl: conversation.streamUrl,
      watermark: '0',
      timeout: 10000,
    });
    const store = window.WebChat.createStore({}, () => next => action => next(withWords(action, store)));
    window.WebChat.renderWebChat({ directLine, store, locale: 'nl-NL', ...window.Handreiking.look() }, place);
    const watcher = new MutationObserver(() => closeOldCards(place, store));
    watcher.observe(place, { childList: true, subtree: true });
    const status = directLine.connectionStatus$.subscribe(state => { if (state === 3 || state === 4) lost(); });
    current = { directLine, store, watcher, status };
  }

  function lost() {
    tell('De verbinding met de bot is weg. Je gesprek is bewaard.', true);
    ready(false);
  }

  // A click on a card is a message without words; with them it is part of the conversation, also after reloading.
  function withWords(action, store) {
    const activity = action.type === 'DIRECT_LINE/POST_ACTIVITY' && action.payload.activity;
    if (!activity || !activity.channelData || !activity.channelData.postBack) return action;
    const text = window.Handreiking.say(activity.value, store.getState().activities);
    if (!text) return action;
    const { postBack, ...channelData } = activity.channelData;
    return { ...action, payload: { ...action.payload, activity: { ...activity, text, channelData } } };
  }

  function closeOldCards(place, store) {
    const states = window.Handreiking.cardStates(store.getState().activities);
    place.querySelectorAll('.webchat__adaptive-card-renderer').forEach((card, at) => {
      const state = states[at];
      if (!state) return;
      card.querySelectorAll('button.ac-pushButton').forEach(button => disable(button, state.titles.has(button.title || button.textContent)));
      card.querySelectorAll('input, select, textarea').forEach(input => disable(input, state.inputs));
    });
  }

  function disable(element, isOver) {
    if (isOver && !element.disabled) element.disabled = true;
  }

  page.fresh.addEventListener('click', () => { save(null); start(); });
  page.again.addEventListener('click', () => start());
  page.erase.addEventListener('click', () => {
    if (current) current.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: 'wis mijn gegevens' } });
  });
  start();
})();
