import type { RouterContextProvider } from 'react-router';
import { PartnerChoices, SetMembershipScopes } from '../../graphql/generated/documents.ts';
import type { PartnerChoicesQuery } from '../../graphql/generated/types.ts';
import { act } from '../../lib/act.server.ts';
import { linesOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';

type Context = Readonly<RouterContextProvider>;
type Partner = PartnerChoicesQuery['partners']['nodes'][number];

/** More than a page of checkboxes should show; whoever has more links people on the partner's own page. */
const MOST = 300;

/** The partners of the brand to choose from. */
export async function partnerChoices(context: Context): Promise<Partner[]> {
  const found: Partner[] = [];
  for (let after: string | null = null; ;) {
    const { partners }: PartnerChoicesQuery = await gql(context, PartnerChoices, { first: 100, after });
    found.push(...partners.nodes);
    if (!partners.pageInfo.hasNextPage || found.length >= MOST) return found;
    after = partners.pageInfo.endCursor ?? null;
  }
}

/** Binds a member to what was chosen. */
export function bindMember(context: Context, userId: string, form: FormData) {
  const chosen = { PARTNER: form.getAll('partner').map(String), TERRITORY: linesOf(form, 'territories') };
  const scopes = (['PARTNER', 'TERRITORY'] as const)
    .filter((kind) => chosen[kind].length > 0)
    .map((kind) => ({ kind, refIds: chosen[kind] }));
  const input = { userId, scopes, expectedVersion: Number(form.get('version')) };
  return act(context, SetMembershipScopes, { input }, (answer) => answer.setMembershipScopes);
}
