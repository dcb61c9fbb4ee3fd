import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The roles of what a partner does, as PARTNER_ROLES has them. */
const ROLE = `CASE does.kind WHEN 'STAND' THEN 'stand-partner-user' WHEN 'DEALER' THEN 'dealer-partner-user'
  WHEN 'WHITE_LABEL' THEN 'white-label-partner-user' END`;

/**
 * Whoever is bound to a partner has the roles of what it does, and the partner exists: checked at the end of the transaction.
 * The membership is read under a lock, so that of two who change its sides at once the second sees what the first did.
 */
export class PartnerLinks1795284901000 implements MigrationInterface {
  name = 'PartnerLinks1795284901000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION partner_links_of(of_brand uuid, of_member uuid) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE held text[];
      BEGIN
        SELECT m.roles INTO held FROM membership m WHERE m.brand_id = of_brand AND m.id = of_member FOR SHARE;
        IF NOT FOUND THEN RETURN; END IF;
        IF EXISTS (SELECT 1 FROM membership_scope s JOIN partner p ON p.brand_id = s.brand_id AND p.id = s.ref_id
            CROSS JOIN unnest(p.kinds) does (kind)
          WHERE s.brand_id = of_brand AND s.membership_id = of_member AND s.kind = 'partner' AND p.status <> 'ENDED'
            AND NOT (${ROLE} = ANY (held)))
        THEN RAISE EXCEPTION 'a member works for a partner without its role' USING ERRCODE = '23514'; END IF;
      END $$`);
    await runner.query(`CREATE FUNCTION partner_links_of_membership() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM partner_links_of(NEW.brand_id, NEW.id); RETURN NULL; END $$`);
    await runner.query(`CREATE FUNCTION partner_links_of_scope() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM partner p WHERE p.brand_id = NEW.brand_id AND p.id = NEW.ref_id)
      THEN RAISE EXCEPTION 'there is no such partner' USING ERRCODE = '23503'; END IF;
      PERFORM partner_links_of(NEW.brand_id, NEW.membership_id); RETURN NULL; END $$`);
    await runner.query(`CREATE FUNCTION partner_links_of_partner() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM partner_links_of(s.brand_id, s.membership_id) FROM membership_scope s
        WHERE s.brand_id = NEW.brand_id AND s.kind = 'partner' AND s.ref_id = NEW.id; RETURN NULL; END $$`);
    const deferred = (table: string, when: string, fn: string, condition = ''): Promise<unknown> =>
      runner.query(`CREATE CONSTRAINT TRIGGER partner_links AFTER ${when} ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW ${condition} EXECUTE FUNCTION ${fn}()`);
    await deferred('membership', 'UPDATE OF roles', 'partner_links_of_membership');
    await deferred('membership_scope', 'INSERT', 'partner_links_of_scope', `WHEN (NEW.kind = 'partner')`);
    await deferred('partner', 'UPDATE OF kinds, status', 'partner_links_of_partner');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, fn] of [
      ['partner', 'partner_links_of_partner'],
      ['membership_scope', 'partner_links_of_scope'],
      ['membership', 'partner_links_of_membership'],
    ]) {
      await runner.query(`DROP TRIGGER partner_links ON ${table}`);
      await runner.query(`DROP FUNCTION ${fn}()`);
    }
    await runner.query(`DROP FUNCTION partner_links_of(uuid, uuid)`);
  }
}
