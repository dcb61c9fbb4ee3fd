import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';

export function NoPlan({ mayWrite }: { readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const make = mayWrite && (
    <ButtonLink to="/marketing/plans?peek=new" look="primary">
      {t('content.newPlan')}
    </ButtonLink>
  );
  return <EmptyState icon={CalendarDays} title={t('content.noPlan')} text={t('content.noPlanText')} action={make} />;
}
