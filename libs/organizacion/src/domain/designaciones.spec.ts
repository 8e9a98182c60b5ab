import { motivosParaNoCerrar, motivosParaNoDepender, motivosParaNoDesignar } from './designaciones';

const base = {
  calidad: 'suplencia' as const,
  desde: '2018-06-10',
  hasta: '2018-06-20',
  funcionarioId: '2',
  puestoActivo: true,
  funcionarioActivo: true,
  titularId: '1',
};
const codigos = (motivos: readonly { codigo: string }[]): string[] => motivos.map((m) => m.codigo);

describe('designar', () => {
  it('una suplencia en regla se admite, también si llega tarde pero aún rige', () => {
    expect(motivosParaNoDesignar(base, '2018-06-01')).toEqual([]);
    expect(motivosParaNoDesignar(base, '2018-06-15')).toEqual([]);
  });

  it.each([
    [{ titularId: '2' }, 'organizacion.suplencia.propia'],
    [{ titularId: null }, 'organizacion.suplencia.sin-titular'],
    [{ hasta: '2018-06-09' }, 'organizacion.designacion.fechas'],
    [{ puestoActivo: false }, 'organizacion.designacion.puesto-inactivo'],
    [{ funcionarioActivo: false }, 'organizacion.designacion.funcionario-inactivo'],
  ])('se rechaza %o', (cambio, codigo) => {
    expect(codigos(motivosParaNoDesignar({ ...base, ...cambio }, '2018-06-01'))).toEqual([codigo]);
  });

  it('la que ya terminó no se registra: no validaría nada', () => {
    expect(codigos(motivosParaNoDesignar(base, '2018-06-21'))).toEqual(['organizacion.designacion.pasada']);
  });
});

describe('cerrar', () => {
  const d = { desde: '2018-06-10', hasta: null, cerrada: false };
  it('desde ayer en adelante; nunca antes, ni dos veces', () => {
    expect(motivosParaNoCerrar(d, '2018-06-27', '2018-06-28')).toEqual([]);
    expect(codigos(motivosParaNoCerrar(d, '2018-06-20', '2018-06-28'))).toEqual([
      'organizacion.designacion.fechas',
    ]);
    expect(codigos(motivosParaNoCerrar({ ...d, cerrada: true }, '2018-06-28', '2018-06-28'))).toEqual([
      'organizacion.designacion.cerrada',
    ]);
  });
});

describe('R13 cadena de superiores', () => {
  const arriba = new Map([
    ['1', null],
    ['2', '1'],
    ['3', '2'],
  ]);
  it('una unidad no depende de la que depende de ella, ni de sí misma', () => {
    expect(codigos(motivosParaNoDepender(arriba, '1', '3'))).toEqual(['organizacion.unidad.ciclo']);
    expect(codigos(motivosParaNoDepender(arriba, '2', '2'))).toEqual(['organizacion.unidad.ciclo']);
    expect(motivosParaNoDepender(arriba, '3', '1')).toEqual([]);
  });

  it('una cadena ya rota por fuera termina de recorrerse', () => {
    const rota = new Map([
      ['1', '2'],
      ['2', '1'],
    ]);
    expect(motivosParaNoDepender(rota, '9', '1')).toEqual([]);
  });
});
