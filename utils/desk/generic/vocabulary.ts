/** What desks call things, in class names (` word `, see `wordsOf`) and on screen. */

const words = (list: string) => new RegExp(` (?:${list.trim().replace(/\s+/g, '|')}) `);
const exactly = (list: string) =>
  new RegExp(`^[\\s\\[(\uff08【·•|-]*(?:${list})[\\s\\])\uff09】:\uff1a·•|-]*$`, 'i');

export const MESSAGE_WORDS = words(
  'message messages msg msgs chat bubble comment comments post reply replies journal article entry conversation thread transcript dialog dialogue event activity turn talk im note correspondence transaction speech line balloon utterance',
);
export const LIST_WORDS = words(
  'messages message conversation thread chat transcript comments timeline history dialog talk articles journal log feed stream replies correspondence im msglist chatlist discussion posts',
);
export const NAV_WORDS = words(
  'nav navigation navbar topnav topbar titlebar masthead menu menubar breadcrumb breadcrumbs sidebar footer toolbar pagination pager tabs tabbar tablist toc dropdown typeahead autocomplete suggestions',
);
/** Lists beside the conversation that look like one. */
export const ASIDE_WORDS = words(
  'canned macro macros template templates snippet snippets quick shortcut shortcuts suggestion suggestions suggested knowledge kb faq helpcenter related recent recents recommend recommended similar audit tickets inbox queue sessions visitors contacts orders notifications notification announcement announcements tasks todo',
);
export const ASIDE_TITLE =
  /快捷|常用语|话术|知识库|知識庫|相关文章|推荐|历史(工单|会话|记录)|最近|待办|操作日志|canned|macros?\b|knowledge|related|suggest|recent|templates?\b|activity log|audit|previous tickets|other tickets|notifications?\b/i;
export const AUTHOR_WORDS = words(
  'author authorname name username nickname nick sender from who creator poster user displayname fullname person speaker owner member by actor agentname contact',
);
export const NOT_AUTHOR_WORDS = words(
  'time date timestamp ago file filename attachment subject title role badge tag company email mail status avatar initials content body text mention',
);
export const TIME_WORDS = words('time date timestamp ago when datetime created posted at moment');
export const SKIPPED_WORDS = words(
  'title headline attachment attachments file files filename actions action buttons btn toolbar tools reactions reaction menu tooltip receipt receipts signature sig gmail_signature subject subj quote quoted quotation blockquote preview linkpreview translate translation rating csat typing',
);
export const HEADING_WORDS = words('header head meta metadata info byline details caption heading');
export const SR_ONLY =
  / (?:sr only|visually hidden|screen reader(?: text| only)?|visuallyhidden|offscreen|a 11 y hidden|assistive text|invisible text|hidden accessible) /;
export const ICON_WORDS =
  / (?:material icons?(?: \w+)?|material symbols?(?: \w+)?|icon|icons|iconfont|fa|fas|far|glyphicon|mdi|codicon|ionicon|anticon|bi) /;
export const QUOTE_WORDS =
  / (?:gmail quote|yahoo quoted|moz cite prefix|quote|quoted|quotation|blockquote|email quoted|reply quote|quoted text|message quote|history quote|zm quote|original message|quote content|ref msg|quoted reply|moz signature|signature|email signature|gmail signature|external warning|link warning|warning banner|caution banner) /;

export const CUSTOMER_WORDS =
  / (?:customer|customers|requester|requestor|visitor|guest|client|end user|enduser|consumer|buyer|patient|caller|kehu|guke|fangke|yonghu|shopper|reporter|contact|member|subscriber|lead) /;
export const AGENT_WORDS =
  / (?:agent|agents|operator|staff|support|admin|kefu|servicer|bot|robot|chatbot|assistant|seat|zuoxi|employee|technician|representative|rep|advisor|consultant|helpdesk|csr|team|moderator|teammate) /;
/** Weaker: whose side these mean differs from desk to desk. */
export const THEIRS_WORDS =
  / (?:incoming|inbound|received|receive|in|their|theirs|other|others|them|user|left|from them|external|remote|peer|question) /;
export const MINE_WORDS =
  / (?:outgoing|outbound|sent|out|mine|(?<! by | to | for | with )me|my|self|own|right|from me|local|answer|response) /;
