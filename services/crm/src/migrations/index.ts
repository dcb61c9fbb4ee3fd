import { houseMigrations } from '@mh-os/persistence';
import { Companies1795293889123 } from './1795293889123-companies.ts';
import { People1795294926000 } from './1795294926000-people.ts';
import { LeadsAndDeals1795295254000 } from './1795295254000-leads-and-deals.ts';
import { Segments1795297029000 } from './1795297029000-segments.ts';
import { Care1795297378000 } from './1795297378000-care.ts';
import { Content1795306446000 } from './1795306446000-content.ts';
import { Mailing1795306525000 } from './1795306525000-mailing.ts';
import { Campaigns1795306724000 } from './1795306724000-campaigns.ts';
import { Journeys1795306802000 } from './1795306802000-journeys.ts';
import { BehaviourMoves1795307100000 } from './1795307100000-behaviour-moves.ts';
import { MailSettings1795307538000 } from './1795307538000-mail-settings.ts';
import { CampaignOrders1795307749000 } from './1795307749000-campaign-orders.ts';
import { MarketingResults1795307804000 } from './1795307804000-marketing-results.ts';
import { Mentions1795307934000 } from './1795307934000-mentions.ts';
import { CampaignCodes1795309755000 } from './1795309755000-campaign-codes.ts';
import { CrmLinks1795318613000 } from './1795318613000-crm-links.ts';
import { OrderFactsIndex1795318850000 } from './1795318850000-order-facts-index.ts';
import { CrmImports1795318851000 } from './1795318851000-crm-imports.ts';
import { MembersAndForms1795320606000 } from './1795320606000-members-and-forms.ts';
import { PersonLots1795331180000 } from './1795331180000-person-lots.ts';
import { OwnerIndexes1795332669000 } from './1795332669000-owner-indexes.ts';
import { DealNotes1795333152000 } from './1795333152000-deal-notes.ts';

/** This service's migrations in order, the house's own tables first. */
export const migrations = [
  ...houseMigrations,
  Companies1795293889123,
  People1795294926000,
  LeadsAndDeals1795295254000,
  Segments1795297029000,
  Care1795297378000,
  Content1795306446000,
  Mailing1795306525000,
  Campaigns1795306724000,
  Journeys1795306802000,
  BehaviourMoves1795307100000,
  MailSettings1795307538000,
  CampaignOrders1795307749000,
  MarketingResults1795307804000,
  Mentions1795307934000,
  CampaignCodes1795309755000,
  CrmLinks1795318613000,
  OrderFactsIndex1795318850000,
  CrmImports1795318851000,
  MembersAndForms1795320606000,
  PersonLots1795331180000,
  OwnerIndexes1795332669000,
  DealNotes1795333152000,
];
