import { earnRuleSaved } from '@mh-os/contracts';
import { actorOf, changesOf, type Ctx, isId, newId } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ProgramEntity } from '../programs/program.entity.ts';
import { programLife } from '../programs/program.rules.ts';
import { EarnRuleEntity } from './earn-rule.entity.ts';
import { assertRule } from './earn-rule.rules.ts';
import type { RuleVersionType } from './earn-rule.type.ts';
import type {
  ChangeEarnRuleStatusInput,
  CreateEarnRuleInput,
  EarnRuleInput,
  UpdateEarnRuleInput,
} from './earn-rules.inputs.ts';
import { readRuleVersions } from './earn-rules.read-model.ts';
import type { RuleDefinition, RuleKind } from './earning.types.ts';

const READ = 'loyalty.program.read';
const WRITE = 'loyalty.program.write';
const KEEP = `INSERT INTO earn_rule_version (brand_id, id, created_at, rule_id, number, definition, actor)
  VALUES ($1, $2, now(), $3, $4, $5::jsonb, $6::jsonb)`;

/** Use cases of earn rules. */
@Injectable()
export class EarnRulesService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, programId: string): Promise<EarnRuleEntity[]> {
    ctx.require(READ);
    if (!isId(programId)) return Promise.resolve([]);
    const order = { priority: 'DESC', name: 'ASC' } as const;
    return this.db.read(ctx, (tx) => tx.find(EarnRuleEntity, { programId }, { order, take: 500 }));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, EarnRuleEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(EarnRuleEntity, { id: In(ids.filter(isId)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  versionsOf(ctx: Ctx, ruleIds: readonly string[]): Promise<ReadonlyMap<string, RuleVersionType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readRuleVersions(tx, ruleIds));
  }

  create(ctx: Ctx, { idempotencyKey, programId, rule }: CreateEarnRuleInput): Promise<EarnRuleEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const program = await tx.get(ProgramEntity, programId);
      const id = await tx.idempotent('createLoyaltyEarnRule', idempotencyKey, { programId, rule }, async () => {
        const definition = definitionOf(rule.kind, rule, program.currency);
        const { name, kind, priority } = rule;
        const values = { programId, name: name.trim(), kind, priority, number: 1, versionId: newId(), definition };
        const row = await tx.insert<EarnRuleEntity>(EarnRuleEntity, { ...values, status: 'DRAFT' } as never);
        await keep(tx, row);
        tell(tx, row, [{ field: 'name', before: null, after: row.name }]);
        return row.id;
      });
      return tx.get(EarnRuleEntity, id);
    });
  }

  update(ctx: Ctx, { id, expectedVersion, rule }: UpdateEarnRuleInput): Promise<EarnRuleEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(EarnRuleEntity, id);
      const { currency } = await tx.get(ProgramEntity, row.programId);
      const definition = definitionOf(row.kind, rule, currency);
      const { name, priority } = rule;
      const changes = [
        ...changesOf({ name: row.name, priority: row.priority }, { name: name.trim(), priority }),
        ...changesOf(row.definition, definition),
      ];
      const patch = { name: name.trim(), priority, definition, number: row.number + 1, versionId: newId() };
      await tx.update<EarnRuleEntity>(row, patch as never, expectedVersion);
      await keep(tx, row);
      tell(tx, row, changes);
      return row;
    });
  }

  step(ctx: Ctx, { id, expectedVersion, step }: ChangeEarnRuleStatusInput): Promise<EarnRuleEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(EarnRuleEntity, id);
      const before = row.status;
      await tx.update(row, { status: programLife.next(before, step) }, expectedVersion);
      tell(tx, row, [{ field: 'status', before, after: row.status }]);
      return row;
    });
  }
}

const NOTHING = {
  rate: null,
  multiplier: null,
  points: null,
  eventKey: null,
  minimumNet: null,
  startsAt: null,
  endsAt: null,
};
const EVERYBODY = {
  skus: [],
  variantIds: [],
  categoryIds: [],
  channelIds: [],
  countries: [],
  sources: [],
  campaignCodes: [],
};

/** A plain rule that counts at once, for a new brand. */
export async function addRule(
  tx: Tx,
  programId: string,
  { name, kind, rate }: { readonly name: string; readonly kind: RuleKind; readonly rate: string },
): Promise<void> {
  const caps = { capPerOrder: null, capPerPeriod: null, capPeriod: null, combination: 'STACK' as const };
  const members = { segmentIds: [], tierIds: [], firstOrderOnly: false };
  const definition: RuleDefinition = { ...NOTHING, ...EVERYBODY, ...caps, ...members, rate };
  const values = { programId, name, kind, priority: 100, number: 1, versionId: newId(), definition, status: 'ACTIVE' };
  const row = await tx.insert<EarnRuleEntity>(EarnRuleEntity, values as never);
  await keep(tx, row);
  tell(tx, row, [{ field: 'status', before: null, after: 'ACTIVE' }]);
}

/** A rule as somebody wrote it, checked, as it is kept. */
export function definitionOf(kind: RuleKind, input: EarnRuleInput, currency: string): RuleDefinition {
  const { rate = null, multiplier = null, points = null, eventKey = null, combination, firstOrderOnly } = input;
  const { capPerOrder = null, capPerPeriod = null, capPeriod = null, minimumNet = null } = input;
  const { skus, variantIds, categoryIds, channelIds, countries, sources, campaignCodes, segmentIds, tierIds } = input;
  const definition: RuleDefinition = {
    ...{
      rate,
      multiplier,
      points,
      eventKey,
      combination,
      firstOrderOnly,
      capPerOrder,
      capPerPeriod,
      capPeriod,
      minimumNet,
    },
    ...{ skus, variantIds, categoryIds, channelIds, countries, sources, campaignCodes, segmentIds, tierIds },
    startsAt: input.startsAt?.toISOString() ?? null,
    endsAt: input.endsAt?.toISOString() ?? null,
  };
  assertRule(kind, definition, currency);
  return definition;
}

async function keep(tx: Tx, { id, number, versionId, definition }: EarnRuleEntity): Promise<void> {
  const texts = [JSON.stringify(definition), JSON.stringify(actorOf(tx.ctx))];
  await tx.query('earn_rule_version_keep', KEEP, [tx.ctx.brandId, versionId, id, number, ...texts]);
}

function tell(
  tx: Tx,
  { id, name, programId, number, version }: EarnRuleEntity,
  changes: ReturnType<typeof changesOf>,
): void {
  tx.emit(earnRuleSaved, { label: name, programId, number, changes }, { aggregateId: id, aggregateVersion: version });
}
