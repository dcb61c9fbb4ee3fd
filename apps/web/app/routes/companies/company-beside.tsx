import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { Money, When } from '../../components/printed.tsx';
import type { CompanyPageQuery } from '../../graphql/generated/types.ts';

const MOST = 5;

type Props = Pick<CompanyPageQuery, 'deals' | 'crmTasks'> & {
  readonly company: NonNullable<CompanyPageQuery['company']>;
};

/** Who works there, what may be sold and what is to be done, at a glance. */
export function CompanyBeside({ company, deals, crmTasks }: Props) {
  const { t } = useTranslation();
  const now = company.people.filter(({ until }) => until == null);
  return (
    <>
      <Beside title={t('records.people')} tab="relations" count={now.length}>
        {now.slice(0, MOST).map(({ id, role, person }) => (
          <Row key={id} aside={role}>
            {person && (
              <Link className="link" to={`/customers/${person.id}`}>
                {person.displayName}
              </Link>
            )}
          </Row>
        ))}
      </Beside>
      <Beside title={t('records.openDeals')} tab="deals" count={deals?.totalCount ?? 0}>
        {deals?.nodes.map(({ id, title, amount, stage }) => (
          <Row key={id} aside={<Money value={amount} />}>
            <Link className="link" to={`/deals/${id}`}>
              {title}
            </Link>{' '}
            <span className="text-muted">{stage?.name}</span>
          </Row>
        ))}
      </Beside>
      <Beside title={t('records.openTasks')} tab="tasks" count={crmTasks?.totalCount ?? 0}>
        {crmTasks?.nodes.map(({ id, title, dueAt }) => (
          <Row key={id} aside={<When at={dueAt} day />}>
            {title}
          </Row>
        ))}
      </Beside>
    </>
  );
}

interface BesideProps {
  readonly title: string;
  readonly tab: string;
  readonly count: number;
  readonly children: React.ReactNode;
}

function Beside({ title, tab, count, children }: BesideProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Card
      title={
        <>
          {title} <span className="tnum font-normal text-muted">{count}</span>
        </>
      }
      aside={
        <Link className="link" to={`?tab=${tab}`} aria-label={`${t('records.seeAll')}: ${title}`}>
          {t('records.seeAll')}
        </Link>
      }
    >
      <ul className="flex flex-col gap-2">{children}</ul>
    </Card>
  );
}

function Row({ aside, children }: { readonly aside: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <li className="flex flex-wrap justify-between gap-x-4">
      <span className="min-w-0 break-words">{children}</span>
      <span className="text-muted">{aside}</span>
    </li>
  );
}
