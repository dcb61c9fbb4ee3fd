import type { ImportPlan, ImportRow, RowError } from '../import.types.ts';
import { planImport } from '../presets/import-plan.rules.ts';
import { detectPreset, presetNamed } from '../presets/presets.ts';
import { openSource } from './open-source.ts';
import { RowReader } from './row-reader.ts';
import { decodeText } from './text-stream.ts';

async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(file: string | Uint8Array, over: Partial<ImportPlan> = {}) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const source = await openSource(() => decodeText(inPieces(bytes)));
  const preset = detectPreset(source.columns) ?? presetNamed('CUSTOM');
  const { plan, notices } = planImport(source.columns, source.delimiter, preset, {
    mapping: [],
    basis: 'GROSS',
    currency: 'EUR',
  });
  const reader = new RowReader({ ...plan, ...over });
  const rows: ImportRow[] = [];
  const errors: RowError[] = [];
  for await (const row of source.rows) {
    const read = reader.read(row);
    rows.push(read.row);
    errors.push(...read.errors);
  }
  return { preset: preset.name, rows, errors, notices };
}

const code = async (read: Promise<unknown>): Promise<unknown> =>
  read.then(
    () => 'read',
    (error: unknown) => (error as { code: string }).code,
  );

describe('reading a file', () => {
  it('counts rows as a spreadsheet does: header 1, empty rows and line breaks inside of cells included', async () => {
    const { rows } = await readAll('name,sku,description\nA,1,"two\nlines"\n\n,,\nB,2,\n');
    expect(rows.map((row) => [row.row, row.key, row.product.description])).toEqual([
      [2, 'a', 'two\nlines'],
      [5, 'b', undefined],
    ]);
  });

  it('reads UTF-8 with and without mark, UTF-16, and refuses other bytes', async () => {
    const text = 'Bezeichnung;Artikelnummer;Preis\nBartöl;HT-1;12,50\n';
    const files = [Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')];
    for (const file of files)
      expect((await readAll(file)).rows[0]).toMatchObject({
        product: { name: 'Bartöl' },
        variant: { sku: 'HT-1', prices: [{ decimal: '12.50', currency: 'EUR' }] },
      });
    expect(await code(readAll(Buffer.from(text, 'latin1')))).toBe('IMPORT_FILE_UNREADABLE');
  });

  it.each([
    ['', 'IMPORT_FILE_EMPTY'],
    ['\n\n', 'IMPORT_FILE_EMPTY'],
    ['name,sku\nA,"1', 'IMPORT_FILE_UNREADABLE'],
    ['name,name,sku\n', 'IMPORT_COLUMN_TWICE'],
    ['name,price\nA,1', 'IMPORT_COLUMN_MISSING'],
    ['[{"model": "product.product"', 'IMPORT_FILE_UNREADABLE'],
    ['{"a": 1}', 'IMPORT_FILE_UNREADABLE'],
  ])('%j is refused as %s', async (file, expected) => expect(await code(readAll(file))).toBe(expected));

  it('reports every fault with row, column, code and value, and keeps on reading', async () => {
    const file =
      'product_key,name,sku,gtin,price,cost,stock,vat_class,net_content,net_content_unit,status\n' +
      'a,A,S1,4006381333930,1.005,x,-1,luxury,0,ml,gone\n' +
      'b,B,,,,,,,,,\n' +
      'c,C,S3,,1,,,,,,,surplus\n' +
      'd,D,S4,4006381333931,2,0.1234,3,reduced,100,ml,active\n';
    const { errors, rows } = await readAll(file);
    expect(errors.map((one) => [one.row, one.column, one.code, one.value])).toEqual([
      [2, 'status', 'IMPORT_VALUE_INVALID', 'gone'],
      [2, 'gtin', 'GTIN_INVALID', '4006381333930'],
      [2, 'vat_class', 'IMPORT_VALUE_INVALID', 'luxury'],
      [2, 'net_content', 'NET_CONTENT_NOT_POSITIVE', '0'],
      [2, 'price', 'DECIMAL_TOO_PRECISE', '1.005'],
      [2, 'cost', 'IMPORT_VALUE_INVALID', 'x'],
      [2, 'stock', 'STOCK_NEGATIVE', '-1'],
      [3, 'sku', 'IMPORT_VALUE_MISSING', null],
      [4, null, 'IMPORT_ROW_MALFORMED', null],
    ]);
    expect(rows[3]).toMatchObject({
      product: { name: 'D', status: 'ACTIVE' },
      variant: { sku: 'S4', gtin14: '04006381333931', vatClass: 'REDUCED', stock: { onHand: 3 } },
    });
  });

  it('knows each system by its columns and no preset by others', async () => {
    const of = (columns: string) => detectPreset(columns.split(','))?.name;
    expect(of('name:en,slug,optionGroups,optionValues:en,sku,price')).toBe('VENDURE');
    expect(of('Product Handle,Product Title,Variant Title')).toBe('MEDUSA');
    expect(of('slug,sku,name,price,currency')).toBe('SPREE');
    expect(of('product_key,sku')).toBe('MH_OS');
    expect(of('email,first_name')).toBeUndefined();
    expect(of('slug,locale,name,description')).toBeUndefined();
  });

  it('takes the mapping of a person before that of the preset, and refuses one that does not fit', () => {
    const columns = ['Art', 'Titel', 'x'];
    const wish = (mapping: { column: string; field: 'VARIANT_SKU' | 'PRODUCT_NAME' }[]) =>
      planImport(columns, ',', presetNamed('CUSTOM'), { mapping, basis: 'NET', currency: 'EUR' });
    const own = [
      { column: 'Art', field: 'VARIANT_SKU' as const },
      { column: 'Titel', field: 'PRODUCT_NAME' as const },
    ];
    expect(wish(own).plan.mapping).toEqual(own);
    expect(() => wish([{ column: 'Y', field: 'VARIANT_SKU' }])).toThrow(
      expect.objectContaining({ code: 'IMPORT_COLUMN_MISSING' }),
    );
    expect(() => wish([...own, own[0]!])).toThrow(expect.objectContaining({ code: 'IMPORT_COLUMN_TWICE' }));
    expect(() => wish([])).toThrow(expect.objectContaining({ code: 'IMPORT_COLUMN_MISSING' }));
  });
});
