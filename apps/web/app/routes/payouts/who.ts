import type { Findings, Found } from '../../components/record-search.tsx';
import { PayeePartners, PayeePeople, PayeeSuppliers, PayeeUsers } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/who';

const MOST = 8;

/** What each kind of payee is kept as, and what one needs to see them. */
const PERMISSIONS = {
  PERSON: 'crm.person.read',
  PARTNER: 'platform.partner.read',
  USER: 'platform.user.read',
  SUPPLIER: 'catalog-pricing.supplier.read',
} as const;

/** People, partners, colleagues or suppliers by the words that somebody types. */
export async function loader({ request, context }: Route.LoaderArgs): Promise<Findings> {
  const viewer = await requirePermission(context, 'finance.payout.write');
  const params = new URL(request.url).searchParams;
  const search = params.get('q')?.trim().slice(0, 100) ?? '';
  const kind = params.get('kind') ?? '';
  if (search === '' || !(kind in PERMISSIONS)) return { found: [], missing: null };
  const permission = PERMISSIONS[kind as keyof typeof PERMISSIONS];
  if (!holds(viewer.permissions, permission)) return { found: [], missing: permission };
  return { found: await find(context, kind as keyof typeof PERMISSIONS, search), missing: null };
}

async function find(
  context: Route.LoaderArgs['context'],
  kind: keyof typeof PERMISSIONS,
  search: string,
): Promise<Found[]> {
  if (kind === 'PERSON') {
    const { people } = await gql(context, PayeePeople, { search });
    return (people?.nodes ?? []).map(({ id, displayName, number }) => ({ id, label: displayName, about: number }));
  }
  if (kind === 'PARTNER') {
    const { partners } = await gql(context, PayeePartners, { where: { legalName: { contains: search } } });
    return (partners?.nodes ?? []).map(({ id, legalName, city }) => ({ id, label: legalName, about: city ?? '' }));
  }
  if (kind === 'USER') {
    const { users } = await gql(context, PayeeUsers, { search });
    return (users?.nodes ?? []).map(({ id, name, email }) => ({ id, label: name, about: email }));
  }
  const { suppliers } = await gql(context, PayeeSuppliers, {});
  const fits = (suppliers?.nodes ?? []).filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  return fits.slice(0, MOST).map(({ id, name }) => ({ id, label: name }));
}

/** Asked as a person types, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
