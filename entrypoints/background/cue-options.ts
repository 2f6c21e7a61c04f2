import { browser } from 'wxt/browser';
import type { Settings } from '@/utils/contract/settings';
import type { CueOptions } from '@/utils/guidance/cue-view';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { t } from '@/utils/i18n/t';

/** The cue's words in the agent's language: the page side holds no texts of its own. */
export function cueOptions(
  settings: Settings,
  reply: CueOptions['reply'],
  asked: boolean,
): CueOptions {
  const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  return {
    language,
    settings,
    asked,
    reply,
    headings: {
      care: t(language, 'cue.headingCare'),
      fraud: t(language, 'cue.headingFraud'),
      crisis: t(language, 'cue.headingCrisis'),
    },
    because: { said: t(language, 'cue.because'), field: t(language, 'needs.field') },
    labels: {
      insert: t(language, reply.box === 'note' ? 'cue.copyNote' : 'cue.insert'),
      insertWish: t(language, 'cue.insertWish'),
      dismissWish: t(language, 'cue.dismissWish'),
      copied: t(language, 'cue.copied'),
      notCopied: t(language, 'cue.notCopied'),
      openPanel: t(language, 'cue.openPanel'),
      fold: t(language, 'cue.fold'),
      unfold: t(language, 'cue.unfold'),
      notNow: t(language, 'advice.notNow'),
      turnOff: t(language, 'cue.turnOff'),
      move: t(language, 'cue.move'),
      inserted: t(language, 'cue.inserted'),
      notInserted: t(language, 'cue.notInserted'),
      noteBox: t(language, 'cue.noteBox'),
    },
  };
}
