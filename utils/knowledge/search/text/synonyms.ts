/**
 * Words that people use for the same thing, one group a line, in Simplified and lower case: products
 * and service desks say one, customers, agents and other regions another. Sayings of whole phrases
 * are content; these are the small words inside any of them.
 */
const GROUPS = `
关闭 关掉 关了 取消 停掉 停用 解除 退订 去掉
查询 查看 查一下 查查 看看
怎么 点样 点做 如何 咋 怎样
哪里 边度 哪儿
东西 嘢 商品 物品 货品
充值 增值 储值 加值 入数
长者 长辈 老人 老人家 老年人 高龄
孕妇 怀孕 有身孕 大肚 产妇 孕期
口吃 结巴 大舌头
瑕疵 损坏 破损 坏的 坏了 烂了 碎了
数据 流量
水电煤 水电燃气 水电
人脸 脸部 刷脸
余额 结余 零钱
提现 转出 取出来 拿出来
视讯 视像 视频
医生 看诊 门诊 挂号
轮椅 行动不便 走不动
出示 打开 调出
挂失 被盗 盗用
贷款 借款 借钱
假的 虚假 骗人
界面 页面 介面
老人机 长辈模式 大字版 关怀模式 敬老版
语音 说话 念字 朗读
电视机 电视
音箱 智能音响
外孙 孙子 孙女
寄错 少发 漏发 少了一件
家长 爸妈 父母
吸奶器 奶泵 挤奶器
奶粉 配方奶
路由器 猫 盒子
宽频 宽带
月费 套餐 资费 月租
银联卡 银行卡 提款卡 卡片
绑定 绑卡 添加
解绑 解除绑定
冻结 锁住 限制 停用 封了
实名 实名制 身份验证
登陆 登录 登入
找不到 找不着 不见了 没了
没到账 没收到 没退回来 没到
退款 退钱 还钱
扣款 扣费 扣钱 划扣 代扣
不明 莫名其妙 不认识
密码 口令 暗号
忘记 忘了 记不得 想不起来
验证码 校验码 短信码 认证码
短信 简讯 信息
手机 电话机 行动电话
屏幕 萤幕 荧幕
网络 网路 上网
无线网 wifi 无线 wlan
离线 断网 掉线 连不上 上不了网 没网
音箱 音响 喇叭
信号 画面
软件 软体 应用 程序 app
安装 下载 装
打不开 闪退 进不去
视频 影片
账号 账户 帐号 帐户 户头
客服 人工 真人
转账 汇款 打钱 转钱
充值 储值 缴费 交费
快递 包裹 物流 宅配
退货 退掉
换货 换一个
地址 住址
优惠券 折价券 券
发票 收据
订单 单子
大字 字体 调大 放大
声音 音量
卡 慢
冒充 假冒 假装 自称
公检法 警察 公安 法院 检察院
中奖 抽奖
孩子 小孩 娃 儿童
去世 过世 走了 离世 死了 往生
耳背 听不清 听不见 重听 聋
看不清 看不见 眼花 视力
刷脸 人脸 人脸识别
挂号 预约 看病
公交 公车 地铁 捷运
医保 健保
宝宝 婴儿 小宝
吐奶 溢奶
纸尿裤 尿不湿 尿布
截图 截屏 拍屏
拍照 照相
投诉 申诉 举报
退休金 养老金
家人 亲属 子女
cancel stop end terminate disable turnoff
find check see locate show
refund money-back reimbursement
charge payment deduction debit
unknown unrecognised unrecognized strange mystery
lost missing gone vanished
password passcode pin
code otp
phone mobile cellphone smartphone
parcel package delivery
coupon voucher discount
invoice receipt
broken damaged smashed cracked
bus metro subway tube
doctor hospital clinic appointment
person human agent someone
scam fraud con scammer
died dead death deceased passed
deaf hearing hear
blind sight vision see
text writing sms
bigger larger enlarge
letters print font text
loud louder volume
app application program
broadband internet wifi
baby infant newborn
nappy diaper
formula milk
complaint complain
arrive receive come get
offline disconnected
fail fails failed failing error unsuccessful
freeze frozen locked restricted limited blocked
hacked stolen hijacked
withdraw cashout
change switch amend update
cheaper lower downgrade
subscription renewal membership
`;

const alike = new Map<string, string[]>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.split(' ');
  for (const word of group) {
    const others = group.filter((other) => other !== word);
    alike.set(word, [...(alike.get(word) ?? []), ...others]);
  }
}
const LONGEST = Math.max(...[...alike.keys()].map((word) => word.length));

/** Other words for this one; none for most. */
export function synonymsOf(word: string): readonly string[] {
  return alike.get(word) ?? [];
}

/** Every word with synonyms in a run of Chinese characters, with where it begins. */
export function* synonymsIn(
  run: string,
): Generator<{ at: number; length: number; others: readonly string[] }> {
  for (let at = 0; at < run.length; at += 1) {
    const most = Math.min(LONGEST, run.length - at);
    for (let length = most; length > 1; length -= 1) {
      const others = alike.get(run.slice(at, at + length));
      if (others) yield { at, length, others };
    }
  }
}
