import { definePermissions } from '../access.ts';

export const platformPermissions = definePermissions('platform', {
  'platform.brand.read': 'See the brand and its settings.',
  'platform.brand.create': 'Create a brand (platform owner).',
  'platform.brand.update': 'Change the settings of a brand.',
  'platform.user.read': 'See the people who work for the brand and their roles.',
  'platform.user.create': 'Add a person to the brand.',
  'platform.membership.assign': "Give or take a person's roles in the brand.",
  'platform.role.read': 'See roles and what they allow.',
  'platform.activity.read': 'Read the activity log of the brand.',
  'platform.schema.read': 'Read the schema of the graph: introspection and downloads.',
});
