import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { FuncionarioDePersonal } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { Lista } from '../ui/Lista';
import estilos from './administracion.module.css';
import { consultaDeFuncionarios } from './consultas';
import { DialogoCesar } from './DialogoCesar';
import { DialogoDarPuesto } from './DialogoDarPuesto';
import { DialogoFuncionario } from './DialogoFuncionario';
import { DialogoRestablecer } from './DialogoRestablecer';
import { DialogoRoles } from './DialogoRoles';
import { DialogoUsuario } from './DialogoUsuario';
import { FilaDeFuncionario, type ActoDeFuncionario } from './FilaDeFuncionario';
import { llano } from './filtro';

type Abierto = { que: 'nuevo' } | { que: ActoDeFuncionario; funcionario: FuncionarioDePersonal };

const DIALOGOS = {
  roles: DialogoRoles,
  cesar: DialogoCesar,
  usuario: DialogoUsuario,
  clave: DialogoRestablecer,
  puesto: DialogoDarPuesto,
} as const satisfies Record<ActoDeFuncionario, unknown>;

/** The people of the entidad, their login and their roles. */
export function Funcionarios() {
  const { data, error, refetch } = useQuery(consultaDeFuncionarios);
  const { sesion } = useSesion();
  const [texto, setTexto] = useState('');
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const elegido = abierto && abierto.que !== 'nuevo' ? abierto.funcionario : null;
  const Elegido = abierto && abierto.que !== 'nuevo' ? DIALOGOS[abierto.que] : null;
  const q = llano(texto.trim());
  const filas = data?.filter((f) =>
    llano([f.nombre, f.ci, f.usuario?.nombre, ...f.puestos].join(' ')).includes(q),
  );
  return (
    <>
      <div className={estilos.mandos}>
        <TextInput
          label="Buscar"
          placeholder="Nombre, cédula, usuario o cargo"
          value={texto}
          onChange={(e) => setTexto(e.currentTarget.value)}
        />
        <Button onClick={() => setAbierto({ que: 'nuevo' })}>Nuevo funcionario</Button>
      </div>
      <div className={estilos.hoja}>
        <Lista
          nombre="Funcionarios"
          filas={filas}
          problema={error ? comoProblema(error) : null}
          claveDe={(f) => f.id}
          esqueleto={<Skeleton h={44} my={4} />}
          reintentar={() => void refetch()}
          vacio={{ titulo: 'Nadie con ese nombre', texto: 'Busque por apellido, cédula o usuario.' }}
        >
          {(f) => (
            <FilaDeFuncionario
              funcionario={f}
              propio={f.usuario?.nombre === sesion.usuario}
              alPedir={(que) => setAbierto({ que, funcionario: f })}
            />
          )}
        </Lista>
      </div>
      {abierto?.que === 'nuevo' && <DialogoFuncionario alCerrar={() => setAbierto(null)} />}
      {Elegido && elegido && <Elegido funcionario={elegido} alCerrar={() => setAbierto(null)} />}
    </>
  );
}
