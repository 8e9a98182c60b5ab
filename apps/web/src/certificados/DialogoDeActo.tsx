import { Text } from '@mantine/core';
import type { CertificadoInscrito } from '../api/tipos';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import { CAMBIAN_CERTIFICADOS } from './consultas';
import type { ActoDeCertificado } from './FichaDeCertificado';
import { diaConAnio } from './palabras';

const PALABRAS = {
  revocar: {
    titulo: 'Ya no se usa: se perdió o lo robaron',
    acto: 'Declararlo perdido o robado',
    dice: 'Desde este momento no firma nada más, y no se puede deshacer: para firmar hará falta otro certificado. Lo ya firmado sigue como estaba. Pida además a la entidad certificadora que lo revoque: solo así lo sabrán los demás.',
    hecho: 'Declarado perdido o robado: ya no firma.',
    descripcion: 'Por ejemplo: perdí el token el lunes, en la calle.',
  },
  retirar: {
    titulo: 'Retirar el certificado',
    acto: 'Retirar',
    dice: 'Deja de firmar en este sistema, por ejemplo porque ya se usa otro. Lo ya firmado sigue como estaba. Si vuelve a hacer falta, se inscribe de nuevo.',
    hecho: 'Retirado: ya no firma.',
    descripcion: 'Por ejemplo: se reemplazó por el nuevo.',
  },
} as const;

interface Props {
  certificado: CertificadoInscrito;
  acto: ActoDeCertificado;
  enviar: (o: { motivo: string }, clave: string) => Promise<unknown>;
  alCerrar: () => void;
}

/** Declares a certificate lost, or withdraws it: only the reason is asked. */
export function DialogoDeActo({ certificado: c, acto, enviar, alCerrar }: Props) {
  const { titulo, acto: verbo, dice, hecho, descripcion } = PALABRAS[acto];
  return (
    <DialogoDeMotivo
      borrador={`certificado.${acto}.${c.id}`}
      titulo={titulo}
      acto={verbo}
      destructivo={acto === 'revocar'}
      enviar={enviar}
      invalida={CAMBIAN_CERTIFICADOS}
      hecho={hecho}
      descripcion={descripcion}
      alCerrar={alCerrar}
    >
      <Text size="sm">
        Certificado de {c.titular}, de {c.emisor}, que vence el {diaConAnio(c.hasta)}. {dice}
      </Text>
    </DialogoDeMotivo>
  );
}
