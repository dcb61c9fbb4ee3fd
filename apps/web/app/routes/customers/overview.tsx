import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { CustomerQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { Addresses, Country, CustomFacts, Tags } from '../records/facts.tsx';

interface Props {
  readonly person: NonNullable<CustomerQuery['person']>;
  readonly fields: NonNullable<CustomerQuery['crmCustomFields']>;
}

/** All that is known of a person. */
export function Overview({ person, fields }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const facts: Fact[] = [
    [t('customers.emails'), person.emails.map((one) => one.address).join(', ') || NOTHING],
    [t('customers.phones'), person.phones.map((one) => one.number).join(', ') || NOTHING],
    [t('customers.addresses'), <Addresses key="addresses" addresses={person.addresses} />],
    [t('customers.companyName'), person.companyName ?? NOTHING],
    [t('customers.birthday'), person.birthday ? date(`${person.birthday}T12:00:00Z`) : NOTHING],
    [t('customers.language'), person.language ?? NOTHING],
    [t('customers.country'), <Country key="country" code={person.country} />],
    [t('records.owner'), person.owner?.name ?? NOTHING],
    [t('customers.tags'), <Tags key="tags" tags={person.tags} list="/customers" />],
    [t('customers.references'), person.references.map((one) => `${one.source} ${one.reference}`).join(', ') || NOTHING],
    [t('customers.source'), person.source],
    [t('customers.since'), <When key="since" at={person.createdAt} day />],
  ];
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card title={t('records.facts')}>
        <FactList facts={facts} />
      </Card>
      {fields.length > 0 && (
        <Card title={t('records.ownFields')}>
          <CustomFacts fields={fields} values={person.custom} />
        </Card>
      )}
    </div>
  );
}
