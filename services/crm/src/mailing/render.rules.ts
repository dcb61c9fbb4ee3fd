import { escapeHtml } from '@mh-os/mail';

/** What is filled in for one reader, by the name in the braces. */
export type Fields = Readonly<Record<string, string | null | undefined>>;

/** A mail as one reader gets it. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

/** What a mail says and what is added to it for one reader. */
export interface RenderWish {
  readonly content: {
    readonly subject: string;
    readonly preheader: string | null;
    readonly html: string | null;
    readonly text: string;
  };
  readonly fields: Fields;
  readonly language: 'en' | 'de';
  readonly unsubscribeUrl: string;
  /** Who sends, and where they can be reached by letter. */
  readonly postalAddress: string | null;
  /** Code of the campaign, put on links as utm_campaign where they have none. */
  readonly campaignCode: string | null;
  /** Present only where the reader agreed to tracking. */
  readonly tracking?: { readonly click: (link: number) => string; readonly pixel: string } | undefined;
}

const FIELD = /\{\{\s*([A-Za-z][\w.]{0,80})\s*(?:\|([^{}]*))?\}\}/g;
const HREF = /(<a\b[^>]*?\shref\s*=\s*)("([^"]*)"|'([^']*)')/gi;
const WEB = /https?:\/\/[^\s<>"')\]]+/g;
const UNSUBSCRIBE = 'unsubscribeUrl';

const WORDS = {
  en: { why: 'You get this mail because you agreed to it.', stop: 'Unsubscribe' },
  de: { why: 'Sie erhalten diese E-Mail, weil Sie zugestimmt haben.', stop: 'Abmelden' },
};

/** Fills fields in; an empty or unknown one becomes what stands behind the bar, or nothing. */
export function fill(text: string, fields: Fields, write: (value: string) => string = (value) => value): string {
  return text.replace(FIELD, (_all, name: string, fallback: string | undefined) => {
    const value = Object.hasOwn(fields, name) ? fields[name]?.trim() : undefined;
    return write(value || (fallback ?? '').trim());
  });
}

/** Names of the fields that a text asks for. */
export function fieldsOf(text: string): string[] {
  return [...new Set([...text.matchAll(FIELD)].map((match) => match[1]!))];
}

/** The web links of a mail in order, as its content has them: a link's number is its place here. */
export function linksOf(html: string | null): string[] {
  return [...(html ?? '').matchAll(HREF)].map((match) => unescapeHtml(match[3] ?? match[4] ?? '')).filter(isWeb);
}

/** Where a link leads for one reader; null where that is no web page. */
export function targetOf(link: string, fields: Fields, campaignCode: string | null): string | null {
  const target = withCampaign(fill(link, fields, encodeURIComponent), campaignCode);
  return isWeb(target) && URL.canParse(target) ? target : null;
}

/** Writes a mail out for one reader: all that is filled in is shown literally. */
export function renderMail(wish: RenderWish): RenderedMail {
  const { content, campaignCode } = wish;
  const fields = { ...wish.fields, [UNSUBSCRIBE]: wish.unsubscribeUrl };
  const subject = fill(content.subject, fields)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 300);
  const words = WORDS[wish.language];
  const address = wish.postalAddress?.trim() ?? '';
  const body = fill(content.text, fields).replace(WEB, (url) =>
    url === wish.unsubscribeUrl ? url : withCampaign(url, campaignCode),
  );
  const footer = [address, words.why, `${words.stop}: ${wish.unsubscribeUrl}`].filter(Boolean).join('\n');
  const text = `${body.trimEnd()}\n\n-- \n${footer}\n`;
  return { subject, text, html: content.html === null ? null : htmlOf(wish, fields, subject) };
}

function htmlOf(wish: RenderWish, fields: Fields, subject: string): string {
  const { content, tracking, language } = wish;
  const words = WORDS[language];
  const linked = replaceLinks(content.html ?? '', wish, fields);
  const body = fill(linked, fields, escapeHtml);
  const own = fieldsOf(content.html ?? '').includes(UNSUBSCRIBE);
  const stop = own ? '' : `<br><a href="${escapeHtml(wish.unsubscribeUrl)}" style="color:#5C5A53">${words.stop}</a>`;
  const address = escapeHtml(wish.postalAddress?.trim() ?? '').replaceAll('\n', '<br>');
  const footer = `<div style="margin:32px auto 0;max-width:600px;color:#5C5A53;font:12px/18px sans-serif">${[address, words.why].filter(Boolean).join('<br>')}${stop}</div>`;
  const pixel = tracking
    ? `<img src="${escapeHtml(tracking.pixel)}" width="1" height="1" alt="" style="display:block">`
    : '';
  const preheader = content.preheader
    ? `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(fill(content.preheader, fields))}</div>`
    : '';
  if (!/<body\b/i.test(body))
    return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>\n<body>${preheader}${body}${footer}${pixel}</body></html>\n`;
  const opened = body.replace(/<body\b[^>]*>/i, (tag) => tag + preheader);
  const end = opened.search(/<\/body\s*>/i);
  return end < 0 ? opened + footer + pixel : opened.slice(0, end) + footer + pixel + opened.slice(end);
}

/** Web links lead through us where that is agreed to, else straight to where they lead; all else stays as it is. */
function replaceLinks(html: string, { tracking, campaignCode }: RenderWish, fields: Fields): string {
  let link = 0;
  return html.replace(HREF, (all, before: string, _quoted: string, double?: string, single?: string) => {
    const url = unescapeHtml(double ?? single ?? '');
    if (!isWeb(url)) return all;
    const target = tracking ? tracking.click(link) : targetOf(url, fields, campaignCode);
    link += 1;
    return `${before}"${escapeHtml(target ?? '#')}"`;
  });
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url.trim());

function unescapeHtml(text: string): string {
  return text
    .replace(/&(amp|#38|#x26);/gi, '&')
    .replace(/&(quot|#34);/gi, '"')
    .trim();
}

function withCampaign(url: string, code: string | null): string {
  if (!code || !URL.canParse(url) || /[?&]utm_campaign=/.test(url)) return url;
  const marked = new URL(url);
  const marks = { utm_source: 'mail', utm_medium: 'email', utm_campaign: code };
  for (const [name, value] of Object.entries(marks))
    if (!marked.searchParams.has(name)) marked.searchParams.append(name, value);
  return marked.toString();
}
