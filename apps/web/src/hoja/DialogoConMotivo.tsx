import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { porCampo } from '../api/problema';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { CampoFecha } from '../ui/CampoFecha';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { ACTOS_CON_MOTIVO, type ActoConMotivo, type NombreDeActoConMotivo } from './actos-con-motivo';
import dialogos from './dialogos.module.css';
import type { PropsDeActo } from './props-de-acto';

const VACIO = { texto: '', fecha: '' };

/** An act that asks at most a reason and a date; what was typed is kept until it is done. */
export function DialogoConMotivo({
  hoja,
  paso,
  alCerrar,
  acto,
}: PropsDeActo & { acto: NombreDeActoConMotivo }) {
  const textos: ActoConMotivo = ACTOS_CON_MOTIVO[acto];
  const [falta, setFalta] = useState<string | undefined>();
  const nombre = `${acto}.${paso.gestion}.${paso.id}`;
  const {
    escrito: valor,
    cambiar,
    acto: actuar,
  } = useActoEscrito<typeof VACIO, typeof VACIO, unknown>(nombre, VACIO, {
    enviar: (orden, clave) => textos.enviar(paso, { ...orden, hojaId: hoja.id }, clave),
    alLograr: () => {
      notifications.show({ message: `${textos.hecho} ${hoja.codigo}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  const errores = porCampo(actuar.error);
  return (
    <Dialogo
      titulo={`${textos.titulo} ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        const texto = valor.texto.trim();
        if (textos.falta && texto === '') return setFalta(textos.falta);
        setFalta(undefined);
        actuar.mutate({ texto, fecha: valor.fecha });
      }}
      acto={textos.boton}
      enviando={actuar.isPending}
      problema={actuar.error}
      quedo={textos.campo === null ? undefined : 'Lo que escribió sigue aquí.'}
      destructivo={textos.destructivo}
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">{textos.explica}</Text>
        {textos.campo !== null && (
          <Textarea
            label={textos.campo}
            data-autofocus
            autosize
            minRows={2}
            maxLength={acto === 'anotar' ? 2000 : 500}
            withAsterisk={textos.falta !== undefined}
            value={valor.texto}
            error={falta ?? errores['motivo'] ?? errores['texto']}
            onChange={(e) => cambiar({ texto: e.currentTarget.value })}
          />
        )}
        <AvisoDeSignos en={valor} />
        {textos.fecha && (
          <div className={dialogos.corto}>
            <CampoFecha
              label={textos.fecha}
              valor={valor.fecha}
              alCambiar={(fecha) => cambiar({ fecha })}
              error={errores['esperaHasta']}
            />
          </div>
        )}
      </div>
    </Dialogo>
  );
}
