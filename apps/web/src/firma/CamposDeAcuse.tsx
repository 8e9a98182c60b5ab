import { TextInput } from '@mantine/core';
import { CampoFecha } from '../ui/CampoFecha';
import type { AcuseEscrito } from './acuse';
import { CampoCopiaSellada } from './CampoCopiaSellada';
import firma from './firma.module.css';

/** What the addressee's stamp says, and the scan of the stamped copy. */
export function CamposDeAcuse({
  acuse,
  cambiar,
  error,
  otraCopia = false,
}: {
  acuse: AcuseEscrito;
  cambiar: (cambios: Partial<AcuseEscrito>) => void;
  error: (campo: string) => string | undefined;
  /** it has one already, which stays unless another is chosen */
  otraCopia?: boolean;
}) {
  const texto = (campo: 'hora' | 'codigo' | 'nombre', label: string, placeholder?: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={acuse[campo]}
      onChange={(e) => cambiar({ [campo]: e.currentTarget.value })}
      error={error(campo)}
    />
  );
  return (
    <div className={firma.campos}>
      <CampoFecha
        label="Fecha del sello"
        valor={acuse.fecha}
        alCambiar={(fecha) => cambiar({ fecha })}
        error={error('fecha')}
      />
      <div className={firma.archivo}>
        {texto('hora', 'Hora (si se lee)', '17:45')}
        {texto('codigo', 'Código que le dieron', 'AG-4411')}
      </div>
      {texto('nombre', 'Quién recibió')}
      <CampoCopiaSellada
        archivo={acuse.archivo}
        cambiar={cambiar}
        error={error('archivoId')}
        {...(otraCopia ? { label: 'Elegir otra copia sellada (si la de ahora no es)' } : {})}
      />
    </div>
  );
}
