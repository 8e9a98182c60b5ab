import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema, leerProblema, type ProblemaError } from '../../api/problema';
import type { EnsayoDeImportacion } from '../../api/tipos';
import { comoJson, fetchDeSesion } from '../../api/transporte';
import { BotonDeArchivo } from '../../ui/BotonDeArchivo';
import { Problema } from '../../ui/Problema';
import { Soltar } from '../../ui/Soltar';
import propios from '../administracion.module.css';
import { Ensayo } from './Ensayo';
import { EntregaDeClaves } from './EntregaDeClaves';
import type { Entrega } from './entregas';
import estilos from './importar.module.css';

const RUTA = '/api/administracion/importaciones';

async function ensayar(archivo: File): Promise<EnsayoDeImportacion> {
  const body = new FormData();
  body.append('archivo', archivo, archivo.name);
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  try {
    const r = await fetchDeSesion(
      new Request(new URL(RUTA, location.origin), { method: 'POST', body, headers }),
    );
    const cuerpo = comoJson(await r.text());
    if (!r.ok) throw leerProblema(r.status, cuerpo);
    return cuerpo as EnsayoDeImportacion;
  } catch (error) {
    throw comoProblema(error);
  }
}

/** Units, posts and people from a sheet: the template, what it would do, and the act. */
export function Importar() {
  const [hecha, setHecha] = useState<{ entregas: readonly Entrega[]; que: string } | null>(null);
  const ensayo = useMutation<EnsayoDeImportacion, ProblemaError, File>({ mutationFn: ensayar });
  const elegir = (archivos: readonly File[]) => {
    const [archivo] = archivos;
    if (!archivo) return;
    setHecha(null);
    ensayo.mutate(archivo);
  };
  const otra = () => {
    setHecha(null);
    ensayo.reset();
  };
  if (hecha) return <EntregaDeClaves {...hecha} alTerminar={otra} />;
  return (
    <>
      <p className={propios.explica}>
        Las unidades, sus puestos y su gente, desde una planilla. Primero se ensaya: verá fila por fila qué se
        crearía, qué cambia y qué está mal; nada se escribe hasta que lo confirme.
      </p>
      <div className={estilos.plantillas}>
        <Button component="a" variant="default" href={`${RUTA}/plantilla.xlsx`} download>
          Plantilla de Excel
        </Button>
        <Button component="a" variant="default" href={`${RUTA}/plantilla.csv`} download>
          Plantilla CSV
        </Button>
      </div>
      <Soltar alSoltar={elegir} mal={ensayo.isError}>
        <span>{ensayo.isPending ? 'Leyendo la planilla…' : 'Suelte aquí la planilla, o'}</span>
        <BotonDeArchivo accept=".xlsx,.csv,.txt" alElegir={elegir} inputProps={{ 'aria-label': 'Planilla' }}>
          {(props) => (
            <Button {...props} variant="default" loading={ensayo.isPending}>
              Elegir planilla
            </Button>
          )}
        </BotonDeArchivo>
      </Soltar>
      <div className={estilos.aviso}>
        <Problema
          problema={ensayo.error}
          quedo="Nada se escribió. Corrija la planilla y suéltela de nuevo."
        />
      </div>
      {ensayo.data && (
        <Ensayo
          key={ensayo.data.id}
          ensayo={ensayo.data}
          alHacerse={(entregas, que) => setHecha({ entregas, que })}
        />
      )}
    </>
  );
}
