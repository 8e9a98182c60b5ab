import { Bitacora } from '#auditoria';
import { ErrorDominio, exigir } from '#kernel';
import { abrirP12, crearSelloPropio, motivosDeUso, type Credencial } from '#pades';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Cofre } from './cofre';
import { SellosRepository, type SelloGuardado } from './persistence/sellos.repository';

/** A .p12 with what opens it. */
interface Archivo {
  readonly p12: Buffer;
  readonly clave: string;
  readonly serie?: string | undefined;
}

const VIGENCIA_MS = 3 * 365 * 86_400_000;

/** Keys of reception desks, and the entidad's for those without one: kept ciphered, one in force for each, changed by a new one. */
@Injectable()
export class Sellos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly repositorio: SellosRepository,
    private readonly cofre: Cofre,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * Puts a key in use, the former one out of it.
   * @param sigla of the unidad; null: the entidad's
   * @throws ErrorDominio those of `abrirP12`; `firma.certificado` with the reasons, `firma.sello.unidad`, `firma.sello.no-vigente`
   */
  async importar(sigla: string | null, archivo: Archivo): Promise<SelloGuardado['titular']> {
    const { certificado } = abrirP12(archivo.p12, archivo.clave, archivo.serie);
    exigir('firma.certificado', motivosDeUso(certificado), 'invalido');
    const contenido = Buffer.from(JSON.stringify({ ...archivo, p12: archivo.p12.toString('base64') }));
    return this.uow.interno(async (tx) => {
      if (tx.ahora < certificado.desde || tx.ahora > certificado.hasta) throw noVigente();
      const unidadId = await this.unidad(tx, sigla);
      const { titular, emisor, serie, desde, hasta } = certificado;
      const nuevo = { unidadId, titular: titular.nombre, emisor, serie, desde, hasta };
      const habia = await this.repositorio.retirar(tx, unidadId);
      await this.repositorio.agregar(tx, nuevo, await this.cofre.cerrar(contenido, para(unidadId)));
      await this.bitacora.anotar(tx, null, {
        cadena: `sello/${unidadId ?? 'entidad'}`,
        acto: habia ? 'cambiar-sello' : 'poner-sello',
        datos: { serie, emisor, hasta: hasta.toISOString() },
      });
      return titular.nombre;
    });
  }

  /**
   * Makes a key whose certificate the entidad itself signs, and puts it in use: it proves that nothing changed, and who receives
   * decides whether to trust it.
   * @returns PEM of its certificate
   */
  async crear(sigla: string | null): Promise<string> {
    const { nombre, entidad, desde } = await this.uow.leer(async (tx) => {
      const unidadId = await this.unidad(tx, sigla);
      const unidad = unidadId ? await this.organigrama.unidad(tx, unidadId) : null;
      const entidad = (await this.organigrama.entidad(tx))?.nombre ?? '';
      return { nombre: `Sello de recepción — ${unidad?.nombre ?? entidad}`, entidad, desde: tx.ahora };
    });
    const hasta = new Date(desde.getTime() + VIGENCIA_MS);
    const { p12, contrasena, pem } = await crearSelloPropio({ nombre, entidad, desde, hasta });
    await this.importar(sigla, { p12, clave: contrasena });
    return pem;
  }

  /** @throws ErrorDominio `firma.sello.ausente` */
  async retirar(sigla: string | null): Promise<void> {
    await this.uow.interno(async (tx) => {
      const unidadId = await this.unidad(tx, sigla);
      if (!(await this.repositorio.retirar(tx, unidadId))) throw ausente();
      const cadena = `sello/${unidadId ?? 'entidad'}`;
      await this.bitacora.anotar(tx, null, { cadena, acto: 'retirar-sello', datos: {} });
    });
  }

  vigentes(): Promise<readonly SelloGuardado[]> {
    return this.uow.leer((tx) => this.repositorio.vigentes(tx));
  }

  /** @returns the key with which a desk seals now; null: none */
  async para(unidadId: string): Promise<Credencial | null> {
    const guardado = await this.uow.leer((tx) => this.repositorio.para(tx, unidadId));
    if (!guardado) return null;
    const abierto = await this.cofre.abrir(guardado.cifrado, para(guardado.unidadId));
    const { p12, clave, serie } = JSON.parse(abierto.toString('utf8')) as Record<'p12' | 'clave', string> & {
      serie?: string;
    };
    return abrirP12(Buffer.from(p12, 'base64'), clave, serie);
  }

  private async unidad(tx: Tx, sigla: string | null): Promise<string | null> {
    if (sigla === null) return null;
    const hallada = (await this.organigrama.organigrama(tx)).find((u) => u.sigla === sigla);
    if (!hallada) throw unidadDesconocida(sigla);
    return hallada.id;
  }
}

const para = (unidadId: string | null): string => `sello/${unidadId ?? 'entidad'}`;

const noVigente = (): ErrorDominio =>
  new ErrorDominio('firma.sello.no-vigente', 'invalido', 'El certificado del sello no está vigente hoy.');

const unidadDesconocida = (sigla: string): ErrorDominio =>
  new ErrorDominio('firma.sello.unidad', 'invalido', `No hay una unidad vigente de sigla «${sigla}».`);

const ausente = (): ErrorDominio =>
  new ErrorDominio('firma.sello.ausente', 'no-encontrado', 'No hay un sello en uso que retirar.');
