import type { Definition, Step, StepKind } from './definition.ts';

/** A way out of a step, by the name that the service knows it by. */
export interface Way {
  readonly name: string;
  readonly next: string | null;
}

export function waysOf(step: Step): readonly Way[] {
  if (step.kind === 'EXIT') return [];
  if (step.kind === 'SPLIT') return step.ways.map(({ next }, at) => ({ name: `way-${at + 1}`, next }));
  if (step.kind === 'BRANCH_FILTER' || step.kind === 'BRANCH_SINCE')
    return [
      { name: 'yes', next: step.yes },
      { name: 'no', next: step.no },
    ];
  if (step.kind === 'WAIT_EVENT')
    return [
      { name: 'happened', next: step.next },
      { name: 'timeout', next: step.otherwise },
    ];
  return [{ name: 'done', next: step.next }];
}

/** The step with one of its ways leading elsewhere. */
export function withWay(step: Step, name: string, next: string | null): Step {
  if (step.kind === 'EXIT') return step;
  if (step.kind === 'SPLIT')
    return { ...step, ways: step.ways.map((way, at) => (`way-${at + 1}` === name ? { ...way, next } : way)) };
  if (step.kind === 'BRANCH_FILTER' || step.kind === 'BRANCH_SINCE') return { ...step, [name]: next };
  return name === 'timeout' ? ({ ...step, otherwise: next } as Step) : { ...step, next };
}

/** Where a step can be put in: at the start, on a way of a step, or before one where ways come together. */
export type Place = { readonly after: string; readonly way: string } | { readonly before: string } | 'start';

/** The next thing that is drawn. */
export type Block =
  | { readonly kind: 'step'; readonly step: Step; readonly place: Place }
  | {
      readonly kind: 'ways';
      readonly step: Step;
      readonly ways: readonly { readonly way: Way; readonly blocks: readonly Block[] }[];
    }
  | { readonly kind: 'jump'; readonly to: string; readonly place: Place }
  | { readonly kind: 'gap'; readonly place: Place };

export interface Layout {
  readonly blocks: readonly Block[];
  /** Steps to which nothing leads. */
  readonly aside: readonly Step[];
}

/**
 * The flow from top to bottom: every step once; ways that come together again go on below the branch, and others tell where
 * they lead.
 */
export function layoutOf({ start, steps }: Definition): Layout {
  const drawing = new Drawing(steps);
  const blocks = drawing.line(start, 'start');
  const rest = drawing.rest();
  return { blocks: [...blocks, ...rest], aside: steps.filter(({ key }) => !drawing.drawn.has(key)) };
}

class Drawing {
  readonly drawn = new Set<string>();
  /** Steps where ways come together, seen and not yet drawn, with how often they were seen. */
  private readonly waiting = new Map<string, number>();
  private readonly byKey: ReadonlyMap<string, Step>;
  private readonly arrivals = new Map<string, number>();

  constructor(steps: readonly Step[]) {
    this.byKey = new Map(steps.map((step) => [step.key, step]));
    for (const step of steps)
      for (const { next } of waysOf(step))
        if (next !== null) this.arrivals.set(next, (this.arrivals.get(next) ?? 0) + 1);
  }

  /** From a step on as far as one line goes. */
  line(from: string | null, place: Place): Block[] {
    const step = from === null ? undefined : this.byKey.get(from);
    if (!step) return [{ kind: 'gap', place }];
    const joined = (this.arrivals.get(step.key) ?? 0) > 1 || this.drawn.has(step.key);
    if (!joined || place === 'start') return this.draw(step, place);
    if (!this.drawn.has(step.key)) this.waiting.set(step.key, (this.waiting.get(step.key) ?? 0) + 1);
    return [{ kind: 'jump', to: step.key, place }];
  }

  private draw(step: Step, place: Place): Block[] {
    this.drawn.add(step.key);
    this.waiting.delete(step.key);
    const ways = waysOf(step);
    const [first] = ways;
    const own: Block = { kind: 'step', step, place };
    if (!first) return [own];
    if (ways.length === 1) return [own, ...this.line(first.next, { after: step.key, way: first.name })];
    // What others outside lead to as well comes further down.
    const outside = new Set(this.waiting.keys());
    const parts = ways.map((way) => ({ way, blocks: this.line(way.next, { after: step.key, way: way.name }) }));
    return [own, { kind: 'ways', step, ways: parts }, ...this.joined(outside)];
  }

