import type { HojaVista } from '../api/tipos';
import { fechaCorta, fechaYHora } from '../ui/fechas';
import { textoDeEstado } from '../ui/palabras';
import { MarcaDeNivel } from '../ui/Confidencialidad';
import { PlazoConNombre } from '../ui/Plazo';
import { Sello } from '../ui/Sello';
import { useEnTelefono } from '../ui/use-en-telefono';
import { ActosDeHoja } from './ActosDeHoja';
import estilos from './hoja.module.css';
import { PapelArchivado } from './PapelArchivado';
import { useUtilesDeHoja } from './use-utiles-de-hoja';

interface Dato {
  que: string;
  valor: string | null;
  mono?: boolean;
}

function datosDe(h: HojaVista): Dato[] {
  const original = h.citeOriginal
    ? [h.citeOriginal, h.fechaOriginal && fechaCorta(h.fechaOriginal)].filter(Boolean).join(' del ')
    : null;
  return [
    { que: 'Procedencia', valor: h.procedencia },
    { que: 'Remitente', valor: quienFirma(h.remitente, h.remitenteCargo) },
    { que: 'Cite original', valor: original, mono: true },
    {
      que: 'Fecha de la nota',
      valor: !h.citeOriginal && h.fechaOriginal ? fechaCorta(h.fechaOriginal) : null,
    },
    { que: 'Fojas', valor: h.fojas === null ? null : String(h.fojas), mono: true },
    { que: 'Destinatario', valor: h.destinatario },
    { que: 'Proceso', valor: h.proceso },
    { que: 'Adjuntos', valor: h.adjuntos },
    { que: 'Estado', valor: textoDeEstado(h.estado) },
    { que: 'Corregida', valor: h.corregidaEn && fechaYHora(h.corregidaEn) },
  ];
}

/** A sender known by the post alone is not said twice. */
function quienFirma(remitente: string | null, cargo: string | null): string | null {
  const igual = (a: string, b: string) => a.localeCompare(b, 'es', { sensitivity: 'base' }) === 0;
  if (!remitente || !cargo) return remitente ?? cargo;
  return igual(remitente.trim(), cargo.trim()) ? remitente : `${remitente}, ${cargo}`;
}

/** The code as a large stamp, one line of facts, and what I may do now. */
export function CabeceraHoja({ hoja, hacer }: { hoja: HojaVista; hacer?: string | undefined }) {
  const enTelefono = useEnTelefono();
  const utiles = useUtilesDeHoja(hoja);
  return (
    <header className={estilos.cabeza}>
      <Sello
        codigo={hoja.codigo}
        arriba={`Hoja de ruta ${hoja.clase}`}
        abajo={<time dateTime={hoja.creadaEn}>{fechaYHora(hoja.creadaEn)}</time>}
      />
      <div className={estilos.asunto}>
        <MarcaDeNivel nivel={hoja.confidencialidad} />
        <h1>{hoja.referencia}</h1>
        <dl className={estilos.datos}>
          {datosDe(hoja)
            .filter((d) => d.valor)
            .map((d) => (
              <div key={d.que}>
                <dt>{d.que}</dt>
                <dd className={d.mono ? 'mono' : undefined}>{d.valor}</dd>
              </div>
            ))}
        </dl>
        <PapelArchivado hoja={hoja} />
        {hoja.plazos.length > 0 && (
          <ul className={estilos.plazos} aria-label="Plazos">
            {hoja.plazos.map((z) => (
              <PlazoConNombre key={z.id} plazo={z} />
            ))}
          </ul>
        )}
        <div className={estilos.actos}>
          <ActosDeHoja
            hoja={hoja}
            conTeclas
            hacer={hacer}
            utiles={enTelefono ? utiles.renglones : undefined}
          />
          {!enTelefono && utiles.botones}
          {utiles.dialogo}
        </div>
      </div>
    </header>
  );
}
