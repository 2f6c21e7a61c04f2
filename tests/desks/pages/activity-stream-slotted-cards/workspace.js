const items = [{"a": "Agnes Whitlock", "k": "Additional comments", "t": "2026-11-10 14:00:31", "b": "The red cord in my bathroom was pulled by the cleaning lady by mistake and nobody came. What if it had been me?", "s": false}, {"a": "Rui Pereira", "k": "Work notes", "t": "2026-11-11 14:01:31", "b": "Checked panel log: call arrived 14:02, was acknowledged from the corridor. Staffing issue, do not share before review.", "s": false}, {"a": "Rui Pereira", "k": "Additional comments", "t": "2026-11-12 14:02:31", "b": "Mrs Whitlock, you are right to ask, and I am sorry. Your call did reach us. I will tell you by Friday why nobody came.", "s": false}, {"a": "System", "k": "Field changes", "t": "2026-11-13 14:03:31", "b": "State: New → In Progress", "s": true}, {"a": "Agnes Whitlock", "k": "Additional comments", "t": "2026-11-14 14:04:31", "b": "Friday is good. Please telephone, I do not read the tablet well.", "s": false}, {"a": "Sandra Novak", "k": "Additional comments", "t": "2026-11-15 14:05:31", "b": "I will telephone on Friday at ten, after your breakfast.", "s": false}];
class Card extends HTMLElement {
  set entry(e) {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>.head{display:flex;gap:8px}.note{border-left:4px solid gold}</style><div class="sn-card-component-stream ${e.k === 'Work notes' ? 'note' : ''}"><div class="head"><now-avatar aria-hidden="true">${e.a[0]}</now-avatar><span class="sn-stream-user">${e.a}</span><span class="sn-stream-type">${e.k}</span><span>•</span><time>${e.t}</time></div><slot></slot></div>`;
    this.innerHTML = '';
    if (e.s) {
      const [label, change] = e.b.split(': ');
      this.innerHTML = `<ul class="sn-stream-changes"><li><span>${label}</span>: <span>${change}</span></li></ul>`;
    } else {
      const body = document.createElement('div');
      body.className = 'sn-stream-body';
      body.textContent = e.b;
      this.append(body);
    }
  }
}
customElements.define('sn-stream-card', Card);
class Stream extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = '<h2>Activity</h2><div class="filters"><button>All</button><button>Comments</button></div><ul class="stream" role="list"></ul>';
    const list = root.querySelector('ul');
    for (const e of [...items].reverse()) {
      const li = document.createElement('li');
      li.setAttribute('role', 'listitem');
      const card = document.createElement('sn-stream-card');
      card.entry = e;
      li.append(card);
      list.append(li);
    }
  }
}
customElements.define('sn-activity-stream', Stream);
class Field extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<div class="now-form-field"><label class="now-label">${this.getAttribute('label')}</label><input readonly value="${this.getAttribute('value')}"></div>`;
  }
}
customElements.define('now-record-field', Field);
class Record extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>.two{display:grid;grid-template-columns:300px 1fr}</style><h1>CS0047102 – Alarm cord not answered</h1><div class="two"><div class="form"><now-record-field label="Caller" value="Agnes Whitlock"></now-record-field><now-record-field label="Flat" value="12 B"></now-record-field><now-record-field label="Assigned to" value="Rui Pereira"></now-record-field></div><div class="side"><div class="compose"><div role="tablist"><button role="tab" aria-selected="true">Comments</button><button role="tab">Work notes</button></div><textarea placeholder="Write a comment (customer visible)"></textarea><button>Post</button></div><sn-activity-stream></sn-activity-stream></div></div>`;
  }
}
customElements.define('sn-record-form', Record);
