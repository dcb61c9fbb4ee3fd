import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Money, When } from '../../components/printed.tsx';
import type { DeskLine } from './line-card.tsx';

export function BookedAs({ match }: { readonly match: NonNullable<DeskLine['match']> }) {
  const { t } = useTranslation();
  return (
    <Card title={t('bank.bookedAs')}>
      <ul className="flex flex-col gap-1">
        {match.parts.map((part, index) => (
          <li key={`${part.kind}${index}`} className="flex flex-wrap gap-x-2">
            <span className="text-muted">{t(`bank.kind.${part.kind}`)}</span>
            {part.kind === 'INVOICE' || part.kind === 'CREDIT_NOTE' ? (
              <Link to={`/invoices/${part.targetId}`} className="link">
                {part.label}
              </Link>
            ) : (
              <span>{part.label}</span>
            )}
            <Money value={part.amount} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-meta text-muted">
        {match.confirmedBy != null && `${t('bank.by')} ${match.confirmedBy} · `}
        <When at={match.confirmedAt} />
        {match.score != null && ` · ${t('bank.points', { points: match.score })}`}
      </p>
      {match.entryId != null && (
        <Link to={`/finance/journal/${match.entryId}`} className="link">
          {t('bank.toEntry')}
        </Link>
      )}
    </Card>
  );
}
