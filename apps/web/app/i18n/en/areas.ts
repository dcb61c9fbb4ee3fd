/** Names of areas and their groups in the sidebar. */
export const areas = {
  name: {
    home: 'Home',
    products: 'Products',
    imports: 'Imports',
    channels: 'Channels',
    drafts: 'Price drafts',
    guardrails: 'Guardrails',
    activity: 'Activity log',
    health: 'System health',
    telemetry: 'Metrics and telemetry',
    flags: 'Feature flags',
    aiPolicy: 'AI policy',
    knowledge: 'Knowledge',
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
