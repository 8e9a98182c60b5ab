import { Button, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { comoProblema, type ProblemaError } from '../api/problema';
import { PieDeActos } from '../ui/PieDeActos';
import { Problema } from '../ui/Problema';
import { enPalabras, restante } from './plazo-de-sesion';
import { useSalir } from './sesion';

interface Props {
  /** a day's session cannot last longer: it takes the password */
  esLimite: boolean;
  alSeguir: () => Promise<void>;
  alEntrar: () => Promise<void>;
}

/** At these moments it is also said aloud. */
const SE_DICE = [120, 60, 30, 10];

/** Two minutes before the session ends: one key goes on, and what is written stays. */
export function AvisoDeFin({ esLimite, alSeguir, alEntrar }: Props) {
  const salir = useSalir();
  const [ms, setMs] = useState(() => restante() ?? 0);
  const [enviando, setEnviando] = useState(false);
  const [problema, setProblema] = useState<ProblemaError | null>(null);
  useEffect(() => {
    const reloj = setInterval(() => setMs(restante() ?? 0), 500);
    return () => clearInterval(reloj);
  }, []);
  const dicho = SE_DICE.findLast((s) => ms <= s * 1_000) ?? SE_DICE[0]!;
  const hacer = (acto: () => Promise<void>) => () => {
    setEnviando(true);
    setProblema(null);
    void acto()
      .catch((error: unknown) => setProblema(comoProblema(error)))
      .finally(() => setEnviando(false));
  };
  const seguir = hacer(esLimite ? alEntrar : alSeguir);
  return (
    <Modal
      opened
      onClose={seguir}
      title="Su sesión está por terminar"
      closeOnClickOutside={false}
      zIndex={340}
      closeButtonProps={{ 'aria-label': 'Cerrar y seguir' }}
    >
      <Stack gap="sm">
        <Problema problema={problema} />
        <Text size="sm">
          {esLimite
            ? 'Una sesión dura a lo sumo una jornada. Para seguir, entre de nuevo con su contraseña.'
            : 'Hace rato que nadie toca esta página.'}{' '}
          Lo que escribió sigue aquí.
        </Text>
        <Text fw={600} aria-hidden>
          Termina en {enPalabras(ms)}
        </Text>
        <span className="solo-lector" role="status">
          Termina en {enPalabras(dicho * 1_000)}
        </span>
        <PieDeActos>
          <Button variant="default" onClick={() => void salir()}>
            Salir
          </Button>
          <Button onClick={seguir} loading={enviando} data-autofocus>
            {esLimite ? 'Entrar de nuevo' : 'Seguir aquí'}
          </Button>
        </PieDeActos>
      </Stack>
    </Modal>
  );
}
