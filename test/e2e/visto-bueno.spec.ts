import { Firmas } from '#firmas';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo } from '../support/mesa';
import { Personal } from '../support/personal';

interface Visto {
  readonly n: number;
  readonly nombre: string;
  readonly estado: string;
  readonly por: string | null;
  readonly puedeSustituir: boolean;
}
interface Papel {
  readonly estado: string;
  readonly version: number;
  readonly avisos: string[];
  readonly actos: readonly { acto: string; permitido: boolean; motivos: { texto: string }[] }[];
  readonly vobo: {
    readonly falta: string;
    readonly vistos: readonly Visto[];
    readonly observaciones: readonly {
      id: string;
      cita: string | null;
      lugar: object | null;
      texto: string;
      resueltaPor: string | null;
    }[];
  } | null;
}

let prueba: AplicacionDePrueba;
let tecnico: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let gobernador: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  tecnico = await prueba.escritorio('tecnico');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
  gobernador = await prueba.escritorio('gobernador');
});
afterAll(() => prueba.cerrar());

const puesto = (clave: string): string => prueba.demo.puestos[clave] ?? '';
const parrafo = (text: string): object => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const contenido = (texto: string): object => ({
  destinatario: { lineas: ['AGETIC'] },
  cuerpo: { type: 'doc', content: [parrafo(texto)] },
});
const ver = (quien: Escritorio, id: string): Promise<Papel> => quien.leer<Papel>(`/api/documentos/${id}`);
const acto = <T = unknown>(quien: Escritorio, id: string, camino: string, cuerpo: object): Promise<T> =>
  quien.acto<T>(`/api/documentos/${id}/${camino}`, cuerpo);
const firmar = (quien: Escritorio, id: string, version: number): Promise<unknown> =>
  acto(quien, id, 'firmar', { version, credencial: { tipo: 'prueba' } });

/** A letter that the tecnico drafted for the gobernador's signature, on its way up the chain. */
async function enCadena(
  etapas: { exige?: 'todos' | 'uno'; puestos: string[] }[],
): Promise<{ id: string; version: number }> {
  const { id, version } = await tecnico.acto<{ id: string; version: number }>('/api/documentos', {
    tipo: 'carta',
    titulo: 'Respuesta',
    firmantePuestoId: puesto('gobernador'),
    contenido: contenido('El texto que se visa.'),
  });
  const orden = {
    version,
    etapas: etapas.map((e) => ({ exige: e.exige, puestoIds: e.puestos.map(puesto) })),
  };
  const pedida = await acto<{ version: number }>(tecnico, id, 'vobo', orden);
  return { id, version: pedida.version };
}
const EN_ORDEN = [{ puestos: ['director'] }, { puestos: ['secretario'] }];
const porVisar = async (quien: Escritorio): Promise<string[]> =>
  (await quien.leer<{ id: string }[]>('/api/documentos?vista=por-visar')).map((d) => d.id);
const cuenta = async (quien: Escritorio): Promise<Record<string, number>> =>
  (await quien.leer<{ conteos: Record<string, number> }>('/api/bandeja?vista=por-recibir')).conteos;

