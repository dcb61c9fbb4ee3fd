import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SpanLinks } from '../../components/span-links.tsx';
import type { Route } from './+types/overview';
import { Commerce } from './commerce.tsx';
import { Growth } from './growth.tsx';
import { MoneyPart } from './money.tsx';
import { type OverviewData, overviewData } from './overview.server.ts';

export const loader = ({ request, context }: Route.LoaderArgs) =>
  overviewData(context, new URL(request.url).searchParams);

type PartName = 'money' | 'stock' | 'drafts' | 'growth' | 'loyalty';
/** The parts of the page with what each asks: a part is there for whoever may see any of it. */
const PARTS = [
  { key: 'commerce', of: ['money', 'stock', 'drafts'], Part: Commerce },
  { key: 'growth', of: ['growth', 'loyalty'], Part: Growth },
  { key: 'money', of: ['money'], Part: MoneyPart },
] as const satisfies readonly { key: string; of: readonly PartName[]; Part: unknown }[];

/** Commerce, growth and money of a brand at one glance; every number leads to what it is made of. */
export default function Overview({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { span } = loaderData;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.overview')} lead={t('overview.lead')} />
      <div className="flex flex-col gap-6 px-(--gutter) pb-8">
        <SpanLinks span={span} />
        <Failures overview={loaderData} />
        {PARTS.map(({ key, of, Part }) => (
          <section key={key} aria-labelledby={`part-${key}`} className="flex flex-col gap-4">
            <h2 id={`part-${key}`} className="text-section">
              {t(`overview.part.${key}`)}
            </h2>
            {of.every((name) => loaderData[name].state === 'hidden') ? (
              <Hidden overview={loaderData} of={of} />
            ) : (
              <Part overview={loaderData} />
            )}
          </section>
        ))}
      </div>
    </main>
  );
}

/** What did not answer is named once; its tiles are grey, the others are as fresh as ever. */
function Failures({ overview }: { readonly overview: OverviewData }) {
  const { t } = useTranslation();
  const failed = (['money', 'stock', 'drafts', 'growth', 'loyalty'] as const).flatMap((name) => {
    const part = overview[name];
    return part.state === 'failed' ? [{ name, requestId: part.requestId }] : [];
  });
  if (failed.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={t('overview.failed', { parts: failed.map(({ name }) => t(`overview.source.${name}`)).join(', ') })}
    >
      {t('overview.failedText')} <code className="font-mono text-meta">{failed[0]?.requestId}</code>
    </Notice>
  );
}

function Hidden({ overview, of }: { readonly overview: OverviewData; readonly of: readonly PartName[] }) {
  const { t } = useTranslation();
  const wanted = of.flatMap((name) => {
    const part = overview[name];
    return part.state === 'hidden' ? [part.permission] : [];
  });
  return (
    <Card flush>
      {wanted.map((permission) => (
        <NoPermissionLine key={permission} text={t('overview.notYours')} permission={permission} />
      ))}
    </Card>
  );
}
