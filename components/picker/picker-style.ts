/** Sizes are px: a desk's root font size must not reach in. See the cue's style for `!important`. */
export const PICKER_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  width: auto !important;
  height: auto !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
}
.picker {
  --card: #fff; --ink: #2a2420; --soft: #63574f; --line: #e2d8ce; --go: #0f6b5c; --on-go: #fff;
  --stop: #a8201a; --paper: #fbeee3; --shadow: #2a242055;
  --customer: #a3480f; --agent: #1f5fa8; --system: #5c5c5c; --internal: #7a3d92; --hover: #0f6b5c;
  position: fixed; inset: 0; cursor: crosshair; direction: ltr; color: var(--ink);
  font: 15px/1.5 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
}
.picker[data-theme="dark"], .picker[data-theme="contrast"] {
  color-scheme: dark;
  --card: #2b2521; --ink: #f5eee7; --soft: #c9bcb0; --line: #52473f; --go: #7fd1bf; --on-go: #0c2a24;
  --stop: #ffa59c; --paper: #402c1d; --shadow: #000a;
}
@media (prefers-color-scheme: dark) {
  .picker[data-theme="system"] {
    color-scheme: dark;
    --card: #2b2521; --ink: #f5eee7; --soft: #c9bcb0; --line: #52473f; --go: #7fd1bf; --on-go: #0c2a24;
    --stop: #ffa59c; --paper: #402c1d; --shadow: #000a;
  }
}
[hidden] { display: none !important; }
.outlines { position: fixed; inset: 0; pointer-events: none; overflow: hidden; }
.outline { position: fixed; box-sizing: border-box; border: 3px solid var(--tone); border-radius: 6px; }
.outline[data-kind="hover"] { --tone: var(--hover); background: #0f6b5c22; outline: 2px solid #fff; }
.outline[data-kind="customer"] { --tone: var(--customer); }
.outline[data-kind="agent"] { --tone: var(--agent); border-style: dashed; }
.outline[data-kind="system"] { --tone: var(--system); border-style: double; }
.outline[data-kind="internal"] { --tone: var(--internal); border-style: dotted; }
.outline span {
  position: absolute; top: 0; right: 0; padding: 0 7px; border-radius: 0 3px 0 6px;
  background: var(--tone); color: #fff; font-size: 13px; font-weight: 600; white-space: nowrap;
}
.bar {
  position: fixed; box-sizing: border-box; width: 400px; max-width: calc(100vw - 16px);
  max-height: calc(100vh - 16px); overflow: auto; cursor: default;
  background: var(--card); border: 2px solid var(--go); border-radius: 14px; outline: none;
  box-shadow: 0 12px 34px var(--shadow); padding: 12px 16px 14px; right: 16px; bottom: 16px;
}
.bar[data-at="top"] { right: auto; bottom: auto; left: 16px; top: 16px; }
.title { margin: 0; font-size: 13px; font-weight: 600; color: var(--soft); }
.step { margin: 2px 0 2px; font-size: 18px; font-weight: 650; }
p { margin: 4px 0; }
.help, .keys { color: var(--soft); font-size: 14px; }
.keys { font-size: 13px; }
.told { font-weight: 600; color: var(--stop); }
.counts { font-weight: 600; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
fieldset { border: 1px solid var(--line); border-radius: 10px; margin: 8px 0 0; padding: 4px 10px 10px; }
legend { font-weight: 600; padding: 0 4px; }
button {
  font: inherit; color: inherit; background: none; border: 1px solid var(--line); border-radius: 10px;
  min-height: 34px; padding: 3px 12px; margin: 0; cursor: pointer;
}
button:hover { background: var(--paper); }
button.go { background: var(--go); border-color: var(--go); color: var(--on-go); font-weight: 600; }
button:focus-visible, button.focused { outline: 3px solid var(--go); outline-offset: 2px; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (forced-colors: active) { .outline { forced-color-adjust: none; } }
`;
