import { browser } from 'wxt/browser';
import type { PickerView, Said } from '@/utils/contract/teaching';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import type { MessageKey } from '@/utils/i18n/messages';
import { MESSAGES } from '@/utils/i18n/t';
import { loadSettings } from '@/utils/storage/settings';

/** The picker's words in the agent's language; what is counted is filled in on the page. */
export async function pickerView(): Promise<PickerView> {
  const { settings } = await loadSettings();
  const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  const word = (key: MessageKey) => MESSAGES[language][key];
  const said: Record<Said, string> = {
    customer: word('who.customer'),
    agent: word('who.agent'),
    system: word('who.system'),
    internal: word('who.internal'),
    'not-a-message': word('who.not-a-message'),
  };
  return {
    language,
    theme: settings.theme,
    id: `taught-${Date.now().toString(36)}`,
    today: new Date().toISOString().slice(0, 10),
    words: {
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
      said,
      whatIs: word('teach.whatIs'),
      unclear: word('teach.unclear'),
      notFound: word('teach.notFound'),
      noReply: word('teach.noReply'),
      noField: word('teach.noField'),
      unmet: word('teach.unmet'),
      saved: word('teach.saved'),
      notSaved: word('teach.notSaved'),
    },
  };
}
