import { Button, Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ArchivoSubido } from '../api/tipos';
import { BotonDeArchivo } from './BotonDeArchivo';
import { textoDeTamano } from './palabras';
import { Soltar } from './Soltar';
import ui from './ui.module.css';
import { conPapelDelante } from './falla-evidente';
import type { useSubida } from './use-subida';

interface Props {
  label: string;
  subida: ReturnType<typeof useSubida>;
  error?: string | undefined;
  foco?: boolean;
  /** Given, several may be chosen or dropped at once: the first is this field's, the rest go here. */
  alElegirMas?: (archivos: File[]) => void;
}

const PAPEL =
  'application/pdf,image/jpeg,image/png,image/webp,image/tiff,.pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff';
const OFICINA =
  '.docx,.docm,.xlsx,.xlsm,.xlsb,.pptx,.pptm,.ppsx,.doc,.xls,.ppt,.pps,.odt,.ods,.odp,.csv,.tsv,.txt';

/** How much of what it is: pages and signatures of a PDF, the kind of any other. */
function loQueEs({ tipo, tipoNombre, paginas, bytes, firmas }: ArchivoSubido): string {
  const cuanto =
    tipo === 'application/pdf' ? (paginas === 1 ? '1 página' : `${paginas} páginas`) : tipoNombre;
  const firmado = firmas > 0 ? ` · ${firmas} ${firmas === 1 ? 'firma' : 'firmas'}` : '';
  return `${cuanto} · ${textoDeTamano(bytes)}${firmado}`;
}

/** Choose or drop a PDF or a photo, or what may be annexed; progress and faults stay beside its name. */
export function CampoArchivo({ label, subida, error, foco, alElegirMas }: Props) {
  const id = useId();
  const { local, subido, porciento } = subida;
  const falla = subida.error ?? error;
  const nombre = local?.name ?? subido?.nombre;
  const tomar = (archivos: readonly File[]) => {
    const [primero, ...mas] = subida.uso === 'papel' ? conPapelDelante(archivos) : archivos;
    if (primero) void subida.subir(primero);
    if (mas.length > 0) alElegirMas?.(mas);
  };
  return (
    <Soltar alSoltar={tomar} mal={Boolean(falla)}>
      <BotonDeArchivo
        multiple={alElegirMas !== undefined}
        accept={subida.uso === 'anexo' || alElegirMas ? `${PAPEL},${OFICINA}` : PAPEL}
        inputProps={{ 'aria-label': label }}
        alElegir={tomar}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            aria-describedby={id}
            data-autofocus={foco || undefined}
            data-campo="archivo"
          >
            {nombre ? 'Cambiar' : label}
          </Button>
        )}
      </BotonDeArchivo>
      <div className={ui.archivo} id={id}>
        {nombre ? (
          <>
            <strong style={{ fontWeight: 500 }}>{nombre}</strong>
            <div className="suave" style={{ fontSize: 13 }}>
              {subido ? loQueEs(subido) : porciento !== null ? `Subiendo… ${porciento} %` : ''}
            </div>
          </>
        ) : (
          <span className={`suave ${ui.siSeSuelta}`}>
            {subida.uso === 'anexo'
              ? 'o suelte aquí el PDF, la foto, o el archivo de Word, Excel, PowerPoint, LibreOffice o texto'
              : 'o suelte aquí el PDF o la foto'}
            {alElegirMas && '; si son varios, los demás entran como anexos'}
          </span>
        )}
      </div>
      {nombre && (
        <Button variant="subtle" size="compact-sm" onClick={subida.quitar}>
          Quitar
        </Button>
      )}
      {porciento !== null && (
        <Progress value={porciento} w="100%" size={4} aria-label="Progreso de la subida" />
      )}
      {falla && (
        <span className={ui.falloCampo} role="alert">
          {falla}
          {subida.error && local && (
            <>
              {' '}
              <Button variant="subtle" size="compact-xs" onClick={() => void subida.subir(local)}>
                Reintentar
              </Button>
            </>
          )}
        </span>
      )}
      {subido?.original && (
        <span className={ui.avisoCampo}>
          Se hizo PDF de {subido.original.nombre}; la imagen original se guarda a su lado.
        </span>
      )}
      {subido?.yaEsta && (
        <span className={ui.avisoCampo} role="status">
          Este mismo archivo ya está en{' '}
          <Link
            to="/hojas/$gestion/$id"
            params={{ gestion: String(subido.yaEsta.gestion), id: subido.yaEsta.id }}
            target="_blank"
          >
            {subido.yaEsta.codigo}
          </Link>
          .{' '}
          {subida.uso === 'anexo'
            ? 'Si de veras va otra vez, puede anexarlo.'
            : 'Si es otra nota, puede registrarla.'}
        </span>
      )}
      {subido?.yaEsDe && (
        <span className={ui.avisoCampo} role="status">
          Este mismo archivo ya está en{' '}
          <Link to="/documentos/$id" params={{ id: subido.yaEsDe.id }} target="_blank">
            {subido.yaEsDe.nombre}
          </Link>
          . Si de veras va otra vez, puede usarlo.
        </span>
      )}
      {subido?.avisos.map((aviso) => (
        <span key={aviso} className={ui.avisoCampo}>
          {aviso}
        </span>
      ))}
    </Soltar>
  );
}
