/**
 * `npm run audit:verify [-- --brand <id>] [--service <name>] [--digests <folder>]`: verifies the audit chains of all services
 * row by row, against the copies that platform has collected and the signed digests, in the database and in the folder. Names
 * the first broken row of each chain, tells which chains were deleted with their brand, and ends with code 1 if there is any. Services are those of the local stack, or the one
 * that the environment (MH_DB_*) and --service name.
 */
import { parseArgs } from 'node:util';
import {
  anchorsOf,
  CHAIN_RECORDS,
  checkDigests,
  judgeGone,
  NamedChains,
  NO_BRAND,
  RelayAudit,
  RelayDb,
  recordOf,
  schemaOf,
  verifyChain,
  writtenDigests,
} from '@mh-os/persistence';
import type { AuditDigest, ChainName, ChainRecord, Copies } from '@mh-os/persistence';
import { targetOf } from '../chaos/kit/target.ts';
import { openService } from './service-access.ts';

const PAGE_ROWS = 5_000;
const DIGESTS = `SELECT number, body, hash, kid, public_jwk AS "publicJwk", signature FROM audit_digest
  WHERE number > $1 ORDER BY number LIMIT 100`;
const NEWEST = `SELECT number, body, hash, kid, public_jwk AS "publicJwk", signature FROM audit_digest ORDER BY number DESC LIMIT 48`;
const COPIES = `SELECT seq::float8 AS seq, hash FROM collected_audit_entry
  WHERE brand_id = $1 AND service = $2 AND seq BETWEEN $3 AND $4`;
const CURSORS = `SELECT brand_id AS "brandId", seq::float8 AS seq, hash FROM audit_cursor WHERE service = $1`;

interface Cursor {
  readonly brandId: string;
  readonly seq: number;
  readonly hash: string;
}

async function* digestsOf(platform: RelayDb): AsyncGenerator<AuditDigest> {
  for (let after = 0; ;) {
    const page = await platform.query<AuditDigest>('verify_digests', DIGESTS, [after]);
    const last = page.at(-1);
    if (!last) return;
    yield* page;
    after = last.number;
  }
}

const copiesOf =
  (platform: RelayDb, service: string, brandId: string): Copies =>
  async (from, to) => {
    const values = [brandId, service, from, to];
    const rows = await platform.query<{ seq: number; hash: string }>('verify_copies', COPIES, values);
    return new Map(rows.map(({ seq, hash }) => [seq, hash]));
  };

/** Every chain that a digest names. */
async function namedIn(platform: RelayDb): Promise<NamedChains> {
  const named = new NamedChains();
  for await (const digest of named.through(digestsOf(platform))) void digest;
  return named;
}

const recordsIn = (platform: RelayDb) => platform.query<ChainRecord>('verify_records', CHAIN_RECORDS);

/** Whether a chain that is known of is not there, or is on record as deleted. */
async function isGone(
  source: RelayAudit,
  of: ChainName,
  { named, records }: { named: NamedChains; records: ChainRecord[] },
) {
  if (recordOf(records, of)) return true;
  return (
    named.find(of.service, of.brandId) !== undefined &&
    (await source.head(of.brandId)) === null &&
    (await source.rows(of.brandId, 0)).length === 0
  );
}

interface Tally {
  rows: number;
  chains: number;
  broken: number;
}

/** Verifies the chains of one service; `platform` is where copies and digests are, if it can be reached. */
async function verifyService(service: string, brand: string | undefined, platform: RelayDb | undefined, tally: Tally) {
  const { relay } = await openService(service);
  try {
    const source = new RelayAudit(relay, PAGE_ROWS);
    const known = platform && { named: await namedIn(platform), records: await recordsIn(platform) };
    const digests = (await platform?.query<AuditDigest>('verify_newest', NEWEST)) ?? [];
    const cursors = (await platform?.query<Cursor>('verify_cursors', CURSORS, [service])) ?? [];
    const brands = brand
      ? [brand]
      : [
          ...new Set([
            ...(await source.brands()),
            ...cursors.map((one) => one.brandId),
            ...(known?.named.of(service) ?? []).map((one) => one.brandId),
          ]),
        ];
    for (const brandId of brands) {
      if (known && (await isGone(source, { service, brandId }, known))) {
        const there = (await source.head(brandId)) !== null;
        const gone = judgeGone({ service, brandId }, { ...known, named: known.named.find(service, brandId), there });
        tally.chains += 1;
        if ('deleted' in gone)
          console.log(
            `DELETED ${service}, brand ${brandId}: on ${gone.deleted.at} by ${gone.deleted.by}, at row ${gone.deleted.seq}`,
          );
        else {
          tally.broken += 1;
          console.log(`BROKEN  ${service}, brand ${brandId}: row ${gone.broken.seq}: ${gone.broken.problem}`);
        }
        continue;
      }
      const collected = cursors.filter((one) => one.brandId === brandId && one.seq > 0);
      const anchors = [
        ...anchorsOf(digests, service, brandId),
        ...collected.map(({ seq, hash }) => ({ seq, hash, by: 'the collected copy' })),
      ];
      const copies = platform && copiesOf(platform, service, brandId);
      const start = { schema: schemaOf(service), brandId, anchors };
      const { rows, broken } = await verifyChain(source, start, copies ? { copies } : {});
      tally.rows += rows;
      tally.chains += 1;
      if (!broken) continue;
      tally.broken += 1;
      const whose = brandId === NO_BRAND ? 'the platform itself' : `brand ${brandId}`;
      console.log(`BROKEN  ${service}, ${whose}: row ${broken.seq}: ${broken.problem}`);
    }
  } finally {
    await relay.close();
  }
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { brand: text, service: text, digests: text } });
const began = performance.now();
try {
  const alone = process.env['MH_DB_PASSWORD_RELAY'] !== undefined;
  const target = alone ? undefined : await targetOf(process.env['MH_HOME']);
  const all = target?.services ?? [values.service ?? 'platform'];
  const services = values.service ? [values.service] : all;
  const folder = values.digests ?? (target?.envOf('platform') ?? process.env)['MH_AUDIT_DIGEST_DIR'];
  // One container knows one login: only the platform's own sees copies and digests.
  const platform = !alone || services.includes('platform') ? (await openService('platform')).relay : undefined;
  const tally: Tally = { rows: 0, chains: 0, broken: 0 };
  for (const service of services) await verifyService(service, values.brand, platform, tally);
  if (platform) {
    const found = await checkDigests(digestsOf(platform), await writtenDigests(folder));
    if (found) console.log(`BROKEN  digest ${found.number}: ${found.problem}`);
    if (found) tally.broken += 1;
    await platform.close();
  } else console.log('Copies and digests are not looked at: they are in the database of platform.');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${tally.rows} rows of ${tally.chains} chains in ${seconds} s: ${tally.broken === 0 ? 'sound' : `${tally.broken} broken`}`,
  );
  process.exitCode = tally.broken === 0 ? 0 : 1;
} catch (error) {
  console.error(`Not verified: ${(error as Error).message}`);
  process.exitCode = 2;
}
