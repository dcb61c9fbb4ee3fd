import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Select } from '../../components/select.tsx';
import type { NotificationChoicesFragment, NotificationMail } from '../../graphql/generated/types.ts';
import type { saveChoice } from './save.server.ts';

type Choice = NotificationChoicesFragment['topics'][number];

const mails: readonly NotificationMail[] = ['IMMEDIATELY', 'DIGEST', 'OFF'];

/** How one topic is told: saved as soon as it is chosen. */
export function TopicRow({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<typeof saveChoice>();
  const { topic, version } = choice;
  const title = t(`notifications.topic.${topic.key}.title` as 'notifications.topic.other.title', {
    defaultValue: topic.title,
  });
  const text = t(`notifications.topic.${topic.key}.text` as 'notifications.topic.other.text', {
    defaultValue: topic.description,
  });
  const chosen = fetcher.formData;
  const inApp = chosen === undefined ? choice.inApp : chosen.get('inApp') === 'on';
  const mail = chosen === undefined ? choice.mail : String(chosen.get('mail'));
  const busy = fetcher.state !== 'idle';
  const problem = fetcher.data !== undefined && 'problem' in fetcher.data ? fetcher.data.problem : undefined;
  const save = (change: { inApp?: boolean; mail?: string }): void => {
    const next = { inApp, mail, ...change };
    const fields = { intent: 'topic', topic: topic.key, version: String(version), versionOf: '', mail: next.mail };
    void fetcher.submit({ ...fields, inApp: next.inApp ? 'on' : '' }, { method: 'post' });
  };
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
      <div className="min-w-[220px] flex-1">
        <p className="font-medium">{title}</p>
        <p className="text-muted">{text}</p>
      </div>
      {topic.mandatory ? (
        <p className="w-[300px] max-w-full text-meta text-muted">{t('notifications.mandatory')}</p>
      ) : (
        <div className="flex w-[300px] max-w-full items-center justify-between gap-4">
          <label className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              aria-label={`${t('notifications.inApp')}: ${title}`}
              checked={inApp}
              disabled={busy}
              onChange={(event) => save({ inApp: event.target.checked })}
              className="size-4 accent-(--accent)"
            />
            <span aria-hidden>{t('notifications.inApp')}</span>
          </label>
          <MailSelect title={title} mail={mail} busy={busy} onChange={(next) => save({ mail: next })} />
        </div>
      )}
      {problem !== undefined && (
        <div className="w-full">
          <ProblemNotice problem={problem} />
        </div>
      )}
    </li>
  );
}

interface MailProps {
  readonly title: string;
  readonly mail: string;
  readonly busy: boolean;
  readonly onChange: (mail: string) => void;
}

/** Whether a topic comes by mail, at once or gathered. */
function MailSelect({ title, mail, busy, onChange }: MailProps) {
  const { t } = useTranslation();
  return (
    <Select
      aria-label={`${t('notifications.byMail')}: ${title}`}
      value={mail}
      disabled={busy}
      onChange={(event) => onChange(event.target.value)}
      className="w-[180px]"
    >
      {mails.map((one) => (
        <option key={one} value={one}>
          {t(`notifications.mail.${one}`)}
        </option>
      ))}
    </Select>
  );
}
