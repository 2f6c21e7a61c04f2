import { describe, expect, it } from 'vitest';
import { checkCompleteness } from '@/utils/knowledge/check-completeness';
import { checkJargon } from '@/utils/knowledge/check-jargon';
import { checkSteps } from '@/utils/knowledge/check-steps';
import { sampleScript, sampleTerm, text } from './sample-items';

const [step] = sampleScript().steps;
if (!step) throw new Error('The sample has no step.');
const withStep = (change: Partial<typeof step>) =>
  sampleScript({ steps: [{ ...step, ...change }, step, step] });

describe('a step', () => {
  it.each([
    ['点“我的”,再点“设置”', 'Tap “Me”.'],
    ['打开设置,然后往下滑', 'Tap “Me”.'],
    ['请按上下键\uff0c选“电视”。', 'Tap “Me”.'],
    ['请点一下。', 'Tap “Me” and choose “Settings”.'],
    ['请点一下。', 'Open the app, then press “Pay”.'],
  ])('has one action, unlike: %s / %s', (zh, en) => {
    expect(checkSteps([withStep({ say: text(zh, en) })])).toHaveLength(1);
  });

  it.each([
    ['请点“打开设置”。', 'Tap “Close and open”.'],
    ['写好了,请点“确定”。', 'When it is written, tap “Done”.'],
    ['再点一下“我的”。', 'Hold the phone still and wait.'],
  ])('may look like two: %s / %s', (zh, en) => {
    expect(checkSteps([withStep({ say: text(zh, en) })])).toEqual([]);
  });

  it('is not found by colour or place alone', () => {
    const landmark = text('右下角那个绿色的。', 'The green one on the right.');
    expect(checkSteps([withStep({ landmark })])).toMatchObject([
      { path: 'steps.0.landmark.zh-Hans' },
      { path: 'steps.0.landmark.en' },
    ]);
    const named = text('右下角,写着“我的”。', 'On the right, it says “Me”.');
    expect(checkSteps([withStep({ landmark: named })])).toEqual([]);
  });

  it('is looked at in the variants as well', () => {
    const twice = { ...step, say: text('点“我的”,再点“设置”。', 'Tap “Me”.') };
    const variants = [{ id: 'wechat', title: text('微信', 'WeChat'), steps: [twice, step] }];
    const script = sampleScript({ variants, stepsFor: text('支付宝', 'Alipay') });
    expect(checkSteps([script])).toMatchObject([{ path: 'variants.0.steps.0.say.zh-Hans' }]);
  });
});

describe('a script', () => {
  it('that is complete leaves nothing out', () => {
    const { see: _, ...blind } = step;
    const script = sampleScript({ steps: [blind, step, step], close: undefined });
    expect(checkCompleteness([script])).toMatchObject([{ path: 'close' }, { path: 'steps.0.see' }]);
  });

  it('that is short may leave things out, and stays short', () => {
    const { see: _, check: __, ifNot: ___, ...bare } = step;
    const short = { length: 'short', close: undefined, followUp: undefined } as const;
    const script = sampleScript({ ...short, steps: [bare, bare, bare] });
    expect(checkCompleteness([script])).toEqual([]);
    const long = sampleScript({ ...short, steps: Array.from({ length: 7 }, () => bare) });
    expect(checkCompleteness([long])).toMatchObject([{ path: 'steps' }]);
  });

  it('with variants says what its own steps are for', () => {
    const variants = [{ id: 'wechat', title: text('微信', 'WeChat'), steps: [step, step] }];
    expect(checkCompleteness([sampleScript({ variants })])).toMatchObject([{ path: 'stepsFor' }]);
  });
});

describe('jargon', () => {
  const term = sampleTerm({ word: text('缓存', 'cache'), aliases: ['catch file'] });
  const saying = (zh: string, en: string) => withStep({ say: text(zh, en) });

  it('is what the list of terms says', () => {
    expect(checkJargon([term, saying('请清一下缓存。', 'Clear the cache now.')])).toMatchObject([
      { path: 'steps.0.say.zh-Hans' },
      { path: 'steps.0.say.en' },
    ]);
  });

  it.each([
    ['请点“清理缓存”。', 'Tap “Clear cache”.'],
    ['缓存\uff0c就是手机攒下的旧东西。', 'The cache (old things the phone has kept).'],
    ['缓存,就是手机攒下的旧东西。', 'The cache, that is old things the phone has kept.'],
  ])('is allowed as a label, or explained at once: %s', (zh, en) => {
    expect(checkJargon([term, saying(zh, en)])).toEqual([]);
  });

  it('is not a word that everybody knows', () => {
    const known = { ...term, everyday: true };
    expect(checkJargon([known, saying('请清一下缓存。', 'Clear the cache now.')])).toEqual([]);
  });
});