export const SYSTEM_WORDS =
  / (?:system|event|events|activity|notice|notification|status|divider|separator|log|audit|changes|change|service message|announce|sys|tip|tips|hint|info line|day|date line|milestone|history item|timeline event|details) /;
export const PRIVATE_WORDS =
  / (?:internal|private|whisper|staff only|confidential|backstage|neibu) /;
/** Weaker: some desks call every message a note. */
export const NOTE_WORDS = /(?<! has) (?:note|memo|remark) /;
/** How some desks draw a note; in a table every other row has it. */
export const STRIPED_WORDS = / (?:stripes|striped|hatched) /;

export const CUSTOMER_ROLE = exactly(
  '来[函信件]|客户|客戶|顾客|顧客|用户|用戶|访客|訪客|买家|買家|会员|患者|家长|来电人|报告人|申请人|提单人|提交人|发起人|报修人|反馈人|customer|requester|requestor|visitor|guest|client|user|end.?user|contact|buyer|caller|reporter|cc|customer \\(cc\\)|patient|author|op|original poster|市民|来电人?|來電(?:[/／]市民)?|来电(?:[/／]市民)?|旅客|乘客|读者|咨询者|咨询人|楼主|seller|(?:市民|客户|用户|群众|诉求人)(?:补充|诉求|留言|反馈|来信|追问|提问)|诉求内容|(?:留言|追问|提问)(?:内容|描述|详情|原文)?|(?:咨询|诉求|来信|来电|投诉|反映|评价)(?:内容|描述|详情|原文)|(?:再次|补充|网友|群众|市民|用户|客户)(?:留言|追问|提问|咨询|诉求|来信|投诉|反映|评价)',
);
export const AGENT_ROLE = exactly(
  '(?:[暂函书]|书面|正式)?[复回][函信]|[暂函]复|(?:人工|在线|智能|专属|AI|官方)?客服(?:专员|人员|机器人|坐席|小[\\u4e00-\\u9fff])?|坐席|座席|机器人|機器人|智能(?:助手|机器人)|小助手|助手|客户经理|工程师|专员|商家|管理员|agent|support(?: (?:agent|team|staff))?|staff|bot|chatbot|virtual (?:agent|assistant)|assistant|admin|administrator|operator|team|representative|moderator|employee|technician|ai agent|automated|owner|member|teammate|collaborator|maintainer|contributor|技术支持|客服中心|职员|職員|导诊台|护士|(?:(?:官方|单位|部门|追问|留言|客服|平台|商家|再次|最终|处理|办理)?(?:答复|答覆|回复|回覆|回应|解答)|(?:处理|办理)(?:结果|意见))(?:市民|客户|用户|群众|内容|意见|情况)?|承办单位|mediator|arbitrator|case ?worker|advis[eo]r|dispatcher|pharmacist|receptionist|clerk|developer|our (?:answer|reply)',
);
export const SYSTEM_ROLE = exactly(
  '系统|系統|系统(?:消息|提示|记录|日志|通知)|system(?: (?:record|log))?|system message|automation|workflow|event|自动消息',
);
export const NOTE_ROLE =
  /^[^\p{L}\p{N}]*(?:内部(?:备注|评论|回复|消息|沟通|便签|备忘)?(?:[·,\uff0c。 ].{0,14})?|(?:仅|僅|只)(?!.{0,4}(?:客户|客戶|用户|用戶|市民|患者))[^\s\u3002]{1,10}(?:可见|可見)(?:.{0,12})?|私密(?:备注|评论|回复)?|私有(?:备注|备忘)?|備註|备注|內部備註|内部可见.{0,10}|客户不可见|internal(?: (?:note|comment|only|message|reply|article))?(?:[ ·,-].{0,40})?|private(?: (?:note|comment|message|reply|notes))?(?:[ ·,-].{0,30})?|note(?: \(.*\)|: ?not visible.*)?|not visible to (?:the )?customer.*|only visible to .*|visible (?:only )?to (?:staff|agents|team|your team|agents only).*|staff[- ]only.*|agents? only|colleagues only|(?:team|staff|colleagues) only.*|work notes?.*|[內内]部(?:[紀记]錄|记录|便箋|留言|討論|讨论)|whisper|(?:team )?(?:note|memo)(?: [–-] .{1,30})?|comments? added|hidden from (?:the )?customer.*|(?:restricted|viewable|visibility(?: is)? (?:restricted|limited)) (?:to|by)(?: .{1,40})?|not public.*|file note.*|not for the (?:customer|client).*|(?:mediators|moderators|officers|advisers|managers|employees|clinicians|us) only|[内內]部(?:流[转轉])?(?:批示|意[见見]|交[办辦]|批注|批註|[签簽][批注註]|[处處]理意[见見]).{0,12}|[行院校站企]?[内內](?:部)?(?:注[记記]|註[记記]|備註|备注)|(?:comment|note|message)\W{1,3}only (?:your|our|the) (?:team|staff|colleagues).*|only (?:your|our|the) (?:team|staff|colleagues) can (?:see|read).*)[^\p{L}\p{N}]*$/iu;
