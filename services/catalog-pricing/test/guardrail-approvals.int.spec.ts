import { approvalDecided } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { aBrand, run } from './builders.ts';

interface Guard {
  readonly guardrail: {
    id: string;
    version: number;
    minimumMarginPercent: string;
    policy: string;
    active: boolean;
    pendingApprovalId: string | null;
  } | null;
  readonly warnings: { code: string }[];
}
const FIELDS =
  'guardrail { id version minimumMarginPercent policy active pendingApprovalId } warnings { code } userErrors { code details }';

describe('guardrails that let more through', () => {
  let service: TestService;
  let author: Ctx;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());
  beforeEach(async () => {
    author = await aBrand(service);
  });

  const set = (input: Record<string, unknown>, ctx = author) =>
    run<Guard>(service, ctx, 'setPricingGuardrail', 'SetPricingGuardrailInput', input, FIELDS);
  const make = async () => (await set({ policy: 'BLOCK', minimumMarginPercent: '30' })).guardrail!;
  const sent = async (type: string) => (await service.events(type)).filter((event) => event.brandId === author.brandId);
  /** What approvals would answer. */
  const decide = async (id: string, change: Record<string, unknown> = {}) => {
    const wanted = (await sent('platform.approval.wanted')).find((event) => event.aggregateId === id)!.data as {
      kind: string;
      subjectType: string;
      subjectId: string;
      label: string;
      payloadHash: string;
    };
    const { kind, subjectType, subjectId, label, payloadHash } = wanted;
    const decided = {
      ...{ kind, subjectType, subjectId, label, payloadHash, service: 'catalog-pricing', note: null },
      ...{ decision: 'approved' as const, alone: false, requestedBy: author.actor.id },
      ...change,
    };
    const second = author.with({ actor: { kind: 'person', id: newId(), name: 'Second' } });
    const target = { aggregateId: id, aggregateVersion: 2 };
    await service.app.get(Db).tx(second, async (tx) => tx.emit(approvalDecided, decided, target));
  };
  const stateOf = async (id: string): Promise<string> =>
    (await service.admin.query('SELECT state FROM guardrail_change WHERE id = $1', [id])).rows[0].state;
  const ended = async (id: string): Promise<string> => {
    for (let i = 0; i < 100 && (await stateOf(id)) === 'PENDING'; i += 1)
      await new Promise((done) => setTimeout(done, 50));
    return stateOf(id);
  };
  const loosen = async (guard: { id: string; version: number }, change: Record<string, unknown> = {}) => {
    const input = {
      id: guard.id,
      expectedVersion: guard.version,
      policy: 'WARN',
      minimumMarginPercent: '30',
      ...change,
    };
    return set(input);
  };

  it('ADM-6: wait for a second person; stricter ones do not', async () => {
    const guard = await make();
    const waits = await loosen(guard);
    expect(waits).toMatchObject({
      guardrail: { policy: 'BLOCK', version: 1 },
      warnings: [{ code: 'APPROVAL_PENDING' }],
    });
    const id = waits.guardrail!.pendingApprovalId!;
    const [wanted] = await sent('platform.approval.wanted');
    expect(wanted!.data).toMatchObject({
      permission: 'catalog-pricing.guardrail.write',
      changes: [{ field: 'policy', before: 'BLOCK', after: 'WARN' }],
    });
    await decide(id);
    expect(await ended(id)).toBe('APPLIED');
    const [settled] = await sent('platform.approval.settled');
    expect(settled!.data).toMatchObject({ outcome: 'applied', failure: null });
    const last = (await sent('catalog-pricing.guardrail.set')).at(-1)!;
    expect(last.actor.name).toBe('Second');
    const strict = await set({ id: guard.id, expectedVersion: 2, policy: 'BLOCK', minimumMarginPercent: '40' });
    expect(strict).toMatchObject({ guardrail: { policy: 'BLOCK', version: 3, pendingApprovalId: null }, warnings: [] });
  });

  it('ADM-6: what is approved is what was asked for, of the guardrail as it was', async () => {
    const [a, b] = [await make(), await make()];
    const [first, second] = [await loosen(a), await loosen(b, { active: false, policy: 'BLOCK' })];
    await decide(first.guardrail!.pendingApprovalId!, { payloadHash: 'f'.repeat(64) });
    expect(await ended(first.guardrail!.pendingApprovalId!)).toBe('FAILED');
    await set({ id: b.id, expectedVersion: 1, policy: 'BLOCK', minimumMarginPercent: '50' });
    await decide(second.guardrail!.pendingApprovalId!);
    expect(await ended(second.guardrail!.pendingApprovalId!)).toBe('FAILED');
    const { rows } = await service.admin.query(
      'SELECT policy, active FROM pricing_guardrail WHERE brand_id = $1 ORDER BY created_at',
      [author.brandId],
    );
    expect(rows).toEqual([
      { policy: 'BLOCK', active: true },
      { policy: 'BLOCK', active: true },
    ]);
    const codes = (await sent('platform.approval.settled')).map(
      (event) => (event.data as { failure: { code: string } }).failure.code,
    );
    expect(codes).toEqual(['APPROVAL_HASH_MISMATCH', 'CONFLICT']);
  });

  it('ADM-6: of 20 requests at once one waits; once rejected another may', async () => {
    const guard = await make();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_unused, i) => loosen(guard, { minimumMarginPercent: String(i + 1) })),
    );
    const waiting = answers.filter(({ warnings }) => warnings?.length === 1);
    expect(waiting).toHaveLength(1);
    const refusals = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refusals).toEqual(Array.from({ length: 19 }, () => 'GUARDRAIL_CHANGE_PENDING'));
    const id = waiting[0]!.guardrail!.pendingApprovalId!;
    await decide(id, { decision: 'rejected' });
    expect(await ended(id)).toBe('CLOSED');
    expect((await loosen(guard)).warnings).toEqual([{ code: 'APPROVAL_PENDING' }]);
  });
});
