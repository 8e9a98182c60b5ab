import { Button, Modal, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { ClaseDeFrase } from '../api/tipos';
import { Problema } from '../ui/Problema';
import { frasesCon } from './buscar';
import { consultaDeFrases, guardarFrase } from './consultas';
import { FilaDeFrase } from './FilaDeFrase';
import { FormularioDeFrase } from './FormularioDeFrase';
import estilos from './frases.module.css';

interface Props {
  clase: ClaseDeFrase;
  /** Words at hand (what is selected, or written): offered to be kept. */
  aMano: string;
  alElegir: (texto: string) => void;
  alCerrar: () => void;
}

const COMO: Readonly<Record<ClaseDeFrase, string>> = {
  parrafo: 'párrafos de uso frecuente',
  proveido: 'proveídos de uso frecuente',
};

/** My phrases and those of the unidad: find one and put it; keep another. Enter puts the first found. */
export function DialogoFrases({ clase, aMano, alElegir, alCerrar }: Props) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const { data, error } = useQuery(consultaDeFrases(clase));
  const [q, setQ] = useState('');
  const [nueva, setNueva] = useState(false);
  const halladas = frasesCon(data ?? [], q);
  return (
    <Modal
      stackId="frases"
      opened
      onClose={alCerrar}
      title={`Frases: ${COMO[clase]}`}
      size="lg"
      fullScreen={enTelefono}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <div className={estilos.dialogo}>
        <Problema problema={error ? comoProblema(error) : null} />
        <TextInput
          label="Buscar una frase"
          value={q}
          autoComplete="off"
          data-autofocus
          onChange={(e) => setQ(e.currentTarget.value)}
          onKeyDown={(e) => {
            const [primera] = halladas;
            if (e.key !== 'Enter' || !primera) return;
            e.preventDefault();
            alElegir(primera.texto);
          }}
        />
        {data && halladas.length === 0 && (
          <p className="suave">
            {data.length === 0 ? 'Aquí estarán las frases que guarde.' : 'Ninguna frase dice eso.'}
          </p>
        )}
        <ul className={estilos.lista} aria-label="Frases">
          {halladas.map((f) => (
            <li key={f.id}>
              <FilaDeFrase frase={f} alElegir={alElegir} />
            </li>
          ))}
        </ul>
        {nueva ? (
          <FormularioDeFrase
            borrador={`frase.nueva.${clase}`}
            inicial={{ texto: aMano, deLaUnidad: false }}
            enviar={guardarFrase(clase)}
            alCerrar={() => setNueva(false)}
          />
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => setNueva(true)}>
            {aMano.trim() ? 'Guardar lo escrito como frase' : 'Nueva frase'}
          </Button>
        )}
      </div>
    </Modal>
  );
}
