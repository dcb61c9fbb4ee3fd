import { data } from 'react-router';
import { PromotionCodes } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/codes-file';

const PAGE = 100;

/** All codes of a promotion as CSV, a page at a time. */
export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.promotion.read');
  const lines = ['code,most_uses,used'];
  for (let after: string | null = null; ;) {
    const { promotion, promotionCodes }: { promotion?: unknown; promotionCodes: Codes } = await gql(
      context,
      PromotionCodes,
      { id: params.id, first: PAGE, after },
    );
    if (promotion == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
    // Codes are letters, digits, blanks and hyphens: nothing in them needs quotes, or means anything to a spreadsheet.
    for (const { code, mostUses, usedCount } of promotionCodes.nodes)
      lines.push(`"${code.replaceAll('"', '')}",${mostUses ?? ''},${usedCount}`);
    if (!promotionCodes.pageInfo.hasNextPage) break;
    after = promotionCodes.pageInfo.endCursor ?? null;
  }
  return new Response(lines.join('\r\n') + '\r\n', {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="codes.csv"',
      'cache-control': 'no-store',
    },
  });
}

interface Codes {
  readonly nodes: readonly { readonly code: string; readonly mostUses?: number | null; readonly usedCount: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}
