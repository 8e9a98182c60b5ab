import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { Destinatario, DocumentoVisto } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { useBorrador } from '../ui/use-borrador';
import { BuscarEntidades } from './BuscarEntidades';
import { lineas } from './contenido';
import { DialogoFirmarVarios, type Dirigido } from './DialogoFirmarVarios';
import estilos from './varios.module.css';

interface Props {
  documento: DocumentoVisto;
  version: number;
  /** how the draft addresses: its tratamiento and lugar serve for all */
  modelo: Destinatario;
  firmable: boolean;
  alCerrar: () => void;
  alTerminar: () => void;
}

/** The same letter to many: each addressee gets a documento of its own. */
export function DialogoParaVarios({ documento: d, version, modelo, firmable, alCerrar, alTerminar }: Props) {
  const { valor, cambiar, olvidar } = useBorrador<{ textos: string[] }>(`para-varios.${d.id}`, {
    textos: modelo.lineas.length > 0 ? [modelo.lineas.join('\n')] : [],
  });
  const [hechos, setHechos] = useState<Dirigido[] | null>(null);
  const destinatarios = valor.textos
    .map((t): Destinatario => ({ ...modelo, lineas: lineas(t) }))
    .filter((x) => x.lineas.length > 0);
  const repartir = useActo<Destinatario[], { documentos: { id: string; version: number }[] }>({
    enviar: (lista, clave) =>
      datos(
        api.POST('/api/documentos/{id}/para-varios', {
          params: { path: { id: d.id } },
          body: { version, destinatarios: lista },
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ documentos }, lista) => {
      olvidar();
      setHechos(documentos.map((x, i) => ({ ...x, nombre: lista[i]?.lineas[0] ?? '' })));
    },
    invalida: [['documentos']],
  });
  const poner = (textos: string[]) => cambiar({ textos });
  if (hechos) return <DialogoFirmarVarios documentos={hechos} firmable={firmable} alCerrar={alTerminar} />;
  return (
    <Dialogo
      ayuda="redaccion#la-misma-carta-para-varios"
      titulo="La misma carta para varios"
      alCerrar={alCerrar}
      alConfirmar={() => repartir.mutate(destinatarios)}
      acto={`Hacer ${Math.max(2, destinatarios.length)} documentos`}
      enviando={repartir.isPending}
      problema={repartir.error}
      quedo="La lista sigue aquí."
      impedido={destinatarios.length < 2}
      ancho="lg"
    >
      <p className="suave">
        Cada uno tendrá su documento, con su número al firmarse, y llevará los anexos de este. Una circular,
        en cambio, es un solo documento: ponga a todos en «A», con «Del directorio» o «De la entidad».
      </p>
      <BuscarEntidades alElegir={(l) => poner([...valor.textos.filter((t) => t.trim()), l.join('\n')])} />
      <ol className={estilos.lista} aria-label="Destinatarios">
        {valor.textos.map((texto, i) => (
          <li key={i}>
            <Textarea
              label={`Destinatario ${i + 1}`}
              autosize
              minRows={2}
              value={texto}
              onChange={(e) => poner(valor.textos.map((t, j) => (j === i ? e.currentTarget.value : t)))}
            />
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`Quitar el destinatario ${i + 1}`}
              onClick={() => poner(valor.textos.filter((_, j) => j !== i))}
            >
              Quitar
            </Button>
          </li>
        ))}
      </ol>
      <Group>
        <Button variant="default" size="compact-sm" onClick={() => poner([...valor.textos, ''])}>
          + Otro destinatario
        </Button>
      </Group>
    </Dialogo>
  );
}
