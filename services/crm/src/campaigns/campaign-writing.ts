import { campaignMoved, campaignSaved } from '@mh-os/contracts';
import { changesOf, DomainError, type FieldChange, isId, Money } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { fromMoneyInput } from '@mh-os/graphql';
import { SegmentEntity } from '../segments/segment.entity.ts';
import { CampaignEntity } from './campaign.entity.ts';
import { CampaignArmEntity } from './campaign-arm.entity.ts';
import { type ArmPlan, goalTarget, plainArms } from './campaign.plan.ts';
import { plainCode, plainPurpose } from './campaign.rules.ts';
import { armsOf } from './campaigns.read-model.ts';
import type { CampaignArmInput, CreateCampaignInput, UpdateCampaignInput } from './campaigns.inputs.ts';

const CODE_LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 41))';

type Given =
  Omit<CreateCampaignInput, 'idempotencyKey' | 'currency'> | Omit<UpdateCampaignInput, 'id' | 'expectedVersion'>;
type Patch = Partial<CampaignEntity>;

/** The columns that an input changes: what it leaves out stays, null takes away. */
export function patchOf(given: Given, before: { readonly currency: string; readonly goalKind?: unknown }): Patch {
  const budget = given.budget ? fromMoneyInput(given.budget) : null;
  const currency = budget?.currency ?? before.currency;
  // A target of revenue was written down in units of the old currency.
  if (currency !== before.currency && before.goalKind === 'REVENUE' && given.goal === undefined)
    throw new DomainError('CAMPAIGN_INVALID', 'Give the target again where the currency changes.', { path: ['goal'] });
  const { name, code, description, channels, startsAt, endsAt, segmentId, keepAdding, ownerId } = given;
  const { goal, purpose, testShare, winnerMetric, winnerAfterHours } = given;
  return withoutUndefined({
    name: name?.trim() || undefined,
    code: code ? plainCode(code) : undefined,
    description: description === undefined ? undefined : description?.trim() || null,
    channels: channels ?? undefined,
    budgetMinor: budget?.minorUnits,
    currency: budget ? currency : undefined,
    startsAt,
    endsAt,
    goalKind: goal === undefined ? undefined : (goal?.kind ?? null),
    goalTarget: goal === undefined ? undefined : goal && goalTarget(goal, currency),
    segmentId,
    keepAdding: keepAdding ?? undefined,
    purpose: purpose === undefined ? undefined : plainPurpose(purpose),
    ownerId,
    testShare: testShare ?? undefined,
    winnerMetric,
    winnerAfterHours,
  });
}

const withoutUndefined = (given: object): Patch =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** Arms of an input, as they are kept. */
export function armPlans(given: readonly CampaignArmInput[] | null | undefined): ArmPlan[] | null {
  if (!given) return null;
  return plainArms(
    given.map(({ key, name, weight, control, subject, preheader, html, text }) => {
      const none = { preheader: preheader?.trim() || null, html: html?.trim() || null };
      return { key, name, weight, control, subject: subject.trim(), text: text.trim(), ...none };
    }),
  );
}

/** Refuses what cannot be referred to: a segment of nobody, a code that is in use. */
export async function assertReferences(tx: Tx, { code, segmentId }: Patch, self: string | null): Promise<void> {
  if (segmentId && !(await tx.findOne(SegmentEntity, { id: isId(segmentId) ? segmentId : '' })))
    throw new DomainError('CAMPAIGN_INVALID', 'There is no segment of this id.', { path: ['segmentId'] });
  // Of two that ask for one code at once, the second finds the first.
  if (code) await tx.query('campaign_code_lock', CODE_LOCK, [`${tx.ctx.requireBrand()}:${code}`]);
  const other = code ? await tx.findOne(CampaignEntity, { code }) : null;
  if (other && other.id !== self)
    throw new DomainError('CAMPAIGN_CODE_TAKEN', `The campaign ${other.name} has the code ${code}.`, {
      path: ['code'],
    });
}

/** Makes the arms of a campaign those that are planned: the same key stays the same arm. Tells whether anything differs. */
export async function writeArms(tx: Tx, campaignId: string, plans: readonly ArmPlan[]): Promise<boolean> {
  const before = new Map((await armsOf(tx, [campaignId])).map((arm) => [arm.key, arm]));
  let changed = false;
  for (const [position, plan] of plans.entries()) {
    const arm = before.get(plan.key);
    before.delete(plan.key);
    if (!arm) await tx.insert(CampaignArmEntity, { campaignId, position, ...plan });
    else if (changesOf(arm, { position, ...plan }).length > 0)
      await tx.update<CampaignArmEntity>(arm, { position, ...plan });
    else continue;
    changed = true;
  }
  for (const gone of before.values()) await tx.remove(gone);
  return changed || before.size > 0;
}

const NUMBERS = ['budgetMinor', 'goalTarget'] as const;

/** What of a campaign changes, as the activity log tells it. */
export function planChanges(before: object, patch: Patch): FieldChange[] {
  const plain = (row: Patch) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        (NUMBERS as readonly string[]).includes(field) && value !== null ? String(value) : (value as unknown),
      ]),
    );
  return changesOf(plain(before), plain(patch));
}

/** Tells of a change of the plan. */
export function tellSaved(tx: Tx, campaign: CampaignEntity, changes: FieldChange[]): void {
  const { id, version, name, code, status } = campaign;
  tx.emit(campaignSaved, { label: name, code, status, changes }, { aggregateId: id, aggregateVersion: version });
}

/** Tells of a step. */
export function tellMoved(tx: Tx, campaign: CampaignEntity, before: string, note: string | null = null): void {
  const { id, version, name, code, status } = campaign;
  const changes = [{ field: 'status', before, after: status }];
  tx.emit(campaignMoved, { label: name, code, status, note, changes }, { aggregateId: id, aggregateVersion: version });
}

/** A campaign's target as the graph shows it. */
export function shownGoal({ goalKind, goalTarget: units, currency }: CampaignEntity) {
  if (goalKind === null || units === null) return null;
  return { kind: goalKind, target: goalKind === 'REVENUE' ? Money.of(units, currency).decimal : String(units) };
}
