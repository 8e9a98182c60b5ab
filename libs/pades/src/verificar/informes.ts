import { leerCertificado, type Certificado } from '../certificado';
import { juzgarConfianza, type Fe } from './confianza';
import { mensajeDeFirma, type InformeDeFirma, type Integridad, type Resultado } from './informe';
import type { Mirada } from './mirada';
import { cuenta, esCreible, juzgarToken, reparosDeSellos, tokensDeFirma } from './momentos';
import type { SelloJuzgado, TokenJuzgado } from './momentos';
import { esDeBase, nivelDe, type Nivel } from './nivel';
import type { Pruebas } from '../revocacion/estado';
import { dssDe, pruebasDelDss, reunirPruebas } from './pruebas';
import { abrirVista, type Vista } from './vista';

/**
 * Who signed, when, and whether to believe it. Timestamps of the document are judged from the last to the first, each at
 * the time that the next one proves; signatures at the earliest time that any of them proves (EN 319 102-1, 5.6).
 */
export class Informes {
  /** judged document timestamps */
  private readonly sellosDelDocumento = new Map<Mirada, SelloJuzgado>();
  /** what the document itself carries */
  private readonly delDss: Pruebas;

  /** @param miradas in the order of what they cover */
  constructor(
    private readonly actual: Vista,
    private readonly miradas: readonly Mirada[],
    private readonly fe: Fe,
  ) {
    this.delDss = pruebasDelDss(actual);
    let probado: Date | null = null;
    for (const m of [...miradas].reverse()) {
      if (!m.esSello || m.integridad !== 'INTEGRA' || !m.cobertura) continue;
      const { sello } = juzgarToken(m.cobertura.contenido, m.cobertura.partes, probado, fe);
      if (!sello) continue;
      this.sellosDelDocumento.set(m, sello);
      if (esCreible(sello) && (!probado || sello.momento < probado)) probado = sello.momento;
    }
  }

  firmas(): InformeDeFirma[] {
    return this.miradas.filter((m) => !m.esSello).map((m) => this.deFirma(m));
  }

  sellos(): InformeDeFirma[] {
    return this.miradas
      .filter((m) => m.esSello)
      .map((m) => {
        const sello = this.sellosDelDocumento.get(m);
        const codigos = [...m.codigos, ...(sello?.faltas ?? [])];
        return this.informar(m, {
          codigos,
          dicho: sello?.momento ?? m.dicho,
          prueba: null,
          sello: null,
          nivel: null,
        });
      });
  }

  private deFirma(m: Mirada): InformeDeFirma {
    if (!m.cobertura || m.integridad === 'ROTA')
      return this.informar(m, { codigos: m.codigos, dicho: m.dicho, prueba: null, sello: null, nivel: null });
    const { sellos, propios } = this.sellosSobre(m, m.cobertura.contenido);
    const creibles = sellos.filter(esCreible);
    const prueba = creibles.reduce<SelloJuzgado | null>(antes, null);
    const sello = prueba ?? sellos.reduce<SelloJuzgado | null>(antes, null);
    const cuando = { dicho: m.dicho, probado: prueba?.momento ?? null };
    const { certificado } = m.cms;
    const confianza = certificado
      ? juzgarConfianza({ ...m.cms, certificado }, 'firmar', cuando, this.fe)
      : ['firma.certificado-ilegible'];
    const nivel = this.nivel(m, m.cobertura.contenido, sellos);
    const codigos = [
      ...new Set([...m.codigos, ...m.reparos, ...confianza, ...reparosDeSellos(propios, prueba)]),
    ];
    return this.informar(m, { codigos, dicho: m.dicho, prueba, sello, nivel });
  }

  /** Timestamps of the document that cover it, and those on its own value, which the former prove. */
  private sellosSobre(
    m: Mirada,
    contenido: Buffer,
  ): { sellos: readonly SelloJuzgado[]; propios: readonly TokenJuzgado[] } {
    const delDocumento = [...this.sellosDelDocumento]
      .filter(([otra]) => otra.fin > m.fin)
      .map(([, sello]) => sello);
    const probado = delDocumento.filter(esCreible).reduce<SelloJuzgado | null>(antes, null)?.momento ?? null;
    const propios = tokensDeFirma(contenido).map((t) => juzgarToken(t.token, [t.firma], probado, this.fe));
    return { sellos: [...propios.flatMap((t) => t.sello ?? []), ...delDocumento], propios };
  }

  private nivel(m: Mirada, contenido: Buffer, sellos: readonly SelloJuzgado[]): Nivel | null {
    const { certificado, cadena } = m.cms;
    if (!certificado || !esDeBase(m.hallada.vista, m.hallada.dict, contenido)) return null;
    const pruebas = reunirPruebas(this.delDss, m.pruebas);
    const archivada = [...this.sellosDelDocumento].some(
      ([s, juzgado]) =>
        s.fin > m.fin && cuenta(juzgado) && dssDe(abrirVista(this.actual.archivo, s.fin)) !== null,
    );
    const validos = sellos.filter(cuenta);
    return nivelDe({
      certificado,
      cadena,
      sellos: validos,
      pruebas,
      conDss: dssDe(this.actual) !== null,
      archivada,
    });
  }

  private informar(
    m: Mirada,
    dicho: {
      codigos: readonly string[];
      dicho: Date | null;
      prueba: SelloJuzgado | null;
      sello: SelloJuzgado | null;
      nivel: Nivel | null;
    },
  ): InformeDeFirma {
    const firmante = leer(m.cms.certificado);
    const entera = m.integridad === 'INTEGRA';
    return {
      campo: m.hallada.campo,
      firmante: firmante && sinDer(firmante),
      momento: dicho.dicho,
      momentoProbado: dicho.prueba?.momento ?? null,
      momentoSellado: dicho.sello?.momento ?? null,
      autoridadDeTiempo: dicho.sello && (leer(dicho.sello.autoridad)?.titular.nombre ?? ''),
      nivel: entera ? dicho.nivel : null,
      integridad: m.integridad,
      sostiene: m.sostiene,
      cubreTodo: m.fin === this.actual.archivo.pdf.length,
      cubreHasta: m.fin,
      cambiosPosteriores: m.cambios,
      cambian: m.cambian,
      resultado: resultadoDe(m.integridad, dicho.codigos),
      codigos: dicho.codigos,
      mensaje: mensajeDeFirma(m.integridad, dicho.codigos, {
        firmante: firmante?.titular.nombre ?? '',
        sello: m.esSello,
      }),
    };
  }
}

const antes = (a: SelloJuzgado | null, b: SelloJuzgado): SelloJuzgado =>
  a && a.momento <= b.momento ? a : b;

const DE_MUERTE = new Set(['firma.certificado-revocado', 'firma.certificado-vencido']);

function resultadoDe(integridad: Integridad, codigos: readonly string[]): Resultado {
  if (integridad !== 'INTEGRA' || codigos.some((c) => DE_MUERTE.has(c))) return 'INVALIDA';
  return codigos.some((c) => c !== 'firma.certificado-de-prueba') ? 'INDETERMINADA' : 'VALIDA';
}

function leer(der: Buffer | null): Certificado | null {
  try {
    return der && leerCertificado(der);
  } catch {
    return null;
  }
}

function sinDer({ der: _der, ...resto }: Certificado): InformeDeFirma['firmante'] {
  return resto;
}
