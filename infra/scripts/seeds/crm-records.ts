/** What makes records of customer relations worth a look: relations, proofs, files, a second pipeline, twins. */
import type { GraphClient } from './graph-client.ts';

const errors = 'userErrors { code message path }';
const KNOWN = `query SeedRecords {
  companies(first: 20) { nodes { id name version number } }
  deals(first: 50) { nodes { id title version stageId status personId companyId } }
  pipelines { id name version lostReasons standard stages { id name kind probability skippable requiredFields staleDays } }
  socialMentions(first: 10) { nodes { id version source company { id } } }
  campaigns(first: 1) { nodes { id } }
  viewer { user { id } } }`;

interface Stage {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly staleDays: number | null;
}
interface Known {
  readonly companies: { readonly nodes: readonly { id: string; name: string; version: number }[] };
  readonly deals: {
    readonly nodes: readonly {
      id: string;
      version: number;
      stageId: string;
      status: string;
      companyId: string | null;
    }[];
  };
  readonly pipelines: readonly { id: string; version: number; standard: boolean; stages: readonly Stage[] }[];
  readonly socialMentions: { readonly nodes: readonly { id: string; version: number; company: object | null }[] };
  readonly campaigns: { readonly nodes: readonly { id: string }[] };
  readonly viewer: { readonly user: { readonly id: string } };
}

const key = (name: string) => ({ idempotencyKey: `seed:records:${name}` });

/** Runs one command; `make` gives back the id of what it made. */
function commands(owner: GraphClient) {
  const run = <T>(name: string, type: string, input: object, fields = ''): Promise<Record<string, T>> =>
    owner.run(`mutation Seed($input: ${type}!) { ${name}(input: $input) { ${fields} ${errors} } }`, { input });
  const make = async (name: string, type: string, thing: string, input: object): Promise<string> => {
    const answer = await run<Record<string, { id: string }>>(name, type, input, `${thing} { id }`);
    return answer[name]![thing]!.id;
  };
  return { run, make };
}
type Commands = ReturnType<typeof commands>;

const person = ({ make }: Commands, name: string, facts: object): Promise<string> =>
  make('createPerson', 'CreatePersonInput', 'person', { ...key(`person:${name}`), ...facts });

/** A chain of salons with who works there, files, notes and what is to be done; gives back the company's id. */
async function chain(all: Commands, ownerId: string): Promise<string> {
  const { run, make } = all;
  for (const [place, field] of [
    { subject: 'COMPANY', key: 'chairs', label: 'Stühle', type: 'NUMBER' },
    {
      subject: 'COMPANY',
      key: 'delivery',
      label: 'Belieferung',
      type: 'CHOICE',
      choices: ['Wöchentlich', 'Monatlich'],
    },
    { subject: 'PERSON', key: 'beard', label: 'Bartlänge', type: 'CHOICE', choices: ['Kurz', 'Mittel', 'Lang'] },
  ].entries())
    await run('saveCrmCustomField', 'SaveCrmCustomFieldInput', { ...field, place });
  const holding = await make('createCompany', 'CreateCompanyInput', 'company', {
    ...{ ...key('company:holding'), name: 'Hanse Salons Holding', country: 'DE', tags: ['key-account'] },
  });
  const company = await make('createCompany', 'CreateCompanyInput', 'company', {
    ...{ ...key('company:alster'), name: 'Alster Barbiere GmbH', domain: 'alster-barbiere.example', country: 'DE' },
    ...{ email: 'einkauf@alster-barbiere.example', phone: '+49403001001', vatId: 'DE811193231', parentId: holding },
    ...{ ownerId, tags: ['key-account', 'salon'], custom: { chairs: 14, delivery: 'Wöchentlich' } },
    addresses: [
      { kind: 'POSTAL', line1: 'Colonnaden 5', postalCode: '20354', city: 'Hamburg', country: 'DE' },
      { kind: 'BILLING', line1: 'Postfach 30 10 10', postalCode: '20304', city: 'Hamburg', country: 'DE' },
    ],
  });
  const people = [
    ['Henrike Voss', 'Inhaberin', '2019-04-01', null],
    ['Ole Petersen', 'Einkauf', '2023-09-01', null],
    ['Birte Jansen', 'Buchhaltung', '2020-01-01', '2025-06-30'],
  ] as const;
  for (const [name, role, since, until] of people) {
    const [givenName, familyName] = name.split(' ');
    const email = `${givenName}.${familyName}@alster-barbiere.example`.toLowerCase();
    const personId = await person(all, name, { givenName, familyName, emails: [email], country: 'DE', language: 'de' });
    await run('relatePerson', 'RelatePersonInput', {
      ...{ ...key(`relation:${name}`), personId, companyId: company, role, since, until },
    });
  }
  const noteId = await make('writeCrmNote', 'WriteCrmNoteInput', 'note', {
    ...{ ...key('note:alster'), companyId: company, pinned: true },
    text: 'Liefern nur dienstags vor 10 Uhr. Henrike entscheidet, Ole bestellt.',
  });
  const files = [
    ['COMPANY', company, 'Rahmenvertrag 2026.pdf', 'application/pdf'],
    ['NOTE', noteId, 'Anfahrt.pdf', 'application/pdf'],
  ] as const;
  for (const [subject, subjectId, name, mediaType] of files)
    await run('addCrmFile', 'AddCrmFileInput', {
      ...{ ...key(`file:${name}`), subject, subjectId, name, mediaType },
      url: `https://files.hairoticmen.example/${encodeURIComponent(name)}`,
    });
  await run('saveCrmTask', 'SaveCrmTaskInput', {
    ...{ ...key('task:alster'), companyId: company, title: 'Bestand nachfragen', rule: 'FREQ=WEEKLY' },
    ...{ dueAt: '2027-01-12T09:00:00.000Z', assigneeId: ownerId },
  });
  return company;
}

