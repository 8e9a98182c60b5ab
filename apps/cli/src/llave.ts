import { Option, type Command } from 'commander';
import { leerArchivo } from './archivo';

/** A .p12 as the command line names it. */
export interface ConLlave {
  readonly p12?: string;
  readonly claveArchivo?: string;
  /** from HR_P12_CLAVE: on the command line anyone would see it */
  readonly clave?: string;
  readonly serie?: string;
}

/** What opens a .p12. */
export interface Llave {
  readonly p12: Buffer;
  readonly clave: string;
  readonly serie?: string | undefined;
}

/** Adds the options that `leerLlave` reads. */
export function conLlave(c: Command, obligada = true): Command {
  const llave = new Option('--p12 <archivo>', 'certificado con su llave');
  return c
    .addOption(obligada ? llave.makeOptionMandatory() : llave)
    .option('--clave-archivo <archivo>', 'archivo con la clave del .p12; si no, HR_P12_CLAVE')
    .addOption(new Option('--clave <clave>').env('HR_P12_CLAVE').hideHelp())
    .option('--serie <hex>', 'cuál certificado, si el .p12 trae varios');
}

/** @throws InvalidArgumentError when a file is not there */
export function leerLlave(o: ConLlave): Llave {
  const clave = o.claveArchivo
    ? leerArchivo(o.claveArchivo)
        .toString('utf8')
        .replace(/\r?\n$/, '')
    : (o.clave ?? '');
  return { p12: leerArchivo(o.p12 ?? ''), clave, serie: o.serie };
}
