import type { Carpeta, Quien } from './custodia';
import {
  motivosDeFecha,
  motivosDeRenovacion,
  motivosParaNoDevolver,
  motivosParaNoPrestarHoja,
  motivosParaNoRenovar,
} from './prestamos';

const carpeta: Carpeta = {
  unidadId: '1',
  custodia: 'OFICINA',
  cerrada: true,
  enviada: false,
  vacia: false,
  prestadaA: null,
};
const quien: Quien = { unidadId: '1', roles: ['secretaria'] };
const codigos = (motivos: readonly { codigo: string }[]) => motivos.map((m) => m.codigo);

describe('la fecha de devolución', () => {
  it('es de hoy en adelante', () => {
    expect(motivosDeFecha('2018-06-28', '2018-06-28')).toEqual([]);
    expect(codigos(motivosDeFecha('2018-06-27', '2018-06-28'))).toEqual(['archivo.prestamo.fecha-pasada']);
  });

  it('la renovación alarga: ni antes de hoy, ni la misma, ni una menor', () => {
    const p = { vence: '2018-07-10', devuelto: false };
    expect(motivosDeRenovacion(p, '2018-07-11', '2018-06-28')).toEqual([]);
    expect(codigos(motivosDeRenovacion(p, '2018-07-10', '2018-06-28'))).toEqual([
      'archivo.prestamo.no-alarga',
    ]);
    expect(codigos(motivosDeRenovacion(p, '2018-07-01', '2018-06-28'))).toEqual([
      'archivo.prestamo.no-alarga',
    ]);
    expect(codigos(motivosDeRenovacion(p, '2018-07-12', '2018-08-01'))).toEqual([
      'archivo.prestamo.fecha-pasada',
    ]);
  });
});

describe('el préstamo', () => {
  it('devuelto, ni se devuelve otra vez ni se renueva', () => {
    const devuelto = { vence: '2018-07-10', devuelto: true };
    expect(codigos(motivosParaNoDevolver(devuelto, carpeta, quien))).toEqual(['archivo.prestamo.devuelto']);
    expect(codigos(motivosParaNoRenovar(devuelto, carpeta, quien))).toEqual(['archivo.prestamo.devuelto']);
    expect(motivosParaNoDevolver({ ...devuelto, devuelto: false }, carpeta, quien)).toEqual([]);
  });

  it('de una hoja: solo la archivada, que no está fuera ni sola ni con su carpeta', () => {
    const hoja = { archivada: true, prestadaA: null };
    expect(motivosParaNoPrestarHoja(carpeta, hoja, quien)).toEqual([]);
    expect(codigos(motivosParaNoPrestarHoja(carpeta, { ...hoja, archivada: false }, quien))).toEqual([
      'archivo.prestamo.no-archivada',
    ]);
    expect(codigos(motivosParaNoPrestarHoja(carpeta, { ...hoja, prestadaA: 'Gobernador' }, quien))).toEqual([
      'archivo.prestamo.hoja-prestada',
    ]);
    const fuera = { ...carpeta, prestadaA: 'Gobernador', enviada: true };
    expect(codigos(motivosParaNoPrestarHoja(fuera, hoja, quien))).toEqual([
      'archivo.prestamo.en-transferencia',
      'archivo.prestamo.carpeta-prestada',
    ]);
    expect(codigos(motivosParaNoPrestarHoja(carpeta, hoja, { ...quien, soloLee: 'Suplido.' }))).toEqual([
      'acceso.titular-suplido',
    ]);
  });
});
