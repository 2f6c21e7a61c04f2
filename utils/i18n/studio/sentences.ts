import type { Texts } from '../text-of-key';

/** Sentences that agents passed on because they helped. */
export const sentences = {
  'sentences.title': {
    en: 'Sentences that helped: {count}',
    'zh-Hans': '同事说管用的话：{count} 句',
    'zh-Hant': '同事說管用的話：{count} 句',
  },
  'sentences.help': {
    en: 'Agents passed these on with “This wording helped”, read over and without names. Take one into a script or a playbook; agents see it once you publish.',
    'zh-Hans':
      '同事在“这句话管用”里交上来的，他们自己读过，里面没有姓名和号码。挑一句放进脚本或沟通要点，发布以后大家就能用上。',
    'zh-Hant':
      '同事在「這句話管用」裡交上來的，他們自己讀過，裡面沒有姓名和號碼。挑一句放進腳本或溝通要點，發布以後大家就能用上。',
  },
  'sentences.none': {
    en: 'Nothing has come in yet. Agents find it among the quick actions: “This wording helped”.',
    'zh-Hans': '还没有收到。同事可以在快捷操作里点“这句话管用”。',
    'zh-Hant': '還沒有收到。同事可以在快捷操作裡點「這句話管用」。',
  },
  'sentences.filesHelp': {
    en: 'From other computers: ask agents to open the settings in their panel, “See all that is held”, “Give out my sentences”.',
    'zh-Hans':
      '别的电脑上的：请同事在面板里打开设置，点“查看或清除所有内容”，再点“导出我的句子”，把文件交给您。',
    'zh-Hant':
      '別的電腦上的：請同事在面板裡打開設定，點「查看或清除所有內容」，再點「匯出我的句子」，把檔案交給您。',
  },
  'sentences.choose-files': {
    en: 'Bring in sentences',
    'zh-Hans': '导入同事的句子',
    'zh-Hant': '匯入同事的句子',
  },
  'sentences.brought': {
    en: 'Brought in: {count}. Words that were called “not right” stand under “Our cases”.',
    'zh-Hans': '导入了 {count} 句。其中“不是这样”的，在“我们的例子”里。',
    'zh-Hant': '匯入了 {count} 句。其中「不是這樣」的，在「我們的例子」裡。',
  },
  'sentences.refused': {
    en: '{name}: {why} Nothing was taken.',
    'zh-Hans': '{name}：{why}一个文件都没有收。',
    'zh-Hant': '{name}：{why}一個檔案都沒有收。',
  },
  'sentences.problem.too-large': {
    en: 'It is too large for such a file.',
    'zh-Hans': '文件太大，不像是这种文件。',
    'zh-Hant': '檔案太大，不像是這種檔案。',
  },
  'sentences.problem.not-sentences': {
    en: 'It holds no sentences of CareCue. Choose the file that “Give out my sentences” saved.',
    'zh-Hans': '里面不是暖言导出的句子，请选用“导出我的句子”存下的文件。',
    'zh-Hant': '裡面不是暖言匯出的句子，請選用「匯出我的句子」存下的檔案。',
  },
  'sentences.problem.altered': {
    en: 'It was changed or damaged. Ask for it once more.',
    'zh-Hans': '文件被改动过或者坏了，请同事重新导出一次。',
    'zh-Hant': '檔案被更動過或者壞了，請同事重新匯出一次。',
  },
  'sentences.problem.personal': {
    en: 'A name, number or address stands in it. Delete the file and tell whoever sent it.',
    'zh-Hans': '里面有姓名、号码或地址。请删掉这个文件，并告诉发来的人。',
    'zh-Hant': '裡面有姓名、號碼或地址。請刪掉這個檔案，並告訴寄來的人。',
  },
  'sentences.problem.not-kept': {
    en: 'It could not be kept. Please try again.',
    'zh-Hans': '没能存下来，请再试一次。',
    'zh-Hant': '沒能存下來，請再試一次。',
  },
  'sentences.about': {
    en: '{need} · {day}',
    'zh-Hans': '{need} · {day}',
    'zh-Hant': '{need} · {day}',
  },
  'sentences.inUse': {
    en: 'Stands in “{item}”',
    'zh-Hans': '已经放进“{item}”',
    'zh-Hant': '已經放進「{item}」',
  },
  'sentences.take': { en: 'Take it in', 'zh-Hans': '用上这句', 'zh-Hant': '用上這句' },
  'sentences.remove': { en: 'Remove', 'zh-Hans': '拿掉', 'zh-Hant': '拿掉' },
  'sentences.notRemoved': {
    en: 'It is still there: nothing could be changed. Load this page again and try once more.',
    'zh-Hans': '没有拿掉，什么也没改动。请刷新这一页再试一次。',
    'zh-Hant': '沒有拿掉，什麼也沒改動。請重新整理這個頁面再試一次。',
  },
  'sentences.item': {
    en: 'Script or playbook',
    'zh-Hans': '放进哪份脚本或沟通要点',
    'zh-Hant': '放進哪份腳本或溝通要點',
  },
  'sentences.place': {
    en: 'In place of',
    'zh-Hans': '换掉哪一句',
    'zh-Hant': '換掉哪一句',
  },
  'sentences.placeOf': {
    en: '{place}: {words}',
    'zh-Hans': '{place}：{words}',
    'zh-Hant': '{place}：{words}',
  },
  'sentences.choose': { en: 'Please choose', 'zh-Hans': '请选择', 'zh-Hant': '請選擇' },
  'sentences.keep': {
    en: 'Keep as a draft and open it',
    'zh-Hans': '存成草稿并打开',
    'zh-Hant': '存成草稿並開啟',
  },
  'sentences.cancel': { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  'sentences.taken': {
    en: 'It stands in the draft, in one language. Write the others too, then publish.',
    'zh-Hans': '已经放进草稿，只有这一种语言。请把别的语言也改好，再发布。',
    'zh-Hant': '已經放進草稿，只有這一種語言。請把別的語言也改好，再發布。',
  },
} as const satisfies Texts;
