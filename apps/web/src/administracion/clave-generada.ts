/** No letters that are read as others when copied by hand: neither i, l, o nor u. */
const LETRAS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A password to hand over: `7kq2-9f0m-x3ab`, 60 bits.
 * @param azar gives that many random bytes
 */
export function claveGenerada(
  azar: (n: number) => Uint8Array = (n) => crypto.getRandomValues(new Uint8Array(n)),
): string {
  const letras = [...azar(12)].map((b) => LETRAS[b % LETRAS.length] ?? '').join('');
  return (letras.match(/.{4}/g) ?? []).join('-');
}
