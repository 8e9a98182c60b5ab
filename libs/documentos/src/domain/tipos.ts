import type { Motivo } from '#kernel';

/**
 * `abierto`: others may sign and stamp it where they need to; `previsto`: only in the places that the paper left for it;
 * `cerrado`: nothing, and a desk's stamp goes to a constancia apart. In the last two the signature certifies the paper.
 */
export const TRAS_FIRMA = ['abierto', 'previsto', 'cerrado'] as const;
export type TrasFirma = (typeof TRAS_FIRMA)[number];

/** A kind of paper that the office writes: a row, not code. */
export interface TipoDeDocumento {
  /** `nota-interna`: names it in orders, series and files; never changes */
  readonly clave: string;
  readonly nombre: string;
  /** what it is for, in one sentence, for whoever chooses among them */
  readonly descripcion: string;
  /** `externo`: it leaves the entidad, so it names whom it goes to */
  readonly ambito: 'externo' | 'interno';
  /** `autoridad`: it speaks for the entidad; `funcionario`: for its author, who may also be an autoridad */
  readonly firma: 'autoridad' | 'funcionario';
  /** what may be done to its paper after it is signed, and still be whole */
  readonly trasFirma: TrasFirma;
  /** offered to whoever begins a paper */
  readonly activo: boolean;
}

/** What a kind of paper is used for now. */
export interface UsoDeTipo {
  /** begun and not signed yet: they go on as they are */
  readonly enCurso: number;
  readonly emitidos: number;
}
/** Who gave a kind up, when and why. */
export interface RetiroDeTipo {
  readonly quien: string | null;
  readonly en: string;
  readonly motivo: string;
}

/** Whether a kind is offered changes once: who asks for it again looks at an old page. */
export function motivosParaNoOfrecer(
  t: Pick<TipoDeDocumento, 'nombre' | 'activo'>,
  ofrecer: boolean,
): Motivo[] {
  if (t.activo !== ofrecer) return [];
  return [
    ofrecer
      ? { codigo: 'documentos.tipo.en-uso', texto: `«${t.nombre}» no está retirado.` }
      : { codigo: 'documentos.tipo.retirado', texto: `«${t.nombre}» ya está retirado.` },
  ];
}

/** @returns the key that a name gives: «Acta de Reunión» is `acta-de-reunion` */
export function claveDeTipo(nombre: string): string {
  return nombre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}
