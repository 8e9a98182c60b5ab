import { SegmentedControl, Skeleton, Switch } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { VistaDePrestamos } from '../api/tipos';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import estilos from './archivo.module.css';
import { consultaDePrestamos } from './consultas';
import { FilaDePrestamo } from './FilaDePrestamo';

const ruta = getRouteApi('/marco/archivo/$parte');
const VACIOS: Record<VistaDePrestamos, { titulo: string; texto: string }> = {
  vigentes: {
    titulo: 'Nada está prestado',
    texto: 'Se presta desde la página de una carpeta: entera, o el papel de una de sus hojas.',
  },
  vencidos: { titulo: 'Nada está vencido', texto: 'Lo que no vuelva en su fecha se verá aquí primero.' },
  devueltos: {
    titulo: 'Nada se devolvió todavía',
    texto: 'Cada devolución queda aquí, con lo que se anotó.',
  },
};

/** What is out and until when; what should be back already; what came back. */
export function Prestamos() {
  const { vista: pedida, mios } = ruta.useSearch();
  const navegar = useNavigate();
  const vista: VistaDePrestamos = pedida === 'vencidos' || pedida === 'devueltos' ? pedida : 'vigentes';
  const lista = useInfiniteQuery(consultaDePrestamos(vista, mios === 'si'));
  const conteos = lista.data?.pages[0]?.conteos;
  const ir = (search: { vista?: string; mios?: string | undefined }) =>
    void navegar({
      to: '/archivo/$parte',
      params: { parte: 'prestamos' },
      search: (s) => ({ ...s, ...search }),
      replace: true,
    });
  const conCuenta = (texto: string, n: number | undefined) => (n === undefined ? texto : `${texto} ${n}`);
  return (
    <section aria-labelledby="titulo-prestamos" className={estilos.parte}>
      <div className={estilos.cabeza}>
        <h2 id="titulo-prestamos">Préstamos</h2>
        <Switch
          label={conCuenta('Solo los de mi puesto', conteos?.mios)}
          checked={mios === 'si'}
          onChange={(e) => ir({ mios: e.currentTarget.checked ? 'si' : undefined })}
        />
      </div>
      <SegmentedControl
        aria-label="Qué préstamos"
        value={vista}
        onChange={(v) => ir({ vista: v })}
        data={[
          { value: 'vigentes', label: conCuenta('Vigentes', conteos?.vigentes) },
          { value: 'vencidos', label: conCuenta('Vencidos', conteos?.vencidos) },
          { value: 'devueltos', label: 'Devueltos' },
        ]}
      />
      <div className={estilos.hoja}>
        <Lista
          nombre="Préstamos"
          {...dePaginas(lista)}
          claveDe={(p) => p.id}
          esqueleto={<Skeleton h={56} my={4} />}
          vacio={VACIOS[vista]}
        >
          {(p) => <FilaDePrestamo prestamo={p} />}
        </Lista>
      </div>
    </section>
  );
}
