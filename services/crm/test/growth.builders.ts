import { type Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';

/** Runs a mutation `name(input:)` and gives back its payload; a fault fails the test with its text. */
export async function run<T = Record<string, unknown>>(
  service: TestService,
  ctx: Ctx | null,
  name: string,
  input: Record<string, unknown>,
  selection: string,
): Promise<T & { userErrors: { code: string; details?: Record<string, unknown> }[] }> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code details } } }`;
  const answer = await service.graphql(ctx, query, { input });
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data![name] as never;
}

export interface LeadView {
  readonly id: string;
  readonly ownerId: string | null;
  readonly version: number;
  readonly score: number | null;
}

/** A lead of the caller's brand. */
export async function aLead(service: TestService, ctx: Ctx, rest: Record<string, unknown> = {}): Promise<LeadView> {
  const input = { source: 'fair', givenName: 'Ana', country: 'DE', idempotencyKey: newId(), ...rest };
  const { lead, userErrors } = await run<{ lead: LeadView }>(
    service,
    ctx,
    'captureLead',
    input,
    'lead { id ownerId version score }',
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return lead;
}

export const someRules = {
  min: 0,
  max: 100,
  factors: [
    { kind: 'match', key: 'germany', label: 'From Germany', field: 'country', op: 'eq', value: 'DE', points: 20 },
    { kind: 'bands', key: 'chairs', label: 'Chairs', field: 'attr.chairs', bands: [{ atLeast: 3, points: 30 }] },
    { kind: 'engagement', key: 'opened', label: 'Opened mails', event: 'mail-opened', points: 5, cap: 15 },
  ],
};

export interface DealView {
  readonly id: string;
  readonly version: number;
  readonly stageId: string;
  readonly status: string;
  readonly rank: string;
}

export const DEAL = 'deal { id version stageId status rank }';

/** A deal of the caller's brand. */
export async function aDeal(service: TestService, ctx: Ctx, rest: Record<string, unknown> = {}): Promise<DealView> {
  const input = { title: 'Chairs', idempotencyKey: newId(), ...rest };
  return (await run<{ deal: DealView }>(service, ctx, 'createDeal', input, DEAL)).deal;
}
