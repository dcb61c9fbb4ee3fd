import { exportHead, exportLines, type ExportedEntry } from './activity-export.rules.ts';

const entry: ExportedEntry = {
  id: 'e1',
  occurredAt: new Date('2026-03-01T12:00:00Z'),
  actorKind: 'person',
  actorId: 'u1',
  actorName: 'Ayla "A" Demir',
  action: 'platform.brand.updated',
  summary: 'Settings of a brand were changed: Hairoticmen, GmbH',
  entityType: 'brand',
  entityId: 'b1',
  entityLabel: '=cmd|calc',
  changes: [
    { field: 'name', before: null, after: 'Hairoticmen' },
    { field: 'slug', before: 'h', after: null },
  ],
  correlationId: 'r1',
  causationId: null,
  source: 'platform',
  data: { label: 'Hairoticmen' },
};

describe('exports of the log', () => {
  it('as CSV begin with a byte order mark and name their columns', () => {
    expect(exportHead('CSV')).toMatch(/^\ufeff"id","time",/);
    expect(exportHead('JSON_LINES')).toBe('');
  });
  it('quote every cell of a CSV and say what changed', () =>
    expect(exportLines('CSV', [entry])).toBe(
      '"e1","2026-03-01T12:00:00.000Z","person","u1","Ayla ""A"" Demir","platform.brand.updated",' +
        '"Settings of a brand were changed: Hairoticmen, GmbH","brand","b1","\'=cmd|calc",' +
        '"name: - -> Hairoticmen; slug: h -> -","r1","","platform"\r\n',
    ));
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('never hold the formula %j', (label) =>
    expect(exportLines('CSV', [{ ...entry, entityLabel: label }])).toContain(`"'${label}"`),
  );
  it.each(['-5', '-5,20', '7'])('leave the number %s a number', (label) =>
    expect(exportLines('CSV', [{ ...entry, entityLabel: label }])).toContain(`,"${label}",`),
  );
  it('as JSON lines hold every entry whole, and nothing of a list', () => {
    const lines = exportLines('JSON_LINES', [{ ...entry, cursor0: 'x' } as ExportedEntry, entry]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(lines[1]);
    expect(JSON.parse(lines[0]!)).toEqual({ ...entry, occurredAt: '2026-03-01T12:00:00.000Z' });
  });
});
