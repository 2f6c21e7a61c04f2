import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Field } from '@/components/panel/care/Field';
import { CheckBox } from '@/components/panel/settings/CheckBox';
import { Card } from '@/components/shared/Card';
import { customerLanguage } from '@/utils/guidance/customer-language';
import type { CheckReply } from '@/utils/studio/try/build-draft-check';
import { type Pair, type Tried, toConversation } from '@/utils/studio/try/tried';
import { useStudioText } from '../../use-studio-text';
import { NeedBoxes } from '../NeedBoxes';
import type { TryTools } from '../try-tools';
import { FindingColumn } from './FindingColumn';

interface ReplyTabProps {
  tools: TryTools;
  /** What was said before. */
  tried: Tried;
  reply: string;
  onReply(reply: string): void;
}

/** A reply in, what is pointed out in it out: as published, and with the drafts. */
export function ReplyTab({ tools, tried, reply, onReply }: ReplyTabProps) {
  const { text } = useStudioText();
  const { assess, loadCheck } = tools;
  const found = useMemo(
    () => assess?.after(tried).needs.map(({ need }) => need) ?? [],
    [assess, tried],
  );
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [solved, setSolved] = useState(false);
  const [check, setCheck] = useState<Pair<CheckReply> | null>(null);
  useEffect(() => {
    let stopped = false;
    void loadCheck().then((made) => !stopped && setCheck(made));
    return () => {
      stopped = true;
    };
  }, [loadCheck]);
  const needs = chosen ?? found;
  const read = useDeferredValue(reply);
  const findings = useMemo(() => {
    if (!check || read.trim() === '') return null;
    const own = toConversation({ messages: [{ from: 'customer', text: read }], fields: {} }, 'r');
    const language = customerLanguage(own.messages) ?? 'en';
    const messages = tried.messages.filter(({ internal }) => !internal);
    const draft = { text: read, language, needs, messages, solved };
    return { before: check.before(draft), after: check.after(draft) };
  }, [check, read, needs, solved, tried]);
  return (
    <>
      <Card title={text('try.tab.reply')}>
        <Field
          long
          label={text('try.reply')}
          help={text('try.replyHelp')}
          most={20_000}
          value={reply}
          onChange={onReply}
        />
        <NeedBoxes
          label={text('try.replyNeeds')}
          knowledge={tools.knowledge}
          chosen={needs}
          onChange={setChosen}
        />
        <CheckBox label={text('try.solved')} checked={solved} onChange={setSolved} />
      </Card>
      {findings && (
        <div className="grid items-start gap-4 min-[60rem]:grid-cols-2">
          {(['before', 'after'] as const).map((side) => (
            <FindingColumn
              key={side}
              side={side}
              reply={read}
              findings={findings[side]}
              other={findings[side === 'before' ? 'after' : 'before']}
              tools={tools}
            />
          ))}
        </div>
      )}
    </>
  );
}
