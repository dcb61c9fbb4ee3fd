import { CampaignsFound, ContentFound, CrmFound } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import type { Found } from '../../components/record-search.tsx';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { RouterContextProvider } from 'react-router';
import type { Route } from './+types/search';

export type PickKind = 'PERSON' | 'COMPANY' | 'CAMPAIGN' | 'CONTENT';

const permissions: Readonly<Record<PickKind, string>> = {
  PERSON: 'crm.person.read',
  COMPANY: 'crm.company.read',
  CAMPAIGN: 'crm.campaign.read',
  CONTENT: 'crm.content.read',
};

async function find(context: Readonly<RouterContextProvider>, kind: PickKind, text: string): Promise<Found[]> {
  if (kind === 'CAMPAIGN') {
    const { campaigns } = await gql(context, CampaignsFound, { text });
    return campaigns?.nodes.map(({ id, name }) => ({ id, label: name })) ?? [];
  }
  if (kind === 'CONTENT') {
    const { contentItems } = await gql(context, ContentFound, { text });
    return contentItems?.nodes.map(({ id, title }) => ({ id, label: title })) ?? [];
  }
  const { crmSearch } = await gql(context, CrmFound, { text });
  return (crmSearch ?? [])
    .filter((one) => one.kind === kind)
    .map(({ id, number, title }) => ({ id, label: `${title} · ${number}` }));
}

/** The first records of a kind that a typed text means. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams;
  const kind = (Object.keys(permissions) as PickKind[]).find((one) => one === params.get('kind')) ?? 'PERSON';
  await requirePermission(context, permissions[kind]);
  const text = params.get('q')?.trim().slice(0, 100) ?? '';
  return { found: text === '' ? [] : await find(context, kind, text) };
}

/** Asked as a person types, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
