/**
 * Whether a person did this to what they saw: the browser made the event, and the control is
 * neither hidden nor covered. A page must not be able to press our buttons, nor to lay something
 * over them to have them pressed.
 */
export function isGenuine(event: Event, control: Element, root: ShadowRoot): boolean {
  if (!event.isTrusted) return false;
  const { host } = root;
  const options = { opacityProperty: true, visibilityProperty: true };
  if (!host.isConnected || !control.checkVisibility(options)) return false;
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (host.ownerDocument.elementFromPoint(x, y) !== host) return false;
  const hit = root.elementFromPoint(x, y);
  return hit !== null && control.contains(hit);
}
