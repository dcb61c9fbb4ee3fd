import { type KeyObject, createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { AuditHead } from './verifier.ts';

/** The end of one chain as a digest names it. */
export type DigestHead = Pick<AuditHead, 'brandId' | 'seq' | 'hash'> & { readonly service: string };

/** Ends of all chains at one time, chained onto the digest before and signed. */
export interface AuditDigest {
  /** From 1 on without a gap. */
  readonly number: number;
  /** JSON: number, time, hash of the digest before, key id, ends of all chains. What is signed. */
  readonly body: string;
  /** SHA-256 of the body, hex. */
  readonly hash: string;
  readonly kid: string;
  /** Public half of the Ed25519 key as JWK; its RFC 7638 thumbprint is the key id. */
  readonly publicJwk: { readonly kty: string; readonly crv: string; readonly x: string };
  /** Ed25519 over the body, base64url. */
  readonly signature: string;
}

/** What the body of a digest says. */
export interface DigestBody {
  readonly number: number;
  readonly at: string;
  readonly previous: string | null;
  readonly kid: string;
  readonly heads: readonly DigestHead[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The first digest that is not as it was signed. */
export interface DigestBreak {
  readonly number: number;
  /** In words, for an operator. */
  readonly problem: string;
}

/** Signs the ends of all chains. */
export function makeDigest(
  body: Omit<DigestBody, 'kid'>,
  key: { readonly kid: string; readonly privateKey: KeyObject; readonly publicJwk: AuditDigest['publicJwk'] },
): AuditDigest {
  const { kid, publicJwk } = key;
  const { number, at, previous, heads } = body;
  const text = JSON.stringify({ number, at, previous, kid, heads } satisfies DigestBody);
  const signature = sign(null, Buffer.from(text), key.privateKey).toString('base64url');
  return { number, body: text, hash: sha256(text), kid, publicJwk, signature };
}

/** What is wrong with a digest in itself; null where nothing is. */
function faultOf({ number, body, hash, kid, publicJwk, signature }: AuditDigest): string | null {
  const { kty, crv, x } = publicJwk;
  if (sha256(body) !== hash) return 'its content is not what was hashed';
  if (sha256Thumbprint(x) !== kid) return 'its key is not the one that it names';
  const key = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
  if (!verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64url'))) return 'its signature is wrong';
  const said = JSON.parse(body) as DigestBody;
  return said.number === number && said.kid === kid ? null : 'its content names another digest';
}

const sha256Thumbprint = (x: string): string =>
  createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');

/** The first digest that is not as it was signed, missing or of another chain; `written` are the copies kept outside. */
export async function checkDigests(
  digests: Iterable<AuditDigest> | AsyncIterable<AuditDigest>,
  written: ReadonlyMap<number, string> = new Map(),
): Promise<DigestBreak | null> {
  let previous: string | null = null;
  let number = 0;
  for await (const digest of digests) {
    number += 1;
    if (digest.number !== number) return { number, problem: 'it is missing' };
    const copy = written.get(number);
    const fault =
      faultOf(digest) ??
      ((JSON.parse(digest.body) as DigestBody).previous === previous ? null : 'it does not follow the one before') ??
      (copy === undefined || copy === digest.hash ? null : 'the copy outside of the database is another one');
    if (fault !== null) return { number, problem: fault };
    previous = digest.hash;
  }
  const beyond = Math.max(0, ...written.keys());
  return beyond > number
    ? { number: number + 1, problem: 'it is missing: a copy outside of the database has it' }
    : null;
}

/** What digests say of one chain. */
export function anchorsOf(digests: readonly AuditDigest[], service: string, brandId: string) {
  return digests.flatMap(({ number, body }) =>
    (JSON.parse(body) as DigestBody).heads
      .filter((head) => head.service === service && head.brandId === brandId && head.seq > 0)
      .map(({ seq, hash }) => ({ seq, hash, by: `digest ${number}` })),
  );
}
