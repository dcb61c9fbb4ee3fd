import { type Ctx, newId } from '@mh-os/kernel';
import type { JobRun } from '@mh-os/messaging';
import { startTestService, type TestService } from '@mh-os/testing';
import pg from 'pg';
import { AppModule } from '../src/app.module.ts';
import { DraftTimers } from '../src/drafts/timing/timing.jobs.ts';
import {
  aBrand,
  aPrice,
  aProduct,
  aSubmittedDraft,
  ask,
  channelsOf,
  colleague,
  type DraftAnswer,
  netPrice,
  run,
  step,
} from './builders.ts';

let service: TestService;
let author: Ctx;
let approver: Ctx;
let dealer: string;
let variants: string[];

beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());
beforeEach(async () => {
  author = await aBrand(service);
  approver = colleague(author);
  dealer = (await channelsOf(service, author))['dealer']!;
  variants = [];
  for (let at = 0; at < 3; at += 1) {
    const { variantId } = await aProduct(service, author, { cost: '5' });
    await aPrice(service, author, { variantId, channelId: dealer, net: '10' });
    variants.push(variantId);
  }
});

const HOUR = 3_600_000;
const lines = (net: string) => variants.map((variantId) => ({ variantId, channelId: dealer, net }));
const prices = () => Promise.all(variants.map((variantId) => netPrice(service, author, variantId, dealer)));
const schedule = (draft: DraftAnswer, at: Date, ctx = approver) =>
  step(service, ctx, 'approve', draft, { idempotencyKey: newId(), activateAt: at.toISOString() });
const soon = () => new Date(Date.now() + HOUR);
const aScheduled = async (net: string, at = soon()) => {
  const { draft, codes } = await schedule(await aSubmittedDraft(service, author, lines(net)), at);
  expect(codes).toEqual([]);
  return { draft, at };
};
interface Told {
  readonly status: string;
  readonly appliedAt: string | null;
  readonly failure: { code: string; message: string } | null;
  readonly history: { step: string; actor: { kind: string } }[];
}
const told = (id: string): Promise<Told> =>
  ask(
    service,
    author,
    'query ($id: ID!) { priceDraft(id: $id) { status appliedAt failure { code message } history { step actor { kind } } } }',
    { id },
  );
/** What the timer does when its time comes. */
const ring = (kind: 'activate' | 'expire', draftId: string, at: Date | string): Promise<unknown> => {
  const input = { draftId, at: new Date(at).toISOString() };
  const job = { id: newId(), kind, input, state: null, attempt: 1, signal: new AbortController().signal };
  return service.app.get(DraftTimers, { strict: false })[kind](job as unknown as JobRun, approver);
};
const guard = (input: Record<string, unknown>) =>
  run(service, author, 'setPricingGuardrail', 'SetPricingGuardrailInput', input, 'guardrail { id }');
const ofDraft = async (id: string) =>
  (await service.events())
    .filter((one) => one.aggregateId === id)
    .map((one) => one.type.replace('catalog-pricing.draft.', ''));

