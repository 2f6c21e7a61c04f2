import type { Texts } from '../text-of-key';
import { practiceCustomer } from './practice-customer';
import { practiceTypical } from './practice-typical';
import { practiceWords } from './practice-words';

/** The practice page: choosing, talking, looking back. */
const page = {
  'practice.title': { en: 'Practice', 'zh-Hans': '练习', 'zh-Hant': '練習' },
  'practice.intro': {
    en: 'The customer is made up and answers by rules. Nothing you do here is kept or counted; nobody sees it.',
    'zh-Hans': '客户是编出来的，按规则回答。您在这里怎么练，不记、不算、谁也看不到。',
    'zh-Hant': '客戶是編出來的，按規則回答。您在這裡怎麼練，不記、不算、誰也看不到。',
  },
  'practice.language': {
    en: 'Language of the conversation',
    'zh-Hans': '用哪种语言对话',
    'zh-Hant': '用哪種語言對話',
  },
  'practice.choose': { en: 'Conversations', 'zh-Hans': '练习对话', 'zh-Hant': '練習對話' },
  'practice.none': {
    en: 'This pack holds no practice conversations. Make one below.',
    'zh-Hans': '这份内容里没有练习对话，可以在下面拼一段。',
    'zh-Hant': '這份內容裡沒有練習對話，可以在下面拼一段。',
  },
  'practice.own': {
    en: 'Or make one yourself',
    'zh-Hans': '或者自己拼一段',
    'zh-Hant': '或者自己拼一段',
  },
  'practice.own.topic': {
    en: 'What it is about',
    'zh-Hans': '客户来问什么',
    'zh-Hant': '客戶來問什麼',
  },
  'practice.own.need': {
    en: 'What the customer needs',
    'zh-Hans': '客户有什么需要',
    'zh-Hant': '客戶有什麼需要',
  },
  'practice.begin': { en: 'Begin', 'zh-Hans': '开始', 'zh-Hant': '開始' },
  'practice.back': { en: 'All conversations', 'zh-Hans': '回到列表', 'zh-Hant': '回到列表' },
  'practice.conversation': { en: 'Conversation', 'zh-Hans': '对话', 'zh-Hant': '對話' },
  'practice.customer': { en: 'Customer', 'zh-Hans': '客户', 'zh-Hant': '客戶' },
  'practice.agent': { en: 'You', 'zh-Hans': '您', 'zh-Hant': '您' },
  'practice.yourTurn': {
    en: 'Your turn: {moment}',
    'zh-Hans': '轮到您：{moment}',
    'zh-Hant': '輪到您：{moment}',
  },
  'practice.offers': {
    en: 'Choose a reply',
    'zh-Hans': '选一句回复',
    'zh-Hant': '選一句回覆',
  },
  'practice.write': {
    en: 'Or write your own',
    'zh-Hans': '或者自己写',
    'zh-Hant': '或者自己寫',
  },
  'practice.say': { en: 'Say this', 'zh-Hans': '就这么说', 'zh-Hant': '就這麼說' },
  'practice.takeBack': {
    en: 'Take the last reply back',
    'zh-Hans': '收回刚才那句',
    'zh-Hant': '收回剛才那句',
  },
  'practice.feedback': {
    en: 'What came of it',
    'zh-Hans': '这句话的结果',
    'zh-Hant': '這句話的結果',
  },
  'practice.good': { en: 'That does it.', 'zh-Hans': '这样说很好。', 'zh-Hant': '這樣說很好。' },
  'practice.playbook': {
    en: 'From the playbook: {point}',
    'zh-Hans': '沟通要点：{point}',
    'zh-Hant': '溝通要點：{point}',
  },
  'practice.better': {
    en: 'For example: {words}',
    'zh-Hans': '比如：{words}',
    'zh-Hant': '比如：{words}',
  },
  'practice.inWords': {
    en: 'In your words: “{words}”',
    'zh-Hans': '您写的是：“{words}”',
    'zh-Hant': '您寫的是：「{words}」',
  },
  'practice.laterWrong': {
    en: 'The words were good. But the customer had said yes before without having understood: say it once more.',
    'zh-Hans': '这句说得好。可客户前面那声“嗯”并没有听懂：再说一遍。',
    'zh-Hant': '這句說得好。可客戶前面那聲「嗯」並沒有聽懂：再說一遍。',
  },
  'practice.ended.finished': { en: 'Done', 'zh-Hans': '办好了', 'zh-Hant': '辦好了' },
  'practice.ended.hung-up': {
    en: 'The customer has gone',
    'zh-Hans': '客户走了',
    'zh-Hant': '客戶走了',
  },
  'practice.ended.gave-up': {
    en: 'The customer has given up',
    'zh-Hans': '客户不想办了',
    'zh-Hant': '客戶不想辦了',
  },
  'practice.lookBack': { en: 'Looking back', 'zh-Hans': '回头看看', 'zh-Hant': '回頭看看' },
  'practice.well': { en: 'What went well', 'zh-Hans': '做得好的', 'zh-Hant': '做得好的' },
  'practice.try': { en: 'What to try', 'zh-Hans': '下次可以试试', 'zh-Hant': '下次可以試試' },
  'practice.lesson': { en: 'To take away', 'zh-Hans': '记住一点', 'zh-Hant': '記住一點' },
  'practice.questions': { en: 'A few questions', 'zh-Hans': '几个小问题', 'zh-Hant': '幾個小問題' },
  'practice.answer.right': { en: 'Yes. {why}', 'zh-Hans': '对。{why}', 'zh-Hant': '對。{why}' },
  'practice.answer.wrong': {
    en: 'It is this one: “{right}” {why}',
    'zh-Hans': '应该是这一条：“{right}”{why}',
    'zh-Hant': '應該是這一條：「{right}」{why}',
  },
  'practice.again': { en: 'Once more', 'zh-Hans': '再来一遍', 'zh-Hant': '再來一遍' },
  'practice.keep': {
    en: 'Keep as an exemplary case',
    'zh-Hans': '留作示范对话',
    'zh-Hant': '留作示範對話',
  },
  'practice.worked': {
    en: 'Keep a worked conversation as an exemplary case',
    'zh-Hans': '把一段真做过的对话留作示范',
    'zh-Hant': '把一段真做過的對話留作示範',
  },
  'practice.worked.words': {
    en: 'The conversation',
    'zh-Hans': '对话内容',
    'zh-Hant': '對話內容',
  },
  'practice.worked.help': {
    en: 'A line each, “Customer:” or “Agent:” before it. Numbers, names and addresses are hidden; read it over all the same.',
    'zh-Hans': '一句一行，前面写“客户：”或“客服：”。号码、姓名、地址会遮住，您也请再看一遍。',
    'zh-Hant': '一句一行，前面寫「客戶：」或「客服：」。號碼、姓名、地址會遮住，您也請再看一遍。',
  },
  'practice.worked.hidden': {
    en: 'This is how it is kept:',
    'zh-Hans': '留下来的是这样：',
    'zh-Hant': '留下來的是這樣：',
  },
  'practice.worked.few': {
    en: 'An exemplary case has at least {count} turns.',
    'zh-Hans': '示范对话至少要有 {count} 句。',
    'zh-Hant': '示範對話至少要有 {count} 句。',
  },
  'practice.failed': {
    en: 'The content could not be read. Close this page and open it again.',
    'zh-Hans': '内容没有读出来。请关掉这一页，再打开一次。',
    'zh-Hant': '內容沒有讀出來。請關掉這一頁，再打開一次。',
  },
  'practice.loading': { en: 'One moment …', 'zh-Hans': '请稍等……', 'zh-Hant': '請稍等……' },
} as const satisfies Texts;

