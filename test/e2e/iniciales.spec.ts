import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { ejecutar } from '../support/programas';

/** Who signs, who drafted, who typed, at the foot of the very paper that is signed. */
let prueba: AplicacionDePrueba;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-29T10:00:00-04:00');
});
afterAll(() => prueba.cerrar());

async function textoDe(pdf: Uint8Array): Promise<string> {
  const carpeta = await mkdtemp(join(tmpdir(), 'hr-iniciales-'));
  try {
    await writeFile(join(carpeta, 'a.pdf'), pdf);
    const { codigo, texto } = await ejecutar('pdftotext', ['-raw', join(carpeta, 'a.pdf'), '-']);
    if (codigo !== 0) throw new Error(texto);
    return texto;
  } finally {
    await rm(carpeta, { recursive: true, force: true });
  }
}
const contenido = (text: string, extra: object = {}) => ({
  ...extra,
  destinatario: { lineas: ['AGETIC'] },
  cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

/** `director` drafts for the gobernador; the others write on it in turn; he signs. @returns lines of the signed paper */
async function firmado(
  escriben: readonly string[],
  extra: object = {},
): Promise<{ lineas: string[]; previstas: string | null }> {
  const director = await prueba.escritorio('director');
  const gobernador = await prueba.escritorio('gobernador');
  const borrador = await director.acto<{ id: string; version: number }>('/api/documentos', {
    tipo: 'carta',
    firmantePuestoId: prueba.demo.puestos['gobernador'],
    contenido: contenido('Lo redactado.', extra),
  });
  let { version } = borrador;
  for (const [i, clave] of escriben.entries()) {
    const quien = await prueba.escritorio(clave);
    const orden = { version, contenido: contenido(`Lo escrito, vez ${i + 1}.`, extra) };
    ({ version } = await quien.acto<{ version: number }>(`/api/documentos/${borrador.id}`, orden, 'PUT'));
  }
  const visto = await gobernador.leer<{ forma: { iniciales: string | null } }>(
    `/api/documentos/${borrador.id}`,
  );
  await gobernador.acto(`/api/documentos/${borrador.id}/firmar`, {
    version,
    credencial: { tipo: 'prueba' },
  });
  const texto = await textoDe(await gobernador.bytes(`/api/documentos/${borrador.id}/pdf?revision=1`));
  return { lineas: texto.split('\n').map((l) => l.trim()), previstas: visto.forma.iniciales };
}

describe('las iniciales al pie', () => {
  it('uno redacta, otro transcribe y otro firma: firmante-redactor-transcriptor, como se anunciaron', async () => {
    // Gobernador del Departamento, Director General, Recepción del Despacho.
    const { lineas, previstas } = await firmado(['recepcion']);
    expect(previstas).toBe('GD-dg-rd');
    expect(lineas).toContain('GD-dg-rd');
  });

  it('quien redacta y transcribe va una vez; si vuelve a escribir, quien transcribió sigue', async () => {
    expect((await firmado(['director'])).lineas).toContain('GD-dg');
    expect((await firmado(['recepcion', 'director'])).lineas).toContain('GD-dg-rd');
  });

  it('quien firma y corrige antes de firmar no es transcriptor', async () => {
    expect((await firmado(['recepcion', 'gobernador'])).lineas).toContain('GD-dg-rd');
  });

  it('las escritas a mano mandan', async () => {
    const { lineas } = await firmado(['recepcion'], { iniciales: 'RAS-hrg-svg' });
    expect(lineas).toContain('RAS-hrg-svg');
    expect(lineas).not.toContain('GD-dg-rd');
  });
});
