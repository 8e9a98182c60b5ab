import { exigirRol, RegistroDeUsuarios } from '#acceso';
import { fechaDe, type Contexto } from '#kernel';
import { Personal } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';

/** Units, posts, people and their logins, as the administration sees them: also what ended. */
@Injectable()
export class PersonalDeEntidad {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly personal: Personal,
    private readonly usuarios: RegistroDeUsuarios,
  ) {}

  organigrama(ctx: Contexto) {
    exigirRol(ctx, 'administrador', 'configurador');
    return this.uow.leer(async (tx) => {
      const hoy = fechaDe(tx.ahora);
      return {
        unidades: await this.personal.unidades(tx, hoy),
        puestos: await this.personal.puestos(tx, hoy),
      };
    });
  }

  funcionarios(ctx: Contexto) {
    exigirRol(ctx, 'administrador');
    return this.uow.leer(async (tx) => {
      const usuarios = new Map((await this.usuarios.listar(tx)).map((u) => [u.funcionarioId, u]));
      const puestos = await this.personal.puestosPorFuncionario(tx, fechaDe(tx.ahora));
      return (await this.personal.funcionarios(tx)).map((f) => {
        const u = usuarios.get(f.id);
        return {
          ...f,
          puestos: puestos.get(f.id) ?? [],
          usuario: u
            ? { id: u.id, nombre: u.usuario, activo: u.activo, porCambiar: u.porCambiar, roles: u.roles }
            : null,
        };
      });
    });
  }

  designaciones(ctx: Contexto, puestoId: string | null) {
    exigirRol(ctx, 'administrador');
    return this.uow.leer(async (tx) =>
      (await this.personal.designaciones(tx, puestoId)).map(({ memorandumSha256, registradoEn, ...d }) => ({
        ...d,
        conMemorandum: memorandumSha256 !== null,
        registradoEn: registradoEn.toISOString(),
      })),
    );
  }
}
