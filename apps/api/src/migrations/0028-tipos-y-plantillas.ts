import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of paper and their templates as rows, in versions that never change once published; each documento keeps its own. */
export class TiposYPlantillas1530000000028 implements MigrationInterface {
  readonly name = 'TiposYPlantillas1530000000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLAS);
    for (const [orden, { plantilla, ...t }] of TIPOS.entries()) {
      await db.query(
        `INSERT INTO documentos.tipos (clave, nombre, descripcion, ambito, firma, orden) VALUES ($1, $2, $3, $4, $5, $6)`,
        [t.clave, t.nombre, t.descripcion, t.ambito, t.firma, orden],
      );
      await publicar(db, { clase: 'tipo', unidad: null, tipo: t.clave, datos: plantilla });
    }
    await migrarAntiguas(db);
    await db.query(FIJAR);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('La línea de migraciones solo avanza.'));
  }
}

const TABLAS = `
  CREATE TABLE documentos.tipos (
    clave text PRIMARY KEY CHECK (clave ~ '^[a-z][a-z0-9-]{1,39}$'),
    nombre text NOT NULL CHECK (nombre <> ''),
    descripcion text NOT NULL,
    ambito text NOT NULL CHECK (ambito IN ('externo', 'interno')),
    firma text NOT NULL CHECK (firma IN ('autoridad', 'funcionario')),
    activo boolean NOT NULL DEFAULT true,
    orden smallint NOT NULL
  );
  CREATE UNIQUE INDEX tipo_nombre_unico ON documentos.tipos (lower(nombre));
  ALTER TABLE documentos.plantillas RENAME TO plantillas_antiguas;
  ALTER TABLE documentos.plantillas_antiguas RENAME CONSTRAINT plantilla_unica TO plantilla_antigua_unica;
  ALTER TABLE documentos.plantillas_antiguas RENAME CONSTRAINT plantillas_pkey TO plantillas_antiguas_pkey;
  CREATE TABLE documentos.plantillas (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clase text NOT NULL CHECK (clase IN ('tipo', 'membrete')),
    unidad_id bigint REFERENCES organizacion.unidades (id),
    tipo text REFERENCES documentos.tipos (clave),
    CONSTRAINT plantilla_unica UNIQUE NULLS NOT DISTINCT (clase, unidad_id, tipo),
    CONSTRAINT plantilla_de_tipo CHECK ((clase = 'tipo') = (tipo IS NOT NULL))
  );
  CREATE TABLE documentos.versiones_de_plantilla (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plantilla_id bigint NOT NULL REFERENCES documentos.plantillas (id),
    n integer NOT NULL CHECK (n >= 1),
    estado text NOT NULL CHECK (estado IN ('BORRADOR', 'PUBLICADA', 'DESCARTADA')),
    datos jsonb NOT NULL,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    nota text,
    logo_sha256 char(64) GENERATED ALWAYS AS ((datos->'logo'->>'sha256')::char(64)) STORED REFERENCES almacen.objetos (sha256),
    autor_puesto_id bigint REFERENCES organizacion.puestos (id),
    creado_en timestamptz NOT NULL,
    publicado_en timestamptz,
    CONSTRAINT version_de_plantilla_unica UNIQUE (plantilla_id, n),
    CONSTRAINT version_publicada CHECK ((estado = 'PUBLICADA') = (publicado_en IS NOT NULL))
  );
  CREATE UNIQUE INDEX un_borrador_por_plantilla ON documentos.versiones_de_plantilla (plantilla_id) WHERE estado = 'BORRADOR';
  CREATE FUNCTION documentos.plantilla_publicada_no_cambia() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' OR OLD.estado <> 'BORRADOR' THEN
      RAISE EXCEPTION 'una plantilla publicada no cambia' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER versiones_publicadas_fijas BEFORE UPDATE OR DELETE ON documentos.versiones_de_plantilla
    FOR EACH ROW EXECUTE FUNCTION documentos.plantilla_publicada_no_cambia();
  CREATE FUNCTION documentos.plantilla_vigente(que text, de_unidad bigint, de_tipo text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT v.id FROM documentos.plantillas p JOIN documentos.versiones_de_plantilla v ON v.plantilla_id = p.id
    WHERE p.clase = que AND v.estado = 'PUBLICADA' AND (p.unidad_id = de_unidad OR p.unidad_id IS NULL)
      AND (que = 'membrete' OR p.tipo = de_tipo)
    ORDER BY p.unidad_id IS NULL, v.n DESC LIMIT 1
  $$;
  ALTER TABLE documentos.documentos
    ADD COLUMN plantilla_id bigint REFERENCES documentos.versiones_de_plantilla (id),
    ADD COLUMN membrete_id bigint REFERENCES documentos.versiones_de_plantilla (id),
    ADD COLUMN redactor text,
    ADD COLUMN transcriptor text;
`;

