import { voucherCancelled, voucherIssued } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { randomCode } from '../members/enrolment.ts';
import { VoucherEntity } from './voucher.entity.ts';

export type NewVoucher = Pick<
  VoucherEntity,
  'rewardId' | 'memberId' | 'name' | 'amountMinor' | 'currency' | 'percent' | 'validFrom' | 'validUntil'
>;

/** What events may say of a code: nobody can use it from there. */
export const maskOf = (code: string): string => `…${code.slice(-4)}`;

/** A code of sixteen letters and digits: about 79 bits, nobody guesses one. */
export async function issueVoucher(tx: Tx, values: NewVoucher): Promise<VoucherEntity> {
  const code = randomCode(16);
  const fresh = { state: 'ISSUED' as const, usedAt: null, reference: '' };
  const voucher = await tx.insert<VoucherEntity>(VoucherEntity, { ...values, ...fresh, code });
  tellVoucher(tx, voucherIssued, voucher, null);
  return voucher;
}

/** Makes a voucher void; one that was used stays used. */
export async function voidVoucher(tx: Tx, id: string, expectedVersion?: number): Promise<VoucherEntity> {
  const voucher = await tx.lock(VoucherEntity, id);
  const before = voucher.state;
  if (before !== 'ISSUED')
    throw new DomainError('ILLEGAL_TRANSITION', `The voucher is ${before}: it cannot be made void.`, { path: ['id'] });
  await tx.update(voucher, { state: 'CANCELLED' }, expectedVersion);
  tellVoucher(tx, voucherCancelled, voucher, before);
  return voucher;
}

export function tellVoucher(tx: Tx, def: typeof voucherIssued, voucher: VoucherEntity, before: string | null): void {
  const { id, code, version, state } = voucher;
  const changes = [{ field: 'state', before, after: state }];
  tx.emit(def, { label: maskOf(code), changes }, { aggregateId: id, aggregateVersion: version });
}
