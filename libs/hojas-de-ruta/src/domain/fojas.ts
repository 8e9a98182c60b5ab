/** The three counts of a received paper. */
export interface CuentaDeFojas {
  /** what the sender says it sends */
  readonly declaradas: number | null;
  /** what the desk counted */
  readonly contadas: number | null;
  /** pages of the scan */
  readonly paginas: number | null;
}

const hojas = (n: number): string => `${n} ${n === 1 ? 'foja' : 'fojas'}`;
const contaron = (n: number): string => `se ${n === 1 ? 'contó' : 'contaron'} ${hojas(n)}`;

/** @returns a sentence for each difference; a difference is recorded and shown, never a refusal */
export function diferenciasDeFojas({ declaradas, contadas, paginas }: CuentaDeFojas): string[] {
  const salida: string[] = [];
  if (declaradas !== null && contadas !== null && declaradas !== contadas)
    salida.push(`El remitente declara ${hojas(declaradas)} y ${contaron(contadas)}.`);
  // a sheet has one or two sides: fewer pages than sheets, or more than twice as many, do not fit
  if (contadas !== null && paginas !== null && (paginas < contadas || paginas > contadas * 2))
    salida.push(
      `El escaneo tiene ${paginas} ${paginas === 1 ? 'página' : 'páginas'} y ${contaron(contadas)}.`,
    );
  return salida;
}
