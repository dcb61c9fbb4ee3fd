import { FIELD } from '../mailing/merge-fields.rules.ts';

const ADDRESS = /\b(?:href|src|action|background)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
const BARE = /\b[a-z][a-z0-9+.-]*:\/\/[^\s<>"')\]]+/gi;

/** Links and pictures of a message, as they are written. */
export function linksOf({ html, text }: { readonly html: string | null; readonly text: string }): string[] {
  const written = [...(html ?? '').matchAll(ADDRESS)].map(([, a, b, c]) => (a ?? b ?? c ?? '').trim());
  return [...new Set([...written, ...(text.match(BARE) ?? [])])];
}

/** Whether a link leads somewhere from a mailbox, encrypted: absolute https, mail, phone, or what is filled in when it is sent. */
export function leadsSomewhere(link: string): boolean {
  if (/^(mailto:|tel:|#|cid:)/i.test(link) || /^\{\{[^{}]+\}\}$/.test(link)) return true;
  try {
    const { protocol, hostname, username, password } = new URL(link.replace(FIELD, 'x'));
    return protocol === 'https:' && hostname.includes('.') && !username && !password;
  } catch {
    return false;
  }
}
