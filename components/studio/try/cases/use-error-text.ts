import type { ItemKind } from '@/utils/contract/pack';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import type { CaseError } from '@/utils/studio/try/judge-case';
import { useStudioText } from '../../use-studio-text';

const KIND_OF = {
  missed: 'need',
  extra: 'need',
  'wrong-person': 'need',
  'no-topic': 'topic',
  'wrong-fraud': 'fraud-type',
} as const satisfies Record<CaseError['code'], ItemKind>;

/** Words what was found wrongly, with what it is called in the content. */
export function useErrorText(knowledge: Knowledge): (error: CaseError) => string {
  const { text, content } = useStudioText();
  return ({ code, id }) => {
    const title = knowledge.get(KIND_OF[code], id)?.title;
    return text(`cases.error.${code}`, { name: title ? content(title) : id });
  };
}
