import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import propios from '../administracion.module.css';
import { listaDeEntrega, type Entrega } from './entregas';
import estilos from './importar.module.css';

interface Props {
  entregas: readonly Entrega[];
  que: string;
  alTerminar: () => void;
}

/** It is done: the passwords to hand over, this once. */
export function EntregaDeClaves({ entregas, que, alTerminar }: Props) {
  const cabeza = useRef<HTMLHeadingElement>(null);
  const [bajada, setBajada] = useState(false);
  useEffect(() => cabeza.current?.focus(), []);
  function bajar() {
    const url = URL.createObjectURL(new Blob([listaDeEntrega(entregas)], { type: 'text/csv;charset=utf-8' }));
    const enlace = Object.assign(document.createElement('a'), {
      href: url,
      download: 'contraseñas-iniciales.csv',
    });
    enlace.click();
    setTimeout(() => URL.revokeObjectURL(url), 1_000);
    setBajada(true);
  }
  return (
    <section className={estilos.ensayo} aria-labelledby="hecha">
      <h2 id="hecha" ref={cabeza} tabIndex={-1}>
        Importación hecha
      </h2>
      <p>La planilla {que}.</p>
      {entregas.length > 0 && (
        <>
          <p className={propios.explica}>
            Estas son las contraseñas iniciales: no se guardan y no se vuelven a mostrar. Baje la lista para
            entregarlas; cada persona elige la suya al entrar. Si una se pierde, restablézcala en
            Funcionarios.
          </p>
          <div className={estilos.mandos}>
            <Button onClick={bajar}>Bajar la lista</Button>
            {bajada && <span role="status">Lista bajada.</span>}
          </div>
          <div className={propios.hoja}>
            <ol aria-label="Contraseñas iniciales">
              {entregas.slice(0, 200).map((e) => (
                <li key={e.usuario}>
                  <div className={propios.fila}>
                    <div className={propios.nombre}>
                      <strong>{e.nombre}</strong>
                      <span>usuario {e.usuario}</span>
                    </div>
                    <code className={estilos.clave}>{e.clave}</code>
                  </div>
                </li>
              ))}
            </ol>
          </div>
          {entregas.length > 200 && <p>Y {entregas.length - 200} más en la lista.</p>}
        </>
      )}
      <div className={estilos.mandos}>
        <Button variant="default" onClick={alTerminar}>
          Importar otra planilla
        </Button>
        <Link to="/administracion/$parte" params={{ parte: 'personas' }}>
          Ver unidades y puestos
        </Link>
      </div>
    </section>
  );
}
