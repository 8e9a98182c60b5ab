import { Button, Group, Modal, Radio } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { useActo } from '../api/use-acto';
import { PieDeActos } from '../ui/PieDeActos';
import { Problema } from '../ui/Problema';
import { NOMBRE_DE_PARTE, textoDeBloque, textoDeCampo } from './comparacion';
import { palabras, tramos } from './diferencias';
import {
  aplicar,
  dejaAlgoMio,
  fundirEscritos,
  porElegir,
  type Campo,
  type Eleccion,
  type Fusion,
} from './fusion';
import type { Base, DelServidor, Escrito } from './guardado';
import { ParteDeTexto } from './TextoComparado';
import estilos from './versiones.module.css';

interface Props {
  documentoId: string;
  base: Base;
  mio: Escrito;
  suyo: DelServidor;
  alJuntar: (escrito: Escrito) => void;
  alCerrar: () => void;
}

interface Punto {
  clave: string;
  nombre: string;
  base: string;
  mio: string;
  suyo: string;
  ambos: boolean;
}

function puntoDe(clave: string, f: Fusion, p: Props, lugar: number): Punto {
  const [clase, cual = ''] = clave.split('/');
  if (clase === 'campo') {
    const campo = cual as Campo;
    const [base, mio, suyo] = [p.base.escrito, p.mio, p.suyo.escrito].map((e) => textoDeCampo(e, campo));
    return { clave, nombre: NOMBRE_DE_PARTE[campo], base, mio, suyo, ambos: false } as Punto;
  }
  const parte = f.cuerpo[Number(cual)];
  const texto = (de: 'base' | 'mio' | 'suyo') =>
    parte && 'choque' in parte ? parte.choque[de].map(textoDeBloque).join('\n') : '';
  return {
    ...{ clave, nombre: `Párrafo que cambiaron los dos (${lugar})` },
    ...{ base: texto('base'), mio: texto('mio'), suyo: texto('suyo'), ambos: true },
  };
}

function Opcion({
  valor,
  label,
  base,
  texto,
}: {
  valor: Eleccion;
  label: string;
  base: string;
  texto: string;
}) {
  return (
    <div className={estilos.opcion}>
      <Radio value={valor} label={label} />
      {texto === '' ? (
        <p className={estilos.vacio}>Lo quitó.</p>
      ) : (
        <ParteDeTexto parte={{ tramos: tramos(palabras(base), palabras(texto)), soloFormato: false }} />
      )}
    </div>
  );
}

/** Both texts where both hands changed the same; the rest is put together already. What I leave out is kept aside. */
export function DialogoDeChoque(p: Props) {
  const { documentoId: id, base, mio, suyo, alJuntar } = p;
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const fusion = useMemo(() => fundirEscritos(base.escrito, mio, suyo.escrito), [base, mio, suyo]);
  const claves = porElegir(fusion);
  const [elecciones, setElecciones] = useState<Record<string, Eleccion>>({});
  const faltan = claves.filter((c) => !elecciones[c]).length;
  const otro = suyo.nombre ?? 'la otra sesión';
  const apartar = useActo<Escrito, unknown>({
    enviar: ({ titulo, contenido }, clave) =>
      datos(
        api.POST('/api/documentos/{id}/versiones', {
          params: { path: { id } },
          body: { version: base.version, ...(titulo.trim() ? { titulo } : {}), contenido },
          headers: conClave(clave),
        }),
      ),
    alLograr: () => alJuntar(aplicar(fusion, elecciones)),
    invalida: [],
  });
  const todo = (valor: Eleccion) => setElecciones(Object.fromEntries(claves.map((c) => [c, valor])));
  const confirmar = () =>
    dejaAlgoMio(fusion, elecciones) ? apartar.mutate(mio) : alJuntar(aplicar(fusion, elecciones));
  return (
    <Modal
      opened
      onClose={p.alCerrar}
      title="Dos textos del mismo documento"
      size="min(980px, 96vw)"
      fullScreen={enTelefono}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <div className={estilos.choques}>
        <p>
          Lo que usted y {otro} escribieron en párrafos distintos ya está junto. Elija qué queda donde los dos
          cambiaron lo mismo; su texto entero se guarda en el historial si deja algo fuera.
        </p>
        <Problema problema={apartar.error} quedo="Lo que usted escribió sigue en este navegador." />
        <Group gap="sm">
          <Button variant="default" size="compact-sm" onClick={() => todo('mio')}>
            Todo lo mío
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => todo('suyo')}>
            Todo lo de {otro}
          </Button>
        </Group>
        {claves
          .map((c, i) => puntoDe(c, fusion, p, i + 1))
          .map((x) => (
            <Radio.Group
              key={x.clave}
              value={elecciones[x.clave] ?? null}
              onChange={(v) => setElecciones({ ...elecciones, [x.clave]: v })}
              aria-label={x.nombre}
            >
              <fieldset className={estilos.choque}>
                <legend>{x.nombre}</legend>
                <div className={estilos.opciones}>
                  <Opcion valor="mio" label="Lo mío" base={x.base} texto={x.mio} />
                  <Opcion valor="suyo" label={`Lo de ${otro}`} base={x.base} texto={x.suyo} />
                </div>
                {x.ambos && <Radio value="ambos" label="Los dos, uno tras otro" mt="xs" />}
              </fieldset>
            </Radio.Group>
          ))}
        <PieDeActos>
          <span role="status" className="suave">
            {faltan === 0 ? '' : faltan === 1 ? 'Falta elegir 1' : `Faltan elegir ${faltan}`}
          </span>
          <Button variant="default" onClick={p.alCerrar}>
            Seguir escribiendo
          </Button>
          <Button onClick={confirmar} disabled={faltan > 0} loading={apartar.isPending}>
            Juntar y guardar
          </Button>
        </PieDeActos>
      </div>
    </Modal>
  );
}
