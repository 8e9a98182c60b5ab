import { diasEntre, fechaDe, fechaDeCarta, type Motivo } from '#kernel';
import { motivosParaNoUsarCertificado } from './certificado-del-firmante';

export const ESTADOS_DE_CERTIFICADO = [
  'VIGENTE',
  'AUN_NO_VIGENTE',
  'VENCIDO',
  'REVOCADO',
  'RETIRADO',
] as const;
export type EstadoDeCertificado = (typeof ESTADOS_DE_CERTIFICADO)[number];

/** By what a certificate came to be inscribed: its first signature, its owner, the administrador, or the demo that issued it. */
export const FORMAS_DE_INSCRIBIR = ['uso', 'persona', 'administrador', 'demostracion'] as const;
export type FormaDeInscribir = (typeof FORMAS_DE_INSCRIBIR)[number];

/** Who said that it was revoked: its authority, by list or by answer, or whoever lost it. */
export const FUENTES_DE_REVOCACION = ['CRL', 'OCSP', 'DECLARADO'] as const;
export type FuenteDeRevocacion = (typeof FUENTES_DE_REVOCACION)[number];

/** A certificate that the installation knows, as its rules look at it. */
export interface CertificadoInscrito {
  readonly id: string;
  readonly funcionarioId: string;
  readonly desde: Date;
  readonly hasta: Date;
  /** last signature made with it here */
  readonly usadoEn: Date | null;
  readonly revocadoEn: Date | null;
  readonly revocadoFuente: FuenteDeRevocacion | null;
  readonly revocadoMotivo: string | null;
  readonly retiradoEn: Date | null;
  readonly retiradoMotivo: string | null;
}

/** From how many days before its end people are told. */
export const DIAS_DE_AVISO = 30;

const dia = (instante: Date): string => fechaDeCarta(fechaDe(instante));

/** A revocation outweighs all else; what was withdrawn stays so after its end. */
export function estadoDe(c: CertificadoInscrito, ahora: Date): EstadoDeCertificado {
  if (c.revocadoEn) return 'REVOCADO';
  if (c.retiradoEn) return 'RETIRADO';
  if (ahora > c.hasta) return 'VENCIDO';
  return ahora < c.desde ? 'AUN_NO_VIGENTE' : 'VIGENTE';
}

/** @returns whole days of La Paz until its last one: 0 is today, negative has passed */
export const diasQueQuedan = ({ hasta }: Pick<CertificadoInscrito, 'hasta'>, ahora: Date): number =>
  diasEntre(fechaDe(ahora), fechaDe(hasta));

const revocadoPor = ({ revocadoEn, revocadoFuente, revocadoMotivo }: CertificadoInscrito): string => {
  const fecha = revocadoEn ? ` el ${dia(revocadoEn)}` : '';
  return revocadoFuente === 'DECLARADO'
    ? `Este certificado se declaró perdido o robado${fecha} («${revocadoMotivo ?? ''}»)`
    : `La entidad certificadora revocó este certificado${fecha}`;
};

/**
 * What the register has against a certificate; its dates and its CI are told by `motivosParaNoUsarCertificado`.
 * @param c null: it was never seen here, and nothing is held against it
 * @param funcionarioId who presents it
 */
export function motivosDelRegistro(c: CertificadoInscrito | null, funcionarioId: string): Motivo[] {
  if (!c) return [];
  if (c.funcionarioId !== funcionarioId)
    return [
      {
        codigo: 'firma.certificado-de-otro',
        texto: 'El certificado está inscrito a nombre de otro funcionario.',
      },
    ];
  if (c.revocadoEn)
    return [
      {
        codigo: 'firma.certificado-revocado',
        texto: `${revocadoPor(c)}: ya no firma. Inscriba el que lo reemplaza.`,
      },
    ];
  if (c.retiradoEn)
    return [
      {
        codigo: 'firma.certificado-retirado',
        texto: `Este certificado se retiró el ${dia(c.retiradoEn)} («${c.retiradoMotivo ?? ''}»): ya no firma. Para volver a usarlo, inscríbalo de nuevo.`,
      },
    ];
  return [];
}

/** What is said of a certificate that is inscribed before its term begins, or again after it was withdrawn. */
export const SE_INSCRIBE_IGUAL: ReadonlySet<string> = new Set([
  'firma.certificado-no-vigente',
  'firma.certificado-retirado',
]);

/** Later end first. */
const porFin = (a: CertificadoInscrito, b: CertificadoInscrito): number =>
  b.hasta.getTime() - a.hasta.getTime();

