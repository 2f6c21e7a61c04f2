/** As the panel's: black, white and what is brightest. */
const contrast = (selector: string) => `${selector} {
  color-scheme: dark;
  --card: #000; --ink: #fff; --soft: #fff; --line: #fff;
  --accent: #ffd866; --accent-soft: #000; --go: #6ff2dc; --on-go: #000; --quote: #574600;
  --stop: #ffb3ac; --stop-soft: #330500; --shadow: #000;
}`;

/**
 * Sizes are px: a desk's root font size must not reach in. `!important` on the host: there the
 * inner rule beats the page's.
 */
export const CUE_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto 0 0 auto !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
}
@media print { :host { display: none !important; } }
.cue {
  --card: #fff; --ink: #2a2420; --soft: #63574f; --line: #e2d8ce;
  --accent: #a3480f; --accent-soft: #fbeee3; --go: #0f6b5c; --on-go: #fff; --quote: #ffe9b8;
  --stop: #a8201a; --stop-soft: #fdeceb; --shadow: #2a242033;
  position: fixed; box-sizing: border-box; color: var(--ink); direction: ltr;
  font: 15px/1.55 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  text-align: start; pointer-events: auto;
}
.cue[data-theme="dark"] {
  color-scheme: dark;
  --card: #2b2521; --ink: #f5eee7; --soft: #c9bcb0; --line: #52473f;
  --accent: #f2aa73; --accent-soft: #402c1d; --go: #7fd1bf; --on-go: #0c2a24; --quote: #5c4513;
  --stop: #ffa59c; --stop-soft: #4a221f; --shadow: #0008;
}
${contrast('.cue[data-theme="contrast"]')}
@media (prefers-color-scheme: dark) {
  .cue[data-theme="system"] {
    color-scheme: dark;
    --card: #2b2521; --ink: #f5eee7; --soft: #c9bcb0; --line: #52473f;
    --accent: #f2aa73; --accent-soft: #402c1d; --go: #7fd1bf; --on-go: #0c2a24; --quote: #5c4513;
    --stop: #ffa59c; --stop-soft: #4a221f; --shadow: #0008;
  }
}
@media (prefers-contrast: more) { ${contrast('.cue[data-theme="system"]')} }
.cue[data-urgency="crisis"], .cue[data-urgency="fraud"] {
  --accent: var(--stop); --accent-soft: var(--stop-soft);
}
[hidden] { display: none !important; }
.card {
  box-sizing: border-box; width: 348px; max-width: calc(100vw - 16px); overflow: auto;
  background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--accent);
  border-radius: 14px; box-shadow: 0 10px 30px var(--shadow); padding: 8px 12px 12px 14px;
}
.cue[data-urgency="crisis"] .card, .cue[data-urgency="fraud"] .card {
  border: 2px solid var(--stop); border-left-width: 6px;
}
.head { display: flex; align-items: center; gap: 6px; cursor: grab; touch-action: none; }
.head:active { cursor: grabbing; }
.heading { flex: 1; margin: 0; font-size: 13px; font-weight: 600; color: var(--soft); }
.cue[data-urgency="crisis"] .heading, .cue[data-urgency="fraud"] .heading {
  color: var(--stop); font-size: 15px;
}
.mark {
  display: grid; place-items: center; width: 18px; height: 18px; border-radius: 50%;
  background: var(--stop); color: var(--card); font-size: 13px; font-weight: 700; line-height: 1;
}
button {
  font: inherit; color: inherit; background: none; border: 1px solid transparent; margin: 0;
  border-radius: 10px; min-width: 28px; min-height: 28px; cursor: pointer; box-sizing: border-box;
}
button:hover { background: var(--accent-soft); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.icon { display: grid; place-items: center; padding: 0; color: var(--soft); }
.icon svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.move { cursor: inherit; }
.helps { display: flex; flex-wrap: wrap; gap: 6px; list-style: none; margin: 6px 0 0; padding: 0; }
.helps li {
  background: var(--accent-soft); color: var(--accent); border-radius: 99px; padding: 1px 11px;
  font-size: 14px; font-weight: 600;
}
.sentence { font-size: 17px; margin: 9px 0 7px; overflow-wrap: anywhere; }
.because { font-size: 13px; color: var(--soft); margin: 0 0 9px; overflow-wrap: anywhere; }
.because q { quotes: "“" "”"; color: var(--ink); background: var(--quote); border-radius: 3px; padding: 0 2px; margin-inline: 2px; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; font-size: 14px; }
.acts button { padding: 4px 12px; border-color: var(--line); white-space: nowrap; }
.acts .go { background: var(--go); border-color: var(--go); color: var(--on-go); font-weight: 600; }
.acts .go:hover { background: color-mix(in srgb, var(--go), #fff 14%); }
.acts .go:focus-visible { outline-color: var(--go); }
.wish { margin-bottom: 8px; flex-wrap: nowrap; }
.acts .insert-wish { flex: 1; white-space: normal; text-align: start; overflow-wrap: anywhere; }
.insert-wish q { quotes: "“" "”"; }
.acts .icon { padding: 0; border-color: transparent; }
.acts .quiet { padding: 4px 8px; border-color: transparent; }
.foot { display: flex; align-items: center; gap: 8px; margin: 4px -6px -6px 0; font-size: 13px; }
.quiet { color: var(--soft); padding: 2px 6px; white-space: nowrap; }
.told { flex: 1; margin: 0; font-weight: 600; color: var(--go); }
.told[data-failed] { color: var(--stop); }
.pill {
  max-width: min(280px, calc(100vw - 16px)); padding: 5px 14px; border: 1px solid var(--line);
  border-left: 5px solid var(--accent); border-radius: 99px; background: var(--card);
  box-shadow: 0 4px 14px var(--shadow); font-size: 14px; font-weight: 600; touch-action: none;
  white-space: nowrap; overflow: hidden; text-overflow: ellipsis; color: var(--accent);
}
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .cue { animation: arrive 160ms ease-out; }
  @keyframes arrive { from { opacity: 0.3; transform: translateY(6px); } }
}
@media (forced-colors: active) { .card, .pill, .acts button, .helps li { border: 1px solid; } }
`;
