/** A ticket page as a company might have it. It knows nothing of the extension that reads it. */
export function mountDesk(document, root, data, send) {
  const { labels, conversations } = data;
  let open = null;
  let sent = 0;

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const turn = (conversation, message, index) => {
    const item = make('li', `turn turn-${message.from}`);
    item.dataset.turn = `${conversation.id}-${index + 1}`;
    if (message.from === 'event') {
      item.append(make('div', 'turn-body', message.text));
      return item;
    }
    const head = make('div', 'turn-head');
    const name = message.from === 'customer' ? conversation.customer : labels.me;
    head.append(make('span', 'turn-name', name));
    if (message.from === 'note') head.append(make('span', 'turn-tag', labels.note));
    const time = make('time', '', message.time.slice(11, 16));
    time.dateTime = message.time;
    head.append(time);
    const body = make('div', 'turn-body');
    if (message.quote) body.append(make('blockquote', 'turn-quote', message.quote));
    body.append(make('p', '', message.text));
    item.append(head, body);
    return item;
  };

  const fact = ([label, value]) => {
    const row = make('div', 'fact');
    row.append(make('dt', '', label), make('dd', '', value));
    return row;
  };

  const list = make('nav', 'queue');
  list.setAttribute('aria-label', labels.queue);
  const thread = make('main', 'thread');
  const title = make('h1', 'thread-title');
  const turns = make('ol', 'turns');
  turns.tabIndex = 0;
  turns.setAttribute('aria-label', labels.thread);
  const form = make('form', 'answer');
  const answer = make('textarea', 'answer-text');
  answer.placeholder = labels.placeholder;
  answer.setAttribute('aria-label', labels.placeholder);
  const button = make('button', 'answer-send', labels.send);
  const inside = make('input');
  inside.type = 'checkbox';
  const insideLabel = make('label', 'answer-inside');
  insideLabel.append(inside, labels.inside);
  form.append(answer, button, insideLabel);
  thread.append(title, turns, form);
  const side = make('aside', 'profile');
  const facts = make('dl', 'facts');
  const tryOut = make('form', 'try');
  const tryText = make('textarea', 'try-text');
  tryText.setAttribute('aria-label', labels.try);
  tryOut.append(make('h2', '', labels.try), tryText, make('button', '', labels.tryButton));
  side.append(make('h2', '', labels.profile), facts, tryOut);
  root.append(list, thread, side);

  const add = (message) => {
    open.messages.push(message);
    turns.append(turn(open, message, open.messages.length - 1));
    turns.scrollTop = turns.scrollHeight;
  };

  const show = (id) => {
    open = conversations.find((conversation) => conversation.id === id) ?? conversations[0];
    thread.dataset.conversation = open.id;
    title.textContent = `${open.customer} · ${open.subject}`;
    turns.replaceChildren(...open.messages.map((message, index) => turn(open, message, index)));
    facts.replaceChildren(...Object.entries(open.fields).map(fact));
    answer.value = '';
    for (const entry of list.children) {
      const chosen = entry.dataset.open === open.id;
      entry.setAttribute('aria-current', String(chosen));
    }
    turns.scrollTop = turns.scrollHeight;
  };

  for (const { id, customer, subject } of conversations) {
    const entry = make('button', 'queue-entry');
    entry.type = 'button';
    entry.dataset.open = id;
    entry.append(make('b', '', customer), make('span', '', subject));
    entry.addEventListener('click', () => {
      document.defaultView.location.hash = id;
      show(id);
    });
    list.append(entry);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!answer.value.trim()) return;
    if (inside.checked) add({ from: 'note', time: now(), text: answer.value });
    else {
      sent += 1;
      document.body.dataset.sent = String(sent);
      send(answer.value);
      add({ from: 'agent', time: now(), text: answer.value });
    }
    answer.value = '';
    inside.checked = false;
  });
  tryOut.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!tryText.value.trim()) return;
    add({ from: 'customer', time: now(), text: tryText.value });
    tryText.value = '';
  });

  document.documentElement.lang = data.language;
  document.title = labels.title;
  document.body.dataset.sent = '0';
  show(decodeURIComponent(document.defaultView.location.hash.slice(1)));
  return { open: show };
}

/** The clock on the agent's wall, written with its zone. */
function now() {
  const date = new Date();
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  const minutes = -date.getTimezoneOffset();
  const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  const zone = `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
  return `${local.toISOString().slice(0, 19)}${zone}`;
}
