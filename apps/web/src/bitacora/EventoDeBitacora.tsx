import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { EventoDeBitacora as Evento } from '../api/tipos';
import { fechaYHoraEntera } from '../ui/fechas';
import { textoDeActo } from '../ui/palabras';
import registro from '../ui/registro.module.css';
import estilos from './bitacora.module.css';
import { EstadoDeCadena } from './EstadoDeCadena';
import { dichosDe, objetoDe, quienDe } from './palabras';

/** An event in one line; it opens to what changed. */
export function EventoDeBitacora({ evento: e }: { evento: Evento }) {
  const [abierto, setAbierto] = useState(false);
  const objeto = objetoDe(e);
  const quien = quienDe(e);
  return (
    <div className={estilos.evento}>
      <UnstyledButton
        className={estilos.linea}
        aria-expanded={abierto}
        onClick={() => setAbierto(!abierto)}
        aria-label={`${textoDeActo(e.acto)}, ${objeto}, ${quien}, ${fechaYHoraEntera(e.en)}`}
      >
        <time dateTime={e.en} className={estilos.momento}>
          {fechaYHoraEntera(e.en)}
        </time>
        <span className={registro.nombre}>
          <strong>{textoDeActo(e.acto)}</strong>
          <span>{quien}</span>
        </span>
        <span className={estilos.objeto}>{objeto}</span>
      </UnstyledButton>
      {abierto && <Detalle evento={e} />}
    </div>
  );
}

function Detalle({ evento: e }: { evento: Evento }) {
  const dichos = e.datos ? dichosDe(e.datos) : [];
  return (
    <div className={estilos.detalle}>
      {e.datos === null ? (
        <p>
          Lo que se escribió es reservado: lo ven quienes están en su ruta. Consta el acto, quién y cuándo.
        </p>
      ) : dichos.length === 0 ? (
        <p>El acto no llevó más datos.</p>
      ) : (
        <dl>
          {dichos.map((d) => (
            <div key={d.campo}>
              <dt>{d.campo}</dt>
              <dd>
                {d.antes !== null && (
                  <>
                    <del>{d.antes}</del> <span aria-hidden>→</span>{' '}
                    <span className="solo-lector">ahora</span>{' '}
                  </>
                )}
                {d.ahora}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <EstadoDeCadena evento={e} />
    </div>
  );
}
