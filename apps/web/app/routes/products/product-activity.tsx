import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Timeline } from '../../components/timeline.tsx';
import type { ActivityRowFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly entries: readonly ActivityRowFragment[];
  readonly productId: string;
}

export function ProductActivity({ entries, productId }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('products.activity')}>
      {entries.length === 0 ? (
        <p className="text-muted">{t('products.noActivity')}</p>
      ) : (
        <>
          <Timeline entries={entries} />
          <p className="mt-4">
            <Link to={`/activity?entity=${productId}`} className="link">
              {t('products.allActivity')}
            </Link>
          </p>
        </>
      )}
    </Card>
  );
}
