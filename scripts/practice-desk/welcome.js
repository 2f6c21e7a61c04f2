const SCREENS = {
  zh: {
    title: '第一次用暖言',
    back: '上一页',
    next: '下一页',
    close: '知道了',
    screens: [
      '左边选一个会话。客户的话里看得出需要什么\uff0c右下角就会出现一张小卡片\uff1a怎么帮、先说哪一句、为什么这样说。',
      '点卡片上的“打开面板”\uff0c或者按 Alt+C。面板里一次只有一件事\uff1a先说的话\uff0c或者脚本的一小步。按钮上的字母就是它的快捷键\uff0c按 ? 看全部。',
      '按 Alt+I\uff0c把那句话放进回复框\uff0c从不代发。遇到骗局和人身危险\uff0c安静模式也照样提醒。在右边以客户的身份写一条\uff0c看看会怎样。',
    ],
  },
  en: {
    title: 'Your first time with CareCue',
    back: 'Back',
    next: 'Next',
    close: 'Got it',
    screens: [
      'Choose a conversation on the left. Where the customer’s words tell what would help, a small card appears at the bottom right: how to help, what to say first, and why.',
      'Press “Open the panel” on the card, or Alt+C. The panel shows one thing at a time: the sentence to say, or one step of a script. The letter on a button is its key; ? shows all of them.',
      'Alt+I puts the sentence into the reply box; nothing is ever sent. A scam or a danger to life comes through even in calm mode. Write as the customer on the right, and see what happens.',
    ],
  },
};

/** Three screens for somebody who has never seen the extension, above the conversation. */
export function showWelcome(document, thread, language) {
  const words = SCREENS[language];
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text ?? '';
    return element;
  };
  const section = make('section', 'welcome');
  section.setAttribute('aria-label', words.title);
  const title = make('h2', 'welcome-title');
  const text = make('p', 'welcome-text');
  text.setAttribute('aria-live', 'polite');
  const buttons = make('div', 'welcome-buttons');
  const back = make('button', '', words.back);
  const next = make('button', '');
  buttons.append(back, next);
  section.append(title, text, buttons);
  thread.prepend(section);

  let at = 0;
  const show = (screen) => {
    at = screen;
    const last = at === words.screens.length - 1;
    title.textContent = `${words.title} · ${at + 1}/${words.screens.length}`;
    text.textContent = words.screens[at];
    back.hidden = at === 0;
    next.textContent = last ? words.close : words.next;
  };
  back.addEventListener('click', () => {
    show(at - 1);
    next.focus();
  });
  next.addEventListener('click', () => {
    if (at < words.screens.length - 1) show(at + 1);
    else section.remove();
  });
  show(0);
}
