import { VersionField } from './version-field.tsx';

interface Props {
  readonly fields: Readonly<Record<string, string | number | undefined>>;
}

/**
 * What goes along with a form unseen. A version among it is that of the moment that the form was opened, of the record that
 * `versionOf` or `id` names.
 */
export function HiddenFields({ fields }: Props) {
  const { version, versionOf, ...rest } = fields;
  const of = versionOf ?? rest.id ?? '';
  const stamp = version === undefined || version === '' ? undefined : Number(version);
  return (
    <>
      {'version' in fields && <VersionField of={{ id: String(of), version: stamp }} />}
      {Object.entries(rest).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} />
      ))}
    </>
  );
}
