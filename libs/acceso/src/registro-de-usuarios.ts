import { Bitacora } from '#auditoria';
import { ErrorDominio, type Contexto, type Fecha, type Rol } from '#kernel';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { cifrarClave, exigirClave } from './claves';
import { claveDeUnoMismo, ultimoAdministrador, usuarioDesconocido, usuarioInactivo } from './domain/errores';
import { SesionesRepository } from './sesiones.repository';
import { UsuariosRepository, type UsuarioListado } from './usuarios.repository';

registrarRestriccion(
  'usuario_unico',
  () => new ErrorDominio('acceso.usuario-repetido', 'conflicto', 'Ese nombre de usuario ya existe.'),
);
registrarRestriccion(
  'usuario_por_funcionario',
  () => new ErrorDominio('acceso.funcionario-con-usuario', 'conflicto', 'Ese funcionario ya tiene usuario.'),
);

/** A password as it is stored. */
export interface ClaveCifrada {
  readonly hash: string;
}

const NOMBRE = /^[a-z][a-z0-9._-]{2,39}$/;

function exigirNombre(usuario: string): void {
  if (NOMBRE.test(usuario)) return;
  throw new ErrorDominio(
    'acceso.usuario-invalido',
    'invalido',
    'El usuario lleva de 3 a 40 letras minúsculas sin acento, cifras, punto o guion, y empieza con letra.',
  );
}

/** Logins of officials. */
@Injectable()
export class RegistroDeUsuarios {
  constructor(
    private readonly usuarios: UsuariosRepository,
    private readonly sesiones: SesionesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** The rules of a new login, before anything is created. @throws ErrorDominio `acceso.usuario-invalido`, `acceso.clave-debil` */
  exigir(u: { usuario: string; clave: string }): void {
    exigirNombre(u.usuario);
    exigirClave(u.clave);
  }

  /** What is kept of a password; it takes a while, on purpose. @throws ErrorDominio `acceso.clave-debil` */
  async cifrar(clave: string): Promise<ClaveCifrada> {
    return { hash: await cifrarClave(clave) };
  }

  /**
   * @param u.porCambiar somebody else chose the password: its owner has to choose theirs before anything else
   * @throws ErrorDominio `acceso.usuario-invalido`, `acceso.clave-debil`, `acceso.usuario-repetido`, `acceso.funcionario-con-usuario`
   */
  async crear(
    tx: Tx,
    ctx: Contexto | null,
    u: {
      usuario: string;
      /** or what `cifrar` made of it, before the transaction */
      clave: string | ClaveCifrada;
      funcionarioId: string;
      roles: readonly Rol[];
      porCambiar?: boolean;
    },
  ): Promise<string> {
    exigirNombre(u.usuario);
    const { hash: claveHash } = typeof u.clave === 'string' ? await this.cifrar(u.clave) : u.clave;
    const id = await this.usuarios.crear(tx, { ...u, claveHash, porCambiar: u.porCambiar ?? false });
    await this.bitacora.anotar(tx, ctx, {
      cadena: `usuario/${id}`,
      acto: 'crear-usuario',
      datos: { usuario: u.usuario, funcionarioId: u.funcionarioId, roles: u.roles },
    });
    return id;
  }

  /** @returns roles of whoever holds each post as its titular on that day; a vacant post is absent */
  rolesDePuestos(tx: Tx, puestoIds: readonly string[], dia: Fecha): Promise<ReadonlyMap<string, Rol[]>> {
    return this.sesiones.rolesDeTitulares(tx, puestoIds, dia);
  }

  listar(tx: Tx): Promise<UsuarioListado[]> {
    return this.usuarios.listar(tx);
  }

  /**
   * Gives and takes roles; the open sessions of that person end, so that none goes on with the old ones.
   * @throws ErrorDominio `acceso.usuario-desconocido`, `acceso.ultimo-administrador`
   */
  async fijarRoles(tx: Tx, ctx: Contexto, id: string, roles: readonly Rol[]): Promise<void> {
    const u = await this.usuarios.bloquear(tx, id);
    if (!u) throw usuarioDesconocido();
    if (u.roles.includes('administrador') && !roles.includes('administrador')) await this.noElUltimo(tx, id);
    await this.usuarios.fijarRoles(tx, id, roles);
    await this.sesiones.cerrarDeUsuario(tx, id);
    await this.bitacora.anotar(tx, ctx, {
      cadena: `usuario/${id}`,
      acto: 'cambiar-roles',
      datos: { antes: u.roles, despues: roles },
    });
  }

  /**
   * Gives a login another password, for whoever forgot theirs; their sessions end, and they choose their own when they enter.
   * @param ctx null: from the server's console
   * @throws ErrorDominio `acceso.usuario-desconocido`, `acceso.usuario-inactivo`, `acceso.clave-propia`, `acceso.clave-debil`
   */
  async restablecerClave(
    tx: Tx,
    ctx: Contexto | null,
    id: string,
    clave: string,
  ): Promise<{ sesiones: number }> {
    const u = await this.usuarios.bloquear(tx, id);
    if (!u) throw usuarioDesconocido();
    if (!u.activo) throw usuarioInactivo();
    if (ctx?.actor.usuarioId === id) throw claveDeUnoMismo();
    await this.usuarios.fijarClave(tx, id, await cifrarClave(clave, 'clave'), true);
    const sesiones = await this.sesiones.cerrarDeUsuario(tx, id);
    await this.bitacora.anotar(tx, ctx, {
      cadena: `usuario/${id}`,
      acto: 'restablecer-clave',
      datos: { usuario: u.usuario, sesiones },
    });
    return { sesiones };
  }

  /** @returns the login of that name, or null */
  porNombre(tx: Tx, usuario: string): Promise<{ readonly id: string } | null> {
    return this.usuarios.bloquearPorNombre(tx, usuario.trim().toLowerCase());
  }

  /** Who leaves does not enter again, nor goes on where they are. @throws ErrorDominio `acceso.ultimo-administrador` */
  async desactivarDe(tx: Tx, ctx: Contexto, funcionarioId: string): Promise<void> {
    const id = await this.usuarios.deFuncionario(tx, funcionarioId);
    const u = id ? await this.usuarios.bloquear(tx, id) : null;
    if (!u?.activo) return;
    if (u.roles.includes('administrador')) await this.noElUltimo(tx, u.id);
    await this.usuarios.fijarActivo(tx, u.id, false);
    await this.sesiones.cerrarDeUsuario(tx, u.id);
    await this.bitacora.anotar(tx, ctx, { cadena: `usuario/${u.id}`, acto: 'desactivar' });
  }

  /** @returns the names of logins, by id; those that do not exist are absent */
  nombres(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.usuarios.nombres(tx, ids);
  }

  private async noElUltimo(tx: Tx, id: string): Promise<void> {
    if ((await this.usuarios.otrosCon(tx, 'administrador', id)) === 0) throw ultimoAdministrador();
  }

  /** @returns how many logins exist: none means a new installation */
  contar(tx: Tx): Promise<number> {
    return this.usuarios.contar(tx);
  }
}
