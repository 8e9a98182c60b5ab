import { Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { Derivadas, OrdenResponder } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { anexosComoOrden, faltasDeAnexos, type AnexoDeFormulario, type Faltas } from '../recepcion/anexos';
import { CamposDeAnexos } from '../recepcion/CamposDeAnexos';
import { Dialogo } from '../ui/Dialogo';
import { conPunto, nombreDeDocumento } from '../ui/palabras';
import { useBorrador } from '../ui/use-borrador';
import { CampoProveido } from './CampoProveido';
import dialogos from './dialogos.module.css';
import { JustificarTarde } from './JustificarTarde';
import { plazosVencidosDe } from './plazos';
import type { PropsDeActo } from './props-de-acto';
import { nombreDeExtremo } from './ruta';
import { useDeshacer } from './use-deshacer';

const VACIA = { proveido: '', justificacion: '', anexos: [] as AnexoDeFormulario[] };

/** Responder: the signed documento goes back to who asked, and what was owed is fulfilled. */
export function DialogoResponder({ hoja, paso, alCerrar, documentoId }: PropsDeActo) {
  const firmados = hoja.documentos.filter((d) => paso.respuestas.includes(d.id));
  const pedido = firmados.find((d) => d.id === documentoId);
  const [senalado, setElegido] = useState<string | null>(null);
  const elegido = senalado ?? (pedido ?? firmados.at(-1))?.id ?? null;
  const { valor, cambiar, olvidar } = useBorrador(`responder.${paso.gestion}.${paso.id}`, VACIA);
  const [faltas, setFaltas] = useState<Faltas>({});
  const pide = paso.respondeA ? nombreDeExtremo(paso.respondeA) : 'quien la pidió';
  const ofrecerDeshacer = useDeshacer();
  const responder = useActo<OrdenResponder, Derivadas>({
    enviar: (body, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/responder', {
          params: enRuta(paso),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ derivaciones }) => {
      olvidar();
      const dicho = conPunto(`Respondida ${hoja.codigo}. Va a ${pide}`);
      // A copia ends with its answer: there is nothing to take it back to.
      if (paso.tipo === 'copia') notifications.show({ message: dicho, autoClose: 6000 });
      else
        ofrecerDeshacer(
          dicho,
          derivaciones.map((d) => ({ ...d, codigo: hoja.codigo })),
        );
      alCerrar();
    },
  });
  const redactar = (
    <Link to="/documentos/nuevo" search={{ gestion: String(hoja.gestion), hoja: hoja.id }}>
      Redactar la respuesta
    </Link>
  );
  const errores = { ...porCampo(responder.error), ...faltas };

  function confirmar() {
    const nuevas = faltasDeAnexos(valor.anexos);
    setFaltas(nuevas);
    if (!elegido || Object.keys(nuevas).length > 0) return;
    const proveido = valor.proveido.trim();
    responder.mutate({
      documentoId: elegido,
      ...(proveido ? { proveido } : {}),
      ...(valor.anexos.length > 0 ? { anexos: anexosComoOrden(valor.anexos) } : {}),
      ...(valor.justificacion.trim() ? { justificacion: valor.justificacion.trim() } : {}),
    });
  }

  return (
    <Dialogo
      ayuda="despacho#qué-se-puede-hacer-con-una-hoja"
      titulo={`Responder ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto="Responder"
      impedido={!elegido}
      enviando={responder.isPending}
      problema={responder.error}
      quedo="Lo que escribió sigue aquí."
      ancho="lg"
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">
          La respuesta firmada vuelve a <strong>{conPunto(pide)}</strong>
        </Text>
        {firmados.length === 0 ? (
          <Text size="sm">
            Todavía no hay un documento firmado por su puesto o su unidad en esta hoja. {redactar}.
          </Text>
        ) : (
          <>
            <Select
              label="Con el documento"
              data-autofocus
              allowDeselect={false}
              data={firmados.map((d) => ({ value: d.id, label: nombreDeDocumento(d) }))}
              value={elegido}
              onChange={setElegido}
              error={errores['documentoId']}
            />
            <CampoProveido
              label="Proveído (si hace falta)"
              valor={valor.proveido}
              alCambiar={(proveido) => cambiar({ proveido })}
              error={errores['proveido']}
            />
            <JustificarTarde
              plazos={plazosVencidosDe(hoja, paso.id)}
              valor={valor.justificacion}
              alCambiar={(justificacion) => cambiar({ justificacion })}
              error={errores['justificacion']}
            />
            <CamposDeAnexos
              anexos={valor.anexos}
              faltas={errores}
              alCambiar={(fn) => cambiar((antes) => ({ anexos: fn(antes.anexos) }))}
            />
          </>
        )}
      </div>
    </Dialogo>
  );
}
