import { Bitacora } from '#auditoria';
import { Numeracion } from '#cites';
import { UnidadDeTrabajo } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { conAplicacion, decir } from '../con-aplicacion';

async function verificarNumeros(app: INestApplicationContext): Promise<number> {
  const cuentas = await app.get(UnidadDeTrabajo).leer((tx) => app.get(Numeracion).cuentas(tx));
  for (const c of cuentas) {
    const mal = c.faltan > 0 ? `FALTAN ${c.faltan}` : 'completa';
    decir(
      `${c.serie} ${c.gestion || 'continua'}: del ${c.inicial} al ${c.ultimo}, ${c.asentados} asentados, ${mal}`,
    );
  }
  return cuentas.filter((c) => c.faltan > 0).length;
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
