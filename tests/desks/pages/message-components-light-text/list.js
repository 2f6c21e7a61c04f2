class Message extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>:host{display:flex;gap:8px;padding:8px}.h{display:flex;gap:8px}</style><slot name="avatar"></slot><div part="content"><div class="h" part="header"><span part="name">${this.getAttribute('user-name')}</span><span part="time">${this.getAttribute('time')}</span></div><div part="message"><slot></slot></div></div>`;
  }
}
customElements.define('ui-message', Message);
class List extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:block;overflow:auto}</style><div part="list" role="list"><slot></slot></div>';
  }
}
customElements.define('ui-message-list', List);
