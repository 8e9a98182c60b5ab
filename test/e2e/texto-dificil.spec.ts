import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlantillaDeTipo } from '#documentos';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { FILAS_DE_TABLA, LETRAS, NOMBRE_DE_300, SIN_LETRA } from '../../libs/documentos/src/domain/muestras';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { bordeDerecho } from '../support/lector-pdf';
import { Configuracion } from '../support/plantillas';
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

/** The page as pdftotext gives it back: text per page, words that were parted at a line's end put together. */
async function paginas(pdf: Uint8Array): Promise<string[]> {
  const carpeta = await mkdtemp(join(tmpdir(), 'hr-dificil-'));
  try {
    const ruta = join(carpeta, 'a.pdf');
    await writeFile(ruta, pdf);
    const { codigo, texto } = await ejecutar('pdftotext', ['-raw', ruta, '-']);
    if (codigo !== 0) throw new Error(texto);
    return texto.split('\f').map((t) => t.replace(/\u00ad?-\n/g, '').replace(/\s+/g, ' '));
  } finally {
    await rm(carpeta, { recursive: true, force: true });
  }
}

const sinEspacios = (t: string): string => t.replace(/[\s\u200b-]/g, '');

describe('el texto difícil', () => {
  it('la lista de esta prueba es la de los tipos que vienen', async () => {
    const tipos = await admin.leer<{ clave: string }[]>('/api/tipos');
    expect(tipos.map((t) => t.clave)).toEqual(TIPOS);
  });

  it.each(TIPOS)('%s: pdftotext lo devuelve entero, la tabla cruza páginas con su cabeza', async (tipo) => {
    const { id } = await conf.de(tipo);
    const pdf = await admin.bytes(`/api/plantillas/${id}/versiones/1/muestra.pdf?muestra=dificil`);
    const hojas = await paginas(pdf);
    const todo = hojas.join(' ');
    for (const linea of LETRAS) expect(todo).toContain(linea);
    expect(todo).toContain(`Sin letra en nuestras fuentes: ${SIN_LETRA.replace(/\S+/g, '□')}`);
    const dicho = sinEspacios(todo);
    const { campos } = (await conf.versiones(id))[0]?.datos as PlantillaDeTipo;
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
    for (let n = 1; n < hojas.length; n++) expect(await bordeDerecho(pdf, n)).toBeLessThanOrEqual(612 - 60);
  });
});
