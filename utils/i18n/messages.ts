import type { ParamsIn } from './fill-in';
import { actions } from './texts/actions';
import { advice } from './texts/advice';
import { alert } from './texts/alert';
import { call } from './texts/call';
import { cannotKeep } from './texts/cannot-keep';
import { cue } from './texts/cue';
import { damage } from './texts/damage';
import { delivery } from './texts/delivery';
import { desks } from './texts/desks';
import { detail } from './texts/detail';
import { draft } from './texts/draft';
import { held } from './texts/held';
import { helped } from './texts/helped';
import { keys } from './texts/keys';
import { ledger } from './texts/ledger';
import { needs } from './texts/needs';
import { notRight } from './texts/not-right';
import { notes } from './texts/notes';
import { pace } from './texts/pace';
import { policy } from './texts/policy';
import { reading } from './texts/reading';
import { reasons } from './texts/reasons';
import { say } from './texts/say';
import { script } from './texts/script';
import { search } from './texts/search';
import { settings } from './texts/settings';
import { shell } from './texts/shell';
import { summary } from './texts/summary';
import { teaching } from './texts/teaching';
import { variables } from './texts/variables';

/** Every text of the interface. */
export const TEXTS = {
  ...shell,
  ...needs,
  ...reasons,
  ...advice,
  ...say,
  ...draft,
  ...script,
  ...pace,
  ...summary,
  ...alert,
  ...detail,
  ...search,
  ...settings,
  ...reading,
  ...teaching,
  ...desks,
  ...cue,
  ...actions,
  ...variables,
  ...helped,
  ...notRight,
  ...held,
  ...damage,
  ...cannotKeep,
  ...notes,
  ...ledger,
  ...keys,
  ...call,
  ...delivery,
  ...policy,
} as const;

/** Names one text of the interface. */
export type MessageKey = keyof typeof TEXTS;

type EnglishOf<K extends MessageKey> = (typeof TEXTS)[K]['en'];

/** What a text needs filled in; `undefined` when it needs nothing. */
export type ParamsOf<K extends MessageKey> = ParamsIn<EnglishOf<K>>;
