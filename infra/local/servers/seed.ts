import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceEnv, toolEnv } from '../plan/environment.ts';
import type { Env, Setting } from '../plan/environment.ts';
import { Halt } from '../halt.ts';
import { lastWords } from '../processes/log-lines.ts';
import { run } from '../processes/run.ts';

interface Seed {
  readonly name: string;
  readonly cwd: string;
  readonly script: string;
  readonly env: Env;
}

/** Each service's own seed first (platform before those that need its brands), then the story told through the graph. */
function seeds(setting: Setting): Seed[] {
  const { root } = setting.paths;
  const names = [...setting.services].sort((a, b) => Number(b === 'platform') - Number(a === 'platform'));
  const own = names.map((name) => {
    const cwd = join(root, 'services', name);
    return { name, cwd, script: join(cwd, 'dist', 'seed.js'), env: serviceEnv(setting, name) };
  });
  const story = { name: 'story', cwd: root, script: join(root, 'infra', 'scripts', 'seed.ts'), env: toolEnv(setting) };
  return [...own, story].filter(({ script }) => existsSync(script));
}

const stampOf = (data: string): string => join(data, 'mh-seeded');

/** True until a seed has run to its end in this data folder. */
export const needsSeed = (data: string): boolean => !existsSync(stampOf(data));

/** Runs the seeds one after another; repeatable, since they use fixed ids. */
export async function seed(setting: Setting, data: string): Promise<string> {
  const log = join(setting.paths.logs, 'seed.log');
  writeFileSync(log, '');
  const found = seeds(setting);
  for (const { name, cwd, script, env } of found) {
    const { code } = await run(process.execPath, ['--enable-source-maps', script], { cwd, env, log, append: true });
    if (code !== 0)
      throw new Halt(`Seeding ${name} failed (${lastWords(log)}): read ${log}, then run the command again.`);
  }
  writeFileSync(stampOf(data), new Date().toISOString());
  return found.length === 0 ? 'nothing to seed' : '';
}
