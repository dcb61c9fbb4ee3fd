/** The page of a record that the activity log names, when the console has one. */
export function recordPath(entity: { readonly type: string; readonly id: string }): string | undefined {
  const pages: Readonly<Record<string, string>> = {
    product: `/products/${entity.id}`,
    variant: `/variants/${entity.id}`,
    'price-draft': `/drafts/${entity.id}`,
    import: `/imports/${entity.id}`,
    guardrail: '/guardrails',
    competitor: `/competitors/${entity.id}`,
    'competitor-alert': '/competitors/alerts',
    'competitor-policy': '/competitors/watched',
    promotion: `/promotions/${entity.id}`,
    channel: '/channels',
    user: '/people',
    membership: '/people',
    partner: `/partners/${entity.id}`,
    integration: `/integrations/${entity.id}`,
    role: '/roles',
    invitation: '/people?tab=invitations',
    'approval-request': `/approvals/${entity.id}`,
    'automation-rule': `/automations/${entity.id}`,
    'automation-run': '/automations/runs',
    flag: `/flags/${entity.id}`,
    'ai-policy': '/ai-policy',
    'api-key': '/api-keys',
    'identity-provider': '/identity-providers',
    'knowledge-document': `/knowledge/${entity.id}`,
    'privacy-request': '/privacy',
    'webhook-endpoint': '/webhooks',
    'brand-identity': '/brand?tab=identity',
    'brand-rules': '/brand?tab=rules',
  };
  return pages[entity.type];
}

/** What can stand in the log, for the filters; words are in the translations under `activity.what`. */
/** Who can act, as the log names them. */
export const actorKinds = ['person', 'director', 'automation', 'integration', 'system'] as const;

export const loggedTypes = [
  'product',
  'variant',
  'channel',
  'guardrail',
  'price-draft',
  'import',
  'brand',
  'brand-identity',
  'brand-rules',
  'brand-provisioning',
  'partner',
  'user',
  'membership',
  'session',
  'invitation',
  'role',
  'approval-request',
  'api-key',
  'identity-provider',
  'integration',
  'webhook-endpoint',
  'automation-rule',
  'automation-run',
  'knowledge-document',
  'ai-policy',
  'flag',
  'privacy-request',
] as const;
