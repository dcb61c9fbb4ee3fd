import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { SessionPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { SessionList } from './session-list.tsx';

interface Props {
  readonly sessions: readonly SessionPartsFragment[];
  readonly problem: Problem | undefined;
}

/** Where one is signed in, and the way out from afar. */
export function SessionsCard({ sessions, problem }: Props) {
  const { t } = useTranslation();
  const others = sessions.some(({ current }) => !current) && (
    <Form method="post">
      <Button type="submit" name="intent" value="others">
        {t('account.sessions.endOthers')}
      </Button>
    </Form>
  );
  return (
    <Card title={t('account.sessions.title')} aside={others} className="lg:col-span-2">
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <SessionList
        sessions={sessions}
        action={(session) =>
          !session.current && (
            <Form method="post">
              <input type="hidden" name="id" value={session.id} />
              <Button type="submit" name="intent" value="session" look="danger">
                {t('account.sessions.end')}
              </Button>
            </Form>
          )
        }
      />
    </Card>
  );
}
