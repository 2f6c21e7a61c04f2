import type { Texts } from '../text-of-key';

/** Settings. */
export const settings = {
  'settings.title': {
    en: 'Settings',
    'zh-Hans': '设置',
    'zh-Hant': '設定',
  },
  'settings.language': {
    en: 'Language',
    'zh-Hans': '语言',
    'zh-Hant': '語言',
  },
  'settings.languageBrowser': {
    en: 'The browser’s',
    'zh-Hans': '跟随浏览器',
    'zh-Hant': '依瀏覽器',
  },
  'settings.theme': {
    en: 'Colours',
    'zh-Hans': '颜色',
    'zh-Hant': '顏色',
  },
  'theme.system': {
    en: 'As the system',
    'zh-Hans': '跟随系统',
    'zh-Hant': '依系統',
  },
  'theme.light': {
    en: 'Light',
    'zh-Hans': '浅色',
    'zh-Hant': '淺色',
  },
  'theme.contrast': {
    en: 'High contrast',
    'zh-Hans': '高对比',
    'zh-Hant': '高對比',
  },
  'theme.dark': {
    en: 'Dark',
    'zh-Hans': '深色',
    'zh-Hant': '深色',
  },
  'settings.region': {
    en: 'Region',
    'zh-Hans': '地区',
    'zh-Hant': '地區',
  },
  'settings.regionNone': {
    en: 'Not chosen',
    'zh-Hans': '还没选',
    'zh-Hant': '尚未選擇',
  },
  'settings.regionHelp': {
    en: 'Decides which telephone numbers are shown.',
    'zh-Hans': '决定显示哪里的求助电话。',
    'zh-Hant': '決定顯示哪裡的求助電話。',
  },
  'region.CN': {
    en: 'Mainland China',
    'zh-Hans': '中国大陆',
    'zh-Hant': '中國大陸',
  },
  'region.HK': {
    en: 'Hong Kong',
    'zh-Hans': '中国香港',
    'zh-Hant': '香港',
  },
  'region.TW': {
    en: 'Taiwan',
    'zh-Hans': '中国台湾',
    'zh-Hant': '台灣',
  },
  'region.UK': {
    en: 'United Kingdom',
    'zh-Hans': '英国',
    'zh-Hant': '英國',
  },
  'region.US': {
    en: 'United States',
    'zh-Hans': '美国',
    'zh-Hant': '美國',
  },
  'settings.age': {
    en: 'Older customers are those from',
    'zh-Hans': '多少岁起算长辈',
    'zh-Hant': '幾歲起算長輩',
  },
  'settings.years': {
    en: '{count} years',
    'zh-Hans': '{count} 岁',
    'zh-Hant': '{count} 歲',
  },
  'settings.desks': {
    en: 'Desks where CareCue is on',
    'zh-Hans': '已开启暖言的客服页面',
    'zh-Hant': '已啟用暖言的客服頁面',
  },
  'settings.noDesks': {
    en: 'None yet. Open a desk’s page and click the CareCue button in the toolbar.',
    'zh-Hans': '还没有。打开客服页面，点工具栏上的暖言图标就可以开启。',
    'zh-Hant': '還沒有。開啟客服頁面，點工具列上的暖言圖示就可以啟用。',
  },
  'settings.cue': {
    en: 'Show the small card on the page',
    'zh-Hans': '在页面上显示小卡片',
    'zh-Hant': '在頁面上顯示小卡片',
  },
  'settings.turnOff': {
    en: 'Turn CareCue off here',
    'zh-Hans': '在这里关掉暖言',
    'zh-Hant': '在這裡關閉暖言',
  },
  'settings.turnOffAsk': {
    en: 'CareCue stops reading this desk and forgets what it holds. Turn it off?',
    'zh-Hans': '关掉后，暖言不再读这个页面，并清掉为它保存的内容。要关掉吗？',
    'zh-Hant': '關閉後，暖言不再讀取這個頁面，並清除為它保存的內容。要關閉嗎？',
  },
  'settings.turnOffYes': {
    en: 'Turn off',
    'zh-Hans': '关掉',
    'zh-Hant': '關閉',
  },
  'settings.turnOffNo': {
    en: 'Keep it on',
    'zh-Hans': '先不关',
    'zh-Hant': '先不關',
  },
  'settings.setByCompany': {
    en: 'Your company has set this desk. Ask your IT team to turn it off.',
    'zh-Hans': '这个页面是公司统一设置的。要关闭请联系公司的 IT 同事。',
    'zh-Hant': '這個頁面由公司統一設定。要關閉請聯絡公司的資訊部門。',
  },
  'settings.privacy': {
    en: 'Everything stays in this browser. Nothing is sent anywhere.',
    'zh-Hans': '所有内容都留在这个浏览器里，不会传到任何地方。',
    'zh-Hant': '所有內容都留在這個瀏覽器裡，不會傳到任何地方。',
  },
  'settings.saveFailed': {
    en: 'The setting could not be saved. Please try again; if that does not help, look whether the disk is full.',
    'zh-Hans': '设置没有保存上，请再试一次。还不行的话，看看磁盘是不是满了。',
    'zh-Hant': '設定沒有儲存成功，請再試一次。還是不行的話，看看磁碟是不是滿了。',
  },
  'settings.agentNameHelp': {
    en: 'Goes into greetings. Asked for the first time it is needed, and kept on this machine.',
    'zh-Hans': '用在问候语里。第一次用到时会问一次，只存在这台电脑上。',
    'zh-Hant': '用在問候語裡。第一次用到時會問一次，只存在這台電腦上。',
  },
} as const satisfies Texts;
