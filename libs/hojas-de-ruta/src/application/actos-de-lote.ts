import type { Contexto } from '#kernel';
import { Injectable } from '@nestjs/common';
import { AgruparHojas } from './agrupar-hojas';
import { AnotarHoja } from './anotar-hoja';
import { ArchivarHoja, type OrdenDeArchivar } from './archivar-hoja';
import { DerivarHoja, type Derivadas, type OrdenDeDerivacion } from './derivar-hoja';
import { EnterarseDeDevolucion } from './enterarse-de-devolucion';
import { RecibirDerivacion } from './recibir-derivacion';
import { ResponderHoja, type OrdenDeResponder } from './responder-hoja';
import { RevertirDerivacion } from './revertir-derivacion';

export interface RefDePaso {
  readonly gestion: number;
  readonly id: string;
}

/** What is done to every step of a batch. */
export type OrdenDeLote =
  | { readonly acto: 'recibir' }
  | { readonly acto: 'enterarse' }
  | { readonly acto: 'derivar'; readonly orden: Omit<OrdenDeDerivacion, keyof RefDePaso> }
  | { readonly acto: 'archivar'; readonly orden: Omit<OrdenDeArchivar, keyof RefDePaso> }
  | { readonly acto: 'anotar'; readonly orden: { readonly texto: string } }
  | { readonly acto: 'agrupar'; readonly orden: { readonly padre: RefDePaso } }
  | { readonly acto: 'revertir'; readonly orden: { readonly motivo?: string | undefined } }
  | { readonly acto: 'responder'; readonly orden: Omit<OrdenDeResponder, keyof RefDePaso> };

/** The acts that may be done to many steps at once: the very use cases, one step at a time. */
@Injectable()
export class ActosDeLote {
  constructor(
    private readonly recibir: RecibirDerivacion,
    private readonly derivar: DerivarHoja,
    private readonly archivar: ArchivarHoja,
    private readonly anotar: AnotarHoja,
    private readonly agrupar: AgruparHojas,
    private readonly responder: ResponderHoja,
    private readonly enterarse: EnterarseDeDevolucion,
    private readonly revertir: RevertirDerivacion,
  ) {}

  hacer(ctx: Contexto, ref: RefDePaso, o: OrdenDeLote): Promise<Partial<Derivadas> & object> {
    switch (o.acto) {
      case 'recibir':
        return this.recibir.ejecutar(ctx, ref);
      case 'enterarse':
        return this.enterarse.ejecutar(ctx, ref);
      case 'derivar':
        return this.derivar.ejecutar(ctx, { ...o.orden, ...ref });
      case 'archivar':
        return this.archivar.ejecutar(ctx, { ...o.orden, ...ref });
      case 'anotar':
        return this.anotar.ejecutar(ctx, { ...o.orden, ...ref });
      case 'agrupar':
        return this.agrupar.ejecutar(ctx, { ...o.orden, ...ref });
      case 'revertir':
        return this.revertir.ejecutar(ctx, { ...o.orden, ...ref });
      case 'responder':
        return this.responder.ejecutar(ctx, { ...o.orden, ...ref });
    }
  }
}
