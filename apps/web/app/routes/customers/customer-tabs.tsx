import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList, type Fact } from '../../components/fact-list.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type {
  CrmTasksQuery,
  CustomerConsentsQuery,
  CustomerNotesQuery,
  CustomerOrdersQuery,
  CustomerQuery,
  CustomerTimelineQuery,
} from '../../graphql/generated/types.ts';
import { eventWords } from '../../lib/event-words.ts';

type Person = NonNullable<CustomerQuery['person']>;
type Entry = NonNullable<CustomerTimelineQuery['crmTimeline']>['nodes'][number];
type Note = NonNullable<CustomerNotesQuery['crmNotes']>[number];
type Task = NonNullable<CrmTasksQuery['crmTasks']>['nodes'][number];
type Consent = NonNullable<CustomerConsentsQuery['crmConsents']>[number];
type Order = NonNullable<CustomerOrdersQuery['crmOrders']>['nodes'][number];

function Nothing() {
  const { t } = useTranslation();
  return <p className="text-muted">{t('customers.nothing')}</p>;
}

export function Overview({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const address = (one: Person['addresses'][number]) =>
    [one.line1, [one.postalCode, one.city].filter(Boolean).join(' '), one.country].filter(Boolean).join(', ');
  const facts: Fact[] = [
    [t('customers.emails'), person.emails.map((one) => one.address).join(', ') || NOTHING],
    [t('customers.phones'), person.phones.map((one) => one.number).join(', ') || NOTHING],
    [t('customers.addresses'), person.addresses.map(address).join(' · ') || NOTHING],
    [t('customers.companyName'), person.companyName ?? NOTHING],
    [t('customers.birthday'), person.birthday ?? NOTHING],
    [t('customers.language'), person.language ?? NOTHING],
    [t('customers.country'), person.country ?? NOTHING],
    [t('customers.tags'), person.tags.join(', ') || NOTHING],
    [t('customers.references'), person.references.map((one) => `${one.source} ${one.reference}`).join(', ') || NOTHING],
    [t('customers.source'), person.source],
    [t('customers.since'), <When key="since" at={person.createdAt} day />],
  ];
  return (
    <Card>
      <div className="p-4">
        <FactList facts={facts} />
      </div>
    </Card>
  );
}

/** What happened, newest first. */
export function Told({ entries }: { readonly entries: readonly Entry[] }) {
  const { t, i18n } = useTranslation();
  const word = (key: string, values: Readonly<Record<string, string>> = {}): string | undefined =>
    i18n.exists(key) ? t(key as 'activity.generic', { record: '', step: '', ...values }) : undefined;
  if (entries.length === 0) return <Nothing />;
  return (
    <ol className="ml-1 border-l border-line">
      {entries.map(({ id, type, label, at, actorName }) => (
        <li key={id} className="pb-4 pl-5">
          <p>{eventWords({ action: type, summary: type, entity: { type: type.split('.')[1] ?? '' } }, word)}</p>
          <p className="break-words whitespace-pre-line">{label}</p>
          <p className="text-meta text-muted">
            <When at={at} /> {actorName}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface Writing {
  readonly formKey: string;
  readonly mayWrite: boolean;
}

export function Notes({ notes, formKey, mayWrite }: Writing & { readonly notes: readonly Note[] }) {
  const { t } = useTranslation();
  return (
    <>
      {mayWrite && (
        <Form method="post" className="flex flex-col items-start gap-2">
          <input type="hidden" name="intent" value="note" />
          <input type="hidden" name="key" value={formKey} />
          <div className="w-full max-w-160">
            <AreaField label={t('customers.note.text')} name="text" required maxLength={10_000} />
          </div>
          <Button type="submit" look="primary">
            {t('customers.note.add')}
          </Button>
        </Form>
      )}
      {notes.length === 0 && <Nothing />}
      {notes.map(({ id, text, authorName, createdAt }) => (
        <Card key={id}>
          <div className="p-4">
            <p className="break-words whitespace-pre-line">{text}</p>
            <p className="text-meta text-muted">
              <When at={createdAt} /> {authorName}
            </p>
          </div>
        </Card>
      ))}
    </>
  );
}

export function TaskForm({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="intent" value="task" />
      <input type="hidden" name="key" value={formKey} />
      <TextField label={t('customers.task.title')} name="title" required maxLength={200} />
      <TextField label={t('customers.task.due')} name="dueAt" type="date" />
      <TextField label={t('customers.task.rule')} name="rule" maxLength={200} placeholder="FREQ=WEEKLY" />
      <Button type="submit" look="primary">
        {t('customers.task.add')}
      </Button>
    </Form>
  );
}

export function Tasks({ tasks, formKey, mayWrite }: Writing & { readonly tasks: readonly Task[] }) {
  return (
    <>
      {mayWrite && <TaskForm formKey={formKey} />}
      {tasks.length === 0 ? <Nothing /> : <TaskTable tasks={tasks} mayWrite={mayWrite} />}
    </>
  );
}

export function TaskTable({ tasks, mayWrite }: { readonly tasks: readonly Task[]; readonly mayWrite: boolean }) {
  const { t } = useTranslation();
  const columns: Column<Task>[] = [
    { key: 'title', header: t('customers.task.title'), cell: (row) => row.title, card: 'title' },
    { key: 'due', header: t('customers.task.due'), cell: (row) => <When at={row.dueAt} day />, card: 'line' },
    { key: 'rule', header: t('customers.task.rule'), cell: (row) => row.rule ?? NOTHING },
    {
      key: 'person',
      header: t('customers.task.person'),
      cell: (row) =>
        row.person ? (
          <Link className="link" to={`/customers/${row.person.id}`}>
            {row.person.displayName}
          </Link>
        ) : (
          NOTHING
        ),
    },
    {
      key: 'done',
      header: t('customers.task.done'),
      quiet: true,
      cell: (row) =>
        mayWrite && (
          <Form method="post">
            <input type="hidden" name="intent" value="done" />
            <input type="hidden" name="id" value={row.id} />
            <Button type="submit" aria-label={`${t('customers.task.done')}: ${row.title}`}>
              {t('customers.task.done')}
            </Button>
          </Form>
        ),
      card: 'side',
    },
  ];
  return <LedgerTable label={t('areas.name.tasks')} columns={columns} rows={tasks} id={(row) => row.id} />;
}

export function Consents({ consents }: { readonly consents: readonly Consent[] }) {
  const { t } = useTranslation();
  if (consents.length === 0) return <Nothing />;
  const columns: Column<Consent>[] = [
    { key: 'purpose', header: t('customers.consent.purpose'), cell: (row) => row.purpose, card: 'title' },
    {
      key: 'channel',
      header: t('customers.consent.channel'),
      cell: (row) => t(`customers.channel.${row.channel}`),
      card: 'line',
    },
    {
      key: 'state',
      header: t('customers.consent.state'),
      cell: (row) => t(`customers.state.${row.state}`),
      card: 'side',
    },
    { key: 'since', header: t('customers.consent.since'), cell: (row) => <When at={row.since} /> },
  ];
  return <LedgerTable label={t('customers.tab.consents')} columns={columns} rows={consents} id={(row) => row.id} />;
}

export function Orders({ orders }: { readonly orders: readonly Order[] }) {
  const { t } = useTranslation();
  if (orders.length === 0) return <Nothing />;
  const columns: Column<Order>[] = [
    { key: 'number', header: t('customers.order.number'), cell: (row) => row.number, card: 'title' },
    { key: 'source', header: t('customers.order.source'), cell: (row) => row.source },
    { key: 'placed', header: t('customers.order.placed'), cell: (row) => <When at={row.placedAt} />, card: 'line' },
    {
      key: 'gross',
      header: t('customers.order.gross'),
      right: true,
      cell: (row) => <Money value={row.gross} />,
      card: 'side',
    },
    {
      key: 'returned',
      header: t('customers.order.returned'),
      right: true,
      cell: (row) => <Money value={row.returned} />,
    },
  ];
  return <LedgerTable label={t('customers.tab.orders')} columns={columns} rows={orders} id={(row) => row.id} />;
}
