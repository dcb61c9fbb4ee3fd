import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { base, openBrowser, openWindow, screenshot, signIn, visit } from './support/browser.ts';

const run = Date.now().toString(36);
const title = `Bell ${run}`;

describe('notifications', () => {
  let browser: Browser;
  let operator: Page;
  let approver: Page;
  let support: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    [operator, approver, support] = await Promise.all([
      signIn(await openWindow(browser), 'operator'),
      signIn(await openWindow(browser), 'approver'),
      signIn(await openWindow(browser), 'support'),
    ]);
  }, 60_000);

  afterAll(() => browser.close());

  const bell = (page: Page) => page.getByRole('button', { name: /^Notifications, / }).first();
  const unread = async (page: Page): Promise<number> =>
    Number(/(\d+) unread/.exec((await bell(page).getAttribute('aria-label')) ?? '')?.[1] ?? 0);

  it('T15: a submitted draft shows at the approver’s bell without a reload, and at nobody else’s', async () => {
    await approver.waitForTimeout(1_000);
    const before = await unread(approver);
    await visit(operator, '/drafts/new');
    await operator.getByLabel('Product, SKU or GTIN').fill('HM');
    await operator
      .getByRole('button', { name: /^Own shop/ })
      .first()
      .click();
    await operator.getByLabel('Title').fill(title);
    await operator
      .getByLabel(/^New price of/)
      .first()
      .fill('99,90');
    await operator.getByRole('button', { name: 'Submit for approval' }).click();
    await operator.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    await approver.locator('p[aria-live=polite]').filter({ hasText: title }).waitFor({ state: 'attached' });
    expect(await unread(approver)).toBeGreaterThan(before);
    await support.waitForTimeout(4_000);
    for (const other of [operator, support]) {
      await bell(other).click();
      await other.getByRole('dialog', { name: 'Notifications' }).getByText('All notifications').waitFor();
      await other.waitForTimeout(500);
      expect(await other.getByRole('dialog', { name: 'Notifications' }).innerText()).not.toContain(title);
      await other.keyboard.press('Escape');
    }
  }, 60_000);

  it('the bell unfolds it, and opening it leads there and marks it as read', async () => {
    const before = await unread(approver);
    await bell(approver).click();
    const list = approver.getByRole('dialog', { name: 'Notifications' });
    await list.getByText(title).waitFor();
    await screenshot(approver, 'bell-light');
    expect(await barriers(approver)).toEqual([]);
    await list.getByText(title).click();
    await approver.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    for (let tries = 0; tries < 20 && (await unread(approver)) >= before; tries += 1)
      await approver.waitForTimeout(500);
    expect(await unread(approver)).toBeLessThan(before);
  }, 60_000);

  it('the inbox marks as unread again, and puts away', async () => {
    await visit(approver, '/notifications');
    const inbox = approver.getByRole('list', { name: 'Inbox' });
    const row = inbox.getByRole('listitem').filter({ hasText: title });
    await row.getByRole('button', { name: /^Mark as unread/ }).click();
    await row.getByRole('button', { name: /^Mark as read/ }).waitFor();
    await row.getByRole('button', { name: /^Archive/ }).click();
    await row.waitFor({ state: 'detached' });
    await visit(approver, '/notifications?tab=archived');
    await approver.getByText(title).waitFor();
  }, 60_000);

  it('keeps what is chosen: a topic, quiet hours and the digest', async () => {
    await visit(support, '/notifications/preferences');
    const mail = support.getByRole('combobox', { name: 'Mail: Messages' });
    const saved = support.waitForResponse((answer) => answer.request().method() === 'POST');
    const chosen = (await mail.inputValue()) === 'DIGEST' ? 'OFF' : 'DIGEST';
    await mail.selectOption(chosen);
    await saved;
    const quiet = support.getByLabel('No mail during these hours');
    if (!(await quiet.isChecked())) await quiet.check();
    await support.getByLabel('Time zone').selectOption('Asia/Tokyo');
    await support.getByLabel('From').fill('21:15');
    await support.getByRole('button', { name: 'Save' }).first().click();
    await support.getByText('Saved.').waitFor();
    await visit(support, '/notifications/preferences');
    expect(await mail.inputValue()).toBe(chosen);
    expect(await support.getByLabel('Time zone').inputValue()).toBe('Asia/Tokyo');
    expect(await support.getByLabel('From').inputValue()).toBe('21:15');
    expect(await support.getByText('Always told').count()).toBeGreaterThan(0);
  }, 60_000);

  it('T15: the stream is a stream of one session, and nothing without one', async () => {
    const stranger = await fetch(new URL('/notifications/stream', base));
    expect(stranger.status).toBe(204);
    const head = await approver.evaluate(async () => {
      const end = new AbortController();
      const answer = await fetch('/notifications/stream', { signal: end.signal });
      const first = new TextDecoder().decode((await answer.body!.getReader().read()).value);
      end.abort();
      return { type: answer.headers.get('content-type'), cache: answer.headers.get('cache-control'), first };
    });
    expect(head.type).toContain('text/event-stream');
    expect(head.cache).toContain('no-transform');
    expect(head.first).toContain('retry: 3000');
  }, 30_000);
});
