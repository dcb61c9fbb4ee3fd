import { changesOf, defineTransitions, DomainError, type FieldChange } from '@mh-os/kernel';
import { looksSecret, namesSecret } from './secrets.rules.ts';

/** What a connected system is for. */
export enum IntegrationKind {
  SHOP = 'SHOP',
  MARKETPLACE = 'MARKETPLACE',
  PAYMENT = 'PAYMENT',
  SHIPPING = 'SHIPPING',
  ERP = 'ERP',
  ACCOUNTING = 'ACCOUNTING',
  MAIL = 'MAIL',
  ANALYTICS = 'ANALYTICS',
  CONTACT_CENTER = 'CONTACT_CENTER',
  OTHER = 'OTHER',
}

/** Which way data goes. */
export enum IntegrationDirection {
  IN = 'IN',
  OUT = 'OUT',
  BOTH = 'BOTH',
}

export enum IntegrationStatus {
  CONNECTED = 'CONNECTED',
  DISABLED = 'DISABLED',
  DISCONNECTED = 'DISCONNECTED',
}

export enum IntegrationAction {
  CONNECT = 'CONNECT',
  DISABLE = 'DISABLE',
  DISCONNECT = 'DISCONNECT',
}

/** The life of a connection. What was disconnected can be connected again: its history goes on. */
export const integrationTransitions = defineTransitions<IntegrationStatus, IntegrationAction>('The connection', {
  CONNECTED: { DISABLE: IntegrationStatus.DISABLED, DISCONNECT: IntegrationStatus.DISCONNECTED },
  DISABLED: { CONNECT: IntegrationStatus.CONNECTED, DISCONNECT: IntegrationStatus.DISCONNECTED },
  DISCONNECTED: { CONNECT: IntegrationStatus.CONNECTED },
});

/** One setting, no secret. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/** What people decide about a connected system. */
export interface IntegrationFacts {
  readonly name: string;
  readonly kind: IntegrationKind;
  readonly provider: string;
  readonly direction: IntegrationDirection;
  readonly notes: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly apiKeyId: string | null;
  readonly webhookEndpointIds: readonly string[];
  readonly ownerId: string | null;
  readonly expectedCallHours: number | null;
}

const SETTINGS_MAX = 20;
const ENDPOINTS_MAX = 10;
const VALUE_MAX = 500;
const HOURS_MAX = 8_760;
const SETTING_NAME = /^[A-Za-z][A-Za-z0-9._-]{0,59}$/;
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** A text in the form that is stored. */
export function checkText(given: string, field: string, most: number, least = 1): string {
  const text = given.trim();
  if (text.length >= least && text.length <= most && !CONTROL.test(text)) return text;
  throw refuse('INTEGRATION_TEXT_INVALID', `${field} has ${least} to ${most} characters.`, field, {
    least,
    allowed: most,
  });
}

/** Notes: as any text, and nothing secret. */
export function checkNotes(given: string): string {
  const text = checkText(given, 'notes', 2_000, 0);
  if (!looksSecret(text)) return text;
  throw refuse(
    'INTEGRATION_SECRET_REFUSED',
    'The notes seem to hold a secret; keep it where only programs read it.',
    'notes',
  );
}

/** Settings by name; refuses too many, names twice, and what looks like a secret. */
export function checkSettings(given: readonly Setting[]): Record<string, string> {
  if (given.length > SETTINGS_MAX)
    throw refuse('INTEGRATION_SETTING_INVALID', `At most ${SETTINGS_MAX} settings are kept.`, 'settings', {
      allowed: SETTINGS_MAX,
    });
  const settings = new Map<string, string>();
  for (const { key: name, value: text } of given) {
    const key = name.trim();
    const value = text.trim();
    if (!SETTING_NAME.test(key))
      throw refuse(
        'INTEGRATION_SETTING_INVALID',
        `"${key.slice(0, 60)}" is no name of a setting: a letter, then up to 59 letters, digits, dots, dashes or underscores.`,
      );
    if (settings.has(key)) throw refuse('INTEGRATION_SETTING_INVALID', `The setting ${key} appears twice.`);
    if (value.length > VALUE_MAX || CONTROL.test(value))
      throw refuse('INTEGRATION_SETTING_INVALID', `The setting ${key} has at most ${VALUE_MAX} plain characters.`);
    if (namesSecret(key) || looksSecret(value))
      throw refuse(
        'INTEGRATION_SECRET_REFUSED',
        `The setting ${key} looks like a secret. Settings are readable by everybody who sees the system: link an API key instead.`,
      );
    settings.set(key, value);
  }
  return Object.fromEntries([...settings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Hours within which a sign of life is expected; 0 for never. */
export function checkHours(given: number): number | null {
  if (given === 0) return null;
  if (Number.isInteger(given) && given > 0 && given <= HOURS_MAX) return given;
  throw refuse(
    'INTEGRATION_PERIOD_INVALID',
    `A call is expected within 1 to ${HOURS_MAX} hours; 0 for never.`,
    'expectedCallHours',
    { allowed: HOURS_MAX },
  );
}

/** Endpoint ids without repeats. */
export function checkEndpoints(given: readonly string[]): string[] {
  const ids = [...new Set(given)].sort();
  if (ids.length <= ENDPOINTS_MAX) return ids;
  throw refuse('INTEGRATION_ENDPOINT_UNKNOWN', `At most ${ENDPOINTS_MAX} endpoints are linked.`, 'webhookEndpointIds', {
    allowed: ENDPOINTS_MAX,
  });
}

/** What a change changes; settings one by one. */
export function integrationChanges(before: IntegrationFacts, after: IntegrationFacts): FieldChange[] {
  const { settings: old, ...plain } = factsOf(before);
  const { settings, ...rest } = factsOf(after);
  const gone = Object.fromEntries(Object.keys(old).map((key) => [key, null]));
  const ofSettings = changesOf(old, { ...gone, ...settings });
  return [...changesOf(plain, rest), ...ofSettings.map((change) => ({ ...change, field: `settings.${change.field}` }))];
}

/** Only what people decide. */
function factsOf(facts: IntegrationFacts): IntegrationFacts {
  const { name, kind, provider, direction, notes, settings } = facts;
  const { apiKeyId, webhookEndpointIds, ownerId, expectedCallHours } = facts;
  return {
    ...{ name, kind, provider, direction, notes, settings },
    ...{ apiKeyId, webhookEndpointIds, ownerId, expectedCallHours },
  };
}

/** A refusal that names its field. */
export function refuse(code: string, message: string, field = 'settings', details?: Record<string, unknown>) {
  return new DomainError(code, message, { path: [field], ...(details ? { details } : {}) });
}
