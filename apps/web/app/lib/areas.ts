import {
  ArrowLeftRight,
  Wallet,
  UsersRound,
  Kanban,
  Megaphone,
  Mail,
  MailCheck,
  Landmark,
  UserRoundPlus,
  Gem,
  Gift,
  Scale,
  Ticket,
  Activity,
  Building,
  Contact,
  CopyCheck,
  ListTodo,
  CalendarRange,
  CalendarDays,
  MessageSquareQuote,
  ChartColumn,
  ChartNoAxesCombined,
  ListTree,
  NotebookPen,
  Target,
  BookOpen,
  Boxes,
  Bot,
  FileSpreadsheet,
  FileUp,
  FolderTree,
  Flag,
  Workflow,
  Bell,
  Building2,
  Coins,
  Grid3x3,
  Tags,
  Handshake,
  Fingerprint,
  HeartPulse,
  House,
  KeyRound,
  LayoutDashboard,
  Package,
  Palette,
  Plug,
  Radar,
  Radio,
  SlidersHorizontal,
  Truck,
  Banknote,
  FileText,
  HandCoins,
  Hourglass,
  ShoppingCart,
  ReceiptEuro,
  Route as RouteIcon,
  ShieldCheck,
  ShieldUser,
  Store,
  Stamp,
  UserRoundX,
  Users,
  Webhook,
  type LucideIcon,
  BellRing,
  Settings2,
} from 'lucide-react';
import type { Words } from '../i18n/en/index.ts';

export interface Area {
  readonly key: keyof Words['areas']['name'];
  readonly to: string;
  readonly icon: LucideIcon;
  /** Pressed after G. */
  readonly letter?: string;
  readonly permission?: string;
}

export interface AreaGroup {
  readonly key: keyof Words['areas']['group'];
  readonly areas: readonly Area[];
}