/** @returns with which of theirs an official signs now: the one last used, else the one that lasts longest; null: none */
export function enUso<C extends CertificadoInscrito>(suyos: readonly C[], ahora: Date): C | null {
  const vigentes = suyos.filter((c) => estadoDe(c, ahora) === 'VIGENTE');
  const uso = (c: C): number => c.usadoEn?.getTime() ?? 0;
  return [...vigentes].sort((a, b) => uso(b) - uso(a) || porFin(a, b))[0] ?? null;
}

/** @returns the one whose end leaves its owner without a signature: of those that sign now or will, the last to end */
function ultimo<C extends CertificadoInscrito>(suyos: readonly C[], ahora: Date): C | null {
  const sirven = suyos.filter((c) => ['VIGENTE', 'AUN_NO_VIGENTE'].includes(estadoDe(c, ahora)));
  return [...sirven].sort(porFin)[0] ?? null;
}

/** How an official stands with their certificates, as the administrador looks for them. */
export const GRUPOS_DE_CERTIFICADOS = ['por-vencer', 'vencidos', 'revocados', 'sin-certificado'] as const;
export type GrupoDeCertificados = (typeof GRUPOS_DE_CERTIFICADOS)[number];

/** Whoever renewed in time is neither about to run out nor out; a revoked one is shown also to whom has another. */
export function gruposDe(suyos: readonly CertificadoInscrito[], ahora: Date): GrupoDeCertificados[] {
  const estados = suyos.map((c) => estadoDe(c, ahora));
  const queda = ultimo(suyos, ahora);
  const grupos: GrupoDeCertificados[] = [];
  if (queda && diasQueQuedan(queda, ahora) <= DIAS_DE_AVISO) grupos.push('por-vencer');
  if (!queda && estados.includes('VENCIDO')) grupos.push('vencidos');
  if (estados.includes('REVOCADO')) grupos.push('revocados');
  if (estados.every((e) => e === 'RETIRADO')) grupos.push('sin-certificado');
  return grupos;
}

/** The certificate that tells how its owner stands: what they sign with longest, else what ended last, else what was withdrawn. */
export function elQueCuenta<C extends CertificadoInscrito>(suyos: readonly C[], ahora: Date): C | null {
  const retirado = (c: C): number => Number(estadoDe(c, ahora) === 'RETIRADO');
  const demas = [...suyos].sort((a, b) => retirado(a) - retirado(b) || porFin(a, b));
  return ultimo(suyos, ahora) ?? demas[0] ?? null;
}

/**
 * Why somebody may not sign with a program that keeps to itself which certificate it signs with: one of theirs has to be known
 * here that would serve now.
 * @param admitePrueba only a demo admits certificates without legal value
 */
export function motivosParaNoFirmarSinVerlo(
  suyos: readonly (CertificadoInscrito & { readonly ci: string; readonly dePrueba: boolean })[],
  ci: string,
  ahora: Date,
  admitePrueba: boolean,
): Motivo[] {
  const contra = (c: (typeof suyos)[number]): Motivo[] => [
    ...motivosParaNoUsarCertificado(c, ci, ahora, admitePrueba),
    ...motivosDelRegistro(c, c.funcionarioId),
  ];
  if (suyos.some((c) => contra(c).length === 0)) return [];
  const visto = elQueCuenta(suyos, ahora);
  return [
    ...(visto ? contra(visto) : []),
    {
      codigo: 'firma.sin-certificado-inscrito',
      texto:
        'El modo seguro pide un certificado suyo inscrito y vigente: inscríbalo en «Mi certificado», o firme escribiendo el PIN en esta página.',
    },
  ];
}

/** What its owner has to know before it is too late. @property dias until the end; negative: it has passed */
export interface AvisoDeCertificado {
  readonly texto: string;
  readonly dias: number;
}

const faltan = (dias: number): string => (dias === 0 ? 'hoy' : dias === 1 ? 'mañana' : `en ${dias} días`);

/** @returns null while there is nothing to do */
export function avisoDe(suyos: readonly CertificadoInscrito[], ahora: Date): AvisoDeCertificado | null {
  const c = elQueCuenta(suyos, ahora);
  if (!c) return null;
  const dias = diasQueQuedan(c, ahora);
  switch (estadoDe(c, ahora)) {
    case 'RETIRADO':
      return null;
    case 'REVOCADO':
      return {
        texto: 'Su certificado está revocado: para firmar, inscriba el que lo reemplaza.',
        dias,
      };
    case 'VENCIDO':
      return { texto: `Su certificado venció el ${dia(c.hasta)}: para firmar, inscriba el nuevo.`, dias };
    case 'VIGENTE':
    case 'AUN_NO_VIGENTE':
      if (dias > DIAS_DE_AVISO) return null;
      return {
        texto: `Su certificado vence el ${dia(c.hasta)} (${faltan(dias)}): renuévelo con su entidad certificadora e inscriba el nuevo.`,
        dias,
      };
  }
}
