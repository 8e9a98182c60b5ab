import { Sellos } from '#firmas';
import { fechaDe } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { conAplicacion } from '../con-aplicacion';
import { decir } from '../decir';
import { conLlave, leerLlave, type ConLlave } from '../llave';

interface DeQuien {
  readonly unidad?: string;
}

const deQuien = (c: Command): Command =>
  c.option('--unidad <sigla>', 'mesa que sella; sin decir, la entidad, para las mesas que no tienen el suyo');

const nombreDe = ({ unidad }: DeQuien): string => unidad ?? 'la entidad';

/** `hr sello crear|importar|retirar|listar`: the keys with which reception desks seal what comes in signed. */
export function comandoSello(): Command {
  const sello = new Command('sello').description('sellos electrónicos de las mesas de recepción');
  for (const c of [crear(), importar(), retirar(), listar()]) sello.addCommand(c);
  return sello;
}

function importar(): Command {
  return conLlave(deQuien(new Command('importar')))
    .description('pone en uso la llave de un .p12; la anterior se retira y se borra')
    .action((o: DeQuien & ConLlave) => {
      const llave = leerLlave(o);
      return conAplicacion(async (app) => {
        const titular = await app.get(Sellos).importar(o.unidad ?? null, llave);
        decir(`Sello de ${nombreDe(o)} en uso: ${titular}.`);
      });
    });
}

function crear(): Command {
  return deQuien(new Command('crear'))
    .description('hace una llave con certificado propio de la entidad, y la pone en uso')
    .option('--salida <pem>', 'dónde se escribe su certificado, para quien quiera confiar en él')
    .action((o: DeQuien & { salida?: string }) =>
      conAplicacion(async (app) => {
        const pem = await app.get(Sellos).crear(o.unidad ?? null);
        if (o.salida) writeFileSync(o.salida, pem);
        decir(
          `Sello de ${nombreDe(o)} creado y en uso${o.salida ? `; su certificado está en ${o.salida}` : ''}.`,
        );
      }),
    );
}

function retirar(): Command {
  return deQuien(new Command('retirar'))
    .description('retira el sello en uso y borra su llave; lo que llegue firmado llevará constancia')
    .action((o: DeQuien) =>
      conAplicacion(async (app) => {
        await app.get(Sellos).retirar(o.unidad ?? null);
        decir(`Sello de ${nombreDe(o)} retirado.`);
      }),
    );
}

function listar(): Command {
  return new Command('listar').description('los sellos en uso y cuándo vencen').action(() =>
    conAplicacion(async (app) => {
      const sellos = await app.get(Sellos).vigentes();
      const siglas = await app.get(UnidadDeTrabajo).leer(async (tx) => {
        const unidades = await app.get(Organigrama).organigrama(tx);
        return new Map(unidades.map((u) => [u.id, u.sigla]));
      });
      for (const s of sellos)
        decir(
          `${s.unidadId ? (siglas.get(s.unidadId) ?? s.unidadId) : 'entidad'}: ${s.titular}, emitido por ${s.emisor}, vence el ${fechaDe(s.hasta)}`,
        );
      if (sellos.length === 0) decir('Ningún sello en uso: lo que llega firmado lleva constancia.');
    }),
  );
}
