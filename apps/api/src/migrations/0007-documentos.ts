import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads, templates, drafts, the revisions of their bytes, annexes and despachos. */
export class Documentos1530000000007 implements MigrationInterface {
  readonly name = 'Documentos1530000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA documentos;
      CREATE TABLE documentos.archivos (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        sha256 char(64) NOT NULL REFERENCES almacen.objetos (sha256),
        nombre text NOT NULL CHECK (nombre <> ''),
        bytes bigint NOT NULL CHECK (bytes > 0),
        paginas integer NOT NULL CHECK (paginas > 0),
        firmas integer NOT NULL DEFAULT 0 CHECK (firmas >= 0),
        subido_por bigint NOT NULL REFERENCES acceso.usuarios (id),
        estado text NOT NULL DEFAULT 'libre' CHECK (estado IN ('libre', 'usado')),
        creado_en timestamptz NOT NULL
      );
      CREATE TABLE documentos.plantillas (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unidad_id bigint REFERENCES organizacion.unidades (id),
        tipo text,
        datos jsonb NOT NULL,
        creado_en timestamptz NOT NULL,
        CONSTRAINT plantilla_unica UNIQUE NULLS NOT DISTINCT (unidad_id, tipo)
      );
      CREATE TABLE documentos.documentos (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        tipo text NOT NULL,
        origen text NOT NULL CHECK (origen IN ('propio', 'externo')),
        estado text NOT NULL CHECK (estado IN ('BORRADOR', 'EN_VOBO', 'EN_FIRMA', 'FIRMADO', 'DESPACHADO', 'ACUSADO',
          'NO_ENTREGADO', 'ANULADO', 'RECIBIDO')),
        confidencialidad text NOT NULL DEFAULT 'INTERNA'
          CHECK (confidencialidad IN ('PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL')),
        unidad_id bigint NOT NULL REFERENCES organizacion.unidades (id),
        autor_puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        firmante_puesto_id bigint REFERENCES organizacion.puestos (id),
        titulo text,
        contenido jsonb,
        version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
        cite_texto text,
        cite_numero integer,
        cite_fecha date,
        hilo_codigo text,
        hilo_codigo_largo text,
        fojas integer CHECK (fojas >= 0),
        creado_en timestamptz NOT NULL,
        actualizado_en timestamptz NOT NULL,
        CONSTRAINT documento_origen CHECK ((origen = 'externo') = (estado = 'RECIBIDO')),
        CONSTRAINT documento_propio CHECK (origen = 'externo' OR (contenido IS NOT NULL AND firmante_puesto_id IS NOT NULL)),
        CONSTRAINT documento_numerado CHECK (origen = 'externo'
          OR (estado IN ('BORRADOR', 'EN_VOBO')) = (cite_texto IS NULL AND cite_fecha IS NULL))
      );
      CREATE UNIQUE INDEX documento_cite_unico ON documentos.documentos (cite_texto) WHERE origen = 'propio';
      CREATE INDEX documentos_de_autor ON documentos.documentos (autor_puesto_id, id);
      CREATE INDEX documentos_de_firmante ON documentos.documentos (firmante_puesto_id, id);
      CREATE INDEX documentos_de_unidad ON documentos.documentos (unidad_id, id);
      CREATE TABLE documentos.hilos (
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        gestion smallint NOT NULL,
        hoja_id bigint NOT NULL,
        codigo text NOT NULL,
        PRIMARY KEY (documento_id, gestion, hoja_id)
      );
      CREATE INDEX hilos_de_hoja ON documentos.hilos (gestion, hoja_id);
      CREATE TABLE documentos.revisiones (
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        n integer NOT NULL CHECK (n >= 1),
        clase text NOT NULL CHECK (clase IN ('recibido', 'firmado', 'sellado')),
        sha256 char(64) NOT NULL REFERENCES almacen.objetos (sha256),
        bytes bigint NOT NULL CHECK (bytes > 0),
        paginas integer NOT NULL CHECK (paginas > 0),
        firmas integer NOT NULL DEFAULT 0 CHECK (firmas >= 0),
        creado_en timestamptz NOT NULL,
        CONSTRAINT revision_unica PRIMARY KEY (documento_id, n)
      );
      CREATE TABLE documentos.anexos (
        documento_id bigint NOT NULL REFERENCES documentos.documentos (id),
        n integer NOT NULL CHECK (n >= 1),
        sha256 char(64) NOT NULL REFERENCES almacen.objetos (sha256),
        nombre text NOT NULL,
        descripcion text NOT NULL,
        fojas integer NOT NULL CHECK (fojas >= 0),
        bytes bigint NOT NULL CHECK (bytes > 0),
        paginas integer NOT NULL CHECK (paginas > 0),
        creado_en timestamptz NOT NULL,
        PRIMARY KEY (documento_id, n)
      );
      CREATE TABLE documentos.despachos (
        documento_id bigint PRIMARY KEY REFERENCES documentos.documentos (id),
        medio text NOT NULL,
        transportista text,
        fecha date NOT NULL,
        puesto_id bigint NOT NULL REFERENCES organizacion.puestos (id),
        acuse text NOT NULL DEFAULT 'pendiente' CHECK (acuse IN ('pendiente', 'recibido', 'no-entregado')),
        creado_en timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP SCHEMA documentos CASCADE`);
  }
}
