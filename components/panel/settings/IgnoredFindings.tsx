import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { Settings } from '@/utils/contract/settings';
import { usePanel } from '../use-panel';

interface IgnoredFindingsProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** What the agent never wants pointed out in a draft, each with a way back. */
export function IgnoredFindings({ settings, onChange }: IgnoredFindingsProps) {
  const { text } = useText();
  const name = useRuleName();
  const { ignoredFindings } = settings;
  if (ignoredFindings.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">{text('draft.ignored')}</h2>
      <ul className="grid gap-2">
        {ignoredFindings.map((rule) => (
          <li key={rule} className="flex flex-wrap items-center justify-between gap-2">
            <span>{name(rule)}</span>
            <Button
              about={name(rule)}
              onClick={() =>
                onChange({ ignoredFindings: ignoredFindings.filter((other) => other !== rule) })
              }
            >
              {text('draft.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A rule by what it points out; a term or an English expression by its own words. */
function useRuleName(): (rule: string) => string {
  const { content } = useText();
  const { knowledge } = usePanel();
  return (rule) => {
    const own = knowledge.get('draft-rule', rule);
    if (own) return content(own.why);
    const [kind = '', id = ''] = rule.split(/:(.*)/s);
    const term = kind === 'term' ? knowledge.get('term', id) : null;
    return term ? `“${content(term.word)}”` : `“${id || rule}”`;
  };
}
