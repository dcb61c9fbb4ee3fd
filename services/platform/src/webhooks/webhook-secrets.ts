import { unwrap, wrap } from '@mh-os/kernel';
import { randomBytes } from 'node:crypto';
import type { SecretKey } from '../secret-key.ts';

const PURPOSE = 'webhook-secret';

/** A new signing secret in the form of Standard Webhooks: 32 bytes. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** A secret as it is kept, bound to its endpoint. */
export const wrapWebhookSecret = (key: SecretKey, endpointId: string, secret: string): Buffer =>
  wrap(key.keyFor(PURPOSE), endpointId, secret);

/** The secrets that sign now: the present one, and while it lives on the one before. */
export function secretsOf(
  key: SecretKey,
  endpointId: string,
  kept: { secretWrapped: Buffer; previousWrapped: Buffer | null; previousUntil: Date | null },
  now: Date,
): string[] {
  const { secretWrapped, previousWrapped, previousUntil } = kept;
  const wrapped =
    previousWrapped && previousUntil && now < previousUntil ? [secretWrapped, previousWrapped] : [secretWrapped];
  return wrapped.map((each) => unwrap(key.keyFor(PURPOSE), endpointId, each));
}
