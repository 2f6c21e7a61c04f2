import { setTimeout as pause } from 'node:timers/promises';
import { killBackground } from '../../setup/kill-background';
import { type TortureAgent, until } from '../agent';
import { digestOf } from './content-digest';
import { contentIsThere } from './content-rows';
import { owe, owed, wordOf } from './owed';

/** What a profile holds before it is damaged. */
export interface Whole {
  /** Of all content, and of the rules made of it. */
  content: string;
  rules: string;
  /** What detection makes of some sentences. */
  answers: string;
  /** The words of the reminders. */
  owed: readonly string[];
}

const OWED = 3;
const SENTENCES = ['我七十三了', '我眼睛看不清屏幕上的字', '有人让我把验证码念给他'];
const WITHIN = 30_000;

/** Lets a new profile hold content, the rules made of it, and reminders that were counted. */
export async function keepSomething(agent: TortureAgent): Promise<Whole> {
  const { inside } = agent;
  await contentIsThere(agent, 1_000);
  const words = Array.from({ length: OWED }, (_, at) => wordOf(at));
  for (const each of words) await owe(agent, each);
  await until('the reminders counted', () =>
    inside.evaluate(
      `chrome.storage.local.get('tally').then(({ tally }) => tally === ${words.length})`,
    ),
  );
  const answers = await answersAnew(agent);
  const content = await until('content', () => digestOf(inside, 'content'));
  const rules = await until('rules', () => digestOf(inside, 'rules'));
  return { content, rules, answers, owed: words };
}

/** What the person was not told, or does not have again; null: nothing. */
export async function problemOf(agent: TortureAgent, whole: Whole): Promise<string | null> {
  const { inside } = agent;
  const told = () =>
    inside.evaluate<string | null>(
      `chrome.storage.local.get('damage').then(({ damage }) => damage?.what ?? null)`,
    );
  const atWork = async () => (await answersOf(agent)) === whole.answers;
  if (!(await seen(atWork, WITHIN)))
    return `the content is not at work: ${(await answersOf(agent)).slice(0, 200)}`;
  // What cannot be kept is told; everything else is as it was.
  const rebuilt = async () =>
    (await digestOf(inside, 'content')) === whole.content || (await told()) === 'unusable';
  if (!(await seen(rebuilt, WITHIN, 3_000))) return 'the content was not rebuilt';
  if ((await told()) === 'unusable') return null;
  const lost = async () => {
    const left = await owed(inside).catch(noneToLookInto);
    return whole.owed.filter((words) => !left.has(words)).length;
  };
  const clear = async () => (await lost()) === 0 || (await told()) !== null;
  if (!(await seen(clear, WITHIN)))
    return `${await lost()} reminders were lost, and nobody is told`;
  if ((await answersAnew(agent)) !== whole.answers)
    return 'the content is not at work in the next life of the background';
  const rules = async () => (await digestOf(inside, 'rules')) === whole.rules;
  if (!(await seen(rules, WITHIN))) return 'altered rules are kept';
  // Damage may have been come upon only meanwhile.
  return (await seen(clear, WITHIN)) ? null : 'reminders were lost later, and nobody is told';
}

/** While the database is made anew there is none; what was saved is put back after that. */
function noneToLookInto(problem: unknown): Set<string> {
  if (!String(problem).includes('AbortError')) throw problem;
  return new Set();
}

/** The background's next life takes the rules that were kept, or makes and keeps them. */
async function answersAnew(agent: TortureAgent): Promise<string> {
  await killBackground(agent.inside);
  return answersOf(agent);
}

async function answersOf({ ask }: TortureAgent): Promise<string> {
  const answers = SENTENCES.map((text) => ask('understandText', { text }).catch(() => null));
  return JSON.stringify(await Promise.all(answers));
}

/**
 * Looks every so many milliseconds. Not too often: reading everything keeps the background from its
 * work, and whoever comes upon damage has the database closed for all.
 */
async function seen(look: () => Promise<unknown>, milliseconds: number, every = 250) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await look()) return true;
    await pause(every);
  }
  return false;
}
