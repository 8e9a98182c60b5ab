import { Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OrdenInscribirCertificado } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useSesion } from '../app/sesion';
import { CampoToken } from '../firma/token/CampoToken';
import { useToken } from '../firma/token/use-token';
import { Dialogo } from '../ui/Dialogo';
import { faltaParaInscribir, ordenDe } from './archivo';
import { CampoDeArchivo, useArchivo } from './CampoDeArchivo';
import estilos from './certificados.module.css';
import { CAMBIAN_CERTIFICADOS, inscribirMio } from './consultas';

/** Inscribes one's own certificate: from its file, or read from the token. */
export function DialogoInscribir({ alCerrar }: { alCerrar: () => void }) {
  const { ci } = useSesion().sesion;
  const [de, setDe] = useState('archivo');
  const campo = useArchivo();
  const token = useToken(de === 'token', ci);
  const [falta, setFalta] = useState<string | null>(null);
  const inscribir = useActo<OrdenInscribirCertificado, { id: string }>({
    enviar: inscribirMio,
    invalida: CAMBIAN_CERTIFICADOS,
    alLograr: () => {
      notifications.show({ message: 'Certificado inscrito.', autoClose: 5000 });
      alCerrar();
    },
  });

  async function delToken(): Promise<OrdenInscribirCertificado | null> {
    if (token.slot !== null && token.pin === '') setFalta('Escriba el PIN de su token.');
    const llave = await token.presentar();
    return llave?.tipo === 'token' ? { tipo: 'certificado', archivo: llave.certificado } : null;
  }

  async function confirmar() {
    const { archivo, contrasena } = campo;
    const nueva = de === 'archivo' ? faltaParaInscribir(archivo, contrasena) : null;
    setFalta(nueva);
    if (nueva) return;
    const orden = de === 'token' ? await delToken() : archivo && (await ordenDe(archivo, contrasena));
    if (orden) inscribir.mutate(orden);
  }

  return (
    <Dialogo
      ayuda="firmas#su-certificado"
      titulo="Inscribir mi certificado"
      alCerrar={alCerrar}
      alConfirmar={() => void confirmar()}
      acto="Inscribir"
      enviando={inscribir.isPending || token.leyendo}
      problema={inscribir.error}
      quedo="Nada se guardó."
    >
      <Text size="sm">
        Se guarda el certificado, que es público; nunca su llave. Tiene que ser de su cédula de identidad.
      </Text>
      <Radio.Group label="De dónde se lee" value={de} onChange={setDe}>
        <Stack gap="xs" mt={6}>
          <Radio value="archivo" label="De un archivo (.cer, .crt, .pem o .p12)" />
          <Radio value="token" label="De mi token (Jacobitus)" />
        </Stack>
      </Radio.Group>
      {de === 'archivo' ? (
        <CampoDeArchivo campo={campo} conLlave />
      ) : (
        <CampoToken token={token} ci={ci} soloLeer />
      )}
      {falta && (
        <p className={estilos.falta} role="alert">
          {falta}
        </p>
      )}
    </Dialogo>
  );
}
