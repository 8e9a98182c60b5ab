import { normalizar, type Fecha } from '#kernel';
import { Apuntes } from './apuntes';
import type { Falta, FilaLeida } from './filas';
import type {
  Actual,
  DesignacionPlaneada,
  PersonaPlaneada,
  Plan,
  PuestoPlaneado,
  UsuarioPlaneado,
} from './plan';
import { UnidadesDePlanilla } from './planear-unidades';

const USUARIO = /^[a-z][a-z0-9._-]{2,39}$/;
type Persona = Actual['personas'][number];

/**
 * What a sheet would do to an entidad: pure, so that the same sheet over the same entidad gives the same plan.
 * @param faltas what could not be read of the rows
 */
export function planear(
  filas: readonly FilaLeida[],
  faltas: readonly Falta[],
  actual: Actual,
  hoy: Fecha,
): Plan {
  return new Planeador(filas, new Apuntes(faltas), actual, hoy).plan();
}

class Planeador {
  private readonly unidades: UnidadesDePlanilla;
  private readonly puestos: PuestoPlaneado[] = [];
  private readonly personas = new Map<string, PersonaPlaneada & { readonly n: number }>();
  private readonly designaciones: DesignacionPlaneada[] = [];
  private readonly usuarios = new Map<string, UsuarioPlaneado & { readonly n: number }>();
  private readonly porCi: ReadonlyMap<string, Persona>;
  private readonly ocupados: ReadonlySet<string>;
  /** posts of now by unidad and cargo */
  private readonly porCargo: ReadonlyMap<string, Actual['puestos']>;
  private readonly conUsuario = new Set<string>();
  /** posts of now that a row already took */
  private readonly tomados = new Set<string>();
  private readonly hechas = new Set<number>();
  private mae: number | null = null;

  constructor(
    private readonly filas: readonly FilaLeida[],
    private readonly apuntes: Apuntes,
    private readonly actual: Actual,
    private readonly hoy: Fecha,
  ) {
    this.porCi = new Map(actual.personas.map((p) => [p.ci.toUpperCase(), p]));
    this.ocupados = new Set(actual.usuarios);
    const clave = (p: Actual['puestos'][number]) => `${p.unidadId} ${normalizar(p.cargo)}`;
    this.porCargo = Map.groupBy(actual.puestos, clave);
    this.unidades = new UnidadesDePlanilla(filas, actual, apuntes);
  }

  plan(): Plan {
    const hay = this.filas;
    for (const f of hay) this.exigirQueDiga(f);
    for (const f of hay) if (f.ci || f.nombre || f.usuario) this.persona(f);
    // Rows whose person is already there take their post first, so that nobody else's row does.
    const conCargo = hay.filter((f) => f.cargo && f.sigla);
    for (const f of conCargo) if (this.yaEsSuyo(f)) this.puesto(f);
    for (const f of conCargo) if (!this.hechas.has(f.n)) this.puesto(f);
    return {
      filas: this.apuntes.filas(this.filas),
      unidades: this.unidades.planeadas,
      puestos: this.puestos,
      personas: [...this.personas.values()].map(({ n: _n, ...p }) => p),
      designaciones: this.designaciones,
      usuarios: [...this.usuarios.values()].map(({ n: _n, ...u }) => u),
    };
  }
  private exigirQueDiga(f: FilaLeida): void {
    const deUnidad = f.unidad || f.cargo || f.superior;
    if (!f.sigla && deUnidad) this.apuntes.no(f, 'sigla', 'Escriba la sigla de la unidad.');
    if (!f.sigla && !deUnidad && !f.ci)
      this.apuntes.no(f, 'sigla', 'La fila no dice de qué unidad o persona es.');
    if (f.sigla && !normalizar(f.sigla)) this.apuntes.no(f, 'sigla', 'Una sigla lleva letras o cifras.');
    if (f.esMae && !f.cargo) this.apuntes.no(f, 'mae', 'La MAE es un puesto: escriba el cargo.');
  }

  private persona(f: FilaLeida): void {
    if (!f.ci) return this.apuntes.no(f, 'ci', 'Escriba la cédula de identidad.');
    const previa = this.porCi.get(f.ci);
    const enPlanilla = this.personas.get(f.ci);
    const nombre = previa?.nombre ?? enPlanilla?.nombre;
    if (previa?.ceso) this.apuntes.no(f, 'ci', `${previa.nombre} cesó: no vuelve por una planilla.`);
    else if (nombre && f.nombre && normalizar(nombre) !== normalizar(f.nombre))
      this.apuntes.no(f, 'nombre', `Esa cédula es de ${nombre}. Corrija la cédula o el nombre.`);
    else if (!nombre && !f.nombre) this.apuntes.no(f, 'nombre', 'Escriba el nombre de la persona.');
    else if (!nombre) {
      this.personas.set(f.ci, { ci: f.ci, nombre: f.nombre, correo: f.correo, n: f.n });
      this.apuntes.crea(f, `Registra a ${f.nombre}.`);
    }
    if (f.usuario) this.usuario(f, nombre ?? f.nombre);
    else if (f.roles && !previa?.usuario)
      this.apuntes.no(f, 'usuario', 'Para darle roles hace falta su usuario.');
  }

