import { CertificadosDeEntidad, Sellos } from '#firmas';
import { fechaDe, type Reloj } from '#kernel';
import { Organigrama } from '#organizacion';
import { RELOJ, UnidadDeTrabajo, type Config } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { statfs } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { conAplicacion } from '../con-aplicacion';
import { decir } from '../decir';
import { revisarCertificados, type Hallazgo } from './doctor-certificados';

const DESFASE_MAXIMO_MS = 5_000;
const DISCO_MINIMO = 2 * 1024 ** 3;

const ahoraDe = (app: INestApplicationContext): Date => app.get<Reloj>(RELOJ).ahora();

async function revisarBase(app: INestApplicationContext): Promise<Hallazgo[]> {
  const [fila] = await app
    .get(DataSource)
    .query<{ version: string; ahora: Date; sincronico: string }[]>(
      `SELECT current_setting('server_version') AS version, clock_timestamp() AS ahora, current_setting('synchronous_commit') AS sincronico`,
    );
  if (!fila) return [[false, 'La base de datos no responde']];
  const desfase = Math.abs(ahoraDe(app).getTime() - fila.ahora.getTime());
  return [
    [Number.parseInt(fila.version, 10) >= 15, `PostgreSQL ${fila.version} (se pide 15 o mayor)`],
    [
      desfase <= DESFASE_MAXIMO_MS,
      `Relojes del servidor y de la base: ${(desfase / 1000).toFixed(1)} s de diferencia`,
    ],
    [
      fila.sincronico === 'on',
      `synchronous_commit = ${fila.sincronico} (con otro valor un corte puede repetir números)`,
    ],
  ];
}

async function revisarInstalacion(app: INestApplicationContext, config: Config): Promise<Hallazgo[]> {
  const entidad = await app.get(UnidadDeTrabajo).leer((tx) => app.get(Organigrama).entidad(tx));
  const disco = await statfs(config.datos);
  const libre = disco.bavail * disco.bsize;
  return [
    [
      entidad !== null,
      entidad
        ? `Entidad: ${entidad.nombre}`
        : 'Sin entidad: prepárela en el navegador con la clave que el servidor imprime, o use «hr demo»',
    ],
    [!(config.produccion && entidad?.demo), entidad?.demo ? 'Entidad de demostración' : 'Entidad propia'],
    [libre > DISCO_MINIMO, `Espacio libre en ${config.datos}: ${(libre / 1024 ** 3).toFixed(1)} GiB`],
    [
      true,
      config.s3
        ? `Objetos en ${config.s3.endpoint}, cubeta ${config.s3.cubeta}`
        : 'Objetos en el sistema de archivos',
    ],
    [
      config.origen !== null || !config.produccion,
      config.origen
        ? `Dirección pública: ${config.origen}`
        : 'Sin dirección pública (HR_ORIGEN): en producción lo firmado no lleva el QR de su verificación',
    ],
  ];
}

/** Less than this before a seal expires is said. */
const AVISO_DE_SELLO_MS = 60 * 86_400_000;

async function revisarSellos(
  app: INestApplicationContext,
  { firma, produccion }: Config,
): Promise<Hallazgo[]> {
  const sellos = await app.get(Sellos).vigentes();
  const ahora = ahoraDe(app).getTime();
  const porVencer = sellos.filter((s) => s.hasta.getTime() - ahora < AVISO_DE_SELLO_MS);
  return [
    [
      true,
      sellos.length > 0
        ? `Sellos de mesa en uso: ${sellos.length}`
        : 'Sin sellos de mesa: lo que llega firmado lleva constancia («hr sello crear» o «importar»)',
    ],
    ...porVencer.map((s): Hallazgo => [
      false,
      `El sello «${s.titular}» vence el ${fechaDe(s.hasta)}: cámbielo`,
    ]),
    [
      firma.tsa.length > 0 || !produccion,
      firma.tsa.length > 0
        ? `Sellado de tiempo: ${firma.tsa.join(', ')}`
        : produccion
          ? 'Sin autoridad de sellado de tiempo (HR_TSA): las firmas quedan en el nivel B-B'
          : 'Sellado de tiempo: el de la demostración',
    ],
    [
      firma.raices !== null || !produccion,
      firma.raices
        ? `Autoridades raíz: ${firma.raices}`
        : produccion
          ? 'Sin autoridades raíz (HR_RAICES): ninguna firma se da por válida'
          : 'Autoridad raíz: la de la demostración',
    ],
  ];
}

/** `hr doctor`: says what is wrong with the installation, one line each; exits 1 when something is. */
export function comandoDoctor(): Command {
  return new Command('doctor').description('revisa la instalación y dice qué le falta').action(() =>
    conAplicacion(async (app, config) => {
      const hallazgos = [
        ...(await revisarBase(app)),
        ...(await revisarInstalacion(app, config)),
        ...(await revisarSellos(app, config)),
        ...revisarCertificados(await app.get(CertificadosDeEntidad).revisar(), ahoraDe(app)),
      ];
      for (const [bien, texto] of hallazgos) decir(`${bien ? 'bien ' : 'FALTA'}  ${texto}`);
      if (hallazgos.some(([bien]) => !bien)) process.exitCode = 1;
    }),
  );
}
