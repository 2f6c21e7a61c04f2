/** The day at a moment (ms since 1970) where the agent is, YYYY-MM-DD. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
