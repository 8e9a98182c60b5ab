import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DespachoDeDocumento, DocumentoVisto } from '../api/tipos';
import { DialogoAcuse } from '../firma/DialogoAcuse';
import { DialogoCopiaSellada } from '../firma/DialogoCopiaSellada';
import { DialogoCorregirAcuse } from '../firma/DialogoCorregirAcuse';
import { DialogoDespachar } from '../firma/DialogoDespachar';
import { DialogoNoEntregado, DialogoNoSale } from '../firma/DialogoMotivo';
import { fechaCorta, fechaYHora } from '../ui/fechas';
import { conPunto, textoDeCuenta, vanVarias } from '../ui/palabras';
import { quedaPorDespachar, salidasPendientes } from './salidas';
import estilos from './documento.module.css';

type Sello = Omit<NonNullable<DespachoDeDocumento['acuse']>, 'anexo'>;
const detalleDeAcuse = (a: Sello): string =>
  [fechaCorta(a.fecha), a.hora, a.codigo && `código ${a.codigo}`, a.nombre].filter(Boolean).join(' · ');

type ActoDeSalida = 'acusar' | 'no-entregar' | 'copia-sellada' | 'corregir-acuse';
type Abierto =
  | { acto: ActoDeSalida; despacho: DespachoDeDocumento }
  | { acto: 'no-sale'; destino: string }
  | { acto: 'despachar' };
interface Props {
  documento: DocumentoVisto;
}
type ConActo = Props & { alActuar: (acto: Abierto) => void };

const puede = (d: DocumentoVisto, acto: string): boolean =>
  d.actos.some((a) => a.acto === acto && a.permitido);

function Salida({ documento: d, salida: s, alActuar }: ConActo & { salida: DespachoDeDocumento }) {
  // With only one on its way its acts are the page's.
  const deVarias = s.estado === 'pendiente' && salidasPendientes(d).length > 1;
  const boton = (acto: ActoDeSalida, texto: string, de: string) =>
    puede(d, acto) && (
      <Button
        variant={acto === 'corregir-acuse' ? 'subtle' : 'default'}
        size="compact-sm"
        aria-label={`${texto} ${de} ${s.destino ?? 'su destinatario'}`}
        onClick={() => alActuar({ acto, despacho: s })}
      >
        {texto}
      </Button>
    );
  return (
    <li data-estado={s.estado}>
      <span>
        {s.destino && <b>{conPunto(s.destino)} </b>}
        Salió el {fechaCorta(s.fecha)} por {s.medio}
        {s.transportista && ` (${s.transportista})`}.{' '}
        {s.estado === 'pendiente' && <strong>Falta el acuse.</strong>}
        {s.estado === 'no-entregado' && <strong>No se entregó: {conPunto(s.motivo ?? '')}</strong>}
        {s.acuse && <strong>Acuse: {detalleDeAcuse(s.acuse)}</strong>}{' '}
        {s.acuse && s.acuse.anexo === null && <em>sin copia sellada</em>}
        {s.acuse && <Copia documento={d} anexo={s.acuse.anexo} texto="Ver la copia sellada" />}
      </span>
      {deVarias && (
        <span className={estilos.deSalida}>
          {boton('acusar', 'Registrar acuse', 'de')}
          {boton('no-entregar', 'No se entregó', 'a')}
        </span>
      )}
      {s.acuse && s.acuse.anexo === null && boton('copia-sellada', 'Agregar la copia sellada', 'de')}
      {s.acuse && boton('corregir-acuse', 'Corregir el acuse', 'de')}
      {s.anulados.map((x, i) => (
        <small key={x.en}>
          {s.acuse || i < s.anulados.length - 1 ? 'Decía' : 'Acuse anulado'}: {detalleDeAcuse(x)}.{' '}
          {conPunto(x.motivo)} {x.por}, {fechaYHora(x.en)}.{' '}
          <Copia documento={d} anexo={x.anexo} texto="Ver la copia que traía" />
        </small>
      ))}
    </li>
  );
}

