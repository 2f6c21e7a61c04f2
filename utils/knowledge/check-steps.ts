import type { Item, ItemOf } from '@/utils/contract/pack';
import type { Text } from '@/utils/contract/text';
import type { ContentProblem } from './content-problem';
import { stepsOf } from './said-texts';

/** What a hand does on a device. */
const ZH_ACT = /点(?!钟|儿)|按(?!照|时)|打开|关掉|输入|填|写|划|滑|选|勾|扫|拨|插|拔|拧/gu;
/** What is done already is no second action: 写好了,请点“确定”. */
const ZH_DONE = /[写填选点按扫输](?:好|完)了?/gu;
const ZH_NEXT = /[,\uff0c;\uff1b。]|然后|接着|再(?!说|等|试)|之后|同时|并且/u;
const EN_ACT =
  'tap|press|click|open|close|choose|select|type|write|enter|swipe|slide|scroll|scan|plug|unplug|switch|hold|turn';
const EN_TWO = new RegExp(
  `\\b(?:${EN_ACT})\\b.*(?:[,;.]|\\band\\b|\\bthen\\b)\\s*(?:then\\s+)?(?:please\\s+)?(?:${EN_ACT})\\b`,
  'iu',
);

/** Words on the screen, a count from one end, or a name: what can be found without seeing colour. */
const NAMED =
  /[“"「『‘'].+[”"」』’']|写着|字|名字|一行|第.{1,3}[行个排]|word|name|line|says|written|label|row/iu;
const COLOUR_OR_PLACE =
  /[红绿蓝黄橙白黑灰紫]色|左|右|上角|下角|中间|旁边|圆|方|\b(?:red|green|blue|yellow|orange|white|black|grey|gray|purple|left|right|corner|round|square|circle)\b/iu;

/** Labels are quoted as they stand on the screen; they are neither actions nor jargon of ours. */
const QUOTED = /[“"「『][^”"」』]*[”"」』]/gu;

/** One action a step, and a landmark that does not live on colour or place alone. */
export function checkSteps(items: readonly Item[]): ContentProblem[] {
  return items.flatMap((item) =>
    item.kind === 'script'
      ? faultsOf(item).map((fault) => ({ kind: item.kind, id: item.id, ...fault }))
      : [],
  );
}

type Fault = Pick<ContentProblem, 'path' | 'message' | 'fault'>;

function faultsOf(script: ItemOf<'script'>): Fault[] {
  return stepsOf(script).flatMap(({ path, step }) => [
    ...inWhich(step.say, twoInChinese, twoInEnglish).map((language) => ({
      path: `${path}.say.${language}`,
      message: 'Two actions: a step is one thing to do.',
      fault: { code: 'two-actions' as const },
    })),
    ...(step.landmark ? inWhich(step.landmark, onlyColour, onlyColour) : []).map((language) => ({
      path: `${path}.landmark.${language}`,
      message: 'Only colour or place: name the words that stand there as well.',
      fault: { code: 'only-colour' as const },
    })),
  ]);
}

function inWhich(
  text: Text,
  chinese: (words: string) => boolean,
  english: (words: string) => boolean,
): ('zh-Hans' | 'en')[] {
  return [
    ...(chinese(text['zh-Hans']) ? (['zh-Hans'] as const) : []),
    ...(english(text.en) ? (['en'] as const) : []),
  ];
}

function twoInChinese(words: string): boolean {
  const parts = words.replace(QUOTED, '').replace(ZH_DONE, '').split(ZH_NEXT);
  return parts.filter((part) => part.match(ZH_ACT)).length > 1;
}

const twoInEnglish = (words: string) => EN_TWO.test(words.replace(QUOTED, ''));
const onlyColour = (words: string) => COLOUR_OR_PLACE.test(words) && !NAMED.test(words);
