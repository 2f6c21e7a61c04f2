import type { Texts } from '../text-of-key';

/** Why a file is refused, and what to do about it. */
export const exchangeProblems = {
  'exchange.problem.file-too-large': {
    en: 'The file is larger than {about}. Split it, or leave out what did not change.',
    'zh-Hans': '文件超过 {about}。请分成几个文件，或者只留有改动的部分。',
    'zh-Hant': '檔案超過 {about}。請分成幾個檔案，或者只留有改動的部分。',
  },
  'exchange.problem.file-empty': {
    en: 'There is nothing in it to take in. Is it the right file?',
    'zh-Hans': '里面没有可以导入的内容。是不是选错了文件？',
    'zh-Hant': '裡面沒有可以匯入的內容。是不是選錯了檔案？',
  },
  'exchange.problem.file-kind': {
    en: 'CareCue cannot read this kind of file. Save it as CSV, XLSX, YAML or a pack (JSON) and try again.',
    'zh-Hans': '这种文件读不了。请另存为 CSV、XLSX、YAML 或内容包（JSON 文件）再试。',
    'zh-Hant': '這種檔案讀不了。請另存為 CSV、XLSX、YAML 或內容包（JSON 檔案）再試。',
  },
  'exchange.problem.not-text': {
    en: 'This is no text, or it is in an unknown encoding. Save it as “CSV UTF-8” and try again.',
    'zh-Hans': '这不是文本，或者编码认不出来。请另存为“CSV UTF-8”再试。',
    'zh-Hant': '這不是文字檔，或者編碼認不出來。請另存為「CSV UTF-8」再試。',
  },
  'exchange.problem.archive-broken': {
    en: 'The file is damaged or cut off. Save it again, or fetch it once more.',
    'zh-Hans': '文件坏了或者没传完整。请重新保存或重新下载。',
    'zh-Hant': '檔案壞了或者沒傳完整。請重新儲存或重新下載。',
  },
  'exchange.problem.archive-too-large': {
    en: 'It unpacks to more than CareCue takes. Keep only the sheets that are meant to come in.',
    'zh-Hans': '解开后太大。请只留要导入的工作表。',
    'zh-Hant': '解開後太大。請只留要匯入的工作表。',
  },
  'exchange.problem.too-many-items': {
    en: 'There are more than {about} items. Take them in in several files.',
    'zh-Hans': '条目超过 {about} 个。请分几个文件导入。',
    'zh-Hant': '條目超過 {about} 個。請分幾個檔案匯入。',
  },
  'exchange.problem.too-many-rows': {
    en: 'There are more than {about} rows. Delete the empty ones at the end, or split the table.',
    'zh-Hans': '行数超过 {about}。请删去末尾的空行，或者把表格分开。',
    'zh-Hant': '列數超過 {about}。請刪去末尾的空列，或者把表格分開。',
  },
  'exchange.problem.too-deep': {
    en: 'Things are nested more than {about} levels deep; no pack is. Export the pack again.',
    'zh-Hans': '嵌套超过 {about} 层，正常的内容包不会这样。请重新导出。',
    'zh-Hant': '巢狀超過 {about} 層，正常的內容包不會這樣。請重新匯出。',
  },
  'exchange.problem.too-many-keys': {
    en: 'There are more fields than a pack can have. Export the pack again.',
    'zh-Hans': '字段多得不像内容包。请重新导出。',
    'zh-Hant': '欄位多得不像內容包。請重新匯出。',
  },
  'exchange.problem.forbidden-key': {
    en: 'A field is called “{about}”, which no pack may hold. Do not use this file; ask whoever sent it.',
    'zh-Hans': '有个字段叫“{about}”，内容包里不允许有。请不要用这个文件，问问是谁发来的。',
    'zh-Hant': '有個欄位叫「{about}」，內容包裡不允許有。請不要用這個檔案，問問是誰寄來的。',
  },
  'exchange.problem.json-broken': {
    en: 'The file is cut off or was changed by hand. Fetch it again, or export it again.',
    'zh-Hans': '文件不完整，或者被手工改坏了。请重新下载或重新导出。',
    'zh-Hant': '檔案不完整，或者被手動改壞了。請重新下載或重新匯出。',
  },
  'exchange.problem.yaml-broken': {
    en: 'It cannot be read as YAML: {about}',
    'zh-Hans': '不是正确的 YAML: {about}',
    'zh-Hant': '不是正確的 YAML: {about}',
  },
  'exchange.problem.yaml-place': {
    en: 'It does not tell what it holds. Choose it together with its folder, such as “scripts”.',
    'zh-Hans': '看不出里面是什么。请连同它的文件夹（例如 scripts 文件夹）一起选。',
    'zh-Hant': '看不出裡面是什麼。請連同它的資料夾（例如 scripts 資料夾）一起選。',
  },
  'exchange.problem.not-a-pack': {
    en: 'This is no pack of CareCue. Choose a file that was exported as a pack.',
    'zh-Hans': '这不是暖言的内容包。请选用“导出内容包”存下的文件。',
    'zh-Hant': '這不是暖言的內容包。請選用「匯出內容包」存下的檔案。',
  },
  'exchange.problem.newer-format': {
    en: 'This pack was made by a newer CareCue. Update CareCue, then try again.',
    'zh-Hans': '这个内容包是新版暖言做的。请先更新暖言再试。',
    'zh-Hant': '這個內容包是新版暖言做的。請先更新暖言再試。',
  },
  'exchange.problem.pack-header': {
    en: 'The head of the pack is wrong at “{about}”. Export the pack again.',
    'zh-Hans': '内容包开头的“{about}”不对。请重新导出。',
    'zh-Hant': '內容包開頭的「{about}」不對。請重新匯出。',
  },
  'exchange.problem.altered': {
    en: 'The pack was altered after it was exported: its checksums or its signature do not fit. Fetch it again. To change content by hand, use CSV or YAML.',
    'zh-Hans':
      '内容包导出后被改动过，校验或签名对不上。请重新下载；要手工改内容，请用 CSV 或 YAML。',
    'zh-Hant':
      '內容包匯出後被改動過，校驗或簽章對不上。請重新下載；要手動改內容，請用 CSV 或 YAML。',
  },
  'exchange.problem.unsigned': {
    en: 'The pack is not signed, and your company takes only signed ones. Ask whoever sent it to give it out again in a browser that has your company’s key.',
    'zh-Hans':
      '这个内容包没有签名，公司只接受签过名的。请发来的人在有公司密钥的浏览器里重新导出一次。',
    'zh-Hant':
      '這個內容包沒有簽章，公司只接受簽過章的。請寄來的人在有公司金鑰的瀏覽器裡重新匯出一次。',
  },
  'exchange.problem.other-key': {
    en: 'The pack was signed with a key that your company does not trust ({about}). Do not use it; ask your IT team whose key it is.',
    'zh-Hans': '这个内容包用的密钥公司不认可（{about}）。先不要用，请 IT 同事看看是谁的密钥。',
    'zh-Hant': '這個內容包使用的金鑰公司不認可（{about}）。先不要用，請資訊部門看看是誰的金鑰。',
  },
  'exchange.problem.table-unknown': {
    en: 'The first row does not tell what this table holds. Give out a table here first and use its column names.',
    'zh-Hans': '第一行看不出这是哪种表。请先在这里导出一份，照用它的列名。',
    'zh-Hant': '第一列看不出這是哪種表。請先在這裡匯出一份，照用它的欄名。',
  },
  'exchange.problem.column-unknown': {
    en: 'There is no such column. Correct its name or delete it. Meant was perhaps: “{about}”',
    'zh-Hans': '没有这一列。请改列名或删掉。您要的可能是：“{about}”',
    'zh-Hant': '沒有這一欄。請改欄名或刪掉。您要的可能是：「{about}」',
  },
  'exchange.problem.column-twice': {
    en: 'The column “{about}” stands there twice. Delete one of them.',
    'zh-Hans': '“{about}”这一列出现了两次。请删掉一列。',
    'zh-Hant': '「{about}」這一欄出現了兩次。請刪掉一欄。',
  },
  'exchange.problem.column-missing': {
    en: 'The column “{about}” is missing. Add it.',
    'zh-Hans': '缺少“{about}”这一列。请补上。',
    'zh-Hant': '缺少「{about}」這一欄。請補上。',
  },
  'exchange.problem.quotes': {
    en: 'A quotation mark is not closed. Open the file in a spreadsheet and save it as CSV again.',
    'zh-Hans': '有引号没有成对。请用表格软件打开，重新存成 CSV。',
    'zh-Hant': '有引號沒有成對。請用試算表軟體開啟，重新存成 CSV。',
  },
  'exchange.problem.id-missing': {
    en: 'The row has no id, and no item stands above it. Fill in the id.',
    'zh-Hans': '这一行没有 id，上面也没有条目。请填上 id。',
    'zh-Hant': '這一列沒有 id，上面也沒有條目。請填上 id。',
  },
  'exchange.problem.stray-cell': {
    en: 'This cell would be lost: “{about}” belongs into the first row of the item, or of its part. Move it there or empty it.',
    'zh-Hans': '这一格会丢掉：“{about}”要写在这个条目（或这一段）的第一行。请移过去或清空。',
    'zh-Hant': '這一格會丟掉：「{about}」要寫在這個條目（或這一段）的第一列。請移過去或清空。',
  },
  'exchange.problem.kind-unknown': {
    en: 'CareCue knows no content of the kind “{about}”. Leave the item out, or update CareCue.',
    'zh-Hans': '暖言没有“{about}”这种内容。请去掉这一条，或更新暖言。',
    'zh-Hant': '暖言沒有「{about}」這種內容。請去掉這一條，或更新暖言。',
  },
  'exchange.problem.missing': {
    en: '“{about}” is missing. Fill it in.',
    'zh-Hans': '缺少“{about}”。请填上。',
    'zh-Hant': '缺少「{about}」。請填上。',
  },
  'exchange.problem.empty': {
    en: '“{about}” is empty. Fill it in.',
    'zh-Hans': '“{about}”是空的。请填上。',
    'zh-Hant': '「{about}」是空的。請填上。',
  },
  'exchange.problem.too-long': {
    en: 'The text is too long: at most {about} characters. Shorten it.',
    'zh-Hans': '文字太长，最多 {about} 个字符。请改短。',
    'zh-Hant': '文字太長，最多 {about} 個字元。請改短。',
  },
  'exchange.problem.too-many': {
    en: 'There are too many: at most {about}. Take some out.',
    'zh-Hans': '太多了，最多 {about} 条。请删掉一些。',
    'zh-Hant': '太多了，最多 {about} 條。請刪掉一些。',
  },
  'exchange.problem.too-few': {
    en: 'There are too few: at least {about}. Add some.',
    'zh-Hans': '太少了，至少 {about} 条。请补上。',
    'zh-Hant': '太少了，至少 {about} 條。請補上。',
  },
  'exchange.problem.too-large': {
    en: 'The number is too large: at most {about}.',
    'zh-Hans': '数字太大，最大 {about}。',
    'zh-Hant': '數字太大，最大 {about}。',
  },
  'exchange.problem.too-small': {
    en: 'The number is too small: at least {about}.',
    'zh-Hans': '数字太小，最小 {about}。',
    'zh-Hant': '數字太小，最小 {about}。',
  },
  'exchange.problem.not-one-of': {
    en: 'Write one of these: {about}',
    'zh-Hans': '请写其中一个：{about}',
    'zh-Hant': '請寫其中一個：{about}',
  },
  'exchange.problem.wrong-type': {
    en: 'This is not of the kind that belongs here ({about}). Look at another row, or at docs/packs.md.',
    'zh-Hans': '这里填的不是该填的内容（{about} 类）。请参照别的行。',
    'zh-Hant': '這裡填的不是該填的內容（{about} 類）。請參照別的列。',
  },
  'exchange.problem.bad-id': {
    en: '“{about}” cannot be an id. Write lower-case words joined by hyphens, such as read-a-code.',
    'zh-Hans': '“{about}”不能当 id。请用小写字母和连字符，例如 read-a-code。',
    'zh-Hant': '「{about}」不能當 id。請用小寫字母和連字號，例如 read-a-code。',
  },
  'exchange.problem.bad-date': {
    en: '“{about}” is no date that can be read in one way only. Write it as 2026-11-30.',
    'zh-Hans': '“{about}”不是明确的日期。请写成 2026-11-30 这样。',
    'zh-Hant': '「{about}」不是明確的日期。請寫成 2026-11-30 這樣。',
  },
  'exchange.problem.bad-address': {
    en: '“{about}” is no address. It begins with https://.',
    'zh-Hans': '“{about}”不是网址。要以 https:// 开头。',
    'zh-Hant': '「{about}」不是網址。要以 https:// 開頭。',
  },
  'exchange.problem.bad-form': {
    en: 'This does not have the form that belongs here: {about}',
    'zh-Hans': '写法不对：{about}',
    'zh-Hant': '寫法不對：{about}',
  },
  'exchange.problem.unknown-field': {
    en: 'CareCue does not know the field “{about}”. Take it out, or correct its name.',
    'zh-Hans': '暖言不认识“{about}”这个字段。请删掉或改正名称。',
    'zh-Hant': '暖言不認識「{about}」這個欄位。請刪掉或改正名稱。',
  },
  'exchange.problem.twice': {
    en: '“{about}” comes twice. Keep one of them.',
    'zh-Hans': '“{about}”出现了两次。请只留一个。',
    'zh-Hant': '「{about}」出現了兩次。請只留一個。',
  },
  'exchange.problem.markup': {
    en: '“{about}” looks like a web page’s code or a formula. Write plain words.',
    'zh-Hans': '“{about}”像网页代码或算式。请只写普通文字。',
    'zh-Hant': '「{about}」像網頁程式碼或算式。請只寫普通文字。',
  },
  'exchange.problem.unseen': {
    en: 'A character in it cannot be seen ({about}). Type this passage anew.',
    'zh-Hans': '里面有看不见的字符（{about}）。请把这一段重新输入。',
    'zh-Hant': '裡面有看不見的字元（{about}）。請把這一段重新輸入。',
  },
  'exchange.problem.no-such-item': {
    en: 'There is no {about}. Correct the id, or take that item in as well.',
    'zh-Hans': '没有“{about}”。请改正 id，或者把那一条也一起导入。',
    'zh-Hant': '沒有「{about}」。請改正 id，或者把那一條也一起匯入。',
  },
  'exchange.problem.bad-pattern': {
    en: 'The phrase cannot be used: {about}',
    'zh-Hans': '这条说法用不了：{about}',
    'zh-Hant': '這條說法用不了：{about}',
  },
  'exchange.problem.still-named': {
    en: 'This item still names {about}, which would be gone. Change it first, or keep the other one.',
    'zh-Hans': '这一条还指向“{about}”，导入后就没有了。请先改这一条，或保留那一条。',
    'zh-Hant': '這一條還指向「{about}」，匯入後就沒有了。請先改這一條，或保留那一條。',
  },
} as const satisfies Texts;
