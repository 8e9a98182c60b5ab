import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, datos } from '../api/cliente';
import type { Propuesta } from '../api/tipos';
import { consultaDeLectura } from './consultas';
import type { FormularioDeRecepcion } from './formulario';
import { estaVacio, porCampoLeido, textoDeSelloAnterior, type CampoLeido } from './propuestas';

/** The proposals for a form, how they are taken, and the one looked at. */
export function usePropuestas(
  f: FormularioDeRecepcion,
  cambiar: (cambios: Partial<FormularioDeRecepcion>) => void,
  alMirar: (p: Propuesta | null) => void,
) {
  const { data } = useQuery(consultaDeLectura(f.archivo?.id ?? null));
  const [sinHallar, setSinHallar] = useState<string | null>(null);
  const campos = porCampoLeido(data);

  async function aceptar(campo: CampoLeido, p: Propuesta): Promise<void> {
    if (campo !== 'hoja') return cambiar({ [campo]: p.valor });
    const halladas = await datos(api.GET('/api/hojas', { params: { query: { codigo: p.valor } } }));
    // A CITE may be of a paper that went in several; which one it is, the desk says.
    const [unica, ...otras] = halladas.filter((h) => !h.propuesta || p.dudosa);
    const hallada = otras.length === 0 ? unica : undefined;
    setSinHallar(hallada ? null : p.valor);
    if (hallada) cambiar({ hoja: hallada });
  }

  return {
    leyendo: data?.estado === 'pendiente',
    fuente: data?.fuente ?? null,
    selloAnterior: textoDeSelloAnterior(data),
    sinHallar,
    /** Properties of `ConPropuesta` for a field. */
    de: (campo: CampoLeido) => ({
      campo,
      propuesta: campos[campo],
      vacio: estaVacio(f, campo),
      valor: campo === 'hoja' ? (f.hoja?.codigo ?? '') : f[campo],
      alAceptar: (p: Propuesta) => void aceptar(campo, p),
      alMirar,
    }),
  };
}
