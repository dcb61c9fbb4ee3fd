import type { MailContent } from '../mail/mail.content.ts';
import { mailLanguage } from '../mail/mail.rules.ts';

/** What owners are told of the deletion of their brand. */
export interface DeletionMail {
  readonly brand: string;
  readonly reason: string;
  readonly dueAt: Date;
  readonly timeZone: string;
}

const dayOf = (locale: string, { dueAt, timeZone }: DeletionMail): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(dueAt);

/** Tells an owner that the brand is to be deleted, and until when that can be stopped. */
export function deletionRequestedMail(locale: string, told: DeletionMail): MailContent {
  const { brand, reason } = told;
  return mailLanguage(locale) === 'de'
    ? {
        subject: `${brand} wird gelöscht`,
        parts: [
          `Die Marke ${brand} ist gesperrt und wird am ${dayOf('de', told)} mit allen Daten gelöscht.`,
          `Grund: ${reason}`,
          'Bis dahin kann die Plattform die Löschung abbrechen. Wenden Sie sich an sie, wenn das ein Irrtum ist oder Sie Ihre Daten noch brauchen. Danach lässt sich nichts wiederherstellen.',
        ],
      }
    : {
        subject: `${brand} will be deleted`,
        parts: [
          `The brand ${brand} is suspended and will be deleted with all of its data on ${dayOf('en', told)}.`,
          `Reason: ${reason}`,
          'Until then the platform can call the deletion off. Turn to it if this is a mistake or if you still need your data. Nothing can be brought back afterwards.',
        ],
      };
}

/** Tells an owner that the brand stays. */
export function deletionCancelledMail(locale: string, { brand, reason }: DeletionMail): MailContent {
  return mailLanguage(locale) === 'de'
    ? {
        subject: `${brand} wird nicht gelöscht`,
        parts: [
          `Die Löschung der Marke ${brand} wurde abgebrochen.`,
          `Grund: ${reason}`,
          'Die Marke bleibt gesperrt, bis die Plattform sie wieder freigibt.',
        ],
      }
    : {
        subject: `${brand} will not be deleted`,
        parts: [
          `The deletion of the brand ${brand} was called off.`,
          `Reason: ${reason}`,
          'The brand stays suspended until the platform resumes it.',
        ],
      };
}
