/** A3: signing keys change under load, and nobody notices but the thief. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brandsFor, finding, seconds, type Arena, type Case } from '../kit/arena.ts';
import { password } from '../kit/brands.ts';
import { Person } from '../kit/client.ts';
import { clean, load } from '../kit/load.ts';

const READ = '{ viewer { user { id } brand { id } } }';
const LEAD_S = 12;

/** Runs one of platform's commands as an operator does. */
async function command({ target }: Arena, name: string, ...args: string[]): Promise<number | null> {
  const file = join(import.meta.dirname, '../../../services/platform/dist', `${name}.js`);
  const child = spawn(process.execPath, [file, ...args], { env: target.envOf('platform'), stdio: 'ignore' });
  return ((await once(child, 'exit')) as [number | null])[0];
}

const kidOf = ({ token = '' }: Person): string =>
  (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;

export const a3: Case = {
  id: 'A3',
  title: 'signing keys are rotated twice and one is revoked',
  run: async (arena) => {
    const [brand] = await brandsFor(arena, 1, 'Keys');
    const gateway = arena.target.urls['gateway'] ?? '';
    if (!brand) return [];
    const email = await brand.hire('developer').then((who) => who.ask('{ viewer { user { email } } }'));
    const login = (email.data?.['viewer'] as { user: { email: string } }).user.email;
    const fresh = (): Promise<Person> => new Person(gateway).signIn(login, password, brand.id);
    const kids = new Set<string>();
    const samples: boolean[] = [];
    let codes = 0;
    for (let turn = 0; turn < 2; turn++) {
      codes += (await command(arena, 'rotate-keys', String(LEAD_S))) ?? 1;
      // Old tokens and new ones, all the while the new key takes over.
      for (const until = Date.now() + (LEAD_S + 8) * 1_000; Date.now() < until;) {
        const who = await fresh();
        kids.add(kidOf(who));
        const reading = load(who, READ, 4);
        await sleep(2_000);
        samples.push(...(await reading.stop()).map(clean));
      }
    }
    const thief = await fresh();
    const began = Date.now();
    codes += (await command(arena, 'revoke-keys', kidOf(thief))) ?? 1;
    while ((await thief.ask(READ)).status === 200 && Date.now() - began < 90_000) await sleep(250);
    const tookMs = Date.now() - began;
    const after = await (await fresh()).ask(READ);
    const failed = samples.filter((good) => !good).length;
    return [
      finding(
        'A3',
        'both commands succeed, three keys signed',
        `${codes} failed, ${kids.size} keys`,
        codes === 0 && kids.size >= 3,
      ),
      finding('A3', '0 failed requests', `${failed} of ${samples.length}`, failed === 0 && samples.length > 100),
      finding('A3', 'revoked key dead <= 60 s', seconds(tookMs), tookMs <= 60_000),
      finding('A3', 'who signs in again goes on', String(after.status), after.status === 200),
    ];
  },
};
