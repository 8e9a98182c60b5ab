import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ActoDeLote, FilaDeBandeja } from '../api/tipos';
import { CampoCarpeta } from '../hoja/CampoCarpeta';
import { CampoProveido } from '../hoja/CampoProveido';
import { CasillasProveido } from '../hoja/CasillasProveido';
import { CopiasDeDerivacion } from '../hoja/CopiasDeDerivacion';
import dialogos from '../hoja/dialogos.module.css';
import { CampoPlazo } from '../ui/CampoPlazo';
import { SelectorDestino } from '../ui/SelectorDestino';
import { claveDeHoja, type BorradorDeLote } from './borrador-de-lote';
import { consultaDeDocumentos } from './consultas';

interface PropsDeCampos {
  acto: ActoDeLote;
  filas: readonly FilaDeBandeja[];
  valor: BorradorDeLote;
  cambiar: (c: Partial<BorradorDeLote>) => void;
  errores: Record<string, string>;
}

/** What each act asks, once for all the chosen rows. */
export function CamposDeLote({ acto, filas, valor, cambiar, errores }: PropsDeCampos) {
  if (acto === 'derivar') {
    return (
      <>
        <SelectorDestino
          label="Para (original)"
          paraDerivar
          foco
          valor={valor.destino}
          alCambiar={(destino) => cambiar({ destino })}
          error={errores['oficial'] ?? errores['oficial.puestoId'] ?? errores['oficial.unidadId']}
        />
        <CasillasProveido
          valor={valor.acciones}
          alCambiar={(acciones) => cambiar({ acciones })}
          error={errores['oficial.acciones']}
        />
        <CampoProveido
          label="Proveído"
          valor={valor.proveido}
          alCambiar={(proveido) => cambiar({ proveido })}
          error={errores['oficial.proveido']}
        />
        <div className={dialogos.corto}>
          <CampoPlazo
            label="Plazo (si lo hay)"
            valor={valor.plazo}
            alCambiar={(plazo) => cambiar({ plazo })}
            error={errores['oficial.plazo']}
          />
        </div>
        <CopiasDeDerivacion
          copias={valor.copias}
          alCambiar={(copias) => cambiar({ copias })}
          faltas={errores}
        />
        <PorqueTarde {...{ filas, valor, cambiar, errores }} />
      </>
    );
  }
  if (acto === 'archivar') {
    return (
      <>
        <CampoCarpeta
          valor={valor.carpeta}
          lugar={valor.lugar}
          alCambiar={(carpeta) => cambiar({ carpeta })}
          alElegir={(lugar) => lugar && cambiar({ lugar })}
          error={errores['carpeta']}
        />
        <TextInput
          label="Lugar"
          placeholder="Estante, gaveta"
          value={valor.lugar}
          onChange={(e) => cambiar({ lugar: e.currentTarget.value })}
        />
        <Textarea
          label="Motivo (para las que aún deben algo)"
          autosize
          minRows={2}
          maxLength={1000}
          value={valor.texto}
          onChange={(e) => cambiar({ texto: e.currentTarget.value })}
        />
      </>
    );
  }
  if (acto === 'agrupar') {
    return (
      <Select
        label="La que las lleva"
        data-autofocus
        withAsterisk
        value={valor.padre || null}
        error={errores['padre']}
        onChange={(padre) => cambiar({ padre: padre ?? '' })}
        data={filas.map((f) => ({
          value: claveDeHoja(f),
          label: `${f.codigo} · ${f.referencia}`,
        }))}
      />
    );
  }
  if (acto === 'revertir') {
    return (
      <TextInput
        label="Motivo (si quiere)"
        data-autofocus
        maxLength={500}
        value={valor.texto}
        error={errores['motivo']}
        onChange={(e) => cambiar({ texto: e.currentTarget.value })}
      />
    );
  }
  if (acto === 'anotar') {
    return (
      <Textarea
        label="Nota"
        data-autofocus
        withAsterisk
        autosize
        minRows={2}
        maxLength={2000}
        value={valor.texto}
        error={errores['texto']}
        onChange={(e) => cambiar({ texto: e.currentTarget.value })}
      />
    );
  }
  if (acto === 'responder') {
    return (
      <>
        <DocumentoQueResponde
          valor={valor.documentoId}
          alCambiar={(documentoId) => cambiar({ documentoId })}
          error={errores['documentoId']}
        />
        <CampoProveido
          label="Proveído (si quiere)"
          valor={valor.proveido}
          alCambiar={(proveido) => cambiar({ proveido })}
          error={errores['proveido']}
        />
        <PorqueTarde {...{ filas, valor, cambiar, errores }} />
      </>
    );
  }
  return null;
}

/** Steps whose plazo is over do not go on without saying why: asked once, where one of the rows is late. */
function PorqueTarde({
  filas,
  valor,
  cambiar,
  errores,
}: Pick<PropsDeCampos, 'filas' | 'valor' | 'cambiar' | 'errores'>) {
  if (!filas.some((f) => f.plazoNivel === 'vencido')) return null;
  return (
    <Textarea
      label="Justificación del atraso (para las que salen tarde)"
      autosize
      minRows={2}
      maxLength={1000}
      value={valor.texto}
      error={errores['justificacion']}
      onChange={(e) => cambiar({ texto: e.currentTarget.value })}
    />
  );
}

interface PropsDeDocumento {
  valor: string;
  alCambiar: (id: string) => void;
  error: string | undefined;
}

/** One signed paper answers them all: its CITE fulfils what each one owed. */
function DocumentoQueResponde({ valor, alCambiar, error }: PropsDeDocumento) {
  const { data = [] } = useQuery(consultaDeDocumentos('firmados'));
  return (
    <Select
      label="Documento firmado que las responde"
      data-autofocus
      searchable
      withAsterisk
      value={valor || null}
      error={error}
      onChange={(id) => alCambiar(id ?? '')}
      nothingFoundMessage="Ningún documento suyo firmado con ese CITE"
      data={data.map((d) => ({ value: d.id, label: [d.cite, d.titulo].filter(Boolean).join(' · ') }))}
    />
  );
}
