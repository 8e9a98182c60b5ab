import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { CertificadoInscrito, FirmanteDeEntidad } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { faltaParaInscribir } from '../certificados/archivo';
import { CampoDeArchivo, useArchivo } from '../certificados/CampoDeArchivo';
import { actuarEnAjeno, CAMBIAN_CERTIFICADOS, inscribirDe } from '../certificados/consultas';
import { DialogoDeActo } from '../certificados/DialogoDeActo';
import { FichaDeCertificado, type ActoDeCertificado } from '../certificados/FichaDeCertificado';
import certificados from '../certificados/certificados.module.css';
import { enBase64 } from '../firma/credencial';
import { Dialogo } from '../ui/Dialogo';

interface Props {
  firmante: FirmanteDeEntidad;
  alCerrar: () => void;
}

/** All the certificates of an official; and inscribes one that they brought. */
export function DialogoCertificados({ firmante: f, alCerrar }: Props) {
  const [actua, setActua] = useState<{ acto: ActoDeCertificado; certificado: CertificadoInscrito } | null>(
    null,
  );
  const campo = useArchivo();
  const [falta, setFalta] = useState<string | null>(null);
  const inscribir = useActo<{ archivo: string }, { id: string }>({
    enviar: inscribirDe(f.funcionarioId),
    invalida: CAMBIAN_CERTIFICADOS,
    alLograr: () => {
      campo.setArchivo(null);
      notifications.show({ message: `Certificado de ${f.nombre} inscrito.`, autoClose: 5000 });
    },
  });
  async function confirmar() {
    const { archivo } = campo;
    const nueva = faltaParaInscribir(archivo, '');
    setFalta(nueva);
    if (!nueva && archivo)
      inscribir.mutate({ archivo: enBase64(new Uint8Array(await archivo.arrayBuffer())) });
  }
  return (
    <>
      <Dialogo
        titulo={`Certificados de ${f.nombre}`}
        abierto={actua === null}
        alCerrar={alCerrar}
        alConfirmar={() => void confirmar()}
        acto="Inscribir"
        enviando={inscribir.isPending}
        problema={inscribir.error}
        quedo="Nada se guardó."
        ancho="lg"
      >
        <ol className={certificados.hoja} aria-label={`Certificados de ${f.nombre}`}>
          {f.certificados.map((c) => (
            <li key={c.id}>
              <FichaDeCertificado
                certificado={c}
                deOtro
                alActuar={(acto) => setActua({ acto, certificado: c })}
              />
            </li>
          ))}
        </ol>
        <Text size="sm">
          Para inscribir otro, elija el archivo de su certificado, sin la llave: tiene que ser de su cédula de
          identidad, {f.ci}.
        </Text>
        <CampoDeArchivo campo={campo} conLlave={false} />
        {falta && (
          <p className={certificados.falta} role="alert">
            {falta}
          </p>
        )}
      </Dialogo>
      {actua && (
        <DialogoDeActo
          {...actua}
          enviar={actuarEnAjeno(actua.certificado.id, actua.acto)}
          alCerrar={() => setActua(null)}
        />
      )}
    </>
  );
}
