import { byDay, clashesOf, decideSpan } from './calendar.rules.ts';
import {
  type Approvable,
  approvedChanges,
  assertComplete,
  assertMayChange,
  assertMayDecide,
  plainMedia,
  plainTags,
  plainTitle,
  statusAfterChange,
} from './content.rules.ts';
import { contentLife } from './content-life.rules.ts';

const post: Approvable = { title: 'A', channel: 'INSTAGRAM', kind: 'POST', body: 'Text', media: [], campaignId: null };
const coded = (code: string) => expect.objectContaining({ code });
const berlin = 'Europe/Berlin';

describe('the life of content', () => {
  it('refuses what is not possible and names what is', () => {
    expect(() => contentLife.next('IDEA', 'APPROVE')).toThrow(
      expect.objectContaining({
        code: 'ILLEGAL_TRANSITION',
        details: expect.objectContaining({ legal: ['START', 'CHANGE', 'MOVE', 'ARCHIVE'] }) as object,
      }),
    );
    expect(() => statusAfterChange('PUBLISHED', false)).toThrow(coded('ILLEGAL_TRANSITION'));
    expect(contentLife.legal('PUBLISHED')).toEqual(['PUBLISH']);
  });

  it('begins anew when something is changed that was approved, and only then', () => {
    for (const status of ['IN_REVIEW', 'APPROVED', 'SCHEDULED', 'REJECTED'] as const) {
      expect(statusAfterChange(status, true)).toBe('DRAFT');
      expect(statusAfterChange(status, false)).toBe(status);
    }
    expect(statusAfterChange('IDEA', true)).toBe('IDEA');
    expect(approvedChanges(post, { ...post })).toEqual([]);
    expect(approvedChanges(post, { ...post, body: null, channel: 'BLOG' })).toEqual([
      { field: 'channel', before: 'INSTAGRAM', after: 'BLOG' },
      { field: 'body', before: 'Text', after: null },
    ]);
    const media = [{ kind: 'IMAGE', url: 'https://a.de/x.png', fileId: null, alt: 'Oil' }] as const;
    expect(approvedChanges(post, { ...post, media })).toMatchObject([{ field: 'media', before: '[]' }]);
  });

  it('ADM four eyes: is decided by a person who did not ask', () => {
    const ada = { kind: 'person', id: 'ada' } as const;
    expect(() => assertMayDecide(ada, ada)).toThrow(coded('CONTENT_AUTHOR_APPROVES'));
    expect(() => assertMayDecide(ada, { kind: 'automation', id: 'x' })).toThrow(coded('CONTENT_DECIDED_BY_PERSON'));
    expect(() => assertMayDecide(ada, { kind: 'director', id: 'x' })).toThrow(coded('CONTENT_DECIDED_BY_PERSON'));
    expect(() => assertMayDecide(ada, { kind: 'person', id: 'grace' })).not.toThrow();
  });

  it('is left alone by AI and automation once people have seen it', () => {
    for (const kind of ['director', 'automation'] as const) {
      expect(() => assertMayChange('SCHEDULED', { kind, id: 'x' })).toThrow(coded('CONTENT_DRAFTS_ONLY'));
      expect(() => assertMayChange('IN_REVIEW', { kind, id: 'x' })).toThrow(coded('CONTENT_DRAFTS_ONLY'));
      expect(() => assertMayChange('DRAFT', { kind, id: 'x' })).not.toThrow();
    }
    expect(() => assertMayChange('SCHEDULED', { kind: 'person', id: 'x' })).not.toThrow();
  });

  it('shows a second person only what can be judged', () => {
    expect(() => assertComplete({ body: null, media: [] })).toThrow(coded('CONTENT_INVALID'));
    const mute = plainMedia([{ kind: 'IMAGE', url: 'https://a.de/x.png', alt: ' ' }]);
    expect(() => assertComplete({ body: 'x', media: mute })).toThrow(
      expect.objectContaining({ path: ['media', '0', 'alt'] }),
    );
    expect(() => assertComplete({ body: null, media: [{ ...mute[0]!, kind: 'VIDEO' }] })).not.toThrow();
    expect(() => plainMedia([{ kind: 'IMAGE', url: 'javascript:alert(1)' }])).toThrow(coded('CRM_FILE_REFERENCE'));
    expect(plainTags([' #Oil', 'oil', ''])).toEqual(['oil']);
    expect(() => plainTags(['x'.repeat(41)])).toThrow(coded('CONTENT_INVALID'));
    expect(plainTitle(' A \n B ')).toBe('A B');
    expect(() => plainTitle(' ')).toThrow(coded('CONTENT_INVALID'));
  });
});

describe('the calendar', () => {
  it('reads days where the brand is, short and long ones as well', () => {
    const spring = decideSpan({ fromDay: '2026-03-29', toDay: '2026-03-29' }, berlin);
    expect(spring.to.getTime() - spring.from.getTime()).toBe(23 * 3_600_000);
    const autumn = decideSpan({ fromDay: '2026-10-25', toDay: '2026-10-25' }, berlin);
    expect(autumn.to.getTime() - autumn.from.getTime()).toBe(25 * 3_600_000);
    expect(() => decideSpan({ fromDay: '2026-01-01', toDay: '2026-03-03' }, berlin)).not.toThrow();
    expect(() => decideSpan({ fromDay: '2026-01-01', toDay: '2026-03-04' }, berlin)).toThrow(
      coded('CONTENT_SPAN_INVALID'),
    );
    expect(() => decideSpan({ from: new Date(1), toDay: '2026-01-01' }, berlin)).toThrow(coded('CONTENT_SPAN_INVALID'));
    expect(() => decideSpan({ from: new Date(1), to: new Date(1) }, berlin)).toThrow(coded('CONTENT_SPAN_INVALID'));
  });

  it('puts each item on its local day', () => {
    const span = decideSpan({ fromDay: '2026-10-24', toDay: '2026-10-26' }, berlin);
    const at = (id: string, plannedAt: string) => ({ id, plannedAt: new Date(plannedAt) });
    const items = [at('late', '2026-10-24T21:59:00Z'), at('first', '2026-10-24T22:00:00Z')];
    const all = [...items, at('last', '2026-10-25T22:59:00Z'), at('next', '2026-10-25T23:00:00Z')];
    expect(byDay(all, span, berlin).map(({ day, items: on }) => [day, on.map(({ id }) => id)])).toEqual([
      ['2026-10-24', ['late']],
      ['2026-10-25', ['first', 'last']],
      ['2026-10-26', ['next']],
    ]);
  });

  it('warns of neighbours in one channel', () => {
    const at = (id: string, minute: number, channel = 'BLOG', status = 'DRAFT') => ({
      ...{ id, channel, status, plannedAt: new Date(Date.UTC(2026, 0, 1, 9, minute)) },
    });
    const all = [at('c', 119), at('a', 0), at('b', 59), at('x', 10, 'ADS'), at('r', 20, 'BLOG', 'REJECTED')];
    expect(clashesOf(all)).toEqual([{ channel: 'BLOG', minutes: 59, itemIds: ['a', 'b'] }]);
    expect(clashesOf(all, 61)).toHaveLength(2);
  });
});
