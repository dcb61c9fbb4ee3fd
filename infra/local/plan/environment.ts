import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { natsUrl } from '../servers/nats.ts';
import { demoLogins } from './demo-logins.ts';
import type { Paths } from './paths.ts';
import { modules } from './paths.ts';
import type { Ports } from './ports.ts';
import { publicJwks } from './secrets.ts';
import type { Secrets } from './secrets.ts';

/** All that the environment of a process is made from. */
export interface Setting {
  readonly paths: Paths;
  readonly host: string;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly services: readonly string[];
  /** Variables that a test adds to every process. */
  readonly extra: NodeJS.ProcessEnv;
}

export type Env = Record<string, string>;

export const databaseName = 'mh';
const upper = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/** The caller's environment without what belongs to npm, to a test runner or to another process of ours. */
export function inherited(env: NodeJS.ProcessEnv): Env {
  const foreign = /^(npm_|NODE_OPTIONS$|NODE_ENV$|NX_|JEST_|INIT_CWD$|MH_PORT$|MH_INSTALL_MS$)/;
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] => !foreign.test(entry[0]) && entry[1] !== undefined,
  );
  const path = [dirname(process.execPath), join(modules, '.bin'), env['PATH'] ?? ''].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path };
}

export const urlOf = ({ host, ports }: Setting, name: string): string => `http://${host}:${ports[name]}`;

export function natsAddress({ host, ports, secrets }: Setting) {
  return { host, port: ports['nats'] ?? 0, monitor: ports['nats-monitor'] ?? 0, password: secrets.nats };
}

export function postgresAddress({ host, ports, secrets }: Setting) {
  return { host, port: ports['postgres'] ?? 0, password: secrets.postgres };
}

/** What every process of ours gets. */
function common(setting: Setting): Env {
  return {
    ...inherited(process.env),
    NODE_ENV: 'production',
    MH_ENV: process.env['MH_ENV'] ?? 'development',
    MH_HOME: setting.paths.home,
    MH_HOST: setting.host,
    MH_DB_HOST: setting.host,
    MH_DB_PORT: String(setting.ports['postgres']),
    MH_DB_NAME: databaseName,
    MH_NATS_URL: natsUrl(natsAddress(setting)),
    ...('platform' in setting.ports ? { MH_PLATFORM_URL: urlOf(setting, 'platform') } : {}),
    MH_GATEWAY_URL: urlOf(setting, 'gateway'),
    MH_WEB_URL: urlOf(setting, 'web'),
    // Nothing balances load here, so nobody has to notice first that a process is leaving.
    MH_DRAIN_MS: process.env['MH_DRAIN_MS'] ?? '0',
    ...(setting.extra as Env),
  };
}

function database(setting: Setting, name: string): Env {
  const roles = setting.secrets.databases[name];
  return roles ? { MH_DB_PASSWORD_APP: roles.app, MH_DB_PASSWORD_RELAY: roles.relay } : {};
}

/** The first person: the demo's platform admin where there is one, so that all else goes through public operations. */
function firstAdmin({ secrets }: Setting): Env {
  const demo = demoLogins().find(({ role }) => /platform.?admin/i.test(role));
  return {
    MH_BOOTSTRAP_ADMIN_EMAIL: process.env['MH_BOOTSTRAP_ADMIN_EMAIL'] ?? demo?.email ?? 'admin@mh-os.example',
    MH_BOOTSTRAP_ADMIN_PASSWORD: process.env['MH_BOOTSTRAP_ADMIN_PASSWORD'] ?? demo?.password ?? secrets.admin,
  };
}

/** Mails become files of the stack's home unless a mail server is named. */
function mail({ paths }: Setting): Env {
  return { MH_MAIL_DIR: process.env['MH_MAIL_DIR'] ?? join(paths.home, 'mail') };
}

/** Links in mails to customers lead to the gateway; on one developer's machine brands may name mail servers there. */
function publicLinks(setting: Setting): Env {
  const MH_PUBLIC_URL = process.env['MH_PUBLIC_URL'] ?? urlOf(setting, 'gateway');
  return { MH_PUBLIC_URL, ...ownMailServers() };
}

function ownMailServers(): Env {
  const { MH_MAIL_ALLOW_PRIVATE = process.env['MH_ENV'] === 'production' ? '0' : '1' } = process.env;
  return { MH_MAIL_ALLOW_PRIVATE };
}

