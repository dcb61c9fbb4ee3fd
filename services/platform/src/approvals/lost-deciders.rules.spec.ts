import { DECIDE, type Member, othersCanDecide } from './approvals.rules.ts';
import { leftAlone, lostDeciders } from './lost-deciders.rules.ts';

const who = (userId: string, ...permissions: string[]): Member => ({ userId, permissions: new Set(permissions) });
const ada = who('ada', DECIDE, 'a.b.write');
const ben = who('ben', 'platform.*', 'a.b.write');
const cy = who('cy', 'a.b.write');

describe('people who can no longer decide', () => {
  it.each([
    ['is gone', [ada], ['ben']],
    ['decides no more', [ada, who('ben', 'a.b.write')], ['ben']],
    ['keeps deciding, but about less', [ada, who('ben', 'platform.*')], ['ben']],
    ['has more than before', [ada, who('ben', '*')], []],
    ['is as before', [ada, ben], []],
  ])('are remembered: one who %s', (_, after, lost) =>
    expect(lostDeciders([ada, ben, cy], after).map(({ userId }) => userId)).toEqual(lost),
  );
  it('are none where somebody leaves who could not decide', () => expect(lostDeciders([ada, cy], [ada])).toEqual([]));
  it('ADM-6: count as long as they are remembered: taking them away is no second person', () => {
    expect(othersCanDecide([ada], 'ada', 'a.b.write')).toBe(false);
    expect(othersCanDecide([ada, ...lostDeciders([ada, ben], [ada])], 'ada', 'a.b.write')).toBe(true);
  });
  it('leave one alone only where there were more', () => {
    expect(leftAlone([ada, ben], [ada])).toBe(ada);
    expect(leftAlone([ada, ben], [ada, cy])).toBe(ada);
    expect(leftAlone([ada], [ada])).toBeUndefined();
    expect(leftAlone([ada, ben], [ada, ben])).toBeUndefined();
    expect(leftAlone([ada, ben], [cy])).toBeUndefined();
  });
});
