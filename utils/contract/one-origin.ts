/**
 * Whether this is the address of one host, as the browser is asked for it. A page may call a frame
 * `https://*`: an address like any other for the page, and every host there is for a permission.
 */
export function isOneOrigin(text: string): boolean {
  const { protocol, origin } = URL.parse(text) ?? { protocol: '', origin: '' };
  return /^https?:$/.test(protocol) && origin === text && !text.includes('*');
}
