interface Props {
  readonly label: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly options: readonly (readonly [value: string, word: string])[];
}

/** Several of a list, each a checkbox. */
export function Choices({ label, name, chosen, options }: Props) {
  return (
    <div role="group" aria-label={label} className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
      {options.map(([value, word]) => (
        <label key={value} className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            className="size-4 accent-(--accent)"
          />
          {word}
        </label>
      ))}
    </div>
  );
}
