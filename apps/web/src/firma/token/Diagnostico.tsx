import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { SERVICIO, type Causa } from './servicio';
import estilos from './token.module.css';

const PAGINA = `${SERVICIO}/api/status`;

/** What to do about each cause, as it is told by phone to somebody who has the token in hand. */
const PASOS: Readonly<Record<Causa, readonly ReactNode[]>> = {
  'sin-servicio': [
    <>
      Abra{' '}
      <a href={PAGINA} target="_blank" rel="noreferrer">
        la página de Jacobitus
      </a>{' '}
      en otra pestaña y mire qué pasa.
    </>,
    <>
      <strong>Si no se abre</strong>, el programa está apagado o no está instalado: inicie «Jacobitus Total» y
      espere su icono junto al reloj.
    </>,
    <>
      <strong>Si avisa que la conexión no es privada</strong>, el navegador no confía en su certificado: elija
      «Configuración avanzada» y «Continuar a localhost». Se hace una sola vez.
    </>,
    <>
      <strong>Si el navegador pide permiso</strong> para llegar a otros programas de este equipo, acéptelo.
    </>,
  ],
  'version-anterior': ['Cierre la versión anterior.', 'Instale «Jacobitus Total», de la ADSIB, e inícielo.'],
  'sin-token': [
    'Conecte el token y espere a que se encienda su luz.',
    'Si ya estaba conectado, sáquelo y conéctelo en otro puerto.',
    'Si Jacobitus tampoco lo muestra en su propia ventana, falta el controlador del token: pídalo a su unidad de sistemas.',
  ],
  'pin-incorrecto': ['Escríbalo de nuevo, con calma: después de varios intentos el token se bloquea solo.'],
  'pin-bloqueado': [
    'Nadie lo desbloquea desde aquí: se hace con el PUK del token, en Jacobitus.',
    'Si no tiene el PUK, acuda a quien le emitió el certificado.',
  ],
  'sin-certificado': ['Revise en Jacobitus que el certificado esté dentro del token, o conecte otro.'],
  cancelada: ['Vuelva a elegir «Firmar» y escriba el PIN en la ventana que Jacobitus abre.'],
  otra: ['Cierre y abra Jacobitus, conecte de nuevo el token y vuelva a probar.'],
};

/** Why the token cannot sign yet, and what to do about it. */
export function Diagnostico({
  causa,
  texto,
  alProbar,
  probando,
}: {
  causa: Causa;
  texto: string;
  alProbar: () => void;
  probando: boolean;
}) {
  const pasos = PASOS[causa];
  const dePin = causa === 'pin-incorrecto';
  return (
    <section
      className={estilos.diagnostico}
      role="alert"
      aria-label="Por qué no se puede firmar con el token"
    >
      <strong>{texto}</strong>
      {pasos.length === 1 ? (
        <p>{pasos[0]}</p>
      ) : (
        <ol>
          {pasos.map((paso, i) => (
            // The steps of a cause never change.
            <li key={i}>{paso}</li>
          ))}
        </ol>
      )}
      {!dePin && (
        <Button variant="default" size="xs" onClick={alProbar} loading={probando}>
          Probar de nuevo
        </Button>
      )}
    </section>
  );
}
