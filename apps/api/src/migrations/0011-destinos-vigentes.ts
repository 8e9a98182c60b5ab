import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * No step goes to a post or tray that ended, not even one that was on its way in the very second of the handover: the
 * row of the addressee is looked at again under its lock.
 */
export class DestinosVigentes1530000000011 implements MigrationInterface {
  readonly name = 'DestinosVigentes1530000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION hojas.exigir_destino_vigente() RETURNS trigger LANGUAGE plpgsql AS $f$
      DECLARE
        termino date;
        hoy date := (coalesce(NEW.enviado_en, NEW.recibido_en) AT TIME ZONE 'America/La_Paz')::date;
      BEGIN
        IF NEW.estado NOT IN ('ENVIADA', 'RECIBIDA', 'SUSPENDIDA') THEN RETURN NEW; END IF;
        IF NEW.a_puesto_id IS NOT NULL THEN
          SELECT hasta_fecha INTO termino FROM organizacion.puestos WHERE id = NEW.a_puesto_id FOR KEY SHARE;
        ELSE
          SELECT hasta_fecha INTO termino FROM organizacion.unidades WHERE id = NEW.a_unidad_id FOR KEY SHARE;
        END IF;
        IF termino < hoy THEN
          RAISE EXCEPTION 'el destino ya no está vigente' USING ERRCODE = '23514', CONSTRAINT = 'derivacion_destino_vigente';
        END IF;
        RETURN NEW;
      END $f$;
      CREATE TRIGGER derivacion_destino_vigente BEFORE INSERT ON hojas.derivaciones
        FOR EACH ROW EXECUTE FUNCTION hojas.exigir_destino_vigente();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER derivacion_destino_vigente ON hojas.derivaciones;
      DROP FUNCTION hojas.exigir_destino_vigente();
    `);
  }
}
