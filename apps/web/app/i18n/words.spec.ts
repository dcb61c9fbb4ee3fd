import { de } from './de/index.ts';
import { en } from './en/index.ts';

const keysOf = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value as object, `${path}${key}.`),
  );

const textOf = (words: object, key: string): string =>
  key.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], words) as string;

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

describe('the words of the console', () => {
  const keys = keysOf(en);

  it('are complete in German: the same keys as English', () => {
    expect(keysOf(de).sort()).toEqual([...keys].sort());
  });

  it('are none of them empty', () => {
    expect([en, de].flatMap((words) => keysOf(words).filter((key) => textOf(words, key).trim() === ''))).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const differing = keys.filter(
      (key) => placeholders(textOf(en, key)).join() !== placeholders(textOf(de, key)).join(),
    );
    expect(differing).toEqual([]);
  });
});
