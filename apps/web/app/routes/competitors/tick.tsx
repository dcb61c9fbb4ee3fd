/** A labelled tick of a form. */
export function Tick({
  name,
  label,
  checked,
}: {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
}) {
  return (
    <label className="flex items-center gap-2">
      <input type="checkbox" name={name} defaultChecked={checked} className="size-4 accent-(--accent)" />
      {label}
    </label>
  );
}
