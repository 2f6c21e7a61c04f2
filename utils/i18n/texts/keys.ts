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
