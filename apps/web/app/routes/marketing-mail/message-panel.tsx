import { useTranslation } from 'react-i18next';
import { Form, Link } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { CrmMailQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';

type Message = NonNullable<CrmMailQuery['crmMessage']>;

interface Props {
  readonly message: Message;
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** One mail with all that is known of it; who may send can have it sent again where that is possible. */
export function MessagePanel({ message, formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  const facts = useFacts(message);
  const mayRetry = useViewer().can('crm.mail.send') && ['UNKNOWN', 'FAILED'].includes(message.status);
  return (
    <SidePanel title={message.label} onClose={onClose}>
      <div className="flex flex-col gap-4">
        {problem && <ProblemNotice problem={problem} />}
        <div>
          <EnumBadge name="crmMessage" value={message.status} />
        </div>
        <FactList facts={facts} />
        {mayRetry && (
          <Form method="post" className="flex flex-col gap-3">
            {message.status === 'UNKNOWN' && <Notice tone="warn" title={t('mailing.againSure')} />}
            <input type="hidden" name="key" value={formKey} />
            <input type="hidden" name="id" value={message.id} />
            <Button type="submit" look="primary">
              {t('mailing.again')}
            </Button>
          </Form>
        )}
      </div>
    </SidePanel>
  );
}

function useFacts(message: Message): Fact[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { person, refusedReason, lastError, bounceKind } = message;
  const counted = (at: string | null | undefined) => (message.tracked ? <When at={at} /> : t('mailing.untracked'));
  const shown: (Fact | false)[] = [
    [
      t('mailing.to'),
      person ? (
        <Link to={`/customers/${person.id}`} className="underline">
          {person.displayName}
        </Link>
      ) : (
        (message.addressHint ?? NOTHING)
      ),
    ],
    [t('mailing.purpose'), message.purpose],
    [t('mailing.source'), word('crmMessageSource', message.sourceType)],
    [t('mailing.step'), message.step],
    refusedReason != null && [t('mailing.reason'), word('crmRefusal', refusedReason as 'GONE')],
    bounceKind != null && [t('mailing.came'), <EnumBadge key="kind" name="crmBounce" value={bounceKind} />],
    lastError != null && [t('mailing.error'), lastError],
    [t('mailing.attempts'), message.attempts],
    [t('mailing.due'), <When key="due" at={message.dueAt} />],
    [t('mailing.sent'), <When key="sent" at={message.sentAt} />],
    [t('mailing.opened'), counted(message.openedAt)],
    [t('mailing.clicked'), counted(message.clickedAt)],
    [t('mailing.left'), <When key="left" at={message.unsubscribedAt} />],
  ];
  return shown.filter((fact): fact is Fact => fact !== false);
}
