import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Oficina } from '../support/oficina';
import { anchosDeImagen, textoEnSuLugar, type Tramo } from '../support/lector-pdf';

let a: AplicacionDePrueba;
let director: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
  director = await a.escritorio('director');
});
afterAll(() => a.cerrar());

const parrafo = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const celda = (text: string) => ({ type: 'tableCell', content: [parrafo(text)] });
/** Words enough for some pages, one more at each line's end than at the one before: any shift shows. */
const cuerpo = {
  type: 'doc',
  content: [
    ...Array.from({ length: 24 }, (_, i) =>
      parrafo(
        `${i + 1}. ${'Se remite el plan de gobierno electrónico para su oficio. '.repeat(3 + (i % 4))}`,
      ),
    ),
    {
      type: 'table',
      content: Array.from({ length: 12 }, (_, i) => ({
        type: 'tableRow',
        content: [celda(`Ítem ${i + 1}`), celda('GADT/SDGI/DESP-N°-00123/2026, con ficha y afluente')],
      })),
    },
    parrafo('Fin del texto.'),
  ],
};
const persona = (nombre: string) => ({ nombre, cargo: 'SECRETARIO DEPARTAMENTAL' });
const CARTA = { destinatario: { lineas: ['DIRECTOR GENERAL', 'AGETIC'] }, referencia: 'Remite plan', cuerpo };
const INTERNA = { a: [persona('Juan Ñandú')], via: [persona('Ana')], referencia: 'Remite plan', cuerpo };

async function previaYFirmado(tipo: string, contenido: object): Promise<[Uint8Array, Uint8Array, string]> {
  const { id } = await director.acto<{ id: string }>('/api/documentos', {
    tipo,
    firmantePuestoId: a.demo.puestos.director,
    contenido,
  });
  const previa = await director.bytes(`/api/documentos/${id}/vista-previa.pdf`);
  const { cite } = await director.acto<{ cite: string }>(`/api/documentos/${id}/firmar`, {
    version: 1,
    credencial: { tipo: 'prueba' },
  });
  return [previa, await director.bytes(`/api/documentos/${id}/pdf?revision=1`), cite];
}

/** The number of a CITE as a draft prints it. */
const enBlanco = (t: string, numero: string): string => t.replaceAll(numero, '0'.repeat(numero.length));

describe('la vista previa es el papel que se firma', () => {
  it.each([
    ['carta', CARTA],
    ['nota-interna', INTERNA],
    ['informe', INTERNA],
    ['resolucion', { referencia: 'Aprueba el plan', cuerpo }],
  ])(
    '%s: cada palabra en el mismo lugar de la misma página; solo cambia el número',
    async (tipo, contenido) => {
      const [previa, firmado, cite] = await previaYFirmado(tipo, contenido);
      const numero = /\d+(?=\D*\d{4}$)/.exec(cite)?.[0] ?? '';
      expect(numero).not.toBe('');
      const [antes, despues] = [await textoEnSuLugar(previa), await textoEnSuLugar(firmado)];
      expect(antes.length).toBeGreaterThan(2);
      const sinNumero = (t: Tramo): Tramo => ({ ...t, texto: enBlanco(t.texto, numero) });
      const conElNumero = despues.flat().filter((t) => t.texto !== sinNumero(t).texto);
      expect(conElNumero.length).toBeGreaterThan(0);
      expect(antes.flat().map((t) => t.texto)).not.toContain(cite);
      expect(antes).toEqual(despues.map((p) => p.map((t) => (conElNumero.includes(t) ? sinNumero(t) : t))));
      expect(await anchosDeImagen(previa)).toEqual(await anchosDeImagen(firmado));
    },
  );

  it('circular: lleva ya el código de su hoja y el lugar que le toca en ella; no cambia nada al firmarse', async () => {
    const oficina = await Oficina.abrir(a, ['recepcion', 'director']);
    const alta = await oficina.mesa.registrar({});
    await oficina.hacer('director', alta, await oficina.mesa.derivada(alta, 'director'), 'recibir');
    const borrador = () =>
      director.acto<{ id: string }>(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/documentos`, {
        tipo: 'circular',
        firmantePuestoId: a.demo.puestos.director,
        contenido: { ...INTERNA, de: [persona('Ana')] },
      });
    for (const esperado of [alta.hoja.codigo, `${alta.hoja.codigo}/2`]) {
      const { id } = await borrador();
      const visto = await director.leer<{ forma: { citePrevisto: string } }>(`/api/documentos/${id}`);
      expect(visto.forma.citePrevisto).toContain(esperado);
      const previa = await director.bytes(`/api/documentos/${id}/vista-previa.pdf`);
      const { cite } = await director.acto<{ cite: string }>(`/api/documentos/${id}/firmar`, {
        version: 1,
        credencial: { tipo: 'prueba' },
      });
      expect(cite).toBe(visto.forma.citePrevisto);
      expect(cite.endsWith(esperado)).toBe(true);
      const antes = await textoEnSuLugar(previa);
      expect(antes.flat().some((t) => t.texto.includes(cite))).toBe(true);
      expect(antes).toEqual(
        await textoEnSuLugar(await director.bytes(`/api/documentos/${id}/pdf?revision=1`)),
      );
    }
  });
});
