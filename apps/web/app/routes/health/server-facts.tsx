import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { HealthData } from './health.tsx';

type Props = Pick<HealthData['health'], 'database' | 'broker'>;

/** The two servers that everything stands on. */
export function ServerFacts({ database, broker }: Props) {
  const { t } = useTranslation();
  const { bytes, number } = useFormat();
  const { version, sizeBytes, answersInMs, connections, maxConnections } = database;
  const messages = broker.streams.reduce((sum, stream) => sum + stream.messages, 0);
  const size = broker.streams.reduce((sum, stream) => sum + Number(stream.bytes), 0);
  return (
    <Card title={t('health.servers')}>
      <FactList
        facts={[
          [
            t('health.database'),
            t('health.databaseFacts', { version, size: bytes(Number(sizeBytes)), ms: answersInMs }),
          ],
          [t('health.connections'), t('health.connectionsOf', { used: connections, most: maxConnections })],
          [t('health.broker'), broker.connected ? t('health.connected') : t('health.disconnected')],
          ['', t('health.streams', { count: broker.streams.length, messages: number(messages), size: bytes(size) })],
        ]}
      />
    </Card>
  );
}
