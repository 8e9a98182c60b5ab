import { Button, Modal, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { PlantillaVista, VersionDePlantilla } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { fechaYHora } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import { Visor } from '../ui/visor/Visor';
import { cambiosEntre } from './cambios';
import historial from '../documento/versiones.module.css';
import { DE_CONFIGURACION } from './consultas';
import estilos from './plantilla.module.css';

interface Props {
  plantilla: PlantillaVista;
  configura: boolean;
  /** after a draft was opened, where the page does not ask by itself */
  recargar?: () => Promise<unknown>;
  alCerrar: () => void;
}

function estadoDe(v: VersionDePlantilla, p: PlantillaVista): string {
  if (v.estado === 'BORRADOR') return 'borrador';
  if (v.estado === 'DESCARTADA') return 'descartada';
  return v.n === p.vigente && !p.retirada ? 'en vigor' : 'publicada';
}

/** Every version: whose, when, why, what changed, and the page that it makes; and the way to begin from it. */
export function DialogoVersiones({ plantilla: p, configura, recargar, alCerrar }: Props) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const [elegida, setElegida] = useState(p.versiones[0]?.n ?? 1);
  const abrir = useActo<{ de: number }, { n: number }>({
    invalida: DE_CONFIGURACION,
    enviar: (body, clave) =>
      datos(
        api.POST('/api/plantillas/{id}/borrador', {
          params: { path: { id: p.id } },
          headers: conClave(clave),
          body,
        }),
      ),
    alLograr: ({ n }, { de }) => {
      notifications.show({ message: `Borrador ${n} abierto desde la versión ${de}.` });
      void recargar?.();
      alCerrar();
    },
  });
  const v = p.versiones.find((x) => x.n === elegida);
  const anterior = p.versiones.find((x) => x.n < elegida && x.estado === 'PUBLICADA');
  const cambios = v && anterior ? cambiosEntre(anterior.datos, v.datos) : [];
  return (
    <Modal
      opened
      onClose={alCerrar}
      title="Versiones de la plantilla"
      size="min(1080px, 96vw)"
      fullScreen={enTelefono}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Problema problema={abrir.error} />
      <div className={historial.historial}>
        <ol className={historial.lista} aria-label="Versiones">
          {p.versiones.map((x) => (
            <li key={x.n}>
              <UnstyledButton
                className={historial.version}
                aria-pressed={x.n === elegida}
                onClick={() => setElegida(x.n)}
              >
                <span>
                  Versión {x.n}, {estadoDe(x, p)}
                </span>
                <small>
                  {[fechaYHora(x.publicadoEn ?? x.creadoEn), x.autor].filter(Boolean).join(' · ')}
                </small>
                {x.nota && <small>{x.nota}</small>}
              </UnstyledButton>
            </li>
          ))}
        </ol>
        {v && (
          <div className={historial.lado}>
            <div className={historial.mandos}>
              {configura && v.estado !== 'BORRADOR' && (
                <Button
                  variant="default"
                  loading={abrir.isPending}
                  disabled={p.borrador !== null}
                  onClick={() => abrir.mutate({ de: v.n })}
                >
                  Abrir borrador desde la versión {v.n}
                </Button>
              )}
              {configura && v.estado !== 'BORRADOR' && p.borrador !== null && (
                <span className="suave">Ya hay un borrador: publíquelo o descártelo.</span>
              )}
            </div>
            {anterior && (
              <div className={estilos.cambios}>
                <strong>
                  {cambios.length === 0 ? 'Igual que la' : 'Cambios desde la'} versión {anterior.n}
                </strong>
                <ul>
                  {cambios.map((c) => (
                    <li key={c}>{c}</li>
                  ))}
                </ul>
              </div>
            )}
            <div className={estilos.visorDeVersion}>
              <Visor
                fuente={{ url: `/api/plantillas/${p.id}/versiones/${v.n}/muestra.pdf` }}
                clave={`${p.id}/${v.n}/${v.version}`}
                titulo={`Versión ${v.n}`}
              />
            </div>
          </div>
        )}
      </div>
    </Modal>
  );
}
