import { describe, expect, it } from 'vitest';
import { renderPanel } from './render-panel';
import { draftWith, termFinding } from './sample-draft';
import { inView, sampleState } from './sample-state';

const NOTHING_SAID = { needs: [], topics: [], fraud: null, sayings: [] };
const words = (screen: Awaited<ReturnType<typeof renderPanel>>['screen']) =>
  screen.getByRole('region', { name: '客户的话 ↔ 我们的话' });

describe('their words and ours', () => {
  it('lists the technical words of the reply with the plain wording, each once', async () => {
    const draft = draftWith(
      termFinding('自动扣款', 'auto-deduction'),
      termFinding('小额免密', 'password-free-payment'),
      termFinding('自动扣款', 'auto-deduction'),
    );
    const { screen } = await renderPanel({ draft });
    const list = words(screen).getByRole('list').nth(1).getByRole('listitem');
    await expect.poll(() => list.elements().length).toBe(2);
    expect(list.nth(0).element().textContent).toMatch(/^自动扣款.*每个月自己扣一笔钱$/);
    expect(list.nth(1).element().textContent).toMatch(/^小额免密.*买东西时不用输密码/);
  });

  it('stands there for the reply alone, where the customer said nothing technical', async () => {
    const desk = inView(sampleState({ assessment: NOTHING_SAID }));
    const { screen, update } = await renderPanel({
      desk,
      draft: draftWith(termFinding('自动扣款', 'auto-deduction')),
    });
    await expect.element(words(screen)).toBeVisible();
    await update({ draft: draftWith() });
    await expect.element(words(screen)).not.toBeInTheDocument();
  });

  it('says nothing of findings that are about no term', async () => {
    const draft = draftWith({ ...termFinding('请耐心等待', 'x'), id: 'robotic', rule: 'canned' });
    const { screen } = await renderPanel({ draft });
    await expect.element(words(screen)).toBeVisible();
    expect(words(screen).element().textContent).not.toContain('您正在写的话里');
  });
});
