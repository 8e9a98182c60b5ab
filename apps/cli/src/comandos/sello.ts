import { Sellos } from '#firmas';
import { fechaDe } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Command, Option } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { conAplicacion } from '../con-aplicacion';
import { decir } from '../decir';

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
  return deQuien(new Command('importar'))
    .description('pone en uso la llave de un .p12; la anterior se retira y se borra')
    .requiredOption('--p12 <archivo>', 'certificado con su llave')
    .option('--clave-archivo <archivo>', 'archivo con la clave del .p12; si no, HR_P12_CLAVE')
    .addOption(new Option('--clave <clave>').env('HR_P12_CLAVE').hideHelp())
    .option('--serie <hex>', 'cuál certificado, si el .p12 trae varios')
    .action((o: DeQuien & { p12: string; claveArchivo?: string; clave?: string; serie?: string }) =>
      conAplicacion(async (app) => {
        const clave = o.claveArchivo
          ? readFileSync(o.claveArchivo, 'utf8').replace(/\r?\n$/, '')
          : (o.clave ?? '');
        const archivo = { p12: readFileSync(o.p12), clave, serie: o.serie };
        const titular = await app.get(Sellos).importar(o.unidad ?? null, archivo);
        decir(`Sello de ${nombreDe(o)} en uso: ${titular}.`);
      }),
    );
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
