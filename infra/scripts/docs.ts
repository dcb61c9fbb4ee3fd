import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { underSourceCondition } from './sources.ts';
import { home } from './workspace.ts';

/** Writes every generated page, or with `--check` says which of them are stale. */
async function run(): Promise<void> {
  const { pages } = await import('./docs.pages.ts');
  const check = process.argv.includes('--check');
  const stale: string[] = [];
  for (const [path, content] of Object.entries(pages())) {
    const file = join(home, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { undescribed } = await import('./docs.env.ts');
  const silent = undescribed();
  for (const name of silent) console.log(`${name} has no description: end its schema with .describe('...')`);
  for (const path of stale) console.log(check ? `${path} is stale; run: npm run docs` : `wrote ${path}`);
  process.exitCode = silent.length > 0 || (check && stale.length > 0) ? 1 : 0;
}

if (import.meta.main && underSourceCondition()) await run();
