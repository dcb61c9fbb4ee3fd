import { newId, type Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { cancelMessages, messageCounts, queueMessages, saveContent } from '../src/mailing/outbox.ts';
import { aPerson, rows } from './people.builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

const db = (): Db => service.app.get(Db);
const content = { subject: 'Hello {{givenName|there}}', text: 'Hi {{givenName|there}}' };

/** Asks for a mail to each of these people. */
const queue = (ctx: Ctx, people: readonly string[], sourceId: string, rest: object = {}) =>
  db().tx(ctx, async (tx) =>
    queueMessages(
      tx,
      {
        ...{ source: { type: 'CAMPAIGN', id: sourceId }, step: 'mail', purpose: 'newsletter', label: 'Spring' },
        ...{ contentId: await saveContent(tx, content) },
        ...rest,
      },
      people,
    ),
  );

describe('the outbox of mails', () => {
  it('CRM-7: takes one mail per source, step and person, though twenty ask at once, and takes back what waits', async () => {
    const ctx = service.brand();
    const people = await Promise.all(
      [1, 2, 3].map(async (n) => (await aPerson(service, ctx, { emails: [`p${n}@x.de`] })).id),
    );
    const source = newId();
    const added = await Promise.all(
      Array.from({ length: 20 }, (_, n) => queue(ctx, n % 2 ? people : [...people].reverse(), source)),
    );
    expect(added.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(await queue(ctx, [...people, newId()], source, { step: 'reminder' })).toBe(3);
    expect(await rows(service, ctx, 'mail_content')).toHaveLength(1);
    const take = (ids?: string[]) => db().tx(ctx, (tx) => cancelMessages(tx, { type: 'CAMPAIGN', id: source }, ids));
    expect(await take([people[0]!])).toBe(2);
    const counts = async () => (await db().read(ctx, (tx) => messageCounts(tx, 'CAMPAIGN', [source]))).get(source);
    expect(await counts()).toMatchObject([
      { step: 'mail', queued: 2, refused: 1 },
      { step: 'reminder', queued: 2, refused: 1 },
    ]);
    expect(await queue(ctx, people, source)).toBe(1);
    expect(await counts()).toMatchObject([{ step: 'mail', queued: 3, refused: 0 }, { step: 'reminder' }]);
    const other = service.brand();
    expect(await queue(other, people, source).catch(() => 0)).toBe(0);
    expect(await db().read(other, (tx) => messageCounts(tx, 'CAMPAIGN', [source]))).toEqual(new Map());
  });
});
