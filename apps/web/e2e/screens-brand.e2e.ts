import { openBrowser, openWindow, visit } from './support/browser.ts';
import { faults, languages, lookAt } from './support/screens.ts';

lookAt('the brand and the platform', {
  home: '/',
  overview: '/overview?span=year',
  activity: '/activity',
  'activity-export': '/activity?export=1',
  privacy: '/privacy',
  audit: '/audit',
  'audit-digests': '/audit?tab=digests',
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
});

it.each(languages)(
  'the sign-in has no barrier either, in %s',
  async (lang) => {
    const browser = await openBrowser();
    try {
      const page = await (await openWindow(browser, { lang })).newPage();
      await visit(page, '/sign-in');
      expect(await faults(page, 'sign-in', lang)).toEqual({});
    } finally {
      await browser.close();
    }
  },
  60_000,
);