describe('scheduled drafts', () => {
  it('P8: apply at their time, by the timer itself, on behalf of who approved', async () => {
    const { draft } = await aScheduled('12', new Date(Date.now() + 1_200));
    expect(draft.status).toBe('SCHEDULED');
    expect(await prices()).toEqual(['10.00', '10.00', '10.00']);
    for (let i = 0; i < 200 && (await told(draft.id)).status === 'SCHEDULED'; i += 1)
      await new Promise((done) => setTimeout(done, 50));
    const { status, history } = await told(draft.id);
    expect([status, ...history.map((one) => one.step)]).toEqual([
      'APPLIED',
      'CREATED',
      'SUBMITTED',
      'SCHEDULED',
      'ACTIVATED',
    ]);
    expect(await prices()).toEqual(['12.00', '12.00', '12.00']);
    expect(await ofDraft(draft.id)).toEqual(['created', 'updated', 'scheduled', 'activated']);
    const { rows } = await service.admin.query(
      `SELECT DISTINCT set_by->>'id' AS id FROM price_record WHERE draft_id = $1`,
      [draft.id],
    );
    expect(rows).toEqual([{ id: approver.actor.id }]);
  });

  it('P8: are refused for the past, for too far ahead, and to their author', async () => {
    const draft = await aSubmittedDraft(service, author, lines('12'));
    expect((await schedule(draft, new Date(Date.now() - 1_000))).codes).toEqual(['DRAFT_ACTIVATION_TIME']);
    expect((await schedule(draft, new Date(Date.now() + 400 * 24 * HOUR))).codes).toEqual(['DRAFT_ACTIVATION_TIME']);
    expect((await schedule(draft, soon(), author)).codes).toEqual(['DRAFT_AUTHOR_APPROVES']);
  });

  it('P7: a guardrail broken by the time fails the activation, applies nothing, and says so', async () => {
    const { draft, at } = await aScheduled('12');
    await guard({ policy: 'BLOCK', minimumMarginPercent: '70' });
    await ring('activate', draft.id, at);
    const after = await told(draft.id);
    expect(after).toMatchObject({
      status: 'FAILED_ACTIVATION',
      appliedAt: null,
      failure: { code: 'GUARDRAIL_BLOCKED' },
    });
    expect(await prices()).toEqual(['10.00', '10.00', '10.00']);
    expect((await ofDraft(draft.id)).at(-1)).toBe('activation-failed');
  });

  it('P7: what needed approval is covered by the approval that saw it, and by no other', async () => {
    await guard({ policy: 'REQUIRE_APPROVAL', minimumMarginPercent: '70' });
    const seen = await aScheduled('12');
    await ring('activate', seen.draft.id, seen.at);
    expect((await told(seen.draft.id)).status).toBe('APPLIED');
    const unseen = await aScheduled('13');
    await guard({
      kind: 'FLOOR',
      policy: 'REQUIRE_APPROVAL',
      basis: 'NET',
      amount: { decimal: '20', currency: 'EUR' },
    });
    await ring('activate', unseen.draft.id, unseen.at);
    expect(await told(unseen.draft.id)).toMatchObject({
      status: 'FAILED_ACTIVATION',
      failure: { code: 'GUARDRAIL_NEEDS_APPROVAL' },
    });
    expect(await prices()).toEqual(['12.00', '12.00', '12.00']);
  });

  it('P8: a price changed in between fails the whole activation', async () => {
    const { draft, at } = await aScheduled('12');
    await step(service, approver, 'approve', await aSubmittedDraft(service, author, lines('11').slice(0, 1)));
    await ring('activate', draft.id, at);
    expect(await told(draft.id)).toMatchObject({ status: 'FAILED_ACTIVATION', failure: { code: 'DRAFT_SUPERSEDED' } });
    expect(await prices()).toEqual(['11.00', '10.00', '10.00']);
  });

  it('P8: are cancelled by a person with a reason, and a timer that comes late does nothing', async () => {
    const { draft, at } = await aScheduled('12');
    expect((await step(service, approver, 'cancel', draft, { reason: ' ' })).codes).toEqual(['REASON_REQUIRED']);
    const { draft: cancelled } = await step(service, approver, 'cancel', draft);
    expect(cancelled.status).toBe('CANCELLED');
    expect(await ring('activate', draft.id, at)).toEqual({ outcome: 'too late' });
    const again = await aScheduled('12');
    expect((await step(service, author, 'withdraw', again.draft)).draft.status).toBe('WITHDRAWN');
    expect(await prices()).toEqual(['10.00', '10.00', '10.00']);
  });

  it('P8, G6: activation and cancellation at once end in one of the two, and 20 timers apply once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { draft, at } = await aScheduled(`${20 + round}`);
      const before = await prices();
      const [cancelled] = await Promise.all([
        step(service, colleague(author), 'cancel', draft),
        ...Array.from({ length: 20 }, () => ring('activate', draft.id, at)),
      ]);
      const { status } = await told(draft.id);
      expect(status).toBe(cancelled.codes.length === 0 ? 'CANCELLED' : 'APPLIED');
      expect(await prices()).toEqual(status === 'APPLIED' ? variants.map(() => `${20 + round}.00`) : before);
      const { rows } = await service.admin.query('SELECT count(*)::int AS n FROM price_record WHERE draft_id = $1', [
        draft.id,
      ]);
      expect(rows[0].n).toBe(status === 'APPLIED' ? 3 : 0);
    }
  });

  it('P8: an activation killed in between leaves nothing, and the next run applies all', async () => {
    const { draft, at } = await aScheduled('12');
    const { host, port, database, user, password } = service.admin;
    const holder = new pg.Client({ host, port, database: database!, user: user!, password: password! });
    await holder.connect();
    await holder.query(`SET search_path = 'catalog-pricing', catalog_pricing`);
    await holder.query('BEGIN');
    await holder.query('SELECT id FROM product_price WHERE variant_id = $1 FOR UPDATE', [variants[2]]);
    const killed = ring('activate', draft.id, at).then(
      () => 'ended',
      () => 'killed',
    );
    const waiting = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE OF p%' AND datname = current_database()`;
    let pid: number | undefined;
    for (let i = 0; i < 200 && pid === undefined; i += 1) {
      pid = (await service.admin.query(waiting)).rows[0]?.pid;
      if (pid === undefined) await new Promise((done) => setTimeout(done, 20));
    }
    await service.admin.query('SELECT pg_terminate_backend($1)', [pid]);
    expect(await killed).toBe('killed');
    await holder.query('ROLLBACK');
    await holder.end();
    expect((await told(draft.id)).status).toBe('SCHEDULED');
    expect(await prices()).toEqual(['10.00', '10.00', '10.00']);
    await ring('activate', draft.id, at);
    expect((await told(draft.id)).status).toBe('APPLIED');
    expect(await prices()).toEqual(['12.00', '12.00', '12.00']);
  });

  it('P8: a draft that nobody decides expires, and never changes a price after', async () => {
    const draft = await aSubmittedDraft(service, author, lines('12'));
    const { expiresAt } = await ask<{ expiresAt: string }>(
      service,
      author,
      'query ($id: ID!) { priceDraft(id: $id) { expiresAt } }',
      { id: draft.id },
    );
    await ring('expire', draft.id, new Date(Date.now()));
    expect((await told(draft.id)).status).toBe('SUBMITTED');
    await ring('expire', draft.id, expiresAt);
    const { status, history } = await told(draft.id);
    expect([status, history.at(-1)]).toEqual(['EXPIRED', { step: 'EXPIRED', actor: { kind: 'system' } }]);
    expect((await step(service, approver, 'approve', { id: draft.id, version: draft.version + 1 })).codes).toEqual([
      'ILLEGAL_TRANSITION',
    ]);
    expect(await prices()).toEqual(['10.00', '10.00', '10.00']);
  });
});

