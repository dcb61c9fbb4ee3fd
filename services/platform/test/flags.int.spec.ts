import { readFileSync } from 'node:fs';
import { publishedFlagSchema } from '@mh-os/contracts';
import { evaluate, type Evaluation, type Flag, type FlagContext } from '@mh-os/flags';
import { type Ctx, newId } from '@mh-os/kernel';
import { aPlatformAdmin, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { FlagSetService } from '../src/flags/flag-set.service.ts';
import { FlagStaleWatch } from '../src/flags/flag-stale.watch.ts';
import { makeBrand, run, type TestBrand, unique } from './builders.ts';

const FLAG = `id key stage enabled version staleReason rules { id } override { version enabled serve { variant } } lastEvaluatedAt evaluations`;
const mutation = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { flag { ${FLAG} } userErrors { code path message details } } }`;
const CREATE = mutation('createFlag', 'CreateFlagInput');
const UPDATE = mutation('updateFlag', 'UpdateFlagInput');
const ACTIVATE = mutation('activateFlag', 'FlagStepInput');
const SWITCH = mutation('switchFlag', 'SwitchFlagInput');
const ARCHIVE = mutation('archiveFlag', 'FlagStepInput');
const OVERRIDE = mutation('setFlagOverride', 'SetFlagOverrideInput');
const EVALUATE = `query ($keys: [String!]!) { evaluateFlags(keys: $keys) { key value variant reason version ruleId bucket } }`;
const HISTORY = `query ($flagId: ID!) { flagHistory(flagId: $flagId) { totalCount nodes { kind version comment changes { field } author { name } } } }`;
const TRY = `query ($input: TryFlagInput!) { tryFlag(input: $input) { variant reason ruleId bucket } }`;

interface FlagAnswer {
  readonly flag: {
    id: string;
    key: string;
    stage: string;
    version: number;
    override: { version: number } | null;
    rules: object[] | null;
  };
}

describe('feature flags', () => {
  let service: TestService;
  let brand: TestBrand;
  const admin = aPlatformAdmin();
  beforeAll(async () => {
    service = await startTestService(AppModule);
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(() => service?.stop());

  const act = (query: string, input: object, ctx: Ctx = admin) => run<FlagAnswer>(service, ctx, query, input);
  const draft = async (more: object = {}) => {
    const input = { key: unique('test'), name: 'Test', type: 'BOOLEAN', idempotencyKey: newId(), ...more };
    const made = await act(CREATE, input);
    if (!made.flag) throw new Error(JSON.stringify(made));
    return made.flag;
  };
  const live = async (more: object = {}) => {
    const { id } = await draft(more);
    return (await act(ACTIVATE, { id, expectedVersion: 1 })).flag!;
  };
  const ask = async (ctx: Ctx, key: string) =>
    ((await service.graphql(ctx, EVALUATE, { keys: [key] })).data!['evaluateFlags'] as Evaluation[])[0]!;
  const query = async (ctx: Ctx, text: string, variables: object, field: string) =>
    (await service.graphql(ctx, text, variables as Record<string, unknown>)).data?.[field];

  it('lives from draft to archived; only an active flag is anything to anybody', async () => {
    const { id, key } = await draft({ otherwise: { variant: 'on' } });
    expect(await ask(brand.owner, key)).toMatchObject({ value: null, reason: 'UNKNOWN' });
    expect((await act(ACTIVATE, { id, expectedVersion: 1 })).flag).toMatchObject({ stage: 'ACTIVE', version: 2 });
    expect(await ask(brand.owner, key)).toMatchObject({ value: true, variant: 'on', reason: 'OTHERWISE', version: 2 });
    await act(SWITCH, { id, expectedVersion: 2, enabled: false, comment: 'It burns' });
    expect(await ask(brand.owner, key)).toMatchObject({ value: false, reason: 'OFF' });
    expect((await act(ARCHIVE, { id, expectedVersion: 3 })).flag).toMatchObject({ stage: 'ARCHIVED' });
    expect(await ask(brand.owner, key)).toMatchObject({ value: null, reason: 'UNKNOWN' });
    expect((await act(UPDATE, { id, expectedVersion: 4, name: 'x' })).userErrors[0]?.code).toBe('FLAG_ARCHIVED');
    const again = { key, name: 'Again', type: 'BOOLEAN', idempotencyKey: newId() };
    expect((await act(CREATE, again)).userErrors[0]?.code).toBe('FLAG_KEY_TAKEN');
  });

  it('keeps every version with who, what and why, and tells the log', async () => {
    const { id } = await live();
    await act(UPDATE, { id, expectedVersion: 2, otherwise: { variant: 'on' }, comment: 'For everybody' });
    const history = await query(admin, HISTORY, { flagId: id }, 'flagHistory');
    expect(history).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          kind: 'DEFINITION',
          version: 3,
          comment: 'For everybody',
          changes: [{ field: 'otherwise' }],
          author: { name: 'Test Person' },
        },
        { version: 2, changes: [{ field: 'status' }, { field: 'activatedAt' }] },
        { version: 1, changes: [] },
      ],
    });
    const events = (await service.events('platform.flag.changed')).filter((event) => event.aggregateId === id);
    expect(events.map((event) => [event.brandId, event.aggregateVersion])).toEqual([
      [null, 2],
      [null, 3],
    ]);
    await expect(service.admin.query(`UPDATE flag_version SET comment = 'x'`)).rejects.toThrow('never changed');
  });

  it('G7: of 30 parallel changes of one version one succeeds', async () => {
    const { id } = await live();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_unused, i) => act(UPDATE, { id, expectedVersion: 2, name: `Name ${i}` })),
    );
    expect(answers.filter((answer) => answer.flag)).toHaveLength(1);
    expect(answers.filter((answer) => answer.userErrors[0]?.code === 'CONFLICT')).toHaveLength(29);
  });

  it('refuses rings of prerequisites also when both ends are tied at once', async () => {
    const [a, b] = [await live(), await live()];
    const tie = (one: typeof a, other: typeof a) =>
      act(UPDATE, { id: one.id, expectedVersion: 2, prerequisites: [{ flagKey: other.key, variants: ['on'] }] });
    const answers = await Promise.all([tie(a, b), tie(b, a)]);
    expect(answers.map((answer) => answer.userErrors[0]?.code).sort()).toEqual([
      'FLAG_PREREQUISITE_INVALID',
      undefined,
    ]);
    const tied = answers[0]!.flag ? b : a;
    expect((await act(ARCHIVE, { id: tied.id, expectedVersion: 2 })).userErrors[0]?.code).toBe('FLAG_IN_USE');
  });

  it('lets a brand set what it may for itself, and no other brand notices', async () => {
    const other = await makeBrand(service);
    const fixed = await live();
    const flag = await live({ overridable: true });
    const set = (flagId: string, expectedVersion: number, more: object) =>
      act(OVERRIDE, { flagId, expectedVersion, ...more }, brand.owner);
    expect((await set(fixed.id, 0, { serve: { variant: 'on' } })).userErrors[0]?.code).toBe('FLAG_NOT_OVERRIDABLE');
    expect((await set(flag.id, 0, { serve: { variant: 'maybe' } })).userErrors[0]?.code).toBe('FLAG_VARIANT_UNKNOWN');
    const done = await set(flag.id, 0, { serve: { variant: 'on' } });
    expect(done.flag).toMatchObject({ override: { version: 1, enabled: true, serve: { variant: 'on' } }, rules: null });
    expect(await ask(brand.owner, flag.key)).toMatchObject({ value: true, reason: 'OVERRIDE', version: 3 });
    expect(await ask(other.owner, flag.key)).toMatchObject({ value: false, reason: 'OTHERWISE' });
    const racing = await Promise.all(
      Array.from({ length: 20 }, () => set(flag.id, 1, { enabled: false, serve: { variant: 'on' } })),
    );
    expect(racing.filter((answer) => answer.flag)).toHaveLength(1);
    expect((await set(flag.id, 2, {})).flag).toMatchObject({ override: { version: 3, serve: null } });
    expect(await ask(brand.owner, flag.key)).toMatchObject({ value: false, reason: 'OTHERWISE' });
    const own = await query(brand.owner, HISTORY, { flagId: flag.id }, 'flagHistory');
    expect(own).toMatchObject({ totalCount: 3, nodes: [{ kind: 'OVERRIDE' }, {}, {}] });
    expect(await query(other.owner, HISTORY, { flagId: flag.id }, 'flagHistory')).toMatchObject({ totalCount: 0 });
  });

  it('A4: defining is for the platform, looking is for those who may, asking for oneself is for everybody', async () => {
    const { id, key } = await live();
    for (const [text, input] of [
      [UPDATE, { name: 'x' }],
      [SWITCH, { enabled: false }],
      [ARCHIVE, {}],
    ] as const)
      expect((await act(text, { id, expectedVersion: 2, ...input }, brand.owner)).codes).toEqual(['FORBIDDEN']);
    const nobody = brand.owner.with({ permissions: [] });
    expect((await service.graphql(nobody, `{ flags { id } }`)).codes).toEqual(['FORBIDDEN']);
    expect(await ask(nobody, key)).toMatchObject({ variant: 'off' });
  });

  it('tries a flag with somebody, says which rule decided, and lets a brand try for itself alone', async () => {
    const rules = [
      {
        id: 'owners',
        conditions: [{ attribute: 'role', operator: 'IN', values: ['brand-owner'] }],
        serve: { variant: 'on' },
      },
      {
        id: 'there',
        conditions: [{ attribute: 'brand', operator: 'IN', values: [brand.id] }],
        serve: { variant: 'on' },
      },
    ];
    const { id } = await draft({ rules });
    const attempt = (input: object, ctx: Ctx = admin) =>
      query(ctx, TRY, { input: { flagId: id, ...input } }, 'tryFlag');
    expect(await attempt({ roles: ['brand-owner'] })).toMatchObject({
      variant: 'on',
      reason: 'RULE',
      ruleId: 'owners',
    });
    expect(await attempt({ brandId: brand.id })).toMatchObject({ ruleId: 'there' });
    expect(await attempt({})).toMatchObject({ variant: 'off', reason: 'OTHERWISE', ruleId: null });
    const other = await makeBrand(service);
    expect(await attempt({ brandId: brand.id }, other.owner)).toMatchObject({ reason: 'OTHERWISE' });
  });

  it('ADM-5: evaluates the common vectors as its library does, after they went through the database', async () => {
    const file = new URL('../../../libs/flags/vectors.json', import.meta.url);
    const { flags, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
      flags: Flag[];
      vectors: { name: string; flag: string; context: FlagContext; expected: Evaluation }[];
    };
    const prefix = unique('vector');
    const ids: string[] = [];
    for (const flag of flags.filter(
      ({ key }) => /^[a-z0-9-]+$/.test(key) && !['broken', 'chain'].includes(key) && !key.startsWith('needs'),
    )) {
      const { type, variants, offVariant, rules, otherwise, salt, enabled } = flag;
      const made = await live({
        key: `${prefix}.${flag.key}`,
        ...{ type, variants, offVariant, rules, otherwise, salt },
      });
      if (!enabled) await act(SWITCH, { id: made.id, expectedVersion: made.version, enabled });
      ids.push(flag.key);
    }
    const { flags: stored } = await service.app.get(FlagSetService).current();
    const checked = vectors.filter(
      ({ flag, expected }) => ids.includes(flag) && !expected.reason.startsWith('OVERRIDE'),
    );
    const wrong = checked.filter(({ flag, context, expected }) => {
      const found = stored.find(({ key }) => key === `${prefix}.${flag}`)!;
      const { variant, reason, ruleId, bucket } = evaluate({ ...found, key: flag }, context);
      return (
        JSON.stringify([variant, reason, ruleId, bucket]) !==
        JSON.stringify([expected.variant, expected.reason, expected.ruleId, expected.bucket])
      );
    });
    expect(wrong).toEqual([]);
    expect(checked.length).toBeGreaterThan(60);
    for (const flag of stored) expect(publishedFlagSchema.safeParse(flag).error).toBeUndefined();
  }, 60_000);

  it('adds up uses by flag and brand, in parallel too, and passes over flags that are not there', async () => {
    const { id, key } = await live();
    const set = service.app.get(FlagSetService);
    const use = { flagKey: key, brandId: brand.id, count: 2 };
    await Promise.all(
      Array.from({ length: 20 }, () => set.used([use, use, { ...use, brandId: null }, { ...use, flagKey: 'gone' }])),
    );
    const at = (ctx: Ctx) =>
      query(ctx, `query ($id: ID!) { flag(id: $id) { evaluations lastEvaluatedAt } }`, { id }, 'flag');
    expect(await at(brand.owner)).toMatchObject({ evaluations: '80', lastEvaluatedAt: expect.any(String) });
    expect(await at(admin)).toMatchObject({ evaluations: '120' });
  });

  it('finds stale flags once, tells the owner once, and forgets it with the next change', async () => {
    const ownerId = brand.owner.actor.id;
    const { id, key } = await live({ ownerId });
    await service.admin.query(`UPDATE flag SET updated_at = updated_at - interval '15 days' WHERE id = $1`, [id]);
    const watch = service.app.get(FlagStaleWatch);
    const found = await Promise.all(Array.from({ length: 5 }, () => watch.look()));
    expect(found.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await watch.look()).toBe(0);
    const told = (await service.events('platform.notification.requested')).filter((event) =>
      JSON.stringify(event.data).includes(key),
    );
    expect(told).toMatchObject([{ brandId: null, data: { topic: 'flag.stale', recipients: { userIds: [ownerId] } } }]);
    const stage = async () =>
      (await query(admin, `query ($id: ID!) { flag(id: $id) { stage staleReason } }`, { id }, 'flag')) as object;
    expect(await stage()).toEqual({ stage: 'STALE', staleReason: 'ROLLED_OUT' });
    await act(UPDATE, { id, expectedVersion: 2, permanent: true });
    expect(await stage()).toEqual({ stage: 'ACTIVE', staleReason: null });
  });

  it.each(['/internal/flags', '/internal/flags/uses'])(
    'A2: %s answers nobody without the signature of the gateway',
    async (path) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${service.url}${path}`, { method: 'POST', body: '{}', headers });
      expect(answer.status).toBe(401);
    },
  );
});
