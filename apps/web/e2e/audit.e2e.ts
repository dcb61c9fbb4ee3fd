import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, signIn, visit } from './support/browser.ts';

describe('the audit chain and the activity log as a person uses them', () => {
  let browser: Browser;
  let owner: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    owner = await signIn(await openWindow(browser), 'owner');
  }, 60_000);

  afterAll(() => browser.close());

  it('ADM-10: shows the rows of every service and verifies them', async () => {
    await visit(owner, '/audit');
    const rows = owner.getByRole('table', { name: 'Entries' }).locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(0);
    await owner.getByRole('button', { name: 'Verify' }).click();
    await owner.getByText('Every row is as it was written').waitFor();
    expect(await barriers(owner)).toEqual([]);
  }, 60_000);

  it('shows a row with its hashes, and only those of one kind of actor', async () => {
    await visit(owner, '/audit?kind=person');
    await owner.locator('[data-row-link]').first().click();
    const panel = owner.getByRole('complementary');
    await panel.getByText('Hash before').waitFor();
    expect(await panel.locator('pre').last().innerText()).toContain('"aggregateVersion"');
    await visit(owner, '/audit?kind=director');
    await owner.getByText('Nothing matches').first().waitFor();
  }, 60_000);

  it('exports the log with its filter as a file', async () => {
    await visit(owner, '/activity?kind=person');
    await owner.getByRole('button', { name: 'Export' }).click();
    const panel = owner.getByRole('complementary');
    await panel.getByLabel('Format').selectOption('JSON_LINES');
    const before = await panel.getByRole('link', { name: 'Download' }).count();
    await panel.getByRole('button', { name: 'Export' }).click();
    await panel.getByRole('link', { name: 'Download' }).nth(before).waitFor();
    const [file] = await Promise.all([
      owner.waitForEvent('download'),
      panel.getByRole('link', { name: 'Download' }).first().click(),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n');
    const kinds = lines.map((line) => (JSON.parse(line) as { actorKind: string }).actorKind);
    expect(new Set(kinds)).toEqual(new Set(['person']));
    expect(await barriers(owner)).toEqual([]);
  }, 60_000);
});
