import { normalizar } from '#kernel';
import type { Apuntes } from './apuntes';
import type { FilaLeida } from './filas';
import type { Actual, UnidadPlaneada } from './plan';

interface DeLaPlanilla {
  readonly clave: string;
  readonly filas: readonly FilaLeida[];
  readonly nombre: string;
  readonly superior: string;
  /** key of the one that it says above it, '' when it says none */
  readonly arriba: string;
  /** row that says its name, or its first */
  readonly principal: FilaLeida;
}

/** Units by their sigla, whatever its accents, case and signs. */
export class UnidadesDePlanilla {
  readonly planeadas: UnidadPlaneada[] = [];
  private readonly actuales: ReadonlyMap<string, Actual['unidades'][number]>;
  private readonly porId: ReadonlyMap<string, string>;
  private readonly grupos: ReadonlyMap<string, DeLaPlanilla>;

  constructor(
    filas: readonly FilaLeida[],
    actual: Actual,
    private readonly apuntes: Apuntes,
  ) {
    this.actuales = new Map(actual.unidades.map((u) => [normalizar(u.sigla), u]));
    this.porId = new Map(actual.unidades.map((u) => [u.id, normalizar(u.sigla)]));
    this.grupos = this.agrupar(filas.filter((f) => normalizar(f.sigla) !== ''));
    const ordenadas = this.enOrden();
    for (const grupo of ordenadas) this.planear(grupo);
  }

  /** @returns id of the one in force of that sigla, or null */
  idDe(clave: string): string | null {
    return this.actuales.get(clave)?.id ?? null;
  }

  private agrupar(filas: readonly FilaLeida[]): Map<string, DeLaPlanilla> {
    const grupos = new Map<string, FilaLeida[]>();
    for (const f of filas) {
      const clave = normalizar(f.sigla);
      grupos.set(clave, [...(grupos.get(clave) ?? []), f]);
    }
    return new Map(
      [...grupos].map(([clave, suyas]) => {
        const nombre = this.uno(suyas, 'unidad');
        const superior = this.uno(suyas, 'superior');
        const principal = suyas.find((f) => f.unidad) ?? suyas[0] ?? filas[0];
        if (!principal) throw new Error('un grupo sin filas');
        const arriba = normalizar(superior);
        return [clave, { clave, filas: suyas, nombre, superior, arriba, principal }];
      }),
    );
  }

  /** What the rows of a unidad say of it; they may say it once, and never two things. */
  private uno(filas: readonly FilaLeida[], columna: 'unidad' | 'superior'): string {
    const primera = filas.find((f) => f[columna]);
    for (const f of filas)
      if (primera && f[columna] && normalizar(f[columna]) !== normalizar(primera[columna]))
        this.apuntes.no(f, columna, `La fila ${primera.n} dice «${primera[columna]}» de la misma unidad.`);
    return primera?.[columna] ?? '';
  }

  /** Those above come first, in whatever order the rows are; what turns upon itself is left out, and told. */
  private enOrden(): DeLaPlanilla[] {
    const puestas = new Set<string>();
    const orden: DeLaPlanilla[] = [];
    for (const grupo of this.grupos.values()) {
      const camino: DeLaPlanilla[] = [];
      const enCamino = new Set<string>();
      let g: DeLaPlanilla | undefined = grupo;
      while (g && !puestas.has(g.clave) && !enCamino.has(g.clave)) {
        camino.push(g);
        enCamino.add(g.clave);
        g = this.grupos.get(this.arribaDe(g.clave) ?? '');
      }
      for (const c of camino.reverse()) {
        puestas.add(c.clave);
        orden.push(c);
      }
    }
    const ciclos = this.enCiclo();
    for (const g of this.grupos.values()) if (ciclos.has(g.clave)) this.decirCiclo(g);
    return orden;
  }

  /** The key of the unidad above, as it would be after: what the sheet says goes before what is now. */
  private arribaDe(clave: string): string | null {
    const dicha = this.grupos.get(clave)?.arriba;
    if (dicha) return dicha;
    const superiorId = this.actuales.get(clave)?.superiorId;
    return superiorId ? (this.porId.get(superiorId) ?? null) : null;
  }

  /** Units that, going up, come back to themselves. Each is walked once. */
  private enCiclo(): Set<string> {
    const [vistas, ciclos] = [new Set<string>(), new Set<string>()];
    for (const desde of this.grupos.keys()) {
      const camino = new Map<string, number>();
      let c: string | null = desde;
      for (; c && !vistas.has(c) && !camino.has(c); c = this.arribaDe(c)) camino.set(c, camino.size);
      const vuelve = c ? camino.get(c) : undefined;
      for (const [clave, i] of camino) {
        vistas.add(clave);
        if (vuelve !== undefined && i >= vuelve) ciclos.add(clave);
      }
    }
    return ciclos;
  }

  private decirCiclo(g: DeLaPlanilla): void {
    const fila = g.filas.find((f) => f.superior) ?? g.principal;
    this.apuntes.no(fila, 'superior', 'Termina dependiendo de sí misma: corrija de quién depende.');
  }

  private planear({ clave, nombre, superior, arriba, principal }: DeLaPlanilla): void {
    const actual = this.actuales.get(clave);
    if (superior && !this.actuales.has(arriba) && !this.grupos.has(arriba))
      this.apuntes.no(principal, 'superior', `No hay ninguna unidad con la sigla «${superior}».`);
    if (!actual && !nombre)
      this.apuntes.no(
        principal,
        'sigla',
        'No hay ninguna unidad con esa sigla: escriba su nombre en Unidad para crearla.',
      );
    if (!actual) {
      this.planeadas.push({ clave, id: null, nombre, sigla: principal.sigla, superior: arriba || null });
      this.apuntes.crea(
        principal,
        `Crea la unidad ${principal.sigla}${superior ? `, que depende de ${superior}` : ''}.`.replace(
          /\.\.$/,
          '.',
        ),
      );
      return;
    }
    const deAhora = actual.superiorId ? (this.porId.get(actual.superiorId) ?? null) : null;
    const despues = {
      nombre: nombre || actual.nombre,
      superior: superior ? arriba : deAhora,
    };
    const cambios = [
      ...(despues.nombre !== actual.nombre ? [`su nombre: era «${actual.nombre}»`] : []),
      ...(despues.superior !== deAhora ? [`de quién depende: ahora de ${superior}`] : []),
    ];
    if (cambios.length === 0) return;
    this.planeadas.push({ clave, id: actual.id, sigla: actual.sigla, ...despues });
    this.apuntes.cambia(principal, `Cambia de ${actual.sigla} ${cambios.join(' y ')}.`);
  }
}