/** The console's areas in the order of the sidebar. */
export const areaGroups: readonly AreaGroup[] = [
  {
    key: 'start',
    areas: [
      { key: 'home', to: '/', icon: House, letter: 'h' },
      { key: 'overview', to: '/overview', icon: LayoutDashboard, letter: 'o' },
      { key: 'notifications', to: '/notifications', icon: Bell, letter: 'n' },
    ],
  },
  {
    key: 'catalogue',
    areas: [
      { key: 'products', to: '/products', icon: Package, letter: 'p', permission: 'catalog-pricing.product.read' },
      { key: 'categories', to: '/categories', icon: FolderTree, permission: 'catalog-pricing.product.read' },
      { key: 'attributes', to: '/attributes', icon: SlidersHorizontal, permission: 'catalog-pricing.product.read' },
      { key: 'suppliers', to: '/suppliers', icon: Truck, permission: 'catalog-pricing.supplier.read' },
      { key: 'imports', to: '/imports', icon: FileUp, letter: 'i', permission: 'catalog-pricing.import.run' },
      { key: 'files', to: '/files', icon: FileSpreadsheet, permission: 'catalog-pricing.export.run' },
      { key: 'stock', to: '/stock', icon: Boxes, letter: 's', permission: 'catalog-pricing.stock.read' },
      { key: 'channels', to: '/channels', icon: Store, letter: 'c', permission: 'catalog-pricing.channel.read' },
    ],
  },
  {
    key: 'pricing',
    areas: [
      { key: 'drafts', to: '/drafts', icon: ReceiptEuro, letter: 'd', permission: 'catalog-pricing.draft.read' },
      { key: 'priceLists', to: '/price-lists', icon: Tags, permission: 'catalog-pricing.price-list.read' },
      { key: 'priceGrid', to: '/price-grid', icon: Grid3x3, permission: 'catalog-pricing.price-list.read' },
      { key: 'currencyRates', to: '/currency-rates', icon: Coins, permission: 'catalog-pricing.price-list.read' },
      {
        key: 'guardrails',
        to: '/guardrails',
        icon: ShieldCheck,
        letter: 'r',
        permission: 'catalog-pricing.guardrail.read',
      },
      { key: 'competitors', to: '/competitors', icon: Radar, permission: 'catalog-pricing.competitor.read' },
      { key: 'promotions', to: '/promotions', icon: Tags, permission: 'catalog-pricing.promotion.read' },
    ],
  },
  {
    key: 'growth',
    areas: [
      { key: 'leads', to: '/leads', icon: UserRoundPlus, permission: 'crm.lead.read' },
      { key: 'deals', to: '/deals', icon: Kanban, permission: 'crm.deal.read' },
      { key: 'campaigns', to: '/marketing/campaigns', icon: Megaphone, permission: 'crm.campaign.read' },
      {
        key: 'performance',
        to: '/marketing/performance',
        icon: ChartNoAxesCombined,
        permission: 'crm.performance.read',
      },
      { key: 'mailing', to: '/marketing/mail', icon: Mail, permission: 'crm.mail.read' },
      { key: 'segments', to: '/segments', icon: UsersRound, permission: 'crm.segment.read' },
      { key: 'journeys', to: '/marketing/journeys', icon: RouteIcon, permission: 'crm.journey.read' },
      { key: 'contentCalendar', to: '/marketing/calendar', icon: CalendarDays, permission: 'crm.content.read' },
      { key: 'mentions', to: '/marketing/mentions', icon: MessageSquareQuote, permission: 'crm.mention.read' },
      { key: 'customers', to: '/customers', icon: Contact, permission: 'crm.person.read' },
      { key: 'companies', to: '/companies', icon: Building, permission: 'crm.company.read' },
      { key: 'tasks', to: '/tasks', icon: ListTodo, permission: 'crm.task.read' },
      { key: 'duplicates', to: '/duplicates', icon: CopyCheck, permission: 'crm.person.merge' },
    ],
  },
  {
    key: 'loyalty',
    areas: [
      { key: 'loyaltyMembers', to: '/loyalty/members', icon: UsersRound, permission: 'loyalty.member.read' },
      { key: 'loyaltyPrograms', to: '/loyalty/programs', icon: Gem, permission: 'loyalty.program.read' },
      { key: 'loyaltyRewards', to: '/loyalty/rewards', icon: Gift, permission: 'loyalty.program.read' },
      { key: 'loyaltyVouchers', to: '/loyalty/vouchers', icon: Ticket, permission: 'loyalty.voucher.read' },
      { key: 'loyaltyAdjustments', to: '/loyalty/adjustments', icon: Scale, permission: 'loyalty.member.read' },
    ],
  },
  {
    key: 'money',
    areas: [
      { key: 'finance', to: '/finance', icon: ChartColumn, permission: 'finance.report.read' },
      { key: 'journal', to: '/finance/journal', icon: NotebookPen, permission: 'finance.journal.read' },
      { key: 'accounts', to: '/finance/accounts', icon: ListTree, permission: 'finance.account.read' },
      { key: 'periods', to: '/finance/periods', icon: CalendarRange, permission: 'finance.period.read' },
      { key: 'reports', to: '/finance/reports', icon: Scale, permission: 'finance.report.read' },
      { key: 'budgets', to: '/finance/budgets', icon: Target, permission: 'finance.budget.read' },
      { key: 'orders', to: '/orders', icon: ShoppingCart, permission: 'finance.order.read' },
      { key: 'invoices', to: '/invoices', icon: FileText, permission: 'finance.invoice.read' },
      { key: 'documentMails', to: '/invoices/mails', icon: MailCheck, permission: 'finance.invoice.read' },
      { key: 'openItems', to: '/open-items', icon: Hourglass, permission: 'finance.invoice.read' },
      { key: 'dunning', to: '/dunning', icon: BellRing, permission: 'finance.payment.read' },
      { key: 'payments', to: '/payments', icon: Banknote, permission: 'finance.payment.read' },
      { key: 'invoiceSettings', to: '/invoices/settings', icon: Settings2, permission: 'finance.invoice.configure' },
      { key: 'payouts', to: '/finance/payouts', icon: HandCoins, permission: 'finance.payout.read' },
      { key: 'credits', to: '/finance/credits', icon: Wallet, permission: 'finance.payment.read' },
      { key: 'rates', to: '/finance/rates', icon: ArrowLeftRight, permission: 'finance.account.read' },
      { key: 'bank', to: '/finance/bank', icon: Landmark, permission: 'finance.bank.read' },
    ],
  },
  {
    key: 'brand',
    areas: [
      { key: 'knowledge', to: '/knowledge', icon: BookOpen, letter: 'k', permission: 'platform.knowledge.read' },
      { key: 'aiPolicy', to: '/ai-policy', icon: Bot, permission: 'platform.ai-policy.read' },
      { key: 'brand', to: '/brand', icon: Palette, letter: 'b', permission: 'platform.brand.update' },
      { key: 'partners', to: '/partners', icon: Handshake, permission: 'platform.partner.read' },
    ],
  },
  {
    key: 'people',
    areas: [
      { key: 'people', to: '/people', icon: Users, letter: 'u', permission: 'platform.user.read' },
      { key: 'approvals', to: '/approvals', icon: Stamp, letter: 'v', permission: 'platform.approval.read' },
      { key: 'apiKeys', to: '/api-keys', icon: KeyRound, permission: 'platform.api-key.read' },
      {
        key: 'identityProviders',
        to: '/identity-providers',
        icon: Fingerprint,
        permission: 'platform.identity-provider.read',
      },
    ],
  },
  {
    key: 'automate',
    areas: [
      { key: 'automations', to: '/automations', icon: Workflow, permission: 'platform.automation.read' },
      { key: 'webhooks', to: '/webhooks', icon: Webhook, permission: 'platform.webhook.read' },
      { key: 'integrations', to: '/integrations', icon: Plug, permission: 'platform.integration.read' },
    ],
  },
  {
    key: 'watch',
    areas: [
      { key: 'activity', to: '/activity', icon: Activity, letter: 'a', permission: 'platform.activity.read' },
      { key: 'privacy', to: '/privacy', icon: UserRoundX, permission: 'platform.privacy.read' },
      { key: 'audit', to: '/audit', icon: Fingerprint, permission: 'platform.audit.read' },
      { key: 'health', to: '/health', icon: HeartPulse, permission: 'platform.health.read' },
      { key: 'telemetry', to: '/telemetry', icon: Radio, permission: 'platform.metric.read' },
    ],
  },
  {
    key: 'platform',
    areas: [
      { key: 'brands', to: '/brands', icon: Building2, permission: 'platform.brand.create' },
      { key: 'admins', to: '/admins', icon: ShieldUser, permission: 'platform.admin.read' },
      { key: 'flags', to: '/flags', icon: Flag, letter: 'f', permission: 'platform.flag.read' },
    ],
  },
];

export const areas: readonly Area[] = areaGroups.flatMap((group) => group.areas);

/** The four areas within reach of a thumb. */
export const phoneAreas: readonly Area[] = (['home', 'products', 'drafts', 'activity'] as const).map((key) =>
  areas.find((area) => area.key === key)!,
);
