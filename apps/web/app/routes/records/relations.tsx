import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { CrmPicker } from '../../components/crm-picker.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { RelationPartsFragment } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

interface Props {
  readonly relations: readonly RelationPartsFragment[];
  /** Whose page this is: the other side is listed. */
  readonly of: 'PERSON' | 'COMPANY';
  readonly formKey: string;
  readonly mayWrite: boolean;
}

/** Who works where as what, from when to when; the same on both sides. */
export function Relations({ relations, of, formKey, mayWrite }: Props) {
  const { t } = useTranslation();
  const columns = useRelationColumns(of, mayWrite);
  return (
    <>
      {mayWrite && <RelateForm key={formKey} of={of} formKey={formKey} />}
      {relations.length === 0 ? (
        <p className="text-muted">{t(of === 'COMPANY' ? 'records.relation.nobody' : 'records.relation.nowhere')}</p>
      ) : (
        <LedgerTable
          label={t(of === 'COMPANY' ? 'records.tab.people' : 'records.tab.relations')}
          columns={columns}
          rows={relations}
          id={(row) => row.id}
        />
      )}
    </>
  );
}

function RelateForm({ of, formKey }: Pick<Props, 'of' | 'formKey'>) {
  const { t } = useTranslation();
  const other = of === 'COMPANY' ? 'PERSON' : 'COMPANY';
  const kinds = ['owner', 'buyer', 'accounting', 'employee', 'consultant', 'contact'] as const;
  return (
    <Card title={t('records.relation.add')}>
      <Form method="post" className="grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <input type="hidden" name="intent" value="relate" />
        <input type="hidden" name="key" value={formKey} />
        <CrmPicker label={t(`records.relation.${other}`)} name="otherId" kind={other} />
        <div>
          <TextField
            label={t('records.relation.role')}
            name="role"
            required
            maxLength={80}
            list="relation-kinds"
            autoComplete="off"
          />
          <datalist id="relation-kinds">
            {kinds.map((kind) => (
              <option key={kind} value={t(`records.relation.kind.${kind}`)} />
            ))}
          </datalist>
        </div>
        <TextField label={t('records.relation.since')} name="since" type="date" />
        <TextField label={t('records.relation.until')} name="until" type="date" />
        <Button type="submit" look="primary" className="justify-self-start">
          {t('records.relation.save')}
        </Button>
      </Form>
    </Card>
  );
}

function useRelationColumns(of: Props['of'], mayWrite: boolean): Column<RelationPartsFragment>[] {
  const { t } = useTranslation();
  const { date } = useFormat();
  const day = (text: string | null | undefined) => (text ? date(`${text}T12:00:00Z`) : NOTHING);
  const others: Column<RelationPartsFragment>[] =
    of === 'COMPANY'
      ? [
          { key: 'person', header: t('records.relation.PERSON'), cell: PersonCell, card: 'title' },
          { key: 'mail', header: t('customers.emails'), cell: (row) => row.person?.emails[0]?.address ?? NOTHING },
        ]
      : [
          { key: 'company', header: t('records.relation.COMPANY'), cell: CompanyCell, card: 'title' },
          { key: 'domain', header: t('customers.company.domain'), cell: (row) => row.company?.domain ?? NOTHING },
        ];
  return [
    ...others,
    { key: 'role', header: t('records.relation.role'), cell: (row) => row.role || NOTHING, card: 'line' },
    { key: 'since', header: t('records.relation.since'), cell: (row) => day(row.since), card: 'line' },
    {
      key: 'until',
      header: t('records.relation.until'),
      cell: (row) => (row.until ? day(row.until) : <Badge tone="ok">{t('records.relation.lasts')}</Badge>),
      card: 'side',
    },
    {
      key: 'steps',
      header: t('list.actions'),
      quiet: true,
      cell: (row) => mayWrite && <RelationSteps relation={row} name={nameOf(row, of)} />,
      card: 'line',
    },
  ];
}

const nameOf = ({ person, company }: RelationPartsFragment, of: Props['of']): string =>
  (of === 'COMPANY' ? person?.displayName : company?.name) ?? NOTHING;

function PersonCell({ person }: RelationPartsFragment) {
  if (!person) return NOTHING;
  return (
    <Link className="link" to={`/customers/${person.id}`}>
      {person.displayName}
    </Link>
  );
}

function CompanyCell({ company }: RelationPartsFragment) {
  if (!company) return NOTHING;
  return (
    <Link className="link" to={`/companies/${company.id}`}>
      {company.name}
    </Link>
  );
}

function RelationSteps({ relation, name }: { readonly relation: RelationPartsFragment; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex justify-end gap-2">
      <input type="hidden" name="id" value={relation.id} />
      {relation.until == null && (
        <Button type="submit" name="intent" value="endRelation" aria-label={`${t('records.relation.end')}: ${name}`}>
          {t('records.relation.end')}
        </Button>
      )}
      <Button
        type="submit"
        name="intent"
        value="removeRelation"
        look="quiet"
        aria-label={`${t('ui.remove')}: ${name}`}
        title={t('records.relation.removeHint')}
      >
        {t('ui.remove')}
      </Button>
    </Form>
  );
}
