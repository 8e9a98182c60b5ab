/** A rectangle on a page as people see it (after rotation): points, origin at the upper left. */
export interface Caja {
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto: number;
}

/** A piece of text with its place. From a text layer it may hold several words; from a scan, one. */
export interface Trozo extends Caja {
  readonly texto: string;
  /** from 1 */
  readonly pagina: number;
  /** 0 to 100, of optical reading; absent: it was written, not read */
  readonly confianza?: number;
}

/** One line of one column: pieces side by side, left to right. */
export interface Linea extends Caja {
  readonly texto: string;
  readonly pagina: number;
  readonly confianza: number;
}

/** What the paper seems to say. Never a fact: the desk accepts it or not. */
export interface Propuesta {
  /** ready for its field: `AGETIC/NE/1727/2018`, `2018-04-02`, `16:26`, `1648-18` */
  readonly valor: string;
  /** as it stands on the paper */
  readonly texto: string;
  /** read badly or impossible as it stands: to be asked, «¿1648-18?» */
  readonly dudosa: boolean;
  readonly pagina: number;
  readonly caja: Caja;
}

/** The fields that a received note may fill. Absent: the paper does not say. */
export interface Propuestas {
  readonly cite?: Propuesta;
  /** `AAAA-MM-DD` */
  readonly fecha?: Propuesta;
  readonly procedencia?: Propuesta;
  readonly remitente?: Propuesta;
  readonly remitenteCargo?: Propuesta;
  readonly referencia?: Propuesta;
  /** code of the thread that the note says it answers */
  readonly responde?: Propuesta;
  /** an earlier reception stamp on the page */
  readonly sello?: { readonly hora?: Propuesta; readonly fecha?: Propuesta; readonly codigo?: Propuesta };
}
