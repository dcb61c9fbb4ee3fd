/** Names of areas and their groups in the sidebar. */
export const areas = {
  name: {
    home: 'Home',
    notifications: 'Notifications',
    products: 'Products',
    imports: 'Imports',
    channels: 'Channels',
    drafts: 'Price drafts',
    guardrails: 'Guardrails',
    automations: 'Automations',
    activity: 'Activity log',
    health: 'System health',
    telemetry: 'Metrics and telemetry',
    people: 'People and roles',
  },
  group: {
    start: 'Start',
    catalogue: 'Catalogue',
    pricing: 'Pricing',
    brand: 'Brand',
    people: 'People and access',
    automate: 'Automation',
    watch: 'Oversight',
    platform: 'Platform',
  },
  short: { home: 'Home', products: 'Products', drafts: 'Drafts', activity: 'Activity', search: 'Search' },
};
