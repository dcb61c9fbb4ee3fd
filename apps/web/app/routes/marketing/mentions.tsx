import { MessageSquareQuote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { MentionById, Mentions } from '../../graphql/generated/documents.ts';
import type { MentionPartsFragment, SocialMentionWhere } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, patched, useListUrl } from '../../lib/list-url.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/mentions';
import { plusDays } from './days.ts';
import { MentionChart } from './mention-chart.tsx';
import { useMentionColumns } from './mention-columns.tsx';
import { MentionFilters, statuses, kinds } from './mention-filters.tsx';
import { MentionPanel } from './mention-panel.tsx';
import { actOnMention } from './mentions.server.ts';

export type Mention = MentionPartsFragment;

const PAGE = 50;

const DAYS = 30;

function whereOf(params: URLSearchParams): SocialMentionWhere {
  const [source, text] = [params.get('source'), params.get('q')?.trim().slice(0, 200)];
  const status = statuses.find((one) => one === params.get('status'));
  const sentiment = kinds.find((one) => one === params.get('sentiment'));
  return {
    ...(source && { source: { eq: source } }),
    ...(text && { text: { contains: text } }),
    ...(status && { status: { eq: status } }),
    ...(sentiment && { sentiment: { eq: sentiment } }),
  };
}

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.mention.read');
  const { searchParams: params } = new URL(request.url);
  const until = new Date().toISOString().slice(0, 10);
  const from = plusDays(until, 1 - DAYS);
  const asked = params.get('open');
  const [found, opened] = await Promise.all([
    gql(context, Mentions, { first: PAGE, after: cursorOf(params) ?? null, where: whereOf(params), from, until }),
    asked ? gql(context, MentionById, { where: { id: { eq: asked } } }) : undefined,
  ]);
  return {
    ...{
      mentions: found.socialMentions,
      days: found.socialMentionDays ?? [],
      sources: found.socialMentionSources ?? [],
    },
    ...{ open: opened?.socialMentions?.nodes[0] ?? null, from, until },
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  return actOnMention(context, await request.formData(), new URL(request.url));
}

export default function MentionsScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const columns = useMentionColumns();
  const { days, sources, open, from, until } = loaderData;
  const { nodes = [], pageInfo, totalCount } = loaderData.mentions ?? {};
  const filtered = ['source', 'q', 'status', 'sentiment'].some((name) => params.has(name));
  const seen = useSeenKey(open);
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader title={t('areas.name.mentions')} lead={t('mentions.lead')} />
        {days.length > 0 && <MentionChart days={days} from={from} until={until} />}
        <MentionFilters sources={sources} />
        <TableFrame label={t('areas.name.mentions')} footer={footer}>
          {nodes.length === 0 ? (
            <EmptyState
              icon={MessageSquareQuote}
              title={t(filtered ? 'mentions.noMatch' : 'mentions.empty')}
              text={t(filtered ? 'mentions.noMatchText' : 'mentions.emptyText')}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.mentions')}
              columns={columns}
              rows={nodes}
              id={(row) => row.id}
              href={(row) => patched(params, { open: row.id })}
            />
          )}
        </TableFrame>
      </main>
      {open && (
        <MentionPanel key={seen} mention={open} problem={actionData?.problem} onClose={() => go({ open: null })} />
      )}
    </div>
  );
}