  /** What all ways that lead to it have come to by now. */
  private joined(outside: ReadonlySet<string>): Block[] {
    const ready = [...this.waiting].find(([key, seen]) => !outside.has(key) && seen >= (this.arrivals.get(key) ?? 0));
    if (!ready) return [];
    return [...this.draw(this.byKey.get(ready[0])!, { before: ready[0] }), ...this.joined(outside)];
  }

  /** What is left where some ways to it come from steps aside. */
  rest(): Block[] {
    const [next] = this.waiting.keys();
    if (next === undefined) return [];
    return [...this.draw(this.byKey.get(next)!, { before: next }), ...this.rest()];
  }
}

const words: Readonly<Record<StepKind, string>> = {
  ...{ SEND: 'mail', WAIT_FOR: 'wait', WAIT_UNTIL: 'until', WAIT_EVENT: 'event', BRANCH_FILTER: 'who' },
  ...{ BRANCH_SINCE: 'asks', SPLIT: 'split', TAG: 'tag', TASK: 'task', SEGMENT: 'segment', EXIT: 'end' },
};

/** A key that no step has. */
export function freeKey({ steps }: Definition, kind: StepKind): string {
  const word = words[kind];
  const taken = new Set(steps.map(({ key }) => key));
  if (!taken.has(word)) return word;
  let n = 2;
  while (taken.has(`${word}-${n}`)) n += 1;
  return `${word}-${n}`;
}

/** A new step whose ways lead where the way led into which it is put. */
export function newStep(kind: StepKind, key: string, next: string | null): Step {
  const day = { amount: 1, unit: 'DAYS' } as const;
  if (kind === 'SEND') return { key, kind, content: { subject: '', text: '' }, next };
  if (kind === 'WAIT_FOR') return { key, kind, span: day, next };
  if (kind === 'WAIT_UNTIL') return { key, kind, time: '09:00', weekdays: [], next };
  if (kind === 'WAIT_EVENT') return { key, kind, event: { on: 'ORDER' }, timeout: day, next, otherwise: next };
  if (kind === 'BRANCH_FILTER') return { key, kind, filter: { all: [] }, yes: next, no: next };
  if (kind === 'BRANCH_SINCE') return { key, kind, what: 'BOUGHT', step: null, yes: next, no: next };
  if (kind === 'SPLIT') return { key, kind, ways: [50, 50].map((percent) => ({ percent, next })) };
  if (kind === 'TAG') return { key, kind, tag: '', remove: false, next };
  if (kind === 'TASK') return { key, kind, title: '', dueInDays: 1, next };
  if (kind === 'SEGMENT') return { key, kind, segmentId: null, remove: false, next };
  return { key, kind };
}

/** Every way that leads to a step leads elsewhere. */
function redirected(definition: Definition, from: string, to: string | null): Definition {
  const steps = definition.steps.map((step) =>
    waysOf(step).reduce((made, way) => (way.next === from ? withWay(made, way.name, to) : made), step),
  );
  return { ...definition, start: definition.start === from ? to : definition.start, steps };
}

function relinked(definition: Definition, place: Place, to: string): Definition {
  if (place === 'start') return { ...definition, start: to };
  if ('before' in place) return redirected(definition, place.before, to);
  const steps = definition.steps.map((step) => (step.key === place.after ? withWay(step, place.way, to) : step));
  return { ...definition, steps };
}

/** Where the place leads by now. */
function ledTo({ start, steps }: Definition, place: Place): string | null {
  if (place === 'start') return start;
  if ('before' in place) return place.before;
  const after = steps.find((step) => step.key === place.after);
  return (after && waysOf(after).find(({ name }) => name === place.way)?.next) ?? null;
}

/** Puts a new step in; gives back its key with the definition. */
export function insertStep(definition: Definition, kind: StepKind, place: Place): [Definition, string] {
  const key = freeKey(definition, kind);
  const linked = relinked(definition, place, key);
  return [{ ...linked, steps: [...linked.steps, newStep(kind, key, ledTo(definition, place))] }, key];
}

/** Takes a step out: what led to it leads where its first way led. */
export function removeStep(definition: Definition, key: string): Definition {
  const gone = definition.steps.find((step) => step.key === key);
  if (!gone) return definition;
  const to = waysOf(gone)[0]?.next ?? null;
  const next = to === key ? null : to;
  const rest = { ...definition, steps: definition.steps.filter((step) => step.key !== key) };
  return redirected(rest, key, next);
}

/** Changes one step. */
export const replaceStep = (definition: Definition, changed: Step): Definition => ({
  ...definition,
  steps: definition.steps.map((step) => (step.key === changed.key ? changed : step)),
});
