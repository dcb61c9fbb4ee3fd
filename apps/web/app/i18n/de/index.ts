import type { Words } from '../en/index.ts';
import { access, approvals } from './access.ts';
import { activity } from './activity.ts';
import { aiPolicy } from './ai-policy.ts';
import { automations } from './automations.ts';
import { brand, brands } from './brands.ts';
import { audit } from './audit.ts';
import { drafts } from './drafts.ts';
import { enums } from './enums.ts';
import { flags } from './flags.ts';
import { guardrails } from './guardrails.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { knowledge } from './knowledge.ts';
import { products } from './products.ts';
import { shell } from './shell.ts';
import { telemetry } from './telemetry.ts';
import { versions } from './versions.ts';

/** All words of the console in German. */
export const de: Words = {
  ...shell,
import { partners } from './partners.ts';
import { notifications } from './notifications.ts';
import { products } from './products.ts';
import { shell } from './shell.ts';
import { telemetry } from './telemetry.ts';
import { apiKeys, identityProviders } from './trust.ts';

/** All words of the console in German. */
export const de: Words = {
  // One a line, so that what several people add merges.
  ...shell,
  access,
  approvals,
  brand,
  brands,
  partners,
  apiKeys,
  identityProviders,
  products,
  imports,
  drafts,
  guardrails,
  activity,
  home,
  health,
  telemetry,
  flags,
  aiPolicy,
  knowledge,
  versions,
  automations,
  audit,
  notifications,
  home,
  enums,
  health,
  telemetry,
};
