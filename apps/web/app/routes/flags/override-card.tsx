import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { FlagPartsFragment } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';

/** What the brand of the session sets for itself. */
export function OverrideCard({ flag }: { readonly flag: FlagPartsFragment }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  if (viewer.brand == null || flag.stage === 'ARCHIVED') return null;
  const mayWrite = viewer.can('platform.flag.write') && (flag.overridable || viewer.platform);
  const now = flag.override?.serve?.variant ?? '';
  return (
    <Card title={t('flags.overrideOf', { brand: viewer.brand.name })}>
      {mayWrite ? (
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="intent" value="override" />
          <input type="hidden" name="version" value={flag.override?.version ?? 0} />
          <SelectField
            key={flag.override?.version ?? 0}
            label={t('flags.serve')}
            name="variant"
            defaultValue={now}
            options={[['', t('flags.asEverybody')], ...flag.variants.map(({ key }) => [key, key] as const)]}
          />
          <Button type="submit">{t('ui.save')}</Button>
        </Form>
      ) : (
        <p className="text-muted">{flag.overridable ? t('flags.mayNotOverride') : t('flags.notOverridable')}</p>
      )}
    </Card>
  );
}
