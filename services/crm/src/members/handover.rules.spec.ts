import { progressOf } from './handover.rules.ts';

const nothing = { leadsMoved: 0, leadsLeft: 0, deals: 0, tasks: 0 };
const nobody = { people: 0, companies: 0, campaigns: 0, contentPlans: 0, contentItems: 0, mentions: 0 };

describe('where a handover goes on', () => {
  it('begins with nothing', () => {
    expect([progressOf(null), progressOf(undefined), progressOf({})]).toEqual(
      Array.from({ length: 3 }, () => ({ handed: nothing, released: nobody })),
    );
  });

  it('takes its own state as it is', () => {
    const kept = { handed: { ...nothing, deals: 2 }, released: { ...nobody, people: 1 } };
    expect(progressOf(kept)).toEqual(kept);
  });

  it('understands what older releases kept: before anything was released, and before kinds that came later', () => {
    const handed = { leadsMoved: 3, leadsLeft: 1, deals: 2, tasks: 0 };
    expect(progressOf(handed)).toEqual({ handed, released: nobody });
    expect(progressOf({ handed, released: { people: 4 } })).toEqual({ handed, released: { ...nobody, people: 4 } });
  });
});
