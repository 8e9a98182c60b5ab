import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ProblemaError } from '../api/problema';
import { Problema } from '../ui/Problema';

/** @returns the hoja that a refusal points at, when it does */
export function hojaDelProblema(
  problema: ProblemaError | null,
): { gestion: string; id: string; codigo: string } | null {
  const hoja = problema?.datos['hoja'];
  if (typeof hoja !== 'object' || hoja === null) return null;
  const { gestion, id, codigo } = hoja as Record<string, unknown>;
  if (typeof gestion !== 'number' || typeof id !== 'string') return null;
  return { gestion: String(gestion), id, codigo: typeof codigo === 'string' ? codigo : 'la hoja' };
}

/** @returns true when the refusal is the same sender and cite again */
export function esDuplicado(problema: ProblemaError | null): boolean {
  return problema !== null && /duplicad/.test(problema.codigo);
}

/** The same sender and cite came before: see it, or register it all the same. */
export function AvisoDeDuplicado({
  problema,
  alConfirmar,
}: {
  problema: ProblemaError;
  alConfirmar: () => void;
}) {
  const hoja = hojaDelProblema(problema);
  return (
    <Problema problema={problema} quedo="El formulario sigue como lo dejó.">
      <Group gap="sm">
        {hoja && (
          <Link to="/hojas/$gestion/$id" params={{ gestion: hoja.gestion, id: hoja.id }} target="_blank">
            Ver {hoja.codigo}
          </Link>
        )}
        <Button variant="default" size="compact-sm" onClick={alConfirmar}>
          Registrar de todos modos
        </Button>
      </Group>
    </Problema>
  );
}
