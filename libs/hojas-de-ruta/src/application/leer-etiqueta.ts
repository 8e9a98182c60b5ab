import type { Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { leerEtiqueta } from '../domain/etiqueta';
import { motivosParaNoRecibir } from '../domain/recibir';
import type { Hilo } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import { ConsultarHojas } from './consultar-hojas';
import { Hilos, quienActua } from './hilos';

/** What a scanned code is, and what can be done with it here. */
export interface EtiquetaHallada {
  readonly hoja: { gestion: number; id: string; codigo: string; referencia: string; estado: string } | null;
  /** the code was doubtful: a guess to be confirmed */
  readonly propuesta: boolean;
  /** the HR that it is grouped under and that moves it */
  readonly lleva: { readonly gestion: number; readonly id: string; readonly codigo: string } | null;
  /** the step that the actor may receive now: its own, or that of the HR that carries it */
  readonly porRecibir: { readonly gestion: number; readonly id: string } | null;
  /** block of the printed sheet */
  readonly bloque: number | null;
  /** a Spanish sentence: what happened with it, or why it says nothing */
  readonly mensaje: string;
}

const nada = (mensaje: string): EtiquetaHallada => ({
  ...{ hoja: null, propuesta: false, lleva: null, porRecibir: null, bloque: null },
  mensaje,
});
const AJENO = 'Ese código no es de una hoja de ruta: se pasa por alto.';

/** The field into which a desk scans: our QR, or a code typed by hand. */
@Injectable()
export class LeerEtiqueta {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly consultas: ConsultarHojas,
  ) {}

  async ejecutar(ctx: Contexto, texto: string): Promise<EtiquetaHallada> {
    const etiqueta = leerEtiqueta(texto);
    if (etiqueta) {
      const hallada = await this.uow.leer((tx) =>
        this.mirar(tx, ctx, etiqueta.gestion, etiqueta.id, etiqueta.codigo),
      );
      return hallada
        ? { ...hallada, bloque: etiqueta.bloque }
        : nada('Esa hoja de ruta no existe o no está a su alcance.');
    }
    // a code in people's spelling has a separator; bare digits are what goods carry
    if (!/^\W*\d{1,10}\s*[-–—/]+\s*\d{2,4}\W*$/.test(texto.trim().replace(/^n[°ºo.]?\s*/i, '')))
      return nada(AJENO);
    const [primera] = await this.consultas.buscar(ctx, texto);
    if (!primera) return nada('No hay una hoja de ruta con ese código a su alcance.');
    const hallada = await this.uow.leer((tx) =>
      this.mirar(tx, ctx, primera.gestion, primera.id, primera.codigo),
    );
    if (!hallada) return nada('No hay una hoja de ruta con ese código a su alcance.');
    return primera.propuesta
      ? {
          ...hallada,
          propuesta: true,
          porRecibir: null,
          mensaje: `¿${primera.codigo}? El año leído no es posible.`,
        }
      : hallada;
  }

  private async mirar(
    tx: Tx,
    ctx: Contexto,
    gestion: number,
    id: string,
    codigo: string,
  ): Promise<EtiquetaHallada | null> {
    const hoja = await this.hilos.registro.hoja(tx, gestion, id);
    if (!hoja || hoja.codigo !== codigo || !(await this.hilos.esVisible(tx, ctx.actor, hoja))) return null;
    const hilo = await this.hilos.registro.hilo(tx, hoja);
    const lleva = await this.queLaLleva(tx, ctx, hilo);
    // What travels with another one comes in with it; a live copia of its own, by itself.
    const deAfuera = lleva && pasoPorRecibir(lleva.hilo, ctx);
    const propio = deAfuera ? null : pasoPorRecibir(hilo, ctx);
    return {
      hoja: { gestion, id, codigo, referencia: hoja.referencia, estado: hoja.estado },
      propuesta: false,
      lleva: lleva && { gestion: lleva.hoja.gestion, id: lleva.hoja.id, codigo: lleva.hoja.codigo },
      porRecibir: deAfuera ?? propio,
      bloque: null,
      mensaje: deAfuera
        ? `${codigo} está agrupada en ${lleva.hoja.codigo}, que espera ser recibida por usted: se reciben juntas.`
        : propio
          ? `${codigo} espera ser recibida por usted.`
          : situacion(hoja, lleva?.hoja),
    };
  }

  /** The HR that moves this one; null also when whoever reads may not see it. */
  private async queLaLleva(tx: Tx, ctx: Contexto, hilo: Hilo): Promise<{ hoja: Hoja; hilo: Hilo } | null> {
    const cima = hilo.ancestros.at(-1);
    const hoja = cima ? await this.hilos.registro.hoja(tx, cima.gestion, cima.id) : null;
    if (!hoja || !(await this.hilos.esVisible(tx, ctx.actor, hoja))) return null;
    return { hoja, hilo: await this.hilos.registro.hilo(tx, hoja) };
  }
}

const SITUACION: Record<Hoja['estado'], string> = {
  EN_CURSO: 'está en curso; no hay nada que recibir en su puesto',
  SUSPENDIDA: 'está suspendida',
  AGRUPADA: 'está agrupada en otra: se recibe con ella',
  ARCHIVADA: 'está archivada',
  ANULADA: 'fue anulada: su número queda tomado y no se usa de nuevo',
};
const situacion = (hoja: Hoja, lleva?: Hoja): string =>
  lleva
    ? `${hoja.codigo} está agrupada en ${lleva.codigo}: se recibe con ella; no hay nada que recibir en su puesto.`
    : `${hoja.codigo} ${SITUACION[hoja.estado]}.`;

/** The step of an HR that whoever reads may receive now. */
function pasoPorRecibir(hilo: Hilo, ctx: Contexto): { gestion: number; id: string } | null {
  const paso = hilo.pasos.find(
    (p) => p.estado === 'ENVIADA' && motivosParaNoRecibir(hilo, p, quienActua(ctx.actor)).length === 0,
  );
  return paso ? { gestion: hilo.gestion, id: paso.id } : null;
}
