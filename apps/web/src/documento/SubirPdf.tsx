import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { porCampo } from '../api/problema';
import { consultaDeLectura } from '../recepcion/consultas';
import { CampoArchivo } from '../ui/CampoArchivo';
import type { DestinoElegido } from '../ui/destinos';
import { Problema } from '../ui/Problema';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useBorrador } from '../ui/use-borrador';
import { useSubida } from '../ui/use-subida';
import { Vacio } from '../ui/Vacio';
import { Visor } from '../ui/visor/Visor';
import { CamposDePapel } from './CamposDePapel';
import { consultaDeJuicio, consultaDeTipos } from './consultas';
import { JuicioDelPapel } from './JuicioDelPapel';
import {
  citeSinReserva,
  faltasDePapel,
  ordenDePapel,
  type FaltasDePapel,
  type FormularioDePapel,
} from './papel-subido';
import { useCrearDocumento, type DeHoja } from './use-crear-documento';
import estilos from './subido.module.css';

const VACIO: FormularioDePapel = {
  archivo: null,
  tipo: 'carta',
  firmante: null,
  referencia: '',
  fecha: '',
  numeroId: '',
};

/** A PDF made elsewhere becomes the documento, byte for byte: left what the register asks, right the paper. */
export function SubirPdf({
  de,
  firma,
  cabeza,
}: {
  de: DeHoja;
  firma: DestinoElegido | null;
  cabeza: ReactNode;
}) {
  const borrador = useBorrador(`subir-pdf.${de.hoja ?? ''}`, { ...VACIO, firmante: firma });
  const { valor: f, cambiar } = borrador;
  const subida = useSubida((archivo) => cambiar({ archivo, numeroId: '' }), f.archivo);
  const bytes = useBytes(subida.local);
  const tipos = useQuery(consultaDeTipos);
  const juicio = useQuery(consultaDeJuicio(f.archivo?.id ?? null, f.tipo));
  const { data: lectura } = useQuery(consultaDeLectura(f.archivo?.id ?? null));
  const [propias, setPropias] = useState<FaltasDePapel>({});
  const crear = useCrearDocumento(de, () => borrador.olvidar());
  const delServidor = porCampo(crear.error);
  const ajeno = citeSinReserva(lectura, juicio.data);
  const impedido = (juicio.data?.motivos.length ?? 0) > 0;

  function registrar() {
    const faltas = faltasDePapel(f);
    setPropias(faltas);
    if (Object.keys(faltas).length === 0 && !impedido) crear.mutate(ordenDePapel(f));
  }

  return (
    <div className={estilos.pagina}>
      <form
        className={estilos.formulario}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          registrar();
        }}
      >
        {cabeza}
        <p className="suave">
          El archivo queda tal como se sube: el sistema no escribe nada en él. Puede venir firmado de otro
          lado.
        </p>
        <Problema problema={crear.error} quedo="El formulario sigue como lo dejó." />
        <CampoArchivo label="Elegir el PDF" subida={subida} error={f.archivo ? undefined : propias.archivo} />
        {juicio.isLoading && (
          <p className="suave" role="status">
            Mirando el PDF y sus firmas…
          </p>
        )}
        {juicio.data && (
          <JuicioDelPapel
            juicio={juicio.data}
            mas={
              ajeno
                ? [
                    `El papel parece llevar «${ajeno}», que no está reservado: al emitirlo tomará otro número.`,
                  ]
                : []
            }
          />
        )}
        <Select
          label="Qué es"
          data={(tipos.data ?? [])
            .filter((t) => t.activo && t.listo)
            .map((t) => ({ value: t.clave, label: t.nombre }))}
          value={f.tipo}
          allowDeselect={false}
          onChange={(tipo) => tipo && cambiar({ tipo, numeroId: '' })}
        />
        <TextInput
          label="Referencia"
          withAsterisk
          value={f.referencia}
          error={propias.referencia ?? delServidor['contenido.referencia']}
          onChange={(e) => cambiar({ referencia: e.currentTarget.value })}
        />
        <CamposDePapel
          fecha={f.fecha}
          numeroId={f.numeroId}
          reservados={juicio.data?.reservados ?? []}
          errores={{ fecha: propias.fecha }}
          leida={lectura?.propuestas.fecha?.valor}
          alCambiar={cambiar}
        />
        <SelectorDestino
          label="Lo firma"
          soloPuestos
          valor={f.firmante}
          alCambiar={(firmante) => cambiar({ firmante })}
          error={propias.firmante ?? delServidor['firmantePuestoId']}
        />
        <Button type="submit" loading={crear.isPending} disabled={impedido} style={{ justifySelf: 'start' }}>
          Registrar el PDF
        </Button>
      </form>
      <div className={estilos.vista}>
        {bytes ? (
          <Visor fuente={{ bytes: bytes.bytes }} clave={bytes.clave} titulo="El PDF" />
        ) : (
          <Vacio
            titulo={f.archivo?.nombre ?? 'Aquí se verá el PDF'}
            texto={
              f.archivo
                ? 'El archivo ya está en el sistema. Vuelva a elegirlo si quiere verlo mientras llena el formulario.'
                : 'Elija el PDF y aparecerá como es, con sus firmas al lado.'
            }
          />
        )}
      </div>
    </div>
  );
}

function useBytes(local: File | null): { bytes: Uint8Array; clave: string } | null {
  const [leido, setLeido] = useState<{ de: File; bytes: Uint8Array; clave: string } | null>(null);
  useEffect(() => {
    if (!local || local.type.startsWith('image/')) return;
    void local
      .arrayBuffer()
      .then((b) => setLeido({ de: local, bytes: new Uint8Array(b), clave: crypto.randomUUID() }));
  }, [local]);
  return leido?.de === local ? leido : null;
}
