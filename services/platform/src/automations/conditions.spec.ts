import { DomainError } from '@mh-os/kernel';
import { shapesOfType, triggerEvents } from './automations.rules.ts';
import type { EventFacts } from './condition-fields.ts';
import { compileCondition, CONDITION_MAX } from './conditions.ts';

const PRICE = 'catalog-pricing.price.applied';
const money = (minorUnits: string) => ({ minorUnits, currency: 'EUR' });
const facts: EventFacts = {
  event: {
    id: 'e1',
    type: PRICE,
    occurredAt: '2026-03-01T12:00:00.000Z',
    aggregateId: 'a1',
    correlationId: 'c1',
    actor: { kind: 'person', id: 'u1', name: 'Ayla' },
  },
  data: {
    label: 'Matte Clay',
    sku: 'HM-STY-CLY-100',
    variantId: 'v',
    productId: 'p',
    channelId: 'c',
    channelCode: 'own-shop',
    net: money('1290'),
    gross: money('1535'),
    previousNet: null,
    draftId: 'd1',
    changes: [{ field: 'net', before: '10.90', after: '12.90' }],
  },
};
const on = (text: string, type = PRICE) => compileCondition(text, shapesOfType(type), type);
const refusal = (text: string, type = PRICE): DomainError => {
  try {
    on(text, type);
  } catch (error) {
    return error as DomainError;
  }
  throw new Error(`${text} was accepted`);
};

describe('conditions', () => {
  it.each([
    ['', true],
    ['data.sku == "HM-STY-CLY-100"', true],
    ['data.sku.startsWith("HM-") && data.channelCode != "stand"', true],
    ['amount(data.net) > 12.5', true],
    ['amount(data.net) < 5.0', false],
    ['data.previousNet == null', true],
    ['data.previousNet != null && amount(data.net) < amount(data.previousNet) * 0.8', false],
    ['changed(data.changes, "net")', true],
    ['changedTo(data.changes, "net", "12.90")', true],
    ['changedFrom(data.changes, "net", "12.90")', false],
    ['data.changes.exists(c, c.field == "net")', true],
    ['data.changes.all(c, c.before == null)', false],
    ['event.actor.kind == "person" && event.actor.name == "Ayla"', true],
    ['event.occurredAt.getHours("Europe/Berlin") == 13', true],
    ['size(data.changes) == 1', true],
  ])('%s is %s', (text, expected) => expect(on(text).holds(facts)).toBe(expected));

  it('read integers and booleans of events as such', () => {
    const type = 'catalog-pricing.import.finished';
    const data = { label: 'x', dryRun: false, rows: 3, created: 0, updated: 0, unchanged: 0, failed: 3, draftId: null };
    const finished = { event: { ...facts.event, type }, data };
    expect(on('data.failed > 0 && !data.dryRun', type).holds(finished)).toBe(true);
    expect(on('data.failed == data.rows && data.draftId == null', type).holds(finished)).toBe(true);
  });

  it('tell what they looked at', () =>
    expect(on('amount(data.net) > 1.0 && data.previousNet == null').facts(facts)).toEqual([
      { path: 'data.net', value: '{"minorUnits":"1290","currency":"EUR"}' },
      { path: 'data.previousNet', value: 'null' },
    ]));

  it('fit every event of the contracts', () => {
    for (const { type } of triggerEvents()) expect(() => on('event.actor.kind == "person"', type)).not.toThrow();
  });

  it('refuse an unknown field by name and list those there are', () => {
    const { message, details } = refusal('data.prise > 3');
    expect(message).toContain('prise');
    expect(details['fields']).toEqual(expect.arrayContaining(['data.sku', 'data.net.minorUnits', 'event.actor.kind']));
  });

  it.each(['data.sku > 3', 'data.changes.exists(c, c.feld == "x")', 'data.sku', '1 +', 'price > 1', 'size(data.sku)'])(
    'refuse %s at save',
    (text) => expect(refusal(text).code).toBe('AUTOMATION_CONDITION_INVALID'),
  );

  describe('hostile ones', () => {
    it.each([
      'data.constructor == null',
      'data.__proto__ == null',
      'data["constructor"] == null',
      'data.label.constructor("return process")() == null',
      'data.changes[0].__proto__ == null',
      'constructor.constructor("return this")() == 1',
      'this.process.exit(1)',
      'globalThis == null',
      'require("fs") == null',
      'data.label.matches("(a+)+$")',
      'data.label.split("").size() > 1',
      'cel.bind(a, "xx", a + a) == "xxxx"',
      'data.changes.map(c, c.field).size() > 0',
      'data.changes.exists(c, data.changes.exists(d, d.field == c.field))',
      'bytes(data.label).size() > 1',
      'dyn(data).constructor == null',
      'type(data) == type(event)',
      '{"a": 1}.a == 1',
      `"${'x'.repeat(CONDITION_MAX)}" == ""`,
      `${'('.repeat(60)}true${')'.repeat(60)}`,
      Array.from({ length: 300 }, () => 'true').join('||'),
      `[${Array.from({ length: 80 }, () => '1').join(',')}].size() > 1`,
    ])('%# is refused', (text) => expect(refusal(text).code).toBe('AUTOMATION_CONDITION_INVALID'));

    it('reach nothing through values of any kind', () => {
      const type = 'platform.webhook.requested';
      const data = { label: 'x', payload: { a: { b: 1 } }, target: { url: 'https://example.com' } };
      const given = { event: { ...facts.event, type }, data };
      expect(() => on('data.target.constructor == null', type).holds(given)).toThrow(DomainError);
      expect(() => on('data.payload["__proto__"] == null', type).holds(given)).toThrow(DomainError);
      expect(on('data.payload.a.b == 1', type).holds(given)).toBe(true);
    });

    it('take what events bring as data, whatever it looks like', () => {
      const evil = { ...facts, data: { ...facts.data, sku: '"; true || "', label: '${process.exit(1)}' } };
      expect(on('data.sku == "x"').holds(evil)).toBe(false);
    });

    it('end soon on the largest event', () => {
      const changes = Array.from({ length: 100_000 }, (_unused, i) => ({ field: `f${i}`, before: null, after: null }));
      const large = { ...facts, data: { ...facts.data, changes, label: 'x'.repeat(1_000_000) } };
      const text = `data.changes.exists(c, (${Array.from({ length: 25 }, () => 'data.label').join(' + ')}).contains("y"))`;
      const started = process.cpuUsage();
      expect(on(text).holds(large)).toBe(false);
      expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
    });
  });

  it('say why an event of another form could not be decided', () =>
    expect(() => on('data.sku == "x"').holds({ ...facts, data: {} })).toThrow(/could not be decided/));
});
