import { mailShape } from '@mh-os/mail';
import { z } from 'zod';

const list = (text: string): string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Variables of a service that sends mails of brands. */
export const brandMailShape = {
  ...mailShape,
  MH_MAIL_DOMAINS: z
    .string()
    .default('')
    .transform(list)
    .describe(
      'Domains, by commas, that brands may send as through MH_SMTP_URL; with any other a brand without a server of its own sends as MH_MAIL_FROM',
    ),
  MH_MAIL_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(300)
    .describe('Mails a minute of a brand that has no settings'),
  MH_MAIL_LOOK_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(5_000)
    .describe('Pause between two looks for mails that are due, milliseconds; 0 never looks'),
};
