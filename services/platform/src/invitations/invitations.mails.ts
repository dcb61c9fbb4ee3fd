import type { MailContent } from '../mail/mail.content.ts';
import { mailLanguage } from '../mail/mail.rules.ts';

/** What the mail of an invitation tells. */
export interface InvitationMail {
  readonly brand: string;
  readonly invitedBy: string;
  readonly url: string;
}

/** Offers a place in a brand. */
export function invitationMail(locale: string, { brand, invitedBy, url }: InvitationMail): MailContent {
  return mailLanguage(locale) === 'de'
    ? {
        subject: `Einladung zu ${brand}`,
        parts: [
          `${invitedBy} lädt Sie ein, in MH-OS für ${brand} zu arbeiten.`,
          'Die Einladung gilt 7 Tage und nur für diese Adresse.',
        ],
        action: { label: 'Einladung annehmen', url },
      }
    : {
        subject: `Invitation to ${brand}`,
        parts: [
          `${invitedBy} invites you to work for ${brand} in MH-OS.`,
          'The invitation is good for 7 days, for this address only.',
        ],
        action: { label: 'Accept the invitation', url },
      };
}
