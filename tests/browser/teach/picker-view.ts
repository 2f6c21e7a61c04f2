import type { PickerView, PickerWords } from '@/utils/contract/teaching';
import type { Language } from '@/utils/contract/text';
import { MESSAGES } from '@/utils/i18n/t';

/** The picker's words as the background sends them. */
export function pickerViewIn(language: Language): PickerView {
  const of = MESSAGES[language];
  const words: PickerWords = {
    title: of['teach.title'],
    steps: {
      customer: of['teach.customer'],
      agent: of['teach.agent'],
      check: of['teach.check'],
      reply: of['teach.reply'],
      field: of['teach.field'],
    },
    help: {
      customer: of['teach.customerHelp'],
      agent: of['teach.agentHelp'],
      check: of['teach.checkHelp'],
      reply: of['teach.replyHelp'],
      field: of['teach.fieldHelp'],
    },
    keys: of['teach.keys'],
    noneYet: of['teach.noneYet'],
    skip: of['teach.skip'],
    goOn: of['teach.goOn'],
    back: of['teach.back'],
    cancel: of['teach.cancel'],
    save: of['teach.save'],
    reads: of['teach.reads'],
    said: {
      customer: of['who.customer'],
      agent: of['who.agent'],
      system: of['who.system'],
      internal: of['who.internal'],
      'not-a-message': of['who.not-a-message'],
    },
    whatIs: of['teach.whatIs'],
    unclear: of['teach.unclear'],
    notFound: of['teach.notFound'],
    noReply: of['teach.noReply'],
    noField: of['teach.noField'],
    unmet: of['teach.unmet'],
    saved: of['teach.saved'],
    notSaved: of['teach.notSaved'],
  };
  return { language, theme: 'light', words, id: 'taught-test', today: '2026-11-22' };
}
