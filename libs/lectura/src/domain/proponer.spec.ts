import { proponer } from './proponer';
import type { Trozo } from './tipos';

const AHORA = new Date('2018-06-29T16:00:00-04:00');

/** A page of lines, one under the other; a second column goes at its side. */
const pagina = (lineas: readonly (string | [string, string])[]): Trozo[] =>
  lineas.flatMap((l, i) => {
    const y = 60 + i * 18;
    const una = (texto: string, x: number): Trozo => ({
      texto,
      pagina: 1,
      x,
      y,
      ancho: texto.length * 5,
      alto: 10,
    });
    return typeof l === 'string' ? (l === '' ? [] : [una(l, 80)]) : [una(l[0], 80), una(l[1], 400)];
  });

const SIMPLE = [
  'Tarija, 29 de junio de 2018',
  'CITE: GAMT/N° 12/2018',
  'Señora',
  'Directora General',
  'Presente.-',
  'REF.: Solicitud de informe',
  'De mi consideración:',
  'Mediante la presente solicito lo indicado en la nota ABC/NE/99/2017 de 3 de mayo de 2017.',
  'Atentamente,',
  'Ing. Juana Rojas Peña',
  'DIRECTORA DE OBRAS',
  'ALCALDÍA DE TARIJA',
];

it.each([
  ['En atención a su nota GDAT/SDGI Cite N° 267/2018, remito', 'GDAT/SDGI Cite N° 267/2018'],
  ['En respuesta a la carta AGETIC/NE N° 1727/2018, informo', 'AGETIC/NE N° 1727/2018'],
  ['En atención a su carta Desp./Gov./N° 1995/2018, remito', 'Desp./Gov./N° 1995/2018'],
  ['En atención a su nota CITE: GAMT/N° 12/2018 de fecha 3 de mayo', 'GAMT/N° 12/2018'],
  ['En atención a su Circular Interna N° 1648-18, remito', '1648-18'],
  ['En atención a su hoja de ruta N° 1648/2018, remito', '1648-18'],
])('a qué responde «%s»: un CITE no es un código de hoja de ruta', (linea, valor) => {
  const carta = SIMPLE.map((l) => (l.startsWith('Mediante') ? linea : l));
  expect(proponer(pagina(carta), AHORA).responde?.valor).toBe(valor);
});

it('las fechas y los CITE que nombra el cuerpo no son los de la carta', () => {
  const p = proponer(pagina(SIMPLE), AHORA);
  expect([p.cite?.valor, p.fecha?.valor]).toEqual(['GAMT/N° 12/2018', '2018-06-29']);
  const sinCabeza = proponer(pagina(SIMPLE.slice(2)), AHORA);
  expect([sinCabeza.cite, sinCabeza.fecha]).toEqual([undefined, undefined]);
});

it('una carta sin referencia no recibe ninguna', () => {
  expect(proponer(pagina(SIMPLE.filter((l) => !l.startsWith('REF'))), AHORA).referencia).toBeUndefined();
});

it('quien firma solo con su cargo, escrito dos veces, tiene nombre y cargo, y no los dos en el nombre', () => {
  const firma = ['Director General', 'DIRECTOR GENERAL', 'ALCALDÍA DE TARIJA'];
  const p = proponer(pagina([...SIMPLE.slice(0, -3), ...firma]), AHORA);
  expect([p.remitente?.valor, p.remitenteCargo?.valor, p.procedencia?.valor]).toEqual(firma);
});

it('lo que se propone dice de quién viene, su cargo y su casa', () => {
  const p = proponer(pagina(SIMPLE), AHORA);
  expect([p.remitente?.valor, p.remitenteCargo?.valor, p.procedencia?.valor]).toEqual([
    'Ing. Juana Rojas Peña',
    'DIRECTORA DE OBRAS',
    'ALCALDÍA DE TARIJA',
  ]);
});

it('un sello al lado del destinatario no se mezcla con él, y su código imposible queda en duda', () => {
  const conSello = [
    ...SIMPLE.slice(0, 2),
    ['Señora', 'DESPACHO'],
    ['Directora General', 'RECIBIDO 1626'],
    ['Presente.-', 'FECHA 04 ABR. 2018 Hrs. ...'],
    ['REF.: Solicitud de informe', 'CODIGO 1648-185'],
    ...SIMPLE.slice(6),
  ] as (string | [string, string])[];
  const p = proponer(pagina(conSello), AHORA);
  expect(p.sello?.hora?.valor).toBe('16:26');
  expect(p.sello?.fecha?.valor).toBe('2018-04-04');
  expect(p.sello?.codigo).toMatchObject({ valor: '1648-18', dudosa: true, texto: '1648-185' });
  expect(p.referencia?.valor).toBe('Solicitud de informe');
});

it('lo que la máquina leyó con poca seguridad queda en duda', () => {
  const trozos = pagina(SIMPLE).map((t) => ({ ...t, confianza: t.texto.startsWith('CITE') ? 40 : 95 }));
  const p = proponer(trozos, AHORA);
  expect([p.cite?.dudosa, p.fecha?.dudosa]).toEqual([true, false]);
});

it('de un papel en blanco o de un texto cualquiera no se propone nada', () => {
  expect(proponer([], AHORA)).toEqual({});
  expect(proponer(pagina(['Lista de compras', 'papel', 'tinta 3/4']), AHORA)).toEqual({});
});

it.each(['28J UN. 2018', '28 J UN. 2018', '28JUN 2018', '28 de JUNIO de 2018'])(
  'la fecha de un sello se entiende aunque se corran sus espacios: %s',
  (escrita) => {
    const p = proponer(pagina(['RECIBIDO 1745', `FECHA ${escrita} Hrs.`]), AHORA);
    expect(p.sello?.fecha?.valor).toBe('2018-06-28');
  },
);
