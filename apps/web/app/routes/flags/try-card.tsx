import { evaluate } from '@mh-os/flags';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { type Edited, publishedWith } from './edited.ts';

/** Who would get what with the form as it is: evaluated here, by the same function as everywhere. */
export function TryCard({ flag, edited }: { readonly flag: FlagPartsFragment; readonly edited: Edited }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const format = useFormat();
  const [userId, setUserId] = useState(viewer.user.id);
  const [roles, setRoles] = useState(viewer.roles.map(({ key }) => key).join(', '));
  const [locale, setLocale] = useState(viewer.user.locale);
  const brandId = viewer.brand?.id;
  const texts = roles
    .split(',')
    .map((role) => role.trim())
    .filter(Boolean);
  const context = { userId, brandId: brandId ?? null, roles: texts, attributes: { locale, kind: 'person' } };
  const found = evaluate(publishedWith(flag, edited, brandId), context);
  return (
    <Card title={t('flags.try')}>
      <div className="flex flex-col gap-3">
        <Field label={t('flags.tryUser')}>
          {(control) => <TextInput {...control} value={userId} onChange={(event) => setUserId(event.target.value)} />}
        </Field>
        <Field label={t('flags.tryRoles')}>
          {(control) => <TextInput {...control} value={roles} onChange={(event) => setRoles(event.target.value)} />}
        </Field>
        <Field label={t('flags.tryLocale')}>
          {(control) => <TextInput {...control} value={locale} onChange={(event) => setLocale(event.target.value)} />}
        </Field>
        <output className="rounded-control bg-sunken p-3">
          <FactList
            facts={[
              [t('flags.gets'), <strong key="v">{found.variant}</strong>],
              [t('flags.because'), t(`enums.flagReason.${found.reason}`)],
              ...(found.ruleId === undefined ? [] : [[t('flags.ruleName'), found.ruleId] as const]),
              ...(found.bucket === undefined
                ? []
                : [[t('flags.bucket'), `${format.number(found.bucket / 1000)} %`] as const]),
            ]}
          />
        </output>
      </div>
    </Card>
  );
}
