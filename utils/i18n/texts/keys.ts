import type { Texts } from '../text-of-key';

/** The map of the keys, and whether they act. */
export const keys = {
  'keys.title': { en: 'Keys', 'zh-Hans': '快捷键', 'zh-Hant': '快速鍵' },
  'keys.close': { en: 'Close', 'zh-Hans': '关闭', 'zh-Hant': '關閉' },
  'keys.here': {
    en: 'Now, in “{view}”',
    'zh-Hans': '现在，在“{view}”里',
    'zh-Hant': '現在，在「{view}」裡',
  },
  'keys.anywhere': {
    en: 'Everywhere in the panel',
    'zh-Hans': '面板里随时可用',
    'zh-Hant': '面板裡隨時可用',
  },
  'keys.browser': {
    en: 'From any page of the browser',
    'zh-Hans': '在浏览器的任何页面上',
    'zh-Hant': '在瀏覽器的任何頁面上',
  },
  'keys.browserHelp': {
    en: 'Change these at chrome://extensions/shortcuts (Edge: edge://extensions/shortcuts).',
    'zh-Hans':
      '想改这几个，请打开 chrome://extensions/shortcuts（Edge 是 edge://extensions/shortcuts）。',
    'zh-Hant':
      '想改這幾個，請開啟 chrome://extensions/shortcuts（Edge 是 edge://extensions/shortcuts）。',
  },
  'keys.notSet': { en: 'not set', 'zh-Hans': '未设置', 'zh-Hant': '未設定' },
  'keys.command._execute_action': {
    en: 'Turn CareCue on or off for this page',
    'zh-Hans': '在这一页开启或关掉暖言',
    'zh-Hant': '在這個頁面啟用或關閉暖言',
  },
  'keys.command.open-panel': {
    en: 'Open the panel',
    'zh-Hans': '打开面板',
    'zh-Hant': '開啟面板',
  },
  'keys.command.insert-sentence': {
    en: 'Insert the suggested sentence',
    'zh-Hans': '插入建议的句子',
    'zh-Hant': '插入建議的句子',
  },
  'keys.command.next-step': {
    en: 'Next step of the script',
    'zh-Hans': '脚本下一步',
    'zh-Hant': '腳本下一步',
  },
  'keys.command.search': {
    en: 'Open the panel and search',
    'zh-Hans': '打开面板并搜索',
    'zh-Hant': '開啟面板並搜尋',
  },
  'keys.on': {
    en: 'They act only while the panel has the focus, never while you type. Settings turns them off.',
    'zh-Hans': '只有点在面板里才起作用，打字时不会触发。可以在设置里关掉。',
    'zh-Hant': '只有焦點在面板裡才有作用，打字時不會觸發。可以在設定裡關閉。',
  },
  'keys.off': {
    en: 'Keys without Ctrl are off. Tab and Enter reach everything; Settings turns the keys back on.',
    'zh-Hans': '单键快捷键已关掉。用 Tab 和回车都能操作，想用可以在设置里再打开。',
    'zh-Hant': '單鍵快速鍵已關閉。用 Tab 和 Enter 都能操作，想用可以在設定裡再開啟。',
  },
  'keys.settings': {
    en: 'Single keys, such as I to insert',
    'zh-Hans': '用单键操作，比如按 I 插入',
    'zh-Hant': '用單鍵操作，例如按 I 插入',
  },
  'keys.settingsHelp': {
    en: 'Turn this off if you dictate or touch keys by accident. Tab and Enter reach everything.',
    'zh-Hans': '如果用语音输入，或者容易碰到按键，可以关掉。用 Tab 和回车都能操作。',
    'zh-Hant': '如果使用語音輸入，或容易誤觸按鍵，可以關閉。用 Tab 和 Enter 都能操作。',
  },
} as const satisfies Texts;
