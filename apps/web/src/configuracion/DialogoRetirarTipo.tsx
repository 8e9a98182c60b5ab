import { useQuery } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import type { TipoDeDocumento } from '../api/tipos';
import { consultaDeUso } from './consultas';
import { DialogoRetirar } from './DialogoRetirar';

function enCurso(n: number): string {
  if (n === 0) return 'No hay ninguno en curso.';
  return n === 1
    ? 'Hay 1 en curso: sigue y se puede firmar.'
    : `Hay ${n} en curso: siguen y se pueden firmar.`;
}
function emitidos(n: number): string {
  if (n === 0) return 'No hay ninguno emitido.';
  return n === 1
    ? 'Hay 1 emitido: queda como está, con su CITE.'
    : `Hay ${n} emitidos: quedan como están, con su CITE.`;
}

/** A kind of paper is given up: how many there are, begun and issued, is said before. */
export function DialogoRetirarTipo({ tipo, alCerrar }: { tipo: TipoDeDocumento; alCerrar: () => void }) {
  const params = { path: { clave: tipo.clave } };
  const uso = useQuery(consultaDeUso(tipo.clave));
  return (
    <DialogoRetirar
      borrador={`retirar.tipo.${tipo.clave}`}
      titulo={`Retirar ${tipo.nombre}`}
      enviar={(body, clave) =>
        datos(api.POST('/api/tipos/{clave}/retirar', { params, headers: conClave(clave), body }))
      }
      hecho={`«${tipo.nombre}» se retiró.`}
      alCerrar={alCerrar}
    >
      <li>Nadie empieza otro documento de este tipo.</li>
      <li>{uso.data ? enCurso(uso.data.enCurso) : 'Contando los que están en curso…'}</li>
      {uso.data && <li>{emitidos(uso.data.emitidos)}</li>}
      <li>Sus plantillas y series se conservan. Se puede reponer cuando haga falta.</li>
    </DialogoRetirar>
  );
}
