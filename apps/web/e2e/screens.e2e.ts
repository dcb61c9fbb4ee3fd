import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, screenshot, signIn, visit, type Look } from './support/browser.ts';

const everyLook: readonly (Required<Look> & { readonly name: string })[] = [
  { name: 'light', theme: 'light', lang: 'en', width: 1440 },
  { name: 'phone-dark', theme: 'dark', lang: 'de', width: 360 },
  { name: 'dark', theme: 'dark', lang: 'de', width: 1440 },
  { name: 'phone', theme: 'light', lang: 'en', width: 360 },
];
/** Two of them show every theme, language and width once; MH_E2E_LOOKS=4 takes the time for all. */
const looks = everyLook.slice(0, Number(process.env['MH_E2E_LOOKS'] ?? 2));

const screens = {
  home: '/',
  products: '/products',
  'products-no-match': '/products?q=zzzzzz',
  'product-panel': 'first:/products:peek',
  product: 'first:/products',
  imports: '/imports',
  'import-new': '/imports/new',
  drafts: '/drafts?tab=all',
  draft: 'first:/drafts?tab=all',
  'draft-new': '/drafts/new',
  guardrails: '/guardrails',
  'guardrail-new': '/guardrails?edit=new',
  activity: '/activity',
  'activity-export': '/activity?export=1',
  privacy: '/privacy',
  audit: '/audit',
  'audit-digests': '/audit?tab=digests',
  channels: '/channels',
  people: '/people',
  'people-invite': '/people?invite=new',
  'people-invitations': '/people?tab=invitations',
  account: '/account',
  roles: '/roles',
  'role-matrix': '/roles?tab=matrix',
  'role-given': '/roles/pricing-operator',
  'role-new': '/roles/new',
  approvals: '/approvals',
  automations: '/automations',
  automation: 'first:/automations',
  'automation-new': '/automations/new?template=draft-waits',
  'automation-runs': '/automations/runs',
  'automation-templates': '/automations/templates',
  brand: '/brand',
  'brand-identity': '/brand?tab=identity',
  'brand-rules': '/brand?tab=rules',
  'brand-services': '/brand?tab=services',
  integrations: '/integrations',
  'integration-new': '/integrations?new=1',
  partners: '/partners',
  partner: 'first:/partners',
  'partner-new': '/partners?new=1',
  notifications: '/notifications',
  'notification-preferences': '/notifications/preferences',
  webhooks: '/webhooks',
  'webhook-new': '/webhooks?open=new',
  health: '/health',
  telemetry: '/telemetry?days=7',
  flags: '/flags',
  flag: 'first:/flags',
  'ai-policy': '/ai-policy',
  knowledge: '/knowledge',
  'knowledge-search': '/knowledge?q=Bart',
  'knowledge-document': 'first:/knowledge',
  'knowledge-new': '/knowledge/new',
  'api-keys': '/api-keys',
  'api-key-new': '/api-keys?key=new',
  'identity-providers': '/identity-providers',
  'identity-provider-new': '/identity-providers?edit=new',
  'not-found': '/nowhere',
} as const;

/** `first:` is the first record of a list, `:peek` beside it. */
async function open(page: Page, where: string): Promise<void> {
  if (!where.startsWith('first:')) return visit(page, where);
  const list = where.slice('first:'.length).replace(/:peek$/, '');
  await visit(page, list);
  const href = await page.locator('[data-row-link]').first().getAttribute('href');
  if (href === null) throw new Error(`${list} has no row to open.`);
  await visit(page, where.endsWith(':peek') ? `${list}?peek=${href.split('/').at(-1)}` : href);
}

/** Nothing may be wider than the screen: a phone does not scroll sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(looks)('the screens, $name', ({ name, ...look }) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser, look), 'owner');
  }, 60_000);

  afterAll(() => browser.close());

  it.each(Object.entries(screens))(
    '%s has no barrier that axe knows and fits its width',
    async (screen, where) => {
      await open(page, where);
      await screenshot(page, `${screen}-${name}`);
      expect(await barriers(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
    30_000,
  );

  it('the sign-in has no barrier either', async () => {
    const fresh = await (await openWindow(browser, look)).newPage();
    await visit(fresh, '/sign-in');
    await screenshot(fresh, `sign-in-${name}`);
    expect(await barriers(fresh)).toEqual([]);
  }, 30_000);
});
