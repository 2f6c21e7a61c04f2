import type { Texts } from '../text-of-key';

/** What the company decided, and how the interface says so. */
export const policy = {
  'policy.locked': {
    en: 'Set by your company. Ask your IT team to change it.',
    'zh-Hans': '由公司统一设置。要改请联系 IT 同事。',
    'zh-Hant': '由公司統一設定。要變更請聯絡資訊部門。',
  },
  'policy.title': {
    en: 'Set by your company',
    'zh-Hans': '公司统一设置',
    'zh-Hant': '公司統一設定',
  },
  'policy.intro': {
    en: 'What carries a lock below cannot be changed here.',
    'zh-Hans': '下面带锁的项目不能在这里改。',
    'zh-Hant': '下方帶鎖的項目無法在這裡變更。',
  },
  'policy.desks': {
    en: 'CareCue may be used on: {list}',
    'zh-Hans': '可以使用暖言的页面：{list}',
    'zh-Hant': '可以使用暖言的頁面：{list}',
  },
  'policy.noDesks': {
    en: 'CareCue may not be used on any page.',
    'zh-Hans': '现在没有允许使用暖言的页面。',
    'zh-Hant': '目前沒有允許使用暖言的頁面。',
  },
  'policy.off': {
    en: 'Switched off: {list}',
    'zh-Hans': '已关闭的功能：{list}',
    'zh-Hant': '已關閉的功能：{list}',
  },
  'policy.rejected': {
    en: 'Your IT team wrote something here that CareCue cannot use: {list}',
    'zh-Hans': '公司设置里有暖言读不懂的地方：{list}。请告诉 IT 同事',
    'zh-Hant': '公司設定裡有暖言讀不懂的地方：{list}。請告訴資訊部門',
  },
  'policy.notHere': {
    en: 'Your company has not opened this page for CareCue. Ask your IT team.',
    'zh-Hans': '公司没有开放在这个页面使用暖言。需要的话请联系 IT 同事。',
    'zh-Hant': '公司沒有開放在這個頁面使用暖言。需要的話請聯絡資訊部門。',
  },
  'policy.featureOff': {
    en: 'Your company has switched this off. Ask your IT team.',
    'zh-Hans': '公司关闭了这项功能。需要的话请联系 IT 同事。',
    'zh-Hant': '公司關閉了這項功能。需要的話請聯絡資訊部門。',
  },
  'policy.hours': { en: '{count} hours', 'zh-Hans': '{count} 小时', 'zh-Hant': '{count} 小時' },
  'actions.set-by-company': {
    en: 'Your company has switched reminders off. Note it in the ticket instead.',
    'zh-Hans': '公司关闭了提醒功能，请改记在工单里。',
    'zh-Hant': '公司關閉了提醒功能，請改記在工單裡。',
  },
  'feature.studio': { en: 'Studio', 'zh-Hans': '培训师工作室', 'zh-Hant': '培訓師工作室' },
  'feature.teaching': {
    en: 'Teaching CareCue a page',
    'zh-Hans': '教暖言认页面',
    'zh-Hant': '教暖言辨識頁面',
  },
  'feature.generic-reader': {
    en: 'Reading pages that no adapter knows',
    'zh-Hans': '读取没有适配的页面',
    'zh-Hant': '讀取沒有轉接的頁面',
  },
  'feature.draft-check': {
    en: 'Checking the reply while it is written',
    'zh-Hans': '写回复时的检查',
    'zh-Hant': '撰寫回覆時的檢查',
  },
  'feature.reminders': { en: 'Reminders', 'zh-Hans': '提醒事项', 'zh-Hant': '提醒事項' },
  'feature.voice-preview': {
    en: 'Hearing a sentence first',
    'zh-Hans': '先听一遍',
    'zh-Hant': '先聽一遍',
  },
  'feature.counts': {
    en: 'Counts for the trainers',
    'zh-Hans': '给培训同事看的次数',
    'zh-Hant': '給培訓同事看的次數',
  },
} as const satisfies Texts;
