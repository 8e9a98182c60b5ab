import { Bitacora } from '#auditoria';
import { VerificarNumeros, type LineaDeCuenta } from '#cites';
import { VerificarBandeja } from '#hojas-de-ruta';
import { UnidadDeTrabajo } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Argument, Command } from 'commander';
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

const QUE: Readonly<Record<string, string>> = { falta: 'falta', sobra: 'sobra', difiere: 'dice otra cosa' };

async function verificarBandeja(app: INestApplicationContext, rehacer: boolean): Promise<number> {
  const bandeja = app.get(VerificarBandeja, { strict: false });
  const malas = await bandeja.ejecutar();
  for (const m of malas) {
    const en = m.columnas.length > 0 ? ` (${m.columnas.join(', ')})` : '';
    decir(`FALLA  ${m.codigo}, paso ${m.derivacionId}: ${QUE[m.que] ?? m.que}${en}`);
  }
  if (malas.length === 0) decir('Bandejas: lo que muestran es lo que dicen las rutas.');
  else if (!rehacer)
    decir(`Bandejas: ${malas.length} falla(s). Con --rehacer se ponen como dicen las rutas.`);
  if (malas.length === 0 || !rehacer) return malas.length;
  const quedan = await bandeja.rehacer();
  decir(`Bandejas rehechas: ${malas.length - quedan.length} de ${malas.length} falla(s).`);
  return quedan.length;
}

const COMPROBACIONES: Readonly<
  Record<string, (app: INestApplicationContext, rehacer: boolean) => Promise<number>>
> = { numeros: verificarNumeros, eventos: verificarCadenas, bandejas: verificarBandeja };

/** `hr verificar [numeros|eventos|bandejas]`: proves what must hold, and exits 1 when something does not. */
export function comandoVerificar(): Command {
  return new Command('verificar')
    .description('comprueba la cuenta de los números, las cadenas de eventos y las bandejas')
    .addArgument(
      new Argument('[que]', 'qué se comprueba; sin decir, todo').choices(Object.keys(COMPROBACIONES)),
    )
    .option('--rehacer', 'pone las bandejas como dicen las rutas, si no lo están')
    .action((que: string | undefined, { rehacer = false }: { rehacer?: boolean }) =>
      conAplicacion(async (app) => {
        let fallas = 0;
        for (const [nombre, comprobar] of Object.entries(COMPROBACIONES))
          if (que === undefined || que === nombre) fallas += await comprobar(app, rehacer);
        if (fallas > 0) process.exitCode = 1;
      }),
    );
}
