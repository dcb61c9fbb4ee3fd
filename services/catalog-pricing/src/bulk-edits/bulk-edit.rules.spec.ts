import fc from 'fast-check';
import type { AttributeDefinition, KeptValue } from '../attributes/attribute.rules.ts';
import { assertPatch, type EditFacts, type EditPatch, planEdit, UNDO_MS, undoable } from './bulk-edit.rules.ts';

const hold: AttributeDefinition = {
  code: 'hold',
  kind: 'NUMBER',
  level: 'PRODUCT',
  label: 'Hold',
  unit: null,
  options: [],
  translations: [],
};
const attributes = new Map([['h', hold]]);
const number = (text: string): KeptValue => ({ text: null, number: text, boolean: null, date: null, options: null });
const facts = (over: Partial<EditFacts> = {}): EditFacts => ({
  ...{ status: 'DRAFT', category: 'Hair', brandName: null, tags: ['a', 'b'], values: new Map([['h', number('3')]]) },
  ...over,
});
const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a bulk edit', () => {
  it('plans what differs and keeps what was, and nothing else', () => {
    const patch: EditPatch = {
      ...{ action: 'ACTIVATE', category: 'Beard', brandName: null, addTags: ['c', 'a'], removeTags: ['b'] },
      attributes: [{ attributeId: 'h', value: '3.0' }],
    };
    expect(planEdit(facts(), patch, attributes)).toEqual({
      changes: [
        { field: 'status', before: 'DRAFT', after: 'ACTIVE' },
        { field: 'category', before: 'Hair', after: 'Beard' },
        { field: 'tags', before: 'a, b', after: 'a, c' },
      ],
      before: { status: 'DRAFT', category: 'Hair', tags: ['a', 'b'] },
      after: { status: 'ACTIVE', category: 'Beard', tags: ['a', 'c'] },
    });
  });

  it('takes values of attributes and gives them back', () => {
    const { before, after } = planEdit(facts(), { attributes: [{ attributeId: 'h', value: null }] }, attributes);
    expect([before.attributes, after.attributes]).toEqual([
      [{ attributeId: 'h', value: '3' }],
      [{ attributeId: 'h', value: null }],
    ]);
  });

  it('applied twice changes nothing the second time', () => {
    const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(tags, tags, fc.option(fc.constantFrom('Hair', 'Beard')), (add, all, category) => {
        const patch = { addTags: add, removeTags: all.filter((tag) => !add.includes(tag)), category };
        const once = planEdit(facts(), patch, attributes).after;
        const next = facts({
          ...(once.tags && { tags: once.tags }),
          ...(once.category !== undefined && { category: once.category }),
        });
        expect(planEdit(next, patch, attributes).changes).toEqual([]);
      }),
    );
  });

  it('refuses steps that a status does not allow, wrong values, too many tags', () => {
    expect(code(() => planEdit(facts(), { action: 'RESTORE' }, attributes))).toBe('ILLEGAL_TRANSITION');
    expect(code(() => planEdit(facts({ status: 'ARCHIVED' }), { action: 'ARCHIVE' }, attributes))).toBe('done');
    expect(code(() => planEdit(facts(), { attributes: [{ attributeId: 'h', value: 'x' }] }, attributes))).toBe(
      'ATTRIBUTE_VALUE_INVALID',
    );
    expect(code(() => planEdit(facts(), { attributes: [{ attributeId: 'x', value: '1' }] }, attributes))).toBe(
      'ATTRIBUTE_UNKNOWN',
    );
    const tags = Array.from({ length: 50 }, String);
    expect(code(() => planEdit(facts({ tags }), { addTags: ['new'] }, attributes))).toBe('TAGS_TOO_MANY');
  });

  it('changes something, and names each tag once', () => {
    const patches: EditPatch[] = [
      {},
      { addTags: [] },
      { addTags: ['a'], removeTags: ['a'] },
      { addTags: [' '] },
      { brandName: null },
    ];
    expect(patches.map((patch) => code(() => assertPatch(patch)))).toEqual([
      ...Array<string>(4).fill('BULK_EDIT_EMPTY'),
      'done',
    ]);
  });

  it('can be taken back for a day, once, when it is done', () => {
    const finishedAt = new Date(0);
    const at = (ms: number) => new Date(ms);
    expect([at(UNDO_MS - 1), at(UNDO_MS)].map((now) => undoable({ status: 'DONE', finishedAt }, now))).toEqual([
      true,
      false,
    ]);
    expect(['RUNNING', 'UNDONE', 'FAILED'].map((status) => undoable({ status, finishedAt }, finishedAt))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
