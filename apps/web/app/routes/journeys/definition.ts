/** A journey as it is edited; the service judges it (services/crm/src/journeys/definition.rules.ts). */
export interface Matcher {
  readonly on: string;
  readonly segmentId?: string;
  readonly minMinor?: number;
  readonly currency?: string;
  readonly firstOnly?: boolean;
  readonly source?: string;
  readonly purpose?: string;
  readonly tag?: string;
  readonly tier?: string;
  readonly pointsKind?: string;
  readonly minPoints?: number;
  readonly event?: string;
}

export interface Span {
  readonly amount: number;
  readonly unit: 'MINUTES' | 'HOURS' | 'DAYS';
}

export interface MailContent {
  readonly subject: string;
  readonly preheader?: string | null;
  readonly html?: string | null;
  readonly text: string;
}

export type StepKind =
  | 'SEND'
  | 'WAIT_FOR'
  | 'WAIT_UNTIL'
  | 'WAIT_EVENT'
  | 'BRANCH_FILTER'
  | 'BRANCH_SINCE'
  | 'SPLIT'
  | 'TAG'
  | 'TASK'
  | 'SEGMENT'
  | 'EXIT';

type Next = string | null;
interface Base<K extends StepKind> {
  readonly key: string;
  readonly name?: string;
  readonly kind: K;
}

export type Step =
  | (Base<'SEND'> & { readonly content: MailContent; readonly next: Next })
  | (Base<'WAIT_FOR'> & { readonly span: Span; readonly next: Next })
  | (Base<'WAIT_UNTIL'> & { readonly time: string; readonly weekdays: readonly number[]; readonly next: Next })
  | (Base<'WAIT_EVENT'> & {
      readonly event: Matcher;
      readonly timeout: Span;
      readonly next: Next;
      readonly otherwise: Next;
    })
  | (Base<'BRANCH_FILTER'> & { readonly filter: unknown; readonly yes: Next; readonly no: Next })
  | (Base<'BRANCH_SINCE'> & { readonly what: string; readonly step: Next; readonly yes: Next; readonly no: Next })
  | (Base<'SPLIT'> & {
      readonly ways: readonly { readonly percent: number; readonly next: Next; readonly name?: string }[];
    })
  | (Base<'TAG'> & { readonly tag: string; readonly remove: boolean; readonly next: Next })
  | (Base<'TASK'> & {
      readonly title: string;
      readonly description?: string | null;
      readonly dueInDays?: number | null;
      readonly assigneeId?: string | null;
      readonly next: Next;
    })
  | (Base<'SEGMENT'> & { readonly segmentId: string | null; readonly remove: boolean; readonly next: Next })
  | Base<'EXIT'>;

export interface Definition {
  readonly trigger: Matcher | null;
  readonly reentryDays: number | null;
  readonly purpose: string;
  readonly exits: readonly Matcher[];
  readonly goal: { readonly event: Matcher; readonly ends: boolean } | null;
  readonly start: Next;
  readonly steps: readonly Step[];
}

export const stepKinds: readonly StepKind[] = [
  ...(['SEND', 'WAIT_FOR', 'WAIT_UNTIL', 'WAIT_EVENT', 'BRANCH_FILTER', 'BRANCH_SINCE'] as const),
  ...(['SPLIT', 'TAG', 'TASK', 'SEGMENT', 'EXIT'] as const),
];

/** Events in the order in which they are offered. */
export const matcherKinds: readonly string[] = [
  ...['SEGMENT_ENTERED', 'SEGMENT_LEFT', 'ORDER', 'RETURN', 'LEAD', 'CONSENT', 'CONSENT_WITHDRAWN'],
  ...['TAG', 'TIER', 'POINTS', 'BEHAVIOUR', 'OPENED', 'CLICKED', 'MANUAL'],
];
