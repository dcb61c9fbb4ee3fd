/** A content plan of this month with items at every step of their life, and what others say of the pilot brand. */
import type { GraphClient } from './graph-client.ts';

const ERRORS = 'userErrors { code message path }';
const ITEM = `{ item { id version status } ${ERRORS} }`;
const KNOWN = 'query SeedPlans { contentPlans { name } viewer { user { id } } }';
const PLAN = `mutation Seed($input: SaveContentPlanInput!) { saveContentPlan(input: $input) { plan { id } ${ERRORS} } }`;
const CREATE = `mutation Seed($input: CreateContentItemInput!) { createContentItem(input: $input) ${ITEM} }`;
const STEP = `mutation Seed($input: StepContentItemInput!) { stepContentItem(input: $input) ${ITEM} }`;
const DECIDE = `mutation Seed($input: DecideContentItemInput!) { decideContentItem(input: $input) ${ITEM} }`;
const SCHEDULE = `mutation Seed($input: ScheduleContentItemInput!) { scheduleContentItem(input: $input) ${ITEM} }`;
const PUBLISH = `mutation Seed($input: PublishContentItemInput!) { publishContentItem(input: $input) ${ITEM} }`;
const COMMENT = `mutation Seed($input: CommentContentItemInput!) { commentContentItem(input: $input) { ${ERRORS} } }`;
const MENTIONS = `mutation Seed($input: RecordMentionsInput!) { recordMentions(input: $input) { rows { id outcome } ${ERRORS} } }`;
const TRIAGE = `mutation Seed($input: TriageMentionInput!) { triageMention(input: $input) { ${ERRORS} } }`;

interface Item {
  readonly id: string;
  readonly version: number;
}
type End = 'IDEA' | 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'SCHEDULED' | 'PUBLISHED' | 'REJECTED';

/** Days from today, time of day, channel, kind, title, text, and how far it has come. */
const items: readonly (readonly [number, string, string, string, string, string | null, End])[] = [
  [-14, '18:00', 'INSTAGRAM', 'POST', 'Bartöl: drei Tropfen reichen', 'Drei Tropfen am Abend, fertig.', 'PUBLISHED'],
  [
    -10,
    '12:00',
    'BLOG',
    'ARTICLE',
    'Warum kalte Luft Barthaar bricht',
    'Was im Winter hilft, und was nicht.',
    'PUBLISHED',
  ],
  [-6, '19:30', 'TIKTOK', 'VIDEO', 'Scheitel in 20 Sekunden', 'Kamm, Clay, fertig.', 'PUBLISHED'],
  [-2, '09:00', 'NEWSLETTER', 'NEWSLETTER', 'Neu im Laden: Meersalzspray', 'Salz, Halt und kein Glanz.', 'PUBLISHED'],
  [2, '18:00', 'INSTAGRAM', 'STORY', 'Frag den Barbier', 'Stellt eure Fragen bis Freitag.', 'SCHEDULED'],
  [4, '12:00', 'YOUTUBE', 'VIDEO', 'Nassrasur ohne Schnitte', 'Vom Dampf bis zum Balsam.', 'SCHEDULED'],
  [5, '18:30', 'INSTAGRAM', 'POST', 'Die Dose wird nachfüllbar', 'Weniger Blech, gleiche Paste.', 'APPROVED'],
  [7, '10:00', 'ADS', 'AD', 'Wintersets ab heute', 'Öl, Balsam und Bürste im Set.', 'IN_REVIEW'],
  [7, '10:30', 'ADS', 'AD', 'Wintersets: zweite Fassung', 'Ein Set, drei Handgriffe.', 'IN_REVIEW'],
  [9, '16:00', 'STORE', 'PAGE', 'Aufsteller für Salons', 'Fragen Sie nach einer Probe.', 'REJECTED'],
  [12, '18:00', 'TIKTOK', 'VIDEO', 'Drei Fehler mit Pomade', 'Zu viel, zu früh, zu nass.', 'DRAFT'],
  [16, '09:00', 'NEWSLETTER', 'NEWSLETTER', 'Geschenke für Bartträger', null, 'IDEA'],
];

