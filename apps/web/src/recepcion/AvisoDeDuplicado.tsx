import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ProblemaError } from '../api/problema';
import type { HojaEncontrada } from '../api/tipos';
import { Problema } from '../ui/Problema';
import { hojaDelProblema } from './duplicado';

interface Props {
  problema: ProblemaError;
  ocupado: boolean;
  alUnir: (hoja: HojaEncontrada) => void;
  alConfirmar: () => void;
}

/** The same sender and cite came before: see it, join the note to its hoja, or register it all the same. */
export function AvisoDeDuplicado({ problema, ocupado, alUnir, alConfirmar }: Props) {
  const hoja = hojaDelProblema(problema);
  return (
    <Problema problema={problema} quedo="El formulario sigue como lo dejó.">
      <Group gap="sm">
        {hoja && (
          <Link
            to="/hojas/$gestion/$id"
            params={{ gestion: String(hoja.gestion), id: hoja.id }}
            target="_blank"
          >
            Ver {hoja.codigo}
          </Link>
        )}
        {hoja && hoja.estado !== 'ANULADA' && (
          <Button size="compact-sm" loading={ocupado} onClick={() => alUnir(hoja)}>
            Unir a {hoja.codigo}
          </Button>
        )}
        <Button variant="default" size="compact-sm" disabled={ocupado} onClick={alConfirmar}>
          Registrar de todos modos
        </Button>
      </Group>
    </Problema>
  );
}
