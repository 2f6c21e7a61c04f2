import * as v from 'valibot';
import { REGIONS } from './region';
import { LANGUAGES } from './text';

const Distance = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));

/** What the agent chose. Kept in `storage.local`, which pages and content scripts cannot read. */
export const SettingsSchema = v.strictObject({
  format: v.literal(1),
  /** Null: the browser's language. */
  language: v.nullable(v.picklist(LANGUAGES)),
  /** Decides the hotlines; never guessed from the language. Null: not chosen yet. */
  region: v.nullable(v.picklist(REGIONS)),
  theme: v.picklist(['light', 'dark', 'system']),
  /** Years from which a customer counts as an older adult. */
  ageThreshold: v.picklist([60, 65]),
  /** Ids of adapters not to be used. */
  adaptersOff: v.array(v.string()),
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
  adaptersOff: [],
  desks: {},
};