/** What one customer said and when, each with its proof. */
async function consents(all: Commands): Promise<void> {
  const personId = await person(all, 'Nadja Kern', {
    ...{ givenName: 'Nadja', familyName: 'Kern', emails: ['nadja.kern@mail.example'], phones: ['+4915112345678'] },
    ...{ country: 'DE', language: 'de', tags: ['vip'], custom: { beard: 'Mittel' } },
  });
  const said = [
    ['newsletter', 'EMAIL', true, 'Stand Hamburg', 'Unterschrift auf Karte 118', '2026-01'],
    ['newsletter', 'SMS', true, 'Kasse', 'Häkchen auf dem Kassenzettel 5521', '2026-01'],
    ['newsletter', 'SMS', false, 'Telefon', 'Anruf am 3. Mai', null],
    ['offers', 'POST', true, 'Stand Hamburg', 'Unterschrift auf Karte 118', '2026-01'],
  ] as const;
  for (const [at, [purpose, channel, granted, source, note, textVersion]] of said.entries())
    await all.run('recordCrmConsent', 'RecordCrmConsentInput', {
      ...{ ...key(`consent:${at}`), personId, purpose, channel, granted, source, textVersion, evidence: { note } },
    });
}

/** One pair that was merged already, and one that nobody has judged yet. */
async function twins(all: Commands): Promise<void> {
  const twin = (name: string, facts: object) => person(all, name, { country: 'DE', ...facts });
  const [survivorId, mergedId] = [
    await twin('twin:1', { givenName: 'Paul', familyName: 'Reuter', emails: ['paul.reuter@mail.example'] }),
    await twin('twin:2', {
      givenName: 'Paul',
      familyName: 'Reuter',
      emails: ['paulreuter@post.example'],
      tags: ['stand'],
    }),
  ];
  await all.run('mergePeople', 'MergePeopleInput', { ...key('merge'), survivorId, mergedId });
  const phones = ['+4915198765432'];
  await twin('twin:3', { givenName: 'Sabine', familyName: 'Albers', emails: ['sabine@albers.example'], phones });
  await twin('twin:4', {
    givenName: 'Sabine',
    familyName: 'Albers',
    phones,
    companyName: 'Albers Haare',
    birthday: '1984-03-02',
  });
  await all.run('findCrmDuplicates', 'FindCrmDuplicatesInput', key('duplicates'));
}

/** Stages that say when a deal grows stale, a second pipeline, a lost deal and a file on an open one. */
async function pipelines(all: Commands, known: Known, companyId: string): Promise<void> {
  const { run, make } = all;
  const standard = known.pipelines.find((one) => one.standard);
  // Whatever somebody has changed since stays.
  if (standard?.version === 1 && standard.stages.every(({ staleDays }) => staleDays === null)) {
    const { version, standard: _is, ...plan } = standard;
    const stages = standard.stages.map((stage) => ({ ...stage, staleDays: stage.kind === 'OPEN' ? 14 : null }));
    await run('updatePipeline', 'UpdatePipelineInput', { ...plan, stages, expectedVersion: version });
  }
  const stage = (name: string, probability: number, more: object = {}) => ({ name, probability, ...more });
  const pipelineId = await make('createPipeline', 'CreatePipelineInput', 'pipeline', {
    ...{ ...key('pipeline:dealers'), name: 'Händler', lostReasons: ['Preis', 'Sortiment', 'Keine Antwort'] },
    stages: [
      stage('Erstgespräch', 15, { staleDays: 10 }),
      stage('Muster verschickt', 35, { staleDays: 21, requiredFields: ['company'], skippable: true }),
      stage('Konditionen', 65, { staleDays: 14, requiredFields: ['company', 'amount'] }),
      stage('Gelistet', 100, { kind: 'WON', requiredFields: ['amount'] }),
      stage('Abgesagt', 0, { kind: 'LOST' }),
    ],
  });
  const deals = [
    ['Listung Alster', '4800.00'],
    ['Thekendisplay Alster', '950.00'],
  ] as const;
  for (const [title, amount] of deals)
    await make('createDeal', 'CreateDealInput', 'deal', {
      ...{
        ...key(`deal:${title}`),
        title,
        amount,
        currency: 'EUR',
        pipelineId,
        companyId,
        expectedClose: '2027-02-28',
      },
    });
  const open = known.deals.nodes.find(({ status }) => status === 'OPEN');
  if (open)
    await run('addCrmFile', 'AddCrmFileInput', {
      ...{
        ...key('file:offer'),
        subject: 'DEAL',
        subjectId: open.id,
        name: 'Angebot.pdf',
        mediaType: 'application/pdf',
      },
      url: 'https://files.hairoticmen.example/Angebot.pdf',
    });
}

/** Fills the pages of people, companies, deals and mentions; repeatable. */
export async function seedCrmRecords(owner: GraphClient): Promise<void> {
  const known = await owner.run<Known>(KNOWN);
  const all = commands(owner);
  const company = await chain(all, known.viewer.user.id);
  await consents(all);
  await twins(all);
  await pipelines(all, known, company);
  const [mention] = known.socialMentions.nodes;
  const [campaign] = known.campaigns.nodes;
  if (mention && mention.company === null)
    await all.run('triageMention', 'TriageMentionInput', {
      ...{ id: mention.id, expectedVersion: mention.version, companyId: company, campaignId: campaign?.id ?? null },
    });
}
