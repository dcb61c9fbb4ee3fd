import { type Ctx, Money, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { Readable } from 'node:stream';
import { embeddedInvoice } from '../src/invoices/e-invoice/hybrid.ts';
import { writeFacturX } from '../src/invoices/pdf/factur-x.ts';
import { UploadsService } from '../src/uploads/uploads.service.ts';
import { DraftsService } from '../src/invoices/drafts.service.ts';
import { InvoicesService } from '../src/invoices/invoices.service.ts';
import { InvoicingSettingsService } from '../src/invoices/settings.service.ts';
import type { InvoiceRow } from '../src/invoices/invoice-rows.ts';
import type { CreateInvoiceInput } from '../src/invoices/invoices.inputs.ts';
import { aBookedOrder, FakeCrm, rowsOf, trialBalance } from './document.builders.ts';
import { aLedger, balanceOf } from './ledger.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
  new FakeCrm(service);
}, 60_000);
afterAll(() => service?.stop());

const brand = (): Promise<Ctx> => aLedger(service, service.brand());
const drafts = (): DraftsService => service.app.get(DraftsService);
const invoices = (): InvoicesService => service.app.get(InvoicesService);

function aDraft(ctx: Ctx, change: Partial<CreateInvoiceInput> = {}): Promise<InvoiceRow> {
  const lines = [
    { sku: 'A', quantity: 3, unitPrice: '3.3333', vatRate: '19' },
    { sku: 'B', quantity: 1, unitPrice: '20.00', vatRate: '7' },
  ];
  const customer = {
    companyName: 'Byron GmbH',
    address: { line1: 'Weg 1', postalCode: '10115', city: 'Berlin', country: 'DE' },
  };
  return drafts().create(ctx, { idempotencyKey: newId(), currency: 'EUR', customer, lines, ...change });
}

const final = async (ctx: Ctx, change: Partial<CreateInvoiceInput> = {}): Promise<InvoiceRow> => {
  const draft = await aDraft(ctx, change);
  return drafts().finalise(ctx, { id: draft.id, expectedVersion: draft.version });
};

