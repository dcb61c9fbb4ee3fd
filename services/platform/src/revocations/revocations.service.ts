import type { Clock } from '@mh-os/kernel';
import { Every } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import type { RevocationKind } from './revocation.entity.ts';

/** What a gateway learns in one look. */
export interface RevocationPage {
  /** Goes into the next look. */
  readonly cursor: string;
  /** Milliseconds since the epoch, after everything listed had been committed. */
  readonly at: number;
  readonly revocations: readonly (readonly [id: string, kind: RevocationKind, subject: string])[];
}

/** A statement sees one snapshot: rows of transactions that are open now come with the next look, as they are not before its cursor. */
const PAGE = `WITH now AS (SELECT pg_current_snapshot() AS snapshot)
  SELECT pg_snapshot_xmin(snapshot)::text AS cursor, coalesce((SELECT json_agg(json_build_array(r.id, r.kind, r.subject))
    FROM revocation r WHERE r.xid >= CASE WHEN $1::bigint > pg_snapshot_xmax(snapshot)::text::bigint THEN 0 ELSE $1::bigint END),
    '[]'::json) AS revocations FROM now`;
/** Tokens live five minutes; of a key, verifiers may hold on to older key sets for ten. */
const FORGET = `DELETE FROM revocation WHERE created_at < now() - CASE kind WHEN 'key' THEN interval '1 hour' ELSE interval '10 minutes' END`;

/** Tells gateways which access tokens are over. */
@Injectable()
export class RevocationsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything that was revoked since an earlier look, perhaps some of it again; all of it without one. */
  async since(cursor = '0'): Promise<RevocationPage> {
    const [page] = await this.db.read(systemCtx(), (tx) =>
      tx.query<Omit<RevocationPage, 'at'>>('revocations_since', PAGE, [/^\d{1,18}$/.test(cursor) ? cursor : '0']),
    );
    // Read after the snapshot: a token issued by what was true before has an earlier time than this.
    return { ...page!, at: this.clock.now().getTime() };
  }

  /** Drops what outlived every token that it could concern. */
  @Every(300_000)
  async forget(): Promise<void> {
    await this.db.tx(systemCtx(), (tx) => tx.query('revocations_forget', FORGET));
  }
}
