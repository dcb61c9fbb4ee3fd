import fc from 'fast-check';
import { type Definition, EMPTY, plainDefinition, type Step, stepOf, waysOf } from './definition.rules.ts';
import { problemsOf } from './graph.rules.ts';
import { walk } from './walking.rules.ts';

const exit: Step = { key: 'end', kind: 'EXIT' };
const send = (next: string | null, subject = 'Hi'): Step => ({
  ...{ key: 'mail', kind: 'SEND', next },
  content: { subject, text: 'Hello {{givenName|you}}.' },
});
const plan = (steps: Step[], rest: Partial<Definition> = {}): Definition => ({
  ...EMPTY,
  ...{ trigger: { on: 'MANUAL' }, start: steps[0]?.key ?? null, steps },
  ...rest,
});
const codes = (definition: Definition): string[] =>
  problemsOf(definition).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('a definition', () => {
  it('that leads from its start to an exit can run', () => {
    expect(problemsOf(plan([send('end'), exit]))).toEqual([]);
  });

  it.each<[string, Definition, string[]]>([
    ['is empty', EMPTY, ['TRIGGER_MISSING trigger', 'STEPS_MISSING steps', 'START_MISSING start']],
    ['leads nowhere', plan([send(null)]), ['NEXT_MISSING steps.0.next']],
    ['leads to what is not there', plan([send('gone')]), ['NEXT_UNKNOWN steps.0.next']],
    ['leads back', plan([send('mail')]), ['CIRCLE steps.0']],
    ['has a step aside', plan([exit, send('end')]), ['STEP_UNREACHABLE steps.1']],
    ['has two steps of one name', plan([send('end'), exit, exit]), ['STEP_KEY_TWICE steps.2.key']],
    ['has a mail without words', plan([send('end', ' '), exit]), ['VALUE_MISSING steps.0.content.subject']],
    ['has a subject of two lines', plan([send('end', 'a\nb'), exit]), ['SUBJECT_LINES steps.0.content.subject']],
    [
      'fills in what nobody has',
      plan([send('end', '{{password}}'), exit]),
      ['MERGE_FIELD_UNKNOWN steps.0.content.subject'],
    ],
    [
      'splits into less than all',
      plan([{ key: 's', kind: 'SPLIT', ways: [10, 20].map((percent) => ({ percent, next: 'end' })) }, exit]),
      ['SPLIT_NOT_WHOLE steps.0.ways'],
    ],
    [
      'asks what cannot be asked',
      plan([
        {
          key: 'b',
          kind: 'BRANCH_FILTER',
          filter: { all: [{ field: 'x', op: 'eq', value: 1 }] },
          yes: 'end',
          no: 'end',
        },
        exit,
      ]),
      ['FILTER_INVALID steps.0.filter.all.0.field'],
    ],
    [
      'asks of a mail that is none',
      plan([{ key: 'b', kind: 'BRANCH_SINCE', what: 'OPENED', step: 'end', yes: 'end', no: 'end' }, exit]),
      ['STEP_UNKNOWN steps.0.step'],
    ],
    ['begins with a click', plan([exit], { trigger: { on: 'CLICKED' } }), ['EVENT_IMPOSSIBLE trigger.on']],
    ['ends by hand', plan([exit], { exits: [{ on: 'MANUAL' }] }), ['EVENT_IMPOSSIBLE exits.0.on']],
    [
      'waits for a tag without a name',
      plan([exit], { goal: { event: { on: 'TAG', tag: '' }, ends: true } }),
      ['VALUE_MISSING goal.event.tag'],
    ],
  ])('that %s cannot', (_name, definition, expected) => {
    expect(codes(definition)).toEqual(expected);
  });

  it.each([
    [null, 'definition'],
    [{ ...EMPTY, steps: [{ key: 'a b', kind: 'EXIT' }] }, 'definition.steps.0.key'],
    [{ ...EMPTY, steps: [{ key: 'a', kind: 'WEBHOOK' }] }, 'definition.steps.0.kind'],
    [
      { ...EMPTY, steps: Array.from({ length: 101 }, (_one, i) => ({ key: `a${i}`, kind: 'EXIT' })) },
      'definition.steps',
    ],
    [{ ...EMPTY, more: 1 }, 'definition'],
    [{ ...EMPTY, goal: 'x'.repeat(500_000) }, 'definition'],
  ])('of another form is refused with the place (%#)', (given, path) => {
    expect(() => plainDefinition(given)).toThrow(
      expect.objectContaining({ code: 'JOURNEY_DEFINITION_INVALID', path: path.split('.') }),
    );
  });
});

/** Graphs of up to twelve steps that lead anywhere, or nowhere. */
const key = fc.integer({ min: 0, max: 11 }).map((n) => `s${n}`);
const next = fc.option(key, { nil: null, freq: 12 });
const graph = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constant({ kind: 'EXIT' as const }) },
      { weight: 3, arbitrary: next.map((to) => ({ kind: 'TAG' as const, tag: 'x', remove: false, next: to })) },
      {
        weight: 3,
        arbitrary: fc.tuple(next, next).map(([yes, no]) => ({
          ...{ kind: 'BRANCH_SINCE' as const, what: 'BOUGHT' as const, step: null },
          ...{ yes, no },
        })),
      },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => plan(steps.map((step, at) => ({ key: `s${at}`, ...step }) as Step)));

/** Every way from the start, by brute force: null where one leads nowhere or comes to a step twice. */
function everyWay(definition: Definition): Set<string> | null {
  const seen = new Set<string>();
  const go = (at: string | null, path: readonly string[]): boolean => {
    const step = stepOf(definition, at);
    if (!step || path.includes(step.key)) return false;
    seen.add(step.key);
    return waysOf(step).every(([, to]) => go(to, [...path, step.key]));
  };
  return go(definition.start, []) ? seen : null;
}

describe('CRM-7: random graphs', () => {
  it('can run exactly where every way ends at an exit, none comes to a step twice, and no step is aside', () => {
    let sound = 0;
    fc.assert(
      fc.property(graph, (definition) => {
        const ways = everyWay(definition);
        const can = ways !== null && ways.size === definition.steps.length;
        if (can) sound += 1;
        expect(problemsOf(definition).length === 0).toBe(can);
      }),
      { numRuns: 3_000, seed: 11 },
    );
    expect(sound).toBeGreaterThan(50);
  });

  it('that can run lead everybody to an exit, each step once', () => {
    fc.assert(
      fc.property(graph, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (definition, yes) => {
        fc.pre(problemsOf(definition).length === 0);
        const answers = new Map(yes.map((one, at) => [`s${at}`, one]));
        const world = {
          at: new Date(),
          zone: 'Europe/Berlin',
          quiet: null,
          journeyId: 'j',
          personId: 'p',
          answers,
          happens: new Set<string>(),
        };
        const steps = walk(definition, world);
        expect(steps.at(-1)?.kind).toBe('EXIT');
        expect(new Set(steps.map((one) => one.key)).size).toBe(steps.length);
      }),
      { numRuns: 40, seed: 12, maxSkipsPerRun: 1_000 },
    );
  });
});
