import { readFileSync } from 'node:fs';
import { evaluate, type Evaluation, type Flag, type FlagContext, murmur3 } from '@mh-os/flags';

interface Vectors {
  readonly flags: readonly Flag[];
  readonly vectors: readonly { name: string; flag: string; context: FlagContext; expected: Evaluation }[];
}

const { flags, vectors } = JSON.parse(readFileSync(new URL('../vectors.json', import.meta.url), 'utf8')) as Vectors;
const byKey = new Map(flags.map((flag) => [flag.key, flag]));

describe('the vectors of flags', () => {
  it.each(vectors.map((vector) => [`${vector.flag}: ${vector.name}`, vector] as const))(
    'ADM-5: %s',
    (_name, { flag, context, expected }) => {
      expect(evaluate(byKey.get(flag)!, context, (key) => byKey.get(key))).toEqual(expected);
    },
  );

  it.each([
    ['', 0],
    ['hello', 0x248bfa47],
    ['hello, world', 0x149bbb7f],
    ['The quick brown fox jumps over the lazy dog', 0x2e4ff723],
  ])('hashes %j as MurmurHash3 is published', (text, hash) => {
    expect(murmur3(text)).toBe(hash);
  });
});
