import { useMemo, useState } from 'react';
import { CheckBox } from '@/components/panel/settings/CheckBox';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import type { Assessment } from '@/utils/contract/assessment';
import { MOST_OUR_CASES, type OurCase } from '@/utils/contract/studio';
import { makeCase } from '@/utils/studio/try/make-case';
import type { Tried } from '@/utils/studio/try/tried';
import { useStudioText } from '../../use-studio-text';
import { MarkedTurns } from '../conversation/MarkedTurns';
import type { TryTools } from '../try-tools';
import { ExpectFields } from './ExpectFields';

interface KeepCaseProps {
  tools: TryTools;
  tried: Tried;
  /** The case or report that it was taken from. */
  from: OurCase | null;
  found: Assessment;
}

/** What is tried, on its way among the kept ones: what is right, then read as it is kept. */
export function KeepCase(props: KeepCaseProps) {
  const { text } = useStudioText();
  return (
    <Card title={text('cases.keep')}>
      <Disclosure title={text('cases.keepHelp')}>
        <KeepForm {...props} />
      </Disclosure>
    </Card>
  );
}

function KeepForm({ tools, tried, from, found }: KeepCaseProps) {
  const { text } = useStudioText();
  const [chosen, setChosen] = useState<OurCase['expect'] | null>(from?.expect ?? null);
  const [read, setRead] = useState<Tried | null>(null);
  const expect = chosen ?? { needs: found.needs.map(({ need }) => need) };
  const known = tools.cases.find(({ id }) => id === from?.id);
  const source = from?.source ?? text('cases.ownSource');
  const kept = useMemo(() => makeCase({ id: 'preview', source: '', expect: {} }, tried), [tried]);
  const keep = async () => {
    if (!known && tools.cases.length >= MOST_OUR_CASES)
      return tools.say(text('cases.tooMany', { count: MOST_OUR_CASES }), true);
    const item = makeCase({ id: from?.id ?? tools.newId(), source, expect }, tried);
    if (!(await tools.keepCases([item]))) return tools.say(text('cases.notKept'), true);
    setRead(null);
    tools.say(text('cases.kept', { count: tools.cases.length + (known ? 0 : 1) }));
  };
  return (
    <div className="grid gap-3">
      <ExpectFields expect={expect} knowledge={tools.knowledge} onChange={setChosen} />
      <p>{text('cases.masked')}</p>
      <MarkedTurns tried={kept} evidence={[]} />
      <CheckBox
        label={text('cases.agree')}
        checked={read === tried}
        onChange={(on) => setRead(on ? tried : null)}
      />
      <Actions>
        <Button look="go" disabled={read !== tried} onClick={() => void keep()}>
          {text('cases.doKeep')}
        </Button>
      </Actions>
    </div>
  );
}
