import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CertificadoInscrito } from '../api/tipos';
import { Plazo } from '../ui/Plazo';
import ui from '../ui/ui.module.css';
import estilos from './certificados.module.css';
import {
  comprobacionEnPalabras,
  diaConAnio,
  estadoEnPalabras,
  finEnPalabras,
  usoEnPalabras,
} from './palabras';

/** What can be done with one. */
export type ActoDeCertificado = 'revocar' | 'retirar';

interface Props {
  certificado: CertificadoInscrito;
  /** Who looks is not its owner. */
  deOtro?: boolean;
  alActuar: (acto: ActoDeCertificado) => void;
}

/** One certificate: whose, from whom, until when, what became of it, and what can still be done. */
export function FichaDeCertificado({ certificado: c, deOtro = false, alActuar }: Props) {
  const fin = finEnPalabras(c);
  const comprobacion = comprobacionEnPalabras(c);
  const cual = `el que vence el ${diaConAnio(c.hasta)}`;
  return (
    <div className={estilos.ficha} data-en-uso={c.enUso || undefined}>
      <div className={estilos.cabeza}>
        <strong>{c.titular || 'Sin nombre'}</strong>
        <Plazo {...estadoEnPalabras(c)} />
        {c.enUso && <span className={estilos.enUso}>En uso</span>}
        {c.dePrueba && <span className={ui.dePrueba}>CERTIFICADO DE PRUEBA</span>}
      </div>
      <dl className={estilos.datos}>
        <Dato nombre="CI" valor={c.ci} />
        <Dato nombre="Emisor" valor={c.emisor} />
        <Dato nombre="Vale" valor={`del ${diaConAnio(c.desde)} al ${diaConAnio(c.hasta)}`} />
        <Dato nombre="Serie" valor={<span className="mono">{c.serie}</span>} />
      </dl>
      {fin && <p className={estilos.mal}>{fin}</p>}
      {comprobacion && <p className={estilos.dicho}>{comprobacion}</p>}
      <p className={estilos.dicho}>{usoEnPalabras(c)}</p>
      {c.estado !== 'REVOCADO' && (
        <div className={estilos.botones}>
          <Button
            size="compact-sm"
            variant="default"
            data-peligro
            aria-label={`Declarar perdido o robado ${cual}`}
            onClick={() => alActuar('revocar')}
          >
            {deOtro ? 'Se perdió o lo robaron' : 'Lo perdí o me lo robaron'}
          </Button>
          {c.estado !== 'RETIRADO' && (
            <Button
              size="compact-sm"
              variant="subtle"
              data-peligro
              aria-label={`Retirar ${cual}`}
              onClick={() => alActuar('retirar')}
            >
              Retirar
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Dato({ nombre, valor }: { nombre: string; valor: ReactNode }) {
  return (
    <div>
      <dt>{nombre}</dt>
      <dd>{valor}</dd>
    </div>
  );
}
