import { houseMigrations } from '@mh-os/persistence';
import { Identity1763690000000 } from './1763690000000-identity.ts';
import { Activity1763690100000 } from './1763690100000-activity.ts';
import { Health1763710000000 } from './1763710000000-health.ts';
import { Mail1763710100000 } from './1763710100000-mail.ts';
import { Accounts1763710200000 } from './1763710200000-accounts.ts';
import { Telemetry1763710300000 } from './1763710300000-telemetry.ts';
import { Webhooks1763710500000 } from './1763710500000-webhooks.ts';
import { Audit1763711000000 } from './1763711000000-audit.ts';
import { ActivityExport1763711100000 } from './1763711100000-activity-export.ts';
import { Revocations1763712100000 } from './1763712100000-revocations.ts';
import { ApiKeys1763712200000 } from './1763712200000-api-keys.ts';
import { IdentityProviders1763712300000 } from './1763712300000-identity-providers.ts';
import { Notifications1763720100000 } from './1763720100000-notifications.ts';
import { Approvals1763721000000 } from './1763721000000-approvals.ts';
import { Access1763721100000 } from './1763721100000-access.ts';
import { Automations1763730500000 } from './1763730500000-automations.ts';
import { BrandPlane1763733000000 } from './1763733000000-brand-plane.ts';
import { Partners1763733100000 } from './1763733100000-partners.ts';
import { Flags1763740000000 } from './1763740000000-flags.ts';
import { AiPolicies1763740100000 } from './1763740100000-ai-policies.ts';
import { Knowledge1763740200000 } from './1763740200000-knowledge.ts';
import { PlatformApprovals1763741900000 } from './1763741900000-platform-approvals.ts';
import { Integrations1763750000000 } from './1763750000000-integrations.ts';
import { Privacy1763750000000 } from './1763750000000-privacy.ts';
import { BrandDeletions1795282600000 } from './1795282600000-brand-deletions.ts';
import { RequiredFactor1795282601000 } from './1795282601000-required-factor.ts';
import { SecondPersons1795283501000 } from './1795283501000-second-persons.ts';
import { PartnerLinks1795284901000 } from './1795284901000-partner-links.ts';
import { MailLeases1795286101000 } from './1795286101000-mail-leases.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [
  ...houseMigrations,
  Identity1763690000000,
  Activity1763690100000,
  Health1763710000000,
  Mail1763710100000,
  Accounts1763710200000,
  Telemetry1763710300000,
  Webhooks1763710500000,
  Audit1763711000000,
  ActivityExport1763711100000,
  Revocations1763712100000,
  ApiKeys1763712200000,
  IdentityProviders1763712300000,
  Notifications1763720100000,
  Approvals1763721000000,
  Access1763721100000,
  Automations1763730500000,
  BrandPlane1763733000000,
  Partners1763733100000,
  Flags1763740000000,
  AiPolicies1763740100000,
  Knowledge1763740200000,
  PlatformApprovals1763741900000,
  Integrations1763750000000,
  Privacy1763750000000,
  BrandDeletions1795282600000,
  RequiredFactor1795282601000,
  SecondPersons1795283501000,
  PartnerLinks1795284901000,
  MailLeases1795286101000,
];
