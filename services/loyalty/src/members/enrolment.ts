import { randomInt } from 'node:crypto';
import { memberEnrolled, memberReferred } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { periodOf } from '../points/calendar.rules.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { TierEntity } from '../tiers/tier.entity.ts';
import { tierFor } from '../tiers/tier.rules.ts';
import { MemberEntity } from './member.entity.ts';

/** A person of crm or a partner of the platform. */
export type Holder = { readonly personId: string } | { readonly partnerId: string };

/** Without what is easily mixed up. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
export const randomCode = (length: number): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** The next member's number, no gaps. The version stays: whoever edits the program has seen all that they edit. */
const NEXT = 'UPDATE program SET member_seq = member_seq + 1 WHERE id = $1 RETURNING member_seq AS "memberSeq"';

export function findMember(tx: ReadTx, programId: string, holder: Holder): Promise<MemberEntity | null> {
  return tx.findOne(MemberEntity, { programId, ...holder });
}

/** Makes somebody a member, once: the program's row is locked, so that two at once find one another. */
export async function enrol(
  tx: Tx,
  programId: string,
  holder: Holder,
  referralCode: string | null,
  now: Date,
): Promise<MemberEntity> {
  const program = await tx.lock(ProgramEntity, programId);
  const known = await findMember(tx, programId, holder);
  if (known) return known;
  if (program.status === 'ENDED' || program.status === 'DRAFT')
    throw new DomainError('LOYALTY_PROGRAM_NOT_ACTIVE', `The program is ${program.status}: nobody joins.`, {
      path: ['programId'],
    });
  const referrer = referralCode ? await referrerOf(tx, programId, referralCode) : null;
  const [numbered] = await tx.query<{ memberSeq: number }>('loyalty_member_number', NEXT, [programId]);
  const { timeZone, tierPeriodMonths, pointValue } = program.settings;
  const period = periodOf(now, tierPeriodMonths, timeZone);
  const tier = tierFor(await tx.find(TierEntity, { programId }), 0);
  const personId = 'personId' in holder ? holder.personId : null;
  const partnerId = 'partnerId' in holder ? holder.partnerId : null;
  const member = await tx.insert<MemberEntity>(MemberEntity, {
    ...{
      programId,
      number: `M-${numbered!.memberSeq}`,
      personId,
      partnerId,
      status: 'ACTIVE',
      referralCode: randomCode(8),
    },
    ...{
      tierId: tier?.id ?? null,
      tierSince: tier ? now : null,
      balance: 0,
      pending: 0,
      held: 0,
      debt: 0,
      qualifying: 0,
    },
    ...{ periodStart: period.start, periodEnd: period.end, liabilityMinor: 0n, pointValue, nextDueAt: period.end },
    ...{ lastEntryAt: null, entryCount: 0, referrerId: referrer?.id ?? null, referralEarnedAt: null, blockedAt: null },
  });
  tell(tx, member);
  return member;
}

async function referrerOf(tx: Tx, programId: string, code: string): Promise<MemberEntity> {
  const found = await tx.findOne(MemberEntity, {
    programId,
    referralCode: code.trim().toUpperCase(),
    status: 'ACTIVE',
  });
  if (found) return found;
  throw new DomainError('LOYALTY_REFERRAL_INVALID', 'Nobody can be found by this referral code.', {
    path: ['referralCode'],
  });
}

function tell(tx: Tx, { id, version, number, programId, personId, partnerId, tierId, referrerId }: MemberEntity): void {
  const about = { label: number, programId, personId, partnerId };
  const target = { aggregateId: id, aggregateVersion: version };
  tx.emit(memberEnrolled, { ...about, tierId }, target);
  if (referrerId) tx.emit(memberReferred, { ...about, referrerId }, target);
}
