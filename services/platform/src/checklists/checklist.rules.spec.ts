import { type ChecklistFacts, checklistOf, ChecklistStep } from './checklist.rules.ts';

const nothing: ChecklistFacts = {
  ...{
    vatId: null,
    vatRegime: 'STANDARD',
    voice: null,
    keywords: 0,
    rulesVersion: 0,
    members: 1,
    servicesOpen: 1,
    ownersWithoutFactor: 1,
  },
  ...{ products: false, guardrails: false, prices: false },
};
const done = (change: Partial<ChecklistFacts>): ChecklistStep[] =>
  checklistOf({ ...nothing, ...change })
    .filter((item) => item.done)
    .map((item) => item.step);

describe('the first steps of a brand', () => {
  it('are all open where nothing has happened, each with a way to do it', () => {
    expect(done({})).toEqual([]);
    for (const { link } of checklistOf(nothing)) expect(link).toMatch(/^\//);
    expect(checklistOf(nothing)).toHaveLength(Object.keys(ChecklistStep).length);
  });
  it.each([
    [{ servicesOpen: 0 }, ChecklistStep.SERVICES],
    [{ vatId: 'DE136695976' }, ChecklistStep.SETTINGS],
    [{ vatRegime: 'SMALL_BUSINESS' }, ChecklistStep.SETTINGS],
    [{ voice: 'Dry.', keywords: 1 }, ChecklistStep.IDENTITY],
    [{ rulesVersion: 1 }, ChecklistStep.RULES],
    [{ members: 2 }, ChecklistStep.PEOPLE],
    [{ ownersWithoutFactor: 0 }, ChecklistStep.SECOND_FACTOR],
    [{ products: true }, ChecklistStep.PRODUCTS],
    [{ guardrails: true }, ChecklistStep.GUARDRAIL],
    [{ prices: true }, ChecklistStep.PRICES],
  ])('%j does %s', (change, step) => expect(done(change)).toEqual([step]));
  it.each([{ voice: 'Dry.' }, { keywords: 3 }, { voice: '', keywords: 3 }])('%j is half an identity', (change) =>
    expect(done(change)).toEqual([]),
  );
});
