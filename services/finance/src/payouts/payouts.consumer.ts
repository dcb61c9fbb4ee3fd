import { type Envelope, payableAccrued, payableReversed } from '@mh-os/contracts';
import { actorOf, DomainError, Money, localDay } from '@mh-os/kernel';
import { OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { theLedger } from '../ledger/ledger.service.ts';
import { accrue, reverse } from './payable-writes.ts';

/** Books what other domains owe, and what they take back (F11). */
@Injectable()
export class PayoutsConsumer {
  @OnEvent(payableAccrued)
  async accrued({ data }: Envelope<z.infer<typeof payableAccrued.schema>>, tx: Tx): Promise<void> {
    const { source, payeeKind, payeeId, reason, orderId, label, dueOn } = data;
    const { timeZone } = await theLedger(tx);
    const accruedOn = localDay(new Date(data.accruedAt), timeZone);
    const amount = moneyOf(data.amount);
    await accrue(
      tx,
      {
        source,
        payeeKind,
        payeeId,
        reason,
        amount,
        accruedOn,
        dueOn: dueOn ?? accruedOn,
        description: label,
        orderId,
        accountCode: null,
      },
      'OPEN',
      actorOf(tx.ctx),
    );
  }

  /** What comes before what it takes back is tried again; where nothing is left of it, there is nothing to do. */
  @OnEvent(payableReversed)
  async reversed({ data }: Envelope<z.infer<typeof payableReversed.schema>>, tx: Tx): Promise<void> {
    const { source, reversal, label } = data;
    const { timeZone } = await theLedger(tx);
    const amount = data.amount === null ? null : moneyOf(data.amount);
    const reversedOn = localDay(new Date(data.reversedAt), timeZone);
    try {
      await reverse(tx, { source, reversal, amount, reversedOn, description: label }, actorOf(tx.ctx));
    } catch (error) {
      const gone = error instanceof DomainError && error.code === 'FINANCE_PAYABLE_TOO_MUCH' && amount === null;
      if (!gone) throw error;
    }
  }
}

const moneyOf = (told: { readonly minorUnits: string; readonly currency: string }): Money =>
  Money.of(BigInt(told.minorUnits), told.currency);
