import { Bitacora } from '#auditoria';
import { fechaDeAgenda } from '#kernel';
import { Organigrama, vencimientoDe } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { esVivo } from '../domain/estados';
import { HilosRepository } from '../persistence/hilos.repository';
import { PasosVivosRepository } from '../persistence/pasos-vivos.repository';
import { PlazosRepository } from '../persistence/plazos.repository';
import { claveDe } from './hilos';

/** A holiday moved: open plazos that count days are counted again, HR by HR, and those that change say so. Safe to repeat. */
@Injectable()
export class RecalcularPlazos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: HilosRepository,
    private readonly plazos: PlazosRepository,
    private readonly vivos: PasosVivosRepository,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
  ) {}

  /** @param causa what moved them, as people will read it. @returns how many changed */
  async ejecutar(causa: string): Promise<number> {
    let cambiados = 0;
    let desde = { gestion: 0, id: '0' };
    for (;;) {
      const pagina = await this.uow.leer((tx) => this.plazos.hojasQueCuentan(tx, desde));
      for (const h of pagina) cambiados += await this.deHoja(h, causa);
      const ultima = pagina.at(-1);
      if (!ultima) return cambiados;
      desde = ultima;
    }
  }

  private deHoja(h: { gestion: number; id: string }, causa: string): Promise<number> {
    return this.uow.interno(async (tx) => {
      const hoja = await this.hilos.hoja(tx, h.gestion, h.id, true);
      if (!hoja) return 0;
      const { feriados } = await this.organigrama.calendario(tx);
      let cambiados = 0;
      for (const p of await this.plazos.contados(tx, h)) {
        const { fecha, explicacion } = vencimientoDe({ modo: p.modo, dias: p.dias }, p.desde, feriados);
        if (fecha === p.fecha && explicacion === p.explicacion) continue;
        const nota =
          fecha === p.fecha
            ? `Recontado sin cambiar de fecha. ${causa}`
            : `Recontado: vencía ${fechaDeAgenda(p.fecha, true)}, vence ${fechaDeAgenda(fecha, true)}. ${causa}`;
        const { modo, dias, desde } = p;
        await this.plazos.mover(tx, p.gestion, p.id, { modo, dias, desde, fecha, explicacion, nota });
        await this.bitacora.anotar(tx, null, {
          cadena: claveDe(h),
          acto: 'recalcular-plazo',
          datos: { plazo: p.id, descripcion: p.descripcion, antes: p.fecha, despues: fecha, causa },
        });
        cambiados++;
      }
      if (cambiados > 0) {
        const { pasos } = await this.hilos.hilo(tx, hoja);
        const vivos = pasos.filter((p) => esVivo(p.estado)).map((p) => p.id);
        await this.vivos.refrescar(tx, h.gestion, vivos);
      }
      return cambiados;
    });
  }
}
