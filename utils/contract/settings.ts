import * as v from 'valibot';
import { MOST_KEEP_HOURS } from './ledger';
import { PackAddressSchema } from './policy';
import { REGIONS } from './region';
import { LANGUAGES } from './text';

const Distance = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));

/** What a speed can be: slower is drawn out, faster is not followed. */
export const SPEED_LIMITS = {
  zhPerMinute: { least: 100, most: 200, step: 10 },
  enPerMinute: { least: 90, most: 160, step: 5 },
} as const;

const perMinute = ({ least, most }: { least: number; most: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Chinese characters and English words a minute. */
export const SpeedSchema = v.strictObject({
  zhPerMinute: perMinute(SPEED_LIMITS.zhPerMinute),
  enPerMinute: perMinute(SPEED_LIMITS.enPerMinute),
});
export type Speed = v.InferOutput<typeof SpeedSchema>;

/** `contrast`: nothing fainter than 7:1; `system` follows the system's wish for it as well. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const AGENT_NAME_LENGTH = 40;

/** What the agent chose. Kept in `storage.local`, which pages and content scripts cannot read. */
export const SettingsSchema = v.strictObject({
  format: v.literal(1),
  /** Null: the browser's language. */
  language: v.nullable(v.picklist(LANGUAGES)),
  /** Decides the hotlines; never guessed from the language. Null: not chosen yet. */
  region: v.nullable(v.picklist(REGIONS)),
  theme: v.picklist(THEMES),
  /** Years from which a customer counts as an older adult. */
  ageThreshold: v.picklist([60, 65]),
  /** How fast the pace guide goes where no need asks for less. */
  pace: SpeedSchema,
  /** By need id, instead of what its playbook advises. */
  paceByNeed: v.record(v.string(), SpeedSchema),
  /** In a call the pace guide sets out by itself when a step opens. */
  paceOnOpen: v.boolean(),
  /** A sentence can be heard first, by a voice that runs on this machine. */
  voicePreview: v.boolean(),
  /** Rules of the draft check that are never to be pointed out. */
  ignoredFindings: v.array(v.pipe(v.string(), v.maxLength(100))),
  /** Keys without Ctrl act in the panel. */
  bareKeys: v.boolean(),
  /** Advice stays off the desk's page, and in the panel says no more than it must. */
  calm: v.boolean(),
  /** How often in an hour the cue may come up with new advice on one conversation. */
  cuesPerHour: v.picklist([1, 3, 6]),
  /** Ids of adapters not to be used. */
  adaptersOff: v.array(v.string()),
  /** Origins of the company's tools that an action may open. */
  toolOrigins: v.array(v.pipe(v.string(), v.startsWith('https://'), v.maxLength(300))),
  /** What the agent is called towards customers; empty: asked for when it is needed. */
  agentName: v.pipe(v.string(), v.maxLength(AGENT_NAME_LENGTH)),
  /** Hours for which a reminder stays after it is due. */
  keepHours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_KEEP_HOURS)),
  /** Where the company serves its pack; null: only the packs on this machine are used. */
  packUrl: v.nullable(PackAddressSchema),
  /** By desk origin. */
  desks: v.record(
    v.string(),
    v.strictObject({
      cue: v.boolean(),
      folded: v.boolean(),
      position: v.nullable(v.strictObject({ right: Distance, bottom: Distance })),
    }),
  ),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What holds for a desk until the agent chooses otherwise. */
export const DEFAULT_DESK_SETTINGS: Settings['desks'][string] = {
  cue: true,
  folded: false,
  position: null,
};

export const DEFAULT_SETTINGS: Settings = {
  format: 1,
  language: null,
  region: null,
  theme: 'system',
  ageThreshold: 60,
  pace: { zhPerMinute: 160, enPerMinute: 125 },
  paceByNeed: {},
  paceOnOpen: true,
  voicePreview: false,
  ignoredFindings: [],
  bareKeys: true,
  calm: false,
  cuesPerHour: 3,
  adaptersOff: [],
  toolOrigins: [],
  agentName: '',
  keepHours: 24,
  packUrl: null,
  desks: {},
};
