import { allEvents, type Envelope, notificationTopics } from '@mh-os/contracts';
import { sourceOf, sourceTypes } from './sources.rules.ts';

const event = (type: string, data: object): Envelope => ({
  ...{ id: 'e', type, version: 1, brandId: 'b', occurredAt: '2026-01-01T00:00:00Z', correlationId: 'c' },
  ...{ actor: { kind: 'person', id: 'u1', name: 'Ayla' }, aggregateId: 'x', aggregateVersion: 7, data },
});
const status = (after: string) => ({ label: 'Spring', changes: [{ field: 'status', before: 'DRAFT', after }] });

describe('events that tell people', () => {
  it('exist, and tell under topics of the catalogue', () => {
    const known = allEvents.map((def) => def.type);
    for (const type of sourceTypes) expect(known).toContain(type);
    const told = sourceOf(event('catalog-pricing.draft.approved', status('ACTIVE')));
    expect(Object.keys(notificationTopics)).toContain(told?.topic);
  });
  it('tell approvers of a draft only when it is submitted, once per change', () => {
    const told = sourceOf(event('catalog-pricing.draft.updated', status('SUBMITTED')));
    expect(told).toMatchObject({
      ...{ topic: 'approval', key: 'catalog-pricing.draft.updated:x:7', link: '/drafts/x' },
      hearers: { permission: 'catalog-pricing.draft.approve' },
      words: { body: 'Submitted by Ayla.' },
    });
    expect(sourceOf(event('catalog-pricing.draft.updated', status('WITHDRAWN')))).toBeNull();
    expect(sourceOf(event('catalog-pricing.draft.updated', { label: 'x' }))).toBeNull();
  });
  it('tell who may approve of journal entries and points that wait for them, and whose task is due', () => {
    expect(sourceOf(event('finance.manual-entry.changed', status('SUBMITTED')))).toMatchObject({
      ...{ topic: 'approval', link: '/finance/journal/drafts/x', hearers: { permission: 'finance.journal.approve' } },
    });
    expect(sourceOf(event('finance.manual-entry.changed', status('POSTED')))).toBeNull();
    expect(sourceOf(event('finance.payout.changed', status('DRAFT')))).toMatchObject({
      ...{ topic: 'approval', link: '/finance/payouts/x', hearers: { permission: 'finance.payout.approve' } },
    });
    expect(sourceOf(event('finance.payout.changed', status('FAILED')))).toMatchObject({ severity: 'critical' });
    expect(sourceOf(event('finance.payout.changed', status('SENT')))).toBeNull();
    expect(sourceOf(event('finance.payable.changed', status('PROPOSED')))).toMatchObject({ topic: 'approval' });
    expect(sourceOf(event('finance.payable.changed', status('OPEN')))).toBeNull();
    expect(sourceOf(event('loyalty.adjustment.requested', { label: 'M-1' }))).toMatchObject({
      ...{ link: '/loyalty/adjustments', hearers: { permission: 'loyalty.adjustment.approve' } },
    });
    expect(sourceOf(event('crm.campaign.moved', { label: 'Spring', status: 'IN_REVIEW' }))).toMatchObject({
      ...{ link: '/marketing/campaigns/x', hearers: { permission: 'crm.campaign.approve' } },
    });
    expect(sourceOf(event('crm.campaign.moved', { label: 'Spring', status: 'RUNNING' }))).toBeNull();
    const due = sourceOf(event('crm.task.reminded', { label: 'T-1', assigneeId: 'u2' }));
    expect(due).toMatchObject({ topic: 'task', link: '/tasks', hearers: { userIds: ['u2'] } });
    expect(sourceOf(event('crm.task.reminded', { label: 'T-1', assigneeId: null }))).toBeNull();
  });
  it('tell of content that waits, was refused, or whose time has come', () => {
    const item = { label: 'Oil', ownerId: 'u2', submittedBy: 'u3', reason: 'Too long' };
    expect(sourceOf(event('crm.content-item.submitted', item))).toMatchObject({
      ...{ topic: 'approval', link: '/marketing/items/x', hearers: { permission: 'crm.content.approve' } },
    });
    expect(sourceOf(event('crm.content-item.rejected', item))).toMatchObject({
      ...{ words: { body: 'Too long' }, hearers: { userIds: ['u3'] } },
    });
    expect(sourceOf(event('crm.content-item.due', item))).toMatchObject({ hearers: { userIds: ['u2'] } });
    expect(sourceOf(event('crm.content-item.due', { ...item, ownerId: null }))).toBeNull();
    expect(sourceOf(event('crm.mention.assigned', { label: 'instagram-1', assigneeId: 'u2' }))).toMatchObject({
      ...{ topic: 'task', link: '/marketing/mentions?open=x', hearers: { userIds: ['u2'] } },
    });
  });
  it('tell of a competitor that crossed a threshold, cheaper ones as a warning', () => {
    const crossed = { label: 'Dan · WAX · own-shop', direction: 'BELOW', distancePercent: '-7.50', productId: 'p1' };
    expect(sourceOf(event('catalog-pricing.competitor-alert.opened', crossed))).toMatchObject({
      ...{ topic: 'competitor', severity: 'warning', link: '/products/p1/competitors' },
      words: { body: 'Its unit price is 7.50 % below yours.' },
    });
    const above = { ...crossed, direction: 'ABOVE', distancePercent: '20.00' };
    expect(sourceOf(event('catalog-pricing.competitor-alert.opened', above))?.severity).toBe('info');
  });
  it('tell authors of a decision with its reason', () =>
    expect(sourceOf(event('catalog-pricing.draft.rejected', { label: 'Spring', reason: 'Too low' }))).toMatchObject({
      ...{ severity: 'warning', words: { body: 'Too low' } },
      hearers: { authorsOf: { type: 'price-draft', id: 'x' } },
    }));
  it('tell the person who started an import, and nobody where no person did', () => {
    const ended = { label: 'a.csv', dryRun: true, created: 0, updated: 0, failed: 0 };
    const told = sourceOf(event('catalog-pricing.import.finished', ended));
    expect(told).toMatchObject({
      severity: 'info',
      hearers: { userIds: ['u1'] },
      german: { title: 'Probeimport beendet: a.csv' },
    });
    const robot = { ...event('catalog-pricing.import.finished', ended), actor: { kind: 'integration', id: 'k1' } };
    expect(sourceOf(robot)?.hearers).toEqual({ userIds: [] });
  });
  it('tell a person of their roles, and of a session that was ended for safety', () => {
    expect(sourceOf(event('platform.membership.changed', { userId: 'u2' }))).toMatchObject({
      ...{ topic: 'security', words: { body: 'Now: none.' }, hearers: { userIds: ['u2'] } },
    });
    const ended = (reason: string) => sourceOf(event('platform.session.revoked', { userId: 'u2', reason }));
    expect(ended('token-reuse')).toMatchObject({ severity: 'critical', hearers: { userIds: ['u2'] } });
    expect(ended('signed-out')).toBeNull();
  });
  it('are no others, and never fail on data of later versions', () => {
    expect(sourceOf(event('catalog-pricing.product.created', {}))).toBeNull();
    expect(sourceOf(event('constructor', {}))).toBeNull();
    for (const type of sourceTypes) expect(() => sourceOf({ ...event(type, {}), data: null })).not.toThrow();
  });
});
