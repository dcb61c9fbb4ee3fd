import { Ctx, newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import {
  aBrand,
  aDraft,
  aPrice,
  aProduct,
  aSubmittedDraft,
  ask,
  channelsOf,
  colleague,
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
  author = await aBrand(service);
  approver = colleague(author);
  dealer = (await channelsOf(service, author))['dealer']!;
}, 60_000);
afterAll(() => service.stop());
beforeEach(async () => {
  variants = [];
  for (let at = 0; at < 3; at += 1) {
    const { variantId } = await aProduct(service, author, { cost: '5' });
    await aPrice(service, author, { variantId, channelId: dealer, net: '10' });
    variants.push(variantId);
  }
});

const lines = (net: string) => variants.map((variantId) => ({ variantId, channelId: dealer, net }));
const prices = () => Promise.all(variants.map((variantId) => netPrice(service, author, variantId, dealer)));

describe('price drafts', () => {
  it('P8: the author cannot approve or reject, a second person can, and the events tell the story', async () => {
    const draft = await aSubmittedDraft(service, author, lines('12'));
    expect((await step(service, author, 'approve', draft)).codes).toEqual(['DRAFT_AUTHOR_APPROVES']);
    expect((await step(service, author, 'reject', draft)).codes).toEqual(['DRAFT_AUTHOR_APPROVES']);
    const answer = await step(service, approver, 'approve', draft);
    expect(answer).toMatchObject({ codes: [], draft: { status: 'APPLIED' } });
    expect(await prices()).toEqual(['12.00', '12.00', '12.00']);
    const events = (await service.events()).filter((one) => one.aggregateId === draft.id).map((one) => one.type);
    expect(events).toEqual(['created', 'updated', 'approved'].map((what) => `catalog-pricing.draft.${what}`));
    const applied = (await service.events('catalog-pricing.price.applied')).filter(
      (one) => (one.data as { draftId: string }).draftId === draft.id,
    );
    expect(applied.map((one) => one.data)).toMatchObject(
      variants.map(() => ({ previousNet: { minorUnits: '1000' }, net: { minorUnits: '1200' } })),
    );
  });

  it.each(['director', 'automation'] as const)(
    'P8, A11: a %s may write a draft and never approves one, not even with every permission',
    async (kind) => {
      const machine = author.with({ actor: { kind, id: newId() }, permissions: ['*'] });
      const draft = await aSubmittedDraft(service, machine, lines('11'));
      const own = await aSubmittedDraft(service, author, lines('11'));
      for (const one of [draft, own]) {
        const input = { id: one.id, expectedVersion: one.version, idempotencyKey: newId() };
        const refused = await service.graphql(
          machine,
          'mutation ($input: ApprovePriceDraftInput!) { approvePriceDraft(input: $input) { draft { id } userErrors { code } } }',
          { input },
        );
        expect(refused.codes).toEqual(['DRAFT_DECIDED_BY_PERSON']);
      }
      expect((await step(service, approver, 'approve', draft)).codes).toEqual([]);
      const { source } = await ask<{ source: string }>(
        service,
        author,
        'query ($id: ID!) { priceDraft(id: $id) { source } }',
        { id: draft.id },
      );
      expect(source).toBe(kind.toUpperCase());
    },
  );

  it('P8: refuses illegal steps, naming the legal ones, and never changes a price on rejection or withdrawal', async () => {
    const draft = await aDraft(service, author, lines('13'));
    expect((await step(service, approver, 'approve', draft)).codes).toEqual(['ILLEGAL_TRANSITION']);
    const submitted = (await step(service, author, 'submit', draft)).draft;
    const rejected = (await step(service, approver, 'reject', submitted)).draft;
    expect(rejected.status).toBe('REJECTED');
    const late = await run(
      service,
      author,
      'withdrawPriceDraft',
      'PriceDraftStepInput',
      { id: draft.id, expectedVersion: rejected.version },
      'draft { id }',
    );
    expect(late.userErrors[0]).toMatchObject({ code: 'ILLEGAL_TRANSITION', details: { state: 'REJECTED', legal: [] } });
    const other = await aSubmittedDraft(service, author, lines('13'));
    expect((await step(service, author, 'withdraw', other)).draft.status).toBe('WITHDRAWN');
    expect(await prices()).toEqual(['10.00', '10.00', '10.00']);
  });

  it('P8: of two drafts on one price the second is superseded, and then no line of it applies', async () => {
    const first = await aSubmittedDraft(service, author, lines('12').slice(0, 1));
    const second = await aSubmittedDraft(service, author, lines('15'));
    expect((await step(service, approver, 'approve', first)).codes).toEqual([]);
    const fields =
      'query ($id: ID!) { priceDraft(id: $id) { lines { nodes { superseded before { decimal } after { decimal } changePercent marginBefore marginAfter variant { sku } channel { code } } } } }';
    const seen = await ask<{ lines: { nodes: { superseded: boolean }[] } }>(service, author, fields, { id: second.id });
    expect(seen.lines.nodes.map((one) => one.superseded)).toEqual([true, false, false]);
    expect(seen.lines.nodes[1]).toMatchObject({
      before: { decimal: '10.00' },
      after: { decimal: '15.00' },
      changePercent: '50.00',
      marginBefore: '50.00',
      marginAfter: '66.67',
      channel: { code: 'dealer' },
    });
    expect((await step(service, approver, 'approve', second)).codes).toEqual(['DRAFT_SUPERSEDED']);
    expect(await prices()).toEqual(['12.00', '10.00', '10.00']);
  });

  it('are changed by their author while not submitted, in the version seen, based on the prices of then', async () => {
    const draft = await aDraft(service, author, lines('12'));
    const other = await aSubmittedDraft(service, author, lines('11'));
    await step(service, approver, 'approve', other);
    expect((await step(service, author, 'submit', draft)).codes).toEqual(['DRAFT_SUPERSEDED']);
    const change = (ctx: Ctx, expectedVersion: number) =>
      run<{ draft: { id: string; version: number } }>(
        service,
        ctx,
        'updatePriceDraft',
        'UpdatePriceDraftInput',
        { id: draft.id, expectedVersion, lines: lines('12.50') },
        'draft { id version lineCount }',
      );
    expect((await change(approver, draft.version)).userErrors[0]?.code).toBe('DRAFT_NOT_AUTHOR');
    const changed = await change(author, draft.version);
    expect(changed.userErrors).toEqual([]);
    expect((await change(author, draft.version)).userErrors[0]?.code).toBe('CONFLICT');
    const { draft: submitted } = await step(service, author, 'submit', changed.draft);
    expect((await step(service, approver, 'approve', submitted)).codes).toEqual([]);
    expect(await prices()).toEqual(['12.50', '12.50', '12.50']);
  });

  it('offer each caller the steps that would succeed', async () => {
    const draft = await aSubmittedDraft(service, author, lines('12'));
    const actions = async (ctx: Ctx) =>
      (
        await ask<{ permittedActions: string[] }>(
          service,
          ctx,
          'query ($id: ID!) { priceDraft(id: $id) { permittedActions } }',
          { id: draft.id },
        )
      ).permittedActions;
    expect([
      await actions(author),
      await actions(approver),
      await actions(colleague(author, ['catalog-pricing.draft.read'])),
    ]).toEqual([['WITHDRAW'], ['APPROVE', 'SCHEDULE', 'REJECT'], []]);
  });
});

