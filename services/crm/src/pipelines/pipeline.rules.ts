import { DomainError } from '@mh-os/kernel';
import { z } from 'zod';

export type StageKind = 'OPEN' | 'WON' | 'LOST';
export type DealStatus = StageKind;

/** Fields that a stage can ask for. */
export const requirable = ['amount', 'expectedClose', 'owner', 'person', 'company'] as const;

const stage = z.strictObject({
  id: z.uuid().nullish(),
  name: z.string().trim().min(1).max(80),
  kind: z.enum(['OPEN', 'WON', 'LOST']).default('OPEN'),
  /** Chance in percent that a deal here is won. */
  probability: z.int().min(0).max(100),
  /** Whether a deal may pass it by. */
  skippable: z.boolean().default(false),
  /** Own fields are named `field.x`. */
  requiredFields: z
    .array(z.string().regex(new RegExp(`^(${requirable.join('|')}|field\\.[a-z][a-zA-Z0-9_]{0,59})$`)))
    .max(20)
    .default([]),
  /** Days after which a deal here counts as stale; never where it is null. */
  staleDays: z
    .int()
    .min(1)
    .max(3650)
    .nullish()
    .transform((days) => days ?? null),
});

const plan = z.strictObject({
  name: z.string().trim().min(1).max(80),
  stages: z.array(stage).min(3).max(20),
  lostReasons: z.array(z.string().trim().min(1).max(120)).min(1).max(30),
});

export type PipelinePlan = z.infer<typeof plan>;

/** A stage as decisions see it; `position` counts from 0. */
export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly kind: StageKind;
  readonly position: number;
  readonly probability: number;
  readonly skippable: boolean;
  readonly requiredFields: readonly string[];
}

/** Whether an open deal has been longer in its stage than the stage allows for. */
export function isStale(
  deal: { readonly status: DealStatus; readonly stageEnteredAt: Date },
  staleDays: number | null,
  now: Date,
): boolean {
  if (deal.status !== 'OPEN' || staleDays === null) return false;
  return now.getTime() - deal.stageEnteredAt.getTime() >= staleDays * 86_400_000;
}

/** Refuses to archive where deals would be left without a way on. */
export function assertArchivable(pipeline: { readonly name: string; readonly standard: boolean }, open: number): void {
  if (pipeline.standard)
    throw new DomainError(
      'PIPELINE_STANDARD',
      `New deals go to ${pipeline.name}: make another one the standard first.`,
    );
  if (open > 0)
    throw new DomainError('PIPELINE_IN_USE', `${pipeline.name} has ${open} open deals: move or close them first.`, {
      details: { open },
    });
}

/** A pipeline as it is kept: open stages first, then won, then lost; or a refusal that names the place. */
export function plainPipeline(given: unknown): PipelinePlan {
  const read = plan.safeParse(given);
  const refuse = (message: string, path: string[] = ['stages']): never => {
    throw new DomainError('PIPELINE_INVALID', message, { path });
  };
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'malformed'}.`, issue?.path.map(String));
  }
  const { stages } = read.data;
  const count = (kind: StageKind): number => stages.filter((one) => one.kind === kind).length;
  if (count('WON') !== 1 || count('LOST') !== 1)
    refuse('A pipeline has one stage for won deals and one for lost ones.');
  if (new Set(stages.map(({ name }) => name.toLowerCase())).size !== stages.length) refuse('Two stages have one name.');
  const ids = stages.flatMap(({ id }) => (id ? [id] : []));
  if (new Set(ids).size !== ids.length) refuse('A stage stands there twice.');
  const order: StageKind[] = ['OPEN', 'WON', 'LOST'];
  const sorted = order.flatMap((kind) => stages.filter((one) => one.kind === kind));
  const certain = { OPEN: null, WON: 100, LOST: 0 };
  return {
    ...read.data,
    // A deal that is won or lost stays where it is: it does not grow stale.
    stages: sorted.map((one) => ({
      ...one,
      probability: certain[one.kind] ?? one.probability,
      staleDays: one.kind === 'OPEN' ? one.staleDays : null,
    })),
    lostReasons: [...new Set(read.data.lostReasons)],
  };
}

/** What a new brand begins with. */
export const defaultPipeline: PipelinePlan = plainPipeline({
  name: 'Sales',
  stages: [
    { name: 'New', probability: 10 },
    { name: 'Contacted', probability: 20 },
    { name: 'Qualified', probability: 40, requiredFields: ['owner'] },
    { name: 'Offer', probability: 60, requiredFields: ['owner', 'amount', 'expectedClose'] },
    { name: 'Negotiation', probability: 80, skippable: true },
    { name: 'Won', kind: 'WON', probability: 100, requiredFields: ['amount'] },
    { name: 'Lost', kind: 'LOST', probability: 0 },
  ],
  lostReasons: ['Price', 'No need', 'Competitor', 'No answer', 'Other'],
});

/** What a stage can ask of a deal. */
export interface DealFacts {
  readonly status: DealStatus;
  readonly stageId: string;
  /** Position of the furthest stage that the deal has come to by the rules. */
  readonly reached: number;
  readonly amountMinor: bigint | null;
  readonly expectedClose: string | null;
  readonly ownerId: string | null;
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Move {
  readonly status: DealStatus;
  readonly reached: number;
  readonly lostReason: string | null;
}

/**
 * Whether a deal may go to a stage, and what becomes of it (CRM-10). Backwards is always possible, forwards only over stages that
 * may be skipped; lost is possible from everywhere, with a reason of the pipeline; a closed deal opens again where it has been.
 */
export function decideMove(
  deal: DealFacts,
  target: Stage,
  { stages, lostReasons }: { readonly stages: readonly Stage[]; readonly lostReasons: readonly string[] },
  reason: string | null,
): Move {
  if (target.kind === 'LOST') {
    if (reason === null || !lostReasons.includes(reason))
      throw new DomainError('DEAL_LOST_REASON', `Say why it was lost: ${lostReasons.join(', ')}.`, {
        path: ['lostReason'],
        details: { allowed: lostReasons },
      });
    return { status: 'LOST', reached: deal.reached, lostReason: reason };
  }
  const passed = stages.filter(
    ({ kind, position, skippable }) =>
      kind === 'OPEN' && position > deal.reached && position < target.position && !skippable,
  );
  if (passed.length > 0)
    throw new DomainError(
      'DEAL_STAGE_SKIPPED',
      `${target.name} comes after ${passed.map(({ name }) => name).join(', ')}: a deal passes there first.`,
      { path: ['stageId'], details: { skipped: passed.map(({ id }) => id) } },
    );
  const missing = target.requiredFields.filter((name) => !isFilled(deal, name));
  if (missing.length > 0)
    throw new DomainError('DEAL_FIELDS_REQUIRED', `${target.name} needs ${missing.join(', ')}.`, {
      path: ['stageId'],
      details: { missing },
    });
  const reached = target.kind === 'OPEN' ? Math.max(deal.reached, target.position) : deal.reached;
  return { status: target.kind, reached, lostReason: null };
}

function isFilled(deal: DealFacts, name: string): boolean {
  if (name.startsWith('field.')) {
    const value = deal.fields[name.slice('field.'.length)];
    return value !== undefined && value !== null && value !== '';
  }
  const own: Readonly<Record<string, unknown>> = {
    amount: deal.amountMinor,
    expectedClose: deal.expectedClose,
    owner: deal.ownerId,
    person: deal.personId,
    company: deal.companyId,
  };
  return own[name] !== null && own[name] !== undefined;
}
