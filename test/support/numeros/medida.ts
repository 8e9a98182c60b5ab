/** How large a run is. */
export interface Medida {
  readonly numeros: number;
  /** units with four series each (their HRs and three types); as many types again are numbered by the entidad for all */
  readonly unidades: number;
  readonly comunes: number;
  readonly personas: number;
  /** SIGKILLs of the database while the real path gives numbers */
  readonly golpes: number;
  /** one in how many numbers comes with a real signature; every second one of those is numbered by its HR */
  readonly unaFirmaCada: number;
}

/** Callers at once, over two processes. */
export const LLAMADORES = 24;

export const CORTA: Medida = {
  ...{ numeros: 400, unidades: 1, comunes: 4, personas: 6 },
  ...{ golpes: 2, unaFirmaCada: 20 },
};
/** 50 series: 10 units of 4, and 10 of the entidad. */
export const LARGA: Medida = {
  ...{ numeros: 10_000, unidades: 10, comunes: 10, personas: 24 },
  ...{ golpes: 20, unaFirmaCada: 25 },
};

/** What a run left, whoever gave the numbers. */
export interface Resultado {
  readonly camino: string;
  /** numbers that a caller was told it had */
  readonly reconocidos: number;
  /** of those, numbered by their HR and not by a series */
  readonly deHilo: number;
  readonly repetidos: number;
  readonly huecos: number;
  /** told, and not on record */
  readonly perdidos: number;
  /** on record, and told to nobody */
  readonly sinDueno: number;
  readonly revertidos: number;
  readonly golpes: number;
  readonly segundos: number;
}

/**
 * Gives some numbers by all callers at once, and kills the database once, when half of them are given.
 * @param dar gives one number to the caller, and does not return before it has
 * @returns how long it took, in ms
 */
export async function porTurno(
  cuantos: number,
  dar: (llamador: number) => Promise<void>,
  golpe: () => Promise<void>,
): Promise<number> {
  const inicio = Date.now();
  const golpes: Promise<void>[] = [];
  let pedidos = 0;
  let dados = 0;
  const turno = async (llamador: number): Promise<void> => {
    while (pedidos < cuantos) {
      pedidos++;
      await dar(llamador);
      dados++;
      if (golpes.length === 0 && dados * 2 >= cuantos) golpes.push(golpe());
    }
  };
  await Promise.all(Array.from({ length: LLAMADORES }, (_, i) => turno(i)));
  await Promise.all(golpes);
  return Date.now() - inicio;
}
