import { Skeleton } from '@mantine/core';
import bandeja from './bandeja.module.css';

/** The shape of a row before it comes, so that nothing jumps. */
export function EsqueletoDeFila() {
  return (
    <div className={bandeja.fila}>
      <div className={bandeja.filaArriba}>
        <Skeleton w={76} h={22} radius={2} />
        <Skeleton w="52%" h={14} />
      </div>
      <div className={bandeja.filaAbajo}>
        <Skeleton w="34%" h={12} />
      </div>
    </div>
  );
}
