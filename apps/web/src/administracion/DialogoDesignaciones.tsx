import { Button, Modal, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { DesignacionDePersonal, PuestoDePersonal } from '../api/tipos';
import { fechaYHora, hoyEnLaPaz } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import estilos from './administracion.module.css';
import { consultaDeDesignaciones } from './consultas';
import { DialogoCerrar } from './DialogoCerrar';
import { DialogoDesignar } from './DialogoDesignar';
import { vigencia } from './palabras';

interface Props {
  puesto: PuestoDePersonal;
  sigla: string;
  alCerrar: () => void;
}

/** Who fills and filled a post, by which memorándum; a new designación, or the end of one. */
export function DialogoDesignaciones({ puesto, sigla, alCerrar }: Props) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const { data, error } = useQuery(consultaDeDesignaciones(puesto.id));
  const [designando, setDesignando] = useState(false);
  const [cerrando, setCerrando] = useState<DesignacionDePersonal | null>(null);
  if (designando)
    return <DialogoDesignar puesto={puesto} sigla={sigla} alCerrar={() => setDesignando(false)} />;
  if (cerrando) return <DialogoCerrar designacion={cerrando} alCerrar={() => setCerrando(null)} />;
  const hoy = hoyEnLaPaz();
  return (
    <Modal
      opened
      onClose={alCerrar}
      title={`${puesto.cargo} — ${sigla}`}
      size="lg"
      fullScreen={enTelefono}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Stack>
        <Problema problema={error ? comoProblema(error) : null} />
        {!data && !error && <Skeleton h={90} />}
        <ul className={estilos.hoja}>
          {data?.map((d) => (
            <li key={d.id}>
              <div className={estilos.fila}>
                <div className={estilos.nombre}>
                  <strong>
                    {d.funcionario}, {d.calidad}
                  </strong>
                  <span>
                    {vigencia(d)} · {d.memorandum}
                    {d.conMemorandum && (
                      <>
                        {' '}
                        (
                        <a
                          href={`/api/administracion/designaciones/${d.id}/memorandum.pdf`}
                          target="_blank"
                          rel="noopener"
                        >
                          ver
                        </a>
                        )
                      </>
                    )}
                  </span>
                  <span>
                    Registrada {fechaYHora(d.registradoEn)}
                    {d.cierreMotivo && ` · cerrada: ${d.cierreMotivo}`}
                  </span>
                </div>
                {!d.cerrada && (d.hasta === null || d.hasta >= hoy) && (
                  <div className={estilos.botones}>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Cerrar la designación de ${d.funcionario}`}
                      onClick={() => setCerrando(d)}
                    >
                      Cerrar
                    </Button>
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
        {data?.length === 0 && <p className={estilos.explica}>Nadie fue designado todavía en este puesto.</p>}
        <div>
          <Button onClick={() => setDesignando(true)}>Designar</Button>
        </div>
      </Stack>
    </Modal>
  );
}
