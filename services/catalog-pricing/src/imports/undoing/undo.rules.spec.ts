import type { ProductChange, VariantChange } from './import-change.ts';
import { planUndo } from './undo.rules.ts';
import { assertUndoable, undoUntil } from './undoable.rules.ts';

const variant = (over: Partial<VariantChange> = {}): VariantChange => ({
  ...{ row: 2, id: 'v', sku: 'A', version: 3, before: { name: 'old' }, cost: null, stays: false },
  ...over,
});
const product = (over: Partial<ProductChange> = {}): ProductChange => ({
  ...{ row: 2, version: 7, before: { name: 'old' }, variants: [variant()] },
  ...over,
});
const asLeft = new Map([
  ['p', 7],
  ['v', 3],
]);

describe('taking an import back', () => {
  it('restores what it changed', () =>
    expect(planUndo('p', product(), asLeft)).toMatchObject({
      product: 'RESTORE',
      variants: [{ id: 'v' }],
      faults: [],
    }));

  it('archives what it made, and leaves its variants with it', () =>
    expect(
      planUndo('p', product({ before: null, variants: [variant({ before: null, stays: true })] }), asLeft),
    ).toEqual({ productId: 'p', product: 'ARCHIVE', variants: [], faults: [] }));

  it('G7: leaves a product that was changed since', () => {
    const plan = planUndo('p', product(), new Map([...asLeft, ['p', 8]]));
    expect(plan).toMatchObject({ product: 'LEAVE', variants: [], faults: [{ row: 2, code: 'IMPORT_UNDO_CHANGED' }] });
  });

  it('G7: leaves a variant that was changed since, and restores the rest', () => {
    const plan = planUndo('p', product(), new Map([...asLeft, ['v', 4]]));
    expect(plan).toMatchObject({ product: 'RESTORE', variants: [], faults: [{ code: 'IMPORT_UNDO_CHANGED' }] });
  });

  it('tells what history does not give back', () => {
    const added = planUndo('p', product({ variants: [variant({ before: null })] }), asLeft);
    expect(added).toMatchObject({ variants: [], faults: [{ code: 'IMPORT_UNDO_IMPOSSIBLE' }] });
    const priced = planUndo('p', product({ variants: [variant({ stays: true })] }), asLeft);
    expect(priced).toMatchObject({ variants: [{ id: 'v' }], faults: [{ code: 'IMPORT_UNDO_IMPOSSIBLE' }] });
  });

  it('is possible for 24 hours, and never for a trial', () => {
    const ended = new Date('2026-03-01T12:00:00Z');
    const until = undoUntil({ dryRun: false }, ended);
    const at = (time: string) => () => assertUndoable({ dryRun: false, undoUntil: until }, new Date(time));
    expect(at('2026-03-02T11:59:59.999Z')).not.toThrow();
    expect(at('2026-03-02T12:00:00Z')).toThrow(expect.objectContaining({ code: 'IMPORT_UNDO_LATE' }));
    expect(() => assertUndoable({ dryRun: true, undoUntil: until }, ended)).toThrow(
      expect.objectContaining({ code: 'IMPORT_WAS_TRIAL' }),
    );
  });
});
