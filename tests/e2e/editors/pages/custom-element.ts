import { mountDesk, ready } from './desk-page';

let kept = '';

/** A chat box of a design system: the field stands in a shadow root and is part of the form. */
class AnswerBox extends HTMLElement {
  static formAssociated = true;
  readonly internals = this.attachInternals();
  readonly field = document.createElement('textarea');

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.field);
    this.field.className = 'answer-text';
    this.field.addEventListener('input', () => this.follow());
  }

  follow() {
    kept = this.field.value;
    this.internals.setFormValue(kept);
  }
}
customElements.define('answer-box', AnswerBox);

const { place } = mountDesk();
const box = new AnswerBox();
place.append(box);
ready({
  text: () => box.field.value,
  kept: () => kept,
  setDraft: (text) => {
    box.field.value = text;
    box.follow();
  },
});
