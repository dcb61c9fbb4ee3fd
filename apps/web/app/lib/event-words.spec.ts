import { readFileSync } from 'node:fs';
import { de } from '../i18n/de/index.ts';
import { en } from '../i18n/en/index.ts';
import { eventWords, type WordLookup } from './event-words.ts';

function lookupIn(words: object): WordLookup {
  return (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words);
    if (typeof found !== 'string') return undefined;
    return found.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? '');
  };
}

/** Every event there is, by the page that CI keeps current: the console knows services by the graph alone. */
const page = readFileSync(new URL('../../../../docs/generated/events.md', import.meta.url), 'utf8');
const told = [...page.matchAll(/^### (\S+) v\d+\n\n(.+) Aggregate: (\S+)\. Subject:/gm)].map(
  ([, action = '', summary = '', type = '']) => ({ action, summary, entity: { type } }),
);

describe.each([
  ['English', lookupIn(en)],
  ['German', lookupIn(de)],
])('what happened, in %s', (_language, word) => {
  it('has words for every event there is, so that nobody reads a sentence of the contracts', () => {
    expect(told.length).toBe(page.match(/^### /gm)?.length);
    const wordless = told.filter((event) => eventWords(event, word) === event.summary).map(({ action }) => action);
    expect(wordless).toEqual([]);
  });

  it('never shows a type or an open place', () => {
    for (const event of told) expect(eventWords(event, word)).not.toMatch(/\w\.\w|[{}]/);
  });
});

it('tells an event that is not known by record and step, and one of which nothing is known by its summary', () => {
  const event = (type: string, step: string) => ({ action: `x.y.${step}`, summary: 'It came.', entity: { type } });
  expect(eventWords(event('product', 'archived'), lookupIn(en))).toBe('Product: archived');
  expect(eventWords(event('comet', 'archived'), lookupIn(en))).toBe('It came.');
  expect(eventWords(event('product', 'landed'), lookupIn(en))).toBe('It came.');
});
