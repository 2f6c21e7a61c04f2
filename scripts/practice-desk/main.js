import { mountDesk } from './mount-desk.js';
import { showWelcome } from './welcome.js';

const wishes = new URLSearchParams(location.search);
const language = wishes.get('lang') === 'en' ? 'en' : 'zh';
const answer = await fetch(`conversations.${language}.json`);
mountDesk(document, document.getElementById('desk'), await answer.json(), (text) =>
  fetch('sent', { method: 'POST', body: text }),
);
if (wishes.has('welcome')) showWelcome(document, document.querySelector('.thread'), language);
