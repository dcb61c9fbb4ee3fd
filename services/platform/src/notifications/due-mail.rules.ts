import type { MailContent, MailPart } from '../mail/mail.content.ts';
import { mailLanguage } from '../mail/mail.rules.ts';

/** A notification that is due to be mailed, with who gets it. */
export interface DueMail {
  readonly id: string;
  readonly recipientId: string;
  readonly mode: 'single' | 'digest';
  readonly email: string | null;
  readonly locale: string;
  readonly brandName: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly link: string | null;
}

/** One mail to write, and the notifications that it tells. */
export interface Bundle {
  readonly to: string;
  readonly locale: string;
  readonly key: string;
  readonly content: MailContent;
}

const WORDS = {
  en: {
    open: 'Open in MH-OS',
    subject: (count: number, brand: string) => `${count} ${count === 1 ? 'notification' : 'notifications'}: ${brand}`,
    intro: 'What has happened since your last digest:',
    choose: 'Choose what you are mailed about',
  },
  de: {
    open: 'In MH-OS öffnen',
    subject: (count: number, brand: string) => `${count} ${count === 1 ? 'Mitteilung' : 'Mitteilungen'}: ${brand}`,
    intro: 'Das ist seit Ihrer letzten Zusammenfassung geschehen:',
    choose: 'Auswählen, worüber Sie E-Mails bekommen',
  },
} as const;

/**
 * Due notifications, ordered by recipient, as mails: each single one its own, those of a digest together. Of a batch that was
 * cut off, the last recipient waits for the next one unless they fill it alone: a digest is not torn apart.
 */
export function bundle(due: readonly DueMail[], full: boolean, webUrl: string): { mails: Bundle[]; done: string[] } {
  const last = due.at(-1)?.recipientId;
  const torn = full && due[0]?.recipientId !== last ? last : undefined;
  const taken = due.filter(({ recipientId }) => recipientId !== torn);
  const reachable = taken.filter(({ email }) => email !== null);
  const digests = Map.groupBy(
    reachable.filter(({ mode }) => mode === 'digest'),
    ({ recipientId }) => recipientId,
  );
  const singles = reachable.filter(({ mode }) => mode === 'single').map((mail) => single(mail, webUrl));
  return {
    mails: [...singles, ...[...digests.values()].map((items) => digest(items, webUrl))],
    done: taken.map(({ id }) => id),
  };
}

function single(mail: DueMail, webUrl: string): Bundle {
  const words = WORDS[mailLanguage(mail.locale)];
  const parts: MailPart[] = [mail.title, ...(mail.body ? [mail.body] : []), choice(words.choose, webUrl)];
  const action = { label: words.open, url: `${webUrl}${mail.link ?? '/notifications'}` };
  return { ...envelope(mail), key: `notification:${mail.id}`, content: { subject: mail.title, parts, action } };
}

function digest(items: readonly DueMail[], webUrl: string): Bundle {
  const first = items[0]!;
  const words = WORDS[mailLanguage(first.locale)];
  const lines = items.map(({ title, body, link }): MailPart => {
    const text = body ? `${title} – ${body}` : title;
    return link ? { text, url: `${webUrl}${link}` } : text;
  });
  const subject = words.subject(items.length, first.brandName ?? 'MH-OS');
  const action = { label: words.open, url: `${webUrl}/notifications` };
  const content = { subject, parts: [words.intro, ...lines, choice(words.choose, webUrl)], action };
  return { ...envelope(first), key: `notification-digest:${first.id}`, content };
}

const envelope = ({ email, locale }: DueMail) => ({ to: email ?? '', locale });
const choice = (text: string, webUrl: string): MailPart => ({ text, url: `${webUrl}/notifications/preferences` });
