import { leadForms } from './lead-forms.ts';
import { scoringForm } from './scoring-form.ts';
import { customerFiles } from './customer-files.ts';
import { suppressions } from './suppressions.ts';
import { credits } from './credits.ts';
import { payouts } from './payouts.ts';
import { rates } from './rates.ts';
import { campaigns } from './campaigns.ts';
import { content } from './content.ts';
import { mentions } from './mentions.ts';
import { customers } from './customers.ts';
import { records } from './records.ts';
import { loyalty } from './loyalty.ts';
import type { Words } from '../en/index.ts';
import { admins } from './admins.ts';
import { account } from './account.ts';
import { access, approvals } from './access.ts';
import { activity } from './activity.ts';
import { privacy } from './privacy.ts';
import { automations } from './automations.ts';
import { integrations } from './integrations.ts';
import { brand, brands } from './brands.ts';
import { audit } from './audit.ts';
import { catalogue } from './catalogue.ts';
import { drafts } from './drafts.ts';
import { enums } from './enums.ts';
import { guardrails } from './guardrails.ts';
import { competitors } from './competitors.ts';
import { promotions } from './promotions.ts';
import { mailing } from './mailing.ts';
import { growth } from './growth.ts';
import { journeys } from './journeys.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { files } from './files.ts';
import { imports } from './imports.ts';
import { bank } from './bank.ts';
import { invoicing } from './invoicing.ts';
import { billing } from './billing.ts';
import { performance } from './performance.ts';
import { overview } from './overview.ts';
import { orderFiles } from './order-files.ts';
import { partners } from './partners.ts';
import { notifications } from './notifications.ts';
import { priceLists } from './price-lists.ts';
import { products } from './products.ts';
import { aiPolicy } from './ai-policy.ts';
import { flags } from './flags.ts';
import { knowledge } from './knowledge.ts';
import { versions } from './versions.ts';
import { shell } from './shell.ts';
import { stock } from './stock.ts';
import { books } from './books.ts';
import { telemetry } from './telemetry.ts';
import { webhooks } from './webhooks.ts';
import { apiKeys, identityProviders } from './trust.ts';

/** All words of the console in German. */
export const de: Words = {
  // One a line, so that what several people add merges.
  ...shell,
  account,
  admins,
  access,
  approvals,
  brand,
  brands,
  overview,
  performance,
  orderFiles,
  partners,
  apiKeys,
  identityProviders,
  priceLists,
  products,
  catalogue,
  content,
  mentions,
  customers,
  records,
  imports,
  bank,
  invoicing,
  billing,
  credits,
  payouts,
  rates,
  files,
  drafts,
  guardrails,
  competitors,
  promotions,
  growth,
  journeys,
  campaigns,
  mailing,
  customerFiles,
  scoringForm,
  leadForms,
  suppressions,
  activity,
  privacy,
  automations,
  integrations,
  audit,
  notifications,
  home,
  aiPolicy,
  flags,
  knowledge,
  versions,
  enums,
  health,
  telemetry,
  stock,
  loyalty,
  books,
  webhooks,
};
