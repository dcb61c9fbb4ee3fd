import { DomainError } from '@mh-os/kernel';
import {
  checkDefinition,
  type DefinitionInput,
  decideEvent,
  decidePace,
  MAX_DEPTH,
  nextTime,
  ruleTransitions,
  stallOf,
} from './automations.rules.ts';
import { automationTemplates } from './automations.templates.ts';
import { render } from './placeholders.ts';

const notify = { kind: 'NOTIFY', title: 'New: {{data.label}}', recipientPermission: 'platform.brand.read' };
const input: DefinitionInput = { eventTypes: ['catalog-pricing.draft.created'], actions: [notify] };
const refusal = (change: Partial<DefinitionInput>): DomainError => {
  try {
    checkDefinition({ ...input, ...change });
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('accepted');
};

describe('definitions', () => {
  it('are kept with what was left out filled in', () =>
    expect(checkDefinition(input)).toMatchObject({
      condition: '',
      grouping: { mode: 'NONE', seconds: 0 },
      unless: [],
      caps: { perMinute: 30, perHour: 300 },
      actions: [{ kind: 'NOTIFY', severity: 'info' }],
    }));

  it.each([
    [{ eventTypes: ['no.such.event'] }, 'eventTypes'],
    [{ eventTypes: [] }, 'eventTypes'],
    [{ schedule: '* * * * *' }, 'eventTypes'],
    [{ eventTypes: null, schedule: 'sometimes' }, 'schedule'],
    [{ eventTypes: null, schedule: '0 0 30 2 *' }, 'schedule'],
    [{ eventTypes: null, schedule: '* * * * * *' }, 'schedule'],
    [{ grouping: 'BATCH', groupSeconds: 0 }, 'groupSeconds'],
    [{ eventTypes: null, schedule: '0 9 * * 1', grouping: 'BATCH' }, 'grouping'],
    [{ unlessEventTypes: ['x'] }, 'unlessEventTypes'],
    [{ maxPerMinute: 1_000 }, 'maxPerMinute'],
    [{ maxPerHour: 0.5 }, 'maxPerHour'],
    [{ condition: 'data.line > 1' }, 'condition'],
  ] as [Partial<DefinitionInput>, string][])('%j is refused at %s', (change, path) =>
    expect(refusal({ actions: [{ ...notify, title: 'x' }], ...change }).path[0]).toBe(path),
  );

  it.each([
    [[], 'between 1 and 10'],
    [[{ kind: 'EXPLODE' }], 'kind'],
    [[{ ...notify, title: ' ' }], 'title'],
    [[{ ...notify, title: '{{data.price}}' }], 'not a field'],
    [[{ ...notify, recipientPermission: 'no.such.permission' }], 'not a permission'],
    [[{ ...notify, recipientPermission: null }], 'needs people'],
    [[{ ...notify, link: '//evil.example', title: 'x', kind: 'CALL_WEBHOOK' }], 'either an endpoint'],
    [[{ kind: 'CALL_WEBHOOK', url: 'http://example.com' }], 'https'],
    [[{ kind: 'START_JOB', job: 'rm -rf' }], 'can start'],
    [[{ kind: 'COMMAND', domain: 'finance', command: 'pay', input: {} }], 'can ask for'],
  ])('actions %j are refused', (actions, message) => expect(refusal({ actions }).message).toContain(message));

  it('come as templates that all pass', () => {
    expect(automationTemplates().length).toBeGreaterThanOrEqual(6);
    expect(new Set(automationTemplates().map(({ key }) => key)).size).toBe(automationTemplates().length);
  });
});

describe('decisions', () => {
  const rule = { id: 'A', condition: { holds: () => true, facts: () => [] } };
  const facts = {
    event: {
      id: '',
      type: '',
      occurredAt: '',
      aggregateId: '',
      correlationId: '',
      actor: { kind: '', id: '', name: null },
    },
    data: {},
  };
  const of = (depth: number, ...path: string[]) => decideEvent(rule, facts, { depth, path });

  it('ADM-7: an own write is skipped, a ring and a long chain trip, others go on', () => {
    expect(of(1, 'A')).toEqual({ kind: 'SKIP', reason: 'OWN_WRITE' });
    expect(of(2, 'A', 'B')).toMatchObject({ kind: 'TRIP', reason: 'LOOP' });
    expect(of(MAX_DEPTH, 'B', 'C', 'D', 'E', 'F')).toMatchObject({ kind: 'TRIP', reason: 'DEPTH' });
    expect(of(MAX_DEPTH - 1, 'B', 'C', 'D', 'E')).toBeNull();
    expect(of(0)).toBeNull();
  });

  it('ADM-7: a ring whose condition no longer holds has ended by itself', () =>
    expect(
      decideEvent({ ...rule, condition: { ...rule.condition, holds: () => false } }, facts, {
        depth: 2,
        path: ['A', 'B'],
      }),
    ).toEqual({ kind: 'SKIP', reason: 'CONDITION_FALSE' }));

  it('a condition that fails is a reason, not a run', () => {
    const holds = (): boolean => {
      throw new Error('no such key');
    };
    expect(decideEvent({ ...rule, condition: { holds, facts: () => [] } }, facts, { depth: 0, path: [] })).toEqual({
      kind: 'SKIP',
      reason: 'CONDITION_ERROR',
      error: 'no such key',
    });
  });

  const caps = { perMinute: 2, perHour: 5 };
  const none = { minute: 0, hour: 0, brandMinute: 0, brandHour: 0 };
  const pace = (mode: 'NONE' | 'AGGREGATE' | 'BATCH', usage: object) =>
    decidePace({ grouping: { mode, seconds: 30 }, caps }, 'thing', { ...none, ...usage });

  it('run at once, gather, or wait for room under the cap', () => {
    expect(pace('NONE', {})).toEqual({ kind: 'RUN' });
    expect(pace('NONE', { minute: 2 })).toEqual({ kind: 'OVERFLOW', seconds: 60 });
    expect(pace('NONE', { hour: 5 })).toEqual({ kind: 'OVERFLOW', seconds: 600 });
    expect(pace('NONE', { brandMinute: 300 })).toEqual({ kind: 'OVERFLOW', seconds: 60 });
    expect(pace('NONE', { brandHour: 3_000 })).toEqual({ kind: 'OVERFLOW', seconds: 600 });
    expect(pace('AGGREGATE', {})).toEqual({ kind: 'GATHER', key: 'thing', seconds: 30 });
    expect(pace('BATCH', {})).toEqual({ kind: 'GATHER', key: '*', seconds: 30 });
    expect(pace('BATCH', { minute: 2 }).kind).toBe('OVERFLOW');
  });

  it('ADM-8: fewer seen than happened is a stall', () => {
    expect(stallOf(5, 0)).toEqual({ expected: 5, actual: 0 });
    expect(stallOf(5, 5)).toBeNull();
    expect(stallOf(0, 3)).toBeNull();
  });

  it('schedules follow the zone through a change of clocks', () => {
    const at = (after: string) => nextTime('0 9 * * *', 'Europe/Berlin', new Date(after))?.toISOString();
    expect(at('2026-03-28T09:00:00Z')).toBe('2026-03-29T07:00:00.000Z');
    expect(at('2026-03-27T09:00:00Z')).toBe('2026-03-28T08:00:00.000Z');
  });

  it('transitions: nothing leaves the archive, a tripped rule needs a person', () => {
    expect(ruleTransitions.legal('ARCHIVED')).toEqual([]);
    expect(() => ruleTransitions.next('TRIPPED', 'SWITCH_ON')).toThrow(/RESUME/);
    expect(() => ruleTransitions.next('ON', 'ARCHIVE')).toThrow(/SWITCH_OFF/);
  });
});

describe('texts', () => {
  const facts = {
    event: {
      id: '1',
      type: 't',
      occurredAt: '',
      aggregateId: 'a',
      correlationId: 'c',
      actor: { kind: 'person', id: 'u', name: null },
    },
    data: { label: '{{rule.name}}', net: { minorUnits: '1290', currency: 'EUR' }, none: null },
    run: { count: 7 },
    rule: { name: 'R' },
  };
  it('are filled once: what an event brings is no placeholder', () =>
    expect(render('{{run.count}} × {{ data.label }} {{data.none}} {{data.constructor}}', facts, 200)).toBe(
      '7 × {{rule.name}} — —',
    ));
  it('are cut to their length', () => expect(render('{{data.label}}'.repeat(9), facts, 10)).toHaveLength(10));
});
