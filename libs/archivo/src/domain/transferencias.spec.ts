import type { Quien } from './custodia';
import {
  ESTADOS_DE_ENVIO,
  ESTADOS_DE_TRANSFERENCIA,
  estadoTras,
  motivosParaNoCambiar,
  motivosParaNoDecidir,
  motivosParaNoPreparar,
} from './transferencias';

const suya: Quien = { unidadId: '1', roles: ['secretaria'] };
const otra: Quien = { unidadId: '2', roles: ['secretaria'] };
const archivo: Quien = { unidadId: '9', roles: ['archivo'] };
const codigos = (motivos: readonly { codigo: string }[]) => motivos.map((m) => m.codigo);

describe('la transferencia', () => {
  it('la prepara la unidad de las carpetas o el archivo; nadie que solo lea', () => {
    expect(motivosParaNoPreparar('1', suya)).toEqual([]);
    expect(motivosParaNoPreparar('1', archivo)).toEqual([]);
    expect(codigos(motivosParaNoPreparar('1', otra))).toEqual(['archivo.transferencia.de-otra-unidad']);
    expect(codigos(motivosParaNoPreparar('1', { ...suya, roles: ['auditor'] }))).toEqual([
      'archivo.transferencia.de-otra-unidad',
    ]);
    expect(codigos(motivosParaNoPreparar('1', { ...suya, soloLee: 'Suplido.' }))).toEqual([
      'acceso.titular-suplido',
    ]);
  });

  it('solo cambia mientras se prepara', () => {
    const libres = ESTADOS_DE_TRANSFERENCIA.filter(
      (estado) => motivosParaNoCambiar({ unidadId: '1', estado }, suya).length === 0,
    );
    expect(libres).toEqual(['PREPARADA']);
  });

  it('cada carpeta la decide el archivo, una vez, después de enviada', () => {
    const libres = ESTADOS_DE_ENVIO.filter((e) => motivosParaNoDecidir(e, archivo).length === 0);
    expect(libres).toEqual(['ENVIADA']);
    expect(codigos(motivosParaNoDecidir('ENVIADA', suya))).toEqual(['archivo.transferencia.no-archivo']);
  });

  it('concluye con su última carpeta', () => {
    expect(estadoTras(['RECIBIDA', 'ENVIADA'])).toBe('ENVIADA');
    expect(estadoTras(['RECIBIDA', 'DEVUELTA'])).toBe('CONCLUIDA');
  });
});
