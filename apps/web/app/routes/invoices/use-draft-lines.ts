import { useState } from 'react';
import type { Draft } from './draft-form.tsx';

export type GivenLine = Draft['lines'][number];

interface DraftRow {
  readonly key: string;
  readonly line: GivenLine | undefined;
}

/** The lines of a form, each with a key of its own, so that what was typed moves along with its line. */
export function useDraftLines(given: readonly GivenLine[]) {
  const [rows, setRows] = useState<readonly DraftRow[]>(() =>
    given.length === 0 ? [{ key: 'new-0', line: undefined }] : given.map((line) => ({ key: line.id, line })),
  );
  const [made, setMade] = useState(1);
  return {
    rows,
    add: () => {
      setRows((now) => [...now, { key: `new-${made}`, line: undefined }]);
      setMade(made + 1);
    },
    remove: (key: string) => setRows((now) => now.filter((row) => row.key !== key)),
    move: (key: string, by: number) =>
      setRows((now) => {
        const from = now.findIndex((row) => row.key === key);
        const moved = now.toSpliced(from, 1);
        return moved.toSpliced(Math.max(0, from + by), 0, now[from]!);
      }),
  };
}
