import type { Attack } from './attack';

const CHOSEN = '您慢慢说\uff0c我在听\u3002';

/** Words of the page put where those go that the agent chose. */
export const SMUGGLED_TEXT: readonly Attack[] = [
  {
    title: 'pastes, drops and inputs made up where inserts go, and while one goes there',
    async go({ page, insert }) {
      await page.evaluate(() => {
        const carried = new DataTransfer();
        carried.setData('text/plain', 'smuggled');
        const host = document.querySelector('carecue-cue');
        const box = document.querySelector('textarea.answer-text');
        const how = { bubbles: true, composed: true, cancelable: true };
        for (const target of [host, box, document])
          for (const event of [
            new ClipboardEvent('paste', { ...how, clipboardData: carried }),
            new DragEvent('drop', { ...how, dataTransfer: carried }),
            new InputEvent('beforeinput', {
              ...how,
              inputType: 'insertFromPaste',
              data: 'smuggled',
            }),
            new InputEvent('input', { ...how, inputType: 'insertFromPaste', data: 'smuggled' }),
            new CustomEvent('carecue', { ...how, detail: { verb: 'insert', text: 'smuggled' } }),
          ])
            target?.dispatchEvent(event);
        for (const type of ['insertText', 'insertIntoReply', 'actOnCue'])
          window.postMessage({ type, data: { text: 'smuggled', act: { verb: 'insert' } } }, '*');
      });
      const before = await page.inputValue('textarea.answer-text');
      if (before) return `written: ${before}`;
      await page.evaluate(() => {
        const smuggle = ({ isTrusted, target }: Event) => {
          const carried = new DataTransfer();
          carried.setData('text/plain', 'smuggled');
          const how = { bubbles: true, cancelable: true, clipboardData: carried };
          if (isTrusted) target?.dispatchEvent(new ClipboardEvent('paste', how));
        };
        for (const type of ['beforeinput', 'input', 'paste', 'focus'])
          window.addEventListener(type, smuggle, true);
      });
      const told = await insert(CHOSEN);
      const stands = await page.inputValue('textarea.answer-text');
      await page.fill('textarea.answer-text', '');
      return told !== (stands === CHOSEN) || stands.includes('smuggled')
        ? `stands: ${stands}`
        : null;
    },
  },
];
