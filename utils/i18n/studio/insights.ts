import type { Texts } from '../text-of-key';

/** What trainers need to know: counts of this browser's, and of agents' files. */
export const insights = {
  'insights.title': { en: 'Insights', 'zh-Hans': '使用情况', 'zh-Hant': '使用情況' },
  'insights.intro': {
    en: 'What agents dismiss, look for in vain, leave half-way or pass over: where the content can get better. Counts of the last 13 weeks, without a word of anybody’s.',
    'zh-Hans':
      '同事们否定了什么、搜不到什么、哪里做到一半停下、哪些提醒没人理：看看内容哪里可以改得更好。只有最近 13 周的次数，没有任何人说的话。',
    'zh-Hant':
      '同事們否定了什麼、搜不到什麼、哪裡做到一半停下、哪些提醒沒人理：看看內容哪裡可以改得更好。只有最近 13 週的次數，沒有任何人說的話。',
  },
  'insights.source': { en: 'Whose counts', 'zh-Hans': '看谁的次数', 'zh-Hant': '看誰的次數' },
  'insights.own': { en: 'This browser’s', 'zh-Hans': '这个浏览器的', 'zh-Hant': '這個瀏覽器的' },
  'insights.agents': {
    en: 'Those that agents gave out ({count})',
    'zh-Hans': '同事们交来的（{count} 位）',
    'zh-Hant': '同事們交來的（{count} 位）',
  },
  'insights.tooFew': {
    en: 'Agents’ figures are shown from five agents on, and for days that five of them tell of: with fewer, they would be somebody’s. Here so far: {count}.',
    'zh-Hans':
      '至少有五位同事的文件、并且同一天有五位的数据，才会显示，人少了就等于在看某一个人。现在有 {count} 位。',
    'zh-Hant':
      '至少有五位同事的檔案、並且同一天有五位的資料，才會顯示，人少了就等於在看某一個人。現在有 {count} 位。',
  },
  'insights.filesHelp': {
    en: 'Ask each agent for one file: in the panel, settings, “See all that is held”, “Give out my counts”. Nobody’s name is in it.',
    'zh-Hans':
      '请每位同事交一个文件：在面板里打开设置，点“查看或清除所有内容”，再点“导出我的次数统计”。文件里没有姓名。',
    'zh-Hant':
      '請每位同事交一個檔案：在面板裡打開設定，點「檢視或清除所有內容」，再點「匯出我的次數統計」。檔案裡沒有姓名。',
  },
  'insights.choose': { en: 'Bring in files', 'zh-Hans': '导入文件', 'zh-Hant': '匯入檔案' },
  'insights.taken': {
    en: 'Taken in: {count}. Already here: {known}.',
    'zh-Hans': '导入了 {count} 个，{known} 个已经有了。',
    'zh-Hant': '匯入了 {count} 個，{known} 個已經有了。',
  },
  'insights.refused': {
    en: 'Nothing was taken in. Put these right or leave them out, then choose the files again:',
    'zh-Hans': '一个都没有导入。请先处理下面的文件，或者不选它们，再导入一次：',
    'zh-Hant': '一個都沒有匯入。請先處理下面的檔案，或者不選它們，再匯入一次：',
  },
  'insights.notKept': {
    en: 'The files could not be kept. Load this page again and try once more.',
    'zh-Hans': '文件没有存下来。请刷新这一页再试一次。',
    'zh-Hant': '檔案沒有存下來。請重新整理這個頁面再試一次。',
  },
  'insights.forget': {
    en: 'Remove all files ({count})',
    'zh-Hans': '删掉所有文件（{count} 个）',
    'zh-Hant': '刪除所有檔案（{count} 個）',
  },
  'insights.forgotten': {
    en: 'The files are removed.',
    'zh-Hans': '文件都删掉了。',
    'zh-Hant': '檔案都刪除了。',
  },
  'countsFile.too-large': {
    en: 'too large for a file of counts',
    'zh-Hans': '文件太大，不像是次数统计',
    'zh-Hant': '檔案太大，不像是次數統計',
  },
  'countsFile.not-counts': {
    en: 'no file of counts, or cut off: have it given out again',
    'zh-Hans': '不是次数统计文件，或者不完整，请同事重新导出',
    'zh-Hant': '不是次數統計檔案，或者不完整，請同事重新匯出',
  },
  'countsFile.newer-format': {
    en: 'from a newer CareCue: update this one first',
    'zh-Hans': '来自更新的暖言，请先更新这里的扩展',
    'zh-Hant': '來自較新的暖言，請先更新這裡的擴充功能',
  },
  'countsFile.altered': {
    en: 'changed after it was given out: have it given out again',
    'zh-Hans': '导出以后被改过，请同事重新导出',
    'zh-Hant': '匯出以後被改過，請同事重新匯出',
  },
  'countsFile.future': {
    en: 'from a day that is still to come: look at that computer’s clock',
    'zh-Hans': '日期在今天之后，请检查那台电脑的时间',
    'zh-Hant': '日期在今天之後，請檢查那台電腦的時間',
  },
  'countsFile.too-old': {
    en: 'older than 13 weeks: have a new one given out',
    'zh-Hans': '超过 13 周了，请同事重新导出',
    'zh-Hant': '超過 13 週了，請同事重新匯出',
  },
  'insights.cues': {
    en: 'What CareCue noticed, and what agents said to it',
    'zh-Hans': '暖言看出来的，同事怎么看',
    'zh-Hant': '暖言看出來的，同事怎麼看',
  },
  'insights.searches': {
    en: 'Searches that found nothing',
    'zh-Hans': '搜不到的',
    'zh-Hant': '搜不到的',
  },
  'insights.scripts': {
    en: 'Scripts left half-way',
    'zh-Hans': '做到一半停下的脚本',
    'zh-Hant': '做到一半停下的腳本',
  },
  'insights.findings': {
    en: 'Findings in drafts that agents pass over',
    'zh-Hans': '写回复时没人理的提醒',
    'zh-Hant': '寫回覆時沒人理的提醒',
  },
  'insights.waiting': {
    en: 'Feedback waiting for an answer',
    'zh-Hans': '还没回话的反馈',
    'zh-Hant': '還沒回覆的回饋',
  },
  'insights.nothing': {
    en: 'Nothing has been counted here yet.',
    'zh-Hans': '这里还没有数据。',
    'zh-Hant': '這裡還沒有資料。',
  },
  'insights.chart.cues': {
    en: 'Judged not right, week by week',
    'zh-Hans': '每周被判为不对的次数',
    'zh-Hant': '每週被判為不對的次數',
  },
  'insights.chart.searches': {
    en: 'Found nothing, week by week',
    'zh-Hans': '每周搜不到的次数',
    'zh-Hant': '每週搜不到的次數',
  },
  'insights.chart.scripts': {
    en: 'Left half-way, week by week',
    'zh-Hans': '每周中途停下的次数',
    'zh-Hant': '每週中途停下的次數',
  },
  'insights.chart.findings': {
    en: 'Passed over, week by week',
    'zh-Hans': '每周没被采纳的次数',
    'zh-Hant': '每週沒被採納的次數',
  },
  'insights.weeks': { en: 'Week by week', 'zh-Hans': '逐周数据', 'zh-Hant': '逐週資料' },
  'insights.week': { en: 'Week from', 'zh-Hans': '周一日期', 'zh-Hant': '週一日期' },
  'insights.times': { en: 'Times', 'zh-Hans': '次数', 'zh-Hant': '次數' },
  'insights.inPart': {
    en: '{count} (in part)',
    'zh-Hans': '{count}（不满一周）',
    'zh-Hant': '{count}（不滿一週）',
  },
  'insights.unknown': { en: 'not known', 'zh-Hans': '没有数据', 'zh-Hant': '沒有資料' },
  'insights.more': {
    en: 'Unusual: {count} in the week from {week}; {usual} is usual.',
    'zh-Hans': '和平时不一样：{week} 那一周有 {count} 次，平时大约 {usual} 次。',
    'zh-Hant': '和平時不一樣：{week} 那一週有 {count} 次，平時大約 {usual} 次。',
  },
  'insights.what': { en: 'What', 'zh-Hans': '内容', 'zh-Hant': '內容' },
  'insights.figures': { en: 'How often', 'zh-Hans': '次数', 'zh-Hant': '次數' },
  'insights.shown': { en: 'shown {count}', 'zh-Hans': '出现 {count}', 'zh-Hant': '出現 {count}' },
  'insights.confirmed': {
    en: 'confirmed {count}',
    'zh-Hans': '说对 {count}',
    'zh-Hant': '說對 {count}',
  },
  'insights.dismissed': {
    en: 'not right {count}',
    'zh-Hans': '说不对 {count}',
    'zh-Hant': '說不對 {count}',
  },
  'insights.added': {
    en: 'added by hand {count}',
    'zh-Hans': '手动添加 {count}',
    'zh-Hant': '手動加入 {count}',
  },
  'insights.tally': {
    en: '{name}: {count}',
    'zh-Hans': '{name}：{count}',
    'zh-Hant': '{name}：{count}',
  },
  'insights.started': { en: 'begun {count}', 'zh-Hans': '开始 {count}', 'zh-Hant': '開始 {count}' },
  'insights.done': { en: 'finished {count}', 'zh-Hans': '完成 {count}', 'zh-Hant': '完成 {count}' },
  'insights.left': {
    en: 'left {count}',
    'zh-Hans': '中途停下 {count}',
    'zh-Hant': '中途停下 {count}',
  },
  'insights.opening': {
    en: 'before the first step',
    'zh-Hans': '还没开始第一步',
    'zh-Hant': '還沒開始第一步',
  },
  'insights.findingTaken': {
    en: 'taken {count}',
    'zh-Hans': '采纳 {count}',
    'zh-Hant': '採納 {count}',
  },
  'insights.ignored': {
    en: 'passed over {count}',
    'zh-Hans': '没采纳 {count}',
    'zh-Hant': '沒採納 {count}',
  },
  'insights.lastOn': { en: 'last on {day}', 'zh-Hans': '最近 {day}', 'zh-Hant': '最近 {day}' },
  'insights.noted': { en: 'noted {count}', 'zh-Hans': '标记 {count}', 'zh-Hant': '標記 {count}' },
  'insights.since': { en: 'Since {day}', 'zh-Hans': '{day} 起', 'zh-Hant': '{day} 起' },
  'insights.all': {
    en: 'Show all {count}',
    'zh-Hans': '全部显示（{count}）',
    'zh-Hant': '全部顯示（{count}）',
  },
  'insights.gone': {
    en: '{id} (not in the content any more)',
    'zh-Hans': '{id}（内容里已经没有了）',
    'zh-Hant': '{id}（內容裡已經沒有了）',
  },
} as const satisfies Texts;
