import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { consultaDeRecepcion } from './consultas';
import { DialogoCorregir } from './DialogoCorregir';
import estilos from './hoja.module.css';

/** What a reception prints, later too, and its correction where the desk may make it. */
export function PapelitosDeRecepcion({ gestion, id }: { gestion: number; id: string }) {
  const { data } = useQuery(consultaDeRecepcion(gestion, id));
  const [corrigiendo, setCorrigiendo] = useState(false);
  if (!data || data.nota.procedencia === null) return null;
  const papel = (nombre: string): string => `/api/recepciones/${gestion}/${id}/${nombre}.pdf`;
  return (
    <p className={estilos.papelitos}>
      <a href={papel('etiqueta')} target="_blank" rel="noopener">
        Etiqueta
      </a>
      {data.estado === 'en-papel' && (
        <a href={papel('sello')} target="_blank" rel="noopener">
          Sello
        </a>
      )}
      <a href={papel('comprobante')} target="_blank" rel="noopener">
        Comprobante
      </a>
      {data.corregidaEn && <span className="suave">Corregida: lo que se imprime lo dice</span>}
      {data.corregir.permitido && (
        <Button variant="subtle" size="compact-sm" onClick={() => setCorrigiendo(true)}>
          Corregir
        </Button>
      )}
      {corrigiendo && (
        <DialogoCorregir recepcion={data} gestion={gestion} id={id} alCerrar={() => setCorrigiendo(false)} />
      )}
    </p>
  );
}