/** Hours ago, source, handle, score, stars, reach, text. */
const mentions: readonly (readonly [number, string, string, number | null, number | null, number, string])[] = [
  [3, 'instagram', 'bart_und_bohne', 80, null, 4200, 'Das Bartöl riecht nach Wald. Nie wieder was anderes.'],
  [9, 'google-reviews', 'k.lehmann', null, 5, 40, 'Sofort geliefert, sehr sauber verpackt.'],
  [20, 'tiktok', 'salzhaar', 65, null, 18500, 'Meersalzspray + Föhn = Strand im November'],
  [28, 'instagram', 'jonas.k', -55, null, 900, 'Pumpe nach zwei Wochen kaputt, wer hilft?'],
  [41, 'google-reviews', 'm.ott', null, 2, 25, 'Paste zu hart, im Winter kaum zu entnehmen.'],
  [52, 'reddit', 'rasurprofi', 10, null, 1300, 'Solide Seife, aber der Duft ist Geschmackssache.'],
  [75, 'instagram', 'friseur.huber', 70, null, 2100, 'Bei uns im Salon jetzt dauerhaft im Regal.'],
  [100, 'youtube', 'gentlecut', 45, null, 33000, 'Im Vergleich von fünf Ölen auf Platz zwei.'],
  [130, 'tiktok', 'clay.day', 25, null, 7600, 'Matte Clay hält auch im Regen'],
  [170, 'google-reviews', 'a.demir', null, 4, 18, 'Gute Beratung am Stand, Öl leider ausverkauft.'],
  [210, 'reddit', 'duftlos', -25, null, 640, 'Warum gibt es nichts ohne Parfüm?'],
  [260, 'instagram', 'elif.d', 90, null, 5100, 'Beste Nachfüllidee des Jahres!'],
  [330, 'trustpilot', 'p.schulte', null, 1, 60, 'Paket kam offen an, Ersatz dauerte eine Woche.'],
  [400, 'instagram', 'luc.martin', null, null, 300, 'Quelqu’un connaît cette marque ?'],
  [520, 'youtube', 'barbier.tv', 60, null, 21000, 'Wir haben den Balsam blind getestet.'],
];

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function writeItems(author: GraphClient, decider: GraphClient, planId: string, ownerId: string): Promise<void> {
  for (const [days, time, channel, kind, title, body, end] of items) {
    const key = `seed:content:${title}`;
    const step = async (who: GraphClient, query: string, input: Record<string, unknown>): Promise<Item> =>
      Object.values(await who.run<Record<string, { item: Item }>>(query, { input }))[0]!.item;
    const seen = ({ id, version }: Item) => ({ id, expectedVersion: version });
    const plannedLocal = `${dayFrom(days)}T${time}`;
    const made = { planId, title, channel, kind, body, plannedLocal, ownerId, tags: ['winter'], idempotencyKey: key };
    let item = await step(author, CREATE, made);
    if (end === 'IDEA' || end === 'DRAFT') continue;
    item = await step(author, STEP, { ...seen(item), step: 'SUBMIT' });
    if (end === 'IN_REVIEW') continue;
    const note = end === 'REJECTED' ? 'Bitte mit Preis und Größe.' : null;
    item = await step(decider, DECIDE, { ...seen(item), approve: end !== 'REJECTED', note });
    if (end === 'REJECTED') {
      const text = 'Format A4 hoch, Logo oben links.';
      await author.run(COMMENT, { input: { id: item.id, text, idempotencyKey: `${key}:comment` } });
    }
    if (end === 'SCHEDULED') await step(author, SCHEDULE, seen(item));
    const publishedAt = new Date(Date.now() + days * 86_400_000).toISOString();
    const url = `https://www.hairoticmen.example/${channel.toLowerCase()}/${-days}`;
    if (end === 'PUBLISHED') await step(author, PUBLISH, { id: item.id, url, publishedAt });
  }
}

/** Writes plan, items and mentions; a second run finds the plan and leaves all as people have made it. */
export async function seedContent(author: GraphClient, owner: GraphClient): Promise<number> {
  const known = await author.run<{ contentPlans: { name: string }[]; viewer: { user: { id: string } } }>(KNOWN);
  const name = 'Winterbart';
  if (known.contentPlans.some((plan) => plan.name === name)) return 0;
  const period = { startsOn: dayFrom(-21), endsOn: dayFrom(28) };
  const goal = 'Pflege im Winter erklären und 300 Wintersets verkaufen.';
  const channels = ['INSTAGRAM', 'TIKTOK', 'YOUTUBE', 'BLOG', 'NEWSLETTER', 'ADS', 'STORE'];
  const ownerId = known.viewer.user.id;
  const { saveContentPlan } = await author.run<{ saveContentPlan: { plan: { id: string } } }>(PLAN, {
    input: { name, ...period, goal, channels, ownerId, idempotencyKey: 'seed:content:plan' },
  });
  await writeItems(author, owner, saveContentPlan.plan.id, ownerId);
  const given = mentions.map(([hours, source, authorHandle, sentimentScore, rating, reach, text], at) => ({
    ...{ source, authorHandle, sentimentScore, rating, reach, text, language: source === 'instagram' ? null : 'de' },
    ...{ externalId: `seed-${at}`, url: `https://${source}.example/p/${at}` },
    happenedAt: new Date(Date.now() - hours * 3_600_000).toISOString(),
  }));
  const { recordMentions } = await owner.run<{ recordMentions: { rows: { id: string }[] } }>(MENTIONS, {
    input: { mentions: given },
  });
  const ids = recordMentions.rows.map(({ id }) => id);
  const work = [
    { id: ids[3], step: 'TRIAGE', assigneeId: ownerId },
    { id: ids[4], step: 'ANSWER' },
    { id: ids[5], step: 'IGNORE' },
  ];
  for (const input of work) await author.run(TRIAGE, { input: { ...input, expectedVersion: 1 } });
  return items.length;
}
