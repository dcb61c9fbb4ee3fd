import { houseMigrations } from '@mh-os/persistence';
import { Identity1763690000000 } from './1763690000000-identity.ts';
import { Activity1763690100000 } from './1763690100000-activity.ts';
import { Flags1763740000000 } from './1763740000000-flags.ts';
import { AiPolicies1763740100000 } from './1763740100000-ai-policies.ts';
import { Knowledge1763740200000 } from './1763740200000-knowledge.ts';
import { Mail1763710100000 } from './1763710100000-mail.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [
  ...houseMigrations,
  Identity1763690000000,
  Activity1763690100000,
  Mail1763710100000,
  Flags1763740000000,
  AiPolicies1763740100000,
  Knowledge1763740200000,
];
