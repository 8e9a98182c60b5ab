import { FileInput, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { CON_LLAVE, SOLO_CERTIFICADO, traeLlave } from './archivo';
import estilos from './certificados.module.css';

/** A certificate's file and, where it also carries the key, its password. */
export function useArchivo() {
  const [archivo, setArchivo] = useState<File | null>(null);
  const [contrasena, setContrasena] = useState('');
  return { archivo, setArchivo, contrasena, setContrasena };
}

interface Props {
  campo: ReturnType<typeof useArchivo>;
  /** Also a .p12, of which only the certificate is kept. */
  conLlave: boolean;
}

export function CampoDeArchivo({
  campo: { archivo, setArchivo, contrasena, setContrasena },
  conLlave,
}: Props) {
  return (
    <div className={estilos.archivo}>
      <FileInput
        label="Archivo del certificado"
        placeholder={conLlave ? 'Elegir .cer, .crt, .pem o .p12' : 'Elegir .cer, .crt o .pem'}
        accept={conLlave ? `${SOLO_CERTIFICADO},${CON_LLAVE}` : SOLO_CERTIFICADO}
        value={archivo}
        onChange={setArchivo}
      />
      {conLlave && traeLlave(archivo) && (
        <PasswordInput
          label="Contraseña del certificado"
          description="Solo para leer el certificado: ni la contraseña ni la llave se guardan."
          autoComplete="off"
          value={contrasena}
          onChange={(e) => setContrasena(e.currentTarget.value)}
        />
      )}
    </div>
  );
}
