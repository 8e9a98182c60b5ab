import fc from 'fast-check';
import {
  cuentaDelLibro,
  explicarCuenta,
  fechaEnGestion,
  motivosParaNoFijarPiso,
  tramosQueFaltan,
  type Asiento,
} from './libro';

const asiento = (numero: number, estado: Asiento['estado'] = 'emitido'): Asiento => ({
  id: String(numero),
  numero,
  texto: `N° ${numero}`,
  estado,
  fecha: '2018-06-29',
  motivo: estado === 'emitido' ? null : 'porque sí',
  anuladoFecha: null,
  anuladoMotivo: null,
});

describe('libro de CITEs', () => {
  it('nombra los tramos que faltan, al principio, al medio y al final', () => {
    expect(tramosQueFaltan(5, 12, [6, 7, 10])).toEqual([
      { desde: 5, hasta: 5 },
      { desde: 8, hasta: 9 },
      { desde: 11, hasta: 12 },
    ]);
  });

  it('lo que falta y lo que consta suman siempre la serie entera', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 60 }),
        fc.infiniteStream(fc.boolean()),
        (inicial, largo, hay) => {
          const ultimo = inicial + largo - 1;
          const constan = Array.from({ length: largo }, (_, i) => inicial + i).filter(() => hay.next().value);
          const faltan = tramosQueFaltan(inicial, ultimo, constan);
          const suma = faltan.reduce((n, t) => n + t.hasta - t.desde + 1, 0);
          expect(suma + constan.length).toBe(largo);
          expect(faltan.every((t) => t.desde <= t.hasta && t.desde >= inicial && t.hasta <= ultimo)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('los de otras unidades se cuentan aparte, sin decir más, y la cuenta cierra', () => {
    const cuenta = cuentaDelLibro({ inicial: 1, ultimo: 4 }, [
      asiento(1),
      asiento(2, 'ajeno'),
      asiento(3, 'reservado'),
      asiento(4, 'ajeno'),
    ]);
    expect(cuenta).toMatchObject({ emitidos: 1, reservados: 1, anulados: 0, ajenos: 2, faltan: [] });
    expect(explicarCuenta(cuenta)).toBe(
      'Del 1 al 4: 1 emitidos, 1 reservados, 0 anulados de su unidad, 2 de otras; no falta ninguno.',
    );
  });

  it('los números anteriores al sistema no son huecos', () => {
    const cuenta = cuentaDelLibro({ inicial: 1995, ultimo: 1997 }, [
      asiento(1995),
      asiento(1996, 'anulado'),
      asiento(1997, 'reservado'),
    ]);
    expect(cuenta).toEqual({
      inicial: 1995,
      ultimo: 1997,
      antesDelSistema: 1994,
      emitidos: 1,
      reservados: 1,
      anulados: 1,
      ajenos: 0,
      faltan: [],
    });
    expect(explicarCuenta(cuenta)).toBe(
      'Del 1995 al 1997: 1 emitidos, 1 reservados, 1 anulados; no falta ninguno. Del 1 al 1994: antes del sistema.',
    );
  });

  it('una serie sin estrenar lo dice', () => {
    expect(explicarCuenta(cuentaDelLibro({ inicial: 7, ultimo: 6 }, []))).toBe(
      'Sin números todavía; el primero será el 7.',
    );
  });

  it('un hueco se dice con sus números', () => {
    expect(explicarCuenta(cuentaDelLibro({ inicial: 1, ultimo: 4 }, [asiento(1), asiento(4)]))).toContain(
      'FALTAN 2 a 3',
    );
  });

  it('el piso solo sube, y no por un dedo de más', () => {
    const codigos = (serie: { inicial: number; ultimo: number }, piso: number) =>
      motivosParaNoFijarPiso(serie, piso).map((m) => m.codigo);
    const serie = { inicial: 1, ultimo: 10 };
    expect(codigos(serie, 10)).toEqual(['cites.piso.bajo']);
    expect(codigos(serie, 100_000)).toEqual(['cites.piso.lejos']);
    expect(codigos(serie, 11)).toEqual([]);
  });

  it('el de una serie sin números no baja del primero que se le dijo', () => {
    const codigos = (piso: number) =>
      motivosParaNoFijarPiso({ inicial: 40, ultimo: 39 }, piso).map((m) => m.codigo);
    expect(codigos(38)).toEqual(['cites.piso.bajo']);
    expect(codigos(39)).toEqual([]);
    expect(codigos(100_000)).toEqual([]);
  });

  it('un número asentado hoy lleva una fecha de la gestión de su serie', () => {
    expect(fechaEnGestion(2018, '2019-01-10')).toBe('2018-12-31');
    expect(fechaEnGestion(2019, '2019-01-10')).toBe('2019-01-10');
    expect(fechaEnGestion(2020, '2019-01-10')).toBe('2020-01-01');
    expect(fechaEnGestion(0, '2019-01-10')).toBe('2019-01-10');
  });
});
