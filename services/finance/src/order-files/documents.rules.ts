import { assertCurrency, DomainError, formatScaled, Money, parseScaled } from '@mh-os/kernel';
import type { Buyer, GivenLine, GivenOrder, GivenReturnLine, LineKind } from '../orders/order.types.ts';
import { LINE_KINDS } from '../orders/order.types.ts';
import { readCountry, readInstant, readNumber, readPieces } from './cells.rules.ts';
import type {
  FileDocument,
  FileFault,
  FileRow,
  OrderFileField,
  OrderFilePlan,
  ReadOrderFile,
} from './order-file.types.ts';

/** A row whose cells were read. */
interface Line extends GivenLine {
  readonly row: number;
}

type Cell = (field: OrderFileField) => string;

/**
 * Rows of a file as orders and returns: rows of one number are one document, those whose pieces are all below zero a return.
 * A document with a wrong row is left out as a whole.
 */
export function documentsOf(rows: readonly FileRow[], plan: OrderFilePlan): ReadOrderFile {
  const faults: FileFault[] = [];
  const documents: FileDocument[] = [];
  let skippedRows = 0;
  const numberOf = (row: FileRow): string => cellOf(row, plan)('NUMBER');
  for (const [number, own] of Map.groupBy(rows, numberOf)) {
    const reader = new DocumentReader(number, own, plan);
    const document = reader.read();
    faults.push(...reader.faults);
    if (document === 'NOTHING') skippedRows += own.length;
    else if (document) documents.push(document);
  }
  faults.sort((a, b) => a.row - b.row);
  return { documents, faults, skippedRows };
}

function cellOf({ cells }: FileRow, plan: OrderFilePlan): Cell {
  return (field) => {
    const column = plan.columns[field];
    return column === undefined ? '' : (cells[column] ?? '').trim();
  };
}

/** One order or return out of its rows. */
class DocumentReader {
  readonly faults: FileFault[] = [];
  private readonly cells: readonly Cell[];

  constructor(
    private readonly number: string,
    private readonly rows: readonly FileRow[],
    private readonly plan: OrderFilePlan,
  ) {
    this.cells = rows.map((row) => cellOf(row, plan));
  }

  read(): FileDocument | 'NOTHING' | null {
    if (this.number === '') {
      for (const { row } of this.rows) this.fault(row, 'NUMBER', 'A row names the number of its order.');
      return null;
    }
    const lines = this.rows.flatMap((row, at) => this.line(row, this.cells[at]!) ?? []);
    if (this.faults.length > 0) return null;
    const back = lines.filter(({ quantity }) => quantity < 0);
    if (back.length > 0 && lines.every(isFree)) return 'NOTHING';
    const document = back.length === 0 ? this.order(lines) : this.back(lines, back.length);
    return this.faults.length > 0 ? null : document;
  }

  private line(row: FileRow, cell: Cell): Line | null {
    // Shops put what belongs to the whole order on rows without an article.
    if (cell('SKU') === '' && cell('QUANTITY') === '') return null;
    const sku = cell('SKU') || cell('DESCRIPTION');
    if (sku === '') return this.fault(row.row, 'SKU', 'A line names its article.');
    const quantity = this.try(row.row, 'QUANTITY', () => readPieces(cell('QUANTITY')));
    if (quantity === 0)
      return this.fault(row.row, 'QUANTITY', 'A line has pieces: above zero, or below where they came back.');
    const price = this.decimal(row.row, cell, 'UNIT_PRICE');
    const amount = this.decimal(row.row, cell, 'AMOUNT');
    if (price === null && amount === null) return this.fault(row.row, 'UNIT_PRICE', 'A line has a price or an amount.');
    const vatRate = this.decimal(row.row, cell, 'VAT_RATE') ?? this.plan.vatRate;
    if (vatRate === null)
      return this.fault(row.row, 'VAT_RATE', 'Neither the row nor the import says the rate of VAT.');
    const kind = this.kind(row.row, cell, sku);
    if (quantity === null || kind === null) return null;
    const description = cell('DESCRIPTION').slice(0, 500) || null;
    return { row: row.row, sku: sku.slice(0, 120), description, quantity, unitPrice: price, amount, vatRate, kind };
  }

  private kind(row: number, cell: Cell, sku: string): LineKind | null {
    const told = cell('KIND').toUpperCase();
    const kind = (told || this.plan.kinds[sku] || 'GOODS') as LineKind;
    return LINE_KINDS.includes(kind) ? kind : this.fault(row, 'KIND', `A kind is one of ${LINE_KINDS.join(', ')}.`);
  }

  private order(lines: readonly Line[]): FileDocument | null {
    const at = this.rows[0]!.row;
    const placedAt = this.instant('PLACED_AT');
    const currency = this.currency();
    const country = this.country();
    const extra = [...this.whole('SHIPPING', 'SHIPPING', 1), ...this.whole('DISCOUNT', 'DISCOUNT', -1)];
    if (placedAt === null || currency === null) return null;
    const { source, amountsInclude } = this.plan;
    const all = [...lines.map(({ row: _row, ...line }) => line), ...extra];
    if (all.length === 0) return this.fault(at, 'SKU', 'An order has a line.');
    const gross = this.decimal(at, this.first('TOTAL').cell, 'TOTAL');
    const given: GivenOrder = {
      ...{ source, number: this.number, placedAt, currency, amountsInclude, lines: all },
      ...{ totals: gross === null ? null : { gross }, buyer: this.buyer(country), country },
      ...{ campaignCode: this.text('CAMPAIGN_CODE')?.slice(0, 120) ?? null, payments: this.payments(gross, currency) },
    };
    return { kind: 'ORDER', rows: this.rows.map(({ row }) => row), given };
  }

