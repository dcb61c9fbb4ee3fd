import type { ReadTx } from '@mh-os/persistence';
import type { ChecklistFacts } from './checklist.rules.ts';

/** Things of other services are known here by what the activity log has heard of them. */
const heard = (entityType: string): string =>
  `EXISTS (SELECT 1 FROM activity_entry e WHERE e.brand_id = $1 AND e.entity_type = '${entityType}')`;

const FACTS = `SELECT b.vat_id AS "vatId", b.vat_regime AS "vatRegime", i.voice,
    coalesce(cardinality(i.keywords), 0) AS keywords, coalesce(r.version, 0) AS "rulesVersion",
    (SELECT count(*)::int FROM membership m WHERE m.brand_id = $1 AND m.roles <> '{}') AS members,
    (SELECT count(*)::int FROM brand_provisioning p WHERE p.brand_id = $1 AND p.state <> 'DONE') AS "servicesOpen",
    ${heard('product')} AS products, ${heard('guardrail')} AS guardrails, ${heard('price')} AS prices
  FROM brand b LEFT JOIN brand_identity i ON i.brand_id = b.id LEFT JOIN brand_rules r ON r.brand_id = b.id
  WHERE b.id = $1`;

/** What a brand's first steps are judged by; null where there is no such brand. */
export async function checklistFacts(
  tx: ReadTx,
  brandId: string,
): Promise<Omit<ChecklistFacts, 'ownersWithoutFactor'> | null> {
  return (await tx.query<Omit<ChecklistFacts, 'ownersWithoutFactor'>>('checklist_facts', FACTS, [brandId]))[0] ?? null;
}
