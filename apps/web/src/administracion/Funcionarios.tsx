import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { FuncionarioDePersonal } from '../api/tipos';
import { fechaCorta } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import estilos from './administracion.module.css';
import { consultaDeFuncionarios } from './consultas';
import { DialogoCesar } from './DialogoCesar';
import { DialogoFuncionario } from './DialogoFuncionario';
import { DialogoRoles } from './DialogoRoles';
import { llano } from './filtro';

type Abierto = { que: 'nuevo' } | { que: 'roles' | 'cesar'; funcionario: FuncionarioDePersonal };

/** The people of the entidad, their login and their roles. */
export function Funcionarios() {
  const { data, error, refetch } = useQuery(consultaDeFuncionarios);
  const [texto, setTexto] = useState('');
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const q = llano(texto.trim());
  const filas = data?.filter((f) => llano(`${f.nombre} ${f.ci} ${f.usuario?.nombre ?? ''}`).includes(q));
  return (
    <>
      <div className={estilos.mandos}>
        <TextInput
          label="Buscar"
          placeholder="Nombre, cédula o usuario"
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
          {(f) => <Fila funcionario={f} alAbrir={setAbierto} />}
        </Lista>
      </div>
      {abierto?.que === 'nuevo' && <DialogoFuncionario alCerrar={() => setAbierto(null)} />}
      {abierto?.que === 'roles' && (
        <DialogoRoles funcionario={abierto.funcionario} alCerrar={() => setAbierto(null)} />
      )}
      {abierto?.que === 'cesar' && (
        <DialogoCesar funcionario={abierto.funcionario} alCerrar={() => setAbierto(null)} />
      )}
    </>
  );
}

function Fila({
  funcionario: f,
  alAbrir,
}: {
  funcionario: FuncionarioDePersonal;
  alAbrir: (a: Abierto) => void;
}) {
  return (
    <div className={estilos.fila}>
      <div className={estilos.nombre}>
        <strong className={f.hasta ? estilos.terminado : undefined}>{f.nombre}</strong>
        <span>
          {[
            `CI ${f.ci}`,
            f.usuario ? `usuario ${f.usuario.nombre}` : 'sin usuario',
            f.hasta && `cesó ${fechaCorta(f.hasta)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className={estilos.roles}>
        {f.usuario?.activo &&
          f.usuario.roles.map((r) => (
            <span key={r} className={estilos.rol}>
              {r}
            </span>
          ))}
      </div>
      {!f.hasta && (
        <div className={estilos.botones}>
          {f.usuario && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Roles de ${f.nombre}`}
              onClick={() => alAbrir({ que: 'roles', funcionario: f })}
            >
              Roles
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Cesar a ${f.nombre}`}
            onClick={() => alAbrir({ que: 'cesar', funcionario: f })}
          >
            Cesar
          </Button>
        </div>
      )}
    </div>
  );
}
