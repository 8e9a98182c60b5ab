import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import type { PlantillaDeTipo } from '#documentos';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { FILAS_DE_TABLA, LETRAS, NOMBRE_DE_300, SIN_LETRA } from '../../libs/documentos/src/domain/muestras';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { bordeDerecho } from '../support/lector-pdf';
import { Configuracion, type PlantillaVista } from '../support/plantillas';
import { ejecutar } from '../support/programas';

let prueba: AplicacionDePrueba;
let admin: Escritorio;
let conf: Configuracion;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-29T10:00:00-04:00');
  admin = await prueba.escritorio('admin');
  conf = new Configuracion(admin);
});
afterAll(() => prueba.cerrar());

const TIPOS = [
  'carta',
  'nota-interna',
  'informe',
  'memorandum',
  'circular',
  'instructivo',
  'comunicado',
  'resolucion',
];

/** The pages as pdftotext gives them back. */
async function paginas(pdf: Uint8Array): Promise<string[]> {
  const carpeta = await mkdtemp(join(tmpdir(), 'hr-dificil-'));
  try {
    const ruta = join(carpeta, 'a.pdf');
    await writeFile(ruta, pdf);
    const { codigo, texto } = await ejecutar('pdftotext', ['-raw', ruta, '-']);
    if (codigo !== 0) throw new Error(texto);
    return texto.split('\f').filter((t) => t.trim() !== '');
  } finally {
    await rm(carpeta, { recursive: true, force: true });
  }
}

/** Words that were parted at a line's end put together. */
const enteras = (t: string): string => t.replace(/\u00ad?-\n/g, '').replace(/\s+/g, ' ');

/** All the text, without what each page repeats at its head and foot: a sentence goes on across it. */
function corrido(hojas: readonly string[]): string {
  const sinCifras = (l: string): string => l.replace(/\d+/g, '#');
  const lineas = hojas.map((h) => h.split('\n'));
  const [primera = new Set<string>(), ...demas] = lineas.slice(1).map((h) => new Set(h.map(sinCifras)));
  const enTodas = demas.reduce((comunes, h) => new Set([...comunes].filter((l) => h.has(l))), primera);
  return enteras(lineas.flatMap((h) => h.filter((l) => !enTodas.has(sinCifras(l)))).join('\n'));
}

const sinEspacios = (t: string): string => t.replace(/[\s-]/g, '');

/** The version of a template with the hard text, whole. @returns its pages */
async function exigirEntero(id: string, n: number, borde: number): Promise<string[]> {
  const pdf = await admin.bytes(`/api/plantillas/${id}/versiones/${n}/muestra.pdf?muestra=dificil`);
  const { campos } = (await conf.versiones(id)).find((v) => v.n === n)?.datos as PlantillaDeTipo;
  return exigirEnteroEn(pdf, campos, borde);
}

/** Everything of the hard sample is there, in order of pages, and nothing leaves the column. @returns its pages */
async function exigirEnteroEn(
  pdf: Uint8Array,
  campos: PlantillaDeTipo['campos'],
  borde: number,
): Promise<string[]> {
  const crudas = await paginas(pdf);
  const hojas = crudas.map(enteras);
  const todo = hojas.join(' ');
  for (const linea of LETRAS) expect(todo).toContain(linea);
  expect(todo).toContain(`Sin letra en nuestras fuentes: ${SIN_LETRA.replace(/\S+/g, '□')}`);
  const dicho = sinEspacios(corrido(crudas));
  const conNombre = campos.filter((c) => ['destinatario', 'a', 'de', 'copias'].includes(c.campo)).length;
  const vias = campos.some((c) => c.campo === 'via') ? 2 : 0;
  // once more in a list of the text
  expect(dicho.split(sinEspacios(NOMBRE_DE_300)).length - 1).toBe(conNombre + vias + 1);
  for (let i = 1; i <= FILAS_DE_TABLA; i++) {
    expect(dicho).toContain(sinEspacios(`Descripción del ítem ${i}: adquisición de equipos`));
    expect(dicho).toContain(sinEspacios(`Bs ${i * 1234},50`));
  }
  const conTabla = hojas.filter((h) => h.includes('N° Descripción Unidad Monto'));
  expect(conTabla.length).toBeGreaterThanOrEqual(3);
  expect(hojas.find((h) => h.includes('Después del salto'))).not.toContain('Fin de la tabla.');
  for (let h = 1; h <= hojas.length; h++) expect(await bordeDerecho(pdf, h)).toBeLessThanOrEqual(borde);
  return hojas;
}

describe('el texto difícil', () => {
  it('la lista de esta prueba es la de los tipos que vienen', async () => {
    const tipos = await admin.leer<{ clave: string }[]>('/api/tipos');
    expect(tipos.map((t) => t.clave)).toEqual(TIPOS);
  });

  it.each(TIPOS)('%s: pdftotext lo devuelve entero, la tabla cruza páginas con su cabeza', async (tipo) => {
    const { id } = await conf.de(tipo);
    await exigirEntero(id, 1, 612 - 60);
  });
});

