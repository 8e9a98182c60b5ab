import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  cuantos,
  faltaDe,
  faltaDeRepetido,
  faltasDeHilos,
  faltasDeSerie,
  nombreDeSerie,
  tramosDeSerie,
  type CuentaDeHilos,
  type CuentaDeSerie,
} from '../domain/verificacion';
import { VerificacionRepository } from '../persistence/verificacion.repository';
import { Portadores } from '../portadores';

/** One line of the account: a series in a gestión, or the numbers that hang from HRs. */
export interface LineaDeCuenta {
  readonly serie: string;
  /** `continua` for a series that does not restart; null for numbers that hang from HRs */
  readonly gestion: string | null;
  /** where the series begins here; what is lower was numbered on paper */
  readonly inicial: number | null;
  readonly primero: number | null;
  readonly ultimo: number | null;
  readonly contador: number | null;
  readonly emitidos: number;
  readonly anulados: number;
  readonly reservados: number;
  readonly faltan: number;
  readonly repetidos: number;
}

/** @property faltas Spanish sentences, each naming the number and the paper; empty: the account is proved */
export interface CuentaVerificada {
  readonly lineas: readonly LineaDeCuenta[];
  readonly faltas: readonly string[];
}

/** Beyond these, what is wrong is not a number but the table: the first ones tell enough. */
const TOPE = 1000;

/** Proves from the database alone that every number was given once, that none is missing, and that each is borne by its paper. */
@Injectable()
export class VerificarNumeros {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly registro: VerificacionRepository,
    private readonly portadores: Portadores,
  ) {}

  ejecutar(): Promise<CuentaVerificada> {
    return this.uow.leer(async (tx) => {
      await this.registro.sinLimite(tx);
      const series = await this.registro.series(tx);
      const hilos = await this.registro.hilos(tx);
      const desacuerdos = await this.registro.desacuerdos(tx, this.portadores.vistas, TOPE + 1);
      const repetidos = await this.registro.repetidos(tx, TOPE + 1);
      return {
        lineas: [...series.map(lineaDeSerie), ...hilos.map(lineaDeHilos)],
        faltas: [
          ...series.flatMap(faltasDeSerie),
          ...hilos.flatMap(faltasDeHilos),
          ...conTope(desacuerdos.map(faltaDe)),
          ...conTope(repetidos.map(faltaDeRepetido)),
        ],
      };
    });
  }
}

const conTope = (faltas: string[]): string[] =>
  faltas.length > TOPE ? [...faltas.slice(0, TOPE), `… y más: se nombran las primeras ${TOPE}.`] : faltas;

function lineaDeSerie(c: CuentaDeSerie): LineaDeCuenta {
  const { inicial, primero, ultimo, contador, emitidos, anulados, reservados } = c;
  return {
    ...{ inicial, primero, ultimo, contador, emitidos, anulados, reservados },
    serie: nombreDeSerie(c),
    gestion: c.gestion === 0 ? 'continua' : String(c.gestion),
    faltan: cuantos(tramosDeSerie(c)),
    repetidos: c.repetidos.length,
  };
}

function lineaDeHilos(c: CuentaDeHilos): LineaDeCuenta {
  const repetidos = c.saltos.filter((s) => s.k === s.previo).length;
  return {
    serie: `${c.tipo}, por hoja de ruta (${c.hilos})`,
    ...{ gestion: null, inicial: null, primero: null, ultimo: null, contador: null },
    ...{ emitidos: c.emitidos, anulados: c.anulados, reservados: 0, repetidos },
    faltan: c.saltos.reduce((n, s) => n + Math.max(0, s.k - s.previo - 1), 0),
  };
}
