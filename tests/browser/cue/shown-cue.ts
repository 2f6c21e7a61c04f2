import { expect } from 'vitest';
import { type Cue, createCue } from '@/components/cue/create-cue';
import type { Area } from '@/components/cue/place-cue';
import type { CueAct, CueView } from '@/utils/contract/cue';
import type { InsertResult } from '@/utils/contract/messages';

export const VIEW: CueView = {
  key: 'a',
  urgency: 'care',
  language: 'zh-Hans',
  customerLanguage: 'zh-Hans',
  heading: '这位客户可能需要',
  helps: ['慢一点', '一步一步', '不说术语'],
  sentence: '不急,我陪您一步一步来。您先告诉我,现在屏幕上最大的字是什么?',
  evidence: ['七十三了', '字太小了我找不到'],
  copies: false,
  wish: null,
  labels: {
    because: '因为客户说:',
    insert: '插入',
    insertWish: '插入刚才选的:',
    dismissWish: '不用了',
    copied: '已复制',
    notCopied: '没有复制成功',
    openPanel: '打开面板',
    fold: '收起',
    unfold: '展开',
    notNow: '先不提醒',
    turnOff: '在这里关闭提示',
    move: '移动:用方向键',
    inserted: '已放进回复框,没有发送',
    notInserted: '没能放进去,请复制',
    noteBox: '这里是内部备注',
    unseen: '请再按一次',
  },
  folded: false,
  position: null,
  theme: 'light',
};

export const ALERT: CueView = {
  ...VIEW,
  urgency: 'fraud',
  heading: '可能是骗局 · 共享屏幕',
  helps: ['先停下', '挂断电话'],
  sentence: '先别动,电话那头的人不是我们的客服。',
  evidence: ['还在电话上没挂', '先别跟家里人讲'],
};

export interface ShownCue extends Cue {
  acts: CueAct[];
  stop(): void;
  /** An element inside the cue, by selector. */
  find(selector: string): HTMLElement;
  /** Waits until a press on this control counts. */
  steady(selector: string): Promise<void>;
}

/** A cue with an open root, so that the tests can look inside. */
export function shownCue(
  view: CueView | null = VIEW,
  {
    keepFree = null,
    newest = null,
    result = { ok: true },
  }: { keepFree?: Area | null; newest?: Area | null; result?: InsertResult } = {},
): ShownCue {
  const stop = new AbortController();
  const acts: CueAct[] = [];
  const cue = createCue({
    document,
    mode: 'open',
    act: async (act) => {
      acts.push(act);
      return act.verb === 'insert' || act.verb === 'insert-wish' ? result : null;
    },
    keepFree: () => ({ box: keepFree, newest }),
    signal: stop.signal,
  });
  cue.show(view);
  arrive(cue);
  const find = (selector: string) => {
    const element = cue.root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing in the cue matches ${selector}`);
    return element;
  };
  return {
    ...cue,
    show(next) {
      cue.show(next);
      arrive(cue);
    },
    acts,
    stop: () => stop.abort(),
    find,
    steady: (selector) =>
      expect.poll(() => find(selector).hasAttribute('data-steady'), { timeout: 10_000 }).toBe(true),
  };
}

/** Ends the cue's arrival at once, so that nothing is measured on the way. */
export function arrive(cue: Cue): void {
  const card = cue.root.querySelector('.cue');
  for (const animation of card?.getAnimations({ subtree: true }) ?? []) animation.finish();
}
