import { BookOpen, Plus, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterGroup } from '../../components/filter-group.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { When } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { KnowledgeList } from '../../graphql/generated/documents.ts';
import type { KnowledgeLanguage, KnowledgeRowFragment, KnowledgeStatus } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';

const PAGE = 20;
const statuses: readonly KnowledgeStatus[] = ['DRAFT', 'PUBLISHED', 'ARCHIVED'];
const languages: readonly KnowledgeLanguage[] = ['DE', 'EN'];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.knowledge.read');
  const params = new URL(request.url).searchParams;
  const status = statuses.find((one) => one === params.get('status'));
  const language = languages.find((one) => one === params.get('language'));
  const where = {
    ...(status === undefined ? {} : { status: { eq: status } }),
    ...(language === undefined ? {} : { language: { eq: language } }),
    tag: params.get('tag')?.slice(0, 40) || null,
    search: params.get('q')?.trim().slice(0, 300) || null,
  };
  return gql(context, KnowledgeList, { first: PAGE, after: cursorOf(params) ?? null, where });
}

export default function KnowledgeScreen({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [params] = useSearchParams();
  const { knowledgeDocuments: documents, knowledgeTags: tags } = loaderData;
  const filtered = ['q', 'status', 'language', 'tag'].some((key) => params.has(key));
  const add = viewer.can('platform.knowledge.write') && (
    <ButtonLink to="/knowledge/new" look="primary">
      <Plus size={16} aria-hidden />
      {t('knowledge.new')}
    </ButtonLink>
  );
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.knowledge')} lead={t('knowledge.lead')} actions={add} />
      <Filters tags={tags} />
      <TableFrame label={t('areas.name.knowledge')} footer={<Pager size={PAGE} page={documents} />}>
        {documents.nodes.length === 0 ? (
          <EmptyState
            icon={filtered ? SearchX : BookOpen}
            title={filtered ? t('list.noMatch') : t('knowledge.empty')}
            text={filtered ? t('list.noMatchText') : t('knowledge.emptyText')}
            action={filtered ? <ButtonLink to="/knowledge">{t('list.clear')}</ButtonLink> : add}
          />
        ) : (
          <ul className="divide-y divide-line">
            {documents.nodes.map((row) => (
              <Document key={row.id} row={row} />
            ))}
          </ul>
        )}
      </TableFrame>
    </main>
  );
}

function Document({ row }: { readonly row: KnowledgeRowFragment }) {
  return (
    <li className="flex flex-col gap-1 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link data-row-link to={`/knowledge/${row.id}`} className="font-medium hover:underline">
          {row.title}
        </Link>
        <EnumBadge name="knowledgeStatus" value={row.status} />
        <span className="text-meta text-muted">
          {row.language} · {row.author.name} · <When at={row.updatedAt} day />
        </span>
      </div>
      {row.excerpt != null && row.excerpt.length > 0 && (
        <p className="max-w-[90ch] text-muted">
          {row.excerpt.map((part, index) =>
            part.hit ? (
              <mark key={index} className="rounded-control bg-warn-bg text-ink">
                {part.text}
              </mark>
            ) : (
              <span key={index}>{part.text}</span>
            ),
          )}
        </p>
      )}
      {row.tags.length > 0 && <p className="text-meta text-muted">{row.tags.map((tag) => `#${tag}`).join(' ')}</p>}
    </li>
  );
}
/** Search and filters of the list. */
function Filters({ tags }: { readonly tags: readonly { readonly tag: string; readonly count: number }[] }) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('platform.knowledge.write');
  return (
    <Toolbar>
      <SearchBox label={t('knowledge.search')} />
      <FilterGroup>
        {mayWrite && (
          <FilterSelect
            label={t('list.status')}
            name="status"
            all={t('knowledge.anyStatus')}
            options={statuses.map((one) => [one, t(`enums.knowledgeStatus.${one}`)])}
          />
        )}
        <FilterSelect
          label={t('knowledge.language')}
          name="language"
          all={t('knowledge.anyLanguage')}
          options={languages.map((one) => [one, t(`enums.knowledgeLanguage.${one}`)])}
        />
        <FilterSelect
          label={t('knowledge.tag')}
          name="tag"
          all={t('knowledge.anyTag')}
          options={tags.map(({ tag, count }) => [tag, `${tag} (${count})`])}
        />
      </FilterGroup>
    </Toolbar>
  );
}
