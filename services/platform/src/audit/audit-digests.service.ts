import { type Clock, newId } from '@mh-os/kernel';
import { type AuditDigest, CLOCK, Db, makeDigest, type ReadTx, writtenDigests } from '@mh-os/persistence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { KeysService } from '../keys/keys.service.ts';
import { systemCtx } from '../platform-scope.ts';
import { AuditDigestEntity } from './audit-digest.entity.ts';
import { endsToSign } from './audit-store.ts';

const PAGE = 100;
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('platform:audit-digest', 0))`;

/** Signed digests of the ends of all chains, every hour, in the database and outside of it. */
@Injectable()
export class AuditDigestsService {
  private readonly logger = new Logger('Audit');
  /** Number of the last digest that this process has seen outside. */
  private outside = 0;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
    private readonly keys: KeysService,
  ) {}

  /** Makes the next digest where it is due; of several replicas, one does. */
  makeIfDue(): Promise<void> {
    return this.next(this.config.MH_AUDIT_DIGEST_MS);
  }

  /** Makes the next digest now: what it names may be gone before the hour is over. */
  make(): Promise<void> {
    return this.next(0);
  }

  private async next(afterMs: number): Promise<void> {
    const key = await this.keys.signing();
    await this.db.tx(systemCtx(), async (tx) => {
      await tx.query('audit_digest_lock', LOCK);
      const [last] = await tx.find(AuditDigestEntity, {}, { order: { number: 'DESC' }, take: 1 });
      const now = this.clock.now();
      if (last && now.getTime() - last.createdAt.getTime() < afterMs) return;
      const heads = await endsToSign(tx);
      if (heads.length === 0) return;
      const number = (last?.number ?? 0) + 1;
      const made = makeDigest({ number, at: now.toISOString(), previous: last?.hash ?? null, heads }, key);
      await tx.insert(AuditDigestEntity, { id: newId(), ...made });
    });
  }

  /** Writes digests that the folder lacks; a file that is there is never written again. */
  async writeOut(): Promise<void> {
    const folder = this.config.MH_AUDIT_DIGEST_DIR;
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    const there = new Set(await readdir(folder));
    for await (const digest of this.all(this.outside)) {
      this.outside = digest.number;
      const name = fileName(digest.number);
      if (there.has(name)) continue;
      const draft = join(folder, `.${name}.${newId()}`);
      await writeFile(draft, `${JSON.stringify(plain(digest), null, 2)}\n`, { flag: 'wx' });
      // A link fails where the name is taken: whoever was first stays.
      await link(draft, join(folder, name)).catch((error: unknown) => this.logger.warn(`${name}: ${String(error)}`));
      await rm(draft);
    }
  }

  /** Every digest, oldest first, page by page. */
  async *all(from = 0): AsyncGenerator<AuditDigest> {
    for (let after = from; ;) {
      const page = await this.db.read(systemCtx(), (tx) => digestsAfter(tx, after));
      yield* page;
      if (page.length < PAGE) return;
      after = page.at(-1)!.number;
    }
  }

  /** The latest digests: the newest vouches for all rows before it, the others help to tell where a chain was rewritten. */
  latest(count: number): Promise<AuditDigest[]> {
    return this.db.read(systemCtx(), (tx) =>
      tx.find(AuditDigestEntity, {}, { order: { number: 'DESC' }, take: count }),
    );
  }

  /** Hashes of the copies outside, by number. */
  written(): Promise<Map<number, string>> {
    return writtenDigests(this.config.MH_AUDIT_DIGEST_DIR);
  }
}

const fileName = (number: number): string => `audit-digest-${String(number).padStart(8, '0')}.json`;

const plain = ({ number, body, hash, kid, publicJwk, signature }: AuditDigest): AuditDigest => ({
  ...{ number, body, hash, kid, publicJwk, signature },
});

function digestsAfter(tx: ReadTx, after: number): Promise<AuditDigest[]> {
  const sql = `SELECT number, body, hash, kid, public_jwk AS "publicJwk", signature FROM audit_digest
    WHERE number > $1 ORDER BY number LIMIT ${PAGE}`;
  return tx.query('audit_digests_after', sql, [after]);
}
