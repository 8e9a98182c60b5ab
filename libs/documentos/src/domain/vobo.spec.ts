import fc from 'fast-check';
import {
  avisosDeObservaciones,
  avisosDeVias,
  faltan,
  leToca,
  motivosDeCadena,
  quienesFaltan,
  type Exigencia,
  type Visto,
} from './vobo';

const visto = (
  n: number,
  etapa: number,
  estado: Visto['estado'] = 'PENDIENTE',
  exige: Exigencia = 'todos',
): Visto => ({
  ...{ n, etapa, exige, estado },
  puestoId: String(n),
  nombre: `P${n}`,
});

describe('cadena de visto bueno', () => {
  it('en una etapa van todos en cualquier orden, y la siguiente espera', () => {
    const v = [visto(1, 1), visto(2, 1), visto(3, 2)];
    expect(quienesFaltan(v)).toBe('P1, P2');
    expect(leToca(v, '3')).toBeUndefined();
    expect(quienesFaltan([visto(1, 1), visto(2, 1, 'DADO'), visto(3, 2)])).toBe('P1');
    expect(quienesFaltan([visto(1, 1, 'DADO'), visto(2, 1, 'DADO'), visto(3, 2)])).toBe('P3');
  });

  it('de un grupo basta uno', () => {
    const grupo = (a: Visto['estado']): Visto[] => [
      visto(1, 1, a, 'uno'),
      visto(2, 1, 'PENDIENTE', 'uno'),
      visto(3, 2),
    ];
    expect(quienesFaltan(grupo('PENDIENTE'))).toBe('P1 o P2');
    expect(quienesFaltan(grupo('DADO'))).toBe('P3');
  });

  it('el sustituido no cuenta', () => {
    expect(quienesFaltan([visto(1, 1, 'SUSTITUIDO'), visto(4, 1), visto(3, 2)])).toBe('P4');
    expect(faltan([visto(1, 1, 'SUSTITUIDO'), visto(4, 1, 'DADO')])).toEqual([]);
  });

  it('en cualquier orden permitido se llega al final, y nunca le toca a alguien antes de cumplirse lo anterior', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            exige: fc.constantFrom<Exigencia>('todos', 'uno'),
            cuantos: fc.integer({ min: 1, max: 4 }),
          }),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        fc.infiniteStream(fc.nat()),
        (etapas, suerte) => {
          let n = 0;
          let vistos = etapas.flatMap((e, i) =>
            Array.from({ length: e.cuantos }, () => visto(++n, i + 1, 'PENDIENTE', e.exige)),
          );
          let pasos = 0;
          for (let ahora = faltan(vistos); ahora.length > 0; ahora = faltan(vistos)) {
            expect(new Set(ahora.map((v) => v.etapa)).size).toBe(1);
            const etapa = ahora[0]?.etapa ?? 0;
            for (const antes of vistos.filter((v) => v.etapa < etapa))
              expect(antes.exige === 'uno' || antes.estado === 'DADO').toBe(true);
            const cual = ahora[(suerte.next().value as number) % ahora.length];
            vistos = vistos.map((v) => (v.n === cual?.n ? { ...v, estado: 'DADO' } : v));
            expect(++pasos).toBeLessThanOrEqual(n);
          }
          const esperados = etapas.reduce((t, e) => t + (e.exige === 'uno' ? 1 : e.cuantos), 0);
          expect(vistos.filter((v) => v.estado === 'DADO')).toHaveLength(esperados);
        },
      ),
    );
  });

  it('la cadena que se pide tiene puestos distintos, vigentes y con autoridad', () => {
    const puestos = new Map([
      ['1', { activo: true, nombre: 'P1', visa: true }],
      ['2', { activo: false, nombre: 'P2', visa: true }],
      ['3', { activo: true, nombre: 'P3', visa: false }],
    ]);
    const codigos = (etapas: Parameters<typeof motivosDeCadena>[0]): string[] =>
      motivosDeCadena(etapas, puestos).map((m) => m.codigo.replace('documentos.vobo.', ''));
    expect(codigos([{ exige: 'todos', puestoIds: ['1'] }])).toEqual([]);
    expect(codigos([{ exige: 'todos', puestoIds: ['1', '1'] }])).toEqual(['repetido']);
    expect(codigos([{ exige: 'uno', puestoIds: ['1'] }])).toEqual(['grupo']);
    expect(codigos([{ exige: 'todos', puestoIds: ['2', '3', '9'] }])).toEqual([
      'inactivo',
      'sin-autoridad',
      'puesto',
    ]);
  });
});

describe('la vía que el documento imprime', () => {
  const via = (nombre: string, puestoId?: string) => ({
    nombre,
    cargo: '',
    ...(puestoId ? { puestoId } : {}),
  });

  it('se avisa de la que no dio su visto bueno; de la de afuera no se sabe, y quien firma no se lo da a sí mismo', () => {
    const vias = [via('Ana', '1'), via('Luz', '2'), via('Afuera'), via('Firma', '9')];
    expect(avisosDeVias(vias, [], '9')).toEqual(['Las vías no dieron su visto bueno: Ana; Luz.']);
    expect(avisosDeVias(vias, [visto(1, 1, 'DADO'), visto(2, 1)], '9')).toEqual([
      'La vía no dio su visto bueno: Luz.',
    ]);
    expect(avisosDeVias(vias, [visto(1, 1, 'DADO'), visto(2, 1, 'SUSTITUIDO')], '9')).toHaveLength(1);
    expect(avisosDeVias(vias, [visto(1, 1, 'DADO'), visto(2, 1, 'DADO')], '9')).toEqual([]);
    expect(avisosDeVias([via('Afuera')], [], '9')).toEqual([]);
  });
});

it('lo observado y no resuelto se dice a quien firma; lo resuelto, no', () => {
  const observada = { por: 'Gobernador', texto: 'Falta el monto', resueltaEn: null };
  expect(avisosDeObservaciones([{ ...observada, resueltaEn: new Date() }])).toEqual([]);
  expect(avisosDeObservaciones([observada])).toEqual([
    'Tiene una observación sin resolver: «Falta el monto» (Gobernador).',
  ]);
  expect(avisosDeObservaciones([observada, { ...observada, texto: 'Y la fecha' }])).toEqual([
    'Tiene 2 observaciones sin resolver: «Falta el monto» (Gobernador); «Y la fecha» (Gobernador).',
  ]);
});
