const PARTICULAS: ReadonlySet<string> = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'e', 'da', 'von']);

/** First letters of a name: «Rosa Aparicio de la Sota» gives `RAS`. */
function letrasDe(nombre: string): string {
  return nombre
    .split(/[\s-]+/)
    .filter((p) => p !== '' && !PARTICULAS.has(p.toLowerCase()))
    .map((p) => [...p.normalize('NFC')].find((c) => /\p{L}/u.test(c)) ?? '')
    .map((c) => (c.toUpperCase() === 'Ñ' ? c : c.normalize('NFD').charAt(0)))
    .join('')
    .slice(0, 4);
}

/**
 * Who signs, who drafted, who typed: `RAS-hrg-svg`. Who does two of the three is named once; what the signer wrote alone
 * bears none.
 */
export function iniciales(o: {
  readonly firmante: string | null;
  readonly redactor: string | null;
  readonly transcriptor: string | null;
}): string | undefined {
  const otros = [...new Set([o.redactor, o.transcriptor])].filter((n) => n && n !== o.firmante) as string[];
  if (!o.firmante || otros.length === 0) return undefined;
  return [letrasDe(o.firmante).toUpperCase(), ...otros.map((n) => letrasDe(n).toLowerCase())].join('-');
}
