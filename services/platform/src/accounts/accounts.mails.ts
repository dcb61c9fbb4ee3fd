import type { MailContent } from '../mail/mail.content.ts';
import { mailLanguage } from '../mail/mail.rules.ts';

const german = (locale: string): boolean => mailLanguage(locale) === 'de';

/** The way back into an account whose password was forgotten. */
export function resetMail(locale: string, url: string): MailContent {
  return german(locale)
    ? {
        subject: 'Neues Passwort festlegen',
        parts: [
          'Jemand möchte für Ihr Konto ein neues Passwort festlegen. Der Link gilt 30 Minuten und nur einmal.',
          'Waren Sie das nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
        ],
        action: { label: 'Neues Passwort festlegen', url },
      }
    : {
        subject: 'Choose a new password',
        parts: [
          'Somebody asked for a new password for your account. The link works for 30 minutes, once.',
          'If this was not you, do nothing: your password stays as it is.',
        ],
        action: { label: 'Choose a new password', url },
      };
}

/** Tells a person that their password is another now. */
export function passwordChangedMail(locale: string): MailContent {
  return german(locale)
    ? {
        subject: 'Ihr Passwort wurde geändert',
        parts: [
          'Das Passwort Ihres Kontos wurde geändert, andere Sitzungen wurden beendet.',
          'Waren Sie das nicht, legen Sie bitte sofort auf der Anmeldeseite ein neues fest und sprechen Sie mit Ihrer Administration.',
        ],
      }
    : {
        subject: 'Your password was changed',
        parts: [
          'The password of your account was changed; other sessions were ended.',
          'If this was not you, choose a new one on the sign-in page now and talk to your administrator.',
        ],
      };
}

/** Asks the new address whether it wants to be that of the account. */
export function confirmEmailMail(locale: string, url: string): MailContent {
  return german(locale)
    ? {
        subject: 'Neue E-Mail-Adresse bestätigen',
        parts: ['Mit dieser Adresse möchten Sie sich künftig anmelden. Der Link gilt 24 Stunden und nur einmal.'],
        action: { label: 'Adresse bestätigen', url },
      }
    : {
        subject: 'Confirm your new e-mail address',
        parts: ['You want to sign in with this address from now on. The link works for 24 hours, once.'],
        action: { label: 'Confirm the address', url },
      };
}

/** Tells the new address that it cannot become that of the account; who asked learns nothing. */
export function emailTakenMail(locale: string): MailContent {
  return german(locale)
    ? {
        subject: 'Diese Adresse hat schon ein Konto',
        parts: [
          'Jemand wollte sein Konto auf diese Adresse umstellen. Sie hat aber schon ein Konto, deshalb bleibt alles, wie es ist.',
        ],
      }
    : {
        subject: 'This address has an account already',
        parts: [
          'Somebody wanted to move their account to this address. It has an account already, so nothing changes.',
        ],
      };
}

/** Tells the old address what is about to happen, or has happened. */
export function emailNoticeMail(locale: string, newEmail: string, done: boolean): MailContent {
  if (german(locale))
    return {
      subject: done ? 'Ihre E-Mail-Adresse wurde geändert' : 'Ihre E-Mail-Adresse soll geändert werden',
      parts: [
        done
          ? `Die Adresse Ihres Kontos ist jetzt ${newEmail}.`
          : `Die Adresse Ihres Kontos soll ${newEmail} werden, sobald sie dort bestätigt wird.`,
        'Waren Sie das nicht, ändern Sie bitte sofort Ihr Passwort und sprechen Sie mit Ihrer Administration.',
      ],
    };
  return {
    subject: done ? 'Your e-mail address was changed' : 'Your e-mail address is about to change',
    parts: [
      done
        ? `The address of your account is ${newEmail} now.`
        : `The address of your account becomes ${newEmail} once it is confirmed there.`,
      'If this was not you, change your password now and talk to your administrator.',
    ],
  };
}