describe('rolling back', () => {
  const back = (id: string, ctx = author) =>
    run<{ draft: DraftAnswer | null; refused: { sku: string; reason: string }[] }>(
      service,
      ctx,
      'rollBackPriceDraft',
      'RollBackPriceDraftInput',
      { id, idempotencyKey: newId() },
      'draft { id version status rollbackOf { id } lineCount evidence { type id } } refused { sku channel reason }',
    );

  it('P8: writes a draft with the prices before, on the versions of today, without the lines changed since', async () => {
    const { draft } = await step(service, approver, 'approve', await aSubmittedDraft(service, author, lines('12')));
    await step(service, approver, 'approve', await aSubmittedDraft(service, author, lines('13').slice(0, 1)));
    const made = await back(draft.id);
    expect(made.draft).toMatchObject({
      status: 'DRAFT',
      lineCount: 2,
      rollbackOf: { id: draft.id },
      evidence: [{ type: 'price-draft', id: draft.id }],
    });
    expect(made.refused).toMatchObject([{ channel: 'dealer', reason: 'CHANGED_SINCE' }]);
    const { draft: submitted } = await step(service, author, 'submit', made.draft!);
    expect((await step(service, approver, 'approve', submitted)).codes).toEqual([]);
    expect(await prices()).toEqual(['13.00', '10.00', '10.00']);
    expect((await back(draft.id)).userErrors.map((one) => one.code)).toEqual(['ROLLBACK_NOTHING']);
  });

  it('P8: is for applied drafts, and leaves first prices', async () => {
    const open = await aSubmittedDraft(service, author, lines('12'));
    expect((await back(open.id)).userErrors.map((one) => one.code)).toEqual(['ILLEGAL_TRANSITION']);
    const { variantId } = await aProduct(service, author, { cost: '5' });
    const first = await aSubmittedDraft(service, author, [{ variantId, channelId: dealer, net: '9' }]);
    const { draft } = await step(service, approver, 'approve', first);
    expect((await back(draft.id)).userErrors[0]).toMatchObject({
      code: 'ROLLBACK_NOTHING',
      details: { refused: [{ reason: 'FIRST_PRICE' }] },
    });
  });
});