/** The same on desks in other languages, and in the words of offices; in simplified script. */
export const NOTE_ELSEWHERE =
  /^[^\p{L}\p{N}]*(?:(?:interne|private)[rs]? (?:notiz|anmerkung|nachricht|kommentar|bemerkung|vermerk|antwort)(?:[ ·,–-].{1,30})?|nur intern|nicht öffentlich|(?:nur )?für (?:mitarbeiter|kollegen|das team)(?: sichtbar)?|(?:note|commentaire|réponse) (?:interne|privée?)(?:[ ·,–-].{1,30})?|nota interna|(?:同仁|同事|同僚|团队|员工|职员|坐席|座席|客服|专员|主管|班长|科室|后台)(?:备注|备忘|批注|笔记|便笺|小记)|内部(?:录事|备忘录?|札记|知会|跟进|参考|使用|流转|传阅)(?:[\s·(\uff08[].{0,16})?|限阅(?:[^\p{L}]*restricted)?|[行院校站企公司部]{0,2}内部?(?:流转|参考|使用|交流|传阅)(?:[,\uff0c、 ]*(?:不对外|勿外传|不公开))?|不对外(?:公开|展示)?|(?:勿|不得)外传)[^\p{L}\p{N}]*$/iu;
export const NOTE_EVENT =
  /(?:comments? added|added an? (?:internal|private) (?:note|comment)|(?:wrote|left|made) an? (?:internal|private) (?:note|comment)|internal note|private note|内部备注|内部评论|內部備註|创建注释完成|新增評論完畢|添加了(?:内部)?备注|添加了注释|不对客户可见|仅内部可见|\bnote (?:modified|created|added|logged) by\b|\b(?:phone|telephone) call (?:from|to|with|logged)\b)/i;
export const ACTION = exactly(
  '回复|回覆|引用|复制|复製|撤回|转发|編輯|编辑|删除|更多|翻译|收起|展开|查看全部|加载更多|重新发送|举报|赞|reply|reply all|quote|copy|edit|delete|forward|more|translate|show (?:more|less|quoted text)|expand|collapse|like|share|report|resend|permalink|link|download|options|print|pin|react|mark as .*|view|show original|block (?:sender|user)|trust sender|report (?:junk|spam|phishing)|comment|hide|unhide|save|follow|award|\\.\\.\\.|…|#|download all|split|raw|(?:view|open) (?:this )?\\S{1,14}(?: \\S{1,12})? (?:in|on) (?:the )?\\S{1,14}|(?:预览|預覽|下载|下載|另存为|打开|查看)',
);
export const RECEIPT = exactly(
  '(?:已读|未读|已讀|未讀|已送达|送达|已发送|发送成功|发送失败|已编辑|failed|queued|received|seen|read|unread|delivered|sent|edited|sending|read by .{1,30}|seen by .{1,30}|seen at .{1,20}|read \\d{1,2}:\\d{2}|[✓✔✅☑]+|via .{1,30}|通过.{1,12}(?:发送|回复))',
);
/** A file or a source that hangs on a message, or the words above such. */
export const FILE_CHIP =
  /^(?:(?:附件|附檔|附档|附加檔案|attachments?|sources|参考来源|答案来源|資料來源)\s*[:\uff1a].{0,120}|\d{1,2} attachments?|[^\n]{1,80}\.(?:jpe?g|png|gif|heic|webp|pdf|docx?|xlsx?|pptx?|csv|txt|zip|rar|mp3|m4a|wav|mp4|mov)(?:\s*[(\uff08]?[\d.,]+\s*[kmg]?b[)\uff09]?)?|(?:jpe?g|png|gif|heic|pdf|docx?|xlsx?|zip|mp4)\s*[\u2022·|,]\s*[\d.,]+\s*[kmg]b|[(\uff08]?[\d.,]+\s*[kmg]b[)\uff09]?)$/i;
export const ICON_NAME =
  /^[a-z]+(?:_[a-z0-9]+)+$|^(?:person|lock|check|done|send|reply|schedule|visibility|star|edit|delete|close|phone|email|attachment|forward|more_vert|print|link|flag|warning|info|help|group|face)$/;
export const LINK_WARNING =
  /^\s*[[【(\uff08⚠❗!]*\s*(?:external (?:link|e-?mail|sender|message)\b.*|caution:.*|warning: (?:this|external).*|this (?:message|e-?mail) (?:came|originated|is) from outside.*|注意[:\uff1a]?\s*外部.*|外部(?:链接|邮件|发件人).*|警告[:\uff1a]?\s*外部.*|(?:请|請)?谨慎(?:点击|打开).*|(?:链接|鏈接).{0,6}(?:安全性?未知|非官方).*|(?:this |the )?sender is (?:from )?(?:outside|external|not (?:part|from)).*|you (?:don['\u2019]t|do not) often get e-?mail from.*)\s*$/i;

/** Lines that a desk writes itself. */
export const EVENT_TEXT =
  /(?:^.{1,60}\s(?:→|->|⇒)\s.{1,60}$|(?:has |have )?(?:joined|left) the (?:chat|conversation|session)|^.{0,40}\b(?:joined|left)\.?$|assigned (?:this|the|to|by)|(?:was |has been |self-)assigned|(?:status|priority|owner|assignee|tags?|group|due date|subject|category|type|label|queue|severity) (?:was |has been )?(?:changed|set|updated|added|removed)|changed (?:the )?(?:status|priority|owner|assignee|group|subject|type|title|description|due date|milestone|weight|queue|category|stage|visibility)|(?:set|added|removed) (?:the )?(?:status|priority|tags?|label)|(?:ticket|conversation|chat|case|session) (?:was |has been |is )?(?:created|opened|closed|reopened|resolved|transferred|started|ended|assigned|merged|escalated|snoozed|solved)|marked (?:this|the|as)|(?:survey|rating|csat).{0,20}(?:sent|requested|received)|转接|轉接|转人工|接入(?:会话|对话|人工)|(?:加入|进入|離開|离开|退出)(?:了)?(?:会话|对话|聊天|本次)|(?:会话|对话|工单|服务)(?:已|开始|结束|由|被|转|分配|状态)|(?:已|被)?(?:分配|指派|转交)给|(?:邀请|邀請|已发送|已推送).{0,6}(?:评价|評價|满意度)|(?:状态|優先|优先级|处理人|受理组).{0,4}(?:由|从|变更|更改|改为|已|更新)|客服.{1,12}(?:为您服务|接待)|(?:撤回了一条消息)|以上(?:为|是)历史|以下为新消息|超时.{0,6}(?:关闭|结束)|(?:进入|加入|正在|退出)排队|排队(?:中|等候|等待|人数|位置)|opened by|closed by|resolved by|merged (?:into|from)|(?:添加|移除|删除|修改|更新|设置|变更|创建|关闭|关联)了?(?:标签|任务|状态|截止|负责人|优先级|成员|附件|描述|标题|参与人|子任务|字段)|user is typing|^系统(?:自动|已|将)|自动(?:创建|分配|关闭|派发)(?:了)?(?:工单|会话)|is typing|(?:将|將|把)(?:卡片|任务|任務|工单|工單|案件|会话|會話).{0,6}(?:移动?到|移動?到|移至|移入|拖到|转移?到|轉移?到|转派|轉派|改派)|status changed|correspondence added by|outgoing email (?:about|recorded)|^(?:owner|priority|status|subject|queue|tags?) .{0,60}(?:changed|added|set|taken|given|deleted)|^ticket created\b|^\W{0,4}(?:given to|taken$|stolen|correspondence added|交给|\S{1,8}已创建$|创建申请单回复)|(?:opened|created|updated) this (?:issue|ticket|request|case)|raised this (?:request|issue)|(?:added|removed) (?:the )?.{1,40} (?:labels?|tags?)\b|^visitor (?:came|closed|opened|left|navigated|is (?:on|now))|(?:closed|left) (?:the )?chat|^(?:field changes|字段变更|属性更改))/i;

/** All that is left of a message that was taken back. */
export const GONE =
  /^\W{0,4}(?:(?:此|该|該|这|這)?[条條则則]?(?:消息|訊息|信息)已(?:被)?(?:删除|刪除|撤回|收回)|(?:你|您|对方|對方)?(?:撤回|收回)了一?[条條则則]?(?:消息|訊息)|(?:this |you )?(?:message )?(?:was |has been |is )?(?:deleted|unsent)(?: (?:a|this) message)?)[.\u3002]?$/i;

/** How a line goes on that names first who did something to the ticket. */
export const DEED =
  /^(?:交给|given to|taken|stolen|correspondence added|added|removed|changed|assigned|self-assigned|closed|reopened|set|marked|merged|moved|created|updated|opened|linked|renamed|joined|left|resolved)\b[^.!?]*$/i;
/** All of a line says how a field changed. */
export const FIELD_CHANGE =
  /^(?:.{1,30}\s*[从由從]\s*.{0,60}(?:变更为|更改为|改为|改成|變更為|改為)\s*.{0,60}|.{1,24}\s(?:变更为|改为|被?设置为|設為|變更為)\s.{1,60}|.{1,40} (?:changed|set) (?:from .{1,60} )?to .{1,60}|.{1,30}\s(?:→|->)\s.{1,40})$/i;

/** A heading above the words with which a ticket was opened. */
export const DESCRIPTION_TITLE =
  /^(?:(?:问题|問題|工单|故障|诉求|需求|报修|详细)?(?:描述|內容|内容|说明|說明)|详情|(?:issue |problem |request |ticket )?(?:description|details|message|request|enquiry|inquiry|question))\s*[:\uff1a]?$/i;

export const AGENT_SAYS =
  /我是(?:您的)?(?:人工|在线|智能|专属)?(?:客服|小助手|专员|机器人|坐席|AI)|(?:很高兴|竭诚|正在)?为您(?:服务|解答|查询|处理|核实|办理|转接)|帮您|請問有什麼|请问(?:有什么|您|还有)|感谢您的?(?:来信|来电|联系|咨询|耐心|反馈|支持|等待)|给您带来(?:的)?不便|麻烦您|请您(?!们)|您可以|您(?:这边)?(?:点击|打开|点一下|稍等)|祝您|亲[,\uff0c~\uff5e]|建议您|(?:thank you|thanks) for (?:contacting|reaching|getting in touch|your (?:message|patience|call|email|enquiry|inquiry|reply))|how (?:can|may) i (?:help|assist)|(?:happy|glad) to (?:help|assist)|i(?:'|’)?(?:d| would) be happy to|i(?:'|’)?(?:ve|m| have| am) (?:checked|sent|opened|looking|looked|updated|reset|arranged|booked|logged|here to help|the virtual)|let me (?:check|look|know if|help)|(?:our|the) (?:team|support|engineers?|system)\b|please (?:click|open|tap|press|try|let (?:me|us)|find|confirm|check|follow|select|restart)|is there anything else|would you like (?:to (?:talk|speak|chat) (?:to|with)|me to)|sorry (?:to hear|for the (?:trouble|inconvenience|delay))|(?:kind|best) regards|welcome to|virtual assistant|we(?:'|’)?(?:ve| have|ll| will) (?:received|sent|look|get back|arrange|call|be|email|refund)/i;
export const CUSTOMER_SAYS =
  /我(?:的|想|要|是|家|今年|爸|妈|母亲|父亲|老伴|儿子|女儿|不会|不知道|点不|找不|看不|听不|收不|忘|这个|一直|孙|现在|已经|都|该|又|眼|耳)|怎么(?:办|弄|回事|还|这么|没|退|用|操作|改|设|点)|(?:为什么|為什麼|为啥|咋)|你们|能不能|帮我|急|谢谢(?:你|您|啊|姑娘|小)|\b(?:my (?:account|phone|card|order|bill|mother|father|mum|mom|dad|husband|wife|son|daughter|screen|password|email|grandson|internet|tv|money|bank|computer|tablet|eyes|hearing|parcel|router|payment|pension|invoice|name is)|i (?:can(?:'|’)?t|cannot|don(?:'|’)?t|am \d|got|need|lost|tried|keep|want|pressed|forgot|think|still|do not)|i(?:'|’)m (?:\d\d|not|old|trying|having|stuck|confused)|why (?:is|does|do|did|can)|how do i|it says)\b/i;

export const MY_LABEL = /^(?:你|您|我|我自己|自己|本人|you|me|myself|you \(.*\))$/i;
export const CUSTOMER_LABEL =
  /^(?:(?:客户|客戶|顾客|顧客|用户|用戶|访客|訪客|联系人|聯絡人|请求人|请求者|申请人|申請人|报告人|报修人|发起人|提交人|提交者|来电人|咨询人|会员|買家|买家|发件人|提单人|反馈人|需求人|服务对象)(?:姓名|名称|名|昵称|昵稱|电话|手机|手机号|邮箱|id|账号|编号|微信)?|姓名|昵称|昵稱|称呼|全名|用户名|手机号?|手机号码|电话|联系电话|邮箱|电子邮箱|电子邮件|(?:customer|requester|requestors?|client|contact|visitor|user|caller|reporter|submitter|reported by|opened by|raised by|created by|submitted by|requested by|author|guest|member|cc|ccs|account holder)(?:'s)?(?: ?(?:name|e-?mail|phone|id|number))?|(?:full |first |last |display |nick|sur|given |family )?name|(?:customer|client|contact|caller) name ?[/,].{1,20}|applicant|passenger|patient|resident|member|tenant|policy ?holder|subscriber|e-?mail(?: address)?|phone(?: number)?|mobile|tel(?:ephone)?|user ?name|抄送|抄送人|家属|紧急联系人)$/i;
export const AGENT_LABEL =
  /^(?:受理人|受理客服|处理人|處理人|负责人|負責人|经办人|坐席|座席|接待客服|当前客服|客服|跟进人|指派给|分配给|所属客服|工程师|处理客服|拥有人|所有者|属主|擁有者|办理人|assignee|assigned to|assigned agent|owner|agent|handled by|handler|operator|technician|support agent|responsible|case owner|assigned|nobody|clerk|case ?worker|advis[eo]r|ticket owner|assigned agent|办理员|经办|坐席姓名)$/i;
export const LOGGED_IN =
  /(?:logged in as|signed (?:in|on) as|(?:^|[–—|·•,-]\s*)you are (?!not|now|the |a |in |on |about|viewing|here)|我的(?:帐号|账号|帳號)[:\uff1a]\s*|log(?:ged)? out|sign out|当前(?:登录|用户|坐席|客服)[:\uff1a]?|登录(?:为|身份|账号)[:\uff1a]?|已登录[:\uff1a]?|您好[,\uff0c]\s*|欢迎(?:您|回来)?[,\uff0c:\uff1a]\s*|welcome(?: back)?,?\s+|坐席[:\uff1a]\s*|客服[:\uff1a]\s*|工号.{0,8}[:\uff1a]?|replying as|reply as|以.{0,2}身份回复|posting as|from:)/i;
/** What the menu of whoever is logged in is called. */
export const ME_TITLE =
  /^(?:user menu|account menu|my account|使用者選單|用户菜单|用戶選單|个人中心|我的帐号|我的账号|当前登录)$/i;
export const ME_WORDS =
  / (?:account menu|user menu|current user|logged in|loggedin|whoami|my account|profile menu|account|(?<! by | to | for | with )me|login name|userinfo top|topbar user|header user|current agent|agent info|user dropdown|nav user|operator name|seat name|session user|myself|login info|signed in|own name|agent name|agent status) /;
export const PROFILE_WORDS =
  / (?:requester|requestor|requestors|customer|visitor|contact|client|caller|profile|user info|userinfo|user card|user panel|person|cust|guest|member|buyer|patient|reporter) /;