describe('races', () => {
  it('P8, G6: 50 parallel approvals apply once', async () => {
    const draft = await aSubmittedDraft(service, author, lines('14'));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => step(service, colleague(author), 'approve', draft)),
    );
    expect(answers.filter((one) => one.codes.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap((one) => one.codes))).toEqual(new Set(['CONFLICT']));
    const { rows } = await service.admin.query(
      'SELECT max(price_version) AS top, count(*)::int AS n FROM price_record WHERE variant_id = ANY ($1)',
      [variants],
    );
    expect(rows).toEqual([{ top: 2, n: 6 }]);
  });

  it('A10, G6: 50 parallel repeats of one approval with one key all get the first answer', async () => {
    const draft = await aSubmittedDraft(service, author, lines('14'));
    const key = { idempotencyKey: newId() };
    const answers = await Promise.all(Array.from({ length: 50 }, () => step(service, approver, 'approve', draft, key)));
    expect(new Set(answers.map((one) => `${one.codes.join()} ${one.draft?.status}`))).toEqual(new Set([' APPLIED']));
    const { rows } = await service.admin.query('SELECT count(*)::int AS n FROM price_record WHERE draft_id = $1', [
      draft.id,
    ]);
    expect(rows).toEqual([{ n: 3 }]);
  });

  it('P8: approval and withdrawal at once end in one of the two', async () => {
    for (let round = 0; round < 8; round += 1) {
      const before = await prices();
      const draft = await aSubmittedDraft(service, author, lines(`${20 + round}`));
      const [approved, withdrawn] = await Promise.all([
        step(service, approver, 'approve', draft),
        step(service, author, 'withdraw', draft),
      ]);
      expect([approved.codes, withdrawn.codes].filter((one) => one.length === 0)).toHaveLength(1);
      const after = approved.codes.length === 0 ? variants.map(() => `${20 + round}.00`) : before;
      expect(await prices()).toEqual(after);
    }
  });

  it('G11, P8: crossed drafts on the same prices finish without deadlock, one of each pair superseded', async () => {
    for (let round = 0; round < 8; round += 1) {
      const forth = await aSubmittedDraft(service, author, lines(`${30 + round}`));
      const back = await aSubmittedDraft(service, author, lines(`${50 + round}`).reverse());
      const answers = await Promise.all([forth, back].map((draft) => step(service, approver, 'approve', draft)));
      expect(answers.map((one) => one.codes.join()).sort()).toEqual(['', 'DRAFT_SUPERSEDED']);
      expect(new Set(await prices()).size).toBe(1);
    }
  });
});
