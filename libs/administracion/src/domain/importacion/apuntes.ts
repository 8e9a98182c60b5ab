import { enPalabras, type Columna, type Falta, type FilaLeida } from './filas';
import type { FilaPlaneada, Hace } from './plan';

/** What is said of each row while a plan is made. */
export class Apuntes {
  private readonly dichos = new Map<number, { dice: string[]; hace: Hace }>();
  private readonly faltas = new Map<number, string[]>();

  constructor(faltas: readonly Falta[]) {
    for (const f of faltas) this.no(f, f.columna, f.texto);
  }

  no({ n }: { readonly n: number }, columna: Columna, texto: string): void {
    const suyas = this.faltas.get(n) ?? [];
    this.faltas.set(n, [...suyas, enPalabras({ n, columna, texto })]);
  }

  crea(f: FilaLeida, dice: string): void {
    this.decir(f, 'crea', dice);
  }

  cambia(f: FilaLeida, dice: string): void {
    this.decir(f, 'cambia', dice);
  }

  filas(leidas: readonly FilaLeida[]): FilaPlaneada[] {
    return leidas.map((f) => {
      const errores = this.faltas.get(f.n) ?? [];
      const { dice, hace } = this.dichos.get(f.n) ?? { dice: ['Ya está así.'], hace: 'igual' };
      const persona = [f.nombre, f.ci && `CI ${f.ci}`].filter(Boolean).join(' · ');
      return {
        ...{ n: f.n, sigla: f.sigla, cargo: f.cargo, persona, errores },
        hace: errores.length > 0 ? 'error' : hace,
        dice: errores.length > 0 ? [] : dice,
      };
    });
  }

  private decir({ n }: FilaLeida, hace: 'crea' | 'cambia', dice: string): void {
    const antes = this.dichos.get(n);
    const que = antes?.hace === 'crea' ? 'crea' : hace;
    this.dichos.set(n, { hace: que, dice: [...(antes?.dice ?? []), dice] });
  }
}
