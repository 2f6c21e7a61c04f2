/** One page of the measurement: the same thread with and without what an adapter needs. */
export interface PageWish {
  messages: number;
  /** Without it no adapter fits and the reader has to understand the page by itself. */
  adapter: boolean;
  /** The customer's first words make a cue show. */
  cue?: boolean;
}

const WORDS = '您好，上个月的账单比平时多了二十块，请帮我查一下明细，谢谢。';
const NEEDY = '我今年七十三了，屏幕上的字太小，看不清楚。';

/**
 * An ordinary thread, on which a cue shows where it is wished for, as desks write them: about fifteen elements to a
 * message, with a profile beside it and, apart from both, a part of the page that `churn` changes.
 * `say` appends one message.
 */
export function deskPage({ messages, adapter, cue = false }: PageWish): string {
  const ordinary = Array.from({ length: messages }, (_, index) => turn(index)).join('');
  const turns = cue ? ordinary.replace(WORDS, NEEDY) : ordinary;
  const marker = adapter ? '<meta name="application-name" content="practice-desk">' : '';
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8">${marker}<title>工单</title>
<style>
  body { display: grid; grid-template-columns: 3fr 1fr; font: 14px sans-serif; margin: 0 }
  main { height: 90vh; overflow: auto } li { list-style: none; padding: 8px; border: 1px solid #ddd }
  .turn-customer { margin-right: 20% } .turn-agent { margin-left: 20% }
</style></head><body>
<main class="thread" data-conversation="bench-1"><ol class="turns">${turns}</ol>
<textarea class="answer-text"></textarea></main>
<aside><dl class="facts">
  <div class="fact"><dt>客户</dt><dd>陈阿姨</dd></div><div class="fact"><dt>套餐</dt><dd>畅享</dd></div>
</dl><div id="busy">${'<p class="tick"><span>0</span></p>'.repeat(100)}</div></aside>
<script>
  let count = ${messages};
  const turn = ${turn.toString()};
  const WORDS = ${JSON.stringify(WORDS)};
  function say() {
    document.querySelector('.turns').insertAdjacentHTML('beforeend', turn(count++));
    document.querySelector('main').scrollTop = 1e9;
  }
  // Ten thousand changes a second: text, attributes and elements, a hundred each ten milliseconds.
  let beat = 0;
  function churn() {
    const ticks = [...document.querySelectorAll('.tick')];
    return setInterval(() => {
      beat += 1;
      ticks.forEach((tick, index) => {
        if (index % 3 === 0) tick.firstChild.firstChild.data = beat;
        else if (index % 3 === 1) tick.className = 'tick beat' + (beat % 2);
        else tick.replaceChild(document.createElement('span'), tick.firstChild).remove();
      });
    }, 10);
  }
</script></body></html>`;
}

function turn(index: number): string {
  const customer = index % 2 === 0;
  const minute = String(index % 60).padStart(2, '0');
  const hour = String(Math.floor(index / 60) % 24).padStart(2, '0');
  const day = String(1 + (Math.floor(index / 1440) % 28)).padStart(2, '0');
  return (
    `<li class="turn ${customer ? 'turn-customer' : 'turn-agent'}" data-turn="m-${index}">` +
    `<div class="turn-head"><span class="turn-icon"><i></i></span>` +
    `<b class="turn-name">${customer ? '陈阿姨' : '小林'}</b>` +
    `<time datetime="2026-11-${day}T${hour}:${minute}:00Z">${hour}:${minute}</time></div>` +
    `<div class="turn-body"><p>${WORDS}</p><p>${index} <em>元</em></p></div>` +
    `<div class="turn-tools"><button>引用</button><button>复制</button><span></span></div></li>`
  );
}
