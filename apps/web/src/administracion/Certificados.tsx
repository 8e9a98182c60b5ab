import { Button, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { FirmanteDeEntidad } from '../api/tipos';
import { diaConAnio, estadoEnPalabras, GRUPOS } from '../certificados/palabras';
import { Lista } from '../ui/Lista';
import { Plazo } from '../ui/Plazo';
import estilos from './administracion.module.css';
import { consultaDeCertificados } from './consultas';
import { DialogoCertificados } from './DialogoCertificados';
import { llano } from './filtro';

const TODOS = 'todos';

/** Everybody who signs and with what: whose certificate ends first, first. */
export function Certificados() {
  const { data, error, refetch } = useQuery(consultaDeCertificados);
  const [grupo, setGrupo] = useState<string>(TODOS);
  const [texto, setTexto] = useState('');
  const [abierto, setAbierto] = useState<string | null>(null);
  const en = (valor: string) => (f: FirmanteDeEntidad) =>
    valor === TODOS || f.grupos.some((g) => g === valor);
  const cuantos = (valor: string) => data?.filter(en(valor)).length ?? 0;
  const q = llano(texto.trim());
  const filas = data?.filter(en(grupo)).filter((f) => llano(`${f.nombre} ${f.ci}`).includes(q));
  const firmante = data?.find((f) => f.funcionarioId === abierto);
  return (
    <>
      <div className={estilos.mandos}>
        <TextInput
          label="Buscar"
          placeholder="Nombre o cédula"
          value={texto}
          onChange={(e) => setTexto(e.currentTarget.value)}
        />
        <div className={estilos.filtros} role="group" aria-label="Cuáles se ven">
          {[{ valor: TODOS, texto: 'Todos' }, ...GRUPOS].map(({ valor, texto }) => (
            <Button
              key={valor}
              size="compact-md"
              variant={grupo === valor ? 'filled' : 'default'}
              aria-pressed={grupo === valor}
              onClick={() => setGrupo(valor)}
            >
              {texto} ({cuantos(valor)})
            </Button>
          ))}
        </div>
      </div>
      <div className={estilos.hoja}>
        <Lista
          nombre="Certificados de los funcionarios"
          filas={filas}
          problema={error ? comoProblema(error) : null}
          claveDe={(f) => f.funcionarioId}
          esqueleto={<Skeleton h={44} my={4} />}
          reintentar={() => void refetch()}
          vacio={{
            titulo: 'Nadie en esta lista',
            texto: 'Cambie el filtro, o busque por apellido o cédula.',
          }}
        >
          {(f) => <Fila firmante={f} alVer={() => setAbierto(f.funcionarioId)} />}
        </Lista>
      </div>
      {firmante && <DialogoCertificados firmante={firmante} alCerrar={() => setAbierto(null)} />}
    </>
  );
}

function Fila({ firmante: f, alVer }: { firmante: FirmanteDeEntidad; alVer: () => void }) {
  const c = f.certificados.find((uno) => uno.id === f.cuenta);
  const otros = f.certificados.length - 1;
  return (
    <div className={estilos.fila}>
      <div className={estilos.nombre}>
        <strong>{f.nombre}</strong>
        <span>
          {[`CI ${f.ci}`, c && `${c.emisor}, hasta el ${diaConAnio(c.hasta)}`, otros > 0 && `y ${otros} más`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {c ? <Plazo {...estadoEnPalabras(c)} /> : <Plazo texto="Sin certificado" nivel="normal" />}
      <div className={estilos.botones}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Certificados de ${f.nombre}`}
          onClick={alVer}
        >
          {c ? 'Ver' : 'Inscribir'}
        </Button>
      </div>
    </div>
  );
}
