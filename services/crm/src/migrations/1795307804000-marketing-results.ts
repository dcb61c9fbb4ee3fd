import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const record = { kind: 'record' } as const;
const TOUCH = `person_id uuid NOT NULL, kind text NOT NULL, origin text NOT NULL, at timestamptz NOT NULL, campaign_code text NOT NULL,
  channel text NOT NULL, CONSTRAINT attribution_touch_origin_key UNIQUE (brand_id, origin),
  CONSTRAINT attribution_touch_kind_check CHECK (kind IN ('MESSAGE_OPENED', 'MESSAGE_CLICKED', 'BEHAVIOUR')),
  CONSTRAINT attribution_touch_code_check CHECK (char_length(campaign_code) BETWEEN 1 AND 100),
  CONSTRAINT attribution_touch_person_fkey FOREIGN KEY (brand_id, person_id) REFERENCES person (brand_id, id) DEFERRABLE INITIALLY DEFERRED`;
const CREDIT = `order_id uuid NOT NULL, placed_at timestamptz NOT NULL, currency text NOT NULL, model text NOT NULL, campaign_code text NOT NULL,
  channel text NOT NULL, touches integer NOT NULL, net_minor bigint NOT NULL, reversed_minor bigint NOT NULL,
  CONSTRAINT attribution_credit_key UNIQUE (brand_id, order_id, model, campaign_code, channel),
  CONSTRAINT attribution_credit_model_check CHECK (model IN ('FIRST', 'LAST', 'LINEAR')),
  CONSTRAINT attribution_credit_reversed_check CHECK (reversed_minor BETWEEN 0 AND greatest(net_minor, 0))`;
const COUNT = ['impressions', 'clicks', 'visits', 'conversions', 'sent', 'opened', 'bounced', 'unsubscribed'];
const LOG = `day date NOT NULL, channel text NOT NULL, campaign_code text NOT NULL, source text NOT NULL,
  ${COUNT.map((name) => `${name} bigint NOT NULL, CHECK (${name} >= 0)`).join(', ')},
  spend_minor bigint NOT NULL, revenue_minor bigint NOT NULL, currency text NOT NULL,
  CHECK (spend_minor >= 0), CHECK (revenue_minor >= 0),
  CONSTRAINT marketing_performance_key UNIQUE (brand_id, day, channel, campaign_code, source)`;

/** What marketing cost and brought, day by day, and what orders are put down to. */
export class MarketingResults1795307804000 implements MigrationInterface {
  name = 'MarketingResults1795307804000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(runner, 'marketing_performance', LOG, record);
    await createBrandTable(runner, 'attribution_touch', TOUCH, record);
    await createBrandTable(runner, 'attribution_credit', CREDIT, record);
    await createBrandTable(
      runner,
      'attribution_setting',
      `lookback_days integer NOT NULL, CONSTRAINT attribution_setting_brand_key UNIQUE (brand_id),
       CONSTRAINT attribution_setting_days_check CHECK (lookback_days BETWEEN 1 AND 365)`,
    );
    await runner.query('CREATE INDEX attribution_touch_of ON attribution_touch (brand_id, person_id, at)');
    await runner.query('CREATE INDEX attribution_credit_placed ON attribution_credit (brand_id, model, placed_at)');
    await runner.query('CREATE INDEX attribution_credit_code ON attribution_credit (brand_id, campaign_code, model)');
    await runner.query(
      'CREATE INDEX person_order_by_campaign ON person_order (brand_id, placed_at) WHERE campaign_code IS NOT NULL',
    );
    await runner.query('CREATE INDEX crm_message_sent ON crm_message (brand_id, sent_at) WHERE sent_at IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX crm_message_sent, person_order_by_campaign');
    await runner.query('DROP TABLE attribution_setting, attribution_credit, attribution_touch, marketing_performance');
  }
}
