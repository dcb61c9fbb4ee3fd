import { readFileSync } from 'node:fs';
import { evaluate, type Evaluation, type Flag, type FlagContext } from '@mh-os/flags';
import { newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';

const file = new URL('../../../libs/flags/vectors.json', import.meta.url);
const { flags, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  flags: Flag[];
  vectors: { name: string; flag: string; context: FlagContext; expected: Evaluation }[];
};
const START = `mutation ($input: StartProductImportInput!) { startProductImport(input: $input) { userErrors { code } } }`;

describe('flags in a service', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(AppModule);
  }, 60_000);
  afterAll(() => service?.stop());

  it('ADM-5: evaluates the common vectors as the library does', () => {
    const byKey = new Map(flags.map((flag) => [flag.key, flag]));
    const wrong = vectors.filter(({ flag, context, expected }) => {
      const found = evaluate(byKey.get(flag)!, context, (key) => byKey.get(key));
      return JSON.stringify(found.value) !== JSON.stringify(expected.value) || found.bucket !== expected.bucket;
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(60);
  });

  it('has the defaults of its code while platform has never answered', async () => {
    const input = { fileId: newId(), mapping: [], dryRun: true, idempotencyKey: newId() };
    const answer = await service.graphql(service.brand(), START, { input });
    // The file is what is missing, and not the feature.
    const payload = answer.data?.['startProductImport'] as { userErrors: { code: string }[] };
    expect(payload.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});
