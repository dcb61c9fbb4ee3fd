import { lockFindings, updated } from './event-lock.ts';

const v1 = { type: 'object', properties: { label: { type: 'string' } } };
const changed = { type: 'object', properties: { label: { type: 'number' } } };

describe('event lock', () => {
  it('accepts the same schema in another key order', () => {
    expect(lockFindings({ 'a.b.c@1': { properties: v1.properties, type: 'object' } }, { 'a.b.c@1': v1 })).toEqual([]);
  });

  it('refuses a changed, a missing and an unlocked event', () => {
    expect(lockFindings({ 'a.b.c@1': changed, 'a.b.d@1': v1 }, { 'a.b.c@1': v1, 'a.b.e@1': v1 })).toEqual([
      'a.b.d@1 is not locked; run: npm run contracts -- --update',
      'a.b.c@1 is locked and its schema changed; keep it and add a.b.c@2',
      'a.b.e@1 is locked and gone; consumers still read stored ones, so keep its definition',
    ]);
  });

  it('updates what main does not know, never what it does', () => {
    const released = { 'a.b.c@1': v1 };
    expect(updated({ 'a.b.c@1': changed, 'a.b.d@1': changed }, { ...released, 'a.b.d@1': v1 }, released)).toEqual({
      'a.b.c@1': v1,
      'a.b.d@1': changed,
    });
  });
});
