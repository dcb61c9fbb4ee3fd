import { useId } from 'react';

export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface Props {
  readonly label: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly error?: string | undefined;
  readonly children: (control: FieldControl) => React.ReactNode;
}

/** Label, control, and below it either the error or the hint, tied together for screen readers. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const note = `${id}-note`;
  const said = error ?? hint;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-body font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': said === undefined ? undefined : note,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {said !== undefined && (
        <p id={note} className={error === undefined ? 'text-meta text-muted' : 'text-meta text-bad'}>
          {said}
        </p>
      )}
    </div>
  );
}
