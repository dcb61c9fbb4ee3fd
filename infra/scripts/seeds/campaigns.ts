/** A campaign that is over, one that is on its way and a draft, so that a newcomer sees the whole life of one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphClient } from './graph-client.ts';

const ERRORS = 'userErrors { code message path }';
const CAMPAIGN = `{ campaign { id version status } ${ERRORS} }`;
const KNOWN = `query SeedCampaigns { campaigns(first: 100) { nodes { code } } }`;
const AUDIENCE = `query SeedAudience { segments { id name } people(first: 50) { nodes { id } } }`;
const CONSENT = `mutation Seed($input: RecordCrmConsentInput!) { recordCrmConsent(input: $input) { ${ERRORS} } }`;
const CREATE = `mutation Seed($input: CreateCampaignInput!) { createCampaign(input: $input) ${CAMPAIGN} }`;
const SUBMIT = `mutation Seed($input: CampaignStepInput!) { submitCampaign(input: $input) ${CAMPAIGN} }`;
const APPROVE = `mutation Seed($input: CampaignStepInput!) { approveCampaign(input: $input) ${CAMPAIGN} }`;
const LAUNCH = `mutation Seed($input: LaunchCampaignInput!) { launchCampaign(input: $input) ${CAMPAIGN} }`;
const SEGMENT = `mutation Seed($input: CreateSegmentInput!) { createSegment(input: $input) { segment { id memberCount } ${ERRORS} } }`;

interface Campaign {
  readonly id: string;
  readonly version: number;
}

const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const page = (lines: readonly string[], link: string, button: string): string =>
  `<div style="font:16px/24px sans-serif;color:#1B1A17;max-width:560px;margin:auto">${lines.map((line) => `<p>${line}</p>`).join('')}
<p><a href="${link}" style="background:#0F6B5C;color:#fff;padding:10px 16px;border-radius:6px;text-decoration:none">${button}</a></p></div>`;

const SHOP = 'https://www.hairoticmen.example';
const arms = [
  {
    ...{ key: 'a', name: 'Rat vom Barbier', weight: 50, subject: '{{givenName|Hallo}}, so bleibt der Bart weich' },
    preheader: 'Drei Handgriffe für kalte Tage',
    text: `Hallo {{givenName|du}},\n\nkalte Luft macht Barthaar spröde. Drei Tropfen Öl am Abend reichen.\n\n${SHOP}/bartoel\n`,
    html: page(
      ['Hallo {{givenName|du}},', 'kalte Luft macht Barthaar spröde. Drei Tropfen Öl am Abend reichen.'],
      `${SHOP}/bartoel`,
      'Zum Bartöl',
    ),
  },
  {
    ...{ key: 'b', name: 'Angebot', weight: 50, subject: 'Bartöl und Kamm zusammen günstiger' },
    preheader: 'Nur solange es kalt ist',
    text: `Hallo {{givenName|du}},\n\nBartöl und Kamm gibt es jetzt im Set.\n\n${SHOP}/winter-set\n`,
    html: page(['Hallo {{givenName|du}},', 'Bartöl und Kamm gibt es jetzt im Set.'], `${SHOP}/winter-set`, 'Zum Set'),
  },
];

/** Has one campaign approved by a second person and started. */
async function start(writer: GraphClient, approver: GraphClient, { id, version }: Campaign): Promise<void> {
  const input = { id, expectedVersion: version };
  await writer.run(SUBMIT, { input });
  await approver.run(APPROVE, { input: { id, expectedVersion: version + 1, note: 'Passt.' } });
  const launch = { id, expectedVersion: version + 2, now: true, idempotencyKey: `seed:launch:${id}` };
  await writer.run(LAUNCH, { input: launch });
}

