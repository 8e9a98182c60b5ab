import { textoPorPagina } from '../../../test/support/lector-pdf';
import { renderActaDeEntrega, type ActaDeEntrega } from './acta-entrega';

const acta: ActaDeEntrega = {
  entidad: 'Gobierno Autónomo Departamental de Tarija',
  origen: 'Director General — Desp./Gov.',
  persona: 'Titular Saliente',
  heredero: 'Secretario Departamental — GDAT/SDGI',
  motivo: 'Conclusión de funciones, Memorándum 12/2018',
  termina: true,
  filas: Array.from({ length: 40 }, (_, i) => ({
    codigo: `${1648 + i}-18`,
    titulo: 'Plazos para la Presentación del "Plan de Implementación de Gobierno Electrónico"',
    detalle: 'original en despacho',
    recibe: 'Secretario Departamental — GDAT/SDGI',
  })),
  siguen: [],
  hechaPor: 'Administrador del Sistema',
  fecha: new Date('2018-06-28T17:45:00-04:00'),
};

describe('acta de entrega', () => {
  it('lleva cada asunto con quien lo recibe, en cuantas páginas haga falta, y las dos firmas al final', async () => {
    const textos = await textoPorPagina(await renderActaDeEntrega(acta));
    expect(textos.length).toBeGreaterThan(1);
    const todo = textos.join(' ');
    for (const t of ['ACTA DE ENTREGA', '28 de junio de 2018', '17:45', '1648-18', '1687-18', acta.motivo])
      expect(todo).toContain(t);
    expect(textos.at(-1)).toContain('Recibí conforme');
  });

  it('lo que pasa sin moverse va en su propia lista, también cuando nada más se entrega', async () => {
    const siguen = [
      { codigo: '1700-18', titulo: 'Solicitud de plano', detalle: 'archivada: Carpeta 3, estante B' },
      { titulo: 'GDAT/SDGI Cite N° 267/2018: Respuesta', detalle: 'despachado, sin acuse' },
    ];
    const todo = (await textoPorPagina(await renderActaDeEntrega({ ...acta, filas: [], siguen }))).join(' ');
    for (const t of ['1700-18', 'Carpeta 3, estante B', 'Cite N° 267/2018', 'despachado, sin acuse'])
      expect(todo).toContain(t);
    expect(todo).toContain('pasan a quien recibe');
  });

  it('sin nada pendiente, lo dice', async () => {
    const [texto = ''] = await textoPorPagina(await renderActaDeEntrega({ ...acta, filas: [] }));
    expect(texto).toContain('no tiene hojas de ruta en despacho');
  });
});
