import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import type { WrittenSummary } from '@/utils/contract/summary';
import { summaryText, writeSummary } from '@/utils/guidance/written-summary';
import { usePanel } from '../use-panel';

interface SummaryOfferProps {
  script: Script;
  keys: boolean;
  /** Amid the steps: it has its key, and its place once "More" is open. */
  amid?: boolean;
  onOpen(summary: WrittenSummary): void;
}

/** The steps in writing, for the customer to keep: inserted, copied, or in large type for printing. */
export function SummaryOffer({ script, keys, amid = false, onOpen }: SummaryOfferProps) {
  const { text, wording } = useText();
  const { insert, copy, customerLanguage, more } = usePanel();
  const [open, setOpen] = useState(false);
  const summary = writeSummary(script, customerLanguage, wording);
  const words = summaryText(summary);
  const toggle = () => setOpen(!open);
  const ways = [
    ...(insert ? [{ name: text('summary.insert'), act: () => insert(words) }] : []),
    { name: text('summary.copy'), act: () => copy(words) },
    { name: text('summary.open'), act: () => onOpen(summary) },
  ];
  const byNumber = ways.map(({ name, act }, index) => [`${index + 1}`, { does: name, run: act }]);
  const writes = { does: text('summary.write'), run: toggle };
  useKeys(keys ? { w: writes, ...Object.fromEntries(open ? byNumber : []) } : {});
  if (amid && !more && !open) return null;
  return (
    <div className="grid gap-2">
      <Button
        className="justify-self-start"
        aria-expanded={open}
        shortcut={keys ? 'W' : undefined}
        onClick={toggle}
      >
        {text('summary.write')}
      </Button>
      {open && (
        <>
          <p className="text-[0.9375rem]">{text('summary.help')}</p>
          <Actions>
            {ways.map(({ name, act }, index) => (
              <Button key={name} shortcut={keys ? `${index + 1}` : undefined} onClick={act}>
                {name}
              </Button>
            ))}
          </Actions>
        </>
      )}
    </div>
  );
}
