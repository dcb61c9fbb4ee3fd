import { assertUndoable, decideMapping, importTransitions, listOf, suggestMapping, undoUntil } from './import.rules.ts';
import { readTable } from './import-table.ts';

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const fields = [
  { name: 'givenName', meaning: 'Given name.', aliases: ['vorname'] },
  { name: 'name', meaning: 'Name.', required: true },
  { name: 'custom.hair_type', meaning: 'Hair', aliases: ['hairtype'] },
];
const of = (...pairs: [string, string | null][]) => pairs.map(([column, field]) => ({ column, field }));

describe('columns of files', () => {
  it('are known by name or alias, whatever case, accents and signs, each field once', () => {
    expect(suggestMapping(['Vor-Name', 'NÀME', 'name', 'Hair type', 'custom.hair_type', '?'], fields)).toEqual(
      of(
        ['Vor-Name', 'givenName'],
        ['NÀME', 'name'],
        ['name', null],
        ['Hair type', 'custom.hair_type'],
        ['custom.hair_type', null],
        ['?', null],
      ),
    );
    expect(suggestMapping(['Chairs'], fields, () => 'attr.chairs')).toEqual(of(['Chairs', 'attr.chairs']));
  });

  it('are what somebody says of them by hand, and else what was found', () => {
    const suggested = of(['A', 'name'], ['B', null]);
    expect(decideMapping(suggested, of(['B', 'givenName']), fields)).toEqual(of(['A', 'name'], ['B', 'givenName']));
    expect(decideMapping(suggested, of(['A', null], ['B', 'name']), fields)).toEqual(of(['A', null], ['B', 'name']));
    expect(decideMapping(suggested, of(['B', 'attr.x']), fields, (field) => field === 'attr.x')[1]!.field).toBe(
      'attr.x',
    );
  });

  it.each([
    ['a column that there is not', of(['C', 'name'])],
    ['a field that there is not', of(['B', 'odd'])],
    ['two columns of one field', of(['B', 'name'])],
    ['no column of what every row needs', of(['A', null])],
  ])('refuse %s', (_what, chosen) => {
    expect(() => decideMapping(of(['A', 'name'], ['B', null]), chosen, fields)).toThrow(code('CRM_IMPORT_MAPPING'));
  });

  it('are refused where none says anything', () => {
    expect(() => decideMapping(of(['A', null]), [], [fields[0]!])).toThrow(code('CRM_IMPORT_MAPPING'));
  });
});

describe('tables', () => {
  it.each([
    ['a,b\n1,"2,5"', [['1', '2,5']]],
    ['\uFEFFa;b\n1;2,5\n\n', [['1', '2,5']]],
    ['a\tb\n1\t2', [['1', '2']]],
  ])('are read from %j', (csv, cells) => {
    const table = readTable(csv, { mostRows: 5 });
    expect([table.headers, table.rows.map((row) => row.cells)]).toEqual([['a', 'b'], cells]);
    expect(table.rows[0]!.row).toBe(2);
  });

  it.each([['a'], ['a\n1\n2\n3'], ['a,a\n1,2'], ['a\n"1']])('are refused for %j', (csv) => {
    expect(() => readTable(csv, { mostRows: 2 })).toThrow(code('CRM_IMPORT_INVALID'));
  });
});

it('an import is taken in once and taken back once, within a day', () => {
  const path = (['QUEUE', 'BEGIN', 'END_TRIAL', 'QUEUE', 'BEGIN', 'SUCCEED', 'UNDO', 'END_UNDO'] as const).reduce(
    (status, action) => importTransitions.next(status, action),
    'READY' as Parameters<typeof importTransitions.next>[0],
  );
  expect(path).toBe('UNDONE');
  expect(() => importTransitions.next('SUCCEEDED', 'QUEUE')).toThrow();
  expect(() => importTransitions.next('UNDONE', 'UNDO')).toThrow();
  const now = new Date('2026-01-01T00:00:00Z');
  expect(() => assertUndoable(undoUntil(now), now)).not.toThrow();
  for (const until of [now, null]) expect(() => assertUndoable(until, now)).toThrow(code('CRM_IMPORT_UNDO_LATE'));
  expect(listOf(' a | |b')).toEqual(['a', 'b']);
});
