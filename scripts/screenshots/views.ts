import type { Settings } from '@/utils/contract/settings';

/** One picture of the tour: which conversation, with what on the panel, in which language and theme. */
export interface View {
  file: string;
  conversation: string;
  settings: Partial<Settings>;
  /** What the agent does in the panel first: keys pressed there, or words typed into the search. */
  keys?: readonly string[];
  search?: string;
  /** A caller's words, once call mode is on. */
  heard?: string;
  /** Words that must stand on the panel before the picture is taken. */
  shows?: string;
  /** What the agent is writing to the customer. */
  reply?: string;
}

const chinese = { language: 'zh-Hans', region: 'CN' } as const;
const english = { language: 'en', region: 'UK' } as const;

export const VIEWS: readonly View[] = [
  {
    file: 'older-light',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'light' },
  },
  { file: 'older-dark', conversation: 'zh-older-payment', settings: { ...chinese, theme: 'dark' } },
  {
    file: 'step-light',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'light' },
    keys: ['s', '1', '1', 'ArrowRight'],
  },
  {
    file: 'gate-light',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'light' },
    keys: ['s'],
  },
  {
    file: 'call-light',
    conversation: 'zh-blind-button',
    settings: { ...chinese, theme: 'light' },
    keys: ['.', 't', '.'],
    heard: '我耳朵也背，您大点声',
    shows: '打字说也行',
  },
  {
    file: 'draft-light',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'light' },
    reply: '非常抱歉给您带来不便，请您耐心等待。',
  },
  {
    file: 'actions-light',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'light' },
    keys: ['.', '/'],
  },
  {
    file: 'keys-light',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'light' },
    keys: ['.', '?'],
  },
  {
    file: 'older-contrast',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'contrast' },
  },
  { file: 'scam-light', conversation: 'zh-scam-screen', settings: { ...chinese, theme: 'light' } },
  { file: 'scam-dark', conversation: 'zh-scam-screen', settings: { ...chinese, theme: 'dark' } },
  {
    file: 'parent-traditional',
    conversation: 'zh-new-parent',
    settings: { ...chinese, language: 'zh-Hant', theme: 'light' },
  },
  { file: 'english', conversation: 'en-blind-button', settings: { ...english, theme: 'light' } },
  {
    file: 'search-dark',
    conversation: 'zh-blind-button',
    settings: { ...chinese, theme: 'dark' },
    search: '手机老是自己说话',
  },
  {
    file: 'search-pinyin',
    conversation: 'zh-older-payment',
    settings: { ...chinese, theme: 'light' },
    search: 'mianmi',
  },
  {
    file: 'search-traditional',
    conversation: 'zh-new-parent',
    settings: { language: 'zh-Hant', region: 'HK', theme: 'light' },
    search: '收唔到驗證碼',
  },
];
