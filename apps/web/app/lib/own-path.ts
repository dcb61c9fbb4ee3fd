/** A path of this console, whatever was given: an address elsewhere never becomes the next page. */
export function ownPath(given: string | null): string {
  if (given === null || !/^\/(?![/\\])/.test(given) || given.startsWith('/sign-')) return '/';
  const url = new URL(given, 'http://console.invalid');
  return url.origin === 'http://console.invalid' ? `${url.pathname}${url.search}` : '/';
}
