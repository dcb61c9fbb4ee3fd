import type { ActivityFilter, ActivityQueryVariables } from '../../graphql/generated/types.ts';
import { cursorOf } from '../../lib/list-url.ts';

export const PAGE = 25;

const eq = (value: string | null) => (value === null || value === '' ? undefined : { eq: value });

const day = (value: string | null): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? value! : undefined;

/** A day of the calendar as the instant it begins, `days` later. */
function startOf(value: string, days: number): string {
  const at = new Date(`${value}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString();
}

function period(params: URLSearchParams): ActivityFilter['occurredAt'] {
  const [from, to] = [day(params.get('from')), day(params.get('to'))];
  if (from === undefined && to === undefined) return undefined;
  return {
    range: {
      ...(from === undefined ? {} : { gte: startOf(from, 0) }),
      ...(to === undefined ? {} : { lt: startOf(to, 1) }),
    },
  };
}

/** The log's address as the graph's question. */
export function activityQuestion(params: URLSearchParams): ActivityQueryVariables {
  const text = params.get('q')?.trim() ?? '';
  return {
    first: PAGE,
    after: cursorOf(params) ?? null,
    where: {
      entityType: eq(params.get('type')),
      entityId: eq(params.get('entity')),
      actorKind: eq(params.get('kind')),
      actorId: eq(params.get('actor')),
      action: eq(params.get('action')),
      correlationId: eq(params.get('request')),
      occurredAt: period(params),
      ...(text === '' ? {} : { text: { contains: text } }),
    },
  };
}
