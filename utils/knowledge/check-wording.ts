import type { Item } from '@/utils/contract/pack';
import type { Text } from '@/utils/contract/text';
import type { ContentProblem } from './content-problem';
import { countChinese, countEnglish } from './count-words';
import { list, type PlacedText, saidTexts, stepsOf } from './said-texts';
import { CONDESCENSION, NOT_A_TEACH_BACK } from './wording-rules';

interface Limit {
  characters: number;
  words: number;
}

/** One breath: what a person can hold while looking for a button. */
const ONE_BREATH: Limit = { characters: 20, words: 12 };
const CHIP: Limit = { characters: 8, words: 4 };

/**
 * Checks what the schema cannot: lengths of what is said, teach-backs that are none, and
 * condescension. Returns one problem for each text and fault.
 */
export function checkWording(items: readonly Item[]): ContentProblem[] {
  return items.flatMap((item) =>
    [...tooLong(item), ...notATeachBack(item), ...condescending(item)].map((fault) => ({
      kind: item.kind,
      id: item.id,
      ...fault,
    })),
  );
}

type Fault = Pick<ContentProblem, 'path' | 'message' | 'fault'>;

function tooLong(item: Item): Fault[] {
  const limited = (texts: PlacedText[], limit: Limit) =>
    texts.flatMap(({ path, text }) => overLimit(path, text, limit));
  switch (item.kind) {
    case 'need':
      return limited(list('helps', item.helps), CHIP);
    case 'script':
      return limited(
        stepsOf(item).map(({ path, step }) => ({ path: `${path}.say`, text: step.say })),
        ONE_BREATH,
      );
    case 'term':
      return limited([{ path: 'plain', text: item.plain }], ONE_BREATH);
    default:
      return [];
  }
}

function overLimit(path: string, text: Text, limit: Limit): Fault[] {
  const faults: Fault[] = [];
  const characters = countChinese(text['zh-Hans']);
  if (characters > limit.characters) {
    const message = `${characters} characters; at most ${limit.characters}.`;
    faults.push({
      path: `${path}.zh-Hans`,
      message,
      fault: { code: 'too-many-characters', about: `${characters}`, limit: limit.characters },
    });
  }
  const words = countEnglish(text.en);
  if (words > limit.words) {
    faults.push({
      path: `${path}.en`,
      message: `${words} words; at most ${limit.words}.`,
      fault: { code: 'too-many-words', about: `${words}`, limit: limit.words },
    });
  }
  return faults;
}

function notATeachBack(item: Item): Fault[] {
  const questions =
    item.kind === 'need'
      ? list('checkUnderstanding', item.checkUnderstanding)
      : item.kind === 'script'
        ? stepsOf(item).flatMap(({ path, step }) =>
            step.check ? [{ path: `${path}.check`, text: step.check }] : [],
          )
        : [];
  return matching(questions, NOT_A_TEACH_BACK, onlyBringsYes);
}

function condescending(item: Item): Fault[] {
  const confirm: Fault[] =
    item.kind === 'saying' ? matchIn('confirm', item.confirm, CONDESCENSION, talksDown) : [];
  return [...matching(saidTexts(item), CONDESCENSION, talksDown), ...confirm];
}

type Complaint = (words: string) => Pick<Fault, 'message' | 'fault'>;

const talksDown: Complaint = (words) => ({
  message: `"${words}" talks down to the customer.`,
  fault: { code: 'talks-down', about: words },
});

const onlyBringsYes: Complaint = (words) => ({
  message: `"${words}" only brings a yes: ask what the customer sees or will do.`,
  fault: { code: 'not-a-teach-back', about: words },
});

function matching(
  texts: readonly PlacedText[],
  rules: readonly RegExp[],
  complaint: Complaint,
): Fault[] {
  return texts.flatMap(({ path, text }) => [
    ...matchIn(`${path}.zh-Hans`, text['zh-Hans'], rules, complaint),
    ...matchIn(`${path}.en`, text.en, rules, complaint),
  ]);
}

function matchIn(
  path: string,
  text: string,
  rules: readonly RegExp[],
  complaint: Complaint,
): Fault[] {
  return rules.flatMap((rule) => {
    const words = rule.exec(text)?.[0].trim();
    return words === undefined ? [] : [{ path, ...complaint(words) }];
  });
}
