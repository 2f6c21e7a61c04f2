import { useMemo } from 'react';
import { Field } from '@/components/panel/care/Field';
import { Card } from '@/components/shared/Card';
import { compareNeeds, differ } from '@/utils/studio/try/compare-needs';
import { nameCase } from '@/utils/studio/try/name-case';
import { Choice } from '../../parts/Choice';
import { useStudioText } from '../../use-studio-text';
import { KeepCase } from '../cases/KeepCase';
import type { TryTools } from '../try-tools';
import { FoundColumn } from './FoundColumn';
import type { WritingTried } from './use-tried';

/** Longer than any conversation that is worth trying. */
const MOST_WORDS = 60_000;
/** A list of more is not looked through. */
const MOST_CASES = 300;

/** A conversation in, what is found in it out: as published, and with the drafts. */
export function ConversationTab({ tools, writing }: { tools: TryTools; writing: WritingTried }) {
  const { text } = useStudioText();
  const { tried, from } = writing;
  const { assess, cases } = tools;
  const said = tried.messages.length > 0 || Object.keys(tried.fields).length > 0;
  const found = useMemo(() => {
    if (!assess || !said) return null;
    const before = assess.before(tried);
    return { before, after: assess.after === assess.before ? before : assess.after(tried) };
  }, [assess, tried, said]);
  const changes = useMemo(() => (found ? compareNeeds(found) : new Map()), [found]);
  return (
    <>
      <Card title={text('try.tab.conversation')}>
        <p className="text-soft">{text('try.help')}</p>
        <div className="grid gap-3 min-[60rem]:grid-cols-[2fr_1fr]">
          <Field
            long
            label={text('try.words')}
            help={text('try.wordsHelp')}
            most={MOST_WORDS}
            value={writing.words}
            onChange={writing.setWords}
          />
          <div className="grid content-start gap-3">
            <Field
              long
              label={text('try.fields')}
              help={text('try.fieldsHelp')}
              most={MOST_WORDS}
              value={writing.fields}
              onChange={writing.setFields}
            />
            {cases.length > 0 && (
              <Choice
                label={text('try.pick')}
                value={cases.some(({ id }) => id === from?.id) ? (from?.id ?? null) : null}
                empty={text('try.pickNone')}
                options={cases
                  .slice(0, MOST_CASES)
                  .map((item) => ({ value: item.id, name: nameCase(item) }))}
                onChange={(id) => writing.take(cases.find((item) => item.id === id) ?? null)}
              />
            )}
          </div>
        </div>
      </Card>
      {found && (
        <>
          <p role="status" className="font-medium">
            {text(differ(found) ? 'try.differs' : 'try.same')}
          </p>
          <div className="grid items-start gap-4 min-[60rem]:grid-cols-2">
            {(['before', 'after'] as const).map((side) => (
              <FoundColumn
                key={side}
                side={side}
                found={found[side]}
                changes={changes}
                tried={tried}
                tools={tools}
              />
            ))}
          </div>
          <KeepCase key={from?.id} tools={tools} tried={tried} from={from} found={found.after} />
        </>
      )}
    </>
  );
}
