import type { PickerWords } from '@/utils/contract/teaching';
import type { Language } from '@/utils/contract/text';
import { type PageKey, pageText } from './page-texts';

/** The picker's words; what is counted is filled in on the page. */
export function pickerWords(language: Language): PickerWords {
  const word = (key: PageKey) => pageText(language, key);
  return {
    title: word('teach.title'),
    steps: {
      customer: word('teach.customer'),
      agent: word('teach.agent'),
      check: word('teach.check'),
      reply: word('teach.reply'),
      field: word('teach.field'),
    },
    help: {
      customer: word('teach.customerHelp'),
      agent: word('teach.agentHelp'),
      check: word('teach.checkHelp'),
      reply: word('teach.replyHelp'),
      field: word('teach.fieldHelp'),
    },
    keys: word('teach.keys'),
    noneYet: word('teach.noneYet'),
    skip: word('teach.skip'),
    goOn: word('teach.goOn'),
    back: word('teach.back'),
    cancel: word('teach.cancel'),
    save: word('teach.save'),
    reads: word('teach.reads'),
    said: {
      customer: word('who.customer'),
      agent: word('who.agent'),
      system: word('who.system'),
      internal: word('who.internal'),
      'not-a-message': word('who.not-a-message'),
    },
    whatIs: word('teach.whatIs'),
    unclear: word('teach.unclear'),
    notFound: word('teach.notFound'),
    noReply: word('teach.noReply'),
    noField: word('teach.noField'),
    unmet: word('teach.unmet'),
    saved: word('teach.saved'),
    notSaved: word('teach.notSaved'),
  };
}
