import { describe, expect, it } from 'vitest';
import { chooseVariant, goToStep, startProgress } from '@/utils/guidance/script-progress';
import { routesOf, withVariant } from '@/utils/guidance/script-variant';
import { sampleScript, text } from '../knowledge/sample-items';

const [first, second] = sampleScript().steps;
if (!first || !second) throw new Error('The sample has too few steps.');
const wechat = { id: 'wechat', title: text('微信', 'WeChat'), steps: [first, second] };
const byEar = { id: 'by-ear', title: text('用读屏', 'By ear'), need: 'vision', steps: [second] };
const script = sampleScript({
  stepsFor: text('支付宝', 'Alipay'),
  variants: [wechat, byEar],
});

describe('the ways through a script', () => {
  it('are its own steps and its variants, that for a need first', () => {
    expect(routesOf(script, []).map(({ variant }) => variant)).toEqual([null, 'wechat', 'by-ear']);
    expect(routesOf(script, ['vision'])[0]).toEqual({
      variant: 'by-ear',
      title: byEar.title,
      folded: false,
    });
  });

  it('fold what is for a need that was not found', () => {
    const folded = (needs: string[]) =>
      routesOf(script, needs).flatMap((route) => (route.folded ? [route.variant] : []));
    expect(folded([])).toEqual(['by-ear']);
    expect(folded(['vision'])).toEqual([]);
  });

  it('are not asked about where there is one only', () => {
    expect(routesOf(sampleScript(), ['vision'])).toEqual([]);
  });

  it('begin at the first step, and end with the variant’s last', () => {
    const begun = chooseVariant(
      { ...startProgress(script.id), gate: 'clear', failures: { first: 1 } },
      'wechat',
    );
    expect(begun).toMatchObject({ variant: 'wechat', begun: true, step: 0, failures: {} });
    const route = withVariant(script, begun.variant);
    expect(route.steps).toEqual(wechat.steps);
    expect(goToStep(begun, route, 9).step).toBe(2);
  });

  it('fall back to the script’s own where a variant is gone', () => {
    expect(withVariant(script, 'gone').steps).toEqual(script.steps);
  });
});
