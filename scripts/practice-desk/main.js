import { mountDesk } from './mount-desk.js';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';
const answer = await fetch(`conversations.${language}.json`);
mountDesk(document, document.getElementById('desk'), await answer.json(), (text) =>
  fetch('sent', { method: 'POST', body: text }),
);
