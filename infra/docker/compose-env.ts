/**
 * Writes the `.env` that docker-compose.yml needs: passwords and keys, made once and kept. Run it before the first
 * `docker compose up`: `npm run compose:env`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discover } from '../local/plan/discover.ts';
import { completeSecrets, publicJwks } from '../local/plan/secrets.ts';
import type { Secrets } from '../local/plan/secrets.ts';
import { databaseOwners } from '../local/servers/database.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, '.env');
const KEPT = 'MH_SECRETS=';

function known(): Partial<Secrets> {
  if (!existsSync(file)) return {};
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((text) => text.startsWith(KEPT));
  return line ? (JSON.parse(Buffer.from(line.slice(KEPT.length), 'base64').toString('utf8')) as Partial<Secrets>) : {};
}

const { services } = discover(root);
const secrets = completeSecrets(known(), services, databaseOwners(services));
const upper = (name: string): string => name.toUpperCase().replaceAll('-', '_');
const quoted = (value: unknown): string => `'${JSON.stringify(value)}'`;

const lines = [
  '# Secrets of the compose stack, written by `npm run compose:env`. Never commit this file.',
  `MH_POSTGRES_PASSWORD=${secrets.postgres}`,
  `MH_NATS_PASSWORD=${secrets.nats}`,
  `MH_SECRET_KEY=${secrets.secretKey}`,
  `MH_CRM_SECRET_KEY=${secrets.crmKey}`,
  `MH_FINANCE_SECRET_KEY=${secrets.financeKey}`,
  `MH_WEB_SESSION_SECRETS=${secrets.webSessions.join(',')}`,
  `MH_CONSOLE_KEY=${secrets.consoleKey}`,
  `MH_GATEWAY_PRIVATE_JWK=${quoted(secrets.gatewayKey)}`,
  `MH_GATEWAY_JWKS=${quoted(publicJwks([secrets.gatewayKey]))}`,
  `MH_SERVICES_JWKS=${quoted(publicJwks(Object.values(secrets.identities)))}`,
  `MH_PROVISION=${quoted({ database: 'mh', services: databaseOwners(services), passwords: secrets.databases })}`,
  ...Object.entries(secrets.identities).map(([name, key]) => `MH_KEY_${upper(name)}=${quoted(key)}`),
  ...Object.entries(secrets.databases).flatMap(([name, roles]) =>
    Object.entries(roles).map(([role, password]) => `MH_DB_${upper(name)}_${role.toUpperCase()}=${password}`),
  ),
  `${KEPT}${Buffer.from(JSON.stringify(secrets)).toString('base64')}`,
];

writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
console.log(`.env written: passwords and keys of ${services.length} services. Now: docker compose up --build`);
