/**
 * Calls when the address may have changed without a page load. The Navigation API tells at once;
 * `popstate` and `hashchange` are for browsers where it is switched off.
 */
export function watchAddress(view: Window, changed: () => void, signal: AbortSignal): void {
  const options = { signal };
  if ('navigation' in view) {
    (view.navigation as EventTarget).addEventListener('currententrychange', changed, options);
  }
  view.addEventListener('popstate', changed, options);
  view.addEventListener('hashchange', changed, options);
}
