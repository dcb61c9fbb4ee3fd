import { createPlatformTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLATFORM = `(SELECT current_setting('app.platform', true)) = 'on'`;
const BRAND = `(SELECT nullif(current_setting('app.brand_id', true), ''))`;

/**
 * What ends access tokens before their time is noted by the tables that say so: whoever changes a row, whether through a use
 * case, a job or by hand, cannot forget it.
 */
const triggers: readonly (readonly [table: string, when: string, note: string])[] = [
  [
    'session',
    'UPDATE OF ended_at',
    `IF OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL THEN PERFORM revoke_tokens('session', NEW.id::text); END IF`,
  ],
  [
    'membership',
    'UPDATE OF roles OR DELETE',
    `IF TG_OP = 'DELETE' OR OLD.roles IS DISTINCT FROM NEW.roles THEN
       PERFORM revoke_tokens('membership', OLD.brand_id || ':' || OLD.user_id); END IF`,
  ],
  [
    'brand',
    'UPDATE OF status OR DELETE',
    `IF TG_OP = 'DELETE' OR (OLD.status IS DISTINCT FROM NEW.status AND NEW.status <> 'ACTIVE') THEN
       PERFORM revoke_tokens('brand', OLD.id::text); END IF`,
  ],
  [
    'app_user',
    'UPDATE OF platform_roles OR DELETE',
    `IF TG_OP = 'DELETE' OR OLD.platform_roles IS DISTINCT FROM NEW.platform_roles THEN
       PERFORM revoke_tokens('user', OLD.id::text); END IF`,
  ],
  [
    'role',
    'UPDATE OF permissions OR DELETE',
    `IF TG_OP = 'DELETE' OR OLD.permissions IS DISTINCT FROM NEW.permissions THEN
       PERFORM revoke_tokens('brand', held.brand_id::text) FROM (SELECT DISTINCT brand_id FROM membership WHERE OLD.key = ANY (roles)) held;
       PERFORM revoke_tokens('user', u.id::text) FROM app_user u WHERE OLD.key = ANY (u.platform_roles); END IF`,
  ],
];

/** Which access tokens are over before their time: what the gateway asks for every few seconds. */
export class Revocations1763712100000 implements MigrationInterface {
  name = 'Revocations1763712100000';

  async up(runner: QueryRunner): Promise<void> {
    await createPlatformTable(
      runner,
      'revocation',
      `kind text NOT NULL CONSTRAINT revocation_kind_check CHECK (kind IN ('session', 'user', 'membership', 'brand', 'api-key', 'key')),
       subject text NOT NULL, xid bigint NOT NULL`,
    );
    await runner.query(`CREATE INDEX revocation_by_xid ON revocation (xid)`);
    await runner.query(`ALTER TABLE revocation ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE revocation FORCE ROW LEVEL SECURITY`);
    await runner.query(`CREATE POLICY platform_scope ON revocation USING (${PLATFORM}) WITH CHECK (${PLATFORM})`);
    // A brand may end its own tokens; it reads none of these rows, not even its own.
    await runner.query(`CREATE POLICY own_brand_add ON revocation FOR INSERT WITH CHECK
      (kind IN ('membership', 'brand', 'api-key') AND split_part(subject, ':', 1) = ${BRAND})`);
    await runner.query(`CREATE FUNCTION revoke_tokens(kind text, subject text) RETURNS void LANGUAGE sql AS $$
      INSERT INTO revocation (id, version, created_at, updated_at, kind, subject, xid)
      VALUES (gen_random_uuid(), 1, now(), now(), kind, subject, pg_current_xact_id()::text::bigint) $$`);
    for (const [table, when, note] of triggers) {
      await runner.query(`CREATE FUNCTION revoke_tokens_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        ${note}; RETURN NULL; END $$`);
      await runner.query(`CREATE TRIGGER revoke_tokens AFTER ${when} ON ${table}
        FOR EACH ROW EXECUTE FUNCTION revoke_tokens_of_${table}()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of triggers) {
      await runner.query(`DROP TRIGGER revoke_tokens ON ${table}`);
      await runner.query(`DROP FUNCTION revoke_tokens_of_${table}()`);
    }
    await runner.query(`DROP FUNCTION revoke_tokens(text, text)`);
    await runner.query(`DROP TABLE revocation`);
  }
}
