import { ActionIcon } from '@mantine/core';
import type { DocumentoVisto } from '../api/tipos';
import { EnlaceDeOriginal, type Original } from './EnlaceDeOriginal';
import { fojasDeAnexo, textoDeTamano } from '../ui/palabras';
import estilos from './documento.module.css';

interface Props {
  anexo: DocumentoVisto['anexos'][number];
  /** the picture that it was made from */
  original: Original | undefined;
  /** among its kin, from 1 */
  lugar: number;
  de: number;
  /** place of the first annex with these very bytes */
  igualA: number;
  /** null: the order is not for this person to change */
  alMover: ((hacia: -1 | 1) => void) | null;
}

/** One annex: what it is, its sheets or its size, its fingerprint; and moving it up or down. */
export function FilaDeAnexo({ anexo: a, original, lugar, de, igualA, alMover }: Props) {
  const esPdf = a.tipo === 'application/pdf';
  const nombre = a.descripcion || a.nombre;
  return (
    <li className={estilos.anexoFila}>
      {alMover && (
        <span className={estilos.mover}>
          <ActionIcon
            variant="subtle"
            aria-label={`Subir «${nombre}»`}
            aria-disabled={lugar === 1}
            data-mueve={`${a.n}-1`}
            onClick={() => lugar > 1 && alMover(-1)}
          >
            ↑
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={`Bajar «${nombre}»`}
            aria-disabled={lugar === de}
            data-mueve={`${a.n}+1`}
            onClick={() => lugar < de && alMover(1)}
          >
            ↓
          </ActionIcon>
        </span>
      )}
      <div className={estilos.anexoQue}>
        <a href={a.url} {...(esPdf ? { target: '_blank', rel: 'noopener' } : { download: a.nombre })}>
          {nombre}
        </a>{' '}
        <span className="suave">
          {[fojasDeAnexo(a), ...(esPdf ? [] : [a.tipoNombre, textoDeTamano(a.bytes)])].join(' · ')}
          {!esPdf && nombre !== a.nombre && ` · ${a.nombre}`}
        </span>
        {original && (
          <>
            {' · '}
            <EnlaceDeOriginal original={original} de={nombre} />
          </>
        )}
        <details className={estilos.huella}>
          <summary aria-label={`Huella de «${nombre}»`}>Huella</summary>
          <span className="mono">sha-256 {a.sha256}</span>
        </details>
        {a.macros && (
          <span className={estilos.conMacros}>Trae macros: ábralo solo si confía en quien lo envió.</span>
        )}
        {igualA < lugar && (
          <span className={estilos.conMacros}>Es el mismo archivo que el anexo {igualA}.</span>
        )}
      </div>
    </li>
  );
}
