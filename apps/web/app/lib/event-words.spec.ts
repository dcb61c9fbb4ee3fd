import { allEvents } from '@mh-os/contracts';
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

const told = allEvents.map(({ type, aggregate, description }) => ({
  ...{ action: type, summary: description, entity: { type: aggregate } },
}));

describe.each([
  ['English', lookupIn(en)],
  ['German', lookupIn(de)],
])('what happened, in %s', (_language, word) => {
  it('has words for every event there is, so that nobody reads a sentence of the contracts', () => {
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
