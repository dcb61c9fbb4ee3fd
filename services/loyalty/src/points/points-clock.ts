import { type Clock, type Ctx, newId } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { config } from '../config.ts';
import { DriftService } from './drift.service.ts';
import { openWallet, saveWallet } from './ledger.ts';

const KEEPER = { id: 'loyalty', name: 'Loyalty', permissions: ['*'] };
const BATCH = 200;
const DAY_MS = 86_400_000;
const DUE = `SELECT m.brand_id AS "brandId", m.id FROM member m WHERE m.next_due_at <= $1 AND m.blocked_at IS NULL
  ORDER BY m.next_due_at LIMIT ${BATCH}`;
const STALE = `SELECT p.brand_id AS "brandId", p.id FROM program p LEFT JOIN ledger_check c ON c.brand_id = p.brand_id AND c.program_id = p.id
  WHERE c.checked_at IS NULL OR c.checked_at < $1 ORDER BY 1, 2`;
/** One of the replicas wins the row and compares. */
const CLAIM = `INSERT INTO ledger_check AS c (brand_id, id, version, created_at, updated_at, program_id, checked_at)
  VALUES ($1, $2, 1, $4, $4, $3, $4) ON CONFLICT (brand_id, program_id) DO UPDATE SET checked_at = $4, version = c.version + 1, updated_at = $4
  WHERE c.checked_at < $5 RETURNING id`;
/** A change of the value per point is told for members that nothing else moves, too. */
const REVALUE = `SELECT m.brand_id AS "brandId", m.id FROM member m JOIN program p ON p.brand_id = m.brand_id AND p.id = m.program_id
  WHERE m.point_value <> p.settings ->> 'pointValue' AND m.blocked_at IS NULL ORDER BY 1, 2 LIMIT ${BATCH}`;

interface Found {
  readonly brandId: string;
  readonly id: string;
}

/** Activates, expires and gives back what is due, ends tier periods, and compares balances with the ledger once a day. */
@Injectable()
export class PointsClock {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    private readonly drift: DriftService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Every(() => config().MH_LOYALTY_SWEEP_MS)
  async tick(): Promise<void> {
    await this.sweep();
    await this.compare();
  }

  /** Does what is due in all brands; whoever locks a member first does it, the next finds nothing (L4, L5). Returns how many. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    return (await this.all('points_due', DUE, [now], now)) + (await this.all('points_revalue', REVALUE, [], now));
  }

  /** In batches; one that comes again as it was cannot be brought forward, and the next tick tries. */
  private async all(name: string, sql: string, params: readonly unknown[], now: Date): Promise<number> {
    let [done, last] = [0, ''];
    for (;;) {
      let batch: readonly Found[] = [];
      const look = async (tx: ReadTx): Promise<readonly Found[]> => (batch = await tx.query<Found>(name, sql, params));
      done += await this.rounds.each(KEEPER, look, (ctx, { id }) => this.bringForward(ctx, id, now));
      const ids = batch.map(({ id }) => id).join();
      if (batch.length < BATCH || ids === last || this.rounds.stopping) return done;
      last = ids;
    }
  }

  /** Looking only told where to look: the member is locked and judged again before anything is done. */
  private bringForward(ctx: Ctx, id: string, now: Date): Promise<number> {
    return this.db.tx(ctx, async (tx) => {
      const open = await openWallet(tx, id, now, { whateverStatus: true });
      await saveWallet(tx, open);
      return open.wallet.entries.length;
    });
  }

  private async compare(): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - DAY_MS);
    const stale = (tx: ReadTx): Promise<Found[]> => tx.query<Found>('points_stale', STALE, [before]);
    await this.rounds.each(KEEPER, stale, (ctx, { brandId, id }) =>
      this.db.tx(ctx, async (tx) => {
        const [mine] = await tx.query('points_claim', CLAIM, [brandId, newId(), id, now, before]);
        if (mine) await this.drift.check(ctx, id);
      }),
    );
  }
}
