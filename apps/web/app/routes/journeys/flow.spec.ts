import type { Definition, Step } from './definition.ts';
import { type Block, insertStep, layoutOf, removeStep, waysOf } from './flow.ts';

const empty: Definition = {
  trigger: null,
  reentryDays: null,
  purpose: 'newsletter',
  exits: [],
  goal: null,
  start: null,
  steps: [],
};
const exit = (key: string): Step => ({ key, kind: 'EXIT' });
const asks = (key: string, yes: string | null, no: string | null): Step => ({
  key,
  kind: 'BRANCH_SINCE',
  what: 'BOUGHT',
  step: null,
  yes,
  no,
});
const tag = (key: string, next: string | null): Step => ({ key, kind: 'TAG', tag: 'x', remove: false, next });
const plan = (...steps: Step[]): Definition => ({ ...empty, start: steps[0]?.key ?? null, steps });

/** The drawing as text. */
const drawn = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'step') return block.step.key;
      if (block.kind === 'jump') return `>${block.to}`;
      if (block.kind === 'gap') return '?';
      return `[${block.ways.map(({ way, blocks: inner }) => `${way.name}: ${drawn(inner)}`).join(' | ')}]`;
    })
    .join(' ');

describe('the drawing of a journey', () => {
  it.each<[string, Definition, string]>([
    ['nothing', empty, '?'],
    ['a line', plan(tag('a', 'b'), tag('b', 'end'), exit('end')), 'a b end'],
    [
      'a branch that comes together',
      plan(asks('q', 'a', 'end'), tag('a', 'end'), exit('end')),
      'q [yes: a >end | no: >end] end',
    ],
    ['a branch of its own ends', plan(asks('q', 'x', 'y'), exit('x'), exit('y')), 'q [yes: x | no: y]'],
    [
      'a branch in a branch',
      plan(asks('q', 'r', 'end'), asks('r', 'a', 'b'), tag('a', 'b'), tag('b', 'end'), exit('end')),
      'q [yes: r [yes: a >b | no: >b] b >end | no: >end] end',
    ],
    ['a way that leads nowhere', plan(asks('q', null, 'gone')), 'q [yes: ? | no: ?]'],
    ['a circle', plan(tag('a', 'b'), tag('b', 'a')), 'a b >a'],
  ])('of %s has every step once', (_name, definition, expected) => {
    const { blocks, aside } = layoutOf(definition);
    expect(drawn(blocks)).toBe(expected);
    expect(aside).toEqual([]);
  });

  it('keeps aside what nothing leads to', () => {
    const { aside } = layoutOf(plan(exit('end'), tag('a', 'b'), tag('b', 'end')));
    expect(aside.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

describe('steps', () => {
  it('are put in on any way and taken out again', () => {
    const [one, first] = insertStep(empty, 'EXIT', 'start');
    const [two, mail] = insertStep(one, 'SEND', 'start');
    const [three, split] = insertStep(two, 'SPLIT', { after: mail, way: 'done' });
    const [four, wait] = insertStep(three, 'WAIT_EVENT', { after: split, way: 'way-2' });
    expect([first, mail, split, wait]).toEqual(['end', 'mail', 'split', 'event']);
    expect(drawn(layoutOf(four).blocks)).toBe(
      'mail split [way-1: >end | way-2: event [happened: >end | timeout: >end]] end',
    );
    const [all, note] = insertStep(four, 'TAG', { before: first });
    expect(drawn(layoutOf(all).blocks)).toBe(
      'mail split [way-1: >tag | way-2: event [happened: >tag | timeout: >tag]] tag end',
    );
    expect(removeStep(all, note)).toEqual(four);
    const [five, second] = insertStep(four, 'SEND', { after: wait, way: 'timeout' });
    expect(second).toBe('mail-2');
    const back = removeStep(removeStep(removeStep(five, second), wait), split);
    expect(back).toEqual(two);
    expect(removeStep(plan(tag('a', 'a')), 'a')).toMatchObject({ start: null, steps: [] });
    expect(waysOf(five.steps.find(({ key }) => key === wait)!)[1]).toEqual({ name: 'timeout', next: 'mail-2' });
  });
});
