import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { porCampo } from '../api/problema';
import type { HojaVista, MiPaso } from '../api/tipos';
import { CampoPlazo } from '../ui/CampoPlazo';
import { Dialogo } from '../ui/Dialogo';
import { nombreDeDocumento } from '../ui/palabras';
import { SelectorDestino } from '../ui/SelectorDestino';
import { siguen } from '../ui/faltas';
import { useBorrador } from '../ui/use-borrador';
import { useIrALaFalta } from '../ui/use-ir-a-la-falta';
import { guardarProveidos, proveidosUsados, CampoProveido } from './CampoProveido';
import { CasillasProveido } from './CasillasProveido';
import { CopiasDeDerivacion } from './CopiasDeDerivacion';
import {
  comoOrden,
  COPIA_VACIA,
  faltasDeDerivar,
  LINEA_VACIA,
  type BorradorDerivar,
  type LineaDeDestino,
} from './derivar';
import dialogos from './dialogos.module.css';
import { JustificarTarde } from './JustificarTarde';
import { plazosVencidosDe } from './plazos';
import { recordarProveido } from './proveidos';
import { useDerivar } from './use-derivar';

interface Props {
  hoja: HojaVista;
  paso: Pick<MiPaso, 'gestion' | 'id' | 'tipo'>;
  alCerrar: () => void;
  /** Documentos that go along, already ticked. */
  documentoIds?: string[];
  /** A copia that was forgotten: the original stays in the despacho. */
  soloCopias?: boolean;
}

/** Derivar: one oficial, any copias, the eight boxes, the proveído, a plazo. */
export function DialogoDerivar({
  hoja,
  paso,
  alCerrar,
  documentoIds = [],
  soloCopias: olvidada = false,
}: Props) {
  // From a copia only copias leave; from the original, copias alone leave it where it is.
  const soloCopias = olvidada || paso.tipo === 'copia';
  const inicial: BorradorDerivar = {
    oficial: LINEA_VACIA,
    copias: soloCopias ? [COPIA_VACIA] : [],
    documentoIds,
    justificacion: '',
  };
  const tarde = soloCopias ? [] : plazosVencidosDe(hoja, paso.id);
  const { valor, cambiar, olvidar } = useBorrador(
    `${olvidada ? 'copias' : 'derivar'}.${paso.gestion}.${paso.id}`,
    inicial,
  );
  const [faltas, setFaltas] = useState<Record<string, string>>({});
  const caja = useIrALaFalta(faltas);
  const derivar = useDerivar(paso, hoja.codigo, () => {
    guardarProveidos(recordarProveido(proveidosUsados(), valor.oficial.proveido));
    olvidar();
    alCerrar();
  });
  const faltan = () => faltasDeDerivar(valor, soloCopias, tarde.length > 0);
  const errores = { ...porCampo(derivar.error), ...siguen(faltas, faltan()) };
  const oficial = (cambios: Partial<LineaDeDestino>) =>
    cambiar({ oficial: { ...valor.oficial, ...cambios } });

  function confirmar() {
    const nuevas = faltan();
    setFaltas(nuevas);
    if (Object.keys(nuevas).length === 0) derivar.mutate(comoOrden(valor, soloCopias));
  }

  return (
    <Dialogo
      ayuda="despacho#qué-se-puede-hacer-con-una-hoja"
      titulo={olvidada ? `Enviar una copia de ${hoja.codigo}` : `Derivar ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto={olvidada ? 'Enviar la copia' : 'Derivar'}
      enviando={derivar.isPending}
      problema={derivar.error}
      quedo="Lo que escribió sigue aquí."
      ancho="lg"
    >
      <div className={dialogos.cuerpo} ref={caja}>
        {!soloCopias && (
          <>
            <SelectorDestino
              label="Para (original)"
              paraDerivar
              foco
              valor={valor.oficial.destino}
              alCambiar={(destino) => oficial({ destino })}
              error={errores['oficial'] ?? errores['oficial.puestoId'] ?? errores['oficial.unidadId']}
            />
            <CasillasProveido
              valor={valor.oficial.acciones}
              alCambiar={(acciones) => oficial({ acciones })}
              error={errores['oficial.acciones']}
            />
            <CampoProveido
              label="Proveído"
              valor={valor.oficial.proveido}
              alCambiar={(proveido) => oficial({ proveido })}
              error={errores['oficial.proveido']}
            />
            <div className={dialogos.corto}>
              <CampoPlazo
                label="Plazo (si lo hay)"
                valor={valor.oficial.plazo}
                alCambiar={(plazo) => oficial({ plazo })}
                error={errores['oficial.plazo']}
              />
            </div>
          </>
        )}
        <JustificarTarde
          plazos={tarde}
          valor={valor.justificacion}
          alCambiar={(justificacion) => cambiar({ justificacion })}
          error={errores['justificacion']}
        />
        <CopiasDeDerivacion
          copias={valor.copias}
          alCambiar={(copias) => cambiar({ copias })}
          faltas={errores}
        />
        {hoja.documentos.length > 0 && (
          <Checkbox.Group
            label="Acompaña"
            value={valor.documentoIds}
            onChange={(ids) => cambiar({ documentoIds: ids })}
          >
            <div className={dialogos.papeles}>
              {hoja.documentos.map((d) => (
                <Checkbox key={d.id} value={d.id} label={nombreDeDocumento(d)} />
              ))}
            </div>
          </Checkbox.Group>
        )}
      </div>
    </Dialogo>
  );
}
