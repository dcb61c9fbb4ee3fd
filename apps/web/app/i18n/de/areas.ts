import type { Words } from '../en/index.ts';

/** Names of areas and their groups in the sidebar. */
export const areas: Words['areas'] = {
  name: {
    home: 'Start',
    notifications: 'Mitteilungen',
    products: 'Produkte',
    imports: 'Importe',
    channels: 'Kanäle',
    drafts: 'Preisentwürfe',
    guardrails: 'Leitplanken',
    automations: 'Automatisierungen',
    audit: 'Prüfkette',
    activity: 'Aktivitäten',
    health: 'Systemzustand',
    telemetry: 'Messwerte und Telemetrie',
    webhooks: 'Webhooks',
    apiKeys: 'API-Schlüssel',
    identityProviders: 'Identitätsanbieter',
    people: 'Personen und Rollen',
    approvals: 'Freigaben',
    brand: 'Markeneinstellungen',
    partners: 'Partner',
    brands: 'Marken',
  },
  group: {
    start: 'Start',
    catalogue: 'Katalog',
    pricing: 'Preise',
    brand: 'Marke',
    people: 'Personen und Zugriff',
    automate: 'Automatisierung',
    watch: 'Aufsicht',
    platform: 'Plattform',
  },
  short: { home: 'Start', products: 'Produkte', drafts: 'Entwürfe', activity: 'Aktivität', search: 'Suchen' },
};