describe('invoices', () => {
  it('F10: adds up lines and VAT by rate, and posts receivables, revenue and VAT by rate', async () => {
    const ctx = await brand();
    const invoice = await final(ctx);
    expect(invoice).toMatchObject({ status: 'FINALISED', net: 3000n, vat: 330n, gross: 3330n, open: 3330n });
    const parts = (await invoices().partsOf(ctx, [invoice.id])).get(invoice.id)!;
    expect(parts.map(({ rate, net, vat }) => [rate, net, vat])).toEqual([
      ['19.000', 1000n, 190n],
      ['7.000', 2000n, 140n],
    ]);
    const balances = await Promise.all(
      ['1400', '8400', '8300', '1776', '1771'].map((code) => balanceOf(service, ctx, code)),
    );
    expect(balances).toEqual([3330n, -1000n, -2000n, -190n, -140n]);
  });

  it('F7: 100 parallel finalisations are numbered without a gap, and one that is rolled back leaves none', async () => {
    const ctx = await brand();
    const made = await Promise.all(Array.from({ length: 100 }, () => aDraft(ctx)));
    const failing = made.slice(0, 20).map((draft) =>
      service.app.get(Db).tx(ctx, async () => {
        await drafts().finalise(ctx, { id: draft.id, expectedVersion: draft.version });
        throw new Error('rolled back');
      }),
    );
    const finalised = made
      .slice(20)
      .map((draft) => untilDone(() => drafts().finalise(ctx, { id: draft.id, expectedVersion: draft.version })));
    const [lost, kept] = await Promise.all([Promise.allSettled(failing), Promise.all(finalised)]);
    expect(lost.every((one) => one.status === 'rejected')).toBe(true);
    const numbers = kept.map((invoice) => Number(invoice.number!.slice(-5))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    expect(await trialBalance(service, ctx)).toBe('0');
  });

  it('a draft that is read and saved as it stands is what it was, in every field', async () => {
    const ctx = await brand();
    const lines = [
      { sku: 'A', variantId: newId(), kind: 'SHIPPING' as const, quantity: 7, amount: '10.01', vatRate: '19' },
      { sku: 'B', kind: 'DISCOUNT' as const, description: 'Less', quantity: 1, unitPrice: '-1.0050', vatRate: '7' },
      { sku: 'C', kind: 'FEE' as const, quantity: 2, unitPrice: '3', vatRate: '0', vatCategory: 'AE' as const },
    ];
    const address = { line1: 'Weg 1', line2: 'Hof', postalCode: '1010', city: 'Wien', region: 'W', country: 'AT' };
    const draft = await aDraft(ctx, {
      ...{
        lines,
        personId: newId(),
        companyId: newId(),
        amountsInclude: 'GROSS',
        vatMode: 'PER_LINE',
        currency: 'CHF',
      },
      customer: { companyName: 'Byron GmbH', vatId: 'ATU1', email: 'a@example.com', address },
      ...{ supplyFrom: '2026-05-01', supplyDate: '2026-05-31', reference: 'LW-1', note: 'Thanks', language: 'en' },
    });
    const linesOf = async () => (await invoices().linesOf(ctx, [draft.id])).get(draft.id)!;
    const before = await linesOf();
    const { customer, amountBasis: amountsInclude, ...said } = draft;
    const saved = await drafts().update(ctx, {
      ...{ ...said, amountsInclude, expectedVersion: draft.version },
      customer: { companyName: customer.name, vatId: customer.vatId, email: customer.email, address: customer.address },
      lines: before.map((line) => ({ ...line, amount: Money.of(line.gross, 'CHF').decimal })),
    });
    expect(saved).toEqual({ ...draft, version: draft.version + 1 });
    const plain = (all: typeof before) => all.map(({ id: _id, ...line }) => line);
    expect(plain(await linesOf())).toEqual(plain(before));
    expect(before.map(({ kind, gross }) => [kind, gross])).toEqual([
      ['SHIPPING', 1001n],
      ['DISCOUNT', -101n],
      ['FEE', 600n],
    ]);
  });

  it('F10: what is looked at before saving is what is saved', async () => {
    const ctx = await brand();
    const { net, vat, gross } = await aDraft(ctx);
    const lines = [
      { sku: 'A', quantity: 3, unitPrice: '3.3333', vatRate: '19' },
      { sku: 'B', quantity: 1, unitPrice: '20.00', vatRate: '7' },
    ];
    expect(await drafts().preview(ctx, { currency: 'EUR', lines })).toMatchObject({ net, vat, gross });
  });

  it('the PDF of an invoice carries the XML that is exported, and is read as a file of anyone, once', async () => {
    const ctx = await brand();
    const { id } = await final(ctx);
    const { bytes } = await invoices().pdf(ctx, id);
    const xml = Buffer.from((await embeddedInvoice(bytes)).bytes).toString('utf8');
    expect(xml).toBe(writeFacturX(await invoices().electronic(ctx, id)));
    const uploads = service.app.get(UploadsService);
    // Attachments make files large; what they hold is no matter of the rules.
    const wide = xml.replace(
      '</rsm:CrossIndustryInvoice>',
      `<!--${'x'.repeat(9_000_000)}--></rsm:CrossIndustryInvoice>`,
    );
    for (const [data, inside] of [
      [bytes, 'factur-x.xml'],
      [Buffer.from(wide), null],
    ] as const) {
      const { fileId } = await uploads.upload(ctx, 'e-invoices', 'of anyone', Readable.from([data]));
      expect(await invoices().check(ctx, { fileId })).toMatchObject({ inside, invoice: { totals: { due: '33.30' } } });
      await expect(invoices().check(ctx, { fileId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const large = Readable.from([Buffer.alloc(10_000_001, 32)]);
    const refused = { code: 'FINANCE_FILE_TOO_LARGE', details: { allowed: 10_000_000 } };
    await expect(uploads.upload(ctx, 'e-invoices', 'large', large)).rejects.toMatchObject(refused);
    await expect(invoices().check(ctx, {})).rejects.toMatchObject({ code: 'FINANCE_E_INVOICE_UNREADABLE' });
  });

  it('F8: a finalised document refuses every change, by the service and by the database', async () => {
    const ctx = await brand();
    const { id, version } = await final(ctx);
    await expect(drafts().discard(ctx, { id, expectedVersion: version })).rejects.toMatchObject({
      code: 'FINANCE_INVOICE_FINAL',
    });
    await expect(drafts().finalise(ctx, { id, expectedVersion: version })).rejects.toMatchObject({
      code: 'FINANCE_INVOICE_FINAL',
    });
    for (const sql of [
      `UPDATE invoice SET gross_minor = 1, net_minor = 1, vat_minor = 0 WHERE id = $1`,
      `DELETE FROM invoice WHERE id = $1`,
      `UPDATE invoice_line SET quantity = 9 WHERE invoice_id = $1`,
      `DELETE FROM invoice_vat WHERE invoice_id = $1`,
      `INSERT INTO invoice_vat (brand_id, invoice_id, category, rate, net_minor, vat_minor) SELECT brand_id, id, 'S', 5, 1, 1 FROM invoice WHERE id = $1`,
    ])
      await expect(service.admin.query(sql, [id])).rejects.toThrow(/never changed/);
  });

  it('F8: total = paid + credited + open, and credits never exceed the invoice, in a race of 20', async () => {
    const ctx = await brand();
    const invoice = await final(ctx);
    const lines = (await invoices().linesOf(ctx, [invoice.id])).get(invoice.id)!;
    const piece = { lineId: lines[0]!.id, quantity: 1 };
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        invoices().credit(ctx, { id: invoice.id, reason: 'Broken', lines: [piece], idempotencyKey: newId() }),
      ),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(3);
    const rest = await invoices().credit(ctx, { id: invoice.id, reason: 'All of it', idempotencyKey: 'rest' });
    expect(rest).toMatchObject({ kind: 'CREDIT_NOTE', gross: 2140n, correctsId: invoice.id });
    const after = (await invoices().byIds(ctx, [invoice.id])).get(invoice.id)!;
    expect(after).toMatchObject({ credited: 3330n, open: 0n, gross: 3330n });
    await expect(
      invoices().credit(ctx, { id: invoice.id, reason: 'Again', idempotencyKey: 'again' }),
    ).rejects.toMatchObject({
      code: 'FINANCE_CREDIT_NOTHING_LEFT',
    });
    expect([await balanceOf(service, ctx, '1400'), await balanceOf(service, ctx, '8400')]).toEqual([0n, 0n]);
  });

  it('takes the goods of an order back with its invoice, so that others hear of it', async () => {
    const ctx = await brand();
    const orderId = await aBookedOrder(service, ctx);
    const [row] = await rowsOf<{ id: string }>(service, 'SELECT id FROM invoice WHERE order_id = $1', [orderId]);
    const credit = await invoices().credit(ctx, { id: row!.id, reason: 'Wrong goods', idempotencyKey: 'once' });
    expect(await invoices().credit(ctx, { id: row!.id, reason: 'Wrong goods', idempotencyKey: 'once' })).toMatchObject({
      id: credit.id,
    });
    const events = (await service.events('finance.order.returned')).filter((event) => event.brandId === ctx.brandId);
    expect(events).toHaveLength(1);
  });

  it('invoices by hand where the brand wishes so, with the payments that came before', async () => {
    const ctx = await brand();
    const settings = await service.app
      .get(InvoicingSettingsService)
      .update(ctx, { expectedVersion: 0, autoInvoice: false });
    expect(settings).toMatchObject({ version: 1, autoInvoice: false });
    const payments = [{ method: 'bank', amount: '19.00', paidAt: new Date() }];
    const orderId = await aBookedOrder(service, ctx, { payments });
    expect(await rowsOf(service, 'SELECT id FROM invoice WHERE order_id = $1', [orderId])).toEqual([]);
    expect(await invoices().billOrder(ctx, { orderId })).toMatchObject({ gross: 11900n, paid: 1900n, open: 10000n });
    await expect(invoices().billOrder(ctx, { orderId })).rejects.toMatchObject({ code: 'FINANCE_INVOICE_EXISTS' });
    expect(await balanceOf(service, ctx, '1400')).toBe(10000n);
  });

  it('G7: changes a draft by the version that was seen', async () => {
    const ctx = await brand();
    const draft = await aDraft(ctx);
    const content = {
      customer: { companyName: 'New' },
      currency: 'EUR',
      lines: [{ sku: 'C', quantity: 1, unitPrice: '1.00', vatRate: '0' }],
    };
    expect(await drafts().update(ctx, { id: draft.id, expectedVersion: 1, ...content })).toMatchObject({
      version: 2,
      gross: 100n,
    });
    await expect(drafts().update(ctx, { id: draft.id, expectedVersion: 1, ...content })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await drafts().discard(ctx, { id: draft.id, expectedVersion: 2 })).toMatchObject({ id: draft.id });
  });
});

/** Many finalise at once and wait for each other's number; one that waited too long tries again, as a caller would. */
async function untilDone<T>(act: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await act();
    } catch (error) {
      if ((error as { kind?: string }).kind !== 'unavailable') throw error;
    }
}
