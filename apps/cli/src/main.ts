#!/usr/bin/env node
import '../../api/src/exigir-node';
import { ErrorDominio } from '#kernel';
import { ErrorDeBaseEmbebida, ErrorDeConfiguracion } from '#platform';
import { Command, CommanderError } from 'commander';
import { comandoDemo } from './comandos/demo';
import { comandoDoctor } from './comandos/doctor';
import { comandoEntidad } from './comandos/entidad';
import { comandoMigrar } from './comandos/migrar';
import { comandoPdf } from './comandos/pdf';
import { comandoSello } from './comandos/sello';
import { comandoUsuario } from './comandos/usuario';
import { comandoVerificar } from './comandos/verificar';

const hr = new Command('hr')
  .description('Hoja de Ruta: instalación y mantenimiento')
  .addCommand(comandoMigrar())
  .addCommand(comandoEntidad())
  .addCommand(comandoUsuario())
  .addCommand(comandoDemo())
  .addCommand(comandoDoctor())
  .addCommand(comandoVerificar())
  .addCommand(comandoSello())
  .addCommand(comandoPdf());

hr.parseAsync().catch((error: unknown) => {
  // Commander has said what it did not understand; asking for help is no error.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  const conocido =
    error instanceof ErrorDominio ||
    error instanceof ErrorDeBaseEmbebida ||
    error instanceof ErrorDeConfiguracion;
  process.stderr.write(`${conocido ? error.message : `Falla: ${(error as Error).message}`}\n`);
  process.exitCode = 1;
});
