import { Button, Radio, Skeleton, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { comoProblema, porCampo } from '../api/problema';
import type { HojaVista, NivelDeHoja, QuienVeHoja } from '../api/tipos';
import { Dialogo } from '../ui/Dialogo';
import { fechaCorta } from '../ui/fechas';
import { NIVELES, nivelDe } from '../ui/niveles';
import { enMinuscula } from '../ui/palabras';
import { Problema } from '../ui/Problema';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { consultaDeQuienVe } from './consultas';
import estilos from './hoja.module.css';

/** Who may see this, and why: the rule, the units, and each post of the route. */
export function QuienVe({ hoja }: { hoja: HojaVista }) {
  const [cambiando, setCambiando] = useState(false);
  const { data, error } = useQuery(consultaDeQuienVe(String(hoja.gestion), hoja.id));
  if (error) return <Problema problema={comoProblema(error)} />;
  if (!data) return <Skeleton h={120} />;
  return (
    <div className={estilos.quienVe}>
      <p>
        <strong>Acceso {nivelDe(data.nivel)?.acceso}:</strong> {enMinuscula(data.regla)}
      </p>
      {data.cambiar.permitido && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => setCambiando(true)}>
            Cambiar quién la ve
          </Button>
        </div>
      )}
      <ListaDeAlcance datos={data} />
      {cambiando && <DialogoNivel hoja={hoja} actual={data.nivel} alCerrar={() => setCambiando(false)} />}
    </div>
  );
}

function ListaDeAlcance({ datos: d }: { datos: QuienVeHoja }) {
  return (
    <>
      {d.nivel === 'RESERVADA' && (
        <>
          <h2>Unidades</h2>
          <ul className={estilos.deudas}>
            {d.unidades.map((u) => (
              <li key={u.sigla}>
                <span>
                  <strong>{u.sigla}</strong> {u.nombre}
                </span>
                <span className="suave">desde {fechaCorta(u.desde)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Puestos de su ruta</h2>
      <ul className={estilos.deudas}>
        {d.puestos.map((p) => (
          <li key={`${p.unidadSigla} ${p.cargo}`}>
            <strong>
              {p.cargo} — {p.unidadSigla}
            </strong>
            <span className="suave">
              {[p.funcionario ?? 'puesto vacante', p.razones.join(', '), `desde ${fechaCorta(p.desde)}`].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Escrito {
  nivel: NivelDeHoja;
  motivo: string;
}

function DialogoNivel({
  hoja,
  actual,
  alCerrar,
}: {
  hoja: HojaVista;
  actual: NivelDeHoja;
  alCerrar: () => void;
}) {
  // What was seen when the dialog opened: the server refuses over a later change.
  const [visto] = useState<NivelDeHoja>(actual);
  const vacio = { nivel: visto, motivo: '' };
  const [falta, setFalta] = useState<string>();
  const nombre = `nivel.${hoja.gestion}.${hoja.id}.${visto}`;
  const {
    escrito: { nivel, motivo },
    cambiar: escribir,
    acto: cambiar,
  } = useActoEscrito<Escrito, Escrito & { actual: NivelDeHoja }, unknown>(nombre, vacio, {
    enviar: (body, clave) =>
      datos(
        api.POST('/api/hojas/{gestion}/{id}/confidencialidad', {
          params: enRuta(hoja),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      notifications.show({ message: `Cambió quién ve ${hoja.codigo}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Quién puede ver ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        if (motivo.trim() === '') return setFalta('Escriba el motivo.');
        setFalta(undefined);
        cambiar.mutate({ nivel, actual: visto, motivo: motivo.trim() });
      }}
      acto="Cambiar"
      enviando={cambiar.isPending}
      problema={cambiar.error}
      impedido={nivel === visto}
    >
      <Stack>
        <Radio.Group label="Nivel" value={nivel} onChange={(v) => escribir({ nivel: v })}>
          <Stack gap="xs" mt={6}>
            {NIVELES.map((n) => (
              <Radio key={n.valor} value={n.valor} label={n.texto} description={n.quienes} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="Motivo"
          withAsterisk
          autosize
          minRows={2}
          maxLength={500}
          value={motivo}
          error={falta ?? porCampo(cambiar.error)['motivo']}
          onChange={(e) => escribir({ motivo: e.currentTarget.value })}
        />
      </Stack>
    </Dialogo>
  );
}