function Copia({ documento: d, anexo, texto }: Props & { anexo: number | null; texto: string }) {
  if (anexo === null) return null;
  return (
    <a href={`/api/documentos/${d.id}/anexos/${anexo}/pdf`} target="_blank" rel="noopener">
      {texto}
    </a>
  );
}

/** Those that it has not gone to, and those to whom it will not go. */
function SinSalir({ documento: d, alActuar }: ConActo) {
  const faltan = d.destinos.filter((x) => x.cuenta && x.estado === 'sin-salir');
  const noConsta = d.destinos.filter((x) => x.estado === 'no-consta');
  const noSalen = d.destinos.filter((x) => x.estado === 'no-sale');
  return (
    <>
      {faltan.map((x) => (
        <li key={x.texto} data-estado="sin-salir">
          <span>
            <b>{conPunto(x.texto)} </b>
            <strong>Por despachar.</strong>
          </span>
          {puede(d, 'descartar-destino') && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`No sale para ${x.texto}`}
              onClick={() => alActuar({ acto: 'no-sale', destino: x.texto })}
            >
              No sale
            </Button>
          )}
        </li>
      ))}
      {noConsta.length > 0 && (
        <li data-estado="no-consta">
          <span>
            <b>{conPunto(noConsta.map((x) => x.texto).join('; '))} </b>
            No consta por separado: salió cuando un despacho valía por todos sus destinatarios.
          </span>
        </li>
      )}
      {noSalen.map((x) => (
        <li key={x.texto} data-estado="no-sale">
          <span>
            <b>{conPunto(x.texto)} </b>
            No sale: {conPunto(x.motivo ?? '')} {x.por}
            {x.en && `, ${fechaYHora(x.en)}`}
          </span>
        </li>
      ))}
    </>
  );
}

/** To whom the documento went out, what came back of each, and whom it has not gone to; when it was voided, why. */
export function SalidasDelDocumento({ documento: d }: Props) {
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const cerrar = () => setAbierto(null);
  const conSalidas = d.despachos.length > 0 || d.destinos.some((x) => x.estado === 'no-sale');
  if (!conSalidas && !d.anulacion) return null;
  return (
    <section className={estilos.salidas} aria-label="Salidas y acuse">
      {d.anulacion && (
        <p role="note" className={estilos.anulado}>
          <strong>Anulado</strong> el {fechaYHora(d.anulacion.en)} por {d.anulacion.cargo}:{' '}
          {d.anulacion.motivo}{' '}
          <a href={`/api/documentos/${d.id}/constancia-de-anulacion.pdf`} target="_blank" rel="noopener">
            Constancia de anulación
          </a>
        </p>
      )}
      {d.cuenta && vanVarias(d.cuenta) && <p role="status">{textoDeCuenta(d.cuenta)}</p>}
      {conSalidas && (
        <ul>
          {d.despachos.map((s) => (
            <Salida key={s.n} documento={d} salida={s} alActuar={setAbierto} />
          ))}
          {d.anulacion === null && <SinSalir documento={d} alActuar={setAbierto} />}
        </ul>
      )}
      {d.despachos.length > 0 && puede(d, 'despachar') && !quedaPorDespachar(d) && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={estilos.aOtro}
          onClick={() => setAbierto({ acto: 'despachar' })}
        >
          Despachar a otro
        </Button>
      )}
      {abierto && <DialogoDeSalida documento={d} abierto={abierto} alCerrar={cerrar} />}
    </section>
  );
}

function DialogoDeSalida({ abierto, ...p }: Props & { abierto: Abierto; alCerrar: () => void }) {
  if (abierto.acto === 'despachar') return <DialogoDespachar {...p} />;
  if (abierto.acto === 'no-sale') return <DialogoNoSale {...p} destino={abierto.destino} />;
  if (abierto.acto === 'acusar') return <DialogoAcuse {...p} despacho={abierto.despacho} />;
  if (abierto.acto === 'copia-sellada') return <DialogoCopiaSellada {...p} despacho={abierto.despacho} />;
  if (abierto.acto === 'corregir-acuse') return <DialogoCorregirAcuse {...p} despacho={abierto.despacho} />;
  return <DialogoNoEntregado {...p} despacho={abierto.despacho} />;
}
