#!/usr/bin/env node
import '../../api/src/exigir-node';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { enCastellano } from './castellano';
import { comoLineas, esRechazo } from './rechazo';

/** Each command brings what it needs, and only when it is the one asked for: `hr pdf` does not wait for the whole application. */
const COMANDOS: Readonly<Record<string, () => Promise<Command>>> = {
  migrar: async () => (await import('./comandos/migrar.js')).comandoMigrar(),
  entidad: async () => (await import('./comandos/entidad.js')).comandoEntidad(),
  usuario: async () => (await import('./comandos/usuario.js')).comandoUsuario(),
  demo: async () => (await import('./comandos/demo.js')).comandoDemo(),
  doctor: async () => (await import('./comandos/doctor.js')).comandoDoctor(),
  verificar: async () => (await import('./comandos/verificar.js')).comandoVerificar(),
  sello: async () => (await import('./comandos/sello.js')).comandoSello(),
  pdf: async () => (await import('./comandos/pdf.js')).comandoPdf(),
};

async function ejecutar(): Promise<void> {
  const hr = new Command('hr').description('Hoja de Ruta: instalación y mantenimiento');
  const pedido = COMANDOS[process.argv[2] ?? ''];
  for (const cargar of pedido ? [pedido] : Object.values(COMANDOS)) hr.addCommand(await cargar());
  await enCastellano(hr).parseAsync();
}

/** What went wrong and was foreseen says it itself. */
async function esConocido(error: unknown): Promise<boolean> {
  const { ErrorDeBaseEmbebida, ErrorDeConfiguracion } = await import('#platform');
  return error instanceof ErrorDeBaseEmbebida || error instanceof ErrorDeConfiguracion;
}

ejecutar().catch(async (error: unknown) => {
  if (esRechazo(error)) {
    process.stderr.write(`${comoLineas(error).join('\n')}\n`);
    process.exitCode = error instanceof InvalidArgumentError ? 2 : 1;
    return;
  }
  // Commander has said what it did not understand; asking for help is no error.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const mensaje = (error as Error).message;
  process.stderr.write(`${(await esConocido(error)) ? mensaje : `Falla: ${mensaje}`}\n`);
  process.exitCode = 1;
});
