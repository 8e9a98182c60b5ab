import type { Membrete, PlantillaDeTipo } from '#documentos';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';

export interface PlantillaVista {
  readonly id: string;
  readonly clase: 'tipo' | 'membrete';
  readonly unidadId: string | null;
  readonly unidad: string | null;
  readonly tipo: string | null;
  readonly vigente: number | null;
  readonly borrador: number | null;
  readonly retirada: boolean;
}
export interface VersionVista {
  readonly n: number;
  readonly estado: string;
  readonly version: number;
  readonly nota: string | null;
  readonly autor: string | null;
  readonly datos: PlantillaDeTipo & Membrete;
}

/** The configurador's desk in a test: templates by what they are of. */
export class Configuracion {
  constructor(readonly escritorio: Escritorio) {}

  /** @param tipo null: the membrete */
  async de(tipo: string | null, unidad: string | null = null): Promise<PlantillaVista> {
    const todas = await this.escritorio.leer<PlantillaVista[]>('/api/plantillas');
    const hallada = todas.find((p) => p.tipo === tipo && p.unidad === unidad);
    if (!hallada) throw new Error(`no hay plantilla de ${tipo ?? 'membrete'} para ${unidad ?? 'todas'}`);
    return hallada;
  }

  async versiones(id: string): Promise<VersionVista[]> {
    const vista = await this.escritorio.leer<{ versiones: VersionVista[] }>(`/api/plantillas/${id}`);
    return vista.versiones;
  }

  /** Opens a draft and puts in it what changes. @returns the saving to publish */
  async borrador(p: PlantillaVista, cambios: object): Promise<number> {
    if (p.borrador === null) await this.escritorio.acto(`/api/plantillas/${p.id}/borrador`, {});
    const [abierta] = await this.versiones(p.id);
    if (!abierta) throw new Error('no se abrió el borrador');
    const { version } = await this.escritorio.acto<{ version: number }>(
      `/api/plantillas/${p.id}/borrador`,
      { version: abierta.version, clase: p.clase, datos: { ...abierta.datos, ...cambios } },
      'PUT',
    );
    return version;
  }

  publicar(
    id: string,
    version: number,
    nota?: string,
  ): Promise<{ n: number; combinaciones: number; probadas: number; sinProbar: string[] }> {
    return this.escritorio.acto(`/api/plantillas/${id}/publicar`, { version, ...(nota ? { nota } : {}) });
  }
}
