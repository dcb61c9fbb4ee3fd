import { evaluate, type Flag } from '@mh-os/flags';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Field } from '../../components/field.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { type Edited, editedOf, publishedWith } from './edited.ts';

interface Props {
  readonly flag: FlagPartsFragment;
  readonly edited: Edited;
  readonly others: readonly FlagPartsFragment[];
}

/** Facts about a caller that are no attributes. */
const own = ['user', 'brand', 'role'];

/** Who would get what with the form as it is: evaluated here, by the same function as everywhere. */
export function TryCard({ flag, edited, others }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [userId, setUserId] = useState(viewer.user.id);
  const [brandId, setBrandId] = useState(viewer.brand?.id ?? '');
  const [roles, setRoles] = useState(viewer.roles.map(({ key }) => key).join(', '));
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({ locale: viewer.user.locale, kind: 'person' });
  const asked = edited.rules.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute.trim()));
  const attributes = [...new Set(['locale', ...asked])].filter((name) => name !== '' && !own.includes(name));
  const known = Object.entries(given).filter(([, value]) => value !== '');
  const context = {
    ...{ userId, brandId: brandId === '' ? null : brandId, attributes: Object.fromEntries(known) },
    roles: roles.split(',').flatMap((role) => role.trim() || []),
  };
  const set = (other: FlagPartsFragment): Flag => publishedWith(other, editedOf(other), viewer.brand?.id);
  const found = evaluate(publishedWith(flag, edited, viewer.brand?.id), context, (key) => {
    const other = others.find((one) => one.key === key);
    return other && set(other);
  });
  return (
    <Card title={t('flags.try')}>
      <div className="flex flex-col gap-3">
        <WhoFields userId={userId} onUser={setUserId} />
        {viewer.brand == null && (
          <Field label={t('flags.tryBrand')}>
            {(control) => (
              <TextInput {...control} value={brandId} onChange={(event) => setBrandId(event.target.value.trim())} />
            )}
          </Field>
        )}
        <Field label={t('flags.tryRoles')}>
          {(control) => <TextInput {...control} value={roles} onChange={(event) => setRoles(event.target.value)} />}
        </Field>
        {attributes.map((name) => (
          <Field key={name} label={name === 'locale' ? t('flags.tryLocale') : t('flags.tryAttribute', { name })}>
            {(control) => (
              <TextInput
                {...control}
                value={given[name] ?? ''}
                onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Outcome found={found} />
      </div>
    </Card>
  );
}

/** Inside a brand, its people by name; above brands, an id. */
function WhoFields({ userId, onUser }: { readonly userId: string; readonly onUser: (id: string) => void }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [person, setPerson] = useState<PickedPerson | undefined>(viewer.user);
  if (viewer.brand == null || !viewer.can('platform.user.read'))
    return (
      <Field label={t('flags.tryUser')} hint={t('flags.tryUserHint')}>
        {(control) => <TextInput {...control} value={userId} onChange={(event) => onUser(event.target.value.trim())} />}
      </Field>
    );
  const pick = (picked: PickedPerson | undefined): void => {
    setPerson(picked);
    onUser(picked?.id ?? '');
  };
  return <PersonPicker label={t('flags.tryUser')} name="try" person={person} onPick={pick} />;
}

function Outcome({ found }: { readonly found: ReturnType<typeof evaluate> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { variant, value, reason, ruleId, bucket } = found;
  return (
    <output className="rounded-control bg-sunken p-3">
      <FactList
        facts={[
          [t('flags.gets'), <strong key="v">{variant}</strong>],
          [
            t('flags.value'),
            <code key="j" className="font-mono break-all">
              {JSON.stringify(value)}
            </code>,
          ],
          [t('flags.because'), t(`enums.flagReason.${reason}`)],
          ...(ruleId === undefined ? [] : [[t('flags.ruleName'), ruleId] as const]),
          ...(bucket === undefined ? [] : [[t('flags.bucket'), `${format.number(bucket / 1000)} %`] as const]),
        ]}
      />
    </output>
  );
}
