import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { type JudgedLine, judgeLines, worstOf } from '../../drafts/draft-lines.ts';
import { lockJudged } from '../../guardrails/price-judge.ts';
import type { RowError } from '../../imports/import.types.ts';
import { readCurrentPrices, pairKey } from '../../prices/current-prices.read-model.ts';
import { type PriceLine, priceIn, type PricingFacts, readPricingFacts } from '../../prices/price-lines.ts';
import { writePrices } from '../../prices/price-writer.ts';
import { readPricesOf } from '../../prices/prices.read-model.ts';
import { readVariants } from '../../products/products.read-model.ts';
import { DECIDED, proposeLines, withdrawProposal } from '../import-draft.ts';
import type {
  Applied,
  AppliedRow,
  ExportedVariant,
  RecordFrame,
  RecordKind,
  RecordRow,
  Undoable,
} from '../record-kind.ts';
import { fault } from '../record-reader.ts';
import { SKU_COLUMN, type VariantRow, withVariants } from '../variants-by-sku.ts';

/** What a row made: a line of the import's draft, or a first price. */
interface PriceUndo {
  readonly made: 'line' | 'price';
}

type Wish = PriceLine & { readonly row: number };
type Judged = JudgedLine & { readonly row: number };

/**
 * A first price that guardrails allow comes into force; one that differs from the price in force, or needs a second
 * person, becomes a line of one draft for the whole file; what a guardrail blocks is a fault of the row.
 */
async function apply(tx: Tx, rows: readonly RecordRow[], frame: RecordFrame): Promise<Applied> {
  const { known, faults } = await withVariants(tx, rows);
  const wishes = await wishesOf(tx, known, faults, frame.now);
  const changed = wishes.filter(({ current, price }) => !current || !sameSide(current, price));
  const same = wishes.filter((wish) => !changed.includes(wish));
  await lockJudged(
    tx,
    changed.map((wish) => wish.variant.id),
  );
  const judged = (await judgeLines(tx, changed, frame.now)).map((line, at) => ({ ...line, row: changed[at]!.row }));
  const { first, lines } = sorted(judged, faults);
  const now = frame.now;
  await writePrices(
    tx,
    first.map(({ variant, channel, price }) => ({ variant, channel, price, baseVersion: 0, before: null })),
    null,
    now,
  );
  await proposeLines(tx, lines, frame);
  const done = (judgedRows: readonly Judged[], made: PriceUndo['made']): AppliedRow[] =>
    judgedRows.map(({ row, current }) => ({ row, outcome: current ? 'updated' : 'created', undo: { made } }));
  const unchanged = same.map(({ row }) => ({ row, outcome: 'unchanged' as const }));
  return { applied: [...unchanged, ...done(first, 'price'), ...done(lines, 'line')], faults };
}

function sameSide(current: NonNullable<PriceLine['current']>, price: PriceLine['price']): boolean {
  return price.basis === 'NET' ? current.net.equals(price.net) : current.gross.equals(price.gross);
}

async function wishesOf(tx: ReadTx, rows: readonly VariantRow[], faults: RowError[], now: Date): Promise<Wish[]> {
  const facts = await readPricingFacts(tx);
  const variants = await readVariants(
    tx,
    rows.map((row) => row.variant.id),
  );
  const priced = rows.flatMap((row) => {
    try {
      const variant = variants.get(row.variant.id)!;
      const { channel, price } = priceOf(row, variant.vatClass, facts, now);
      return [{ row: row.row, variant, channel, price }];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push(fault(row.row, error.path.at(-1) ?? null, error.code, null, error.message));
      return [];
    }
  });
  const pairs = priced.map(({ variant, channel }) => ({ variantId: variant.id, channelId: channel.id }));
  const current = await readCurrentPrices(tx, pairs);
  return priced.map((wish, at) => ({ ...wish, current: current.get(pairKey(pairs[at]!)) ?? null }));
}

