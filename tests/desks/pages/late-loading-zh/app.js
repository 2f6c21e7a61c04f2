const turns = [{"r": "c", "n": "范奶奶", "t": "2026-11-21 10:00", "x": "你们的挂号短信里有个六位数,是干什么的?有人打电话问我要。"}, {"r": "a", "n": "在线护士 庄莉", "t": "2026-11-21 10:01", "x": "奶奶,这六位数千万不要告诉别人,那个电话不是我们打的。"}, {"r": "c", "n": "范奶奶", "t": "2026-11-21 10:03", "x": "我已经告诉他了。"}, {"r": "a", "n": "在线护士 庄莉", "t": "2026-11-21 10:04", "x": "没关系,您现在先不要再接那个电话。您的银行卡有没有告诉他?"}, {"r": "c", "n": "范奶奶", "t": "2026-11-21 10:06", "x": "卡没有说。"}, {"r": "a", "n": "在线护士 庄莉", "t": "2026-11-21 10:07", "x": "那就好。我马上帮您把这个验证码作废,您重新挂号,到医院来找我就行。"}, {"r": "c", "n": "范奶奶", "t": "2026-11-21 10:10", "x": "吓死我了,谢谢你姑娘。"}];
setTimeout(() => {
  const root = document.getElementById('root');
  root.textContent = '';
  const head = document.createElement('h3'); head.textContent = '范奶奶'; root.append(head);
  const list = document.createElement('div'); list.className = 'q_list'; root.append(list);
  let i = 0;
  const step = () => {
    const d = turns[i++];
    const row = document.createElement('div'); row.className = 'q_a ' + (d.r === 'c' ? 'q_l' : 'q_r');
    const x = document.createElement('div'); x.className = 'q_x'; x.textContent = d.n + '  ' + d.t;
    const y = document.createElement('div'); y.className = 'q_y'; y.textContent = d.x;
    row.append(x, y); list.append(row);
    if (i < turns.length) setTimeout(step, 60);
    else { const box = document.createElement('textarea'); box.placeholder = '回复患者'; root.append(box); }
  };
  step();
  const info = document.getElementById('info');
  for (const [k, v] of [['患者', '范奶奶'], ['年龄', '79'], ['就诊科室', '呼吸科']]) {
    const p = document.createElement('div'); p.className = 'i_row';
    const a = document.createElement('span'); a.textContent = k;
    const b = document.createElement('span'); b.textContent = v;
    p.append(a, b); info.append(p);
  }
}, 2000);
