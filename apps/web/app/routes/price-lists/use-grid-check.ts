import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import type { Problem } from '../../lib/problem.ts';
import type { CellChange, GridColumn } from './grid-cells.ts';

interface Verdict {
  readonly outcome: string;
  readonly message: string;
}

interface Check {
  readonly busy: boolean;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly problem: Problem | undefined;
}

/** Asks what the guardrails say shortly after the last key; nothing is saved by it. */
export function useGridCheck(changes: readonly CellChange[], columns: readonly GridColumn[]): Check {
  const fetcher = useFetcher<{ verdicts?: Record<string, Verdict>; problem?: Problem }>();
  const asked = JSON.stringify(changes);
  const places = JSON.stringify(
    Object.fromEntries(columns.map(({ key, kind, id, side }) => [key, { kind, id, side }])),
  );
  const { submit } = fetcher;
  useEffect(() => {
    if (asked === '[]') return;
    const form = { intent: 'check', changes: asked, columns: places, key: crypto.randomUUID(), title: '-' };
    const timer = setTimeout(() => void submit(form, { method: 'post' }), 400);
    return () => clearTimeout(timer);
  }, [asked, places, submit]);
  const said = asked === '[]' ? {} : (fetcher.data?.verdicts ?? {});
  return {
    busy: fetcher.state !== 'idle',
    verdicts: new Map(Object.entries(said)),
    problem: asked === '[]' ? undefined : fetcher.data?.problem,
  };
}
