import type { FirmanteVisto } from '#firmas';
import { revisarCertificados } from './doctor-certificados';

const ahora = new Date('2018-06-29T14:00:00Z');
type Certificado = FirmanteVisto['certificados'][number];
const de = (
  nombre: string,
  grupos: FirmanteVisto['grupos'],
  cambios: Partial<Certificado> | null = {},
): FirmanteVisto => ({
  ...{ funcionarioId: nombre, nombre, ci: '1', grupos, cuenta: cambios && '1' },
  certificados: cambios
    ? [
        {
          ...{ id: '1', titular: nombre, ci: '1', emisor: 'E', serie: 'A', huella: 'ab', dePrueba: false },
          ...{ desde: '2018-01-01T04:00:00Z', hasta: '2018-12-31T12:00:00Z', dias: 185, estado: 'VIGENTE' },
          ...{ enUso: true, como: 'uso', inscritoEn: '2018-06-01T14:00:00Z', usadoEn: null },
          ...{ revocadoEn: null, revocadoFuente: null, retiradoEn: null, motivo: null },
          ...{ comprobadoEn: '2018-06-29T13:00:00Z', falta: null },
          ...cambios,
        },
      ]
    : [],
});

describe('hr doctor, de los certificados', () => {
  it('cuenta a quienes firman, y de quien está bien no dice nada', () => {
    expect(revisarCertificados([de('Ana', []), de('Eva', ['sin-certificado'], null)], ahora)).toEqual([
      [true, 'Funcionarios con certificado: 1 de 2 que firman'],
    ]);
  });

  it('dice el que vence pronto, el vencido y el que hace días no se comprueba', () => {
    const hasta = '2018-07-10T12:00:00Z';
    const hace = (comprobadoEn: string | null) => ({ comprobadoEn, falta: 'No hay red.' });
    const hallazgos = revisarCertificados(
      [
        de('Ana', ['por-vencer'], { hasta }),
        de('Eva', ['vencidos'], { hasta: '2018-06-10T12:00:00Z', estado: 'VENCIDO' }),
        de('Luz', [], hace('2018-06-20T12:00:00Z')),
        de('Sol', [], hace('2018-06-28T12:00:00Z')),
        de('Paz', [], hace(null)),
      ],
      ahora,
    );
    expect(hallazgos.slice(1)).toEqual([
      [false, 'El certificado de Ana vence el 2018-07-10'],
      [false, 'El certificado de Eva venció el 2018-06-10'],
      [false, 'El certificado de Luz no se comprueba desde el 2018-06-20: No hay red.'],
      [false, 'El certificado de Paz no se comprueba desde el 2018-06-01: No hay red.'],
    ]);
  });
});
