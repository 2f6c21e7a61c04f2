import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { Choice } from '@/components/studio/parts/Choice';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { Item, ItemKind, ItemOf } from '@/utils/contract/pack';
import type { Practice } from '@/utils/contract/practice';
import { composePractice } from '@/utils/practice/compose-practice';

interface PracticeChooserProps {
  items: readonly Item[];
  onBegin(practice: Practice): void;
}

const of = <K extends ItemKind>(items: readonly Item[], kind: K) =>
  items.filter((item): item is ItemOf<K> => item.kind === kind);

/** Those that the pack holds, and one made from any script and any playbook. */
export function PracticeChooser({ items, onBegin }: PracticeChooserProps) {
  const { text, content } = useStudioText();
  const practices = of(items, 'practice');
  return (
    <>
      <Card title={text('practice.choose')}>
        {practices.length === 0 && <p>{text('practice.none')}</p>}
        <ul className="grid gap-2">
          {practices.map((practice) => (
            <li
              key={practice.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pb-2 last:border-0"
            >
              <div className="min-w-0 flex-1 basis-64">
                <h3 className="font-medium">{content(practice.title)}</h3>
                <p className="text-[0.9375rem] text-soft">{content(practice.situation)}</p>
              </div>
              <Button about={content(practice.title)} onClick={() => onBegin(practice)}>
                {text('practice.begin')}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      <OwnPractice items={items} onBegin={onBegin} />
    </>
  );
}

function OwnPractice({ items, onBegin }: PracticeChooserProps) {
  const { text, content } = useStudioText();
  const scripts = of(items, 'script');
  const needs = of(items, 'need');
  const [topic, setTopic] = useState<string | null>(scripts[0]?.id ?? null);
  const [need, setNeed] = useState<string | null>(needs[0]?.id ?? null);
  const script = scripts.find(({ id }) => id === topic);
  const playbook = needs.find(({ id }) => id === need);
  if (!script || !playbook) return null;
  const options = (all: readonly (ItemOf<'script'> | ItemOf<'need'>)[]) =>
    all.map(({ id, title }) => ({ value: id, name: content(title) }));
  return (
    <Card title={text('practice.own')}>
      <div className="flex flex-wrap items-end gap-3">
        <Choice
          label={text('practice.own.topic')}
          value={script.id}
          options={options(scripts)}
          onChange={setTopic}
        />
        <Choice
          label={text('practice.own.need')}
          value={playbook.id}
          options={options(needs)}
          onChange={setNeed}
        />
        <Button
          about={text('practice.own')}
          onClick={() => onBegin(composePractice(script, playbook))}
        >
          {text('practice.begin')}
        </Button>
      </div>
    </Card>
  );
}
