import { allEvents, type Envelope } from '@mh-os/contracts';
import { entryOf } from './activity.rules.ts';

const event: Envelope = {
  id: '0199a8b2-0000-7000-8000-000000000001',
  type: 'platform.brand.updated',
  version: 1,
  brandId: '0199a8b2-0000-7000-8000-000000000002',
  actor: { kind: 'person', id: 'u1', name: 'Ayla Demir' },
  occurredAt: '2026-03-01T12:00:00.000Z',
  correlationId: 'r1',
  aggregateId: 'b1',
  aggregateVersion: 2,
  data: { label: 'Hairoticmen', changes: [{ field: 'name', before: 'H', after: 'Hairoticmen' }] },
};
const def = allEvents.find((candidate) => candidate.type === event.type);

describe('activity entries', () => {
  it('say what happened to what, by whom and with which changes', () =>
    expect(entryOf(event, def)).toMatchObject({
      id: event.id,
      summary: 'Settings of a brand were changed: Hairoticmen',
      actorName: 'Ayla Demir',
      action: 'platform.brand.updated',
      entityType: 'brand',
      entityId: 'b1',
      entityLabel: 'Hairoticmen',
      changes: [{ field: 'name', before: 'H', after: 'Hairoticmen' }],
      correlationId: 'r1',
      causationId: null,
      source: 'platform',
    }));
  it('tell an event without contract by its type and never fail on its data', () => {
    const strange = { ...event, type: 'later.thing.happened', data: null, causationId: 'c1' };
    expect(entryOf(strange, undefined)).toMatchObject({
      summary: 'later.thing.happened',
      entityType: 'thing',
      entityLabel: '',
      changes: [],
      causationId: 'c1',
      source: 'later',
    });
  });
  it('leave out changes that are not changes and cut endless labels', () => {
    const odd = {
      ...event,
      data: { label: 'x'.repeat(1000), changes: [null, 7, { field: 'a', before: 1, after: null }] },
    };
    const entry = entryOf(odd, def);
    expect(entry.changes).toEqual([]);
    expect(entry.entityLabel).toHaveLength(300);
  });
  it('describe every event of the contracts', () => {
    for (const known of allEvents) expect(entryOf({ ...event, type: known.type }, known).summary).toContain(': Hair');
  });
});
