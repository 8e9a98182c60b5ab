import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { consultaDeEntidad } from '../app/entidad';
import { useTitulo } from '../app/use-titulo';
import { MarcaDeCasa } from '../ui/MarcaDeCasa';
import acceso from './acceso.module.css';
import { CuentasDeDemostracion } from './CuentasDeDemostracion';
import { FormularioDeAcceso } from './FormularioDeAcceso';

/** The door: who you are; in the demonstration, the posts one may sit at. */
export function PaginaAcceso() {
  useTitulo('Entrar');
  const { data: entidad } = useQuery(consultaDeEntidad);
  const [elegida, setElegida] = useState<{ usuario: string; clave: string } | null>(null);
  const cuentas = entidad?.demo ? (entidad.accesosDemo ?? []) : [];
  return (
    <main className={acceso.pagina} data-demo={cuentas.length > 0 || undefined}>
      <section className={acceso.pliego}>
        <header className={acceso.cabeza}>
          <MarcaDeCasa />
          <div>
            <h1>Hoja de Ruta</h1>
            <p className="suave">{entidad?.nombre ?? ' '}</p>
          </div>
        </header>
        <FormularioDeAcceso key={elegida?.usuario ?? ''} inicial={elegida} />
      </section>
      {cuentas.length > 0 && <CuentasDeDemostracion cuentas={cuentas} alElegir={setElegida} />}
    </main>
  );
}
