import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { HojaVista } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Codigo } from '../ui/Codigo';
import { Problema } from '../ui/Problema';
import { textoDeEstado } from '../ui/palabras';
import estilos from './grupo.module.css';

type Raiz = NonNullable<HojaVista['grupo']['raiz']>;

/** With which HR this one travels, and which ones travel with it. */
export function GrupoDeHoja({ hoja }: { hoja: HojaVista }) {
  const { padre, raiz, agrupadas } = hoja.grupo;
  return (
    <>
      {padre && (
        <section className={estilos.viaja} aria-label="Agrupada">
          <p>
            Agrupada en <Codigo codigo={padre.codigo} gestion={padre.gestion} hojaId={padre.id} />
            {raiz && raiz.codigo !== padre.codigo && (
              <>
                {' '}
                y con ella en <Codigo codigo={raiz.codigo} gestion={raiz.gestion} hojaId={raiz.id} />
              </>
            )}
            : se mueve con ella.
          </p>
          {raiz && (
            <p className="suave">
              {textoDeEstado(raiz.estado)}: {raiz.lugar}
            </p>
          )}
          {raiz?.puedeRecibir && <RecibirGrupo raiz={raiz} />}
        </section>
      )}
      {agrupadas.length > 0 && (
        <section className={estilos.lleva} aria-label="Hojas que viajan con esta">
          <header>
            <strong>
              {agrupadas.length === 1
                ? 'Con esta viaja otra hoja de ruta'
                : `Con esta viajan ${agrupadas.length} hojas de ruta`}
            </strong>
            <a
              href={`/api/hojas/${hoja.gestion}/${hoja.id}/caratula.pdf`}
              target="_blank"
              rel="noopener noreferrer"
            >
              Imprimir la carátula
            </a>
          </header>
          <ul>
            {agrupadas.map((a) => (
              <li key={`${a.gestion}/${a.id}`} style={{ paddingLeft: (a.nivel - 1) * 18 }}>
                {a.nivel > 1 && <span aria-label={`dentro de ${a.en || 'otra'}`}>↳</span>}
                <Codigo codigo={a.codigo} gestion={a.gestion} hojaId={a.id} />
                <span>{a.referencia}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Received from any of its pages, the whole group is received at once. */
function RecibirGrupo({ raiz }: { raiz: Raiz }) {
  const recibir = useActo<Raiz, unknown>({
    enviar: ({ gestion, pasoId }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/recibir', {
          params: enRuta({ gestion, id: pasoId }),
          body: {},
          headers: conClave(clave),
        }),
      ),
    alLograr: (_, { codigo }) =>
      notifications.show({ message: `Recibida ${codigo}, con lo que agrupa. Está en su despacho.` }),
  });
  return (
    <>
      <Problema problema={recibir.error} />
      <div>
        <Button loading={recibir.isPending} onClick={() => recibir.mutate(raiz)}>
          Recibir {raiz.codigo} y lo que agrupa
        </Button>
      </div>
    </>
  );
}
