import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { StockOfItemQuery } from '../../graphql/generated/types.ts';

type Rule = NonNullable<StockOfItemQuery['reorderSuggestions']>['nodes'][number];

interface Props {
  readonly rule: Rule | null;
  readonly known: { readonly variantId: string; readonly locationId: string };
}

const fields = ['reorderPoint', 'target', 'packSize', 'safetyDays', 'leadDays'] as const;

/** When and how much is ordered for one place. */
export function RuleForm({ rule, known }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const usual = { reorderPoint: 5, target: 20, packSize: 1, safetyDays: 0, leadDays: '' };
  const aside = rule !== null && rule.quantity > 0 && (
    <span className="tnum text-meta text-muted">{`${t('stock.suggested')}: ${rule.quantity}`}</span>
  );
  return (
    <Card title={t('stock.rule')} aside={aside}>
      <Form method="post" className="flex flex-col gap-3">
        <input type="hidden" name="id" value={rule?.id ?? ''} />
        <VersionField of={rule} />
        {Object.entries(known).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {fields.map((field) => (
          <WholeField
            key={field}
            label={t(`stock.${field}`)}
            name={field}
            min={field === 'target' || field === 'packSize' ? 1 : 0}
            required={field !== 'leadDays'}
            defaultValue={(rule ?? usual)[field] ?? ''}
          />
        ))}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="intent" value="rule" disabled={busy}>
            {t('ui.save')}
          </Button>
          {rule !== null && (
            <Button type="submit" name="intent" value="delete" look="danger" disabled={busy} formNoValidate>
              {t('stock.noRule')}
            </Button>
          )}
        </div>
      </Form>
    </Card>
  );
}
