import { useQuery } from '@tanstack/react-query';
import type { HojaVista } from '../api/tipos';
import { consultaDelPapel } from '../archivo/consultas';
import { Plazo } from '../ui/Plazo';
import estilos from './hoja.module.css';

/** What the archive says of the paper of a hoja; nothing while it never went into a carpeta. */
export function useArchivo(hoja: HojaVista) {
  const guardada = hoja.ruta.some((p) => p.carpeta);
  return useQuery({ ...consultaDelPapel(hoja.gestion, hoja.id), enabled: guardada }).data;
}

/** In which carpeta the paper is kept, and who has it on loan. Nothing while it was never archived. */
export function PapelArchivado({ hoja }: { hoja: HojaVista }) {
  const data = useArchivo(hoja);
  const [carpeta, prestamo] = [data?.carpeta, data?.prestamo];
  const sinCarpeta = hoja.ruta.find((p) => p.tipo === 'oficial' && p.estado === 'ARCHIVADA' && !p.carpeta);
  if (sinCarpeta)
    return (
      <div className={estilos.archivado} role="status">
        Archivada sin carpeta
        {sinCarpeta.lugar ? `, en ${sinCarpeta.lugar}.` : ': no consta dónde está su papel.'}
      </div>
    );
  if (!carpeta) return null;
  const sitio = [`«${carpeta.nombre}» (${carpeta.codigo})`, carpeta.lugar].filter(Boolean).join(', ');
  return (
    <div className={estilos.archivado} role="status">
      <span>
        {carpeta.archivada ? 'Su papel está en' : 'Su papel salió de'} {sitio}
        {carpeta.custodia === 'CENTRAL' && ', en el archivo central: pídalo allí en préstamo'}.
      </span>
      {prestamo && (
        <span>
          {prestamo.conCarpeta ? 'Prestada, con su carpeta, a:' : 'Prestada a:'} <strong>{prestamo.a}</strong>{' '}
          <Plazo texto={prestamo.texto} nivel={prestamo.nivel} />
        </span>
      )}
    </div>
  );
}
