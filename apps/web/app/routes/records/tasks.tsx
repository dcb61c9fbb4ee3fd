import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { CrmTasksQuery } from '../../graphql/generated/types.ts';
import { Nothing } from './nothing.tsx';

export type Task = NonNullable<CrmTasksQuery['crmTasks']>['nodes'][number];

const RULES = ['FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=YEARLY'] as const;

/** How a task comes again, in words; a rule of its own as it is written. */
export function useRuleWord(): (rule: string | null | undefined) => string {
  const { t } = useTranslation();
  return (rule) => {
    if (!rule) return NOTHING;
    const known = RULES.find((one) => one === rule);
    return known ? t(`records.task.rule.${known.slice('FREQ='.length) as 'DAILY'}`) : rule;
  };
}

/** Adds a task, or changes one. */
export function TaskForm({ formKey, task }: { readonly formKey: string; readonly task?: Task }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="intent" value="task" />
      <input type="hidden" name="key" value={formKey} />
      {task && <input type="hidden" name="id" value={task.id} />}
      {task && <VersionField of={task} />}
      <div className="min-w-0 flex-1 basis-56">
        <TextField
          label={t('customers.task.title')}
          name="title"
          required
          maxLength={200}
          defaultValue={task?.title ?? ''}
        />
      </div>
      <TextField
        label={t('customers.task.due')}
        name="dueAt"
        type="date"
        defaultValue={task?.dueAt?.slice(0, 10) ?? ''}
      />
      <RuleInput rule={task?.rule ?? ''} />
      <Button type="submit" look="primary">
        {task ? t('ui.save') : t('customers.task.add')}
      </Button>
    </Form>
  );
}

/** The usual rules by name; any other as a line of its own. */
function RuleInput({ rule }: { readonly rule: string }) {
  const { t } = useTranslation();
  const usual = rule === '' || RULES.some((one) => one === rule);
  const [chosen, choose] = useState(usual ? rule : 'own');
  const options = [
    ['', t('records.task.once')] as const,
    ...RULES.map((one) => [one, t(`records.task.rule.${one.slice('FREQ='.length) as 'DAILY'}`)] as const),
    ['own', t('records.task.own')] as const,
  ];
  return (
    <>
      <SelectField
        label={t('customers.task.rule')}
        name={chosen === 'own' ? undefined : 'rule'}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
        options={options}
      />
      {chosen === 'own' && (
        <TextField
          label={t('records.task.ownRule')}
          name="rule"
          maxLength={200}
          placeholder="FREQ=WEEKLY;INTERVAL=2"
          defaultValue={rule}
        />
      )}
    </>
  );
}

interface Props {
  readonly tasks: readonly Task[];
  readonly formKey: string;
  readonly mayWrite: boolean;
}

export function Tasks({ tasks, formKey, mayWrite }: Props) {
  return (
    <>
      {mayWrite && <TaskForm formKey={formKey} />}
      {tasks.length === 0 ? <Nothing /> : <TaskTable tasks={tasks} mayWrite={mayWrite} />}
    </>
  );
}

interface TableProps {
  readonly tasks: readonly Task[];
  readonly mayWrite: boolean;
  /** Where a task is changed; nowhere on a record's page. */
  readonly href?: ((task: Task) => string) | undefined;
}

export function TaskTable({ tasks, mayWrite, href }: TableProps) {
  const { t } = useTranslation();
  const word = useRuleWord();
  const columns: Column<Task>[] = [
    { key: 'title', header: t('customers.task.title'), cell: (row) => row.title, card: 'title' },
    { key: 'due', header: t('customers.task.due'), cell: (row) => <When at={row.dueAt} day />, card: 'line' },
    { key: 'rule', header: t('customers.task.rule'), cell: (row) => word(row.rule), card: 'line' },
    { key: 'about', header: t('records.task.about'), cell: About },
    { key: 'assignee', header: t('records.task.assignee'), cell: (row) => row.assignee?.name ?? NOTHING },
    {
      key: 'done',
      header: t('list.actions'),
      quiet: true,
      cell: (row) => mayWrite && row.state === 'OPEN' && <Ending task={row} />,
      card: 'side',
    },
  ];
  return <LedgerTable label={t('areas.name.tasks')} columns={columns} rows={tasks} id={(row) => row.id} href={href} />;
}

function About({ person, company }: Task) {
  if (person)
    return (
      <Link className="link" to={`/customers/${person.id}`}>
        {person.displayName}
      </Link>
    );
  if (company)
    return (
      <Link className="link" to={`/companies/${company.id}`}>
        {company.name}
      </Link>
    );
  return NOTHING;
}

function Ending({ task }: { readonly task: Task }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex justify-end gap-2">
      <input type="hidden" name="id" value={task.id} />
      <Button type="submit" name="intent" value="done" aria-label={`${t('customers.task.done')}: ${task.title}`}>
        {t('customers.task.done')}
      </Button>
      <Button
        type="submit"
        name="intent"
        value="cancelTask"
        look="quiet"
        aria-label={`${t('records.task.cancel')}: ${task.title}`}
      >
        {t('records.task.cancel')}
      </Button>
    </Form>
  );
}
