import type { Texts } from '../text-of-key';

/** The content pack in force, where it comes from, and why another one was not taken. */
export const delivery = {
  'pack.title': { en: 'Content pack', 'zh-Hans': '内容包', 'zh-Hant': '內容包' },
  'pack.bundled': {
    en: 'The pack that came with CareCue is in force.',
    'zh-Hans': '现在用的是暖言自带的内容包。',
    'zh-Hant': '目前使用暖言內建的內容包。',
  },
  'pack.inForce': {
    en: 'In force: {name}, version {version}, published on {day}.',
    'zh-Hans': '现在用的是“{name}”第 {version} 版，{day} 发布。',
    'zh-Hant': '目前使用「{name}」第 {version} 版，{day} 發布。',
  },
  'pack.signed': {
    en: 'Signed with the key {key}.',
    'zh-Hans': '由密钥 {key} 签名。',
    'zh-Hant': '由金鑰 {key} 簽章。',
  },
  'pack.notSigned': {
    en: 'It is not signed.',
    'zh-Hans': '这个包没有签名。',
    'zh-Hant': '這個包沒有簽章。',
  },
  'pack.ended': {
    en: 'It was meant to be used until {day}. It stays until a newer one comes.',
    'zh-Hans': '它原定用到 {day}。新的来之前，先继续用它。',
    'zh-Hant': '它原定用到 {day}。新的來之前，先繼續使用。',
  },
  'pack.pinned': {
    en: 'Your company takes only packs that its own key has signed.',
    'zh-Hans': '公司只接受用自己密钥签过名的内容包。',
    'zh-Hant': '公司只接受以自己的金鑰簽章的內容包。',
  },
  'pack.address': {
    en: 'Address of your company’s pack',
    'zh-Hans': '公司内容包的网址',
    'zh-Hant': '公司內容包的網址',
  },
  'pack.addressHelp': {
    en: 'Begins with https://. CareCue asks there at start and every four hours, and tells nothing about you or your customers. Empty: it asks nowhere.',
    'zh-Hans':
      '以 https:// 开头。暖言在启动时和每四小时去问一次有没有新的，不带任何您或客户的信息。留空就哪里都不问。',
    'zh-Hant':
      '以 https:// 開頭。暖言在啟動時和每四小時詢問一次有沒有新的，不帶任何您或客戶的資訊。留空就不向任何地方詢問。',
  },
  'pack.addressBad': {
    en: 'This is no https address. Copy it again from your company’s message.',
    'zh-Hans': '这不是 https 开头的网址。请从公司的通知里重新复制。',
    'zh-Hant': '這不是 https 開頭的網址。請從公司的通知重新複製。',
  },
  'pack.save': { en: 'Save the address', 'zh-Hans': '保存网址', 'zh-Hant': '儲存網址' },
  'pack.allow': {
    en: 'Allow asking {host}',
    'zh-Hans': '允许访问 {host}',
    'zh-Hant': '允許存取 {host}',
  },
  'pack.allowHelp': {
    en: 'The browser has not allowed it yet, so nothing is asked.',
    'zh-Hans': '浏览器还没有允许，所以还没去问。',
    'zh-Hant': '瀏覽器尚未允許，所以還沒有詢問。',
  },
  'pack.ask': { en: 'Ask for it now', 'zh-Hans': '现在去问', 'zh-Hant': '現在詢問' },
  'pack.last': {
    en: 'Asked on {when}: {outcome}',
    'zh-Hans': '{when} 问过：{outcome}',
    'zh-Hant': '{when} 詢問過：{outcome}',
  },
  'pack.file': {
    en: 'Take a pack from a file',
    'zh-Hans': '从文件换上内容包',
    'zh-Hant': '從檔案換上內容包',
  },
  'pack.drop': {
    en: 'Back to the pack that came with CareCue',
    'zh-Hans': '换回自带的内容包',
    'zh-Hant': '換回內建的內容包',
  },
  'pack.dropped': {
    en: 'The pack that came with CareCue is in force again.',
    'zh-Hans': '已换回自带的内容包。',
    'zh-Hant': '已換回內建的內容包。',
  },
  'pack.dropFailed': {
    en: 'It could not be brought back. Please try again.',
    'zh-Hans': '没有换回来，请再试一次。',
    'zh-Hant': '沒有換回來，請再試一次。',
  },
  'pack.taken': {
    en: 'The new pack is in force.',
    'zh-Hans': '新的内容包已经用上了。',
    'zh-Hant': '新的內容包已經啟用。',
  },
  'pack.unchanged': {
    en: 'It is the pack in force already.',
    'zh-Hans': '就是现在用的这个，没有变化。',
    'zh-Hant': '就是目前使用的這個，沒有變化。',
  },
  'pack.refused.truncated': {
    en: 'The pack did not come to its end. The one before stays. Have it sent or saved once more.',
    'zh-Hans': '内容包没有传完整，原来的继续用。请重新发送或保存一次。',
    'zh-Hant': '內容包沒有傳完整，原來的繼續使用。請重新傳送或儲存一次。',
  },
  'pack.refused.oversized': {
    en: 'The pack is larger than CareCue takes (limit: {about}). The one before stays. Publish it with fewer items.',
    'zh-Hans': '内容包太大了（上限：{about}），原来的继续用。请减少条目后再发布。',
    'zh-Hant': '內容包太大了（上限：{about}），原來的繼續使用。請減少條目後再發布。',
  },
  'pack.refused.wrong-schema': {
    en: 'Something in the pack is not as it must be ({about}). The one before stays. Tell your trainers.',
    'zh-Hans': '内容包里有不合格式的地方（{about}），原来的继续用。请告诉培训师。',
    'zh-Hant': '內容包裡有不合格式的地方（{about}），原來的繼續使用。請告訴培訓師。',
  },
  'pack.refused.newer-format': {
    en: 'The pack was made for a newer CareCue. The one before stays. Update the extension.',
    'zh-Hans': '内容包是给新版暖言用的，原来的继续用。请更新扩展。',
    'zh-Hant': '內容包是給較新版暖言使用的，原來的繼續使用。請更新擴充功能。',
  },
  'pack.refused.unsigned': {
    en: 'The pack is not signed, and your company takes only signed ones. The one before stays. Ask your trainers for the signed file.',
    'zh-Hans': '内容包没有签名，公司只接受签过名的，原来的继续用。请向培训师要签名后的文件。',
    'zh-Hant': '內容包沒有簽章，公司只接受簽過章的，原來的繼續使用。請向培訓師索取簽章後的檔案。',
  },
  'pack.refused.other-key': {
    en: 'The pack was signed with a key that your company does not trust ({about}). The one before stays. Tell your IT team.',
    'zh-Hans': '内容包用的密钥公司不认可（{about}），原来的继续用。请告诉 IT 同事。',
    'zh-Hant': '內容包使用的金鑰公司不認可（{about}），原來的繼續使用。請告訴資訊部門。',
  },
  'pack.refused.altered': {
    en: 'The pack was changed or damaged after it was published. The one before stays. Do not use this file; tell your IT team.',
    'zh-Hans': '内容包在发布之后被改动或损坏过，原来的继续用。请不要用这个文件，并告诉 IT 同事。',
    'zh-Hant':
      '內容包在發布之後被更動或損壞過，原來的繼續使用。請不要使用這個檔案，並告訴資訊部門。',
  },
  'pack.refused.expired': {
    en: 'The pack could be used until {about}. The one before stays. Ask your trainers for a newer one, and look whether this computer’s date is right.',
    'zh-Hans': '内容包只能用到 {about}，原来的继续用。请向培训师要新的，也看一下电脑日期对不对。',
    'zh-Hant':
      '內容包只能用到 {about}，原來的繼續使用。請向培訓師索取新的，也看一下電腦日期是否正確。',
  },
  'pack.refused.older': {
    en: 'The pack is not newer than the one in force (version {about}). The one before stays. Your trainers give a new version a higher number.',
    'zh-Hans': '内容包不比现在用的新（版本 {about}），原来的继续用。请培训师给新版本更大的编号。',
    'zh-Hant':
      '內容包不比目前使用的新（版本 {about}），原來的繼續使用。請培訓師給新版本更大的編號。',
  },
  'pack.refused.not-allowed': {
    en: 'The browser has not allowed this address yet. Allow it above.',
    'zh-Hans': '浏览器还没有允许访问这个网址，请在上面点允许。',
    'zh-Hant': '瀏覽器尚未允許存取這個網址，請在上方點允許。',
  },
  'pack.refused.unreachable': {
    en: 'The address does not answer. The pack in force stays. Look whether you are in the company’s network.',
    'zh-Hans': '这个网址没有回应，现在的内容包继续用。请看看是否连着公司网络。',
    'zh-Hant': '這個網址沒有回應，目前的內容包繼續使用。請看看是否連上公司網路。',
  },
  'pack.refused.timed-out': {
    en: 'The server did not finish within {about} seconds. The pack in force stays. CareCue asks again in four hours.',
    'zh-Hans': '服务器 {about} 秒内没有传完，现在的内容包继续用。四小时后会再问一次。',
    'zh-Hant': '伺服器 {about} 秒內沒有傳完，目前的內容包繼續使用。四小時後會再詢問一次。',
  },
  'pack.refused.bad-answer': {
    en: 'The server answers, but gives no pack (code {about}). The pack in force stays. Tell your IT team.',
    'zh-Hans': '服务器有回应，但没有给出内容包（代码 {about}），现在的继续用。请告诉 IT 同事。',
    'zh-Hant': '伺服器有回應，但沒有提供內容包（代碼 {about}），目前的繼續使用。請告訴資訊部門。',
  },
  'pack.refused.not-kept': {
    en: 'The pack is good, but could not be kept. The one before stays. Close other windows of CareCue, make room on the disk, then try again.',
    'zh-Hans':
      '内容包没问题，但没能存下来，原来的继续用。请关掉其他暖言窗口、腾出磁盘空间，再试一次。',
    'zh-Hant':
      '內容包沒問題，但無法存下來，原來的繼續使用。請關閉其他暖言視窗、騰出磁碟空間，再試一次。',
  },
} as const satisfies Texts;
