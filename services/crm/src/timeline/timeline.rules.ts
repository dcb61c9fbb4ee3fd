import type { Envelope } from '@mh-os/contracts';
import { isId } from '@mh-os/kernel';

/** What an entry of a timeline is of. */
export type TimelineKind = 'ORDER' | 'LOYALTY' | 'LEAD' | 'NOTE' | 'TASK' | 'CONSENT' | 'MARKETING' | 'RECORD';

/** Whom an event is about. */
export interface About {
  readonly personId: string | null;
  readonly companyId: string | null;
}

const KINDS: readonly (readonly [RegExp, TimelineKind])[] = [
  [/^finance\./, 'ORDER'],
  [/^loyalty\./, 'LOYALTY'],
  [/^crm\.(lead|deal|pipeline)/, 'LEAD'],
  [/^crm\.note\./, 'NOTE'],
  [/^crm\.task\./, 'TASK'],
  [/^crm\.consent\./, 'CONSENT'],
  [/^crm\.(campaign|journey|mail|message|content)/, 'MARKETING'],
];

/** Of which kind an event is in a timeline. */
export function kindOf(type: string): TimelineKind {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'RECORD';
}

/** Whom an event names, by the fields that all events use for it; null where it is about nobody. */
export function aboutOf({ type, aggregateId, data }: Envelope): About | null {
  const { personId, companyId } = (data ?? {}) as { personId?: unknown; companyId?: unknown };
  const id = (value: unknown): string | null => (typeof value === 'string' && isId(value) ? value : null);
  const about = {
    personId: id(personId) ?? (type.startsWith('crm.person.') ? id(aggregateId) : null),
    companyId: id(companyId) ?? (type.startsWith('crm.company.') ? id(aggregateId) : null),
  };
  return (about.personId ?? about.companyId) ? about : null;
}
