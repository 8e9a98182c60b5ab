import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { PlantillaVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Problema } from '../ui/Problema';
import { CabezaDePlantilla, Lados, type Lado } from './CabezaDePlantilla';
import { DE_CONFIGURACION } from './consultas';
import { DialogoRetirarPlantilla } from './DialogoRetirarPlantilla';
import { DialogoVersiones } from './DialogoVersiones';
import { MuestraDePlantilla } from './MuestraDePlantilla';
import estilos from './plantilla.module.css';
import { ResumenDeAjustes } from './ResumenDeAjustes';

interface Props {
  plantilla: PlantillaVista;
  nombre: string;
  configura: boolean;
}

/** What rules now, to be looked at: a change is another version. */
export function PlantillaPublicada({ plantilla: p, nombre, configura }: Props) {
  const [lado, setLado] = useState<Lado>('ajustes');
  const [abierto, setAbierto] = useState<'versiones' | 'retirar' | null>(null);
  const cerrar = () => setAbierto(null);
  const abrir = useActo<{ de?: number }, { n: number }>({
    invalida: DE_CONFIGURACION,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/plantillas/{id}/borrador', {
          params: { path: { id: p.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: ({ n }) => notifications.show({ message: `Borrador ${n} abierto.` }),
  });
  // A discarded first draft rules nowhere, but it is all there is to look at.
  const version = p.versiones.find((v) => v.n === p.vigente) ?? p.versiones[0];
  if (!version) return null;
  return (
    <div className={estilos.pagina} data-ver={lado}>
      <div className={estilos.izquierda}>
        <CabezaDePlantilla plantilla={p} nombre={nombre}>
          <Button variant="default" onClick={() => setAbierto('versiones')}>
            Versiones
          </Button>
          {configura && p.unidadId !== null && !p.retirada && p.vigente !== null && (
            <Button variant="default" data-peligro onClick={() => setAbierto('retirar')}>
              Retirar
            </Button>
          )}
          {configura && p.borrador === null && (
            <Button loading={abrir.isPending} onClick={() => abrir.mutate({ de: version.n })}>
              Abrir borrador
            </Button>
          )}
        </CabezaDePlantilla>
        <Lados lado={lado} alCambiar={setLado} />
        <div className={estilos.formulario}>
          <Problema problema={abrir.error} />
          <p className={estilos.explica}>
            {p.vigente === null ? 'Este borrador se descartó.' : 'Lo publicado no se cambia.'} Para cambiarlo,
            abra un borrador: nadie lo ve hasta que usted lo publique.
          </p>
          <ResumenDeAjustes datos={version.datos} />
        </div>
      </div>
      <div className={estilos.derecha}>
        <MuestraDePlantilla plantilla={p} datos={version.datos} />
      </div>
      {abierto === 'versiones' && <DialogoVersiones plantilla={p} configura={configura} alCerrar={cerrar} />}
      {abierto === 'retirar' && <DialogoRetirarPlantilla plantilla={p} alCerrar={cerrar} />}
    </div>
  );
}
