import { createBrandTable } from '@mh-os/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles of a brand's own, and what memberships are bound to. */
export class Access1763721100000 implements MigrationInterface {
  name = 'Access1763721100000';

  async up(runner: QueryRunner): Promise<void> {
    await createBrandTable(
      runner,
      'custom_role',
      `key text NOT NULL CONSTRAINT custom_role_key_check CHECK (key ~ '^[a-z][a-z0-9-]{1,39}$'),
       name text NOT NULL, description text NOT NULL, permissions text[] NOT NULL, protected boolean NOT NULL,
       bound_by text CONSTRAINT custom_role_bound_check CHECK (bound_by IN ('partner', 'territory')),
       CONSTRAINT custom_role_key_key UNIQUE (brand_id, key)`,
      { platformRead: true },
    );
    await createBrandTable(
      runner,
      'membership_scope',
      `membership_id uuid NOT NULL, ref_id uuid NOT NULL,
       kind text NOT NULL CONSTRAINT membership_scope_kind_check CHECK (kind IN ('partner', 'territory')),
       CONSTRAINT membership_scope_key UNIQUE (brand_id, membership_id, kind, ref_id),
       CONSTRAINT membership_scope_membership_fkey FOREIGN KEY (brand_id, membership_id)
         REFERENCES membership (brand_id, id) ON DELETE CASCADE`,
      { kind: 'record', platformRead: true },
    );
    // Tokens state permissions and what binds their holder: a change of either ends them, as that of a membership does.
    await runner.query(`CREATE FUNCTION revoke_tokens_of_custom_role() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF (OLD.permissions, OLD.bound_by) IS DISTINCT FROM (NEW.permissions, NEW.bound_by) THEN
        PERFORM revoke_tokens('membership', m.brand_id || ':' || m.user_id) FROM membership m
          WHERE m.brand_id = OLD.brand_id AND OLD.key = ANY (m.roles); END IF;
      RETURN NULL; END $$`);
    await runner.query(`CREATE TRIGGER revoke_tokens AFTER UPDATE ON custom_role
      FOR EACH ROW EXECUTE FUNCTION revoke_tokens_of_custom_role()`);
    await runner.query(`CREATE FUNCTION revoke_tokens_of_membership_scope() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM revoke_tokens('membership', m.brand_id || ':' || m.user_id) FROM membership m
        WHERE m.brand_id = coalesce(NEW.brand_id, OLD.brand_id) AND m.id = coalesce(NEW.membership_id, OLD.membership_id);
      RETURN NULL; END $$`);
    await runner.query(`CREATE TRIGGER revoke_tokens AFTER INSERT OR DELETE ON membership_scope
      FOR EACH ROW EXECUTE FUNCTION revoke_tokens_of_membership_scope()`);
    // Who runs the platform today also says who does: admins alone no longer do.
    await runner.query(`ALTER TABLE app_user NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE app_user SET platform_roles = array_append(platform_roles, 'platform-owner')
      WHERE 'platform-admin' = any(platform_roles) AND NOT 'platform-owner' = any(platform_roles)`);
    await runner.query(`ALTER TABLE app_user FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE membership_scope`);
    await runner.query(`DROP TABLE custom_role`);
    await runner.query(`DROP FUNCTION revoke_tokens_of_membership_scope()`);
    await runner.query(`DROP FUNCTION revoke_tokens_of_custom_role()`);
  }
}
