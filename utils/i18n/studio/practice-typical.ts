import type { Texts } from '../text-of-key';

/**
 * What is said in a hurry, whatever the matter is: offered beside the good reply. Each is a mistake to
 * the draft check too; a test holds it.
 */
export const practiceTypical = {
  'typical.robotic.1': {
    en: 'I completely understand your frustration. We will get back to you as soon as possible.',
    'zh-Hans': '非常理解您的心情，我们会尽快为您处理。',
    'zh-Hant': '非常理解您的心情，我們會盡快為您處理。',
  },
  'typical.robotic.2': {
    en: 'We apologise for any inconvenience. Thank you for your patience.',
    'zh-Hans': '给您带来不便，我们深表歉意，请您耐心等待。',
    'zh-Hant': '給您帶來不便，我們深表歉意，請您耐心等待。',
  },
  'typical.robotic.3': {
    en: 'All the information you need is on our website.',
    'zh-Hans': '您可以查看帮助中心的说明。',
    'zh-Hant': '您可以查看幫助中心的說明。',
  },
  'typical.robotic.4': {
    en: 'Your query has been forwarded to the relevant team.',
    'zh-Hans': '您的问题已经反馈给相关部门了。',
    'zh-Hant': '您的問題已經回饋給相關部門了。',
  },
  'typical.asks-for-code.1': {
    en: 'Just read me the code from the text and I’ll do it for you.',
    'zh-Hans': '麻烦您把收到的验证码念给我，我帮您弄。',
    'zh-Hant': '麻煩您把收到的驗證碼唸給我，我幫您弄。',
  },
  'typical.asks-for-code.2': {
    en: 'What’s your password? I’ll do it from here.',
    'zh-Hans': '您报一下密码，我这边直接帮您办。',
    'zh-Hant': '您報一下密碼，我這邊直接幫您辦。',
  },
  'typical.blame.1': {
    en: 'Why didn’t you contact us earlier?',
    'zh-Hans': '您为什么不早点联系我们呢？',
    'zh-Hant': '您為什麼不早點聯絡我們呢？',
  },
  'typical.blame.2': {
    en: 'As I already told you, that’s how it works.',
    'zh-Hans': '我刚才说过了，就是这样的。',
    'zh-Hant': '我剛才說過了，就是這樣的。',
  },
  'typical.patronising.1': {
    en: 'It’s really easy, even a child could do it.',
    'zh-Hans': '这都不会吗？很简单的。',
    'zh-Hant': '這都不會嗎？很簡單的。',
  },
  'typical.patronising.2': {
    en: 'Perhaps let your daughter deal with it.',
    'zh-Hans': '您就别自己弄了，让您儿子来弄吧。',
    'zh-Hant': '您就別自己弄了，讓您兒子來弄吧。',
  },
  'typical.jargon.1': {
    en: 'I’ve escalated this to tier two.',
    'zh-Hans': '我给您提单了，等二线处理。',
    'zh-Hant': '我幫您建單了，等二線處理。',
  },
  'typical.jargon.2': {
    en: 'The API timed out on our side, so clear your cache.',
    'zh-Hans': '后台接口返回超时，您清一下缓存。',
    'zh-Hant': '後台接口返回超時，您清一下緩存。',
  },
  'typical.visual-only-direction.1': {
    en: 'Just tap the blue icon in the top right corner.',
    'zh-Hans': '点右上角那个蓝色的图标就行。',
    'zh-Hant': '點右上角那個藍色的圖示就行。',
  },
  'typical.visual-only-direction.2': {
    en: 'Do it as shown in the screenshot.',
    'zh-Hans': '就按图中红框标出来的地方点。',
    'zh-Hant': '就按圖中紅框標出來的地方點。',
  },
  'typical.phone-only.1': {
    en: 'Please call our helpline for that.',
    'zh-Hans': '请您拨打客服热线咨询。',
    'zh-Hant': '請您撥打客服熱線諮詢。',
  },
  'typical.phone-only.2': {
    en: 'I’ll ring you in a moment to explain.',
    'zh-Hans': '稍后我给您打个电话说明。',
    'zh-Hant': '稍後我給您打個電話說明。',
  },
  'typical.rating-request.1': {
    en: 'If you are happy, please give us five stars.',
    'zh-Hans': '满意的话，麻烦您给个五星好评哦！',
    'zh-Hant': '滿意的話，麻煩您給個五星好評哦！',
  },
  'typical.rating-request.2': {
    en: 'You will receive a short survey; your rating really helps me.',
    'zh-Hans': '稍后会给您发送满意度调查，麻烦您打个分。',
    'zh-Hant': '稍後會給您發送滿意度調查，麻煩您打個分。',
  },
} as const satisfies Texts;
