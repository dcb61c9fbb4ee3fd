import { type Ctx } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppModule } from '../src/app.module.ts';
import { aBrand, ask, run } from './builders.ts';
import { type ImportAnswer, importFile } from './import-builders.ts';

let service: TestService;
let ctx: Ctx;

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  ctx = await aBrand(service);
});

const HEAD = 'product_key,name,category,sku,gtin,cost,price,stock\n';

interface Undone {
  readonly version: number;
  readonly status: string;
  readonly undone: number;
  readonly draft: { status: string } | null;
  readonly errors: { nodes: { row: number; code: string; message: string }[] };
}

async function look(id: string): Promise<Undone> {
  const fields = 'version status undone draft { status } errors(first: 50) { nodes { row code message } }';
  return ask<Undone>(service, ctx, `query ($id: ID!) { productImport(id: $id) { ${fields} } }`, { id });
}

async function undo(one: ImportAnswer): Promise<Undone> {
  const input = { id: one.id, expectedVersion: (await look(one.id)).version };
  const payload = await run(service, ctx, 'undoProductImport', 'UndoProductImportInput', input, 'import { id }');
  if (payload.userErrors.length > 0) throw new Error(payload.userErrors.map((error) => error.code).join());
  for (;;) {
    const found = await look(one.id);
    if (found.status !== 'UNDOING') return found;
    await sleep(20);
  }
}

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly status: string;
  readonly category: string | null;
  readonly variants: { id: string; sku: string; gtin: string | null; cost: { decimal: string } | null }[];
}

async function products(): Promise<Record<string, Shown>> {
  const fields = 'id version name status category variants { id sku gtin cost { decimal } }';
  const { nodes } = await ask<{ nodes: Shown[] }>(service, ctx, `{ products { nodes { ${fields} } } }`);
  return Object.fromEntries(nodes.map((one) => [one.variants[0]!.sku, one]));
}

describe('an import of products that was a mistake', () => {
  it('is taken back: new products archived, changed ones as they were, costs and draft too', async () => {
    await importFile(
      service,
      ctx,
      `${HEAD}p1,Pomade,Hair > Styling,S1,4006381333931,4,19.90,5\np2,Wax,Hair,S2,,3,9.90,\n`,
    );
    const before = await products();
    const wrong = `${HEAD}p1,POMADE,Beard,S1,4006381333931,7,29.90,\np2,Wax,Hair,S2,,3,9.90,\np3,New,Hair,S3,,1,5.90,2\n`;
    const mistake = await importFile(service, ctx, wrong);
    expect((await products())['S1']).toMatchObject({ name: 'POMADE', category: 'Beard' });
    const undone = await undo(mistake);
    expect(undone).toMatchObject({ status: 'UNDONE', undone: 2, draft: { status: 'WITHDRAWN' } });
    const after = await products();
    const { version: _old, ...was } = before['S1']!;
    expect(after['S1']).toMatchObject(was);
    expect(after['S2']).toEqual(before['S2']);
    expect(after['S3']).toMatchObject({ status: 'ARCHIVED' });
    await expect(undo(mistake)).rejects.toThrow('IMPORT_NOT_ENDED');
  });

  it('G7: leaves what somebody changed since, and says so by row', async () => {
    await importFile(service, ctx, `${HEAD}p1,Pomade,Hair,S1,,4,19.90,\n`);
    const mistake = await importFile(service, ctx, `${HEAD}p1,POMADE,Hair,S1,,4,19.90,\np2,Wax,Hair,S2,,3,9.90,\n`);
    const { id, version } = (await products())['S1']!;
    const input = { id, name: 'Right name', expectedVersion: version };
    const payload = await run(service, ctx, 'updateProduct', 'UpdateProductInput', input, 'product { id }');
    expect(payload.userErrors).toEqual([]);
    const undone = await undo(mistake);
    expect(undone).toMatchObject({
      status: 'UNDONE',
      undone: 1,
      errors: { nodes: [{ row: 2, code: 'IMPORT_UNDO_CHANGED' }] },
    });
    expect((await products())['S1']).toMatchObject({ name: 'Right name' });
  });

  it('cannot be taken back by somebody who may import, but not write products', async () => {
    const one = await importFile(service, ctx, `${HEAD}p1,Pomade,Hair,S1,,4,19.90,\n`);
    const input = { id: one.id, expectedVersion: (await look(one.id)).version };
    const clerk = ctx.with({ permissions: ['catalog-pricing.import.run'] });
    await expect(
      run(service, clerk, 'undoProductImport', 'UndoProductImportInput', input, 'import { id }'),
    ).rejects.toThrow('FORBIDDEN');
  });
});
