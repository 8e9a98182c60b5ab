import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HojaVista, PlazoDeHoja } from '../api/tipos';
import { textoDeActo } from '../ui/palabras';
import { estaCerrado, Plazo } from '../ui/Plazo';
import { DialogoPlazo, type ActoDePlazo } from './DialogoPlazo';
import estilos from './hoja.module.css';

/** Every plazo of the hoja: until when, why that day, who answers for it, and what may be done with it. */
export function PlazosDeHoja({ hoja }: { hoja: HojaVista }) {
  const [abierto, setAbierto] = useState<{ acto: ActoDePlazo; plazo: PlazoDeHoja | null } | null>(null);
  const puedeAgregar = hoja.misPasos.some((p) => p.tipo === 'oficial' && p.estado !== 'ENVIADA');
  return (
    <section aria-label="Plazos">
      <ul className={estilos.deudas}>
        {hoja.plazos.map((z) => (
          <li key={z.id}>
            <span className={estilos.plazoCabeza}>
              <strong>{z.descripcion}</strong>{' '}
              <Plazo texto={z.texto} nivel={z.nivel} cerrado={estaCerrado(z)} />
            </span>
            {z.explicacion && <span className="suave">{z.explicacion}</span>}
            {z.responsable && <span className="suave">Responde {z.responsable}</span>}
            {z.nota && <span className={estilos.plazoNota}>{z.nota}</span>}
            {z.justificacion && <span className="suave">Justificación: {z.justificacion}</span>}
            <span className={estilos.plazoActos}>
              {z.actos
                .filter((a) => a.permitido)
                .map((a) => (
                  <Button
                    key={a.acto}
                    variant="default"
                    size="compact-sm"
                    aria-label={`${textoDeActo(a.acto)}: ${z.descripcion}`}
                    onClick={() => setAbierto({ acto: a.acto as ActoDePlazo, plazo: z })}
                  >
                    {textoDeActo(a.acto)}
                  </Button>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {puedeAgregar && (
        <Button
          variant="default"
          size="compact-sm"
          mt="sm"
          onClick={() => setAbierto({ acto: 'agregar', plazo: null })}
        >
          + Plazo
        </Button>
      )}
      {abierto && <DialogoPlazo hoja={hoja} {...abierto} alCerrar={() => setAbierto(null)} />}
    </section>
  );
}
