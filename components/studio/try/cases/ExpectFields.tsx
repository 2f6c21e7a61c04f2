import type { OurCase } from '@/utils/contract/studio';
import { choiceName } from '@/utils/i18n/studio/field-names';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { Choice } from '../../parts/Choice';
import { useStudioText } from '../../use-studio-text';
import { NeedBoxes } from '../NeedBoxes';

type Expect = OurCase['expect'];

interface ExpectFieldsProps {
  expect: Expect;
  knowledge: Knowledge;
  onChange(expect: Expect): void;
}

const SUBJECTS = ['self', 'other'] as const;

/** What is right for a conversation; what is left open is not judged. */
export function ExpectFields({ expect, knowledge, onChange }: ExpectFieldsProps) {
  const { text, content, language } = useStudioText();
  const { needs = [], subject, topic, fraudType, ...rest } = expect;
  const [firstFraud] = typeof fraudType === 'string' ? [fraudType] : (fraudType ?? []);
  const isFraud = needs.includes('fraud-risk');
  const change = (part: { [K in keyof Expect]?: Expect[K] | null }) => {
    const next = { needs, subject, topic, fraudType, ...rest, ...part };
    const filled = Object.entries(next).filter(([, value]) => value != null);
    onChange(Object.fromEntries(filled) as Expect);
  };
  const named = (kind: 'topic' | 'fraud-type') =>
    knowledge.all(kind).map(({ id, title }) => ({ value: id, name: content(title) }));
  return (
    <>
      <NeedBoxes
        label={text('cases.expected')}
        knowledge={knowledge}
        chosen={needs}
        onChange={(chosen) => change({ needs: [...chosen] })}
      />
      {needs.length === 0 && <p className="text-sm text-soft">{text('cases.expectedNone')}</p>}
      <div className="flex flex-wrap gap-3">
        <Choice
          label={text('cases.subject')}
          value={subject ?? null}
          empty={text('cases.notJudged')}
          options={SUBJECTS.map((value) => ({ value, name: choiceName(value, language) }))}
          onChange={(value) => change({ subject: value })}
        />
        <Choice
          label={text('cases.topic')}
          value={topic ?? null}
          empty={text('cases.notJudged')}
          options={named('topic')}
          onChange={(value) => change({ topic: value })}
        />
        {isFraud && (
          <Choice
            label={text('cases.fraudType')}
            value={firstFraud ?? null}
            empty={text('cases.notJudged')}
            options={named('fraud-type')}
            onChange={(value) => change({ fraudType: value })}
          />
        )}
      </div>
    </>
  );
}
