import type { Settings } from '@/utils/contract/settings';

/** One picture of the tour: which conversation, with what on the panel, in which language and theme. */
export interface View {
  file: string;
  conversation: string;
  settings: Partial<Settings>;
  /** What the agent does in the panel first: keys pressed there, or words typed into the search. */
  keys?: readonly string[];
  search?: string;
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
    keys: ['s', '1', 'ArrowRight', 'ArrowRight'],
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
