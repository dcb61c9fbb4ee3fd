import { eventSubject } from '@mh-os/contracts';
import { type Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { anonymous, Broker, ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { PLATFORM_CONFIG, type PlatformConfig } from '../src/config.ts';
import { MailService } from '../src/mail/mail.service.ts';
import { Mailing } from '../src/notifications/mailing.ts';
import { Retention } from '../src/notifications/retention.ts';
import { tell, type Telling } from '../src/notifications/telling.ts';
import { makeBrand, makeUser, run, type TestBrand } from './builders.ts';

const INBOX = `query ($first: Int, $after: String, $unreadOnly: Boolean, $archived: Boolean, $where: NotificationFilter) {
  unreadNotificationCount
  notifications(first: $first, after: $after, unreadOnly: $unreadOnly, archived: $archived, where: $where) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id topic title body link severity mandatory sender readAt archivedAt createdAt } } }`;
const MARK = `mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) {
  notifications { id readAt } unreadCount userErrors { code path } } }`;
const MARK_ALL = `mutation ($input: MarkAllNotificationsReadInput!) { markAllNotificationsRead(input: $input) {
  unreadCount userErrors { code } } }`;
const ARCHIVE = `mutation ($input: ArchiveNotificationsInput!) { archiveNotifications(input: $input) {
  notifications { id archivedAt } unreadCount userErrors { code } } }`;
const SEND = `mutation ($input: SendNotificationInput!) { sendNotification(input: $input) {
  recipientCount userErrors { code path } } }`;
const PREFER = `mutation ($input: SetNotificationPreferenceInput!) { setNotificationPreference(input: $input) {
  preferences { topics { topic { key } inApp mail version } } userErrors { code path } } }`;
const QUIET = `mutation ($input: SetQuietHoursInput!) { setQuietHours(input: $input) {
  preferences { version timeZone quietHours { from to days } } userErrors { code path } } }`;
const DIGEST = `mutation ($input: SetNotificationDigestInput!) { setNotificationDigest(input: $input) {
  preferences { version digest { frequency time weekday } } userErrors { code path } } }`;
const PREFERENCES = `{ notificationPreferences { version timeZone brandTimeZone quietHours { from }
  digest { frequency time weekday } topics { topic { key mandatory } inApp mail version } } }`;

interface Told {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  readonly topic: string;
  readonly link: string | null;
  readonly severity: string;
  readonly readAt: string | null;
  readonly createdAt: string;
}
interface Inbox {
  readonly unread: number;
  readonly totalCount: number;
  readonly nodes: Told[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const DAY_MS = 86_400_000;
const ALL_DAY = { from: '00:00', to: '23:59', days: [1, 2, 3, 4, 5, 6, 7] };

describe('notifications', () => {
  let service: TestService;
  let broker: Broker;
  let brand: TestBrand;
  beforeAll(async () => {
    service = await startTestService(AppModule);
    broker = await Broker.connect();
    brand = await makeBrand(service);
  }, 60_000);
  afterAll(async () => {
    await broker?.close();
    await service?.stop();
  });

  /** Somebody of the brand. */
  async function person(roles = ['support-agent'], of = brand): Promise<Ctx> {
    const { id } = await makeUser(service, of.owner, roles);
    return ctxFor(of.id, [], { actor: { kind: 'person', id, name: 'Uli User' } });
  }
  async function inbox(ctx: Ctx, variables: object = {}): Promise<Inbox> {
    const { data, errors } = await service.graphql(ctx, INBOX, { first: 100, ...variables });
    if (!data) throw new Error(JSON.stringify(errors));
    return { unread: data['unreadNotificationCount'], ...(data['notifications'] as object) } as Inbox;
  }
  const titles = async (ctx: Ctx, variables: object = {}) =>
    (await inbox(ctx, variables)).nodes.map((node) => node.title);
  async function happens(type: string, data: object, more: object = {}, brandId = brand.id): Promise<void> {
    const event = {
      ...{ id: newId(), type, version: 1, brandId, occurredAt: new Date().toISOString(), correlationId: newId() },
      ...{ actor: { kind: 'person', id: newId(), name: 'Paul Pricer' }, aggregateId: newId(), aggregateVersion: 1 },
      ...{ data, ...more },
    };
    await broker.publish(eventSubject(brandId, type), event);
  }
  const settled = () => broker.settled(service.name);
  const request = (data: object, more: object = {}, brandId = brand.id) =>
    happens(
      'platform.notification.requested',
      { label: 'Told', topic: 'health', key: newId(), ...data },
      more,
      brandId,
    );
  const mails = async (userId: string) =>
    (
      await service.admin.query<{ subject: string; text_body: string; key: string }>(
        `SELECT m.subject, m.text_body, m.key FROM mail m JOIN app_user u ON u.email = m.recipient WHERE u.id = $1 ORDER BY m.id`,
        [userId],
      )
    ).rows;
  const due = async (userId: string) =>
    (
      await service.admin.query<{ mode: string; due_at: Date }>(
        'SELECT mode, due_at FROM notification_mail WHERE recipient_id = $1 ORDER BY id',
        [userId],
      )
    ).rows;
  const telling = (userIds: readonly string[], change: Partial<Telling> = {}): Telling => ({
    ...{ words: { title: 'Told' }, topic: 'draft', key: newId(), severity: 'info', mandatory: false, sender: null },
    ...{ audience: { userIds }, ...change },
  });
  const tellNow = (told: Telling, now = new Date(), of = brand) =>
    service.app.get(Db).tx(of.owner, (tx) => tell(tx, of.id, told, now));
  /** A sweep of its own at an instant; the service's own clock knows nothing of it. */
  const mailing = (at: Date, mail: Pick<MailService, 'enqueue'> = service.app.get(MailService)) =>
    new Mailing(service.app.get(Db), mail as MailService, service.app.get<PlatformConfig>(PLATFORM_CONFIG), {
      now: () => at,
    });
  async function eventually(holds: () => Promise<boolean>): Promise<void> {
    for (let i = 0; i < 400 && !(await holds()); i++) await new Promise((later) => setTimeout(later, 50));
  }

  it('ADM-9: ten redeliveries and ten requests of one key tell one person once', async () => {
    const [ayla, key] = [await person(), newId()];
    const data = { topic: 'draft', key, recipients: { userIds: [ayla.actor.id] } };
    const id = newId();
    for (let i = 0; i < 10; i++) await request(data, { id });
    for (let i = 0; i < 10; i++) await request(data);
    await settled();
    const { nodes, unread, totalCount } = await inbox(ayla);
    expect({ told: nodes.length, unread, totalCount }).toEqual({ told: 1, unread: 1, totalCount: 1 });
    await request({ ...data, key: newId() });
    await request({ ...data, topic: 'health' });
    await settled();
    expect(await titles(ayla)).toHaveLength(3);
    expect((await due(ayla.actor.id)).filter(({ mode }) => mode === 'digest')).toHaveLength(2);
  });

  it('ADM-9: twenty transactions that tell forty people the same at once tell each once', async () => {
    const people = Array.from({ length: 40 }, () => newId());
    const members = people.map((id, at) => [id, `crowd-${at}-${id}@example.com`]);
    for (const [id, email] of members) {
      await service.admin.query(
        `INSERT INTO app_user (id, version, created_at, updated_at, email, name, locale, platform_roles)
         VALUES ($1, 1, now(), now(), $2, 'Crowd', 'en', '{}')`,
        [id, email],
      );
      await service.admin.query(
        `INSERT INTO membership (brand_id, id, version, created_at, updated_at, user_id, name, locale, roles)
         VALUES ($1, $2, 1, now(), now(), $3, 'Crowd', 'en', '{support-agent}')`,
        [brand.id, newId(), id],
      );
    }
    const same = telling(people);
    const told = await Promise.all(Array.from({ length: 20 }, () => tellNow(same)));
    expect(told.map((one) => one.told).sort((a, b) => a - b)).toEqual([...Array<number>(19).fill(0), 40]);
    const { rows } = await service.admin.query('SELECT 1 FROM notification WHERE key = $1', [same.key]);
    expect(rows).toHaveLength(40);
  });

  it('reaches those who hold a permission by their roles, has the role, or all; never who left, is excepted or works elsewhere', async () => {
    const other = await makeBrand(service);
    const [approver, agent, left] = [
      await person(['finance-approver']),
      await person(),
      await person(['finance-approver']),
    ];
    await service.admin.query(`UPDATE membership SET roles = '{}' WHERE user_id = $1`, [left.actor.id]);
    const stranger = await person(['finance-approver'], other);
    const recipients = { permission: 'catalog-pricing.draft.approve' };
    await request({ label: 'By permission', recipients });
    await request({ label: 'Excepted', recipients, except: [approver.actor.id] });
    await request({ label: 'By role', recipients: { roles: ['support-agent'] } });
    await request({ label: 'All', recipients: { everyone: true } });
    const ids = [agent, left, stranger].map((ctx) => ctx.actor.id);
    await request({ label: 'By id', recipients: { userIds: ids }, link: '//evil.example/x' });
    await settled();
    expect((await titles(approver)).sort()).toEqual(['All', 'By permission']);
    expect((await titles(agent)).sort()).toEqual(['All', 'By id', 'By role']);
    expect((await titles(brand.owner)).sort()).toEqual(expect.arrayContaining(['All', 'By permission', 'Excepted']));
    expect((await inbox(agent)).nodes.find((node) => node.title === 'By id')?.link).toBeNull();
    for (const nobody of [left, stranger]) expect(await titles(nobody)).toEqual([]);
  });

  it('T15: a person sees, counts and marks nothing of another person or brand', async () => {
    const other = await makeBrand(service);
    const [ayla, ben] = [await person(), await person()];
    await request({ label: 'For Ayla', recipients: { userIds: [ayla.actor.id] } });
    await settled();
    const { id, createdAt } = (await inbox(ayla)).nodes[0]!;
    const elsewhere = ctxFor(other.id, ['*'], { actor: ayla.actor });
    for (const stranger of [ben, elsewhere, brand.owner, ctxFor(null, ['*'], { actor: ayla.actor, platform: true })]) {
      expect((await titles(stranger)).includes('For Ayla')).toBe(false);
      for (const [query, input] of [
        [MARK, { ids: [id], read: true }],
        [ARCHIVE, { ids: [id] }],
        [MARK_ALL, { upTo: createdAt }],
      ] as const)
        expect((await run<{ notifications: Told[] }>(service, stranger, query, input)).notifications ?? []).toEqual([]);
    }
    expect((await inbox(ayla)).nodes[0]).toMatchObject({ id, readAt: null, archivedAt: null });
    expect((await service.graphql(anonymous(), INBOX)).codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    const robot = ctxFor(brand.id, ['*'], { actor: { kind: 'integration', id: ayla.actor.id } });
    expect(await titles(robot)).toEqual([]);
    expect((await run(service, robot, MARK, { ids: [id] })).codes).toEqual(['NOTIFICATION_PERSON_REQUIRED']);
  });

  it('pages newest first, filters, marks read and unread, reads all that was seen, and archives', async () => {
    const ayla = await person();
    for (let i = 0; i < 5; i++)
      await tellNow(
        telling([ayla.actor.id], { words: { title: `No ${i}` } }),
        new Date(Date.now() - 10_000 + i * 1000),
      );
    const first = await inbox(ayla, { first: 2 });
    expect(first.nodes.map((node) => node.title)).toEqual(['No 4', 'No 3']);
    const rest = await titles(ayla, { first: 2, after: first.pageInfo.endCursor });
    expect(rest).toEqual(['No 2', 'No 1']);
    expect(await titles(ayla, { where: { text: { contains: '3' } } })).toEqual(['No 3']);
    const [newest, second] = first.nodes as [Told, Told];
    const marked = await run<{ unreadCount: number }>(service, ayla, MARK, { ids: [newest.id], read: true });
    expect(marked.unreadCount).toBe(4);
    expect(await titles(ayla, { unreadOnly: true })).not.toContain('No 4');
    await run(service, ayla, MARK, { ids: [newest.id], read: false });
    await run(service, ayla, MARK_ALL, { upTo: second.createdAt });
    expect(await titles(ayla, { unreadOnly: true })).toEqual(['No 4']);
    await run(service, ayla, ARCHIVE, { ids: [newest.id] });
    expect((await inbox(ayla)).unread).toBe(0);
    expect(await titles(ayla)).toEqual(['No 3', 'No 2', 'No 1', 'No 0']);
    expect(await titles(ayla, { archived: true })).toEqual(['No 4']);
  });

  it('ADM-9: preferences are honoured except by what is mandatory', async () => {
    const ayla = await person();
    const muted = { topic: 'health', inApp: false, mail: 'OFF', expectedVersion: 0 };
    expect((await run(service, ayla, PREFER, muted)).userErrors).toEqual([]);
    expect((await run(service, ayla, QUIET, { hours: ALL_DAY, expectedVersion: 0 })).userErrors).toEqual([]);
    const recipients = { userIds: [ayla.actor.id] };
    await request({ label: 'Muted', recipients });
    await request({ label: 'Muted below', topic: 'health.gateway', recipients });
    await settled();
    expect(await titles(ayla)).toEqual([]);
    await request({ label: 'Must be known', recipients, mandatory: true });
    await request({ label: 'Safety', topic: 'security', recipients });
    await settled();
    expect((await titles(ayla)).sort()).toEqual(['Must be known', 'Safety']);
    await eventually(async () => (await mails(ayla.actor.id)).length === 2);
    expect((await mails(ayla.actor.id)).map((mail) => mail.subject).sort()).toEqual(['Must be known', 'Safety']);
    const safety = { ...muted, topic: 'security' };
    expect((await run(service, ayla, PREFER, safety)).userErrors[0]?.code).toBe('NOTIFICATION_TOPIC_MANDATORY');
  });

  it('refuses choices that mean nothing, and stale ones; twenty first choices at once leave one', async () => {
    const ayla = await person();
    const codes = async (query: string, input: object) =>
      (await run(service, ayla, query, input)).userErrors.map((error) => error.code);
    const choice = { topic: 'draft', inApp: true, mail: 'OFF', expectedVersion: 0 };
    expect(await codes(PREFER, { ...choice, topic: 'nothing' })).toEqual(['NOTIFICATION_TOPIC_UNKNOWN']);
    expect(await codes(PREFER, { ...choice, expectedVersion: 3 })).toEqual(['CONFLICT']);
    expect(await codes(QUIET, { timeZone: 'Mars/Base', expectedVersion: 0 })).toEqual(['TIME_ZONE_UNKNOWN']);
    const never = { hours: { ...ALL_DAY, to: '00:00' }, expectedVersion: 0 };
    expect(await codes(QUIET, never)).toEqual(['QUIET_HOURS_INVALID']);
    const late = { frequency: 'DAILY', time: '25:00', expectedVersion: 0 };
    expect(await codes(DIGEST, late)).toEqual(['TIME_OF_DAY_INVALID']);
    const all = await Promise.all(Array.from({ length: 20 }, () => codes(PREFER, choice)));
    expect(all.flat().sort()).toEqual(Array(19).fill('CONFLICT'));
    const { data } = await service.graphql(ayla, PREFERENCES);
    expect(data?.['notificationPreferences']).toMatchObject({
      ...{ version: 0, timeZone: 'Europe/Berlin', quietHours: null },
      digest: { frequency: 'DAILY', time: '08:00', weekday: 1 },
      topics: expect.arrayContaining([
        expect.objectContaining({ topic: { key: 'draft', mandatory: false }, mail: 'OFF', version: 1 }),
      ]),
    });
  });

  it('ADM-9: quiet hours hold mail back; whoever changes their mind gets it by the new choice', async () => {
    const ayla = await person();
    await run(service, ayla, QUIET, { timeZone: 'Asia/Tokyo', hours: ALL_DAY, expectedVersion: 0 });
    await tellNow(telling([ayla.actor.id], { topic: 'approval', words: { title: 'Held' } }));
    expect(await titles(ayla)).toEqual(['Held']);
    const [held] = await due(ayla.actor.id);
    const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' });
    expect(wall.format(held!.due_at)).toBe('23:59');
    await run(service, ayla, PREFER, { topic: 'approval', inApp: true, mail: 'DIGEST', expectedVersion: 0 });
    expect((await due(ayla.actor.id)).map(({ mode }) => mode)).toEqual(['digest']);
    await run(service, ayla, PREFER, { topic: 'approval', inApp: true, mail: 'IMMEDIATELY', expectedVersion: 1 });
    expect(await mails(ayla.actor.id)).toEqual([]);
    await run(service, ayla, QUIET, { timeZone: 'Asia/Tokyo', hours: null, expectedVersion: 1 });
    await eventually(async () => (await mails(ayla.actor.id)).length === 1);
    expect((await mails(ayla.actor.id)).map((mail) => mail.subject)).toEqual(['Held']);
    expect(await due(ayla.actor.id)).toEqual([]);
  });

  it('ADM-9: a digest loses nothing and repeats nothing, though it fails midway and ten sweeps run at once', async () => {
    const [ayla, ben] = [await person(), await person()];
    const [later, mail] = [new Date(Date.now() + 3 * DAY_MS), service.app.get(MailService)];
    for (let i = 0; i < 30; i++)
      await tellNow(telling([ayla.actor.id, ben.actor.id], { words: { title: `Item ${i}.` }, link: `/drafts/${i}` }));
    let sent = 0;
    const failing: Pick<MailService, 'enqueue'> = {
      enqueue: async (tx, content) => {
        await mail.enqueue(tx, content);
        if (++sent === 2) throw new Error('killed between two mails');
      },
    };
    await expect(mailing(later, failing).sweep()).rejects.toThrow('killed');
    expect([await mails(ayla.actor.id), await mails(ben.actor.id)]).toEqual([[], []]);
    expect(await due(ayla.actor.id)).toHaveLength(30);
    await Promise.all(Array.from({ length: 10 }, () => mailing(later).sweep()));
    await mailing(later).sweep();
    for (const { actor } of [ayla, ben]) {
      const [digest, ...more] = await mails(actor.id);
      expect(more).toEqual([]);
      const lines = Array.from({ length: 30 }, (_, i) => digest!.text_body.split(`Item ${i}.`).length - 1);
      expect(lines).toEqual(Array(30).fill(1));
      expect(await due(actor.id)).toEqual([]);
    }
    await tellNow(telling([ayla.actor.id], { words: { title: 'Next day' } }));
    await mailing(new Date(later.getTime() + 3 * DAY_MS)).sweep();
    expect(await mails(ayla.actor.id)).toHaveLength(2);
  });

  it('more than one batch of due mail goes out whole, and who has left the brand is not mailed', async () => {
    const [ayla, left] = [await person(), await person()];
    for (let i = 0; i < 501; i += 1) {
      const many = telling([ayla.actor.id], { words: { title: `Part ${i}.` } });
      await tellNow(many);
    }
    await tellNow(telling([left.actor.id]));
    await service.admin.query(`UPDATE membership SET roles = '{}' WHERE user_id = $1`, [left.actor.id]);
    await mailing(new Date(Date.now() + 3 * DAY_MS)).sweep();
    const texts = (await mails(ayla.actor.id)).map((mail) => mail.text_body).join('\n');
    expect(texts.match(/Part \d+\./g)?.length).toBe(501);
    expect(await mails(left.actor.id)).toEqual([]);
    expect([await due(ayla.actor.id), await due(left.actor.id)]).toEqual([[], []]);
  }, 60_000);

  it('tells approvers of a submitted draft, its author of the decision, and people of imports and roles', async () => {
    const [author, approver] = [await person(['pricing-operator']), await person(['finance-approver'])];
    const by = (ctx: Ctx, aggregateVersion: number) => ({
      ...{ actor: { kind: 'person', id: ctx.actor.id, name: 'Somebody' }, aggregateId: draft, aggregateVersion },
    });
    const draft = newId();
    const change = (before: string, after: string) => ({
      label: 'Spring',
      changes: [{ field: 'status', before, after }],
    });
    await happens('catalog-pricing.draft.created', { label: 'Spring', lines: 1 }, by(author, 1));
    await happens('catalog-pricing.draft.updated', change('DRAFT', 'SUBMITTED'), by(author, 2));
    await happens(
      'catalog-pricing.draft.rejected',
      { ...change('SUBMITTED', 'REJECTED'), reason: 'Too low' },
      by(approver, 3),
    );
    const counts = { rows: 3, created: 1, updated: 1, unchanged: 0, failed: 1, draftId: null, dryRun: false };
    await happens('catalog-pricing.import.finished', { label: 'list.csv', ...counts }, by(author, 4));
    await happens('platform.membership.changed', {
      ...{ label: 'Uli', userId: author.actor.id },
      changes: [{ field: 'roles', before: 'a', after: 'b, c' }],
    });
    await settled();
    const [own] = (await inbox(approver)).nodes;
    expect(own).toMatchObject({
      topic: 'approval',
      title: 'Preisentwurf wartet auf Freigabe: Spring',
      link: `/drafts/${draft}`,
    });
    expect(await titles(approver)).toHaveLength(1);
    const heard = (await inbox(author)).nodes.map(({ topic, body, severity }) => ({ topic, body, severity }));
    expect(heard).toHaveLength(3);
    expect(heard).toEqual(
      expect.arrayContaining([
        { topic: 'security', body: 'Jetzt: b, c.', severity: 'INFO' },
        { topic: 'import', body: '1 neu, 1 geändert, 1 fehlgeschlagen.', severity: 'WARNING' },
        { topic: 'draft', body: 'Too low', severity: 'WARNING' },
      ]),
    );
  });

  it('people send to people, once per key, to nobody outside, and never as the platform', async () => {
    const other = await makeBrand(service);
    const [ayla, stranger] = [await person(), await person(['support-agent'], other)];
    const input = { title: 'Hello', body: 'Words', userIds: [ayla.actor.id], link: '/drafts', idempotencyKey: newId() };
    const send = (change: object) =>
      run<{ recipientCount: number }>(service, brand.owner, SEND, { ...input, ...change });
    const sent = await Promise.all(Array.from({ length: 10 }, () => send({})));
    expect(sent.map((one) => one.userErrors[0]?.code ?? one.recipientCount)).toEqual(Array(10).fill(1));
    expect((await inbox(ayla)).nodes).toMatchObject([
      { title: 'Hello', topic: 'message', link: '/drafts', sender: 'Olga Owner' },
    ]);
    const again = { idempotencyKey: newId() };
    const codes = async (change: object) => (await send({ ...again, ...change })).userErrors.map((error) => error.code);
    expect(await codes({ userIds: [stranger.actor.id] })).toEqual(['NOTIFICATION_RECIPIENT_UNKNOWN']);
    expect(await codes({ everyone: true })).toEqual(['NOTIFICATION_RECIPIENT_UNKNOWN']);
    expect(await codes({ link: 'https://evil.example' })).toEqual(['NOTIFICATION_LINK_INVALID']);
    expect(await codes({ topic: 'security' })).toEqual(['NOTIFICATION_TOPIC_MANDATORY']);
    expect((await run(service, ayla, SEND, { ...input, ...again })).codes).toEqual(['FORBIDDEN']);
    expect(await titles(stranger)).toEqual([]);
    expect((await send({ ...again, userIds: null, roles: ['support-agent'] })).recipientCount).toBeGreaterThan(0);
  });

  it('forgets what was read long ago, keeps what is unread or still to be mailed', async () => {
    const ayla = await person();
    for (const title of ['Old', 'Old, to be mailed', 'Old, unread', 'New'])
      await tellNow(
        telling([ayla.actor.id], { words: { title }, topic: title === 'Old, to be mailed' ? 'draft' : 'import' }),
      );
    await service.admin.query(
      `UPDATE notification SET read_at = now() - interval '100 days' WHERE recipient_id = $1 AND title IN ('Old', 'Old, to be mailed')`,
      [ayla.actor.id],
    );
    await service.app.get(Retention).sweep();
    expect((await titles(ayla)).sort()).toEqual(['New', 'Old, to be mailed', 'Old, unread']);
  });
});
