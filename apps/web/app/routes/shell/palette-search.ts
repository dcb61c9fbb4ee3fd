import type { RouterContextProvider } from 'react-router';
import { PalettePeople, PaletteSearch } from '../../graphql/generated/documents.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { gql, gqlOrFailure } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/palette-search';

type Context = Readonly<RouterContextProvider>;

/** A record that the palette found, and where it is opened. */
export interface Found {
  readonly id: string;
  readonly kind: 'product' | 'person' | 'company' | 'lead';
  readonly to: string;
  readonly name: string;
  readonly note: string;
}

/** Records for the palette; nothing for those who may not see them. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams.get('q')?.trim() ?? '';
  const { permissions } = await viewerOf(context);
  if (search.length < 2) return { search, records: [] };
  const [products, people] = await Promise.all([
    holds(permissions, 'catalog-pricing.product.read') ? productsOf(context, search) : [],
    holds(permissions, 'crm.person.read') ? peopleOf(context, search) : [],
  ]);
  return { search, records: [...products, ...people] };
}

async function productsOf(context: Context, search: string): Promise<Found[]> {
  const { products } = await gql(context, PaletteSearch, { search });
  return products.nodes.map(({ id, name, variants }) => ({
    ...{ id, name, kind: 'product' as const, to: `/products/${id}` },
    note: variants.map(({ sku }) => sku).join(', '),
  }));
}

const PLACES = {
  PERSON: { kind: 'person', to: (id: string) => `/customers/${id}` },
  COMPANY: { kind: 'company', to: (id: string) => `/companies/${id}` },
  LEAD: { kind: 'lead', to: (id: string) => `/leads/${id}` },
} as const;

/** Products are found while crm is away. */
async function peopleOf(context: Context, text: string): Promise<Found[]> {
  try {
    const { crmSearch } = await gqlOrFailure(context, PalettePeople, { text });
    return (crmSearch ?? []).flatMap(({ id, kind, number, title }) => {
      const place = PLACES[kind as keyof typeof PLACES] as (typeof PLACES)[keyof typeof PLACES] | undefined;
      return place ? [{ id, kind: place.kind, to: place.to(id), name: title || number, note: number }] : [];
    });
  } catch (error) {
    if (error instanceof GraphFailure) return [];
    throw error;
  }
}

/** Asked when a person searches, and not again because something else was saved. */
export const shouldRevalidate = (): boolean => false;
