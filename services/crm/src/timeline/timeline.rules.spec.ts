import type { Envelope } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { aboutOf, kindOf } from './timeline.rules.ts';

const event = (type: string, data: unknown, aggregateId = newId()) => ({ type, data, aggregateId }) as Envelope;

describe('timeline', () => {
  it.each([
    ['finance.order.recorded', 'ORDER'],
    ['loyalty.points.valued', 'LOYALTY'],
    ['crm.lead.converted', 'LEAD'],
    ['crm.note.written', 'NOTE'],
    ['crm.task.changed', 'TASK'],
    ['crm.consent.recorded', 'CONSENT'],
    ['crm.campaign.sent', 'MARKETING'],
    ['crm.message.sent', 'MARKETING'],
    ['crm.person.updated', 'RECORD'],
  ])('%s is of kind %s', (type, kind) => {
    expect(kindOf(type)).toBe(kind);
  });

  it('is of whom an event names, whichever service tells it', () => {
    const [person, company] = [newId(), newId()];
    expect(aboutOf(event('finance.order.recorded', { personId: person, companyId: null }))).toEqual({
      personId: person,
      companyId: null,
    });
    expect(aboutOf(event('crm.company.updated', {}, company))).toEqual({ personId: null, companyId: company });
    expect(aboutOf(event('catalog-pricing.product.created', { personId: 'nobody' }))).toBeNull();
    expect(aboutOf(event('x.y.z', null))).toBeNull();
  });
});
