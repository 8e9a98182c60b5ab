import type { LecturaDeArchivo, Propuesta } from '../api/tipos';
import { VACIO } from './formulario';
import { estaVacio, porCampoLeido, textoDePropuesta, textoDeSelloAnterior } from './propuestas';

const p = (valor: string, dudosa = false): Propuesta => ({
  ...{ valor, texto: valor, dudosa, pagina: 1 },
  caja: { x: 0, y: 0, ancho: 1, alto: 1 },
});
const lectura = (propuestas: LecturaDeArchivo['propuestas']): LecturaDeArchivo => ({
  ...{ archivoId: '1', estado: 'leida', fuente: 'texto', detalle: null },
  propuestas,
});

it('lo leído va al campo que puede llenar, y lo que el papel no dice no aparece', () => {
  const campos = porCampoLeido(lectura({ cite: p('A/1/2018'), fecha: p('2018-04-02') }));
  expect(Object.keys(campos)).toEqual(['citeOriginal', 'fechaOriginal']);
  expect(porCampoLeido(undefined)).toEqual({});
});

it('el hilo al que la nota dice responder va antes que el código de un sello anterior', () => {
  const sello = { codigo: p('1648-18', true) };
  expect(porCampoLeido(lectura({ responde: p('1700-18'), sello })).hoja?.valor).toBe('1700-18');
  expect(porCampoLeido(lectura({ sello })).hoja?.dudosa).toBe(true);
});

it('lo dudoso se pregunta', () => {
  expect(textoDePropuesta('hoja', p('1648-18', true))).toBe('¿1648-18?');
  expect(textoDePropuesta('citeOriginal', p('A/1/2018'))).toBe('A/1/2018');
  expect(textoDeSelloAnterior(lectura({ sello: { hora: p('16:26'), codigo: p('1648-18', true) } }))).toBe(
    'El papel ya trae un sello: a horas 16:26, código ¿1648-18?.',
  );
});

it('un campo escrito no se pisa', () => {
  expect(estaVacio(VACIO, 'procedencia')).toBe(true);
  expect(estaVacio({ ...VACIO, procedencia: 'x' }, 'procedencia')).toBe(false);
});