  private usuario(f: FilaLeida, nombre: string): void {
    const { usuario, ci } = f;
    const suyo = this.porCi.get(ci)?.usuario;
    if (suyo === usuario) return;
    if (suyo) return this.apuntes.no(f, 'usuario', `${nombre} ya entra con el usuario ${suyo}.`);
    if (!USUARIO.test(usuario))
      return this.apuntes.no(
        f,
        'usuario',
        'Lleva de 3 a 40 letras minúsculas sin acento, cifras, punto o guion, y empieza con letra.',
      );
    if (this.ocupados.has(usuario)) return this.apuntes.no(f, 'usuario', 'Ese nombre de usuario ya existe.');
    const otro = this.usuarios.get(usuario);
    if (otro && otro.ci !== ci)
      return this.apuntes.no(f, 'usuario', `Es el de la fila ${otro.n}: elija otro.`);
    if (otro) return;
    const roles = f.roles ?? ['funcionario'];
    if (this.conUsuario.has(ci))
      return this.apuntes.no(f, 'usuario', 'En otra fila esta persona tiene otro usuario.');
    this.conUsuario.add(ci);
    this.usuarios.set(usuario, { ci, nombre, usuario, roles, n: f.n });
    this.apuntes.crea(f, `Le da el usuario ${usuario} (${roles.join(', ')}).`);
  }

  /** The posts of now of that unidad and cargo. */
  private candidatos(f: FilaLeida) {
    const unidadId = this.unidades.idDe(normalizar(f.sigla));
    const suyos = unidadId === null ? [] : (this.porCargo.get(`${unidadId} ${normalizar(f.cargo)}`) ?? []);
    return suyos.filter((p) => !this.tomados.has(p.id));
  }

  private yaEsSuyo(f: FilaLeida): boolean {
    const id = this.porCi.get(f.ci)?.id;
    return id !== undefined && this.candidatos(f).some((p) => p.titularId === id);
  }

  private puesto(f: FilaLeida): void {
    this.hechas.add(f.n);
    const suyos = this.candidatos(f);
    const personaId = this.porCi.get(f.ci)?.id;
    const propio = personaId ? suyos.find((p) => p.titularId === personaId) : undefined;
    const elegido = propio ?? (f.ci ? suyos.find((p) => p.titularId === null) : suyos[0]);
    if (elegido) this.tomados.add(elegido.id);
    this.exigirMae(f, elegido?.esMae ?? false);
    if (propio) return;
    if (!elegido && suyos.length > 0)
      return this.apuntes.no(
        f,
        'cargo',
        'Ese puesto ya tiene titular. Ciérrele su designación antes, o escriba otro cargo.',
      );
    if (elegido) return this.designar(f, { id: elegido.id });
    const clave = String(f.n);
    this.puestos.push({ clave, unidad: normalizar(f.sigla), cargo: f.cargo, esMae: f.esMae });
    this.apuntes.crea(f, `Crea el puesto ${f.cargo}${f.esMae ? ', que es la MAE' : ''}.`);
    this.designar(f, { clave });
  }

  private exigirMae(f: FilaLeida, yaEs: boolean): void {
    if (!f.esMae || yaEs) return;
    if (this.actual.puestos.some((p) => p.esMae))
      this.apuntes.no(f, 'mae', 'La entidad ya tiene su puesto MAE.');
    else if (this.mae !== null) this.apuntes.no(f, 'mae', `La fila ${this.mae} ya es la MAE: hay una sola.`);
    else this.mae = f.n;
  }

  private designar(f: FilaLeida, puesto: DesignacionPlaneada['puesto']): void {
    if (!f.ci) return;
    if (!f.memorandum)
      return this.apuntes.no(f, 'memorandum', 'Escriba el memorándum con que se la designa en ese puesto.');
    const desde = f.desde ?? this.hoy;
    this.designaciones.push({ puesto, ci: f.ci, desde, memorandum: f.memorandum });
    this.apuntes.crea(f, `La designa titular desde el ${desde.split('-').reverse().join('/')}.`);
  }
}
