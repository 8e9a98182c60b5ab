import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { ArchivoSubido, DespachoDeDocumento, DocumentoVisto, OrdenAcusar } from '../api/tipos';
import { CampoArchivo } from '../ui/CampoArchivo';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { useSubida } from '../ui/use-subida';
import firma from './firma.module.css';

const VACIO = { fecha: '', hora: '', codigo: '', nombre: '', archivo: null as ArchivoSubido | null };

/** Acuse: what the addressee's stamp says, and the scan of the stamped copy. */
export function DialogoAcuse({
  documento,
  despacho: { n, destino },
  alCerrar,
}: {
  documento: DocumentoVisto;
  despacho: DespachoDeDocumento;
  alCerrar: () => void;
}) {
  const [falta, setFalta] = useState<string | undefined>();
  const {
    escrito: acuse,
    cambiar,
    acto: acusar,
  } = useActoEscrito<typeof VACIO, OrdenAcusar, unknown>(`acuse.${documento.id}.${n}`, VACIO, {
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
  const guardarArchivo = useCallback((archivo: ArchivoSubido | null) => cambiar({ archivo }), [cambiar]);
  const subida = useSubida(guardarArchivo, acuse.archivo);
  const errores = porCampo(acusar.error);
  const confirmar = (): void => {
    if (!acuse.fecha) return setFalta('Ponga la fecha que lleva el sello del destinatario.');
    setFalta(undefined);
    const { fecha, archivo, ...resto } = acuse;
    const escritos = Object.entries(resto).flatMap(([k, v]) => (v.trim() ? [[k, v.trim()]] : []));
    acusar.mutate({
      n,
      fecha,
      ...(Object.fromEntries(escritos) as Partial<OrdenAcusar>),
      ...(archivo ? { archivoId: archivo.id } : {}),
    });
  };
  const texto = (campo: 'hora' | 'codigo' | 'nombre', label: string, placeholder?: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={acuse[campo]}
      onChange={(e) => cambiar({ [campo]: e.currentTarget.value })}
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
      quedo="Lo que escribió sigue aquí."
    >
      {destino && <p>De {destino}</p>}
      <div className={firma.campos}>
        <CampoFecha
          label="Fecha del sello"
          valor={acuse.fecha}
          alCambiar={(fecha) => cambiar({ fecha })}
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
