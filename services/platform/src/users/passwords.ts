import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { HashGate } from './hash-gate.ts';

const derive = promisify(argon2);
/** OWASP's argon2id setting: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;
const FORMAT = /^\$argon2id\$v=19\$m=(\d{1,6}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,88})\$([\w+/]{22,88})$/;

type Cost = typeof COST;

const gate = new HashGate();

function run(password: string, salt: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  const message = password.normalize('NFKC');
  return gate.run(() => derive('argon2id', { message, nonce: salt, tagLength, ...cost }));
}

const text = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

/** The password as it is stored: a PHC string with salt and cost. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await run(password, salt, COST, TAG_BYTES);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${text(salt)}$${text(tag)}`;
}

/** Compared against where there is no such person, so that the answer takes as long: nobody's password. */
const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${text(randomBytes(16))}$${text(randomBytes(TAG_BYTES))}`;

/** Whether the password is the stored one; without a stored one it works as long and says no. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = FORMAT.exec(stored ?? NOBODY);
  if (!parts) throw new Error('A stored password hash does not have the form $argon2id$...');
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [salt, tag] = parts.slice(4).map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer];
  const made = await run(password, salt, { memory, passes, parallelism }, tag.length);
  return timingSafeEqual(made, tag) && stored !== null;
}
