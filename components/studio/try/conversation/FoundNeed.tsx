import { Button } from '@/components/shared/Button';
import type { Evidence, NeedFinding } from '@/utils/contract/assessment';
import { choiceName } from '@/utils/i18n/studio/field-names';
import type { NeedChange } from '@/utils/studio/try/compare-needs';
import { useStudioText } from '../../use-studio-text';
import type { TryTools } from '../try-tools';

interface FoundNeedProps {
  found: NeedFinding;
  change: NeedChange;
  tools: TryTools;
}

/** One need: whose, how sure, and because of which words of which signal. */
export function FoundNeed({ found, change, tools }: FoundNeedProps) {
  const { text, content, language } = useStudioText();
  const { need, subject, confidence, crisisKind } = found;
  const title = tools.knowledge.get('need', need)?.title;
  const facts = [
    text(`try.who.${subject}`),
    text('try.sure', { percent: Math.round(confidence * 100) }),
    ...(crisisKind ? [text('try.crisis', { kind: choiceName(crisisKind, language) })] : []),
  ];
  return (
    <li className="grid gap-1 border-l-[3px] border-accent pl-2.5">
      <p className="flex flex-wrap items-center gap-x-2">
        <strong className="font-semibold">{title ? content(title) : need}</strong>
        <span className="text-sm text-soft">{facts.join(' · ')}</span>
        {change && (
          <span className="rounded-2xl bg-gate-soft px-2.5 text-sm font-medium text-gate">
            {text(`try.change.${change}`)}
          </span>
        )}
      </p>
      <ul className="grid gap-0.5">
        {bySignal(found.evidence).map(({ signal, words }) => (
          <li key={signal} className="flex flex-wrap items-center gap-x-2 text-sm">
            <span>
              {text('try.because')}: <q>{words.join(' … ')}</q>
            </span>
            {tools.knowledge.get('signal', signal) ? (
              <Button
                look="quiet"
                className="min-h-7! px-1.5! text-sm! underline"
                onClick={() => tools.openItem({ kind: 'signal', id: signal })}
              >
                {text('try.openSignal', { name: signal })}
              </Button>
            ) : (
              <span className="text-soft">{text('try.byWords')}</span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A signal that was found several times stands there once, with all of its words. */
function bySignal(evidence: readonly Evidence[]): { signal: string; words: string[] }[] {
  const signals = new Map<string, string[]>();
  for (const { signal, text } of evidence) {
    const words = signals.get(signal) ?? [];
    if (!words.includes(text)) words.push(text);
    signals.set(signal, words);
  }
  return [...signals].map(([signal, words]) => ({ signal, words }));
}
