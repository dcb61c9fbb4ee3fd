import { payeeChanged } from '@mh-os/contracts';
import { actorOf, changesOf, type Ctx, DomainError, type Page, uuids, versionConflict } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { decideBic, decideIban } from '../iban.rules.ts';
import { PayeeEntity } from './payee.entity.ts';
import { payeeOf } from './payee-of.ts';
import type { PayeeType } from './payee.type.ts';
import type { SavePayeeInput } from './payouts.inputs.ts';
import { type PageOfIds, countOf, pageOf } from './payouts.read-model.ts';
import { maskIban } from './payouts.rules.ts';
import { sepaText } from './sepa-text.rules.ts';

const READ = 'finance.payout.read';
const WRITE = 'finance.payout.write';
/** See accounts in full. */
export const REVEAL = 'finance.payee.reveal';

/** Whom the brand pays. */
@Injectable()
export class PayeesService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, query: PageOfIds): Promise<Page<PayeeType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await pageOf(tx, 'payees', query);
      const rows = await readPayees(
        tx,
        ctx,
        page.nodes.map(({ id }) => id),
      );
      return { ...page, nodes: page.nodes.flatMap(({ id }) => rows.get(id) ?? []) };
    });
  }

  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countOf(tx, 'payees', where));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PayeeType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPayees(tx, ctx, uuids(ids)));
  }

  /** Adds a payee, or changes name and account; whoever writes the account approves no payout to it. */
  save(ctx: Ctx, input: SavePayeeInput): Promise<PayeeType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const patch = decided(input);
      const { kind, refId, expectedVersion } = input;
      const known = await tx.findOne(PayeeEntity, { kind, refId });
      if (known && expectedVersion == null) throw versionConflict('FinancePayee', known.id, 0, known.version);
      const payee = await tx.lock(PayeeEntity, (await payeeOf(tx, kind, refId)).id);
      const before = { ...payee };
      const accountBy = patch.iban !== undefined && patch.iban !== payee.iban ? { accountBy: actorOf(tx.ctx) } : {};
      const changed = await tx.update<PayeeEntity>(payee, { ...patch, ...accountBy }, expectedVersion ?? undefined);
      // Names and accounts of people travel in no event: that they changed does, accounts masked.
      const masked = (iban: string | null) => (iban === null ? null : maskIban(iban));
      const told = (row: PayeeEntity) => ({ iban: masked(row.iban), bic: row.bic, name: row.name === '' ? '' : '•••' });
      const changes = changesOf(told(before), told(changed));
      if (before.name !== changed.name && before.name !== '')
        changes.push({ field: 'name', before: '•••', after: '•••' });
      const target = { aggregateId: changed.id, aggregateVersion: changed.version };
      tx.emit(payeeChanged, { label: changed.number, kind: changed.kind, changes }, target);
      return shown(changed, ctx);
    });
  }
}

function decided({ name, iban, bic }: SavePayeeInput): Partial<PayeeEntity> {
  if (!/[A-Za-z0-9]/.test(sepaText(name, 70)))
    throw new DomainError('FINANCE_PAYEE_NAME', 'The bank has no letters for this name: write it in Latin.', {
      path: ['name'],
    });
  return {
    name: name.trim(),
    ...(iban === undefined ? {} : { iban: iban === null ? null : decideIban(iban) }),
    ...(bic === undefined ? {} : { bic: bic === null ? null : decideBic(bic) }),
  };
}

/** As the caller may see it: without the permission only the ends of an account. */
export function shownIban(iban: string | null, ctx: Ctx): string | null {
  return iban === null || ctx.can(REVEAL) ? iban : maskIban(iban);
}

function shown(row: PayeeEntity, ctx: Ctx): PayeeType {
  const { id, number, kind, refId, name, bic, version, createdAt } = row;
  const person = kind === 'PERSON' ? { id: refId } : null;
  return { id, number, kind, refId, person, name, iban: shownIban(row.iban, ctx), bic, version, createdAt };
}

async function readPayees(tx: ReadTx, ctx: Ctx, ids: readonly string[]): Promise<Map<string, PayeeType>> {
  const rows = await tx.find(PayeeEntity, { id: In([...ids]) });
  return new Map(rows.map((row) => [row.id, shown(row, ctx)]));
}
