import type { CrmSmtpTls, UpdateCrmMailSettingsInput } from '../../graphql/generated/types.ts';
import { textOf } from '../../lib/form-values.ts';

export const tlsKinds = ['STARTTLS', 'TLS', 'NONE'] as const satisfies readonly CrmSmtpTls[];

/** The settings as the form has them; what is left empty is left to the graph. */
export function settingsOf(form: FormData): UpdateCrmMailSettingsInput {
  const text = (name: string): string | null => textOf(form, name) || null;
  const count = (name: string): number | null => (textOf(form, name) === '' ? null : Number(textOf(form, name)));
  return {
    expectedVersion: count('version'),
    senderName: textOf(form, 'senderName'),
    fromAddress: textOf(form, 'fromAddress'),
    replyTo: text('replyTo'),
    postalAddress: textOf(form, 'postalAddress'),
    perMinute: count('perMinute') ?? 0,
    softBounces: count('softBounces') ?? 0,
    paused: form.get('paused') !== null,
    smtpHost: text('smtpHost'),
    smtpPort: count('smtpPort'),
    smtpTls: tlsKinds.find((kind) => kind === textOf(form, 'smtpTls')) ?? null,
    smtpUser: text('smtpUser'),
    smtpPassword: text('smtpPassword'),
  };
}
