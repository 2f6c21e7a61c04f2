const rows = [{"i": 0, "w": "c", "n": "马大爷", "t": "09:00", "x": "我的老人机开不了机了"}, {"i": 1, "w": "a", "n": "客服 小唐", "t": "09:07", "x": "您好,请先把充电器插上,等十分钟。"}, {"i": 2, "w": "c", "n": "马大爷", "t": "09:14", "x": "插了"}, {"i": 3, "w": "c", "n": "马大爷", "t": "09:21", "x": "没有反应"}, {"i": 4, "w": "a", "n": "客服 小唐", "t": "09:28", "x": "屏幕上有没有出现电池的图案?"}, {"i": 5, "w": "c", "n": "马大爷", "t": "09:35", "x": "没有 黑的"}, {"i": 6, "w": "a", "n": "客服 小唐", "t": "09:42", "x": "请您看一下充电头上的小灯亮不亮。"}, {"i": 7, "w": "c", "n": "马大爷", "t": "09:49", "x": "不亮"}, {"i": 8, "w": "a", "n": "客服 小唐", "t": "09:56", "x": "那可能是插座没电,换一个插座试试。"}, {"i": 9, "w": "c", "n": "马大爷", "t": "09:03", "x": "换到厨房了 灯亮了"}, {"i": 10, "w": "a", "n": "客服 小唐", "t": "09:10", "x": "太好了,现在等十分钟。"}, {"i": 11, "w": "c", "n": "马大爷", "t": "09:17", "x": "出来一个电池"}, {"i": 12, "w": "a", "n": "客服 小唐", "t": "10:24", "x": "这说明正在充电,充满大概两个小时。"}, {"i": 13, "w": "c", "n": "马大爷", "t": "10:31", "x": "那我去买菜 回来再看"}, {"i": 14, "w": "a", "n": "客服 小唐", "t": "10:38", "x": "好的,您慢走,充电放着没关系。"}, {"i": 15, "w": "c", "n": "马大爷", "t": "10:45", "x": "回来了 满了"}, {"i": 16, "w": "a", "n": "客服 小唐", "t": "10:52", "x": "现在按住右边红色的键,数到三。"}, {"i": 17, "w": "c", "n": "马大爷", "t": "10:59", "x": "亮了亮了 有声音"}, {"i": 18, "w": "a", "n": "客服 小唐", "t": "10:06", "x": "恭喜您,手机好了。"}, {"i": 19, "w": "c", "n": "马大爷", "t": "10:13", "x": "原来是插座坏了 我还以为手机要换"}, {"i": 20, "w": "a", "n": "客服 小唐", "t": "10:20", "x": "插座请让家人或电工看一下,不要自己拆。"}, {"i": 21, "w": "c", "n": "马大爷", "t": "10:27", "x": "好的 我让楼下小王来看"}];
const list = document.getElementById('vl');
const inner = document.getElementById('vlin');
const HEIGHT = 64;
inner.style.height = rows.length * HEIGHT + 'px';
const shown = new Map();
function fill() {
  const from = Math.max(0, Math.floor(list.scrollTop / HEIGHT) - 1);
  const to = Math.min(rows.length, Math.ceil((list.scrollTop + list.clientHeight) / HEIGHT) + 1);
  for (const [i, el] of shown) if (i < from || i >= to) { el.remove(); shown.delete(i); }
  for (let i = from; i < to; i++) {
    if (shown.has(i)) continue;
    const d = rows[i];
    const el = document.createElement('div');
    el.className = 'vl-row ' + (d.w === 'c' ? 'other' : 'me');
    el.style.transform = 'translateY(' + i * HEIGHT + 'px)';
    el.dataset.index = i;
    const nm = document.createElement('div'); nm.className = 'vl-nm'; nm.textContent = d.n + ' ' + d.t;
    const tx = document.createElement('div'); tx.className = 'vl-tx'; tx.textContent = d.x;
    el.append(nm, tx);
    inner.append(el); shown.set(i, el);
  }
}
list.addEventListener('scroll', fill);
fill();
list.scrollTop = list.scrollHeight;
fill();
