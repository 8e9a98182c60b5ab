import { Bitacora } from '#auditoria';
import { ErrorDominio, type Contexto, type Rol } from '#kernel';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { cifrarClave } from './claves';
import { UsuariosRepository } from './usuarios.repository';

registrarRestriccion(
  'usuario_unico',
  () => new ErrorDominio('acceso.usuario-repetido', 'conflicto', 'Ese nombre de usuario ya existe.'),
);
registrarRestriccion(
  'usuario_por_funcionario',
  () => new ErrorDominio('acceso.funcionario-con-usuario', 'conflicto', 'Ese funcionario ya tiene usuario.'),
);

const NOMBRE = /^[a-z][a-z0-9._-]{2,39}$/;

/** Logins of officials. */
@Injectable()
export class RegistroDeUsuarios {
  constructor(
    private readonly usuarios: UsuariosRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `acceso.usuario-invalido`, `acceso.clave-debil`, `acceso.usuario-repetido`, `acceso.funcionario-con-usuario` */
  async crear(
    tx: Tx,
    ctx: Contexto | null,
    u: { usuario: string; clave: string; funcionarioId: string; roles: readonly Rol[] },
  ): Promise<string> {
    if (!NOMBRE.test(u.usuario)) {
      throw new ErrorDominio(
        'acceso.usuario-invalido',
        'invalido',
        'El usuario lleva de 3 a 40 letras minúsculas sin acento, cifras, punto o guion, y empieza con letra.',
      );
    }
    const claveHash = await cifrarClave(u.clave);
    const id = await this.usuarios.crear(tx, { ...u, claveHash });
    await this.bitacora.anotar(tx, ctx, {
      cadena: `usuario/${id}`,
      acto: 'crear-usuario',
      datos: { usuario: u.usuario, funcionarioId: u.funcionarioId, roles: u.roles },
    });
    return id;
  }

  /** @returns how many logins exist: none means a new installation */
  contar(tx: Tx): Promise<number> {
    return this.usuarios.contar(tx);
  }
}
