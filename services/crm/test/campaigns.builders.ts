import { type Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { run } from './growth.builders.ts';

export interface CampaignView {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

export const CAMPAIGN = 'campaign { id version status }';
export const ARMS = [
  {
    key: 'a',
    name: 'Plain',
    weight: 50,
    subject: 'Hello {{givenName|there}}',
    text: 'New wax: https://example.com/wax',
  },
  { key: 'b', name: 'Bold', weight: 50, subject: 'News', text: 'Our new wax is here.' },
];

/** A campaign of the caller's brand; a draft. */
export async function aCampaign(service: TestService, ctx: Ctx, rest: object = {}): Promise<CampaignView> {
  const input = { name: 'Spring', code: `spring-${newId()}`, arms: ARMS, idempotencyKey: newId(), ...rest };
  const made = await run<{ campaign: CampaignView }>(service, ctx, 'createCampaign', input, CAMPAIGN);
  if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
  return made.campaign;
}

/** People with an address who agreed to newsletters, as their tables have them. */
export async function manyPeople(service: TestService, ctx: Ctx, count: number): Promise<string[]> {
  const house = 'brand_id, id, version, created_at, updated_at';
  const sql = `WITH people AS (INSERT INTO person (${house}, number, given_name, display_name, name_key, tags, custom, source)
      SELECT $1, gen_random_uuid(), 1, now(), now(), 'M-' || gen_random_uuid(), 'Ana', 'Ana', 'ana', '{}', '{}', 'shop'
      FROM generate_series(1, $2::int) RETURNING id),
    mails AS (INSERT INTO person_email (brand_id, id, created_at, person_id, address, canonical, match_key, is_primary)
      SELECT $1, gen_random_uuid(), now(), id, id || '@b.de', id || '@b.de', id || '@b.de', true FROM people),
    said AS (INSERT INTO person_consent (brand_id, id, created_at, person_id, purpose, channel, state, since)
      SELECT $1, gen_random_uuid(), now(), id, 'newsletter', 'EMAIL', 'GRANTED', now() FROM people)
    SELECT id FROM people ORDER BY id`;
  return (await service.admin.query<{ id: string }>(sql, [ctx.brandId, count])).rows.map(({ id }) => id);
}

/** A segment of these people. */
export async function aSegment(service: TestService, ctx: Ctx, people: readonly string[]): Promise<string> {
  const input = { name: `Hand ${newId()}`, kind: 'STATIC', idempotencyKey: newId() };
  const { segment } = await run<{ segment: { id: string } }>(service, ctx, 'createSegment', input, 'segment { id }');
  const joined = `INSERT INTO segment_member (brand_id, id, version, created_at, updated_at, segment_id, person_id, since)
    SELECT $1, gen_random_uuid(), 1, now(), now(), $2, person_id, now() FROM unnest($3::uuid[]) AS w(person_id)`;
  await service.admin.query(joined, [ctx.brandId, segment.id, people]);
  await service.admin.query('UPDATE segment SET member_count = $2 WHERE id = $1', [segment.id, people.length]);
  return segment.id;
}

/** A step of a campaign. */
export async function step(
  service: TestService,
  ctx: Ctx,
  name: string,
  { id, version }: CampaignView,
  rest: object = {},
): Promise<CampaignView & { readonly error: string | null }> {
  const type = /^(launchCampaign|chooseCampaignArm|updateCampaign)$/.test(name)
    ? `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    : 'CampaignStepInput';
  const key = name === 'launchCampaign' || name === 'chooseCampaignArm' ? { idempotencyKey: newId() } : {};
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${CAMPAIGN} userErrors { code } } }`;
  const answer = await service.graphql(ctx, query, { input: { id, expectedVersion: version, ...key, ...rest } });
  const code = answer.errors[0]?.extensions?.['code'] as string | undefined;
  const payload = answer.data?.[name] as { campaign: CampaignView | null; userErrors: { code: string }[] } | null;
  return { id, version, status: '', ...payload?.campaign, error: code ?? payload?.userErrors[0]?.code ?? null };
}

/** Another person of the same brand. */
export const colleague = (ctx: Ctx): Ctx => ctx.with({ actor: { kind: 'person', id: newId(), name: 'Second' } });

/** A campaign that somebody else has approved. */
export async function approved(service: TestService, ctx: Ctx, rest: object = {}): Promise<CampaignView> {
  const draft = await aCampaign(service, ctx, { purpose: 'newsletter', ...rest });
  const asked = await step(service, ctx, 'submitCampaign', draft);
  const done = await step(service, colleague(ctx), 'approveCampaign', asked);
  if (done.status !== 'APPROVED') throw new Error(`${asked.error} ${done.error}`);
  return done;
}
