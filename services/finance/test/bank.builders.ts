import { type Ctx, Money, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { ctxFor, type TestService } from '@mh-os/testing';
import { InvoicingSettingsService } from '../src/invoices/settings.service.ts';
import { PayeesService } from '../src/payouts/payees.service.ts';
import { PayoutsConsumer } from '../src/payouts/payouts.consumer.ts';
import { PayoutsService } from '../src/payouts/payouts.service.ts';

/** A movement of a statement that a test makes. */
export interface Move {
  readonly amount: bigint;
  readonly text: string;
  readonly name?: string;
  readonly iban?: string;
  readonly on?: string;
}

const balance = (code: string, minor: bigint, day: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${size(minor)}</Amt><CdtDbtInd>${sign(minor)}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
const size = (minor: bigint): string => Money.of(minor < 0n ? -minor : minor, 'EUR').decimal;
const sign = (minor: bigint): string => (minor < 0n ? 'DBIT' : 'CRDT');

/** A statement of today in camt.053, whose balances fit. */
export function camtOf(moves: readonly Move[], opening: bigint): string {
  const today = new Date().toISOString().slice(0, 10);
  const closing = moves.reduce((sum, { amount }) => sum + amount, opening);
  const entries = moves.map(({ amount, text, name, iban, on = today }) => {
    const party = amount > 0n ? 'Dbtr' : 'Cdtr';
    const account = iban ? `<${party}Acct><Id><IBAN>${iban}</IBAN></Id></${party}Acct>` : '';
    return `<Ntry><Amt Ccy="EUR">${size(amount)}</Amt><CdtDbtInd>${sign(amount)}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${on}</Dt></BookgDt>
      <NtryDtls><TxDtls><RltdPties><${party}><Nm>${name ?? 'Somebody'}</Nm></${party}>${account}</RltdPties>
      <RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  });
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>S-${opening}-${moves.length}</Id>
    <Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
    ${balance('OPBD', opening, today)}${balance('CLBD', closing, today)}${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;
}

/** A payout that the bank has, a payment for each amount in minor units. */
export async function aSentPayout(
  service: TestService,
  ctx: Ctx,
  amounts: readonly string[],
): Promise<{ id: string; number: string }> {
  const seller = { name: 'Brand GmbH', iban: 'DE02120300000000202051', bic: 'BYLADEM1001', country: 'DE' };
  await service.app.get(InvoicingSettingsService).update(ctx, { expectedVersion: 0, seller });
  for (const minorUnits of amounts) {
    const payeeId = newId();
    const iban = 'DE89370400440532013000';
    await service.app.get(PayeesService).save(ctx, { kind: 'PARTNER', refId: payeeId, name: 'Salon', iban });
    const data = {
      ...{
        label: 'Commission',
        source: { type: 'commission', id: newId() },
        payeeKind: 'PARTNER',
        payeeId,
        reason: 'COMMISSION',
      },
      ...{ amount: { minorUnits, currency: 'EUR' }, accruedAt: new Date().toISOString(), dueOn: null, orderId: null },
    };
    await service.app.get(Db).tx(ctx, (tx) => service.app.get(PayoutsConsumer).accrued({ data } as never, tx));
  }
  const payouts = service.app.get(PayoutsService);
  const { payout } = await payouts.draft(ctx, { idempotencyKey: newId() });
  const approved = await payouts.approve(ctxFor(ctx.brandId), { id: payout.id, expectedVersion: payout.version });
  const sent = await payouts.send(ctx, { id: payout.id, expectedVersion: approved.version });
  return { id: sent.id, number: sent.number };
}
