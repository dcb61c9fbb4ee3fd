import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly done: number;
  readonly all: number;
  readonly note?: React.ReactNode;
}

/** How far a long thing is, as a bar and in words. */
export function Progress({ label, done, all, note }: Props) {
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap justify-between gap-x-4">
        <p id={id} className="font-medium">
          {label}
        </p>
        {note !== undefined && <p className="tnum text-muted">{note}</p>}
      </div>
      <progress
        aria-labelledby={id}
        value={all === 0 ? undefined : done}
        max={all === 0 ? undefined : all}
        className="bar"
      />
    </div>
  );
}
