import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import type { AttributionOfPeriodQuery } from '../../graphql/generated/types.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';

export const MODELS = ['FIRST', 'LAST', 'LINEAR'] as const;

interface RuleProps {
  readonly rule: NonNullable<AttributionOfPeriodQuery['attributionRule']>;
  readonly model: (typeof MODELS)[number];
  readonly mayWrite: boolean;
}

export function AttributionRule({ rule, model, mayWrite }: RuleProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const seen = useSeenKey(rule);
  return (
    <Card title={t('performance.ruleTitle')}>
      <div className="flex flex-col gap-3">
        <p className="font-medium">{t(`performance.modelText.${model}`, { days: rule.lookbackDays })}</p>
        <ul className="flex list-disc flex-col gap-1 pl-5 text-muted">
          {(['touches', 'own', 'order', 'late', 'returns', 'none'] as const).map((key) => (
            <li key={key}>{t(`performance.ruleText.${key}`, { days: rule.lookbackDays })}</li>
          ))}
        </ul>
        {mayWrite && (
          <Form method="post" className="flex items-end gap-2" key={seen}>
            <VersionField of={rule} />
            <WholeField
              label={t('performance.lookback')}
              name="days"
              min={1}
              max={365}
              required
              defaultValue={rule.lookbackDays}
              className="w-28"
            />
            <Button type="submit" disabled={busy}>
              {t('ui.save')}
            </Button>
          </Form>
        )}
      </div>
    </Card>
  );
}
