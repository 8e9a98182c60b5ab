import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { PERSONAS } from '../../apps/api/src/demo/entidad';
import type { AplicacionDePrueba } from './aplicacion';
import { pdfMinimo } from './pdf-minimo';

interface Designacion {
  /** keys of the demo */
  readonly puesto: string;
  readonly persona: string;
  readonly calidad: 'titular' | 'suplencia' | 'interinato';
  readonly desde: string;
  readonly hasta?: string;
  /** the memorándum itself goes along */
  readonly conPapel?: boolean;
}

/** The administrator's desk in a test. */
export class Personal {
  private constructor(
    private readonly prueba: AplicacionDePrueba,
    readonly admin: Escritorio,
    private readonly funcionarios: ReadonlyMap<string, string>,
  ) {}

  static async de(prueba: AplicacionDePrueba): Promise<Personal> {
    const admin = await prueba.escritorio('admin');
    const filas = await admin.leer<{ id: string; ci: string }[]>('/api/administracion/funcionarios');
    return new Personal(prueba, admin, new Map(filas.map((f) => [f.ci, f.id])));
  }

  /** @param clave key of the person in the demo */
  funcionarioDe(clave: string): string {
    const ci = PERSONAS.find((p) => p.clave === clave)?.ci ?? '';
    return this.funcionarios.get(ci) ?? '';
  }

  /** @returns id of the designación */
  async designar({ puesto, persona, conPapel, ...d }: Designacion): Promise<string> {
    const papel = conPapel
      ? { archivoId: await this.admin.subir('memorándum.pdf', await pdfMinimo(`${puesto} ${d.desde}`)) }
      : {};
    const { id } = await this.admin.acto<{ id: string }>('/api/administracion/designaciones', {
      ...{ ...d, ...papel },
      puestoId: this.prueba.demo.puestos[puesto],
      funcionarioId: this.funcionarioDe(persona),
      memorandum: `Memorándum ${d.desde}`,
    });
    return id;
  }

  cerrar(id: string, hasta: string, extra: object = {}): Promise<unknown> {
    return this.admin.acto(`/api/administracion/designaciones/${id}/cerrar`, {
      ...{ hasta, motivo: 'Conclusión de funciones' },
      ...extra,
    });
  }
}
