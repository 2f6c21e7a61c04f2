/**
 * Whether this is the address of one host, as the browser is asked for it. Whoever speaks for a desk's
 * page may name a frame at `https://*`: for a permission that is every page there is.
 */
export function isOneOrigin(text: string): boolean {
  const { protocol, origin } = URL.parse(text) ?? { protocol: '', origin: '' };
  // What cannot stand in a host stays in some browsers' origins, in others with a percent sign.
  return /^https?:$/.test(protocol) && origin === text && !/[*%]/.test(text);
}
