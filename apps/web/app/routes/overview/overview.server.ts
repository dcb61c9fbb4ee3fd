import type { RouterContextProvider } from 'react-router';
import {
  OverviewCampaigns,
  OverviewDrafts,
  OverviewGrowth,
  OverviewLoyalty,
  OverviewMoney,
  OverviewStock,
} from '../../graphql/generated/documents.ts';
import type { TypedDocument } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gql, gqlOrFailure } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { admittedViewer } from '../../lib/viewer.server.ts';
import { periodOf } from '../../lib/periods.ts';

type Context = Readonly<RouterContextProvider>;
/** What a service said: its numbers, nothing because it did not answer, or nothing because this person may not ask. */
export type Part<T> =
  | { readonly state: 'ok'; readonly data: T }
  | { readonly state: 'failed'; readonly requestId: string }
  | { readonly state: 'hidden'; readonly permission: string };

/** Answers that lead elsewhere: they are of the whole page, not of one part. */
const OF_THE_PAGE = ['UNAUTHENTICATED', 'SECOND_FACTOR_REQUIRED'];

/** The dashboard: each service is asked by itself, so that one that is down takes only its own tiles along. */
export async function overviewData(context: Context, params: URLSearchParams) {
  const { permissions, brand } = await admittedViewer(context);
  const span = periodOf(params, brand?.timeZone ?? 'UTC');
  const { from, until } = span;
  const part = <T, V extends object>(permission: string, document: TypedDocument<T, V>, variables: V) =>
    holds(permissions, permission)
      ? partOf(context, document, variables)
      : Promise.resolve<Part<T>>({ state: 'hidden', permission });
  const [money, stock, drafts, growth, campaigns, loyalty] = await Promise.all([
    part('finance.report.read', OverviewMoney, { from, until }),
    part('catalog-pricing.stock.read', OverviewStock, {}),
    part('catalog-pricing.draft.read', OverviewDrafts, {}),
    part('crm.performance.read', OverviewGrowth, { from, until }),
    part('crm.performance.read', OverviewCampaigns, { from, until }),
    part('loyalty.program.read', OverviewLoyalty, { from, until }),
  ]);
  return { span, money, stock, drafts, growth, campaigns, loyalty };
}

export type OverviewData = Awaited<ReturnType<typeof overviewData>>;

async function partOf<T, V>(context: Context, document: TypedDocument<T, V>, variables: V): Promise<Part<T>> {
  try {
    return { state: 'ok', data: await gqlOrFailure(context, document, variables) };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    // Asked once more through the door that leads to the sign-in.
    if (OF_THE_PAGE.includes(error.fault.code)) await gql(context, document, variables);
    return { state: 'failed', requestId: error.fault.requestId };
  }
}
