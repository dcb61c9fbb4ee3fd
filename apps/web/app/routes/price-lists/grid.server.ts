import type { RouterContextProvider } from 'react-router';
import { CreatePriceDraft, GridListPrices, PriceGrid, SetListPrices } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import type { Problem } from '../../lib/problem.ts';
import { cellKey, type CellChange, type GridColumn, type GridRow } from './grid-cells.ts';

type Context = Readonly<RouterContextProvider>;

interface Asked {
  readonly first: number;
  readonly after: string | null;
  readonly search: string | null;
  readonly listIds: readonly string[];
}

/** What is in force, of a page of products: channels first, then the chosen lists. */
export async function readGrid(context: Context, { first, after, search, listIds }: Asked) {
  const where = search === null ? null : { search };
  const answer = await gql(context, PriceGrid, { first, after, where, listIds: [...listIds] });
  const variants = answer.products.nodes.flatMap((product) =>
    product.variants.map((variant) => ({ product, variant })),
  );
  const lists = answer.priceLists.nodes.filter((list) => list.status !== 'ARCHIVED');
  const variantIds = variants.map(({ variant }) => variant.id);
  const ofLists = await Promise.all(lists.map((list) => gql(context, GridListPrices, { id: list.id, variantIds })));
  const columns: GridColumn[] = [
    ...answer.channels.map(({ id, name, currency, priceDisplay }) => ({
      ...{ key: `c:${id}`, kind: 'channel' as const, id, name, currency, side: priceDisplay },
    })),
    ...lists.map(({ id, name, currency, basis }) => ({
      key: `l:${id}`,
      kind: 'list' as const,
      id,
      name,
      currency,
      side: basis,
    })),
  ];
  const rows = variants.map(({ product, variant }): GridRow => {
    const prices: Record<string, string> = {};
    const versions: Record<string, number> = {};
    for (const price of variant.prices) {
      const column = columns.find((one) => one.key === `c:${price.channel.id}`);
      if (column) prices[column.key] = column.side === 'NET' ? price.net.decimal : price.gross.decimal;
    }
    lists.forEach((list, at) => {
      const nodes = ofLists[at]?.priceList?.listPrices?.nodes ?? [];
      const held = nodes.find((one) => one.variant?.id === variant.id && one.minQuantity === 1);
      if (held?.unitPrice == null) return;
      prices[`l:${list.id}`] = held.unitPrice;
      versions[`l:${list.id}`] = held.version;
    });
    return { variantId: variant.id, sku: variant.sku, name: product.name, prices, versions };
  });
  return { columns, rows, pageInfo: answer.products.pageInfo, total: answer.products.totalCount };
}

/** What guardrails say of a cell. */
export interface CellVerdict {
  readonly outcome: string;
  readonly message: string;
}

interface Column {
  readonly kind: 'channel' | 'list';
  readonly id: string;
  readonly side: 'NET' | 'GROSS';
}

const order = ['PASSED', 'NEAR', 'WARNED', 'NEEDS_APPROVAL', 'BLOCKED'];

function worst(verdicts: readonly CellVerdict[]): CellVerdict | undefined {
  return [...verdicts].sort((a, b) => order.indexOf(b.outcome) - order.indexOf(a.outcome))[0];
}

interface Work {
  readonly changes: readonly CellChange[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly validateOnly: boolean;
  readonly key: string;
  readonly title: string;
}

/** Sets or judges the changes of one list. */
async function ofList(context: Context, { validateOnly, key }: Work, listId: string, changes: readonly CellChange[]) {
  const lines = changes.map(({ variantId, price, version }) => ({
    ...{ variantId, minQuantity: 1, unitPrice: price, expectedVersion: version },
  }));
  const input = { listId, lines, validateOnly, propose: !validateOnly, idempotencyKey: `${key}:${listId}` };
  return act(context, SetListPrices, { input }, (answer) => answer.setListPrices);
}

/** Writes the changes of channels into one draft, or judges them. */
async function ofChannels(
  context: Context,
  { columns, validateOnly, key, title }: Work,
  changes: readonly CellChange[],
) {
  const lines = changes.map(({ variantId, column, price }) => {
    const { id: channelId, side } = columns[column]!;
    return side === 'NET' ? { variantId, channelId, net: price } : { variantId, channelId, gross: price };
  });
  const input = { title, rationale: '', lines, validateOnly, idempotencyKey: `${key}:draft` };
  return act(context, CreatePriceDraft, { input }, (answer) => answer.createPriceDraft);
}

/** Checks or saves what was changed in the grid: lists at once, channels as a draft. */
export async function writeGrid(context: Context, work: Work) {
  const verdicts: Record<string, CellVerdict> = {};
  const byList = new Map<string, CellChange[]>();
  const channels = work.changes.filter((change) => work.columns[change.column]?.kind === 'channel');
  for (const change of work.changes) {
    const column = work.columns[change.column];
    if (column?.kind === 'list') byList.set(column.id, [...(byList.get(column.id) ?? []), change]);
  }
  let proposed: string | undefined;
  for (const [listId, changes] of byList) {
    const acted = await ofList(context, work, listId, changes);
    if (acted.problem !== undefined && !work.validateOnly)
      return refused(acted.problem, { verdicts: faultsOf(acted.problem, changes) });
    proposed = acted.done?.draft?.id ?? proposed;
    Object.assign(verdicts, acted.problem ? faultsOf(acted.problem, changes) : {});
    for (const { line, verdicts: said } of acted.done?.verdicts ?? []) mark(verdicts, changes[line], worst(said));
  }
  if (channels.length === 0 && proposed !== undefined)
    return leave(context, `/drafts/${proposed}`, { key: 'listPricesProposed' });
  if (channels.length === 0)
    return work.validateOnly ? { verdicts } : leave(context, '/price-grid', { key: 'listPricesSaved' });
  const acted = await ofChannels(context, work, channels);
  if (acted.problem !== undefined) return refused(acted.problem, { verdicts });
  for (const line of acted.done.preview ?? [])
    mark(
      verdicts,
      channels.find((one) => one.variantId === line.variant.id && one.column === `c:${line.channel.id}`),
      worst(line.verdicts),
    );
  const draft = acted.done.draft;
  return work.validateOnly || draft == null
    ? { verdicts }
    : leave(context, `/drafts/${draft.id}`, { key: 'draftSaved' });
}

function mark(
  verdicts: Record<string, CellVerdict>,
  change: CellChange | undefined,
  said: CellVerdict | undefined,
): void {
  if (change && said && said.outcome !== 'PASSED') verdicts[cellKey(change.variantId, change.column)] = said;
}

function faultsOf(problem: Problem, changes: readonly CellChange[]): Record<string, CellVerdict> {
  const found: Record<string, CellVerdict> = {};
  for (const { path, message, code } of problem.errors) {
    const change = path[0] === 'lines' ? changes[Number(path[1])] : undefined;
    mark(found, change, { outcome: code === 'GUARDRAIL_NEEDS_APPROVAL' ? 'NEEDS_APPROVAL' : 'BLOCKED', message });
  }
  return found;
}
