import { useTranslation } from 'react-i18next';
import { Form, useLocation, useSearchParams, type ShouldRevalidateFunctionArgs } from 'react-router';
import { Button } from '../../components/button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { PriceListChoices } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useFormKey } from '../../lib/use-seen-version.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/grid';
import { GridEditor } from './grid-editor.tsx';
import { readGrid, writeGrid } from './grid.server.ts';
import type { CellChange } from './grid-cells.ts';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.price-list.read');
  const params = new URL(request.url).searchParams;
  const listIds = params.getAll('lists').slice(0, 5);
  const [choices, grid] = await Promise.all([
    gql(context, PriceListChoices, {}),
    readGrid(context, { first: PAGE, after: cursorOf(params) ?? null, search: params.get('q'), listIds }),
  ]);
  return { ...grid, lists: choices.priceLists.nodes, listIds, key: crypto.randomUUID() };
}

/** Asking what guardrails say, or being refused, changes no price: what was typed stays as it is. */
export function shouldRevalidate({
  formData,
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (formData?.get('intent') === 'check' || (actionStatus ?? 200) >= 400) return false;
  return defaultShouldRevalidate;
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const read = <T,>(name: string): T => JSON.parse(String(form.get(name) ?? 'null')) as T;
  return writeGrid(context, {
    changes: read<CellChange[]>('changes'),
    columns: read<Record<string, { kind: 'channel' | 'list'; id: string; side: 'NET' | 'GROSS' }>>('columns'),
    validateOnly: form.get('intent') === 'check',
    key: String(form.get('key')),
    title: String(form.get('title')),
  });
}

export default function PriceGridScreen({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { rows, columns, pageInfo, total } = loaderData;
  const { search } = useLocation();
  const key = useFormKey(loaderData.key);
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('priceLists.grid.title')} lead={t('priceLists.grid.lead')} />
      <Toolbar>
        <SearchBox label={t('priceLists.grid.search')} />
        <Lists lists={loaderData.lists} chosen={loaderData.listIds} />
      </Toolbar>
      <GridEditor key={`${key} ${search}`} formKey={key} rows={rows} columns={columns}>
        <Pager size={PAGE} page={{ nodes: rows, totalCount: total, pageInfo }} />
      </GridEditor>
    </main>
  );
}

interface ListsProps {
  readonly lists: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  readonly chosen: readonly string[];
}

/** Which lists have a column; the choice is part of the address. */
function Lists({ lists, chosen }: ListsProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const open = lists.filter((list) => list.status !== 'ARCHIVED');
  if (open.length === 0) return null;
  return (
    <Form className="flex flex-wrap items-center gap-3" aria-label={t('priceLists.grid.lists')}>
      {params.has('q') && <input type="hidden" name="q" value={params.get('q') ?? ''} />}
      {open.slice(0, 8).map((list) => (
        <label key={list.id} className="flex items-center gap-1.5">
          <input
            type="checkbox"
            name="lists"
            value={list.id}
            defaultChecked={chosen.includes(list.id)}
            className="size-4 accent-(--accent)"
          />
          {list.name}
        </label>
      ))}
      <Button type="submit">{t('priceLists.tab.show')}</Button>
    </Form>
  );
}
