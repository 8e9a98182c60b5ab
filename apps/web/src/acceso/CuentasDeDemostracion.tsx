import { UnstyledButton } from '@mantine/core';
import type { AccesoDemo } from '../api/tipos';
import acceso from './acceso.module.css';

interface Props {
  cuentas: readonly AccesoDemo[];
  alElegir: (cuenta: { usuario: string; clave: string }) => void;
}

/** The posts of the demonstration: one click fills the form. */
export function CuentasDeDemostracion({ cuentas, alElegir }: Props) {
  return (
    <section className={acceso.demo} aria-labelledby="demo">
      <p className={acceso.prueba}>
        Entidad de demostración
        <br />
        Certificado de prueba
      </p>
      <h2 id="demo">¿En qué escritorio quiere sentarse?</h2>
      <p className="suave">Las firmas que haga aquí no tienen valor legal.</p>
      <ul>
        {cuentas.map((c) => (
          <li key={c.usuario}>
            <UnstyledButton
              className={acceso.cuenta}
              onClick={() => alElegir({ usuario: c.usuario, clave: c.clave })}
            >
              <span>
                <strong>{c.cargo}</strong>
                <span className="suave">{c.unidad}</span>
              </span>
              <span className="mono suave">{c.usuario}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
