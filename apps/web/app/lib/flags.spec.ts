import { readFileSync } from 'node:fs';
import { evaluate, type Evaluation, type Flag, type FlagContext } from '@mh-os/flags';

const file = new URL('../../../../libs/flags/vectors.json', import.meta.url);
const { flags, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  flags: Flag[];
  vectors: { name: string; flag: string; context: FlagContext; expected: Evaluation }[];
};

it('ADM-5: the console evaluates the common vectors as the library does, with the entry that browsers load', () => {
  const byKey = new Map(flags.map((flag) => [flag.key, flag]));
  const wrong = vectors.filter(({ flag, context, expected }) => {
    const found = evaluate(byKey.get(flag)!, context, (key) => byKey.get(key));
    return JSON.stringify(found) !== JSON.stringify({ ...found, ...expected });
  });
  expect(wrong).toEqual([]);
  expect(vectors.length).toBeGreaterThan(60);
});
