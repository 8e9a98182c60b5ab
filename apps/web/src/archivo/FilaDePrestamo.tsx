import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PrestamoDelArchivo } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { fechaDeSello, fechaYHora } from '../ui/fechas';
import { Plazo } from '../ui/Plazo';
import ui from '../ui/ui.module.css';
import estilos from './archivo.module.css';
import { DialogoDevolver, DialogoRenovar } from './DialogosDePrestamo';

/** A loan: what, to whom, until when, and what follows. */
export function FilaDePrestamo({ prestamo: p }: { prestamo: PrestamoDelArchivo }) {
  const [abierto, setAbierto] = useState<'renovar' | 'devolver' | null>(null);
  const que = p.hoja?.codigo ?? p.carpetaCodigo;
  const renovado =
    p.renovaciones > 0 && (p.renovaciones === 1 ? 'renovado 1 vez' : `renovado ${p.renovaciones} veces`);
  return (
    <div className={estilos.fila}>
      {p.hoja ? (
        <Codigo codigo={p.hoja.codigo} gestion={p.hoja.gestion} hojaId={p.hoja.id} />
      ) : (
        <span className={ui.codigo}>{p.carpetaCodigo}</span>
      )}
      <div className={estilos.nombre}>
        {p.mio && !p.puedeDevolver ? (
          <strong>{p.carpeta}</strong>
        ) : (
          <Link to="/archivo/carpetas/$id" params={{ id: p.carpetaId }}>
            {p.carpeta}
          </Link>
        )}
        <span>
          Prestado a: {p.a} · retiró: {p.retira}
        </span>
        <span>
          {[`salió ${fechaYHora(p.prestadoEn)}`, p.fojas !== null && `fs. ${p.fojas}`, renovado, p.nota]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {p.devuelto && <Devuelto devuelto={p.devuelto} fojas={p.fojas} />}
      </div>
      <div className={estilos.estado}>
        {!p.devuelto && (
          <>
            <span title={p.explicacion}>{fechaDeSello(p.vence)}</span>
            <Plazo texto={p.texto} nivel={p.nivel} titulo={p.explicacion} />
          </>
        )}
      </div>
      <div className={estilos.botones}>
        {p.puedeDevolver && (
          <Button size="compact-sm" aria-label={`Devolver ${que}`} onClick={() => setAbierto('devolver')}>
            Devolver
          </Button>
        )}
        {p.puedeRenovar && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Renovar ${que}`}
            onClick={() => setAbierto('renovar')}
          >
            Renovar
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          component="a"
          href={`/api/archivo/prestamos/${p.id}/recibo.pdf`}
          target="_blank"
          rel="noopener"
          aria-label={`Recibo de ${que}`}
        >
          Recibo
        </Button>
      </div>
      {abierto === 'renovar' && <DialogoRenovar prestamo={p} que={que} alCerrar={() => setAbierto(null)} />}
      {abierto === 'devolver' && <DialogoDevolver prestamo={p} que={que} alCerrar={() => setAbierto(null)} />}
    </div>
  );
}

function Devuelto({
  devuelto: d,
  fojas,
}: {
  devuelto: NonNullable<PrestamoDelArchivo['devuelto']>;
  fojas: number | null;
}) {
  const falta = d.fojas !== null && fojas !== null && d.fojas !== fojas;
  return (
    <span>
      Devuelto {fechaYHora(d.en)}, lo recibió {d.por}
      {falta && (
        <strong>
          {' '}
          · salieron {fojas} fojas y volvieron {d.fojas}
        </strong>
      )}
      {d.nota && ` · ${d.nota}`}
    </span>
  );
}
