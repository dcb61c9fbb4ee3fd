import { decideNext, decideRule, decideTitle } from './task.rules.ts';

const due = new Date('2026-01-30T09:00:00Z');

describe('tasks that come again', () => {
  it.each([
    ['FREQ=DAILY', '2026-01-31T09:00:00.000Z'],
    ['FREQ=WEEKLY;BYDAY=MO', '2026-02-02T09:00:00.000Z'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31T09:00:00.000Z'],
    ['FREQ=YEARLY', '2027-01-30T09:00:00.000Z'],
  ])('by %s are next due at %s', (rule, next) => {
    expect(decideNext(decideRule(rule, due)!, due)?.dueAt.toISOString()).toBe(next);
  });

  it('count down and end', () => {
    expect(decideNext('FREQ=DAILY;COUNT=3', due)?.rule).toBe('FREQ=DAILY;COUNT=2');
    expect(decideNext('FREQ=DAILY;COUNT=1', due)).toBeNull();
    expect(decideNext('FREQ=DAILY;UNTIL=20260130T100000Z', due)).toBeNull();
  });

  it.each(['FREQ=SECONDLY', 'often', 'FREQ=DAILY;DTSTART=20260101T000000Z', 'FREQ=WEEKLY;BYDAY=XX'])(
    'refuse the rule %s',
    (rule) => {
      expect(() => decideRule(rule, due)).toThrow(expect.objectContaining({ code: 'CRM_TASK_INVALID' }));
    },
  );

  it('need a day to count from, and a title', () => {
    expect(() => decideRule('FREQ=DAILY', null)).toThrow(expect.objectContaining({ code: 'CRM_TASK_INVALID' }));
    expect(decideRule(' ', null)).toBeNull();
    expect(() => decideTitle(' ')).toThrow(expect.objectContaining({ code: 'CRM_TASK_INVALID' }));
    expect(decideTitle(' Call ')).toBe('Call');
  });
});
