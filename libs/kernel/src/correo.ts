/** @returns whether mail could be sent there: one name, one @ and a domain with its dot */
export const esCorreo = (texto: string): boolean =>
  /^[^\s@,;<>()]+@[^\s@.,;<>()]+(\.[^\s@.,;<>()]+)+$/u.test(texto);