  private back(lines: readonly Line[], below: number): FileDocument | null {
    const at = this.rows[0]!.row;
    if (below < lines.length)
      return this.fault(at, 'QUANTITY', 'Pieces sold and pieces that came back stand under one number: part them.');
    const returnedAt = this.instant('PLACED_AT');
    const currency = this.currency();
    const country = this.country();
    if (returnedAt === null || currency === null) return null;
    const { source, amountsInclude } = this.plan;
    const taken = lines.map(({ row: _row, amount, ...line }): GivenReturnLine => {
      const quantity = -line.quantity;
      const unitPrice = line.unitPrice ?? eachOf(amount!, quantity);
      return { ...line, quantity, unitPrice };
    });
    const orderNumber = this.text('RETURN_OF');
    const about = { source, number: this.number, returnedAt, currency, country, amountsInclude };
    const given = { ...about, orderNumber, buyerReference: this.reference(), lines: taken };
    return { kind: 'RETURN', rows: this.rows.map(({ row }) => row), given };
  }

  private buyer(country: string | null): Buyer | null {
    const [reference, email, phone, companyName] = [
      this.reference(),
      ...(['EMAIL', 'PHONE', 'COMPANY'] as const).map((field) => this.text(field)),
    ];
    const whole = this.text('NAME')?.split(/\s+/) ?? [];
    const givenName = this.text('GIVEN_NAME') ?? (whole.length > 1 ? whole.slice(0, -1).join(' ') : null);
    const familyName = this.text('FAMILY_NAME') ?? whole.at(-1) ?? null;
    const [line1, postalCode, city] = (['STREET', 'POSTAL_CODE', 'CITY'] as const).map((field) => this.text(field));
    const address = line1 || postalCode || city ? { line1, postalCode, city, country } : null;
    const buyer = { reference, email, phone, givenName, familyName, companyName, address };
    return Object.values(buyer).every((value) => value == null) ? null : buyer;
  }

  /** Spreadsheets write numbers of customers with a fraction. */
  private reference(): string | null {
    return this.text('BUYER_REFERENCE')?.replace(/\.0+$/, '') ?? null;
  }

  private payments(gross: string | null, currency: string): GivenOrder['payments'] {
    const told = this.first('PAID_AT');
    if (told.text === '' || gross === null || Money.parse(gross, currency).isZero) return null;
    const paidAt = this.try(told.row, 'PAID_AT', () => readInstant(told.text, this.plan.dateOrder, this.plan.timeZone));
    if (paidAt === null) return null;
    const method = (this.text('PAYMENT_METHOD') ?? 'shop').slice(0, 40);
    return [{ method, amount: gross, paidAt, reference: this.text('PAYMENT_REFERENCE')?.slice(0, 120) ?? null }];
  }

  /** Shipping or a discount of the whole order as a line of its own. */
  private whole(field: 'SHIPPING' | 'DISCOUNT', kind: LineKind, sign: 1 | -1): GivenLine[] {
    const told = this.first(field);
    const read = told.text === '' ? null : this.decimal(told.row, told.cell, field);
    if (read === null || Number(read) === 0) return [];
    const vatRate = this.plan.vatRate ?? this.decimal(this.rows[0]!.row, this.cells[0]!, 'VAT_RATE') ?? '0';
    const bare = read.replace(/^-/, '');
    return [{ sku: kind, kind, quantity: 1, amount: sign < 0 ? `-${bare}` : bare, vatRate }];
  }

  private currency(): string | null {
    const told = this.first('CURRENCY');
    return this.try(told.row, 'CURRENCY', () => assertCurrency(told.text.toUpperCase() || (this.plan.currency ?? '')));
  }

  private country(): string | null {
    const told = this.first('COUNTRY');
    return this.try(told.row, 'COUNTRY', () => readCountry(told.text));
  }

  private instant(field: OrderFileField): Date | null {
    const told = this.first(field);
    return this.try(told.row, field, () => readInstant(told.text, this.plan.dateOrder, this.plan.timeZone));
  }

  private text(field: OrderFileField): string | null {
    return this.first(field).text || null;
  }

  /** The first row that says something: shops write what belongs to an order on its first row only. */
  private first(field: OrderFileField): { readonly row: number; readonly cell: Cell; readonly text: string } {
    const at = Math.max(
      0,
      this.cells.findIndex((cell) => cell(field) !== ''),
    );
    const cell = this.cells[at]!;
    return { row: this.rows[at]!.row, cell, text: cell(field) };
  }

  private decimal(row: number, cell: Cell, field: OrderFileField): string | null {
    const text = cell(field);
    return text === '' ? null : this.try(row, field, () => readNumber(text, this.plan.decimalSign));
  }

  private try<T>(row: number, field: OrderFileField, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.fault(row, field, error.message, error.code);
    }
  }

  private fault(row: number, field: OrderFileField, message: string, code = 'FINANCE_ORDER_FILE_CELL'): null {
    this.faults.push({ row, number: this.number || null, column: this.plan.columns[field] ?? null, code, message });
    return null;
  }
}

const isFree = ({ unitPrice, amount }: GivenLine): boolean => Number(amount ?? unitPrice) === 0;

/** The price of one of several pieces, to four decimals: only what one piece costs finds the line that it was sold on. */
function eachOf(amount: string, pieces: number): string {
  const scaled = parseScaled(amount.replace(/^-/, ''), 4);
  const count = BigInt(pieces);
  return formatScaled((2n * scaled + count) / (2n * count), 4);
}
