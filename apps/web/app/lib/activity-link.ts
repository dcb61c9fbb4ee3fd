/** The page of a record that the activity log names, when the console has one. */
export function recordPath(entity: { readonly type: string; readonly id: string }): string | undefined {
  const pages: Readonly<Record<string, string>> = {
    product: `/products/${entity.id}`,
    variant: `/variants/${entity.id}`,
    'price-draft': `/drafts/${entity.id}`,
    import: `/imports/${entity.id}`,
    guardrail: '/guardrails',
    channel: '/channels',
    user: '/people',
    membership: '/people',
    partner: `/partners/${entity.id}`,
    integration: `/integrations/${entity.id}`,
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
] as const;
