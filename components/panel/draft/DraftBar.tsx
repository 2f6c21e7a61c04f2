import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Finding } from '@/utils/contract/draft';
import type { Language } from '@/utils/contract/text';
import { usePanel } from '../use-panel';
import type { DraftTools } from './draft-tools';

interface DraftBarProps {
  draft: DraftTools | undefined;
  say(text: string, failed?: boolean): void;
}

/** One thing about the reply being written, what is better, and one key that puts it in place. */
export function DraftBar({ draft, say }: DraftBarProps) {
  const [at, setAt] = useState(0);
  const findings = draft?.findings ?? [];
  const shown = findings[Math.min(at, findings.length - 1)];
  if (!draft || !shown) return null;
  return (
    <Shown
      // Another finding begins closed.
      key={`${shown.rule} ${shown.text}`}
      shown={shown}
      count={findings.length}
      draft={draft}
      say={say}
      onNext={() => setAt((Math.min(at, findings.length - 1) + 1) % findings.length)}
    />
  );
}

interface ShownProps {
  shown: Finding;
  count: number;
  draft: DraftTools;
  say(text: string, failed?: boolean): void;
  onNext(): void;
}

function Shown({ shown, count, draft, say, onNext }: ShownProps) {
  const { text } = useText();
  const { customerLanguage, more } = usePanel();
  const [open, setOpen] = useState(false);
  const why = useWhy(shown);
  const replace = async () => {
    const done = await draft.replace(shown);
    say(text(done ? 'draft.replaced' : 'draft.notReplaced'), !done);
  };
  const toggle = () => setOpen(!open);
  useKeys({
    b:
      shown.better === null
        ? undefined
        : { does: `${text('draft.use')} “${shown.better}”`, run: () => void replace() },
    j: { does: text('draft.dismiss'), run: () => draft.dismiss(shown) },
    g: { does: `${text('draft.title')} · ${text('draft.else')}`, run: toggle },
  });
  return (
    <section
      aria-label={text('draft.title')}
      className="grid shrink-0 gap-1 border-t border-gate-line bg-gate-soft px-3.5 py-2"
    >
      <p role="status">
        <span className="font-semibold">{text(`draft.${shown.id}`)}</span>{' '}
        <Words language={customerLanguage}>{shown.text}</Words>
        {count > 1 && (
          <span className="text-soft"> {text('draft.more', { count: count - 1 })}</span>
        )}
      </p>
      <p className="text-[0.9375rem]">{why}</p>
      <Actions>
        {shown.better !== null && (
          <Button look="go" shortcut="B" onClick={() => void replace()}>
            {text('draft.use')} <Words language={customerLanguage}>{shown.better}</Words>
          </Button>
        )}
        {(open || more) && (
          <Button look="quiet" shortcut="G" aria-expanded={open} onClick={toggle}>
            {text('draft.else')}
          </Button>
        )}
      </Actions>
      {open && (
        <Actions>
          <Button shortcut="J" onClick={() => draft.dismiss(shown)}>
            {text('draft.dismiss')}
          </Button>
          <Button look="quiet" onClick={() => draft.ignore(shown)}>
            {text('draft.ignore')}
          </Button>
          {count > 1 && (
            <Button look="quiet" onClick={onNext}>
              {text('draft.next')}
            </Button>
          )}
        </Actions>
      )}
    </section>
  );
}

const LENGTH = 36;

function Words({ language, children }: { language: Language; children: string }) {
  const cut = children.length <= LENGTH ? children : `${children.slice(0, LENGTH).trimEnd()}…`;
  return (
    <>
      “<span lang={language}>{cut}</span>”
    </>
  );
}

/** In the agent's language where a rule made it; the finding itself speaks the draft's. */
function useWhy({ rule, id, why }: Finding): string {
  const { content } = useText();
  const { knowledge } = usePanel();
  const own = knowledge.get('draft-rule', rule);
  const general = knowledge
    .all('draft-rule')
    .find(
      ({ finding, patterns }) => finding === id && patterns.zh.length + patterns.en.length === 0,
    );
  const told = own ?? general;
  return told ? content(told.why) : why;
}
