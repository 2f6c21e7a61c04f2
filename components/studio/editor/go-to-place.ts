/** Takes the focus to the field at a place such as `steps.2.say.en`, or to what lies round it. */
export function goToPlace(place: string): void {
  const parts = place.split('.');
  for (let length = parts.length; length > 0; length--) {
    const path = CSS.escape(parts.slice(0, length).join('.'));
    const found = document.querySelector<HTMLElement>(`[data-place="${path}"]`);
    if (!found) continue;
    const control = found.matches('input, textarea, select')
      ? found
      : (found.querySelector<HTMLElement>('input, textarea, select, button') ?? found);
    control.scrollIntoView({ block: 'center' });
    control.focus({ preventScroll: true });
    return;
  }
}
