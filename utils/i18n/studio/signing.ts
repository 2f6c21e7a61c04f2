import type { Texts } from '../text-of-key';

/** The key that signs packs, and a signed pack as a file. */
export const signing = {
  'signing.title': { en: 'Keys and signing', 'zh-Hans': '密钥和签名', 'zh-Hant': '金鑰與簽章' },
  'signing.intro': {
    en: 'A signed pack shows agents’ browsers that it comes from you and was not changed on its way. The key below signs; your IT team pins its public part by policy.',
    'zh-Hans':
      '签过名的内容包，同事的浏览器才能确认是您发的、路上没被改过。下面的密钥用来签名，公开的那一半由 IT 同事写进公司策略。',
    'zh-Hant':
      '簽過章的內容包，同事的瀏覽器才能確認是您發的、途中沒有被更動。下面的金鑰用來簽章，公開的那一半由資訊部門寫進公司原則。',
  },
  'signing.none': {
    en: 'There is no key in this browser yet.',
    'zh-Hans': '这个浏览器里还没有密钥。',
    'zh-Hant': '這個瀏覽器裡還沒有金鑰。',
  },
  'signing.own': {
    en: 'Public key for your IT team',
    'zh-Hans': '给 IT 同事的公钥',
    'zh-Hant': '給資訊部門的公鑰',
  },
  'signing.readOut': {
    en: 'To compare by telephone: {groups}',
    'zh-Hans': '电话核对时念：{groups}',
    'zh-Hant': '電話核對時唸：{groups}',
  },
  'signing.since': {
    en: 'In this browser since {day}.',
    'zh-Hans': '{day} 起在这个浏览器里。',
    'zh-Hant': '{day} 起在這個瀏覽器裡。',
  },
  'signing.copy': { en: 'Copy the public key', 'zh-Hans': '复制公钥', 'zh-Hant': '複製公鑰' },
  'signing.copied': { en: 'Copied.', 'zh-Hans': '已复制。', 'zh-Hant': '已複製。' },
  'signing.notCopied': {
    en: 'The browser did not allow copying. Select the key and copy it.',
    'zh-Hans': '浏览器不让复制，请选中公钥手动复制。',
    'zh-Hant': '瀏覽器不允許複製，請選取公鑰手動複製。',
  },
  'signing.make': { en: 'Make a key', 'zh-Hans': '生成密钥', 'zh-Hant': '產生金鑰' },
  'signing.makeHelp': {
    en: 'A file is saved that opens only with the phrase below. Keep both in different places: without them the key is lost with this computer. The browser itself never gives the key out again.',
    'zh-Hans':
      '会保存一个文件，只有用下面这句口令才打得开。文件和口令请分开放好；没有它们，电脑坏了密钥就没了。浏览器不会再把密钥交出来。',
    'zh-Hant':
      '會儲存一個檔案，只有用下面這句通關語才打得開。檔案和通關語請分開保存；沒有它們，電腦壞了金鑰就沒了。瀏覽器不會再把金鑰交出來。',
  },
  'signing.phrase': {
    en: 'Phrase, at least {count} characters',
    'zh-Hans': '口令，至少 {count} 个字',
    'zh-Hant': '通關語，至少 {count} 個字',
  },
  'signing.phraseAgain': {
    en: 'The phrase once more',
    'zh-Hans': '再输一遍口令',
    'zh-Hant': '再輸入一次通關語',
  },
  'signing.phraseShort': {
    en: 'Take at least {count} characters; a sentence is easy to remember.',
    'zh-Hans': '至少 {count} 个字，用一句话最好记。',
    'zh-Hant': '至少 {count} 個字，用一句話最好記。',
  },
  'signing.phraseDiffers': {
    en: 'The two phrases are not the same. Type them again.',
    'zh-Hans': '两遍口令不一样，请重新输入。',
    'zh-Hant': '兩次通關語不一樣，請重新輸入。',
  },
  'signing.made': {
    en: 'The key is made and its file saved.',
    'zh-Hans': '密钥已生成，备份文件已保存。',
    'zh-Hant': '金鑰已產生，備份檔案已儲存。',
  },
  'signing.failed': {
    en: 'The key could not be kept. Load this page again and try once more.',
    'zh-Hans': '密钥没有存下来。请刷新这一页再试一次。',
    'zh-Hant': '金鑰沒有存下來。請重新整理這個頁面再試一次。',
  },
  'signing.restore': {
    en: 'Bring a key back from its file',
    'zh-Hans': '从备份文件恢复密钥',
    'zh-Hant': '從備份檔案還原金鑰',
  },
  'signing.restoreInstead': {
    en: 'Use another key from its file',
    'zh-Hans': '改用备份文件里的密钥',
    'zh-Hant': '改用備份檔案裡的金鑰',
  },
  'signing.restoreInsteadHelp': {
    en: 'It takes the place of the key above, which leaves this browser and comes back only from its own file.',
    'zh-Hans': '它会替下上面这把密钥。上面这把以后只能用它自己的备份文件找回来。',
    'zh-Hant': '它會替下上面這把金鑰。上面這把以後只能用它自己的備份檔案找回來。',
  },
  'signing.restorePhrase': {
    en: 'Phrase of the file',
    'zh-Hans': '备份文件的口令',
    'zh-Hant': '備份檔案的通關語',
  },
  'signing.restoreFile': {
    en: 'Choose the key’s file',
    'zh-Hans': '选择密钥文件',
    'zh-Hant': '選擇金鑰檔案',
  },
  'signing.restored': {
    en: 'The key is here and can sign. Give the next pack a higher number than the last one you gave out.',
    'zh-Hans': '密钥已恢复，可以签名了。下一个内容包的编号，要比上次发出去的大。',
    'zh-Hant': '金鑰已還原，可以簽章了。下一個內容包的編號，要比上次發出去的大。',
  },
  'signing.not-a-key': {
    en: 'This file is no key of CareCue. Choose the file that was saved when the key was made.',
    'zh-Hans': '这不是暖言的密钥文件。请选生成密钥时保存的那个文件。',
    'zh-Hant': '這不是暖言的金鑰檔案。請選產生金鑰時儲存的那個檔案。',
  },
  'signing.wrong-phrase': {
    en: 'The phrase does not open this file. Look for capital letters and spaces.',
    'zh-Hans': '这句口令打不开这个文件。请注意大小写和空格。',
    'zh-Hant': '這句通關語打不開這個檔案。請注意大小寫和空格。',
  },
  'signing.rotate': {
    en: 'Replace the key by a new one',
    'zh-Hans': '换一把新密钥',
    'zh-Hant': '換一把新金鑰',
  },
  'signing.rotateHelp': {
    en: 'The old key signs that the new one takes its place: browsers that pinned the old one follow by themselves, and refuse the old one from then on. If the old key was stolen, have your IT team pin the new one instead.',
    'zh-Hans':
      '旧密钥会签字证明新密钥接替它。绑定旧密钥的浏览器会自动认新的，以后不再认旧的。如果旧密钥被偷了，请让 IT 同事直接改绑新密钥。',
    'zh-Hant':
      '舊金鑰會簽字證明新金鑰接替它。綁定舊金鑰的瀏覽器會自動認新的，以後不再認舊的。如果舊金鑰被偷了，請資訊部門直接改綁新金鑰。',
  },
  'signing.rotateYes': {
    en: 'Make the new key and save its file',
    'zh-Hans': '生成新密钥并保存文件',
    'zh-Hant': '產生新金鑰並儲存檔案',
  },
  'signing.sign': {
    en: 'A signed pack as a file',
    'zh-Hans': '生成签名的内容包',
    'zh-Hant': '產生簽章的內容包',
  },
  'signing.signHelp': {
    en: 'It holds all content in force in this browser. Put the file where your policy’s packUrl points, or hand it to agents.',
    'zh-Hans':
      '里面是这个浏览器里正在使用的全部内容。把文件放到公司策略里 packUrl 指的位置，或者直接发给同事。',
    'zh-Hant':
      '裡面是這個瀏覽器裡正在使用的全部內容。把檔案放到公司原則中 packUrl 所指的位置，或直接發給同事。',
  },
  'signing.notPinned': {
    en: 'Your company’s policy does not name this browser’s key: agents’ browsers will refuse the pack. Send the public key under “Keys and signing” to your IT team.',
    'zh-Hans':
      '公司策略里没有这个浏览器的密钥，同事的浏览器不会接受这个包。请把“密钥和签名”里的公钥发给 IT 同事。',
    'zh-Hant':
      '公司原則裡沒有這個瀏覽器的金鑰，同事的瀏覽器不會接受這個包。請把「金鑰與簽章」裡的公鑰寄給資訊部門。',
  },
  'signing.where': {
    en: 'With this key every pack that you give out under “In and out” is signed.',
    'zh-Hans': '有了这把密钥，在“导入导出”里导出的内容包都会签名。',
    'zh-Hant': '有了這把金鑰，在「匯入匯出」裡匯出的內容包都會簽章。',
  },
  'signing.whereDo': {
    en: 'Give out a signed pack',
    'zh-Hans': '去导出签名的内容包',
    'zh-Hant': '去匯出簽章的內容包',
  },
  'signing.packName': { en: 'Name of the pack', 'zh-Hans': '内容包名称', 'zh-Hant': '內容包名稱' },
  'signing.packVersion': {
    en: 'Number: higher than every pack before',
    'zh-Hans': '编号：要比以前的都大',
    'zh-Hant': '編號：要比以前的都大',
  },
  'signing.firstHere': {
    en: 'This key has signed nothing in this browser yet. If it has elsewhere, take a higher number than there: browsers refuse a lower one.',
    'zh-Hans':
      '这把密钥在这个浏览器里还没签过。如果在别的电脑上签过，编号要比那边的大，不然同事的浏览器不收。',
    'zh-Hant':
      '這把金鑰在這個瀏覽器裡還沒簽過。如果在別的電腦上簽過，編號要比那邊的大，不然同事的瀏覽器不收。',
  },
  'signing.versionBad': {
    en: 'Write a whole number, higher than {last}.',
    'zh-Hans': '请写一个比 {last} 大的整数。',
    'zh-Hant': '請寫一個比 {last} 大的整數。',
  },
  'signing.packDays': {
    en: 'May be used for so many days',
    'zh-Hans': '可以用多少天',
    'zh-Hant': '可以使用多少天',
  },
  'signing.daysBad': {
    en: 'Write a number of days from 1 to 3650.',
    'zh-Hans': '请写 1 到 3650 之间的天数。',
    'zh-Hant': '請寫 1 到 3650 之間的天數。',
  },
  'signing.signNow': {
    en: 'Sign and save the file',
    'zh-Hans': '签名并保存文件',
    'zh-Hant': '簽章並儲存檔案',
  },
  'signing.signedAs': {
    en: 'Version {version} is signed and saved.',
    'zh-Hans': '第 {version} 版已签名并保存。',
    'zh-Hant': '第 {version} 版已簽章並儲存。',
  },
  'signing.defaultName': { en: 'Our pack', 'zh-Hans': '我们的内容包', 'zh-Hant': '我們的內容包' },
} as const satisfies Texts;
