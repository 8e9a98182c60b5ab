import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenArchivar } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { Plazo } from '../ui/Plazo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { CampoCarpeta } from './CampoCarpeta';
import dialogos from './dialogos.module.css';
import type { PropsDeActo } from './props-de-acto';

const VACIO = { carpeta: '', lugar: '', motivo: '' };

/** Archivar: where it is kept and, when something is still owed, why it is closed all the same. */
export function DialogoArchivar({ hoja, paso, alCerrar }: PropsDeActo) {
  const nombre = `archivar.${paso.gestion}.${paso.id}`;
  const {
    escrito: campos,
    cambiar,
    acto: archivar,
  } = useActoEscrito<typeof VACIO, OrdenArchivar, unknown>(nombre, VACIO, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/archivar', {
          params: enRuta(paso),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Archivada ${hoja.codigo}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  const errores = porCampo(archivar.error);
  const pendientes = hoja.plazos.filter(
    (z) => z.estado === 'ABIERTO' && (paso.tipo === 'oficial' || z.pasoId === paso.id),
  );
  const queda = pendientes.length > 0 || hoja.debe.length > 0;
  // The server has the last word on what is pending.
  const pideMotivo = archivar.error?.codigo === 'hojas.archivar.pendientes' && campos.motivo.trim() === '';
  const poner = (campo: keyof typeof campos) => (e: { currentTarget: { value: string } }) =>
    cambiar({ [campo]: e.currentTarget.value });
  return (
    <Dialogo
      ayuda="despacho#qué-se-puede-hacer-con-una-hoja"
      titulo={`Archivar ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() =>
        archivar.mutate(Object.fromEntries(Object.entries(campos).filter(([, v]) => v.trim() !== '')))
      }
      acto="Archivar"
      enviando={archivar.isPending}
      problema={archivar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={dialogos.cuerpo}>
        {queda && (
          <div className={dialogos.aviso}>
            <strong>Todavía queda algo abierto</strong>
            <ul>
              {hoja.debe.map((d, i) => (
                <li key={i}>{d.texto}</li>
              ))}
              {pendientes.map((z) => (
                <li key={z.id}>
                  {z.descripcion} <Plazo texto={z.texto} nivel={z.nivel} />
                </li>
              ))}
            </ul>
            <p>Diga por qué se archiva. Los plazos siguen en su calendario.</p>
          </div>
        )}
        <CampoCarpeta
          valor={campos.carpeta}
          lugar={campos.lugar}
          alCambiar={(carpeta) => cambiar({ carpeta })}
          alElegir={(lugar) => lugar && cambiar({ lugar })}
          error={errores['carpeta']}
        />
        <TextInput
          label="Lugar"
          placeholder="Estante, gaveta"
          value={campos.lugar}
          onChange={poner('lugar')}
          error={errores['lugar']}
        />
        <Textarea
          label="Motivo"
          autosize
          minRows={2}
          maxLength={1000}
          value={campos.motivo}
          onChange={poner('motivo')}
          withAsterisk={queda || pideMotivo}
          error={errores['motivo'] ?? (pideMotivo ? 'Escriba por qué se archiva así.' : undefined)}
        />
      </div>
    </Dialogo>
  );
}