describe('visto bueno', () => {
  it('va en su orden, el servidor lo exige, y siempre se ve quién falta; completo, se firma', async () => {
    const { id, version } = await enCadena(EN_ORDEN);
    expect((await ver(tecnico, id)).vobo?.falta).toBe('Director General — Desp./Gov.');
    const filas = await tecnico.leer<{ id: string; faltaVobo: string | null }[]>(
      '/api/documentos?vista=borradores',
    );
    expect(filas.find((d) => d.id === id)?.faltaVobo).toBe('Director General');
    expect(await porVisar(director)).toContain(id);
    expect(await porVisar(secretario)).not.toContain(id);
    const antes = await rechazo(acto(secretario, id, 'vobo/dar', { version }));
    expect(antes.message).toContain('Antes le toca a Director General');
    const sinVobo = await rechazo(firmar(gobernador, id, version));
    expect(sinVobo.message).toContain('Falta el visto bueno: Director General');
    expect((await rechazo(acto(tecnico, id, 'vobo/dar', { version }))).message).toContain(
      'no está en la cadena',
    );
    expect(await acto(director, id, 'vobo/dar', { version })).toMatchObject({ completo: false });
    expect((await rechazo(acto(director, id, 'vobo/dar', { version }))).message).toContain('ya le dio');
    expect(await porVisar(secretario)).toContain(id);
    const porFirmar = (await cuenta(gobernador))['porFirmar'] ?? 0;
    expect(await acto(secretario, id, 'vobo/dar', { version, nota: 'Conforme' })).toEqual({
      completo: true,
      falta: '',
    });
    expect((await cuenta(gobernador))['porFirmar']).toBe(porFirmar + 1);
    const visto = await ver(gobernador, id);
    expect(visto.vobo?.vistos.map((v) => `${v.estado} ${v.por ?? ''}`)).toEqual([
      'DADO Director General',
      'DADO Secretario Departamental',
    ]);
    await firmar(gobernador, id, visto.version);
    expect((await ver(gobernador, id)).estado).toBe('FIRMADO');
  });

  it('si la firma falla a la mitad, lo visado no se cambia: se firma lo que se visó', async () => {
    const { id, version } = await enCadena([{ puestos: ['director'] }]);
    await acto(director, id, 'vobo/dar', { version });
    const firmas = prueba.app.get(Firmas, { strict: false });
    const caida = jest.spyOn(firmas, 'firmarNuevo').mockRejectedValueOnce(new Error('disco lleno'));
    await rechazo(firmar(gobernador, id, version));
    caida.mockRestore();
    const enFirma = await ver(tecnico, id);
    expect(enFirma.estado).toBe('EN_FIRMA');
    const cambio = { version: enFirma.version, contenido: contenido('Otra cosa') };
    const guardar = await rechazo(tecnico.acto(`/api/documentos/${id}`, cambio, 'PUT'));
    expect(guardar).toMatchObject({ estado: 409, codigo: 'documentos.guardar' });
    expect(guardar.message).toContain('Ya tiene su visto bueno');
    await firmar(gobernador, id, enFirma.version);
  });

  it('en una etapa, en cualquier orden; de un grupo basta uno, y a los demás ya no se les pide', async () => {
    const todos = await enCadena([{ puestos: ['director', 'secretario'] }]);
    await acto(secretario, todos.id, 'vobo/dar', { version: todos.version });
    expect((await ver(tecnico, todos.id)).vobo?.falta).toContain('Director General');
    expect(await acto(director, todos.id, 'vobo/dar', { version: todos.version })).toMatchObject({
      completo: true,
    });
    const uno = await enCadena([{ exige: 'uno', puestos: ['director', 'secretario'] }]);
    expect((await ver(tecnico, uno.id)).vobo?.falta).toMatch(/^Director General .* o Secretario/);
    expect(await acto(secretario, uno.id, 'vobo/dar', { version: uno.version })).toMatchObject({
      completo: true,
    });
    expect(await porVisar(director)).not.toContain(uno.id);
  });

  it('mientras está en visto bueno su texto no cambia, y solo lo ven su mesa y quienes lo visan', async () => {
    const { id, version } = await enCadena(EN_ORDEN);
    const guardar = tecnico.acto(`/api/documentos/${id}`, { version, contenido: contenido('Otro') }, 'PUT');
    expect((await rechazo(guardar)).codigo).toBe('documentos.guardar');
    expect((await ver(secretario, id)).estado).toBe('EN_VOBO');
    const otra = await prueba.escritorio('secretaria');
    expect((await rechazo(ver(otra, id))).estado).toBe(404);
    expect((await rechazo(acto(otra, id, 'vobo/dar', { version }))).estado).toBe(404);
    await acto(tecnico, id, 'vobo/retirar', { motivo: 'Falta un dato' });
    expect((await ver(tecnico, id)).estado).toBe('BORRADOR');
    expect((await rechazo(ver(secretario, id))).estado).toBe(404);
    expect((await rechazo(acto(director, id, 'vobo/dar', { version }))).estado).toBe(404);
  });

  it('quien observa lo devuelve con sus notas en el texto; corregido, vuelve a empezar', async () => {
    const { id, version } = await enCadena(EN_ORDEN);
    await acto(director, id, 'vobo/dar', { version });
    const observaciones = [
      { desde: 4, cita: 'texto', texto: 'Diga «informe».' },
      { texto: 'Falta el plazo.' },
    ];
    expect((await rechazo(acto(director, id, 'observar', { version, observaciones }))).estado).toBe(409);
    await acto(secretario, id, 'observar', { version, observaciones });
    const devuelto = await ver(tecnico, id);
    expect(devuelto.estado).toBe('BORRADOR');
    expect(devuelto.vobo?.vistos.map((v) => v.estado)).toEqual(['DADO', 'OBSERVADO']);
    expect(devuelto.vobo?.observaciones.map((o) => [o.cita, o.texto])).toEqual([
      ['texto', 'Diga «informe».'],
      [null, 'Falta el plazo.'],
    ]);
    // Who signs it as it is, knows.
    const sinResolver = async () => (await ver(tecnico, id)).avisos.filter((a) => a.includes('sin resolver'));
    expect(await sinResolver()).toEqual([
      expect.stringMatching(
        /^Tiene 2 observaciones sin resolver: «Diga «informe».» \(.+\); «Falta el plazo.»/,
      ),
    ]);
    const nota = devuelto.vobo?.observaciones[0]?.id ?? '';
    const porResolver = async () =>
      (await tecnico.leer<{ id: string; porResolver: number }[]>('/api/documentos?vista=borradores')).find(
        (d) => d.id === id,
      )?.porResolver;
    expect(await porResolver()).toBe(2);
    await acto(tecnico, id, `observaciones/${nota}/resolver`, { resuelta: true });
    expect(await porResolver()).toBe(1);
    expect(await sinResolver()).toEqual([
      expect.stringContaining('una observación sin resolver: «Falta el plazo.»'),
    ]);
    expect((await ver(tecnico, id)).vobo?.observaciones[0]?.resueltaPor).toBe('Profesional TIC');
    await tecnico.acto(
      `/api/documentos/${id}`,
      { version: devuelto.version, contenido: contenido('El informe.') },
      'PUT',
    );
    const etapas = [{ puestoIds: [puesto('director')] }];
    const otra = await acto<{ version: number }>(tecnico, id, 'vobo', {
      version: devuelto.version + 1,
      etapas,
    });
    expect((await ver(tecnico, id)).vobo).toMatchObject({ ronda: 2, falta: 'Director General — Desp./Gov.' });
    // What was read before the change is not what is approved now.
    expect((await rechazo(acto(director, id, 'vobo/dar', { version }))).codigo).toBe(
      'documentos.leyo-otra-version',
    );
    await acto(director, id, 'vobo/dar', { version: otra.version });
  });

  it('se observa en un lugar de la página, y quien redacta lo ve ahí; lo resuelve como lo demás', async () => {
    const { id, version } = await enCadena([{ puestos: ['director'] }]);
    const lugar = { pagina: 1, x: 0.1, y: 0.25, ancho: 0.5, alto: 0.04 };
    const punto = { pagina: 1, x: 1, y: 0, ancho: 0, alto: 0 };
    await acto(director, id, 'observar', {
      version,
      observaciones: [
        { lugar, texto: 'Centre el título.' },
        { lugar: punto, texto: 'Falta el logo.' },
      ],
    });
    const notas = (await ver(tecnico, id)).vobo?.observaciones ?? [];
    expect(notas.map((o) => [o.lugar, o.cita])).toEqual([
      [lugar, null],
      [punto, null],
    ]);
    await acto(tecnico, id, `observaciones/${notas[0]?.id}/resolver`, { resuelta: true });
    expect((await ver(tecnico, id)).vobo?.observaciones.map((o) => o.resueltaPor)).toEqual([
      'Profesional TIC',
      null,
    ]);
  });

  it('un lugar que no es del papel se rehúsa y nada se devuelve', async () => {
    const { id, version } = await enCadena([{ puestos: ['director'] }]);
    const observar = (quien: Escritorio, o: object, v = version) =>
      rechazo(acto(quien, id, 'observar', { version: v, observaciones: [{ texto: 'Aquí.', ...o }] }));
    const lugar = { pagina: 1, x: 0.1, y: 0.1, ancho: 0.2, alto: 0.1 };
    expect(await observar(director, { lugar: { ...lugar, pagina: 2 } })).toMatchObject({
      ...{ estado: 422, codigo: 'documentos.observacion.fuera-del-papel' },
      message: expect.stringMatching(/La página 2 no existe: el documento tiene una sola\.$/) as string,
    });
    expect(await observar(director, { lugar: { ...lugar, x: 0.9 } })).toMatchObject({
      estado: 422,
      message: expect.stringMatching(/El recuadro se sale de la página 1\.$/) as string,
    });
    for (const malo of [
      { lugar: { ...lugar, y: 1.2 } },
      { lugar: { ...lugar, pagina: 0 } },
      { lugar: { pagina: 1, x: 0.1 } },
      { lugar: { ...lugar, giro: 90 } },
      { lugar, desde: 3, cita: 'texto' },
    ]) {
      const { estado } = await observar(director, malo);
      expect(estado).toBeGreaterThanOrEqual(400);
      expect(estado).toBeLessThan(423);
    }
    // Who has no turn is told so, whatever the place; who may not see it finds nothing.
    expect((await observar(tecnico, { lugar: { ...lugar, pagina: 2 } })).estado).toBe(409);
    expect((await observar(secretario, { lugar })).estado).toBe(404);
    expect((await observar(director, { lugar }, version + 1)).codigo).toBe('documentos.leyo-otra-version');
    expect((await ver(director, id)).estado).toBe('EN_VOBO');
  });

  it('un puesto se sustituye por otro con motivo; el que no puede darlo no se admite', async () => {
    const { id, version } = await enCadena([{ puestos: ['director'] }]);
    const sustituir = (quien: Escritorio, a: string): Promise<unknown> =>
      acto(quien, id, 'vobo/sustituir', { n: 1, puestoId: puesto(a), motivo: 'Viaje' });
    expect((await rechazo(sustituir(tecnico, 'recepcion'))).message).toContain(
      'nadie tiene el rol de autoridad',
    );
    expect((await rechazo(sustituir(tecnico, 'director'))).message).toContain('ya está en la cadena');
    await sustituir(tecnico, 'secretario');
    expect((await ver(tecnico, id)).vobo?.vistos.map((v) => v.estado)).toEqual(['SUSTITUIDO', 'PENDIENTE']);
    expect((await rechazo(acto(director, id, 'vobo/dar', { version }))).estado).toBe(404);
    expect(await acto(secretario, id, 'vobo/dar', { version })).toMatchObject({ completo: true });
  });

  it('la cadena se revisa al pedirla; que visa quien firma se avisa y no se impide', async () => {
    const etapa = (...puestos: string[]): { puestos: string[] } => ({ puestos });
    expect((await rechazo(enCadena([etapa('tecnico')]))).codigo).toBe('documentos.pedir-vobo');
    expect((await rechazo(enCadena([etapa('director'), etapa('director')]))).message).toContain('dos veces');
    expect((await rechazo(enCadena([]))).estado).toBe(400);
    const { id } = await enCadena([etapa('gobernador')]);
    expect((await ver(tecnico, id)).avisos).toContain(
      'Quien firma también da el visto bueno: con su firma basta.',
    );
  });

  it('S15: dos que visan a la vez quedan los dos, y de dos golpes iguales queda uno', async () => {
    const { id, version } = await enCadena([{ puestos: ['director', 'secretario'] }]);
    const golpes = [director, secretario, director].map((q) =>
      acto(q, id, 'vobo/dar', { version }).then(
        () => 'hecho',
        () => 'rechazado',
      ),
    );
    expect((await Promise.all(golpes)).sort()).toEqual(['hecho', 'hecho', 'rechazado']);
    expect((await ver(tecnico, id)).vobo?.falta).toBe('');
  });

  it('lo que falta por visar se entrega con el puesto', async () => {
    const { id, version } = await enCadena([{ puestos: ['director'] }]);
    const personal = await Personal.de(prueba);
    const { asuntos } = await personal.admin.acto<{ asuntos: number }>('/api/administracion/traspasos', {
      de: { tipo: 'puesto', id: puesto('director') },
      herederoPuestoId: puesto('secretario'),
      motivo: 'Memorándum 12/2018',
      terminar: true,
    });
    expect(asuntos).toBeGreaterThan(0);
    expect(await acto(secretario, id, 'vobo/dar', { version })).toMatchObject({ completo: true });
  });
});
