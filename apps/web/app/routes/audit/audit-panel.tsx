import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FactList } from '../../components/fact-list.tsx';
import { When } from '../../components/printed.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { AuditRowFragment } from '../../graphql/generated/types.ts';
import { AuditAction, AuditActor } from './words.tsx';

interface Props {
  readonly entry: AuditRowFragment;
  readonly onClose: () => void;
}

/** One row in full, as it is chained. */
export function AuditPanel({ entry, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={<AuditAction action={entry.action} />} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <FactList
          facts={[
            [t('audit.service'), entry.service],
            [t('audit.row'), <span className="tnum">{entry.seq}</span>],
            [t('audit.who'), <AuditActor actor={entry.actor} />],
            [t('audit.when'), <When at={entry.at} />],
            [t('audit.record'), `${entry.entity.type} ${entry.entity.id}`],
            [t('audit.request'), <Mono text={entry.requestId} />],
            [t('audit.hash'), <Mono text={entry.hash} />],
            [t('audit.prevHash'), <Mono text={entry.prevHash} />],
          ]}
        />
        {entry.erased ? (
          <p className="text-muted">{t('audit.erased')}</p>
        ) : (
          <Json title={t('audit.details')} value={entry.details} />
        )}
        <Json title={t('audit.facts')} value={entry.facts} />
        <p>
          <Link to={`/audit?request=${encodeURIComponent(entry.correlationId)}`} className="link">
            {t('audit.sameRequest')}
          </Link>
        </p>
      </div>
    </SidePanel>
  );
}

function Mono({ text }: { readonly text: string }) {
  return <span className="font-mono text-meta break-all select-all">{text}</span>;
}

function Json({ title, value }: { readonly title: string; readonly value: unknown }) {
  return (
    <section>
      <h3 className="mb-2 font-medium">{title}</h3>
      <pre className="rounded-card bg-sunken p-3 font-mono text-meta break-all whitespace-pre-wrap">
        {JSON.stringify(value, null, 2)}
      </pre>
    </section>
  );
}
