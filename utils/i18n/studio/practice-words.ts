import type { Texts } from '../text-of-key';

/** What practice conversations are put together from, and the questions at the end. */
export const practiceWords = {
  'practice.two-steps': {
    en: '{first}, then {second}',
    'zh-Hans': '{first}，然后{second}',
    'zh-Hant': '{first}，然後{second}',
  },
  'practice.closed-question': {
    en: 'Do you understand?',
    'zh-Hans': '您听明白了吗？',
    'zh-Hant': '您聽明白了嗎？',
  },
  'practice.closed-question.2': {
    en: 'Is everything clear so far?',
    'zh-Hans': '到这里都清楚了吧？',
    'zh-Hant': '到這裡都清楚了吧？',
  },
  'practice.composed.situation': {
    en: 'Made from script and playbook. You know nothing yet but what the customer says.',
    'zh-Hans': '由脚本和沟通要点拼成。除了客户说的，您还什么都不知道。',
    'zh-Hant': '由腳本和溝通要點拼成。除了客戶說的，您還什麼都不知道。',
  },
  'practice.composed.opening': {
    en: 'Hello, it’s about this: {topic}. I can’t manage it on my own.',
    'zh-Hans': '您好，我想问“{topic}”这个事，我自己弄不来。',
    'zh-Hant': '您好，我想問「{topic}」這個事，我自己弄不來。',
  },
  'practice.composed.ready': {
    en: 'Thank you. I’m ready.',
    'zh-Hans': '好，谢谢您，我准备好了。',
    'zh-Hant': '好，謝謝您，我準備好了。',
  },
  'practice.composed.nobody': {
    en: 'No, nobody. I want to do this myself.',
    'zh-Hans': '没有，没人找我，是我自己想弄。',
    'zh-Hant': '沒有，沒人找我，是我自己想弄。',
  },
  'practice.ask.playbook': {
    en: 'Which of these stands in the playbook for “{need}”?',
    'zh-Hans': '下面哪一条写在“{need}”的沟通要点里？',
    'zh-Hant': '下面哪一條寫在「{need}」的溝通要點裡？',
  },
  'practice.why.playbook': {
    en: 'The others help with other needs. This playbook also says: {point}',
    'zh-Hans': '另外几条是帮别的客户的。这份要点里还写着：{point}',
    'zh-Hant': '另外幾條是幫別的客戶的。這份要點裡還寫著：{point}',
  },
  'practice.ask.never': {
    en: 'Which of these is a rule about what must never happen here?',
    'zh-Hans': '遇到这样的事，下面哪一条是“绝对不能”的规矩？',
    'zh-Hant': '遇到這樣的事，下面哪一條是「絕對不能」的規矩？',
  },
  'practice.why.neverFraud': {
    en: 'With a scam, one wrong step cannot be taken back. The others are what helps.',
    'zh-Hans': '碰上骗局，走错一步就收不回来。另外几条正是该做的。',
    'zh-Hant': '碰上騙局，走錯一步就收不回來。另外幾條正是該做的。',
  },
  'practice.why.never': {
    en: 'The script says so. The others are steps on the way.',
    'zh-Hans': '脚本里写着这一条。另外几条是路上的步骤。',
    'zh-Hant': '腳本裡寫著這一條。另外幾條是路上的步驟。',
  },
  'practice.ask.teachBack': {
    en: 'Which question tells you whether you were understood?',
    'zh-Hans': '哪一句问得出客户到底听懂没有？',
    'zh-Hant': '哪一句問得出客戶到底聽懂沒有？',
  },
  'practice.why.teachBack': {
    en: 'The other two only ever bring a yes. Ask what is there now, or what comes next.',
    'zh-Hans': '另外两句只能问来一声“嗯”。要问现在看到什么、接下来做什么。',
    'zh-Hant': '另外兩句只能問來一聲「嗯」。要問現在看到什麼、接下來做什麼。',
  },
  'moment.begin': { en: 'First words', 'zh-Hans': '开口', 'zh-Hant': '開口' },
  'moment.gate': { en: 'One question first', 'zh-Hans': '先问一句', 'zh-Hant': '先問一句' },
  'moment.stop': { en: 'Stop it gently', 'zh-Hans': '先拦住', 'zh-Hant': '先攔住' },
  'moment.step': { en: 'One step', 'zh-Hans': '走一步', 'zh-Hant': '走一步' },
  'moment.explain': { en: 'Say it plainly', 'zh-Hans': '说明白', 'zh-Hant': '說明白' },
  'moment.check': { en: 'Teach-back', 'zh-Hans': '请客户说一遍', 'zh-Hant': '請客戶說一遍' },
  'moment.hand-off': { en: 'Hand over', 'zh-Hans': '交给合适的人', 'zh-Hant': '交給合適的人' },
  'moment.close': { en: 'Close', 'zh-Hans': '收尾', 'zh-Hant': '收尾' },
  'goal.begin': {
    en: 'Show that you heard them and set the pace. Nothing to do yet.',
    'zh-Hans': '让客户知道您听见了，把节奏定下来。先不办事。',
    'zh-Hant': '讓客戶知道您聽見了，把節奏定下來。先不辦事。',
  },
  'goal.gate': {
    en: 'Ask the one question that comes before everything else.',
    'zh-Hans': '动手之前，先问最要紧的那一句。',
    'zh-Hant': '動手之前，先問最要緊的那一句。',
  },
  'goal.stop': {
    en: 'Stop what is happening, kindly, and say why.',
    'zh-Hans': '好好地拦下来，说出为什么。',
    'zh-Hant': '好好地攔下來，說出為什麼。',
  },
  'goal.step': {
    en: 'Give one step, with the words that stand on the screen.',
    'zh-Hans': '只说一步，说出屏幕上的字。',
    'zh-Hant': '只說一步，說出螢幕上的字。',
  },
  'goal.explain': {
    en: 'Say in plain words how things stand.',
    'zh-Hans': '用大白话说清楚现在是怎么回事。',
    'zh-Hant': '用大白話說清楚現在是怎麼回事。',
  },
  'goal.check': {
    en: 'Find out what was understood, without asking whether it was.',
    'zh-Hans': '弄清客户听进去了什么，但不问“听懂了吗”。',
    'zh-Hant': '弄清客戶聽進去了什麼，但不問「聽懂了嗎」。',
  },
  'goal.hand-off': {
    en: 'Bring in whoever can help, without letting go of the customer.',
    'zh-Hans': '请来能帮上的人，手别先松开。',
    'zh-Hant': '請來能幫上的人，手別先鬆開。',
  },
  'goal.close': {
    en: 'Say what is done and what comes next.',
    'zh-Hans': '说清办好了什么，接下来是什么。',
    'zh-Hant': '說清辦好了什麼，接下來是什麼。',
  },
} as const satisfies Texts;
