import { ERASING, PURGING } from '@mh-os/persistence';
import type { QueryRunner } from 'typeorm';

const REFUSAL = `RAISE EXCEPTION 'a finalised document is never changed' USING ERRCODE = '2F002'`;

/**
 * A finalised document refuses every change in the database itself (F8). Its lines and VAT are written before it is final or
 * in its own transaction; later ones are refused, too. The words of an erased person may go, and the rows of a deleted brand.
 */
export async function freezeInvoices(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE FUNCTION refuse_final_invoice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.status = 'DRAFT' OR ${ERASING}) THEN RETURN NEW; END IF;
    IF TG_OP = 'DELETE' AND (OLD.status = 'DRAFT' OR ${PURGING}) THEN RETURN OLD; END IF;
    ${REFUSAL}; END $$`);
  await runner.query(`CREATE TRIGGER invoice_frozen BEFORE UPDATE OR DELETE ON invoice
    FOR EACH ROW EXECUTE FUNCTION refuse_final_invoice()`);
  await runner.query(`CREATE FUNCTION refuse_final_invoice_part() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE one record; BEGIN
    IF TG_OP = 'DELETE' THEN one := OLD; ELSE one := NEW; END IF;
    IF (TG_OP = 'UPDATE' AND ${ERASING}) OR (TG_OP = 'DELETE' AND ${PURGING}) THEN RETURN one; END IF;
    -- A row of this very transaction: the parts of a document are written along with it.
    IF EXISTS (SELECT 1 FROM invoice i WHERE i.brand_id = one.brand_id AND i.id = one.invoice_id AND i.status = 'FINALISED'
      AND (TG_OP <> 'INSERT' OR i.xmin::text <> (pg_current_xact_id()::xid)::text)) THEN ${REFUSAL}; END IF;
    RETURN one; END $$`);
  for (const table of ['invoice_line', 'invoice_vat'])
    await runner.query(`CREATE TRIGGER ${table}_frozen BEFORE INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION refuse_final_invoice_part()`);
}
