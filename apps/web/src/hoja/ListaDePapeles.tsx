import type { DocumentoDeHoja } from '../api/tipos';
import { fechaCorta } from '../ui/fechas';
import { concordar, enMinuscula, estadoConSalidas, textoDeTipo } from '../ui/palabras';
import { EstadoDelSello } from './EstadoDelSello';
import estilos from './hoja.module.css';
import { clavePapel, type Papel } from './papeles';
import { PapelitosDeRecepcion } from './PapelitosDeRecepcion';

interface Props {
  documentos: readonly DocumentoDeHoja[];
  papeles: readonly Papel[];
  elegido: string | null;
  alElegir: (clave: string) => void;
}

/** That a paper of others came in, and when its reception says so. */
const recibida = (d: DocumentoDeHoja): string =>
  [concordar('recibido', d.tipo), d.sello && `el ${fechaCorta(d.sello.recibidoEn)}`]
    .filter(Boolean)
    .join(' ');

/** The documentos of a hoja and their annexes; the chosen one is in the viewer. */
export function ListaDePapeles({ documentos, papeles, elegido, alElegir }: Props) {
  if (documentos.length === 0) return <p className="suave">Esta hoja todavía no tiene documentos.</p>;
  return (
    <ul className={estilos.papeles}>
      {documentos.map((d) => (
        <li key={d.id}>
          <button
            type="button"
            aria-pressed={elegido === clavePapel(d.id)}
            className={estilos.papel}
            onClick={() => alElegir(clavePapel(d.id))}
          >
            <span className="mono">{d.cite ?? 'sin cite'}</span>
            <strong>{d.titulo || textoDeTipo(d.tipo)}</strong>
            <span className="suave">
              {[
                textoDeTipo(d.tipo),
                ...(d.origen === 'externo'
                  ? [d.fecha && `del ${fechaCorta(d.fecha)}`, recibida(d)]
                  : [enMinuscula(estadoConSalidas(d)), d.fecha && fechaCorta(d.fecha)]),
                d.paginas && `${d.paginas} ${d.paginas === 1 ? 'pág.' : 'págs.'}`,
                d.firmas ? `${d.firmas} ${d.firmas === 1 ? 'firma' : 'firmas'}` : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
          {d.sello && <EstadoDelSello sello={d.sello} />}
          {d.sello && <PapelitosDeRecepcion gestion={d.sello.gestion} id={d.sello.recepcionId} />}
          {papeles
            .filter((p) => p.documentoId === d.id && p.anexo !== null)
            .map((p) => (
              <button
                key={p.clave}
                type="button"
                aria-pressed={elegido === p.clave}
                className={estilos.anexo}
                onClick={() => alElegir(p.clave)}
              >
                Anexo: {p.titulo}
              </button>
            ))}
        </li>
      ))}
    </ul>
  );
}
