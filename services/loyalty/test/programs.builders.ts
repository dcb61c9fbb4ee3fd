import { newId, type Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { EarnRulesService } from '../src/earn-rules/earn-rules.service.ts';
import { CreateEarnRuleInput, EarnRuleInput } from '../src/earn-rules/earn-rules.inputs.ts';
import type { EarnRuleEntity } from '../src/earn-rules/earn-rule.entity.ts';
import { MembersService } from '../src/members/members.service.ts';
import type { ShownMember } from '../src/members/members.read-model.ts';
import type { ProgramEntity } from '../src/programs/program.entity.ts';
import type { ProgramSettingsInput } from '../src/programs/programs.inputs.ts';
import { ProgramsService } from '../src/programs/programs.service.ts';
import { TiersService } from '../src/tiers/tiers.service.ts';

/** A program of the caller's brand that is not running yet. */
export function aProgram(
  service: TestService,
  ctx: Ctx,
  code = 'SAMPLE-1',
  settings: ProgramSettingsInput = {},
): Promise<ProgramEntity> {
  const input = { idempotencyKey: `program-${code}`, code, name: `Sample ${code}`, currency: 'EUR', settings };
  return service.app.get(ProgramsService).create(ctx, input);
}

/** Points can be spent at once and never expire, unless the settings say otherwise. */
const PLAIN = { pendingDays: 0, expiryMonths: null, adjustmentLimit: 1_000_000 };

/** The default program of the caller's brand, running, with a point for every euro. */
export async function aRunningProgram(
  service: TestService,
  ctx: Ctx,
  settings: ProgramSettingsInput = {},
  rate = '1',
): Promise<ProgramEntity> {
  const programs = service.app.get(ProgramsService);
  const { id, version } = await aProgram(service, ctx, 'MAIN', { ...PLAIN, ...settings });
  const program = await programs.step(ctx, { id, expectedVersion: version, step: 'START' });
  await aRule(service, ctx, program.id, { name: 'Base', kind: 'RATE', rate });
  return program;
}

/** A rule that counts. */
export async function aRule(
  service: TestService,
  ctx: Ctx,
  programId: string,
  rule: Partial<EarnRuleInput> & Pick<EarnRuleInput, 'name' | 'kind'>,
): Promise<EarnRuleEntity> {
  const rules = service.app.get(EarnRulesService);
  const input = Object.assign(new CreateEarnRuleInput(), { idempotencyKey: newId(), programId });
  input.rule = Object.assign(new EarnRuleInput(), rule);
  const { id, version } = await rules.create(ctx, input);
  return rules.step(ctx, { id, expectedVersion: version, step: 'START' });
}

export async function aTier(
  service: TestService,
  ctx: Ctx,
  programId: string,
  code: string,
  threshold: number,
  multiplier = '1',
) {
  return service.app.get(TiersService).save(ctx, { programId, code, name: code, threshold, multiplier, benefits: '' });
}

/** A member of the program. */
export function aMember(
  service: TestService,
  ctx: Ctx,
  programId: string,
  personId = newId(),
  referralCode: string | null = null,
): Promise<ShownMember> {
  const input = { idempotencyKey: newId(), programId, personId, referralCode };
  return service.app.get(MembersService).enrol(ctx, input);
}