/** On one developer's machine identity providers and receivers of webhooks may run there too, without https. */
function localNeighbours(): Env {
  const allowed = process.env['MH_ENV'] === 'production' ? '0' : '1';
  const { MH_OIDC_INSECURE = allowed, MH_WEBHOOK_ALLOW_PRIVATE = allowed } = process.env;
  return { MH_OIDC_INSECURE, MH_WEBHOOK_ALLOW_PRIVATE };
}

/** A service: the runtime roles only; the owner's password is for migrations. */
export function serviceEnv(setting: Setting, name: string): Env {
  const { secrets } = setting;
  return {
    ...common(setting),
    ...database(setting, name),
    MH_PORT: String(setting.ports[name]),
    MH_GATEWAY_JWKS: JSON.stringify(publicJwks([secrets.gatewayKey])),
    MH_SERVICE_PRIVATE_JWK: JSON.stringify(secrets.identities[name]),
    MH_SERVICES_JWKS: JSON.stringify(publicJwks(Object.values(secrets.identities))),
    ...(name === 'crm' ? { MH_SECRET_KEY: secrets.crmKey, ...mail(setting), ...publicLinks(setting) } : {}),
    ...(name === 'finance' ? { MH_SECRET_KEY: secrets.financeKey, ...mail(setting), ...ownMailServers() } : {}),
    ...(name === 'platform'
      ? {
          MH_SECRET_KEY: secrets.secretKey,
          MH_AUDIT_DIGEST_DIR: process.env['MH_AUDIT_DIGEST_DIR'] ?? join(setting.paths.home, 'audit-digests'),
          ...mail(setting),
          ...firstAdmin(setting),
          ...localNeighbours(),
        }
      : {}),
  };
}

export function migrateEnv(setting: Setting, name: string): Env {
  return { ...serviceEnv(setting, name), MH_DB_PASSWORD_OWNER: setting.secrets.databases[name]?.owner ?? '' };
}

/** The address of the database for one login, as the parts outside the services take it. */
function databaseUrl(setting: Setting, owner: string, role: 'owner' | 'app'): string {
  const { host, port } = postgresAddress(setting);
  const password = setting.secrets.databases[owner]?.[role] ?? '';
  return `postgres://mh_${owner}_${role}:${password}@${host}:${port}/${databaseName}?options=-csearch_path%3D${owner}`;
}

export function gatewayEnv(setting: Setting): Env {
  const { secrets, services, paths } = setting;
  const persisted = join(paths.root, 'apps', 'web', 'persisted-operations.json');
  return {
    MH_SUPERGRAPH: join(paths.root, 'gateway', 'supergraph.graphql'),
    // The gateway's schema holds nothing but its rate buckets, whose table it makes itself.
    MH_RATE_DB_URL: databaseUrl(setting, 'gateway', 'owner'),
    ...(existsSync(persisted) ? { MH_PERSISTED_MANIFEST: persisted } : {}),
    // One developer's machine: seeds and browser tests act as one person and would wait for the limit, not for the work.
    ...(process.env['MH_ENV'] === 'production' ? {} : { MH_RATE_ACTOR: '2000', MH_RATE_BRAND: '10000' }),
    ...Object.fromEntries(
      services.map((name) => [`MH_SUBGRAPH_URL_${upper(name)}`, `${urlOf(setting, name)}/graphql`]),
    ),
    ...common(setting),
    MH_PORT: String(setting.ports['gateway']),
    MH_GATEWAY_PRIVATE_JWK: JSON.stringify(secrets.gatewayKey),
    MH_CONSOLE_KEY: secrets.consoleKey,
  };
}

export function webEnv(setting: Setting): Env {
  const { secrets } = setting;
  return {
    ...common(setting),
    PORT: String(setting.ports['web']),
    MH_WEB_DB_URL: databaseUrl(setting, 'web', 'app'),
    MH_WEB_SESSION_SECRETS: secrets.webSessions.join(','),
    MH_CONSOLE_KEY: secrets.consoleKey,
  };
}

export const webMigrateEnv = (setting: Setting): Env => ({
  ...common(setting),
  MH_WEB_DB_OWNER_URL: databaseUrl(setting, 'web', 'owner'),
});

/** What a tool outside the stack needs to reach it: seeds, tests and benches. */
export function toolEnv(setting: Setting): Env {
  const urls = setting.services.map((name) => [`MH_${upper(name)}_URL`, urlOf(setting, name)]);
  return {
    ...common(setting),
    ...Object.fromEntries(urls),
    ...firstAdmin(setting),
    MH_CONSOLE_KEY: setting.secrets.consoleKey,
  };
}
