import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { mountDesk, ready } from './desk-page';

const { place } = mountDesk();
let state = '';
let change: (text: string) => void = () => undefined;

/** Whatever does not go through React's own event is undone by the next drawing. */
function Answer() {
  const [text, setText] = useState('');
  state = text;
  change = setText;
  return (
    <textarea
      className="answer-text"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

const root = createRoot(place);
flushSync(() => root.render(<Answer />));
const field = place.querySelector('textarea');
ready({
  text: () => state,
  kept: () => field?.value ?? '',
  setDraft: (text) => flushSync(() => change(text)),
});
