import { memberDrifted, memberRebuilt, notificationRequested } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { MemberEntity } from '../members/member.entity.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { BLOCK, COMPARED, DRIFTS, REBUILD } from './drift.sql.ts';

const REPAIR = 'loyalty.points.repair';

export interface Drift {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly programId: string;
  readonly personId: string | null;
  readonly partnerId: string | null;
  readonly stored: string;
  readonly ledger: string;
}

/** Stored balances against the ledger: what differs is blocked and told, never quietly mended (G10). */
@Injectable()
export class DriftService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Compares every member of a program; those that differ are blocked, once. */
  check(ctx: Ctx, programId: string): Promise<{ compared: number; drifts: readonly Drift[] }> {
    ctx.require(REPAIR);
    return this.db.tx(ctx, async (tx) => {
      const program = await tx.get(ProgramEntity, programId);
      const drifts = await tx.query<Drift>('points_drifts', DRIFTS, [program.id]);
      for (const drift of drifts) await this.block(tx, drift);
      const [counted] = await tx.query<{ n: number }>('points_compared', COMPARED, [program.id]);
      return { compared: counted?.n ?? 0, drifts };
    });
  }

  /** Sets a member's balances to what the ledger says, if the lots say the same. */
  rebuild(ctx: Ctx, input: { memberId: string; expectedVersion: number; reason: string }): Promise<MemberEntity> {
    ctx.require(REPAIR);
    return this.db.tx(ctx, async (tx) => {
      const member = await tx.lock(MemberEntity, input.memberId);
      const { id, version, balance, pending, held, debt } = member;
      if (version !== input.expectedVersion) throw versionConflict('LoyaltyMember', id, input.expectedVersion, version);
      const now = this.clock.now();
      const rebuilt = await tx.query('points_rebuild', REBUILD, [id, version, now]);
      if (rebuilt.length === 0)
        throw new DomainError(
          'LOYALTY_REBUILD_IMPOSSIBLE',
          'Lots and ledger differ from one another: look at both first.',
          {
            path: ['memberId'],
          },
        );
      const after = await tx.get(MemberEntity, id);
      const set = { balance: after.balance, pending: after.pending, held: after.held, debt: after.debt };
      const changes = changesOf({ balance, pending, held, debt }, set);
      tx.emit(memberRebuilt, { ...about(after), reason: input.reason, changes }, targetOf(after));
      return after;
    });
  }

  private async block(tx: Tx, drift: Drift): Promise<void> {
    const [marked] = await tx.query<{ version: number }>('points_block', BLOCK, [drift.id, this.clock.now()]);
    // Somebody else blocked and told it already.
    if (!marked) return;
    const { id, number, stored, ledger } = drift;
    const target = { aggregateId: id, aggregateVersion: marked.version };
    tx.emit(memberDrifted, { ...about(drift), stored, ledger }, target);
    const told = {
      label: `Points differ from their ledger: ${number}`,
      body: `Stored: ${stored}. By the ledger: ${ledger}. Nothing moves there until it is repaired.`,
      ...{ topic: 'loyalty.drift', key: `loyalty-drift:${id}:${marked.version}`, mandatory: true },
      ...{ link: `/loyalty/members/${id}`, severity: 'critical' as const, recipients: { permission: REPAIR } },
    };
    tx.emit(notificationRequested, told, target);
  }
}

type Told = Pick<MemberEntity, 'number' | 'programId' | 'personId' | 'partnerId'>;
const about = ({ number: label, programId, personId, partnerId }: Told) => ({ label, programId, personId, partnerId });
const targetOf = ({ id, version }: MemberEntity) => ({ aggregateId: id, aggregateVersion: version });
