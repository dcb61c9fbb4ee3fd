import type { MailContent } from '../mail/mail.content.ts';
import { mailLanguage } from '../mail/mail.rules.ts';

/** Tells a person that one of their recovery codes was used. */
export function codeUsedMail(locale: string, left: number): MailContent {
  return mailLanguage(locale) === 'de'
    ? {
        subject: 'Ein Wiederherstellungscode wurde benutzt',
        parts: [
          'Jemand hat sich mit einem Ihrer Wiederherstellungscodes angemeldet oder ausgewiesen.',
          `Es bleiben ${left}. Waren Sie das nicht, ändern Sie bitte sofort Ihr Passwort.`,
        ],
      }
    : {
        subject: 'A recovery code was used',
        parts: [
          'Somebody signed in, or proved to be you, with one of your recovery codes.',
          `${left} are left. If this was not you, change your password now.`,
        ],
      };
}

/** Tells a person that somebody who knows their password tries codes. */
export function lockedMail(locale: string): MailContent {
  return mailLanguage(locale) === 'de'
    ? {
        subject: 'Zu viele falsche Codes für Ihr Konto',
        parts: [
          'Für Ihr Konto wurden viele falsche Codes eingegeben. Der zweite Faktor ruht eine Viertelstunde.',
          'Wer Codes ausprobiert, kennt Ihr Passwort schon. Waren Sie das nicht, ändern Sie es bitte sofort.',
        ],
      }
    : {
        subject: 'Too many wrong codes for your account',
        parts: [
          'Many wrong codes were entered for your account. The second factor rests for a quarter of an hour.',
          'Whoever tries codes knows your password already. If this was not you, change it now.',
        ],
      };
}

/** Tells a person that their second factor was switched on or off. */
export function factorMail(locale: string, on: boolean): MailContent {
  if (mailLanguage(locale) === 'de') {
    const state = on ? 'eingeschaltet' : 'ausgeschaltet';
    return {
      subject: `Der zweite Faktor wurde ${state}`,
      parts: [
        `Der zweite Faktor Ihres Kontos wurde ${state}.`,
        'Waren Sie das nicht, ändern Sie bitte sofort Ihr Passwort.',
      ],
    };
  }
  const state = on ? 'on' : 'off';
  return {
    subject: `The second factor was switched ${state}`,
    parts: [
      `The second factor of your account was switched ${state}.`,
      'If this was not you, change your password now.',
    ],
  };
}
