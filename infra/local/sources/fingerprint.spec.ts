import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

describe('noticing a change of sources', () => {
  let root: string;
  const write = (path: string, text = 'x'): void => writeFileSync(join(root, path), text);
  const now = (): string => fingerprint(root, ['libs', 'gateway', '.swcrc', 'missing']);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mh-print-'));
    for (const folder of ['libs/a/src', 'libs/a/dist', 'libs/a/node_modules'])
      mkdirSync(join(root, folder), { recursive: true });
    write('libs/a/src/x.ts');
    write('.swcrc');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays the same while nothing or only made files and tests change', () => {
    const before = now();
    write('libs/a/dist/x.js');
    write('libs/a/node_modules/y.js');
    write('libs/a/src/x.spec.ts');
    expect(now()).toBe(before);
  });

  it('changes with a file written, added, removed, or set back in time', () => {
    const seen = new Set([now()]);
    write('libs/a/src/x.ts', 'xy');
    seen.add(now());
    write('libs/a/src/y.ts');
    seen.add(now());
    rmSync(join(root, 'libs/a/src/x.ts'));
    seen.add(now());
    utimesSync(join(root, 'libs/a/src/y.ts'), 1, 1);
    seen.add(now());
    write('.swcrc', '{}');
    seen.add(now());
    expect(seen.size).toBe(6);
  });
});
