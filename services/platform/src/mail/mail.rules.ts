import { escapeHtml } from '@mh-os/mail';
import type { MailContent, MailPart } from './mail.content.ts';

/** Pauses before the next attempts, in milliseconds; after the last a mail is given up. */
export const RETRY_MS: readonly number[] = [30, 120, 600, 1_800, 3_600, 10_800, 21_600].map(
  (seconds) => seconds * 1000,
);

/** What follows a failed attempt: another one after a pause, or giving up. */
export type AfterFailure = { readonly retryInMs: number } | 'give-up';

/** Decides after the `attempts`-th failure; a refusal of the address for good is not tried again. */
export function afterFailure(attempts: number, refusedForGood: boolean): AfterFailure {
  const retryInMs = RETRY_MS[attempts - 1];
  return refusedForGood || retryInMs === undefined ? 'give-up' : { retryInMs };
}

/** How long whoever sends a mail has it for themselves: longer than all steps of a mail server may take together. */
export const LEASE_MS = 120_000;
/** A mail that was due so long ago and that nobody is sending was lost by whoever was to. */
export const LOST_AFTER_MS = 300_000;
/** So often a mail may be lost before it is given up: what ends its sender every time would end it for ever. */
export const MOST_LOST = 5;

/** The language that mails to a person are written in. */
export function mailLanguage(locale: string): 'en' | 'de' {
  return /^de\b/i.test(locale) ? 'de' : 'en';
}

const FOOTER = {
  en: 'Sent by MH-OS. Please do not answer this mail.',
  de: 'Gesendet von MH-OS. Bitte antworten Sie nicht auf diese E-Mail.',
};

/** A mail as it leaves: plain text and the same as simple HTML. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes the content out; everything that people typed is shown literally. */
export function renderMail(content: MailContent, locale: string): RenderedMail {
  const language = mailLanguage(locale);
  const { action, parts } = content;
  const subject = content.subject
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 200);
  const text = [
    ...parts.map(textOf),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    `-- \n${FOOTER[language]}`,
  ];
  const html = [...parts.map(htmlOf), ...(action ? [buttonOf(action)] : [])].join('\n');
  return { subject, text: `${text.join('\n\n')}\n`, html: page(language, subject, html) };
}

function textOf(part: MailPart): string {
  return typeof part === 'string' ? part : `${part.text}\n${part.url}`;
}

function htmlOf(part: MailPart): string {
  if (typeof part === 'string') return `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`;
  return `<p><a href="${escapeHtml(webUrl(part.url))}">${escapeHtml(part.text)}</a></p>`;
}

function buttonOf({ label, url }: { label: string; url: string }): string {
  const style =
    'display:inline-block;padding:10px 16px;border-radius:6px;background:#0F6B5C;color:#FFFFFF;text-decoration:none';
  return `<p><a href="${escapeHtml(webUrl(url))}" style="${style}">${escapeHtml(label)}</a></p>`;
}

/** Links lead to web pages and nowhere else. */
function webUrl(url: string): string {
  if (/^https?:\/\//i.test(url)) return url;
  throw new Error('A link in a mail begins with http:// or https://.');
}

function page(language: string, subject: string, body: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#FAFAF9;color:#1B1A17;font:14px/22px sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#FFFFFF;border:1px solid #E5E4E0;border-radius:8px">
${body}
<p style="margin-top:32px;color:#5C5A53;font-size:12px">${FOOTER[language as 'en' | 'de']}</p>
</div></body></html>
`;
}
