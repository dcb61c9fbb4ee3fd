import { ERASING, PURGING } from '@mh-os/persistence';

/**
 * No two prices of one list, variant and band hold at the same instant, and only the end of one ever changes: what once
 * held can be asked for for ever. An exclusion constraint would need the extension btree_gist, which not every PostgreSQL
 * has; so the list's row is locked first, which makes writers of one list follow each other, and then it is looked.
 */
export const WINDOW_TRIGGERS: readonly string[] = [
  `CREATE FUNCTION list_price_alone() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM 1 FROM price_list l WHERE l.brand_id = NEW.brand_id AND l.id = NEW.list_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT 1 FROM list_price p WHERE p.brand_id = NEW.brand_id AND p.list_id = NEW.list_id
        AND p.variant_id = NEW.variant_id AND p.min_quantity = NEW.min_quantity AND p.id <> NEW.id
        AND tstzrange(p.valid_from, p.valid_to) && tstzrange(NEW.valid_from, NEW.valid_to)) THEN
      RAISE EXCEPTION 'two prices of one list, variant and band overlap'
        USING ERRCODE = '23P01', CONSTRAINT = 'list_price_alone', TABLE = 'list_price'; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER list_price_alone BEFORE INSERT OR UPDATE OF valid_from, valid_to ON list_price
    FOR EACH ROW EXECUTE FUNCTION list_price_alone()`,
  `CREATE FUNCTION list_price_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - '{valid_to,version,updated_at}'::text[] = to_jsonb(OLD) - '{valid_to,version,updated_at}'::text[]
      AND (OLD.valid_to IS NULL OR NEW.valid_to <= OLD.valid_to) THEN RETURN NEW; END IF;
    IF TG_OP = 'UPDATE' AND ${ERASING} THEN RETURN NEW; END IF;
    IF TG_OP = 'DELETE' AND ${PURGING} THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'prices of lists are only ever ended' USING ERRCODE = '2F002'; END $$`,
  `CREATE TRIGGER list_price_stays BEFORE UPDATE OR DELETE ON list_price
    FOR EACH ROW EXECUTE FUNCTION list_price_stays()`,
];

/** Lists that are computed from lists never form a circle: changes of that graph follow each other, one brand at a time. */
export const GRAPH_TRIGGER: readonly string[] = [
  `CREATE FUNCTION price_list_acyclic() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.formula_list_id IS NULL THEN RETURN NEW; END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('price-list-graph:' || NEW.brand_id, 0));
    IF EXISTS (WITH RECURSIVE above AS (
        SELECT NEW.formula_list_id AS id
        UNION SELECT l.formula_list_id FROM above a JOIN price_list l ON l.brand_id = NEW.brand_id AND l.id = a.id
          WHERE l.formula_list_id IS NOT NULL)
      SELECT 1 FROM above WHERE id = NEW.id) THEN
      RAISE EXCEPTION 'price lists are computed from each other in a circle'
        USING ERRCODE = '23514', CONSTRAINT = 'price_list_acyclic', TABLE = 'price_list'; END IF;
    RETURN NEW; END $$`,
  `CREATE TRIGGER price_list_acyclic BEFORE INSERT OR UPDATE OF formula_list_id ON price_list
    FOR EACH ROW EXECUTE FUNCTION price_list_acyclic()`,
];

const DUE = `INSERT INTO formula_due (brand_id, list_id, variant_id)`;
const ONCE = `GROUP BY 1, 2, 3 ON CONFLICT DO NOTHING`;
const onInsert = (table: string, fn: string): string => `CREATE TRIGGER formula_due AFTER INSERT ON ${table}
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ${fn}()`;

/**
 * What a computed price depends on marks it as due in the same transaction, whoever writes it (a person, a draft, an
 * import): one mark a list and variant, however many changes.
 */
export const DUE_TRIGGERS: readonly string[] = [
  `CREATE FUNCTION formula_due_of_cost() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    ${DUE} SELECT l.brand_id, l.id, a.variant_id FROM added a JOIN price_list l ON l.brand_id = a.brand_id
      AND l.formula_kind = 'COST_PLUS' AND l.status <> 'ARCHIVED' ${ONCE};
    RETURN NULL; END $$`,
  onInsert('variant_cost', 'formula_due_of_cost'),
  `CREATE FUNCTION formula_due_of_price() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    ${DUE} SELECT l.brand_id, l.id, a.variant_id FROM added a JOIN price_list l ON l.brand_id = a.brand_id
      AND l.formula_channel_id = a.channel_id AND l.status <> 'ARCHIVED' ${ONCE};
    RETURN NULL; END $$`,
  onInsert('price_record', 'formula_due_of_price'),
  `CREATE FUNCTION formula_due_of_list() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    ${DUE} SELECT l.brand_id, l.id, a.variant_id FROM added a JOIN price_list l ON l.brand_id = a.brand_id
      AND l.formula_list_id = a.list_id AND l.status <> 'ARCHIVED' WHERE a.min_quantity = 1 ${ONCE};
    RETURN NULL; END $$`,
  onInsert('list_price_record', 'formula_due_of_list'),
];
