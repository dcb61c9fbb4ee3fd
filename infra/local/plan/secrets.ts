import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from '../json-file.ts';

export interface PrivateJwk {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly d: string;
  readonly kid: string;
  readonly alg: string;
  readonly use: string;
}

/** Passwords of the three roles that a service has in the database. */
export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
  readonly relay: string;
}

export interface Secrets {
  readonly postgres: string;
  readonly nats: string;
  /** Wraps the platform's signing keys at rest: 32 bytes in base64. */
  readonly secretKey: string;
  /** Seals what growth keeps secret and signs links of mails: 32 bytes in base64. */
  readonly crmKey: string;
  /** Seals what finance keeps secret: 32 bytes in base64. */
  readonly financeKey: string;
  readonly webSessions: readonly string[];
  /** The console proves itself to the gateway with it. */
  readonly consoleKey: string;
  /** First password of the platform's first admin, unless the demo logins name one. */
  readonly admin: string;
  readonly gatewayKey: PrivateJwk;
  readonly databases: Readonly<Record<string, RolePasswords>>;
  readonly identities: Readonly<Record<string, PrivateJwk>>;
}

const password = (): string => randomBytes(24).toString('base64url');

/** A new Ed25519 key whose kid begins with its holder's name and ends with the key's RFC 7638 thumbprint. */
export function newKey(holder: string): PrivateJwk {
  const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (!kty || !crv || !x || !d) throw new Error('Node made an Ed25519 key without its parts.');
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  return { kty, crv, x, d, kid: `${holder}.${thumbprint}`, alg: 'EdDSA', use: 'sig' };
}

/** The public half of keys, as services publish and receive them. */
export function publicJwks(keys: readonly PrivateJwk[]): { keys: Omit<PrivateJwk, 'd'>[] } {
  return { keys: keys.map(({ d: _secret, ...open }) => open) };
}

/** Completes what is there: nothing existing changes, a service that is new gets its own. */
export function completeSecrets(
  known: Partial<Secrets>,
  services: readonly string[],
  databases: readonly string[],
): Secrets {
  const roles = (): RolePasswords => ({ owner: password(), app: password(), relay: password() });
  return {
    postgres: known.postgres ?? password(),
    nats: known.nats ?? password(),
    secretKey: known.secretKey ?? randomBytes(32).toString('base64'),
    crmKey: known.crmKey ?? randomBytes(32).toString('base64'),
    financeKey: known.financeKey ?? randomBytes(32).toString('base64'),
    webSessions: known.webSessions ?? [randomBytes(32).toString('base64url')],
    consoleKey: known.consoleKey ?? password(),
    admin: known.admin ?? password(),
    gatewayKey: known.gatewayKey ?? newKey('gateway'),
    databases: { ...Object.fromEntries(databases.map((name) => [name, roles()])), ...known.databases },
    identities: { ...Object.fromEntries(services.map((name) => [name, newKey(name)])), ...known.identities },
  };
}

/** The secrets of a stack, made once; readable by their owner alone. */
export function secretsFor(home: string, services: readonly string[], databases: readonly string[]): Secrets {
  const file = join(home, 'secrets.json');
  const known = readJson<Partial<Secrets>>(file) ?? {};
  const secrets = completeSecrets(known, services, databases);
  if (JSON.stringify(secrets) !== JSON.stringify(known)) writeJson(file, secrets, 0o600);
  return secrets;
}
