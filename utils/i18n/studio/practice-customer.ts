import type { Texts } from '../text-of-key';

/** What the simulated customer says: every mistake has its consequence. */
export const practiceCustomer = {
  'customer.mixes-up.1': {
    en: 'Hang on, that was more than one thing. Which do I press first?',
    'zh-Hans': '等一下，您一下说了好几样，我先按哪个？',
    'zh-Hant': '等一下，您一下說了好幾樣，我先按哪個？',
  },
  'customer.mixes-up.2': {
    en: 'Slow down, I’m still on the first bit. What came after that?',
    'zh-Hans': '慢点慢点，我才弄到第一个，后面是什么来着？',
    'zh-Hant': '慢點慢點，我才弄到第一個，後面是什麼來著？',
  },
  'customer.what-is': {
    en: 'What is “{word}”? I don’t know what that means.',
    'zh-Hans': '“{word}”是什么呀？我听不懂这个。',
    'zh-Hant': '「{word}」是什麼呀？我聽不懂這個。',
  },
  'customer.cannot-see.1': {
    en: 'I can’t see it, so colours and places are no use to me. What words are on it?',
    'zh-Hans': '我看不见，颜色、位置我都找不到。那上面写的是什么字？',
    'zh-Hant': '我看不見，顏色、位置我都找不到。那上面寫的是什麼字？',
  },
  'customer.cannot-see.2': {
    en: 'My reading voice doesn’t say anything about that. What is it called?',
    'zh-Hans': '念屏幕的声音没念这个呀。它叫什么名字？',
    'zh-Hant': '唸螢幕的聲音沒唸這個呀。它叫什麼名字？',
  },
  'customer.cannot-phone.1': {
    en: 'I can’t use the telephone. That’s why I am writing to you.',
    'zh-Hans': '电话我用不了，才来写字找您的。',
    'zh-Hant': '電話我用不了，才來寫字找您的。',
  },
  'customer.cannot-phone.2': {
    en: 'If it has to be a call, then I can’t do it at all.',
    'zh-Hans': '非得打电话的话，那我就办不了了。',
    'zh-Hant': '非得打電話的話，那我就辦不了了。',
  },
  'customer.gives-code.1': {
    en: 'Oh, right. The text says … ✱✱✱✱✱✱. Did you get that?',
    'zh-Hans': '哦，好。短信里写的是……✱✱✱✱✱✱，您记下了吗？',
    'zh-Hant': '哦，好。簡訊裡寫的是……✱✱✱✱✱✱，您記下了嗎？',
  },
  'customer.gives-code.2': {
    en: 'All right then, it’s ✱✱✱✱✱✱. Do you need anything else?',
    'zh-Hans': '行，我念给您：✱✱✱✱✱✱。还要别的吗？',
    'zh-Hant': '行，我唸給您：✱✱✱✱✱✱。還要別的嗎？',
  },
  'customer.mm.1': { en: 'Mm.', 'zh-Hans': '嗯。', 'zh-Hant': '嗯。' },
  'customer.mm.2': { en: 'Yes, yes, fine.', 'zh-Hans': '嗯嗯，行。', 'zh-Hant': '嗯嗯，行。' },
  'customer.did-wrong': {
    en: 'I pressed something, and it doesn’t look the way you say. I hadn’t really followed you before.',
    'zh-Hans': '我按了，怎么出来的跟您说的不一样？刚才我其实没听明白。',
    'zh-Hant': '我按了，怎麼出來的跟您說的不一樣？剛才我其實沒聽明白。',
  },
  'customer.told-wrong': {
    en: 'Well … I suppose I wait for somebody to ring? Or do I start again from the top?',
    'zh-Hans': '就是……等着人打电话来？还是我得从头再弄一遍？',
    'zh-Hant': '就是……等著人打電話來？還是我得從頭再弄一遍？',
  },
  'customer.quiet.1': { en: '…', 'zh-Hans': '……', 'zh-Hant': '……' },
  'customer.quiet.2': {
    en: '… Forget I asked.',
    'zh-Hans': '……那当我没问。',
    'zh-Hant': '……那當我沒問。',
  },
  'customer.answers-quietly': {
    en: '… {words}',
    'zh-Hans': '……{words}',
    'zh-Hant': '……{words}',
  },
  'customer.talked-down.1': {
    en: 'There’s no need to talk to me like a child.',
    'zh-Hans': '您不用这么跟我说话，我又不是小孩子。',
    'zh-Hant': '您不用這麼跟我說話，我又不是小孩子。',
  },
  'customer.talked-down.2': {
    en: 'I may be slow with this, but I’m not stupid.',
    'zh-Hans': '我是弄不来这个，可我不糊涂。',
    'zh-Hant': '我是弄不來這個，可我不糊塗。',
  },
  'customer.machine.1': {
    en: 'Am I talking to a machine? You haven’t answered me.',
    'zh-Hans': '您是机器人吧？我问的您还没答呢。',
    'zh-Hant': '您是機器人吧？我問的您還沒答呢。',
  },
  'customer.machine.2': {
    en: 'They said the very same last time, and nothing came of it.',
    'zh-Hans': '上回也是这么说的，后来就没人管了。',
    'zh-Hant': '上回也是這麼說的，後來就沒人管了。',
  },
  'customer.too-long.1': {
    en: 'That was a lot in one go. I’d lost the start by the time you finished.',
    'zh-Hans': '您这话太长了，听到后头，我把前头忘了。',
    'zh-Hant': '您這話太長了，聽到後頭，我把前頭忘了。',
  },
  'customer.too-long.2': {
    en: 'Could you say just the main thing?',
    'zh-Hans': '您能不能就说最要紧的那一句？',
    'zh-Hant': '您能不能就說最要緊的那一句？',
  },
  'customer.hangs-up.1': {
    en: 'It isn’t even done and you want marks out of five? Goodbye. (Rings off.)',
    'zh-Hans': '事情还没办完，就叫我打分？不说了。（挂断了）',
    'zh-Hant': '事情還沒辦完，就叫我打分？不說了。（掛斷了）',
  },
  'customer.hangs-up.2': {
    en: 'So that’s all this was about. I’ll go elsewhere. (Leaves.)',
    'zh-Hans': '原来就是要个好评。我找别人去。（离开了）',
    'zh-Hant': '原來就是要個好評。我找別人去。（離開了）',
  },
  'customer.what-now.1': {
    en: 'All right. But what am I to do now?',
    'zh-Hans': '哦。那我现在该怎么办？',
    'zh-Hant': '哦。那我現在該怎麼辦？',
  },
  'customer.what-now.2': {
    en: 'Sorry, I’m not sure what that means for me.',
    'zh-Hans': '您这话，我没转过弯来。',
    'zh-Hant': '您這話，我沒轉過彎來。',
  },
  'customer.gives-up': {
    en: 'Never mind. It’s too much for me today; I’ll leave it. (Leaves.)',
    'zh-Hans': '算了，太费劲了，我不弄了。（离开了）',
    'zh-Hant': '算了，太費勁了，我不弄了。（離開了）',
  },
  'customer.sees': {
    en: 'Done. Here is what I have now: {words}',
    'zh-Hans': '好了。我这儿是：{words}',
    'zh-Hant': '好了。我這兒是：{words}',
  },
  'customer.tells-back': {
    en: 'Let me say it back to you, then. Have I got that right?',
    'zh-Hans': '那我照我的话说一遍，您听对不对。',
    'zh-Hant': '那我照我的話說一遍，您聽對不對。',
  },
  'customer.all-right': { en: 'All right.', 'zh-Hans': '好的。', 'zh-Hant': '好的。' },
} as const satisfies Texts;
