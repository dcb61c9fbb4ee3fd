import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clsx } from 'clsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Money, When } from '../../components/printed.tsx';
import { FinanceBankLine, FinanceBankLines } from '../../graphql/generated/documents.ts';
import type { BankLinePartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/desk';
import { decideLine } from './bank.server.ts';
import { BankScreen } from './bank-screen.tsx';
import { Decision } from './decision.tsx';
import { LineCard } from './line-card.tsx';
import { useDeskKeys } from './use-desk-keys.ts';

const QUEUE = 25;
const OPEN = { status: { oneOf: ['SUGGESTED', 'UNMATCHED'] } };

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.bank.read');
  const wanted = new URL(request.url).searchParams.get('line');
  const { financeBankLines } = await gql(context, FinanceBankLines, {
    first: QUEUE,
    after: null,
    where: OPEN,
    from: null,
    until: null,
  });
  const queue = financeBankLines.nodes;
  const id = wanted ?? queue[0]?.id;
  if (id === undefined) return { queue, line: null, candidates: [], next: null, key: '' };
  const { financeBankLine: line, financeBankCandidates: candidates } = await gql(context, FinanceBankLine, { id });
  const at = queue.findIndex((one) => one.id === id);
  const next = queue[at + 1]?.id ?? queue.find((one) => one.id !== id)?.id ?? null;
  return { queue, line, candidates, next, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const next = String(form.get('next') ?? '');
  return decideLine(context, form, next === '' ? '/finance/bank/desk' : `/finance/bank/desk?line=${next}`);
}

export default function BankDesk({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { queue, line, candidates, next, key } = loaderData;
  useDeskKeys();
  return (
    <BankScreen tab="desk" lead={t('bank.deskLead')} problem={actionData?.problem}>
      {line == null ? (
        <EmptyState icon={CircleCheck} title={t('bank.nothingOpen')} text={t('bank.nothingOpenText')} />
      ) : (
        <div className="grid min-w-0 items-start gap-4 px-(--gutter) pb-8 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)] 2xl:grid-cols-[20rem_minmax(0,1fr)_minmax(0,1.2fr)]">
          <Queue lines={queue} current={line.id} />
          <LineCard line={line} />
          <div className="min-w-0 lg:col-start-2 2xl:col-start-3">
            <Decision key={line.id} line={line} candidates={candidates} next={next} token={key} />
          </div>
        </div>
      )}
    </BankScreen>
  );
}

function Queue({ lines, current }: { readonly lines: readonly BankLinePartsFragment[]; readonly current: string }) {
  const { t } = useTranslation();
  return (
    <Card title={t('bank.queue')} flush className="order-last lg:order-none lg:row-span-2 2xl:row-span-1">
      <ul className="max-h-[60dvh] divide-y divide-line overflow-y-auto">
        {lines.map((line) => (
          <li key={line.id}>
            <Link
              to={`/finance/bank/desk?line=${line.id}`}
              aria-current={line.id === current ? 'true' : undefined}
              className={clsx(
                'flex min-h-12 flex-col gap-0.5 px-4 py-2 outline-offset-[-2px]',
                line.id === current ? 'bg-sunken' : 'hover:bg-sunken',
              )}
            >
              <span className="flex justify-between gap-2">
                <span className="min-w-0 truncate font-medium">{line.name || line.bookingText || line.remittance}</span>
                <Money value={line.amount} />
              </span>
              <span className="flex justify-between gap-2 text-meta text-muted">
                <When at={line.bookedOn} day />
                <span className="tnum">{line.score == null ? '' : t('bank.points', { points: line.score })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