/** What came of each mistake: what to know, never who is to blame. */
const mistakes = {
  'mistake.jargon': {
    en: 'A word the customer does not know',
    'zh-Hans': '客户不懂的词',
    'zh-Hant': '客戶不懂的詞',
  },
  'mistake.long-sentence': {
    en: 'Too long for one breath',
    'zh-Hans': '一口气太长',
    'zh-Hant': '一口氣太長',
  },
  'mistake.several-steps': {
    en: 'Two steps at once: the customer mixed them up',
    'zh-Hans': '一次说了两步，客户弄混了',
    'zh-Hant': '一次說了兩步，客戶弄混了',
  },
  'mistake.visual-only-direction': {
    en: 'Only colour, shape or place: the customer could not follow',
    'zh-Hans': '只说了颜色、样子或位置，客户找不到',
    'zh-Hant': '只說了顏色、樣子或位置，客戶找不到',
  },
  'mistake.phone-only': {
    en: 'Only by phone: the customer cannot',
    'zh-Hans': '只给了打电话这条路，客户走不通',
    'zh-Hant': '只給了打電話這條路，客戶走不通',
  },
  'mistake.robotic': {
    en: 'It sounded like a machine',
    'zh-Hans': '听着像机器人',
    'zh-Hant': '聽著像機器人',
  },
  'mistake.rating-request': {
    en: 'A rating was asked for too early: the customer left',
    'zh-Hans': '事没办完就要评分，客户走了',
    'zh-Hant': '事沒辦完就要評分，客戶走了',
  },
  'mistake.patronising': {
    en: 'It talked down',
    'zh-Hans': '把客户看低了',
    'zh-Hant': '把客戶看低了',
  },
  'mistake.asks-for-code': {
    en: 'The customer gave the code away. Whoever has it can get at the money.',
    'zh-Hans': '客户真的把验证码说出来了。谁拿到它，谁就能动客户的钱。',
    'zh-Hant': '客戶真的把驗證碼說出來了。誰拿到它，誰就能動客戶的錢。',
  },
  'mistake.blame': {
    en: 'It sounded like blame: the customer went quiet',
    'zh-Hans': '听着像责怪，客户不说话了',
    'zh-Hant': '聽著像責怪，客戶不說話了',
  },
  'mistake.asks-understood': {
    en: 'The customer said yes out of politeness, without having understood',
    'zh-Hans': '客户客气地“嗯”了一声，其实没听懂',
    'zh-Hant': '客戶客氣地「嗯」了一聲，其實沒聽懂',
  },
  'mistake.trap': {
    en: 'Well meant, but it makes things harder here',
    'zh-Hans': '本意是好的，放在这里却更难办',
    'zh-Hant': '本意是好的，放在這裡卻更難辦',
  },
  'mistake.off-goal': {
    en: 'Nothing wrong with it, but the customer does not know what to do now',
    'zh-Hans': '话没错，可客户不知道接下来怎么办',
    'zh-Hant': '話沒錯，可客戶不知道接下來怎麼辦',
  },
} as const satisfies Texts;

export const PRACTICE_TEXTS = {
  ...page,
  ...mistakes,
  ...practiceCustomer,
  ...practiceTypical,
  ...practiceWords,
} as const;
