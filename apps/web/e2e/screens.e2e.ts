import type { Browser, Page } from 'playwright-core';
import { barriers } from './support/axe.ts';
import { openBrowser, openWindow, reshape, screenshot, signIn, visit, type Shape } from './support/browser.ts';

/**
 * German words are the longer ones. Every screen is measured in each look; axe, which takes most of the time, goes over each
 * screen in one look, by turns. MH_E2E_LOOKS=all takes the time for every theme, width and language.
 */
const all = process.env['MH_E2E_LOOKS'] === 'all';
const languages = all ? (['de', 'en'] as const) : (['de'] as const);
const looks: readonly (Shape & { readonly name: string })[] = [
  { name: 'light', theme: 'light', width: 1440 },
  { name: 'phone-dark', theme: 'dark', width: 360 },
  ...(all
    ? ([
        { name: 'dark', theme: 'dark', width: 1440 },
        { name: 'phone', theme: 'light', width: 360 },
      ] as const)
    : []),
];

const screens = {
  home: '/',
  overview: '/overview?span=year',
  products: '/products',
  'products-no-match': '/products?q=zzzzzz',
  'product-panel': 'first:/products:peek',
  product: 'first:/products',
  'product-details': 'first:/products#details',
  'product-prices': 'first:/products#prices',
  'product-trace': 'first:/products#trace',
  'product-history': 'first:/products#history',
  'product-margin': 'first:/products#margin',
  'product-stock': 'first:/products#stock',
  'product-competitors': 'first:/products#competitors',
  categories: '/categories',
  attributes: '/attributes',
  suppliers: '/suppliers',
  customers: '/customers',
  'customer-new': '/customers?new=1',
  customer: 'first:/customers',
  'customer-notes': 'first:/customers#?tab=notes',
  'customer-relations': 'first:/customers#?tab=relations',
  'customer-consents': 'first:/customers?q=Nadja#?tab=consents',
  'customer-edit': 'first:/customers#?edit=1',
  companies: '/companies',
  'company-new': '/companies?new=1',
  company: 'first:/companies?q=Alster',
  'company-people': 'first:/companies?q=Alster#?tab=relations',
  'company-notes': 'first:/companies?q=Alster#?tab=notes',
  'company-edit': 'first:/companies?q=Alster#?edit=1',
  'crm-tasks': '/tasks',
  duplicates: '/duplicates',
  'bulk-edits': '/bulk-edits',
  'bulk-edit-new': '/bulk-edits/new',
  'price-lists': '/price-lists',
  'price-list': 'first:/price-lists',
  'price-list-new': '/price-lists?new=1',
  'price-list-price': 'first:/price-lists#?set=new',
  'price-grid': '/price-grid',
  'currency-rates': '/currency-rates',
  imports: '/imports',
  'import-new': '/imports/new',
  drafts: '/drafts?tab=all',
  draft: 'first:/drafts?tab=all',
  'draft-new': '/drafts/new',
  files: '/files',
  'file-new': '/files/new',
  'file-exports': '/files/exports',
  guardrails: '/guardrails',
  competitors: '/competitors',
  'competitor-alerts': '/competitors/alerts',
  'competitors-watched': '/competitors/watched',
  competitor: 'first:/competitors/watched',
  'competitor-new': '/competitors/watched?edit=new',
  'crm-mail': '/marketing/mail',
  'crm-mail-settings': '/marketing/mail/settings',
  'customer-files': '/customers/files',
  'customer-file-new': '/customers/files/new?kind=COMPANIES',
  'crm-suppressions': '/marketing/mail/suppressions',
  'lead-forms': '/leads/forms',
  'lead-form-new': '/leads/forms/new',
  leads: '/leads',
  lead: 'first:/leads',
  'lead-new': '/leads?new=1',
  'lead-assignment': '/leads/assignment',
  'lead-scoring': '/leads/scoring',
  deals: '/deals',
  'deal-new': '/deals?new=1',
  'deal-forecast': '/deals/forecast',
  deal: 'first:/deals',
  'deal-files': 'first:/deals#?tab=files',
  'deal-edit': 'first:/deals#?edit=1',
  pipelines: '/pipelines',
  pipeline: 'first:/pipelines',
  'pipeline-new': '/pipelines?new=1',
  campaigns: '/marketing/campaigns',
  campaign: 'first:/marketing/campaigns#?tab=content',
  'campaign-new': '/marketing/campaigns/new',
  'campaign-plan': 'first:/marketing/campaigns',
  'campaign-results': 'first:/marketing/campaigns#?tab=results',
  performance: '/marketing/performance?span=year',
  'performance-attribution': '/marketing/performance/attribution?span=year',
  'performance-import': '/marketing/performance/import',
  'content-calendar': '/marketing/calendar',
  'content-plans': '/marketing/plans',
  mentions: '/marketing/mentions',
  segments: '/segments',
  segment: 'first:/segments',
  'segment-new': '/segments/new',
  journeys: '/marketing/journeys',
  journey: 'first:/marketing/journeys',
  'journey-people': 'first:/marketing/journeys#people',
  'journey-trial': 'first:/marketing/journeys#trial',
  'journey-settings': '/marketing/journeys/settings',
  'loyalty-programs': '/loyalty/programs',
  'loyalty-program': 'first:/loyalty/programs',
  'loyalty-members': '/loyalty/members',
  'loyalty-member': 'first:/loyalty/members',
  'loyalty-member-new': '/loyalty/members?new=1',
  'loyalty-rewards': '/loyalty/rewards',
  'loyalty-vouchers': '/loyalty/vouchers',
  'loyalty-adjustments': '/loyalty/adjustments',
  promotions: '/promotions',
  'promotion-new': '/promotions/new',
  promotion: 'first:/promotions',
  orders: '/orders',
  'order-files': '/orders/files',
  order: 'first:/orders',
  invoices: '/invoices',
  invoice: 'first:/invoices',
  'invoice-new': '/invoices/new',
  'invoice-check': '/invoices/check',
  'invoice-settings': '/invoices/settings',
  dunning: '/dunning',
  'open-items': '/open-items',
  payments: '/payments',
  bank: '/finance/bank/lines',
  'bank-desk': '/finance/bank/desk',
  'bank-reconcile': '/finance/bank/reconcile',
  'bank-accounts': '/finance/bank',
  'bank-import': '/finance/bank/import',
  'bank-rules': '/finance/bank/rules',
  'guardrail-new': '/guardrails?edit=new',
  finance: '/finance',
  'finance-figure': '/finance?kpi=CASH',
  'finance-accounts': '/finance/accounts',
  'finance-account': '/finance/accounts?peek=new',
  'finance-sheet': 'first:/finance/reports?report=trial',
  'finance-settings': '/finance/accounts?peek=ledger',
  journal: '/finance/journal?check=1',
  'journal-entry': 'first:/finance/journal',
  'journal-new': '/finance/journal/new',
  'journal-drafts': '/finance/journal/drafts',
  'journal-draft': 'first:/finance/journal/drafts',
  periods: '/finance/periods',
  'invoices-mails': '/invoices/mails',
  reports: '/finance/reports',
  'reports-trial': '/finance/reports?report=trial',
  'reports-balance': '/finance/reports?report=balance',
  'reports-vat': '/finance/reports?report=vat&box=83',
  'reports-files': '/finance/reports?report=files',
  budgets: '/finance/budgets',
  payouts: '/finance/payouts?peek=new',
  payout: 'first:/finance/payouts',
  'payouts-owed': '/finance/payouts/owed?peek=new',
  'payouts-payees': '/finance/payouts/payees',
  rates: '/finance/rates?currency=USD',
  'rate-import': '/finance/rates?peek=import',
  'customer-credit': 'first:/finance/credits:peek',
  'payee-new': '/finance/payouts/payees?peek=new',
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
  'second-factor': '/second-factor',
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
  stock: '/stock',
  'stock-record': '/stock?new=1',
  'stock-item': 'first:/stock',
  'stock-transfers': '/stock/transfers',
  'stock-counts': '/stock/counts?new=1',
  'stock-lots': '/stock/lots',
  'stock-reservations': '/stock/reservations',
  'stock-reorder': '/stock/reorder',
  'stock-locations': '/stock/locations?edit=settings',
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

const firsts = new Map<string, string>();

async function firstOf(page: Page, list: string): Promise<string> {
  await visit(page, list);
  const href = await page.locator('[data-row-link]').first().getAttribute('href');
  if (href === null) throw new Error(`${list} has no row to open.`);
  return href;
}

/** `first:` is the first record of a list, `:peek` beside it, `#tab` one of its tabs, `#?query` itself with a query. */
async function open(page: Page, where: string): Promise<void> {
  if (!where.startsWith('first:')) return visit(page, where);
  const [place = '', tab] = where.slice('first:'.length).split('#');
  const list = place.replace(/:peek$/, '');
  const href = firsts.get(list) ?? (await firstOf(page, list));
  firsts.set(list, href);
  if (place.endsWith(':peek')) return visit(page, `${list}?peek=${href.split('/').at(-1)}`);
  await visit(page, tab === undefined ? href : tab.startsWith('?') ? `${href}${tab}` : `${href}/${tab}`);
}

/** Nothing may be wider than the screen: a phone does not scroll sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with the page in each look, by the name of the look; the page is loaded once. */
async function faults(page: Page, screen: string, lang: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  const turn = Math.max(0, Object.keys(screens).indexOf(screen)) % looks.length;
  // Each screen begins in the width in which the last one ended: laying out anew is dear.
  const inTurn = [...looks.slice(turn), ...looks.slice(0, turn)];
  for (const [at, { name, ...shape }] of inTurn.entries()) {
    await reshape(page, shape);
    const wide = await overflow(page);
    const wrong = all || at === 0 ? await barriers(page) : [];
    const faulty = wide > 0 || wrong.length > 0;
    await screenshot(page, `${screen}-${name}-${lang}`, faulty);
    if (faulty) found[name] = { wide, wrong };
  }
  return found;
}

describe.each(languages)('the screens in %s', (lang) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signIn(await openWindow(browser, { lang }), 'owner');
  }, 60_000);

  afterAll(() => browser.close());

  it.each(Object.entries(screens))(
    '%s has no barrier that axe knows and fits its width',
    async (screen, where) => {
      await open(page, where);
      expect(await faults(page, screen, lang)).toEqual({});
    },
    60_000,
  );

  it('the sign-in has no barrier either', async () => {
    const fresh = await (await openWindow(browser, { lang })).newPage();
    await visit(fresh, '/sign-in');
    expect(await faults(fresh, 'sign-in', lang)).toEqual({});
  }, 60_000);
});
