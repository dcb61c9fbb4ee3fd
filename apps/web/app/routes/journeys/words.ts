import { useTranslation } from 'react-i18next';
import type { Matcher, Span, Step } from './definition.ts';

/** Segments by id, to be named. */
export type SegmentNames = readonly { readonly id: string; readonly name: string; readonly kind: string }[];

export interface JourneyWords {
  readonly kind: (kind: string) => string;
  readonly event: (on: string) => string;
  readonly way: (name: string) => string;
  readonly span: (span: Span) => string;
  /** What a step is called: by its own name or its kind. */
  readonly title: (step: Step) => string;
  readonly matcher: (matcher: Matcher | null) => string;
  readonly summary: (step: Step) => string;
}

/** How many conditions a filter has, in all its groups. */
function conditionsIn(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  if ('field' in filter) return 1;
  return Object.values(filter).reduce<number>(
    (sum, part) => sum + [part].flat().reduce<number>((inner, one) => inner + conditionsIn(one), 0),
    0,
  );
}

/** Steps, events and ways in words. */
export function useJourneyWords(segments: SegmentNames): JourneyWords {
  const { t } = useTranslation();
  const kind = (one: string): string => t(`journeys.kind.${one}` as 'journeys.kind.SEND', { defaultValue: one });
  const event = (on: string): string => t(`journeys.event.${on}` as 'journeys.event.ORDER', { defaultValue: on });
  const way = (name: string): string =>
    name.startsWith('way-')
      ? t('journeys.wayNumber', { number: name.slice(4) })
      : t(`journeys.way.${name}` as 'journeys.way.yes', { defaultValue: name });
  const span = ({ amount, unit }: Span): string => t(`journeys.span.${unit}`, { count: amount });
  const segment = (id: string | null | undefined): string => segments.find((one) => one.id === id)?.name ?? '…';
  const title = (step: Step): string => step.name || kind(step.kind);
  const matcher = (given: Matcher | null): string => {
    if (given === null) return t('journeys.nothingChosen');
    const { segmentId, tag, event: what, purpose, tier, source, firstOnly } = given;
    const detail =
      segmentId === undefined
        ? (tag ?? what ?? purpose ?? tier ?? source ?? (firstOnly ? t('journeys.firstOnly') : ''))
        : segment(segmentId);
    return detail ? `${event(given.on)}: ${detail}` : event(given.on);
  };
  const weekday = (day: number): string => t(`journeys.weekday.d${day}` as 'journeys.weekday.d1');
  const summary = (step: Step): string => {
    if (step.kind === 'SEND') return step.content.subject;
    if (step.kind === 'WAIT_FOR') return span(step.span);
    if (step.kind === 'WAIT_UNTIL')
      return [step.time, step.weekdays.map(weekday).join(', ')].filter(Boolean).join(' · ');
    if (step.kind === 'WAIT_EVENT')
      return t('journeys.atMost', { event: matcher(step.event), span: span(step.timeout) });
    if (step.kind === 'BRANCH_FILTER') return t('journeys.conditions', { count: conditionsIn(step.filter) });
    if (step.kind === 'BRANCH_SINCE') return t(`journeys.since.${step.what}` as 'journeys.since.BOUGHT');
    if (step.kind === 'SPLIT') return step.ways.map(({ percent }) => `${percent} %`).join(' / ');
    if (step.kind === 'TAG') return `${step.remove ? '−' : '+'} ${step.tag}`;
    if (step.kind === 'TASK') return step.title;
    return step.kind === 'SEGMENT' ? `${step.remove ? '−' : '+'} ${segment(step.segmentId)}` : '';
  };
  return { kind, event, way, span, title, matcher, summary };
}
