import { invoicingSettingsChanged } from '@mh-os/contracts';
import { type Clock, type Ctx, seedId, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type InvoicingSettings, readSettings } from '../documents/settings.ts';
import type { UpdateSettingsInput } from './invoices.inputs.ts';

const SAVE = `INSERT INTO invoicing_settings (brand_id, id, version, created_at, updated_at, auto_invoice, vat_mode, invoice_prefix, credit_prefix,
    payment_days, language, seller, dunning) VALUES ($1, $2, 1, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (brand_id, id) DO UPDATE SET version = invoicing_settings.version + 1, updated_at = $3, auto_invoice = $4, vat_mode = $5,
    invoice_prefix = $6, credit_prefix = $7, payment_days = $8, language = $9, seller = $10, dunning = $11
  WHERE invoicing_settings.version = $12 RETURNING version`;

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

  update(ctx: Ctx, { expectedVersion, seller, ...input }: UpdateSettingsInput): Promise<InvoicingSettings> {
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
      const after = { ...before, ...given(input), seller: { ...before.seller, ...given(seller) } } as InvoicingSettings;
      const values = [
        after.autoInvoice,
        after.vatMode,
        after.invoicePrefix,
        after.creditPrefix,
        after.paymentDays,
        after.language,
      ];
      const documents = [JSON.stringify(after.seller), JSON.stringify(after.dunning)];
      const saved = await tx.query<{ version: number }>('invoicing_save', SAVE, [
        ...[brandId, id, this.clock.now(), ...values, ...documents, expectedVersion],
      ]);
      const version = saved[0]?.version;
      if (version === undefined)
        throw versionConflict('InvoicingSettings', id, expectedVersion, (await readSettings(tx)).version);
      const changes = changesOf(before, after);
      tx.emit(invoicingSettingsChanged, { label: 'Invoices', changes }, { aggregateId: id, aggregateVersion: version });
      return { ...after, version };
    });
  }
}

/** What differs, field by field. */
function changesOf(before: InvoicingSettings, after: InvoicingSettings) {
  const flat = ({ seller, dunning: _dunning, version: _version, ...rest }: InvoicingSettings) => ({
    ...rest,
    ...seller,
  });
  const [was, is] = [flat(before), flat(after)] as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys(is)
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, before: String(was[field]), after: String(is[field]) }));
}
