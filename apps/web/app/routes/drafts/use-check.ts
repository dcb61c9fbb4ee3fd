import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { DraftLineFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { linesInput, type DraftLine } from './draft-line.ts';
import type { action } from './new.tsx';

interface Check {
  readonly busy: boolean;
  readonly lines: ReadonlyMap<string, DraftLineFragment>;
  readonly blocked: number;
  readonly problem: Problem | undefined;
}

/** Asks what the guardrails say shortly after the last key; nothing is saved by it. */
export function useCheck(lines: readonly DraftLine[]): Check {
  const fetcher = useFetcher<typeof action>();
  const priced = JSON.stringify(linesInput(lines));
  const latest = useRef(lines);
  latest.current = lines;
  const { submit } = fetcher;
  useEffect(() => {
    if (priced === '[]') return;
    const timer = setTimeout(() => {
      void submit(
        { intent: 'check', lines: JSON.stringify(latest.current) },
        { method: 'post', action: '/drafts/new' },
      );
    }, 400);
    return () => clearTimeout(timer);
  }, [priced, submit]);
  const answer = fetcher.data as { checked?: readonly DraftLineFragment[]; problem?: Problem } | undefined;
  const checked = priced === '[]' ? [] : (answer?.checked ?? []);
  return {
    busy: fetcher.state !== 'idle',
    lines: new Map(checked.map((line) => [`${line.variant.id}:${line.channel.id}`, line])),
    blocked: checked.filter((line) => line.verdicts.some((verdict) => verdict.outcome === 'BLOCKED')).length,
    problem: answer?.problem,
  };
}
