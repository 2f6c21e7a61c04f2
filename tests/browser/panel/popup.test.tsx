import '@/components/shared/theme.css';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { type PageView, Popup, type PopupProps } from '@/components/popup/Popup';
import { applyToPage } from '@/components/shared/apply-to-page';
import { LANGUAGES } from '@/utils/contract/text';
import { findFaults } from './find-faults';

const PAGES: PageView[] = [
  { kind: 'unusable' },
  { kind: 'off', host: 'desk.example.com' },
  { kind: 'on', host: 'desk.example.com', frames: [] },
  { kind: 'on', host: 'desk.example.com', frames: ['https://chat.example.net'] },
];

async function renderPopup(page: PageView, language: PopupProps['language'] = 'en') {
  const acts = {
    onTurnOn: vi.fn<PopupProps['onTurnOn']>(async () => true),
    onAllowFrame: vi.fn<PopupProps['onAllowFrame']>(async () => true),
    onOpenPanel: vi.fn<PopupProps['onOpenPanel']>(),
    onTurnOff: vi.fn<PopupProps['onTurnOff']>(async () => ({ ok: true })),
    onTeach: vi.fn(async () => true),
    onOpenStudio: vi.fn<PopupProps['onOpenStudio']>(),
  };
  const screen = await render(<Popup language={language} page={page} {...acts} />);
  return { screen, ...acts };
}

describe('the popup', () => {
  it('offers to use CareCue on the desk by its name', async () => {
    const { screen, onTurnOn } = await renderPopup({ kind: 'off', host: 'desk.example.com' });
    await screen.getByRole('button', { name: 'Use CareCue on desk.example.com' }).click();
    expect(onTurnOn).toHaveBeenCalledOnce();
  });

  it('asks within the click itself: the browser accepts nothing later', async () => {
    const { screen, onTurnOn } = await renderPopup({ kind: 'off', host: 'desk.example.com' });
    const button = screen
      .getByRole('button', { name: /Use CareCue/ })
      .element() as HTMLButtonElement;
    button.click();
    expect(onTurnOn).toHaveBeenCalledOnce();
  });

  it('says so when the permission was refused', async () => {
    const { screen, onTurnOn } = await renderPopup({ kind: 'off', host: 'desk.example.com' });
    onTurnOn.mockResolvedValue(false);
    await screen.getByRole('button', { name: /Use CareCue/ }).click();
    await expect.element(screen.getByText(/did not give the permission/)).toBeVisible();
  });

  it('opens the panel, or turns off, where CareCue is on', async () => {
    const { screen, onOpenPanel, onTurnOff } = await renderPopup({
      kind: 'on',
      host: 'desk.example.com',
      frames: [],
    });
    await screen.getByRole('button', { name: 'Open the panel' }).click();
    expect(onOpenPanel).toHaveBeenCalledOnce();
    onTurnOff.mockResolvedValue({ ok: false, reason: 'set-by-company' });
    await screen.getByRole('button', { name: 'Turn off on this desk' }).click();
    await expect.element(screen.getByText(/Your company has set this desk/)).toBeVisible();
  });

  it('offers a frame that holds part of the conversation, and asks within the click', async () => {
    const frames = ['https://chat.example.net'];
    const { screen, onAllowFrame } = await renderPopup({ kind: 'on', host: 'desk', frames });
    await expect.element(screen.getByText(/from chat\.example\.net/)).toBeVisible();
    const button = screen.getByRole('button', { name: 'Allow reading chat.example.net' });
    (button.element() as HTMLButtonElement).click();
    expect(onAllowFrame).toHaveBeenCalledExactlyOnceWith('https://chat.example.net');
  });

  it('says which pages cannot be used, and offers there what needs no page', async () => {
    const { screen, onOpenPanel } = await renderPopup({ kind: 'unusable' });
    await expect.element(screen.getByText('CareCue cannot work on this page')).toBeVisible();
    await screen.getByRole('button', { name: /Only open the panel/ }).click();
    expect(onOpenPanel).toHaveBeenCalledOnce();
  });

  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark'] as const) {
      it(`axe finds nothing in ${language}, ${theme}`, async () => {
        for (const view of PAGES) {
          applyToPage(document.documentElement, { theme, language });
          const { screen } = await renderPopup(view, language);
          expect(await findFaults()).toEqual([]);
          await screen.unmount();
        }
      });
    }
  }
});
