import { motivosParaNoCambiarNivel, razonesDe } from './confidencialidad';
import type { Hilo, Paso } from './tipos';

const paso = (p: Partial<Paso>): Paso => ({
  ...{ id: '1', secuencia: 1, tipo: 'oficial', estado: 'RECIBIDA', origenId: null, dePuestoId: null },
  ...{ deUnidadId: null, aPuestoId: '5', aUnidadId: '1', tenedorPuestoId: '5', tenedorUnidadId: '1' },
  ...p,
});
const hilo = (...pasos: Paso[]): Hilo => ({
  ...{ gestion: 2018, id: '1', codigo: '1648-18', estado: 'EN_CURSO', confidencialidad: 'INTERNA' },
  ...{ pasos, adeudos: [], plazos: [], ancestros: [], descendientes: [] },
});
const quien = { puestoId: '5', unidadId: '1', roles: [] };
const codigos = (m: readonly { codigo: string }[]): string[] => m.map((x) => x.codigo);

describe('quién puede ver una hoja', () => {
  it('lo decide quien la tiene, con motivo', () => {
    expect(motivosParaNoCambiarNivel(hilo(paso({})), quien, 'RESERVADA', 'Datos personales')).toEqual([]);
    const ajeno = { ...quien, puestoId: '9' };
    expect(codigos(motivosParaNoCambiarNivel(hilo(paso({})), ajeno, 'RESERVADA', ''))).toEqual([
      'hojas.nivel.ajena',
      'hojas.sin-motivo',
    ]);
  });

  it('no se vuelve confidencial lo que espera en la bandeja de una unidad', () => {
    const enBandeja = hilo(
      paso({}),
      paso({ id: '2', tipo: 'copia', estado: 'ENVIADA', aPuestoId: null, tenedorPuestoId: null }),
    );
    expect(codigos(motivosParaNoCambiarNivel(enBandeja, quien, 'CONFIDENCIAL', 'x'))).toEqual([
      'hojas.nivel.en-bandeja',
    ]);
  });

  it('cada puesto de la ruta tiene su razón', () => {
    const h = hilo(
      paso({ estado: 'DERIVADA' }),
      paso({
        id: '2',
        estado: 'RECIBIDA',
        origenId: '1',
        dePuestoId: '5',
        aPuestoId: '7',
        tenedorPuestoId: '7',
      }),
    );
    expect(razonesDe(h, '7')).toEqual(['tiene el original']);
    expect(razonesDe(h, '5')).toEqual(['la registró', 'la envió', 'pasó por su despacho']);
    expect(razonesDe(h, '8')).toEqual(['está en su ruta']);
  });
});
