import { browser } from 'wxt/browser';
import type { Settings } from '@/utils/contract/settings';
import type { CueOptions } from '@/utils/guidance/cue-view';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { pageText } from '@/utils/i18n/page-texts';

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
      care: pageText(language, 'cue.headingCare'),
      fraud: pageText(language, 'cue.headingFraud'),
      crisis: pageText(language, 'cue.headingCrisis'),
    },
    because: { said: pageText(language, 'cue.because'), field: pageText(language, 'needs.field') },
    labels: {
      insert: pageText(language, reply.box === 'note' ? 'cue.copyNote' : 'cue.insert'),
      insertWish: pageText(language, 'cue.insertWish'),
      dismissWish: pageText(language, 'cue.dismissWish'),
      copied: pageText(language, 'cue.copied'),
      notCopied: pageText(language, 'cue.notCopied'),
      openPanel: pageText(language, 'cue.openPanel'),
      fold: pageText(language, 'cue.fold'),
      unfold: pageText(language, 'cue.unfold'),
      notNow: pageText(language, 'advice.notNow'),
      turnOff: pageText(language, 'cue.turnOff'),
      move: pageText(language, 'cue.move'),
      inserted: pageText(language, 'cue.inserted'),
      notInserted: pageText(language, 'cue.notInserted'),
      unseen: pageText(language, 'cue.unseen'),
      noteBox: pageText(language, 'cue.noteBox'),
    },
  };
}
