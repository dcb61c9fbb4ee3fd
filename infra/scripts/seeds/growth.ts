/** Leads, rules that score them, deals on their way and segments of the pilot brand. */
import type { GraphClient } from './graph-client.ts';

const errors = 'userErrors { code message path }';
const RULES = `mutation Seed($input: SaveScoreRulesInput!) { saveScoreRules(input: $input) { ${errors} } }`;
const LEAD = `mutation Seed($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id status } ${errors} } }`;
const ENGAGED = `mutation Seed($input: RecordLeadEngagementInput!) { recordLeadEngagement(input: $input) { ${errors} } }`;
const CONVERT = `mutation Seed($input: ConvertLeadInput!) { convertLead(input: $input) { dealId ${errors} } }`;
const FORM = `mutation Seed($input: CreateLeadFormInput!) { createLeadForm(input: $input) { ${errors} } }`;
const SEGMENT = `mutation Seed($input: CreateSegmentInput!) { createSegment(input: $input) { ${errors} } }`;
const SENDING = `mutation Seed($input: UpdateCrmMailSettingsInput!) { updateCrmMailSettings(input: $input) { ${errors} } }`;
const ASSIGNEE = `mutation Seed($input: SetLeadAssigneeInput!) { setLeadAssignee(input: $input) { ${errors} } }`;

const rules = {
  min: 0,
  max: 100,
  factors: [
    { kind: 'match', key: 'company', label: 'A company', field: 'hasCompany', op: 'eq', value: true, points: 20 },
    {
      kind: 'match',
      key: 'near',
      label: 'Germany or Austria',
      field: 'country',
      op: 'oneOf',
      value: ['DE', 'AT'],
      points: 10,
    },
    {
      ...{ kind: 'bands', key: 'chairs', label: 'Chairs in the salon', field: 'attr.chairs' },
      bands: [
        { atLeast: 1, points: 10 },
        { atLeast: 4, points: 30 },
      ],
    },
    {
      kind: 'engagement',
      key: 'opened',
      label: 'Mails opened',
      event: 'mail-opened',
      points: 5,
      cap: 20,
      halfLifeDays: 60,
    },
  ],
};

const sending = {
  ...{ senderName: 'HAIROTICMEN', fromAddress: 'hallo@hairoticmen.example', replyTo: 'service@hairoticmen.example' },
  ...{
    postalAddress: 'HAIROTICMEN GmbH\nBarbierstraße 12\n20095 Hamburg',
    perMinute: 300,
    paused: false,
    softBounces: 3,
  },
};

const leads = [
  ['Mara', 'Lind', 'Salon Lind', 'DE', '20095', 5, 2, '1200.00'],
  ['Tomas', 'Krause', 'Barbershop Krause', 'DE', '80331', 3, 1, '480.00'],
  ['Elif', 'Demir', 'Haarwerk Demir', 'DE', '50667', 8, 4, '2350.00'],
  ['Jonas', 'Huber', 'Friseur Huber', 'AT', '1010', 2, 0, null],
  ['Clara', 'Vogt', null, 'DE', '10115', 0, 3, null],
  ['Luc', 'Martin', 'Atelier Martin', 'FR', '75001', 4, 0, null],
] as const;

/** Captures leads, makes deals of some, and writes segments; repeatable. */
export async function seedGrowth(owner: GraphClient): Promise<number> {
  const key = (name: string): string => `seed:growth:${name}`;
  await owner.run(RULES, { input: { name: 'Salons first', rules, idempotencyKey: key('rules') } });
  const { viewer } = await owner.run<{ viewer: { user: { id: string } } }>('query Seed { viewer { user { id } } }');
  await owner.run(ASSIGNEE, { input: { userId: viewer.user.id, capacity: 50, territories: [] } });
  const { crmMailSettings } = await owner.run<{ crmMailSettings: object | null }>(
    'query Seed { crmMailSettings { version } }',
  );
  // What somebody has changed since stays.
  if (crmMailSettings === null) await owner.run(SENDING, { input: sending });
  const fields = [
    { key: 'givenName', label: 'Vorname', kind: 'TEXT', required: true },
    { key: 'email', label: 'E-Mail', kind: 'EMAIL', required: true },
    { key: 'chairs', label: 'Stühle im Salon', kind: 'NUMBER' },
  ];
  const consentText = 'HAIROTICMEN darf mich zu Angeboten für Salons anschreiben.';
  await owner.run(FORM, {
    input: { name: 'Salons', source: 'website', fields, consentText, idempotencyKey: key('form') },
  });
  for (const [givenName, familyName, companyName, country, postalCode, chairs, opened, amount] of leads) {
    const email = `${givenName}.${familyName}@salon.example`.toLowerCase();
    const facts = { givenName, familyName, companyName, country, postalCode, email, attributes: { chairs } };
    const input = { ...facts, source: 'fair', campaignCode: 'spring-fair', idempotencyKey: key(email) };
    const { captureLead } = await owner.run<{ captureLead: { lead: { id: string } } }>(LEAD, { input });
    const { id } = captureLead.lead;
    for (let i = 0; i < opened; i++)
      await owner.run(ENGAGED, { input: { leadId: id, event: 'mail-opened', idempotencyKey: key(`${email}:${i}`) } });
    if (amount)
      await owner.run(CONVERT, {
        input: { id, amount, currency: 'EUR', expectedClose: '2027-03-31', idempotencyKey: key(`${email}:deal`) },
      });
  }
  const segments = [
    ['Germany', { field: 'country', op: 'eq', value: 'DE' }],
    ['Buyers of the last 90 days', { field: 'orders.count', op: 'atLeast', value: 1, withinDays: 90 }],
    [
      'Best customers',
      {
        all: [
          { field: 'rfm.recency', op: 'atLeast', value: 4 },
          { field: 'rfm.frequency', op: 'atLeast', value: 4 },
        ],
      },
    ],
  ] as const;
  for (const [name, filter] of segments)
    await owner.run(SEGMENT, { input: { name, filter, idempotencyKey: key(`segment:${name}`) } });
  return leads.length;
}
