import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseName, inherited, migrateEnv, postgresAddress, webMigrateEnv } from '../plan/environment.ts';
import type { Env, Setting } from '../plan/environment.ts';
import { builtFingerprint } from '../sources/fingerprint.ts';
import { Halt } from '../halt.ts';
import { lastWords } from '../processes/log-lines.ts';
import { adminUrl } from './postgres.ts';
import { run } from '../processes/run.ts';

/** Who has a schema: every service, and gateway and web for what they share between their replicas. */
export const databaseOwners = (services: readonly string[]): string[] => [...services, 'gateway', 'web'];

interface Migration {
  readonly name: string;
  readonly folder: string;
  readonly script: string;
  readonly env: Env;
}

function migrations(setting: Setting): Migration[] {
  const { root } = setting.paths;
  const services = setting.services.map((name) => {
    const folder = join(root, 'services', name);
    return { name, folder, script: join(folder, 'dist', 'migrate.js'), env: migrateEnv(setting, name) };
  });
  const folder = join(root, 'apps', 'web');
  const web = { name: 'web', folder, script: join(folder, 'server', 'migrate.ts'), env: webMigrateEnv(setting) };
  return [...services, web].filter(({ script }) => existsSync(script));
}

/** Provisions and migrates unless the very same builds already did so in this data folder. Returns a note for the view. */
export async function migrate(setting: Setting, data: string, force = false): Promise<string> {
  const { root } = setting.paths;
  const stamp = join(data, 'mh-migrated');
  const found = migrations(setting);
  const persistence = join(root, 'libs', 'persistence', 'dist');
  const now = builtFingerprint([persistence, ...found.map(({ script }) => dirname(script))]) + setting.services.join();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return 'unchanged';
  const log = join(setting.paths.logs, 'migrate.log');
  writeFileSync(log, '');
  if (existsSync(persistence)) await provisionAll(setting, join(persistence, 'index.js'), log);
  await Promise.all(found.map((entry) => migrateOne(entry, log)));
  writeFileSync(stamp, now);
  return '';
}

async function provisionAll(setting: Setting, module: string, log: string): Promise<void> {
  const options = {
    database: databaseName,
    services: databaseOwners(setting.services),
    passwords: setting.secrets.databases,
  };
  const input = JSON.stringify({ module, adminUrl: adminUrl(postgresAddress(setting)), options });
  const script = join(import.meta.dirname, 'provision.ts');
  const env = inherited(process.env);
  const { code } = await run(process.execPath, [script], { cwd: setting.paths.root, env, input, log, append: true });
  if (code !== 0) throw new Halt(`The database could not be prepared (${lastWords(log)}): read ${log}.`);
}

async function migrateOne({ name, folder, script, env }: Migration, log: string): Promise<void> {
  const options = { cwd: folder, env, log, append: true };
  const { code } = await run(process.execPath, ['--enable-source-maps', script], options);
  if (code !== 0) throw new Halt(`The migration of ${name} failed (${lastWords(log)}): read ${log}.`);
}
