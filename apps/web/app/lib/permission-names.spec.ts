import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { en } from '../i18n/en/index.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const app = at('../');

/** Every permission there is, by the page that CI keeps current. A button that asks for another one is shown to nobody. */
const page = (name: string): string => readFileSync(at(`../../../../docs/generated/${name}.md`), 'utf8');
const declared = new Set(
  [...page('permissions').matchAll(/`([a-z-]+(?:\.[a-z-]+){2})`/g)].map(([, name = '']) => name),
);
const events = new Set([...page('events').matchAll(/^### (\S+) v\d+/gm)].map(([, name = '']) => name));
const domains = new Set([...declared].map((name) => name.split('.')[0]));

/** Words have keys of the same form; those that count have a plural. */
const word = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], en);
const isWord = (key: string): boolean => (word(key) ?? word(`${key}_other`)) !== undefined;

const sources = globSync(['routes/**/*.{ts,tsx}', 'components/*.tsx', 'lib/*.ts'], { cwd: app })
  .filter((file) => !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(`${app}${file}`, 'utf8') }));

it('the console asks for permissions by names that are declared', () => {
  const asked = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/'([a-z-]+(?:\.[a-z-]+){2})'/g)].map(([, name = '']) => ({ file, name })),
  );
  const permissions = asked.filter(({ name }) => domains.has(name.split('.')[0]));
  expect(permissions.length).toBeGreaterThan(200);
  expect(permissions.filter(({ name }) => !declared.has(name) && !events.has(name) && !isWord(name))).toEqual([]);
});

it('and writes them in full, so that they can be found', () => {
  const pieced = new RegExp(`(?<!t\\()\`(${[...domains].join('|')})\\.[^\`/]*\\$\\{`);
  expect(sources.filter(({ text }) => pieced.test(text)).map(({ file }) => file)).toEqual([]);
});
