import { useListUrl } from '../lib/list-url.ts';
import { Select } from './select.tsx';

interface Props {
  readonly label: string;
  readonly name: string;
  /** The word for "no filter". */
  readonly all: string;
  readonly options: readonly (readonly [value: string, word: string])[];
}

/** One filter of a list, kept in the address. */
export function FilterSelect({ label, name, all, options }: Props) {
  const { params, go } = useListUrl();
  return (
    <Select
      aria-label={label}
      value={params.get(name) ?? ''}
      onChange={(event) => go({ [name]: event.target.value, at: null, peek: null })}
    >
      <option value="">{all}</option>
      {options.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </Select>
  );
}