/** Plans, approves and starts campaigns; what is there already stays as it is. */
export async function seedCampaigns(writer: GraphClient, owner: GraphClient): Promise<void> {
  const { campaigns } = await owner.run<{ campaigns: { nodes: { code: string }[] } }>(KNOWN);
  const known = new Set(campaigns.nodes.map(({ code }) => code));
  const create = async (code: string, plan: object): Promise<Campaign> => {
    const input = { code, ...plan, idempotencyKey: `seed:campaign:${code}` };
    return (await writer.run<{ createCampaign: { campaign: Campaign } }>(CREATE, { input })).createCampaign.campaign;
  };
  if (!known.has('spring-fair')) {
    const plan = { name: 'Salonmesse im Frühjahr', channels: ['EVENT', 'PRINT'], endsAt: soon(3) };
    const goal = { kind: 'LEADS', target: '5' };
    const budget = { decimal: '4800.00', currency: 'EUR' };
    const description = 'Stand, Flyer und Gespräche; wer kam, trägt den Code der Messe.';
    await start(writer, owner, await create('spring-fair', { ...plan, goal, budget, description }));
  }
  if (!known.has('spring')) {
    const plan = { name: 'Frühjahr im Netz', channels: ['SEARCH', 'SOCIAL'], endsAt: soon(60 * 24 * 60) };
    const goal = { kind: 'REVENUE', target: '2500.00' };
    const budget = { decimal: '900.00', currency: 'EUR' };
    await start(writer, owner, await create('spring', { ...plan, goal, budget }));
  }
  if (!known.has('winter-care')) await winterCare(writer, owner, create);
  if (!known.has('fathers-day'))
    await create('fathers-day', {
      ...{
        name: 'Vatertag',
        channels: ['EMAIL', 'SOCIAL'],
        description: 'Geschenksets, zwei Betreffzeilen im Vergleich.',
      },
      ...{ purpose: 'newsletter', testShare: 20, winnerMetric: 'CLICKED', winnerAfterHours: 4 },
      ...{ budget: { decimal: '1200.00', currency: 'EUR' }, goal: { kind: 'REVENUE', target: '9000.00' } },
      arms: [{ key: 'a', name: 'Geschenk', weight: 50, subject: 'Für den besten Bart der Familie', text: '' }],
    });
}

interface Audience {
  readonly segments: readonly { readonly id: string; readonly name: string }[];
  readonly people: { readonly nodes: readonly { readonly id: string }[] };
}

/** Buyers become people in jobs: waits a moment for the first. */
async function audience(owner: GraphClient): Promise<Audience> {
  for (let left = 20; ; left -= 1) {
    const found = await owner.run<Audience>(AUDIENCE);
    if (found.people.nodes.length > 0 || left === 0) return found;
    await sleep(500);
  }
}

/** Two variants to everybody whom the brand knows; most of them have agreed. */
async function winterCare(
  writer: GraphClient,
  owner: GraphClient,
  create: (code: string, plan: object) => Promise<Campaign>,
): Promise<void> {
  const { segments, people } = await audience(owner);
  if (people.nodes.length === 0) return;
  for (const { id } of people.nodes.slice(0, -1)) {
    const said = { personId: id, purpose: 'newsletter', channel: 'EMAIL', granted: true, source: 'webshop' };
    await owner.run(CONSENT, { input: { ...said, idempotencyKey: `seed:newsletter:${id}` } });
  }
  const name = 'Everybody';
  const input = { name, filter: { all: [] }, idempotencyKey: 'seed:segment:everybody' };
  const found = segments.find((one) => one.name === name);
  const segmentId =
    found?.id ??
    (await owner.run<{ createSegment: { segment: { id: string } } }>(SEGMENT, { input })).createSegment.segment.id;
  const plan = { name: 'Winterpflege', purpose: 'newsletter', segmentId, arms, goal: { kind: 'ORDERS', target: '10' } };
  await start(writer, owner, await create('winter-care', { ...plan, budget: { decimal: '300.00', currency: 'EUR' } }));
}
