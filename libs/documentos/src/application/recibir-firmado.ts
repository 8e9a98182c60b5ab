import { Firmas, FirmasAjenas } from '#firmas';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { exigirHora } from '../domain/firma-en-dos-pasos';
import { FirmasAbiertas } from '../firmas-abiertas';
import { PasosDeFirma, type Firmado } from '../pasos-de-firma';
import { Subidas } from '../subidas';
import type { Descarga } from './consultar-documentos';

/** @property archivoId upload of the signed PDF */
interface OrdenDeRecibir {
  readonly id: string;
  readonly preparadaId: string;
  readonly archivoId: string;
}

/** Second step with a program that signs the whole file: what it gives back is taken only if it added one signature. */
@Injectable()
export class RecibirFirmado {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly abiertas: FirmasAbiertas,
    private readonly pasos: PasosDeFirma,
    private readonly firmas: Firmas,
    private readonly ajenas: FirmasAjenas,
    private readonly subidas: Subidas,
  ) {}

  /** The very bytes that are to be signed. */
  async entregar(ctx: Contexto, o: { id: string; preparadaId: string }): Promise<Descarga> {
    const { preparada, numerado } = await this.abiertas.exigir(ctx, { ...o, modo: 'archivo' }, () =>
      Promise.resolve(null),
    );
    const nombre = `${(numerado.documento.cite ?? 'documento').replace(/[^\p{L}\p{N}.-]+/gu, '-')}.pdf`;
    return { sha256: preparada.sha256, bytes: preparada.bytesDeBase, nombre };
  }

  /** @throws ErrorDominio `firma.no-es-lo-entregado`, `firma.trae-cambios`, `firma.certificado`, `firma.hora`, and those of `FirmasAbiertas` */
  async ejecutar(ctx: Contexto, o: OrdenDeRecibir): Promise<Firmado> {
    const anterior = await this.uow.respuestaAnterior<Firmado>(ctx);
    if (anterior) return anterior.respuesta;
    const {
      preparada,
      numerado,
      dicho: sha256,
    } = await this.abiertas.exigir(
      ctx,
      { ...o, modo: 'archivo' },
      async (tx) => (await this.subidas.exigirPapel(tx, ctx, o.archivoId)).sha256,
    );
    const firmado = await this.abiertas.bytes({ ...preparada, sha256 });
    const hallada = await this.ajenas.aceptar(await this.abiertas.bytes(preparada), firmado);
    const firmante = await this.uow.leer((tx) => {
      exigirHora(hallada.momento, preparada.momento, tx.ahora);
      return this.firmas.admitir(tx, ctx.actor, hallada.certificado);
    });
    return this.pasos.asentar(ctx, {
      ...numerado,
      momento: hallada.momento ?? numerado.momento,
      ...{ firmado, firmante },
      ademas: async (tx) => {
        await this.abiertas.completar(tx, preparada);
        await this.subidas.tomar(tx, ctx, o.archivoId, 'papel');
      },
    });
  }
}
