import { exigirRol } from '#acceso';
import { fechaDe, type Contexto, type Motivo } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { formatoDesconocido, formatoRepetido, impresoRepetido } from '../domain/errores';
import {
  motivosParaNoCambiarFormato,
  motivosParaNoUsarFormato,
  proximosDe,
  type Proximos,
} from '../domain/formato';
import { LibroRepository, type FormatoDeSerie } from '../persistence/libro.repository';

/** A series as it is being typed. */
export interface SeriePrevista {
  /** that is being changed; absent: a new one */
  readonly id?: string | undefined;
  readonly formato: string;
  readonly reinicia?: boolean | undefined;
  /** of a new one */
  readonly unidadId?: string | undefined;
  readonly tipo?: string | undefined;
  readonly inicial?: number | undefined;
}

interface VistaDeSerie {
  readonly ejemplo: string | null;
  readonly motivos: readonly Motivo[];
  readonly proximos: readonly Proximos[];
}

/** What a series would print from its counter on, and what would refuse it; nothing is taken. */
@Injectable()
export class PreverSerie {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly libros: LibroRepository,
  ) {}

  /** @throws ErrorDominio `cites.formato.desconocido` */
  ejecutar(ctx: Contexto, o: SeriePrevista): Promise<VistaDeSerie> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.leer(async (tx) => {
      const gestion = Number(fechaDe(tx.ahora).slice(0, 4));
      const [serie] = o.id ? await this.libros.formatos(tx, gestion, o.id) : [];
      if (o.id && !serie) throw formatoDesconocido();
      const reinicia = o.reinicia ?? serie?.reinicia ?? true;
      const motivos = await this.motivos(tx, { ...o, reinicia }, serie);
      // What cannot be printed shows no example; what may not be used shows it beside the reason.
      if (motivosParaNoUsarFormato(o.formato, reinicia).length > 0)
        return { ejemplo: null, motivos, proximos: [] };
      const deLaOtra = serie ? await this.libros.formatos(tx, gestion + 1, serie.id) : [];
      const siguiente = o.formato.includes('{hr}') ? null : (serie?.siguiente ?? o.inicial ?? 1);
      const contador = { gestion, reinicia, siguiente, deLaOtra: deLaOtra[0]?.siguiente ?? null };
      const proximos = proximosDe(o.formato, contador);
      const ejemplo = proximos[0]?.textos[0] ?? null;
      const repetida = serie?.clase !== 'HR' && siguiente !== null && ejemplo !== null;
      if (repetida && (await this.imprimeComoOtra(tx, o, ejemplo)))
        motivos.push({ codigo: 'cites.formato.impreso-repetido', texto: impresoRepetido().detalle });
      return { ejemplo, motivos, proximos };
    });
  }

  private async motivos(
    tx: Tx,
    o: SeriePrevista & { reinicia: boolean },
    serie: FormatoDeSerie | undefined,
  ): Promise<Motivo[]> {
    if (serie) {
      const conNumeros = await this.libros.tieneNumeros(tx, serie.id);
      return motivosParaNoCambiarFormato(o.formato, serie, { reinicia: o.reinicia, conNumeros });
    }
    const motivos = motivosParaNoUsarFormato(o.formato, o.reinicia);
    const nueva = { clase: 'CITE', unidadId: o.unidadId ?? null, tipo: o.tipo ?? null } as const;
    if (await this.libros.estaDefinido(tx, nueva))
      motivos.push({ codigo: 'cites.formato.repetido', texto: formatoRepetido().detalle });
    return motivos;
  }

  private async imprimeComoOtra(tx: Tx, o: SeriePrevista, texto: string): Promise<boolean> {
    return (
      (await this.libros.otraImprime(tx, o.formato, o.id ?? null)) ||
      (await this.libros.estaImpreso(tx, texto))
    );
  }
}