const FIJAR = `
  DROP TABLE documentos.plantillas_antiguas;
  UPDATE documentos.documentos SET plantilla_id = documentos.plantilla_vigente('tipo', unidad_id, tipo),
    membrete_id = documentos.plantilla_vigente('membrete', unidad_id, NULL)
  WHERE origen = 'propio';
  ALTER TABLE documentos.documentos ADD CONSTRAINT documento_con_plantilla
    CHECK (origen = 'externo' OR (plantilla_id IS NOT NULL AND membrete_id IS NOT NULL));
`;

interface Fila {
  readonly clase: 'tipo' | 'membrete';
  readonly unidad: string | null;
  readonly tipo: string | null;
  readonly datos: object;
}

async function publicar(db: QueryRunner, f: Fila): Promise<void> {
  await db.query(
    `WITH p AS (INSERT INTO documentos.plantillas (clase, unidad_id, tipo) VALUES ($1, $2, $3) RETURNING id)
     INSERT INTO documentos.versiones_de_plantilla (plantilla_id, n, estado, datos, creado_en, publicado_en)
     SELECT p.id, 1, 'PUBLICADA', $4::jsonb, now(), now() FROM p`,
    [f.clase, f.unidad, f.tipo, JSON.stringify(f.datos)],
  );
}

/** What a unidad's template said before: its head, its habits, and how its letters open and close. */
interface Antigua {
  readonly unidad: string | null;
  readonly tipo: string | null;
  readonly datos: {
    readonly membrete: object;
    readonly etiquetaCite?: string;
    readonly lineasDeFirma?: readonly string[];
    readonly codigos?: readonly string[];
    readonly saludo?: string;
    readonly despedida?: string;
  };
}

async function migrarAntiguas(db: QueryRunner): Promise<void> {
  const antiguas = (await db.query(
    `SELECT unidad_id AS unidad, tipo, datos FROM documentos.plantillas_antiguas ORDER BY id`,
  )) as Antigua[];
  const conMembrete = new Set<string | null>();
  for (const { unidad, tipo, datos } of antiguas) {
    const { membrete, etiquetaCite, lineasDeFirma = [], codigos = [], saludo, despedida } = datos;
    if (!conMembrete.has(unidad)) {
      conMembrete.add(unidad);
      const cabeza = { ...membrete, etiquetaCite, lineasDeFirma, codigos };
      await publicar(db, { clase: 'membrete', unidad, tipo: null, datos: cabeza });
    }
    const sirve =
      unidad !== null && (tipo === null || tipo === 'carta') && (saludo ?? despedida) !== undefined;
    if (sirve) await publicar(db, { clase: 'tipo', unidad, tipo: 'carta', datos: carta(saludo, despedida) });
  }
  if (!conMembrete.has(null))
    await publicar(db, { clase: 'membrete', unidad: null, tipo: null, datos: MEMBRETE });
}

const MEMBRETE = {
  estilo: 'gobernacion',
  entidad: '{entidad}',
  lineas: ['{unidad}', '{ciudad} - Bolivia'],
  pie: [],
  lineasDeFirma: [],
  codigos: [],
};

const campo = (nombre: string, obligatorio = false, texto?: string): object => ({
  campo: nombre,
  obligatorio,
  ...(texto ? { texto } : {}),
});
const PIE = ['copias', 'adjuntos', 'iniciales'].map((c) => campo(c));
const COMUN = { letra: 11.5, papel: 'carta' };

