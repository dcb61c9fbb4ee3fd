import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { Every } from '@mh-os/messaging';
import { CLOCK, Db, Jobs } from '@mh-os/persistence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { LOST_AFTER_MS, MOST_LOST } from './mail.rules.ts';
import { SEND_MAIL } from './mail.service.ts';

const LOST = `status = 'QUEUED' AND due_at < $2 AND (lease_until IS NULL OR lease_until < $1)`;
/** Across brands a transaction above them sees just these, by a policy of the table. */
const FIND = `SELECT id, brand_id AS "brandId" FROM mail WHERE ${LOST} ORDER BY due_at, id LIMIT 100`;
/** Due now: of several who sweep at once one gets it. */
const TAKE = `UPDATE mail SET due_at = $1, lost = lost + 1, version = version + 1, updated_at = $1
  WHERE id = $3 AND ${LOST} RETURNING lost`;
const GIVE_UP = `UPDATE mail SET status = 'FAILED', last_error = $3, text_body = NULL, html_body = NULL, lease_until = NULL,
  version = version + 1, updated_at = $2 WHERE id = $1 AND status = 'QUEUED'`;

interface Found {
  readonly id: string;
  readonly brandId: string | null;
}

/** Finds mails whose sender ended without a word, and has them sent again or gives them up: none waits for ever. */
@Injectable()
export class MailSweep {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks once; says how many were found and taken. */
  @Every(60_000)
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - LOST_AFTER_MS);
    const found = await this.db.read(systemCtx(), (tx) => tx.query<Found>('mail_lost', FIND, [now, before]));
    let taken = 0;
    for (const mail of found) if (await this.take(mail, now, before)) taken += 1;
    return taken;
  }

  private take({ id, brandId }: Found, now: Date, before: Date): Promise<boolean> {
    return this.db.tx(scopeOf(brandId), async (tx) => {
      const [mine] = await tx.query<{ lost: number }>('mail_take_lost', TAKE, [now, before, id]);
      if (!mine) return false;
      if (mine.lost < MOST_LOST) {
        await this.jobs.enqueue(tx, SEND_MAIL, { mailId: id });
        return true;
      }
      const reason = `Sending it ended ${mine.lost} times without a result.`;
      await tx.query('mail_give_up', GIVE_UP, [id, now, reason]);
      this.logger.error(`Mail ${id} was given up: ${reason}`);
      return true;
    });
  }
}

function scopeOf(brandId: string | null): Ctx {
  if (brandId === null) return systemCtx();
  return new Ctx({ brandId, actor: { kind: 'system', id: 'platform' }, requestId: newId() });
}
