import {
  allEvents,
  allPermissions,
  definePermissions,
  domains,
  envelopeSchema,
  errorCatalogue,
  eventSubject,
  roleSeeds,
  streamName,
  streamSubjects,
} from './index.ts';

describe('contracts', () => {
  it('names every event domain.entity.event, once per version, in a known domain', () => {
    const keys = allEvents.map((event) => `${event.type}@${event.version}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const event of allEvents) {
      expect(event.type).toMatch(/^[a-z-]+\.[a-z-]+\.[a-z-]+$/);
      expect(domains).toContain(event.type.split('.')[0]);
      expect(event.description).toMatch(/\.$/);
    }
  });

  it('puts each subject into exactly one stream', () => {
    const matches = (subject: string, pattern: string) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^.]+').replace('>', '.+')}$`).test(subject);
    for (const event of allEvents)
      for (const brand of ['0197a1f0-0000-7000-8000-000000000000', null]) {
        const subject = eventSubject(brand, event.type);
        const holders = domains.filter((domain) => streamSubjects(domain).some((pattern) => matches(subject, pattern)));
        expect(holders).toEqual([event.type.split('.')[0]]);
      }
    expect(streamName('catalog-pricing')).toBe('MH_CATALOG_PRICING');
  });

  it('has each role once', () => {
    const keys = roleSeeds.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('grants in roles only what exists', () => {
    const known = new Set([...Object.keys(allPermissions), ...domains.map((domain) => `${domain}.*`)]);
    for (const role of roleSeeds) for (const permission of role.permissions) expect(known).toContain(permission);
  });

  it('A11: lets no AI director approve anything', () => {
    const director = roleSeeds.find((role) => role.key === 'ai-director');
    expect(
      director?.permissions.filter((p) => p.includes('*') || p.endsWith('.approve') || p.endsWith('.write')),
    ).toEqual([]);
  });

  it('refuses a permission outside its domain', () => {
    expect(() => definePermissions('loyalty', { 'crm.lead.read': 'x' })).toThrow('crm.lead.read');
  });

  it('writes error codes in capitals, each with its meaning', () => {
    for (const codes of Object.values(errorCatalogue))
      for (const [code, meaning] of Object.entries(codes)) {
        expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
        expect(meaning.length).toBeGreaterThan(10);
      }
  });

  it.each([{ id: 'x' }, { type: 'a.b' }, { brandId: 'other' }, { version: 0 }, { occurredAt: 'yesterday' }])(
    'T9: refuses an envelope with %p',
    (fault) => {
      const good = {
        id: '0197a1f0-0000-7000-8000-000000000001',
        type: 'platform.brand.created',
        version: 1,
        brandId: null,
        actor: { kind: 'person', id: 'u' },
        occurredAt: '2026-01-01T00:00:00.000Z',
        correlationId: 'c',
        aggregateId: 'a',
        aggregateVersion: 1,
        data: {},
      };
      expect(envelopeSchema.safeParse(good).success).toBe(true);
      expect(envelopeSchema.safeParse({ ...good, ...fault }).success).toBe(false);
    },
  );
});
