import { Button } from '@mantine/core';
import type { FuncionarioDePersonal } from '../api/tipos';
import { fechaCorta } from '../ui/fechas';
import estilos from './administracion.module.css';

export type ActoDeFuncionario = 'roles' | 'usuario' | 'clave' | 'puesto' | 'cesar';
interface Props {
  funcionario: FuncionarioDePersonal;
  /** is who looks */
  propio: boolean;
  alPedir: (que: ActoDeFuncionario) => void;
}

/** What may be done with a person: the words of the button, and those that a screen reader says. */
function actosDe({ usuario, puestos }: FuncionarioDePersonal, propio: boolean) {
  const actos: [ActoDeFuncionario, string, string][] = [];
  if (puestos.length === 0) actos.push(['puesto', 'Designar', 'Designar a']);
  if (!usuario) actos.push(['usuario', 'Dar usuario', 'Dar usuario a']);
  if (usuario) actos.push(['roles', 'Roles', 'Roles de']);
  if (usuario?.activo && !propio) actos.push(['clave', 'Contraseña', 'Restablecer la contraseña de']);
  actos.push(['cesar', 'Cesar', 'Cesar a']);
  return actos;
}

/** A person, where they sit, how they enter, and what may be done with them. */
export function FilaDeFuncionario({ funcionario: f, propio, alPedir }: Props) {
  const { usuario } = f;
  return (
    <div className={estilos.fila}>
      <div className={estilos.nombre}>
        <strong className={f.hasta ? estilos.terminado : undefined}>{f.nombre}</strong>
        <span>
          {[
            `CI ${f.ci}`,
            usuario ? `usuario ${usuario.nombre}` : 'sin usuario',
            usuario?.porCambiar && usuario.activo && 'aún no eligió su contraseña',
            f.hasta && `cesó ${fechaCorta(f.hasta)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {!f.hasta && (
          <span className={f.puestos.length === 0 ? estilos.vacante : undefined}>
            {f.puestos.join(' · ') || 'Sin puesto: no puede actuar hasta que lo designe'}
          </span>
        )}
      </div>
      <div className={estilos.roles}>
        {usuario?.activo &&
          usuario.roles.map((r) => (
            <span key={r} className={estilos.rol}>
              {r}
            </span>
          ))}
      </div>
      {!f.hasta && (
        <div className={estilos.botones}>
          {actosDe(f, propio).map(([acto, texto, dicho]) => (
            <Button
              key={acto}
              size="compact-sm"
              variant={acto === 'cesar' ? 'subtle' : 'default'}
              data-peligro={acto === 'cesar' || undefined}
              aria-label={`${dicho} ${f.nombre}`}
              onClick={() => alPedir(acto)}
            >
              {texto}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