describe('comments, evidence and checks', () => {
  const say = (draftId: string, input: Record<string, unknown>, ctx = approver) =>
    run<{ comment: { id: string; body: string } | null }>(
      service,
      ctx,
      'commentPriceDraft',
      'CommentPriceDraftInput',
      { draftId, idempotencyKey: newId(), ...input },
      'comment { id body mentions }',
    );

  it('are kept in order, by people and directors, and tell who is mentioned', async () => {
    const draft = await aSubmittedDraft(service, author, lines('12'));
    const director = author.with({
      actor: { kind: 'director', id: newId(), name: 'Pricing director' },
      permissions: ['catalog-pricing.draft.comment'],
    });
    await say(draft.id, { body: 'Why so much?', mentions: [author.actor.id] });
    await say(draft.id, { body: 'The cost rose.' }, director);
    expect((await say(draft.id, { body: '  ' })).userErrors.map((one) => one.code)).toEqual(['COMMENT_EMPTY']);
    expect((await say(draft.id, { body: 'x', mentions: ['somebody'] })).userErrors.map((one) => one.code)).toEqual([
      'COMMENT_MENTION',
    ]);
    const seen = await ask<{ comments: { totalCount: number; nodes: { body: string; author: { kind: string } }[] } }>(
      service,
      author,
      'query ($id: ID!) { priceDraft(id: $id) { comments { totalCount nodes { body author { kind } } } } }',
      { id: draft.id },
    );
    expect(seen.comments.nodes.map((one) => [one.author.kind, one.body])).toEqual([
      ['person', 'Why so much?'],
      ['director', 'The cost rose.'],
    ]);
    const events = (await service.events('catalog-pricing.draft.commented')).map(
      (one) => one.data as { draftId: string; mentions: string[] },
    );
    expect(events.filter((one) => one.draftId === draft.id).map((one) => one.mentions)).toEqual([
      [author.actor.id],
      [],
    ]);
    await expect(service.admin.query('UPDATE price_draft_comment SET body = $1', ['changed'])).rejects.toThrow(
      /never changed/,
    );
  });

  it('P7: a check counts what stands against a draft at this moment', async () => {
    const draft = await aSubmittedDraft(service, author, lines('12'));
    await guard({ policy: 'WARN', minimumMarginPercent: '70' });
    await step(service, approver, 'approve', await aSubmittedDraft(service, author, lines('11').slice(0, 1)));
    const query = 'query ($id: ID!) { priceDraftCheck(id: $id) { blocked needApproval warned near superseded } }';
    expect(await ask(service, author, query, { id: draft.id })).toEqual({
      blocked: 0,
      needApproval: 0,
      warned: 3,
      near: 0,
      superseded: 1,
    });
    expect(await ask(service, author, query, { id: newId() })).toBeNull();
  });
});
