import type { Alta } from './mesa';
import type { Oficina } from './oficina';

/** What there is to see of an HR: `hoja` its state, `o2` a step with who has it, and what else the test watches. */
export type Cuadro = Readonly<Record<string, string>>;

/** An office day that is looked at whole after every act: what the act names is so, and nothing else has moved. */
export class DiaDeOficina {
  private readonly hojas: Alta[] = [];
  private readonly miradas = new Map<string, () => Promise<string>>();

  constructor(readonly o: Oficina) {}

  /** An HR of this day; its first step is held by who opened it. */
  async abrir<A extends Alta>(clave: string, alta: Promise<A>): Promise<A> {
    const a = await alta;
    this.hojas.push(a);
    expect(await this.cuadro(a)).toEqual({
      ...(await this.mirado()),
      hoja: 'EN_CURSO',
      o1: `RECIBIDA ${clave}`,
    });
    return a;
  }

  /** Watches something else too, under a name of its own. */
  mirar(nombre: string, mirada: () => Promise<string>): void {
    this.miradas.set(nombre, mirada);
  }

  /**
   * Does something on an HR, and asserts every step, state and holder of all the HRs of the day.
   * @param cambia what is otherwise afterwards; all the rest stays as it was
   * @param otras the same, of other HRs
   */
  async tras<T>(
    a: Alta,
    acto: () => Promise<T>,
    cambia: Cuadro,
    otras: readonly (readonly [Alta, Cuadro])[] = [],
  ): Promise<T> {
    const antes = await this.todas();
    const hecho = await acto();
    const cambios = new Map([[a.hoja.codigo, cambia], ...otras.map(([h, c]) => [h.hoja.codigo, c] as const)]);
    const esperado = Object.fromEntries(
      Object.entries(antes).map(([codigo, cuadro]) => [codigo, { ...cuadro, ...cambios.get(codigo) }]),
    );
    expect(await this.todas()).toEqual(esperado);
    return hecho;
  }

  /** An act on a step, by the key of who does it. @returns ids of the steps that it opened */
  hacer(
    [clave, acto, paso]: readonly [quien: string, acto: string, paso: string],
    a: Alta,
    cambia: Cuadro,
    { orden = {}, otras = [] }: { orden?: object; otras?: readonly (readonly [Alta, Cuadro])[] } = {},
  ): Promise<string[]> {
    return this.tras(a, () => this.o.hacer(clave, a, paso, acto, orden), cambia, otras);
  }

  private async cuadro(a: Alta): Promise<Cuadro> {
    const pasos = (await this.o.foto(a)).map((f) => [
      f.slice(0, f.indexOf(' ')),
      f.slice(f.indexOf(' ') + 1),
    ]);
    return {
      ...(await this.mirado()),
      hoja: await this.o.estado(a),
      ...(Object.fromEntries(pasos) as Cuadro),
    };
  }

  private async mirado(): Promise<Cuadro> {
    const salida: Record<string, string> = {};
    for (const [nombre, mirada] of this.miradas) salida[nombre] = await mirada();
    return salida;
  }

  private async todas(): Promise<Record<string, Cuadro>> {
    const salida: Record<string, Cuadro> = {};
    for (const a of this.hojas) salida[a.hoja.codigo] = await this.cuadro(a);
    return salida;
  }
}
