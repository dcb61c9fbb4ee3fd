import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { CompanyPageQuery } from '../../graphql/generated/types.ts';
import { CompanyBeside } from './company-beside.tsx';
import { Addresses, Country, CustomFacts, Tags } from '../records/facts.tsx';

type Loaded = Pick<CompanyPageQuery, 'companies' | 'crmCustomFields' | 'deals' | 'crmTasks'> & {
  readonly company: NonNullable<CompanyPageQuery['company']>;
};

/** All that is known of a company. */
export function CompanyOverview(loaded: Loaded) {
  const { company, companies, crmCustomFields } = loaded;
  const { t } = useTranslation();
  const { domain, email, phone, parent, owner } = company;
  const facts: Fact[] = [
    [t('records.company.domain'), domain ? <Site key="site" domain={domain} /> : NOTHING],
    [
      t('records.company.email'),
      email ? (
        <a key="mail" className="link" href={`mailto:${email}`}>
          {email}
        </a>
      ) : (
        NOTHING
      ),
    ],
    [
      t('records.company.phone'),
      phone ? (
        <a key="phone" className="link tnum" href={`tel:${phone}`}>
          {phone}
        </a>
      ) : (
        NOTHING
      ),
    ],
    [t('records.company.vatId'), company.vatId ?? NOTHING],
    [t('records.company.country'), <Country key="country" code={company.country} />],
    [t('customers.addresses'), <Addresses key="addresses" addresses={company.addresses} />],
    [t('records.owner'), owner?.name ?? NOTHING],
    [t('records.company.parent'), parent ? <CompanyLink key="parent" {...parent} /> : NOTHING],
    [t('customers.tags'), <Tags key="tags" tags={company.tags} list="/companies" />],
    [t('customers.since'), <When key="since" at={company.createdAt} day />],
  ];
  const children = companies?.nodes ?? [];
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card title={t('records.facts')}>
        <FactList facts={facts} />
      </Card>
      <div className="flex flex-col gap-4">
        <CompanyBeside {...loaded} />
        {crmCustomFields && crmCustomFields.length > 0 && (
          <Card title={t('records.ownFields')}>
            <CustomFacts fields={crmCustomFields} values={company.custom} />
          </Card>
        )}
        {children.length > 0 && (
          <Card title={t('records.company.children')}>
            <ul className="flex flex-col gap-1">
              {children.map((one) => (
                <li key={one.id}>
                  <CompanyLink {...one} />
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </div>
  );
}

const Site = ({ domain }: { readonly domain: string }) => (
  <a className="link" href={`https://${domain}`} target="_blank" rel="noopener noreferrer nofollow">
    {domain}
  </a>
);

const CompanyLink = ({ id, name, number }: { readonly id: string; readonly name: string; readonly number: string }) => (
  <Link className="link" to={`/companies/${id}`}>
    {name} <span className="tnum">{number}</span>
  </Link>
);
