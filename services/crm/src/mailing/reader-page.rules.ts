import { escapeHtml } from '@mh-os/mail';
import type { Leaving } from './reader-links.service.ts';

/** What a page is for: to leave, or to agree. */
type Page = 'leave' | 'confirm';

const LEAVE = {
  en: {
    title: 'Unsubscribe',
    ask: (from: string, purpose: string) => `Do you want no more mails${from} about “${purpose}”?`,
    from: (name: string) => ` from ${name}`,
    button: 'Unsubscribe',
    done: 'You are unsubscribed. You will get no more of these mails.',
    unknown: 'This link is not valid. Please use the link in the mail itself.',
  },
  de: {
    title: 'Abmelden',
    ask: (from: string, purpose: string) => `Möchten Sie keine E-Mails${from} zu „${purpose}“ mehr erhalten?`,
    from: (name: string) => ` von ${name}`,
    button: 'Abmelden',
    done: 'Sie sind abgemeldet und erhalten diese E-Mails nicht mehr.',
    unknown: 'Dieser Link ist nicht gültig. Bitte nutzen Sie den Link aus der E-Mail.',
  },
};

const WORDS = {
  leave: LEAVE,
  confirm: {
    en: {
      ...LEAVE.en,
      title: 'Please confirm',
      ask: (from: string, purpose: string) => `Do you agree to mails${from} about “${purpose}”?`,
      button: 'I agree',
      done: 'Thank you: you agreed. Every mail tells you how to leave again.',
    },
    de: {
      ...LEAVE.de,
      title: 'Bitte bestätigen',
      ask: (from: string, purpose: string) => `Sind Sie mit E-Mails${from} zu „${purpose}“ einverstanden?`,
      button: 'Ich bin einverstanden',
      done: 'Danke: Sie haben zugestimmt. In jeder E-Mail steht, wie Sie sich wieder abmelden.',
    },
  },
};

/** Nothing runs, nothing is loaded, nobody frames the page or learns where its reader came from. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
} as const;

/** A transparent picture of one pixel. */
export const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The page that asks; only its button changes anything, since scanners of links follow every link. */
export function askPage(
  { senderName, purpose, language, done }: Leaving,
  locale: string,
  kind: Page = 'leave',
): string {
  const tag = language ?? languageFor(locale);
  const words = WORDS[kind][tag];
  if (done) return page(tag, words.title, `<p>${words.done}</p>`);
  const question = words.ask(senderName ? words.from(senderName) : '', purpose);
  return page(
    tag,
    words.title,
    `<p>${escapeHtml(question)}</p><form method="post"><button type="submit">${words.button}</button></form>`,
  );
}

export function donePage(language: 'en' | 'de' | null, locale: string, kind: Page = 'leave'): string {
  const tag = language ?? languageFor(locale);
  return page(tag, WORDS[kind][tag].title, `<p role="status">${WORDS[kind][tag].done}</p>`);
}

export function unknownPage(locale: string): string {
  const tag = languageFor(locale);
  return page(tag, LEAVE[tag].title, `<p>${LEAVE[tag].unknown}</p>`);
}

const languageFor = (locale: string): 'en' | 'de' => (/^de\b/i.test(locale) ? 'de' : 'en');

function page(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>:root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-items:center;font:16px/24px system-ui,sans-serif;background:Canvas;color:CanvasText}
main{max-width:28rem;padding:2rem}h1{font-size:1.25rem;margin:0 0 .5rem}button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:6px;background:#0F6B5C;color:#fff;cursor:pointer}
button:focus-visible{outline:3px solid #0F6B5C;outline-offset:2px}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>
`;
}
