import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useEffect, useRef, type ComponentType, type FormEvent } from 'react';
import acceso from '../acceso/acceso.module.css';
import type { EstadoDeInstalacion } from '../api/tipos';
import { useTitulo } from '../app/use-titulo';
import { MarcaDeCasa } from '../ui/MarcaDeCasa';
import { Problema } from '../ui/Problema';
import { ResumenDeFaltas } from '../ui/ResumenDeFaltas';
import { consultaDeInstalacion } from './consultas';
import { indiceDe, nombreDeCampo, pasoDe, PASOS, type Paso } from './formulario';
import estilos from './instalacion.module.css';
import { PasoResumen } from './PasoResumen';
import { PasoAdministrador, PasoClave, PasoEntidad, PasoNumeracion, PasoOficina } from './Pasos';
import { useAsistente, type Asistente } from './use-asistente';

const ruta = getRouteApi('/instalacion');
const CUERPOS: Record<Paso, ComponentType<{ a: Asistente }>> = {
  clave: PasoClave,
  entidad: PasoEntidad,
  oficina: PasoOficina,
  numeracion: PasoNumeracion,
  administrador: PasoAdministrador,
  resumen: PasoResumen,
};

/** Somebody else prepared it meanwhile. */
const HECHA = ['instalacion.hecha', 'instalacion.cerrada'];

/** The first start of an installation: from nothing to an entidad at work, in six steps and one act. */
export function PaginaInstalacion() {
  const { data: estado } = useSuspenseQuery(consultaDeInstalacion);
  return estado ? <Asistencia estado={estado} /> : <Navigate to="/" />;
}

function Asistencia({ estado }: { estado: EstadoDeInstalacion }) {
  const { paso: escrito } = ruta.useSearch();
  const navegar = ruta.useNavigate();
  const pedido = PASOS.find((p) => p.paso === escrito)?.paso ?? 'clave';
  const a = useAsistente(estado, pedido, (paso) => void navegar({ search: { paso } }));
  const { titulo } = PASOS[indiceDe(a.paso)] ?? PASOS[0];
  useTitulo(`${titulo} · Instalación`);
  return (
    <main className={estilos.pagina}>
      <header className={acceso.cabeza}>
        <MarcaDeCasa />
        <div>
          <h1>Hoja de Ruta</h1>
          <p className="suave">Primer inicio: prepare la entidad</p>
        </div>
      </header>
      <Camino a={a} />
      <Formulario a={a} titulo={titulo} />
    </main>
  );
}

/** Where one is, and the way back to what was seen. */
function Camino({ a }: { a: Asistente }) {
  const actual = indiceDe(a.paso);
  return (
    <nav aria-label="Pasos de la instalación">
      <ol className={estilos.camino}>
        {PASOS.map(({ paso, titulo }, i) => {
          const nombre = (
            <>
              <span className={estilos.numero}>{i + 1}</span>
              <span className={estilos.nombre}>{titulo}</span>
            </>
          );
          return (
            <li key={paso}>
              {a.confirmada && i !== actual && i <= a.escrito.visto ? (
                <button type="button" onClick={() => a.ir(paso)}>
                  {nombre}
                </button>
              ) : (
                <span aria-current={i === actual ? 'step' : undefined}>{nombre}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** After a step comes, its title is read first; or the field whose fault was chosen. */
function useFocoDelPaso(paso: Paso) {
  const caja = useRef<HTMLFormElement>(null);
  const cabeza = useRef<HTMLHeadingElement>(null);
  const pendiente = useRef<string | null>(null);
  const antes = useRef<Paso | null>(null);
  const enfocar = (campo: string) =>
    caja.current?.querySelector<HTMLElement>(`[name="${CSS.escape(campo)}"]`)?.focus();
  useEffect(() => {
    if (antes.current !== null && antes.current !== paso) {
      if (pendiente.current) enfocar(pendiente.current);
      else cabeza.current?.focus();
    }
    pendiente.current = null;
    antes.current = paso;
  }, [paso]);
  return { caja, cabeza, pendiente, enfocar };
}

function Formulario({ a, titulo }: { a: Asistente; titulo: string }) {
  const { caja, cabeza, pendiente, enfocar } = useFocoDelPaso(a.paso);
  const Cuerpo = CUERPOS[a.paso];
  const n = indiceDe(a.paso);
  const [anterior, siguiente] = [PASOS[n - 1], PASOS[n + 1]];
  const hayFaltas = Object.keys(a.faltas).length > 0;
  function enviar(evento: FormEvent) {
    evento.preventDefault();
    if (a.ocupado) return;
    if (siguiente) a.avanzar(siguiente.paso);
    else a.crear.mutate(a.orden);
  }
  function irA(campo: string) {
    const { paso } = pasoDe(campo);
    if (paso === a.paso) return enfocar(campo);
    pendiente.current = campo;
    a.irAFalta(paso);
  }
  return (
    <form ref={caja} className={acceso.pliego} onSubmit={enviar} noValidate aria-labelledby="paso">
      <h2 id="paso" ref={cabeza} tabIndex={-1} className={estilos.titulo}>
        <small>
          Paso {n + 1} de {PASOS.length}
        </small>
        {titulo}
      </h2>
      {hayFaltas ? (
        <ResumenDeFaltas
          faltas={a.faltas as Record<string, string>}
          nombreDe={nombreDeCampo}
          irA={irA}
          titulo={(n) =>
            `Revise ${n === 1 ? 'un dato' : `${n} datos`} para ${siguiente ? 'seguir' : 'crear la instalación'}`
          }
        />
      ) : (
        <Problema problema={a.problema} quedo="Lo que escribió sigue aquí.">
          {HECHA.includes(a.problema?.codigo ?? '') && <a href="/acceso">Entrar</a>}
        </Problema>
      )}
      <div className={estilos.cuerpo}>
        <Cuerpo a={a} />
      </div>
      <div className={estilos.mandos}>
        <Button type="submit" loading={a.ocupado}>
          {siguiente ? 'Siguiente' : 'Crear la instalación'}
        </Button>
        {anterior && (
          <Button variant="default" onClick={() => a.ir(anterior.paso)} disabled={a.ocupado}>
            Atrás
          </Button>
        )}
      </div>
    </form>
  );
}
