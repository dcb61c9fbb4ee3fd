import { useFormat } from '../../lib/use-format.ts';

/** A number of points, with its sign where it is a change. */
export function Points({ value, signed = false }: { readonly value: number; readonly signed?: boolean }) {
  const format = useFormat();
  return (
    <span className="tnum" suppressHydrationWarning>
      {signed && value > 0 ? '+' : ''}
      {format.number(value)}
    </span>
  );
}
