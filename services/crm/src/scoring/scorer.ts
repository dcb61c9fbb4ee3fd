import type { ReadTx, Tx } from '@mh-os/persistence';
import type { LeadEntity } from '../leads/lead.entity.ts';
import { factsOf } from './lead-facts.ts';
import { chancePpm, explain } from './model.rules.ts';
import { relevantFacts, score, type Facts } from './score.rules.ts';
import { LeadModelEntity, LeadScoreEntity, LeadScoringEntity, ScoreRulesEntity } from './scoring.entity.ts';

/** The rules and the model that hold in a brand now; either may be missing. */
export interface Scoring {
  readonly rules: ScoreRulesEntity | null;
  readonly model: LeadModelEntity | null;
}

export async function currentScoring(tx: ReadTx): Promise<Scoring> {
  const chosen = await tx.findOne(LeadScoringEntity, { single: true });
  const rules = chosen?.rulesId ? await tx.findOne(ScoreRulesEntity, { id: chosen.rulesId }) : null;
  const model = chosen?.modelId ? await tx.findOne(LeadModelEntity, { id: chosen.modelId }) : null;
  return { rules, model };
}

type Engagement = readonly { readonly event: string; readonly happenedAt: Date }[];
type ScoreRow = Omit<LeadScoreEntity, 'brandId' | 'id' | 'createdAt'>;

/** The rows that a lead's scores are kept as, and what the lead shows of them. */
export function scoresOf(
  scoring: Scoring,
  lead: Pick<LeadEntity, 'id'> & Parameters<typeof factsOf>[0],
  engagement: Engagement,
  now: Date,
): { rows: ScoreRow[]; score: number | null; chancePpm: number | null } {
  const facts = factsOf(lead, engagement, now);
  const rows: ScoreRow[] = [];
  if (scoring.rules) rows.push(byRules(scoring.rules, lead.id, facts, now));
  if (scoring.model) rows.push(byModel(scoring.model, lead.id, facts, now));
  const of = (kind: ScoreRow['kind']) => rows.find((row) => row.kind === kind);
  return { rows, score: of('RULES')?.points ?? null, chancePpm: of('MODEL')?.chancePpm ?? null };
}

function byRules({ id, rules }: ScoreRulesEntity, leadId: string, facts: Facts, asOf: Date): ScoreRow {
  const { points, contributions } = score(rules, facts);
  const inputs = relevantFacts(rules, facts);
  return {
    ...{ leadId, kind: 'RULES', rulesId: id, modelId: null, chancePpm: null, asOf },
    ...{ points, inputs, contributions: [...contributions] },
  };
}

function byModel({ id, model }: LeadModelEntity, leadId: string, facts: Facts, asOf: Date): ScoreRow {
  const contributions = explain(model, facts.fields);
  const fields = Object.fromEntries(model.encodings.map(({ field }) => [field, facts.fields[field] ?? null]));
  return {
    ...{ leadId, kind: 'MODEL', rulesId: null, modelId: id, chancePpm: chancePpm(contributions), asOf },
    points: contributions.reduce((sum, { points }) => sum + points, 0),
    inputs: { fields, engagement: [], asOf: facts.asOf },
    contributions,
  };
}

const ENGAGEMENT = `SELECT lead_id AS "leadId", event, happened_at AS "happenedAt" FROM lead_engagement
  WHERE lead_id = ANY ($1::uuid[]) ORDER BY happened_at, id`;
const UPDATE = `UPDATE lead l SET score = u.score, chance_ppm = u.chance
  FROM unnest($1::uuid[], $2::int[], $3::int[]) AS u(id, score, chance) WHERE l.id = u.id`;

/** Scores leads anew and keeps how; their version does not grow: nobody changed them. */
export async function scoreAgain(tx: Tx, leads: readonly LeadEntity[], scoring: Scoring, now: Date): Promise<void> {
  if (leads.length === 0) return;
  const ids = leads.map(({ id }) => id);
  const engagement = await tx.query<{ leadId: string; event: string; happenedAt: Date }>(
    'lead_engagements',
    ENGAGEMENT,
    [ids],
  );
  const made = leads.map((lead) =>
    scoresOf(
      scoring,
      lead,
      engagement.filter(({ leadId }) => leadId === lead.id),
      now,
    ),
  );
  const rows = made.flatMap((one) => one.rows);
  if (rows.length > 0) await tx.insert<LeadScoreEntity>(LeadScoreEntity, rows);
  await tx.query('lead_scores_shown', UPDATE, [ids, made.map((one) => one.score), made.map((one) => one.chancePpm)]);
  leads.forEach((lead, i) => Object.assign(lead, { score: made[i]!.score, chancePpm: made[i]!.chancePpm }));
}