function priceOf({ cells }: VariantRow, vatClass: string, facts: PricingFacts, now: Date) {
  const code = String(cells['channel']).toLowerCase();
  const channel = [...facts.channels.values()].find((one) => one.code === code);
  if (!channel) throw new DomainError('CHANNEL_UNKNOWN', `The brand has no channel "${code}".`, { path: ['channel'] });
  if (cells['currency'] !== undefined && cells['currency'] !== channel.currency)
    throw new DomainError('CURRENCY_MISMATCH', `${channel.code} is priced in ${channel.currency}.`, {
      path: ['currency'],
    });
  const { net, gross } = cells;
  if ((net === undefined) === (gross === undefined) && cells['basis'] === undefined)
    throw new DomainError('PRICE_SIDE', 'Give net or gross; both only together with basis.', { path: ['net'] });
  const basis = String(cells['basis'] ?? (net === undefined ? 'gross' : 'net')).toUpperCase();
  const amount = basis === 'NET' ? net : gross;
  if ((basis !== 'NET' && basis !== 'GROSS') || amount === undefined)
    throw new DomainError('PRICE_SIDE', 'basis is net or gross, and that side has an amount.', { path: ['basis'] });
  return { channel, price: priceIn(facts, channel, vatClass, { decimal: String(amount), basis }, now) };
}

function sorted(judged: readonly Judged[], faults: RowError[]): { first: Judged[]; lines: Judged[] } {
  const [first, lines]: [Judged[], Judged[]] = [[], []];
  for (const line of judged) {
    const worst = worstOf([line]);
    const blocked = line.verdicts.find((verdict) => verdict.outcome === 'BLOCKED');
    if (blocked) faults.push(fault(line.row, null, 'GUARDRAIL_BLOCKED', null, blocked.message));
    else if (line.current || worst === 'NEEDS_APPROVAL') lines.push(line);
    else first.push(line);
  }
  return { first, lines };
}

/** The draft is withdrawn where nobody has decided it; first prices stay, for history is not rewritten. */
async function undo(tx: Tx, rows: readonly Undoable[], { importId }: RecordFrame): Promise<RowError[]> {
  const withdrawn = await withdrawProposal(tx, importId);
  return rows.flatMap(({ row, undo: made }) => {
    if ((made as PriceUndo).made === 'price')
      return [fault(row, null, 'IMPORT_UNDO_IMPOSSIBLE', null, 'A first price stays: change it with a price draft.')];
    return withdrawn ? [] : [fault(row, null, 'IMPORT_UNDO_CHANGED', null, DECIDED)];
  });
}

async function ofVariants(tx: ReadTx, variants: readonly ExportedVariant[]) {
  const prices = await readPricesOf(
    tx,
    variants.map((variant) => variant.id),
  );
  return variants.flatMap(({ id, sku }) =>
    (prices.get(id) ?? []).map(({ channel, net, gross, basis }) => ({
      ...{ sku, channel: channel.code, net: net.decimal, gross: gross.decimal, basis: basis.toLowerCase() },
      currency: net.currency,
    })),
  );
}

/** Standard prices of variants in channels. */
export const channelPriceRecords: RecordKind = {
  key: 'prices',
  title: 'Prices by channel',
  meaning: 'The standard price of a variant in a channel. What differs from the price in force becomes a price draft.',
  columns: [
    SKU_COLUMN,
    { name: 'channel', type: 'TEXT', required: true, meaning: 'Code of the channel.' },
    { name: 'net', type: 'DECIMAL', required: false, meaning: 'Price without tax.' },
    { name: 'gross', type: 'DECIMAL', required: false, meaning: 'Price with tax.' },
    { name: 'basis', type: 'TEXT', required: false, meaning: 'net or gross: which of both sets the price.' },
    { name: 'currency', type: 'CURRENCY', required: false, meaning: "The channel's currency." },
  ],
  importing: { permission: 'catalog-pricing.draft.create', identity: ['sku', 'channel'], apply, undo },
  exporting: { permission: 'catalog-pricing.price.read', ofVariants },
};
