import { DomainError } from '@mh-os/kernel';
import rrule from 'rrule';

const { RRule } = rrule;

const refuse = (message: string, path: string): never => {
  throw new DomainError('CRM_TASK_INVALID', message, { path: [path] });
};

/** A rule of repetition in its own form; daily at the most often, and only where there is a day to count from. */
export function decideRule(given: string | null | undefined, dueAt: Date | null): string | null {
  const text = given?.trim().replace(/^RRULE:/i, '') || null;
  if (text === null) return null;
  if (dueAt === null) refuse('A task that comes again is due at some time.', 'dueAt');
  if (
    !/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(text) ||
    text.length > 200 ||
    /(DTSTART|TZID)=/.test(text)
  )
    refuse('A repetition is an RRULE such as FREQ=WEEKLY;BYDAY=MO, daily or less often.', 'rule');
  try {
    RRule.fromString(text);
  } catch {
    refuse('A repetition is an RRULE such as FREQ=WEEKLY;BYDAY=MO, daily or less often.', 'rule');
  }
  return text;
}

/** When a task comes again after it was due; null where the rule has ended. COUNT counts down with each. */
export function decideNext(rule: string, dueAt: Date): { readonly dueAt: Date; readonly rule: string } | null {
  const options = RRule.parseString(rule);
  if (options.count !== undefined && options.count !== null && options.count <= 1) return null;
  const { count, ...rest } = options;
  const next = new RRule({ ...rest, dtstart: dueAt }).after(dueAt);
  if (!next) return null;
  const left = count ? rule.replace(/COUNT=\d+/, `COUNT=${count - 1}`) : rule;
  return { dueAt: next, rule: left };
}

/** A title without blanks. */
export function decideTitle(given: string): string {
  const title = given.trim();
  return title && title.length <= 200 ? title : refuse('A task has a title of 1 to 200 characters.', 'title');
}
