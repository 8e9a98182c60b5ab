import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DocumentoVisto, OrdenAcusar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { CampoArchivo } from '../ui/CampoArchivo';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { useSubida } from '../ui/use-subida';
import firma from './firma.module.css';

const VACIO = { fecha: '', hora: '', codigo: '', nombre: '' };

/** Acuse: what the addressee's stamp says, and the scan of the stamped copy. */
export function DialogoAcuse({ documento, alCerrar }: { documento: DocumentoVisto; alCerrar: () => void }) {
  const [acuse, setAcuse] = useState(VACIO);
  const [falta, setFalta] = useState<string | undefined>();
  const subida = useSubida();
  const acusar = useActo<OrdenAcusar, unknown>({
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/acusar', {
          params: { path: { id: documento.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Acuse registrado: ${documento.cite ?? ''}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  const errores = porCampo(acusar.error);
  const confirmar = (): void => {
    if (!acuse.fecha) return setFalta('Ponga la fecha que lleva el sello del destinatario.');
    setFalta(undefined);
    const { fecha, ...resto } = acuse;
    const escritos = Object.entries(resto).flatMap(([k, v]) => (v.trim() ? [[k, v.trim()]] : []));
    acusar.mutate({
      fecha,
      ...(Object.fromEntries(escritos) as Partial<OrdenAcusar>),
      ...(subida.subido ? { archivoId: subida.subido.id } : {}),
    });
  };
  const texto = (campo: 'hora' | 'codigo' | 'nombre', label: string, placeholder?: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={acuse[campo]}
      onChange={(e) => setAcuse({ ...acuse, [campo]: e.currentTarget.value })}
      error={errores[campo]}
    />
  );
  return (
    <Dialogo
      titulo={`Acuse de ${documento.cite ?? 'el documento'}`}
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto="Registrar acuse"
      enviando={acusar.isPending}
      problema={acusar.error}
    >
      <div className={firma.campos}>
        <CampoFecha
          label="Fecha del sello"
          valor={acuse.fecha}
          alCambiar={(fecha) => setAcuse({ ...acuse, fecha })}
          error={falta ?? errores['fecha']}
        />
        <div className={firma.archivo}>
          {texto('hora', 'Hora (si se lee)', '17:45')}
          {texto('codigo', 'Código que le dieron', 'AG-4411')}
        </div>
        {texto('nombre', 'Quién recibió')}
        <CampoArchivo label="Elegir la copia sellada" subida={subida} error={errores['archivoId']} />
      </div>
    </Dialogo>
  );
}
