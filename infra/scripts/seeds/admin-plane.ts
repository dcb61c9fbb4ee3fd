/** Feature flags, the AI policy and knowledge documents of the pilot brand. */
import type { GraphClient } from './graph-client.ts';
import { documents } from './knowledge.ts';

const FLAGS = `query SeedFlags { flags(archived: true) { id key } }`;
const CREATE_FLAG = `mutation SeedFlag($input: CreateFlagInput!) { createFlag(input: $input) {
  flag { id version } userErrors { code message path } } }`;
const ACTIVATE = `mutation SeedActivate($input: FlagStepInput!) { activateFlag(input: $input) { userErrors { code message path } } }`;
const POLICY = `query SeedPolicy { aiPolicy { version } }`;
const SET_POLICY = `mutation SeedSetPolicy($input: SetAiPolicyInput!) { setAiPolicy(input: $input) { userErrors { code message path } } }`;
const TITLES = `query SeedTitles { knowledgeDocuments(first: 100) { nodes { title } } }`;
const WRITE = `mutation SeedWrite($input: CreateKnowledgeDocumentInput!) { createKnowledgeDocument(input: $input) {
  userErrors { code message path } } }`;

const on = { variant: 'on' };
const flags = [
  {
    key: 'console.products-export',
    name: 'Export of products',
    description: 'The button that downloads the product list as CSV.',
    ...{ otherwise: on, overridable: true, permanent: true },
  },
  {
    key: 'gateway.schema-download',
    name: 'Download of the schema',
    description: 'The files /schema.graphql and /schema.json of the gateway.',
    ...{ otherwise: on, permanent: true },
  },
  {
    key: 'catalog-pricing.imports',
    name: 'Imports',
    description: 'Starting an import of products from a file.',
    ...{ otherwise: on, permanent: true },
  },
  {
    key: 'console.price-hints',
    name: 'Hints at prices',
    description: 'Shows directors’ hints beside prices: owners first, then a tenth of everybody.',
    rules: [{ id: 'owners', conditions: [{ attribute: 'role', operator: 'IN', values: ['brand-owner'] }], serve: on }],
    otherwise: {
      shares: [
        { variant: 'on', weight: 10_000 },
        { variant: 'off', weight: 90_000 },
      ],
    },
    overridable: true,
  },
];

/** Flags of the platform, each once. */
export async function seedFlags(admin: GraphClient): Promise<void> {
  const known = (await admin.run<{ flags: { key: string }[] }>(FLAGS)).flags.map(({ key }) => key);
  for (const flag of flags.filter(({ key }) => !known.includes(key))) {
    const input = { ...flag, type: 'BOOLEAN', idempotencyKey: `seed:flag:${flag.key}` };
    const made = await admin.run<{ createFlag: { flag: { id: string; version: number } } }>(CREATE_FLAG, { input });
    const { id, version } = made.createFlag.flag;
    if (version === 1) await admin.run(ACTIVATE, { input: { id, expectedVersion: 1, comment: 'First release' } });
  }
}

/** What AI may do in the brand, unless somebody has decided already. */
export async function seedAiPolicy(owner: GraphClient): Promise<void> {
  if ((await owner.run<{ aiPolicy: { version: number } }>(POLICY)).aiPolicy.version > 0) return;
  const eur = (decimal: string) => ({ decimal, currency: 'EUR' });
  const input = {
    expectedVersion: 0,
    directors: ['PRICING', 'MARKETING', 'OPERATIONS', 'STAND', 'SALES'],
    autonomy: 'SUGGEST',
    ...{ spendPerDay: eur('5.00'), spendPerMonth: eur('80.00') },
    models: ['ollama/llama3.1:8b'],
    redaction: ['PERSON_NAME', 'EMAIL', 'PHONE', 'POSTAL_ADDRESS', 'PAYMENT', 'GOVERNMENT_ID', 'BIRTH_DATE', 'HEALTH'],
    comment: 'Start carefully: suggestions from five directors, local models only.',
  };
  await owner.run(SET_POLICY, { input });
}

/** What the brand knows, each document once. */
export async function seedKnowledge(owner: GraphClient): Promise<void> {
  const { knowledgeDocuments } = await owner.run<{ knowledgeDocuments: { nodes: { title: string }[] } }>(TITLES);
  const known = knowledgeDocuments.nodes.map(({ title }) => title);
  for (const document of documents.filter(({ title }) => !known.includes(title)))
    await owner.run(WRITE, { input: { ...document, idempotencyKey: `seed:knowledge:${document.title}` } });
}
