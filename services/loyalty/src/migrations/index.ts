import { houseMigrations } from '@mh-os/persistence';
import { Programs1795293870507 } from './1795293870507-programs.ts';
import { Wallets1795295167000 } from './1795295167000-wallets.ts';
import { Rewards1795297863000 } from './1795297863000-rewards.ts';
import { PointsByDay1795306622000 } from './1795306622000-points-by-day.ts';
import { Places1795318745000 } from './1795318745000-places.ts';
import { ReferralGrants1795319602000 } from './1795319602000-referral-grants.ts';
import { OlderReferrals1795331998000 } from './1795331998000-older-referrals.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [
  ...houseMigrations,
  Programs1795293870507,
  Wallets1795295167000,
  Rewards1795297863000,
  PointsByDay1795306622000,
  Places1795318745000,
  ReferralGrants1795319602000,
  OlderReferrals1795331998000,
];
