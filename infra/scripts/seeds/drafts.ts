/** Price drafts in each state a newcomer should see: written, waiting, applied, rejected. */
import type { SeedChannel } from './brands.ts';
import type { GraphClient } from './graph-client.ts';
import type { SeededVariant } from './products.ts';

const STEP = '{ draft { id version status } userErrors { code message path } }';
const CREATE = `mutation CreatePriceDraft($input: CreatePriceDraftInput!) { createPriceDraft(input: $input) ${STEP} }`;
const SUBMIT = `mutation SubmitPriceDraft($input: PriceDraftStepInput!) { submitPriceDraft(input: $input) ${STEP} }`;
const APPROVE = `mutation ApprovePriceDraft($input: ApprovePriceDraftInput!) { approvePriceDraft(input: $input) ${STEP} }`;
const REJECT = `mutation RejectPriceDraft($input: RejectPriceDraftInput!) { rejectPriceDraft(input: $input) ${STEP} }`;
const STATE = `query DraftState($id: ID!) { priceDraft(id: $id) { id version status } }`;

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

interface Story {
  readonly key: string;
  readonly title: string;
  readonly rationale: string;
  /** SKU, channel code and gross or net price. */
  readonly lines: readonly (readonly [sku: string, channel: string, price: { gross: string } | { net: string }])[];
  readonly end: 'written' | 'submitted' | 'applied' | 'rejected';
}

export const stories: readonly Story[] = [
  {
    key: 'clay',
    title: 'Matte Clay to 20.90',
    rationale: 'Costs of kaolin rose 6 %; competitors are at 21 to 23 euros.',
    lines: [
      ['HM-STY-CLY-100', 'own-shop', { gross: '20.90' }],
      ['HM-STY-CLY-100', 'stand', { gross: '20.90' }],
    ],
    end: 'applied',
  },
  {
    key: 'oils',
    title: 'Autumn prices of beard oils',
    rationale: 'Bring the 50 ml sizes in line with the 30 ml ones.',
    lines: [
      ['HM-BOI-CED-50', 'own-shop', { gross: '25.90' }],
      ['HM-BOI-BER-50', 'own-shop', { gross: '25.90' }],
    ],
    end: 'submitted',
  },
  {
    key: 'gel',
    title: 'Gel at a fighting price',
    rationale: 'Match the drugstore offer for two weeks.',
    lines: [['HM-STY-GEL-150', 'own-shop', { gross: '7.90' }]],
    end: 'rejected',
  },
  {
    key: 'travel',
    title: 'Travel sizes on the marketplace',
    rationale: 'Fees went up by one point in October.',
    lines: [
      ['HM-SHP-TEA-100', 'marketplace', { gross: '8.40' }],
      ['HM-BOD-WSH-100', 'marketplace', { gross: '6.40' }],
    ],
    end: 'written',
  },
];

/** Plays one story; repeatable: what has happened already is not done again. */
export async function seedDraft(
  operator: GraphClient,
  approver: GraphClient,
  story: Story,
  variants: readonly SeededVariant[],
  channels: readonly SeedChannel[],
): Promise<void> {
  const lines = story.lines.map(([sku, code, price]) => ({
    variantId: variants.find((variant) => variant.sku === sku)?.id,
    channelId: channels.find((channel) => channel.code === code)?.id,
    ...price,
  }));
  const { title, rationale, key } = story;
  const input = { title, rationale, lines, idempotencyKey: `seed:draft:${key}` };
  const created = await operator.run<{ createPriceDraft: { draft: Draft } }>(CREATE, { input });
  const { priceDraft } = await operator.run<{ priceDraft: Draft }>(STATE, { id: created.createPriceDraft.draft.id });
  if (story.end === 'written' || priceDraft.status !== 'DRAFT') return;
  const { id } = priceDraft;
  const submitted = await operator.run<{ submitPriceDraft: { draft: Draft } }>(SUBMIT, {
    input: { id, expectedVersion: priceDraft.version },
  });
  const step = { id, expectedVersion: submitted.submitPriceDraft.draft.version };
  if (story.end === 'applied')
    await approver.run(APPROVE, { input: { ...step, idempotencyKey: `seed:approve:${key}` } });
  if (story.end === 'rejected')
    await approver.run(REJECT, { input: { ...step, reason: 'Below what the brand stands for.' } });
}
