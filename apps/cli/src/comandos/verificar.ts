import { Bitacora } from '#auditoria';
import { VerificarNumeros, type LineaDeCuenta } from '#cites';
import { UnidadDeTrabajo } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { conAplicacion } from '../con-aplicacion';
import { decir } from '../decir';
import { tabla, type Columna } from '../tabla';

const COLUMNAS: readonly Columna<LineaDeCuenta>[] = [
  { titulo: 'Serie', de: (l) => l.serie },
  { titulo: 'Gestión', de: (l) => l.gestion },
  { titulo: 'Desde', de: (l) => l.inicial },
  { titulo: 'Primero', de: (l) => l.primero },
  { titulo: 'Último', de: (l) => l.ultimo },
  { titulo: 'Contador', de: (l) => l.contador },
  { titulo: 'Emitidos', de: (l) => l.emitidos },
  { titulo: 'Anulados', de: (l) => l.anulados },
  { titulo: 'Reservados', de: (l) => l.reservados },
  { titulo: 'Faltan', de: (l) => l.faltan },
  { titulo: 'Repetidos', de: (l) => l.repetidos },
];

async function verificarNumeros(app: INestApplicationContext): Promise<number> {
  const { lineas, faltas } = await app.get(VerificarNumeros).ejecutar();
  for (const linea of tabla(COLUMNAS, lineas)) decir(linea);
  for (const falta of faltas) decir(`FALLA  ${falta}`);
  const suma = lineas.reduce((n, l) => n + l.emitidos + l.anulados + l.reservados, 0);
  decir(
    faltas.length === 0
      ? `Números: ${suma} en ${lineas.length} series; no falta ninguno, ninguno se repite, y cada uno está en su papel.`
      : `Números: ${suma} en ${lineas.length} series, con ${faltas.length} falla(s).`,
  );
  return faltas.length;
}

async function verificarCadenas(app: INestApplicationContext): Promise<number> {
  const bitacora = app.get(Bitacora);
  const rotas = await app.get(UnidadDeTrabajo).leer(async (tx) => {
    const malas: string[] = [];
    for (const cadena of await bitacora.cadenas(tx)) {
      const rotura = await bitacora.verificarCadena(tx, cadena);
      if (rotura !== null) malas.push(`${cadena} en el evento ${rotura}`);
    }
    return malas;
  });
  decir(
    rotas.length === 0
      ? 'Cadenas de eventos: todas se sostienen'
      : `Cadenas de eventos ROTAS: ${rotas.join('; ')}`,
  );
  return rotas.length;
}

/** `hr verificar [numeros|eventos]`: proves the account of numbers and the chains of events; exits 1 when one does not hold. */
export function comandoVerificar(): Command {
  return new Command('verificar')
    .description('comprueba la cuenta de los números y las cadenas de eventos')
    .argument('[que]', 'numeros o eventos; sin decir, todo')
    .action((que?: string) =>
      conAplicacion(async (app) => {
        const numeros = que === 'eventos' ? 0 : await verificarNumeros(app);
        const eventos = que === 'numeros' ? 0 : await verificarCadenas(app);
        if (numeros + eventos > 0) process.exitCode = 1;
      }),
    );
}