describe('el texto difícil, en todo lo que trae la demostración', () => {
  const BORDE = 612 - 60;
  /** Each with its name, so that a fault says whose it is. */
  async function deCadaUna(
    clase: 'tipo' | 'membrete',
    exigir: (p: PlantillaVista & { vigente: number }) => Promise<unknown>,
  ): Promise<string[]> {
    const vistas: string[] = [];
    for (const p of await admin.leer<PlantillaVista[]>('/api/plantillas')) {
      const { vigente } = p;
      if (p.clase !== clase || vigente === null) continue;
      const nombre = `${p.tipo ?? 'membrete'} de ${p.unidad ?? 'todas'}`;
      await exigir({ ...p, vigente }).catch((e: unknown) => {
        throw new Error(`${nombre}: ${(e as Error).message}`, { cause: e });
      });
      vistas.push(nombre);
    }
    return vistas;
  }
  /** The template that a unidad's papers of a type have. */
  const camposDe = async (tipo: string, unidad: string | null): Promise<PlantillaDeTipo['campos']> => {
    const p = await conf.de(tipo, unidad).catch(() => conf.de(tipo));
    return (await conf.versiones(p.id)).find((v) => v.n === p.vigente)?.datos.campos ?? [];
  };

  it('cada plantilla de tipo, también la carta propia del Despacho', async () => {
    const vistas = await deCadaUna('tipo', (p) => exigirEntero(p.id, p.vigente, BORDE));
    expect(vistas).toEqual(expect.arrayContaining(['carta de Desp./Gov.', 'carta de todas']));
    expect(vistas.length).toBeGreaterThan(TIPOS.length);
  });

  it('cada membrete, con una carta y con un informe', async () => {
    const vistas = await deCadaUna('membrete', async (p) => {
      for (const tipo of ['carta', 'informe'])
        await exigirEnteroEn(
          await admin.bytes(
            `/api/plantillas/${p.id}/versiones/${p.vigente}/muestra.pdf?muestra=dificil&tipo=${tipo}`,
          ),
          await camposDe(tipo, p.unidad),
          BORDE,
        );
    });
    expect(vistas).toEqual(
      expect.arrayContaining(['membrete de Desp./Gov.', 'membrete de GDAT/SDGI', 'membrete de todas']),
    );
  });

  it.each(['llano', 'secretaria', 'gobernacion'])('el estilo %s, con su pie y su lema', async (estilo) => {
    const datos = {
      ...{ estilo, entidad: 'Entidad de la Ñusta «Ch’aska»', lineas: ['{unidad}', 'Oficio — ficha'] },
      ...{ pie: ['Calle Ñuflo de Chávez N° 12'], lema: '¡Llaqta ñawpaqman!', codigos: ['cite', 'hilo'] },
      lineasDeFirma: ['«Por la Ñusta»'],
    };
    for (const tipo of TIPOS) {
      const r = await admin.enviar('POST', '/api/plantillas/muestra.pdf', {
        ...{ clase: 'membrete', datos, tipo, muestra: 'dificil' },
      });
      expect(r.status).toBe(200);
      const pdf = new Uint8Array(await r.arrayBuffer());
      const hojas = await exigirEnteroEn(pdf, await camposDe(tipo, null), BORDE);
      const todo = sinEspacios(hojas.join('')).toUpperCase();
      for (const parte of [datos.entidad, datos.pie[0] ?? '', datos.lema, datos.lineasDeFirma[0] ?? ''])
        expect(todo).toContain(sinEspacios(parte).toUpperCase());
    }
  });
});

describe('el texto difícil, en una unidad con plantilla y membrete propios', () => {
  const unidad = 'GDAT/SDGI/UPTIC';
  const MEMBRETE = {
    estilo: 'secretaria',
    color: '#1F5C3A',
    entidad: 'Gobierno Autónomo de la Ñusta «Ch’aska»',
    lineas: ['Jach’a Marka — Avañe’ẽ', '{unidad}, {ciudad}'],
    pie: ['Calle Ñuflo de Chávez N° 12 — oficina 3', 'Tel. 66-43210'],
    lema: '¡Llaqta ñawpaqman!',
    etiquetaCite: 'N.º',
    lineasDeFirma: ['«Por la Ñusta»'],
  };
  beforeAll(async () => {
    const trazo = {
      input: { create: { width: 60, height: 60, channels: 3, background: '#fff' } },
      top: 9,
      left: 9,
    };
    const fondo = { create: { width: 500, height: 500, channels: 3, background: '#1F5C3A' } } as const;
    const escudo = await sharp(fondo)
      .composite([trazo as OverlayOptions])
      .png()
      .toBuffer();
    const archivoId = await admin.subir('escudo.png', escudo);
    const { sha256 } = await admin.acto<{ sha256: string }>('/api/plantillas/logos', { archivoId });
    await publicar({ clase: 'membrete' }, { ...MEMBRETE, logo: { sha256 } });
  });

  async function publicar(
    orden: { clase: string; tipo?: string },
    cambios: object,
  ): Promise<[string, number]> {
    await admin.acto('/api/plantillas', { ...orden, unidadId: prueba.demo.unidades['tic'] });
    const p = await conf.de(orden.tipo ?? null, unidad);
    return [p.id, (await conf.publicar(p.id, await conf.borrador(p, cambios))).n];
  }

  it.each(TIPOS)('%s: también entero, con su papel, sus márgenes, su letra y su cabeza', async (tipo) => {
    const [id, n] = await publicar(
      { clase: 'tipo', tipo },
      {
        titulo: `${tipo} de la Ñusta`,
        cite: 'titulo',
        papel: 'oficio',
        letra: 10,
        margenes: { superior: 25, inferior: 25, izquierdo: 40, derecho: 35 },
      },
    );
    // Punctuation at the end of a line hangs a little out of the column.
    const hojas = await exigirEntero(id, n, 612 - (35 / 25.4) * 72 + 4);
    for (const parte of [MEMBRETE.entidad, MEMBRETE.lineas[0] ?? '', `${tipo} de la Ñusta`.toUpperCase()])
      expect(sinEspacios((hojas[0] ?? '').toUpperCase())).toContain(sinEspacios(parte.toUpperCase()));
    const todo = sinEspacios(hojas.join(''));
    for (const parte of [MEMBRETE.pie[0] ?? '', MEMBRETE.lineasDeFirma[0] ?? ''])
      expect(todo).toContain(sinEspacios(parte));
  });
});
