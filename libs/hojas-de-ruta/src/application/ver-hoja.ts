import { Documentos, type ResumenDeDocumento } from '#documentos';
import { fechaDe, type Contexto, type Motivo } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { actosPosibles, juzgado, pasosQueMeTocan, type Entorno } from '../domain/actos-posibles';
import { motivosParaNoCorregirInterna, type Registrador } from '../domain/corregir';
import { fojasDeclaradas } from '../domain/declaradas';
import { motivosParaNoRecibir, motivosParaNoSellar } from '../domain/recibir';
import { aQuienResponder, puedeSerRespuesta } from '../domain/responder';
import type { Hilo, Paso, Quien } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import { PlazosRepository } from '../persistence/plazos.repository';
import { RecepcionesRepository } from '../persistence/recepciones.repository';
import { VistasRepository, type PasoDeRuta } from '../persistence/vistas.repository';
import { anulacionDe, cabezaDe, deudasDe, documentoVisto, pasoVisto, plazoVisto } from './hoja-vista';
import { Hilos, quienActua } from './hilos';

/** Everything a page about an HR shows, with the acts allowed now and the reasons against the others. */
@Injectable()
export class VerHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly recepciones: RecepcionesRepository,
    private readonly documentos: Documentos,
    private readonly plazos: PlazosRepository,
    private readonly organigrama: Organigrama,
  ) {}

  async ejecutar(ctx: Contexto, gestion: number, id: string) {
    const { hoja, ...vista } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'ver');
    return { ...cabezaDe(hoja), ...vista };
  }

  private async leer(tx: Tx, ctx: Contexto, gestion: number, id: string) {
    const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
    const hilo = await this.hilos.cargar(tx, ctx.actor, hoja);
    const ruta = await this.vistas.ruta(tx, gestion, id);
    const resumenes = await this.documentos.resumenes(tx, ctx, await this.documentos.deHilo(tx, gestion, id));
    const recepciones = await this.recepciones.deHoja(tx, gestion, id);
    const quien = quienActua(ctx.actor);
    const dia = { hoy: fechaDe(tx.ahora), feriados: (await this.organigrama.calendario(tx)).feriados };
    const raiz = await this.hilos.raiz(tx, hilo.ancestros);
    const vista = raiz !== null && (await this.hilos.esVisible(tx, ctx.actor, raiz.hoja));
    const cima = raiz && { codigo: raiz.hoja.codigo, oficial: raiz.oficial, oculta: !vista };
    const sellada = hoja.clase === 'externa' && (await this.vistas.llevaSello(tx, gestion, id));
    const deudas = await this.vistas.deudas(tx, gestion, id);
    const registrador = await this.vistas.registrador(tx, gestion, id);
    const declaradas = fojasDeclaradas(ruta, resumenes, hoja.fojas);
    return {
      hoja,
      anulacion: anulacionDe(hoja, ruta),
      actos: deLaCabeza(hoja, registrador, quien),
      plazos: (await this.plazos.deHoja(tx, gestion, id)).map((z) => plazoVisto(z, hilo, quien, dia)),
      ruta: ruta.map((p) => pasoVisto(p, resumenes, declaradas)),
      documentos: resumenes.map((d) => documentoVisto(d, recepciones)),
      misPasos: misPasos(hilo, quien, { raiz: cima, sellada }, { ruta, documentos: resumenes }),
      ...deudasDe(deudas, hilo, quien, resumenes),
      grupo: await this.grupo(tx, ctx, hilo, vista ? raiz : null),
    };
  }

  /** Who moves this HR and what it moves, as far as this person may see. @param raiz null too when it is hidden */
  private async grupo(
    tx: Tx,
    ctx: Contexto,
    hilo: Hilo,
    raiz: { hoja: Hoja; hilo: Hilo; oficial: Paso } | null,
  ) {
    const descendientes = await this.hilos.agrupadasVisibles(tx, ctx.actor, hilo);
    const filas = descendientes.length > 0 ? await this.vistas.agrupadas(tx, descendientes) : [];
    const padre = (await this.hilos.visibles(tx, ctx.actor, hilo.ancestros.slice(0, 1)))[0];
    return {
      padre: padre ? { gestion: padre.gestion, id: padre.id, codigo: padre.codigo } : null,
      raiz: raiz && (await this.raizVista(tx, ctx, raiz)),
      agrupadas: descendientes.map(({ gestion, id, codigo, nivel, en }) => ({
        ...{ gestion, id, codigo, nivel, en },
        referencia: filas.find((f) => f.gestion === gestion && f.id === id)?.referencia ?? '',
      })),
    };
  }

  /** The HR that moves the group: where it is now, and whether this person may receive it from here. */
  private async raizVista(
    tx: Tx,
    ctx: Contexto,
    { hoja, hilo, oficial }: { hoja: Hoja; hilo: Hilo; oficial: Paso },
  ) {
    const { gestion, id, codigo } = hoja;
    const ultimo = (await this.vistas.ruta(tx, gestion, id)).find((p) => p.id === oficial.id);
    return {
      ...{ gestion, id, codigo },
      pasoId: oficial.id,
      estado: oficial.estado,
      lugar: ultimo ? [ultimo.aCargo ?? ultimo.aUnidad, ultimo.aSigla].join(' — ') : '',
      puedeRecibir: motivosParaNoRecibir(hilo, oficial, quienActua(ctx.actor)).length === 0,
    };
  }
}

/** What this person may do with the HR itself, whoever has it in hand. */
const deLaCabeza = (hoja: Hoja, registrador: Registrador, quien: Quien) =>
  [juzgado('corregir', quien, motivosParaNoCorregirInterna(hoja, registrador, quien))].map((a) => ({
    ...a,
    motivos: [...a.motivos],
  }));

/** What `verHoja` answers. */
export type HojaVista = Awaited<ReturnType<VerHoja['ejecutar']>>;

function misPasos(
  hilo: Hilo,
  quien: Quien,
  entorno: Entorno,
  papeles: { readonly ruta: readonly PasoDeRuta[]; readonly documentos: readonly ResumenDeDocumento[] },
) {
  return pasosQueMeTocan(hilo, quien, entorno).map((p) => ({
    gestion: hilo.gestion,
    id: p.id,
    secuencia: p.secuencia,
    tipo: p.tipo,
    estado: p.estado,
    puedeSellar: motivosParaNoSellar(quien).length === 0,
    respondeA: quienEspera(hilo, p, papeles.ruta),
    respuestas: papeles.documentos.filter((d) => puedeSerRespuesta(d, p, quien)).map((d) => d.id),
    actos: actosPosibles(hilo, p, quien, entorno).map((a) => ({ ...a, motivos: [...a.motivos] as Motivo[] })),
  }));
}

/** Whom an answer goes to, by the post's name on the route; null: nobody, or a post that took over from who asked. */
function quienEspera(hilo: Hilo, paso: Paso, ruta: readonly PasoDeRuta[]) {
  const puestoId = aQuienResponder(hilo, paso);
  const suyo = hilo.pasos.find((p) => puestoId !== null && p.dePuestoId === puestoId);
  const visto = ruta.find((p) => p.id === suyo?.id);
  return visto?.deSigla ? { cargo: visto.deCargo, unidadSigla: visto.deSigla, nombre: visto.deNombre } : null;
}
