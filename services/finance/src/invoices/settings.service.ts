import { invoicingSettingsChanged } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, Money, seedId, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import {
  type DunningLevel,
  type InvoicingSettings,
  readSettings,
  type Reminding,
  NO_BOOKS_CURRENCY,
} from '../documents/settings.ts';
import { decideSeller } from './seller.rules.ts';
import type { UpdateSettingsInput } from './settings.inputs.ts';
import type { DunningLevelInput, RemindingInput } from './reminding.inputs.ts';

const SAVE = `INSERT INTO invoicing_settings (brand_id, id, version, created_at, updated_at, auto_invoice, vat_mode, invoice_prefix, credit_prefix,
    payment_days, language, vat_abroad, seller, dunning, reminding, datev)
  VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  ON CONFLICT (brand_id, id) DO UPDATE SET version = invoicing_settings.version + 1, updated_at = $3, auto_invoice = $4, vat_mode = $5,
    invoice_prefix = $6, credit_prefix = $7, payment_days = $8, language = $9, vat_abroad = $10, seller = $11, dunning = $12,
    reminding = $13, datev = $14
  WHERE invoicing_settings.version = $15 RETURNING version`;

/** When a brand is reminded for, where the clock of all brands looks. */
const SCHEDULE = `INSERT INTO dunning_schedule (brand_id, id, version, created_at, updated_at, automatic) VALUES ($1, $2, 1, $3, $3, $4)
  ON CONFLICT (brand_id) DO UPDATE SET automatic = $4, version = dunning_schedule.version + 1, updated_at = $3`;

/** Use cases of what invoices say. */
@Injectable()
export class InvoicingSettingsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get(ctx: Ctx): Promise<InvoicingSettings> {
    ctx.require('finance.invoice.read');
    return this.db.read(ctx, (tx) => readSettings(tx));
  }

  update(
    ctx: Ctx,
    { expectedVersion, seller, dunning, reminding, datev, ...input }: UpdateSettingsInput,
  ): Promise<InvoicingSettings> {
    ctx.require('finance.invoice.configure');
    const brandId = ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const before = await readSettings(tx);
      const id = seedId('finance', brandId, 'invoicing');
      if (before.version !== expectedVersion)
        throw versionConflict('InvoicingSettings', id, expectedVersion, before.version);
      const given = <T extends object>(patch: T | null | undefined) =>
        Object.fromEntries(
          Object.entries(patch ?? {}).filter(([, value]) => value !== null && value !== undefined),
        ) as Partial<T>;
      const currency = before.baseCurrency ?? NO_BOOKS_CURRENCY;
      const after = {
        ...{ ...before, ...given(input), seller: { ...before.seller, ...decideSeller(given(seller)) } },
        reminding: { ...before.reminding, ...remindingOf(given(reminding), currency) },
        datev: { ...before.datev, ...given(datev) },
        dunning: dunning ? levelsOf(dunning, currency) : before.dunning,
      } as InvoicingSettings;
      const values = [
        after.autoInvoice,
        after.vatMode,
        after.invoicePrefix,
        after.creditPrefix,
        after.paymentDays,
        after.language,
        after.vatAbroad,
      ];
      const documents = [after.seller, after.dunning, after.reminding, after.datev].map((one) => JSON.stringify(one));
      const saved = await tx.query<{ version: number }>('invoicing_save', SAVE, [
        ...[brandId, id, this.clock.now(), ...values, ...documents, expectedVersion],
      ]);
      const version = saved[0]?.version;
      if (version === undefined)
        throw versionConflict('InvoicingSettings', id, expectedVersion, (await readSettings(tx)).version);
      if (after.reminding.automatic !== before.reminding.automatic)
        await tx.query('dunning_schedule', SCHEDULE, [brandId, id, this.clock.now(), after.reminding.automatic]);
      const changes = changesOf(before, after);
      tx.emit(invoicingSettingsChanged, { label: 'Invoices', changes }, { aggregateId: id, aggregateVersion: version });
      return { ...after, version };
    });
  }
}

const minor = (decimal: string, currency: string): string => Money.parse(decimal, currency).minorUnits.toString();

function remindingOf({ minimum, ...rest }: Partial<RemindingInput>, currency: string): Partial<Reminding> {
  return { ...rest, ...(minimum ? { minimumMinor: minor(minimum, currency) } : {}) } as Partial<Reminding>;
}

/** Levels as they are kept; each comes later than the one before. */
function levelsOf(levels: readonly DunningLevelInput[], currency: string): DunningLevel[] {
  const late = levels.findIndex((level, index) => index > 0 && level.afterDays <= levels[index - 1]!.afterDays);
  if (late !== -1)
    throw new DomainError('FINANCE_DUNNING_LEVELS', `Level ${late + 1} comes later than the one before.`, {
      path: ['dunning', String(late), 'afterDays'],
    });
  return levels.map(({ fee, ...level }) => ({ ...level, feeMinor: minor(fee, currency) }));
}

/** What differs, field by field. */
function changesOf(before: InvoicingSettings, after: InvoicingSettings) {
  const flat = ({ seller, dunning, reminding, datev, version: _version, ...rest }: InvoicingSettings) => ({
    ...{ ...rest, ...seller, ...reminding, ...datev },
    dunning: dunning.map(({ afterDays, feeMinor }) => `${afterDays}: ${feeMinor}`).join(', '),
  });
  const [was, is] = [flat(before), flat(after)] as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys(is)
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, before: String(was[field]), after: String(is[field]) }));
}
