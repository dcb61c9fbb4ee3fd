import { automationCommandRequested, type Envelope, eventSubject } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Broker, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, aPrice, aProduct, ask, channelsOf, colleague, netPrice, step } from './builders.ts';

const DRAFT = 'query ($id: ID!) { priceDraft(id: $id) { id version status source title author { kind id name } } }';

describe('commands of automations', () => {
  let service: TestService;
  let broker: Broker;
  let owner: Ctx;
  let dealer: string;
  let variantId: string;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    broker = await Broker.connect();
    await broker.followedBy('catalog-pricing');
    owner = await aBrand(service);
    dealer = (await channelsOf(service, owner))['dealer']!;
    variantId = (await aProduct(service, owner, { cost: '5' })).variantId;
    await aPrice(service, owner, { variantId, channelId: dealer, net: '10' });
  }, 60_000);
  afterAll(async () => {
    await broker?.close();
    await service?.stop();
  });

  const ruleId = newId();
  const command = (change: object = {}): Envelope => {
    const id = newId();
    const runId = newId();
    const lines = [{ variantId, channelId: dealer, net: '12' }];
    const input = { title: 'By a rule', rationale: '', lines };
    const data = {
      ...{ label: 'Costs rose', ruleId, revision: 1, runId, action: 0, idempotencyKey: `automation:${runId}:0` },
      ...{ domain: 'catalog-pricing', command: 'create-price-draft', input, ...change },
    };
    return {
      ...{ id, type: automationCommandRequested.type, version: 1, brandId: owner.requireBrand(), aggregateId: runId },
      ...{ actor: { kind: 'automation', id: ruleId, name: 'Costs rose' }, aggregateVersion: 1, correlationId: newId() },
      ...{ occurredAt: new Date().toISOString(), data },
    };
  };
  const send = (event: Envelope) => broker.publish(eventSubject(event.brandId, event.type), event);
  async function answerTo(event: Envelope): Promise<Envelope> {
    for (let i = 0; i < 300; i++) {
      const answers = await service.events('catalog-pricing.command.answered');
      const found = answers.find((each) => each.aggregateId === event.aggregateId);
      if (found) return found;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('No answer came.');
  }

  it('P8: write a price draft once, as the rule, and leave the decision to people', async () => {
    const event = command();
    for (let i = 0; i < 5; i++) await send(event);
    const answer = await answerTo(event);
    expect(answer).toMatchObject({
      causationId: event.id,
      correlationId: event.correlationId,
      data: { outcome: 'done' },
    });
    const { reference } = answer.data as { reference: { id: string } };
    const draft = await ask<{ id: string; version: number }>(service, owner, DRAFT, { id: reference.id });
    expect(draft).toMatchObject({
      status: 'SUBMITTED',
      source: 'AUTOMATION',
      author: { kind: 'automation', id: ruleId },
    });
    expect(await netPrice(service, owner, variantId, dealer)).toBe('10.00');
    const robot = colleague(owner).with({ actor: { kind: 'automation', id: newId(), name: 'Other rule' } });
    await expect(step(service, robot, 'approve', draft)).rejects.toThrow('DRAFT_DECIDED_BY_PERSON');
    expect(await step(service, colleague(owner), 'approve', draft)).toMatchObject({
      codes: [],
      draft: { status: 'APPLIED' },
    });
    const drafts = (await service.events('catalog-pricing.draft.created')).filter((each) => each.actor.id === ruleId);
    expect(drafts).toMatchObject([{ causationId: event.id, correlationId: event.correlationId }]);
  });

  it.each([
    ['an unknown command', { command: 'approve-price-draft' }],
    [
      'a variant that does not exist',
      { input: { title: 'x', rationale: '', lines: [{ variantId: newId(), channelId: newId(), net: '1' }] } },
    ],
  ])('answer %s with a refusal, once', async (_name, change) => {
    const event = command(change);
    await send(event);
    expect((await answerTo(event)).data).toMatchObject({
      outcome: 'refused',
      reference: null,
      message: expect.any(String),
    });
    const { rows } = await service.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM dead_letter`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('are no business of this service where they are meant for another', async () => {
    const event = command({ domain: 'crm' });
    await send(event);
    await broker.settled('catalog-pricing');
    const { rows } = await service.admin.query(`SELECT 1 FROM job WHERE input->>'runId' = $1`, [event.aggregateId]);
    expect(rows).toEqual([]);
  });
});
