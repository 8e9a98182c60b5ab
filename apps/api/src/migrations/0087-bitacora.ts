import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the trail calls an HR or a documento, and who may read what it says of it; events by their moment. */
export class ConsultaDeBitacora1530000000087 implements MigrationInterface {
  readonly name = 'ConsultaDeBitacora1530000000087';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW hojas.v_rotulos AS
        SELECT gestion, id, numero, codigo AS rotulo, confidencialidad FROM hojas.hojas;
      CREATE VIEW documentos.v_rotulos AS
        SELECT d.id, d.cite_numero AS numero, d.cite_texto AS rotulo, d.confidencialidad, EXISTS (
            SELECT 1 FROM documentos.hilos x JOIN hojas.hojas h ON h.gestion = x.gestion AND h.id = x.hoja_id
            WHERE x.documento_id = d.id AND h.confidencialidad IN ('RESERVADA', 'CONFIDENCIAL')) AS en_reservada
        FROM documentos.documentos d;
      CREATE INDEX eventos_por_momento ON auditoria.eventos (ocurrido_en);
    `);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}
