import { Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DocumentoVisto, OrdenSustituirVobo } from '../api/tipos';
import type { DestinoElegido } from '../ui/destinos';
import { Dialogo } from '../ui/Dialogo';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useActoEscrito } from '../ui/use-acto-escrito';
import type { Visto } from './etapas';
import estilos from './vobo.module.css';

const VACIO = { puesto: null as DestinoElegido | null, motivo: '' };

interface Props {
  documento: DocumentoVisto;
  visto: Visto;
  /** it is one's own turn that is handed over */
  propio: boolean;
  alDelegar: () => void;
  alCerrar: () => void;
}

/** Another post in the place of one that cannot give it now. */
export function DialogoSustituir({ documento, visto, propio, alDelegar, alCerrar }: Props) {
  const nombre = `sustituir.${documento.id}.${documento.vobo?.ronda ?? 1}.${visto.n}`;
  const [faltas, setFaltas] = useState<{ puesto?: string; motivo?: string }>({});
  const {
    escrito: { puesto, motivo },
    cambiar,
    acto: sustituir,
  } = useActoEscrito<typeof VACIO, OrdenSustituirVobo, { por: string }>(nombre, VACIO, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/vobo/sustituir', {
          params: { path: { id: documento.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ por }) => {
      notifications.show({ message: `Ahora le toca a ${por}.`, autoClose: 5000 });
      if (propio) alDelegar();
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={propio ? 'Delegar su visto bueno' : `Sustituir a ${visto.nombre}`}
      ayuda={propio ? 'autoridad#delegar' : 'visto-bueno'}
      alCerrar={alCerrar}
      alConfirmar={() => {
        const nuevas = {
          ...(puesto ? {} : { puesto: 'Elija quién lo dará.' }),
          ...(motivo.trim() ? {} : { motivo: 'Escriba el motivo.' }),
        };
        setFaltas(nuevas);
        if (!puesto || nuevas.motivo) return;
        sustituir.mutate({ n: visto.n, puestoId: puesto.id, motivo: motivo.trim() });
      }}
      acto={propio ? 'Delegar' : 'Sustituir'}
      enviando={sustituir.isPending}
      problema={sustituir.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={estilos.campos}>
        <SelectorDestino
          label="Quién lo da en su lugar"
          soloPuestos
          requerido
          foco
          valor={puesto}
          alCambiar={(elegido) => cambiar({ puesto: elegido })}
          error={faltas.puesto ?? porCampo(sustituir.error)['puestoId']}
        />
        <Textarea
          label="Motivo"
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          value={motivo}
          error={faltas.motivo ?? porCampo(sustituir.error)['motivo']}
          onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
        />
        {propio && (
          <p className="suave">
            Esto entrega solo este documento. Si va a ausentarse, pida una suplencia a la administración del
            sistema, con el memorándum y sus fechas: quien le suple recibirá todo lo suyo, y quedan los dos
            nombres.
          </p>
        )}
      </div>
    </Dialogo>
  );
}