function carta(saludo?: string, despedida?: string): object {
  return {
    ...COMUN,
    recepciones: 2,
    forma: 'carta',
    cite: 'renglon',
    guion: [],
    campos: [
      campo('fecha'),
      campo('cite'),
      campo('destinatario', true),
      campo('referencia'),
      campo('saludo', false, saludo),
      campo('despedida', false, despedida),
      ...PIE,
    ],
  };
}

function interna(
  titulo: string,
  recepciones: number,
  campos: readonly object[],
  guion: readonly string[] = [],
): object {
  return {
    ...COMUN,
    recepciones,
    forma: 'tabla',
    titulo,
    cite: 'titulo',
    guion,
    campos: [...campos, ...PIE],
  };
}

const REFERENCIA = campo('referencia');
const FECHA = campo('fecha');

/** As the office began; whoever configures changes them by new versions. */
const TIPOS = [
  {
    clave: 'carta',
    nombre: 'Carta',
    descripcion: 'Carta o nota externa: sale de la entidad, con membrete y CITE de su unidad.',
    ambito: 'externo',
    firma: 'autoridad',
    plantilla: carta('De mi consideración:', 'Atentamente,'),
  },
  {
    clave: 'nota-interna',
    nombre: 'Nota interna',
    descripcion: 'De una unidad a otra de la misma entidad.',
    ambito: 'interno',
    firma: 'funcionario',
    plantilla: interna('Nota interna', 2, [
      campo('a', true),
      campo('via'),
      campo('de', true),
      FECHA,
      REFERENCIA,
    ]),
  },
  {
    clave: 'informe',
    nombre: 'Informe',
    descripcion: 'Da cuenta de un trabajo o fundamenta una decisión, por la vía de los superiores.',
    ambito: 'interno',
    firma: 'funcionario',
    plantilla: interna(
      'Informe',
      2,
      [campo('a', true), campo('via'), campo('de', true), FECHA, campo('referencia', true)],
      ['I. Antecedentes', 'II. Análisis', 'III. Conclusiones', 'IV. Recomendaciones'],
    ),
  },
  {
    clave: 'memorandum',
    nombre: 'Memorándum',
    descripcion:
      'Orden o comunicación de una autoridad a un funcionario: designación, comisión, llamada de atención.',
    ambito: 'interno',
    firma: 'autoridad',
    plantilla: interna('Memorándum', 1, [campo('a', true), campo('de'), FECHA, REFERENCIA]),
  },
  {
    clave: 'circular',
    nombre: 'Circular',
    descripcion: 'Una misma instrucción a varias unidades.',
    ambito: 'interno',
    firma: 'autoridad',
    plantilla: interna('Circular', 2, [campo('a'), campo('via'), campo('de'), FECHA, REFERENCIA]),
  },
  {
    clave: 'instructivo',
    nombre: 'Instructivo',
    descripcion: 'Manda cómo se hace algo, a quienes les toca hacerlo.',
    ambito: 'interno',
    firma: 'autoridad',
    plantilla: interna('Instructivo', 1, [campo('a'), campo('de'), FECHA, REFERENCIA]),
  },
  {
    clave: 'comunicado',
    nombre: 'Comunicado',
    descripcion: 'Aviso general, al personal o al público.',
    ambito: 'interno',
    firma: 'autoridad',
    plantilla: interna('Comunicado', 0, [campo('a'), FECHA, REFERENCIA]),
  },
  {
    clave: 'resolucion',
    nombre: 'Resolución',
    descripcion: 'Decide y manda con fuerza de norma: vistos, considerando, por tanto, resuelve.',
    ambito: 'interno',
    firma: 'autoridad',
    plantilla: interna(
      'Resolución',
      0,
      [FECHA, REFERENCIA, campo('despedida', false, 'Regístrese, comuníquese y archívese.')],
      ['VISTOS:', 'CONSIDERANDO:', 'POR TANTO:', 'RESUELVE:'],
    ),
  },
] as const;
