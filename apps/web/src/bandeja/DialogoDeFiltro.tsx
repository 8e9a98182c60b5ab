import { Checkbox, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CampoFecha } from '../ui/CampoFecha';
import { claveDeDestino, type DestinoElegido } from '../ui/destinos';
import { Dialogo } from '../ui/Dialogo';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useBorrador } from '../ui/use-borrador';
import { leerFiltro, OPCIONES, PARTES, sin, type Filtro } from './filtro';
import { useFiltro } from './use-filtro';

interface Nombrado {
  nombre: string;
  hasta: string | null;
}
interface Props {
  nombres: { origen?: Nombrado | null | undefined; destino?: Nombrado | null | undefined };
  alCerrar: () => void;
}
type Escrito = Record<(typeof PARTES)[number], string>;

/** What the address names, as the picker shows it. */
function elegido(clave: string, n: Nombrado | null | undefined): DestinoElegido | null {
  const [tipo, id] = clave.split(':');
  if (!id || (tipo !== 'unidad' && tipo !== 'puesto')) return null;
  const [antes = '', ...resto] = (n?.nombre ?? '').split(' — ');
  const despues = resto.join(' — ');
  return tipo === 'unidad'
    ? ({
        tipo,
        id,
        cargo: null,
        unidadSigla: antes,
        unidadNombre: despues || antes,
        funcionario: null,
      } as DestinoElegido)
    : ({
        tipo,
        id,
        cargo: antes,
        unidadSigla: despues,
        unidadNombre: '',
        funcionario: null,
      } as DestinoElegido);
}

const nombreDe = (d: DestinoElegido): string =>
  d.tipo === 'unidad' ? `Toda la unidad ${d.unidadSigla}` : `${d.cargo ?? ''} · ${d.unidadSigla}`;

/** Everything a tray can be filtered by, in one dialog. */
export function DialogoDeFiltro({ nombres, alCerrar }: Props) {
  const { filtro, clave, filtrar } = useFiltro();
  const {
    valor: escrito,
    cambiar: poner,
    olvidar,
  } = useBorrador<Escrito>(
    `filtro.${clave}`,
    Object.fromEntries(PARTES.map((p) => [p, filtro[p] ?? ''])) as Escrito,
  );
  const cerrar = () => {
    olvidar();
    alCerrar();
  };
  const [origen, setOrigen] = useState(() => elegido(filtro.origen ?? '', nombres.origen));
  const [destino, setDestino] = useState(() => elegido(filtro.destino ?? '', nombres.destino));
  const leido: Filtro = leerFiltro({
    ...escrito,
    origen: origen ? claveDeDestino(origen) : '',
    destino: destino ? claveDeDestino(destino) : '',
  });
  const alReves = Boolean(leido.del && leido.al && leido.del > leido.al);
  const malas = (['del', 'al'] as const).filter((p) => escrito[p] !== '' && !leido[p]);
  const diasMal = escrito.dias.trim() !== '' && !leido.dias;
  const elegir = (parte: 'clase' | 'tipo' | 'nivel' | 'plazo' | 'orden', label: string, nada: string) => (
    <NativeSelect
      label={label}
      value={escrito[parte]}
      onChange={(e) => poner({ [parte]: e.currentTarget.value })}
      data={[
        { value: '', label: nada },
        ...OPCIONES[parte].filter((o) => o.value !== 'recientes').map((o) => ({ ...o })),
      ]}
    />
  );
  return (
    <Dialogo
      titulo="Filtrar la bandeja"
      alCerrar={cerrar}
      alConfirmar={() => {
        filtrar(leido.orden === 'recientes' ? sin(leido, ['orden']) : leido);
        cerrar();
      }}
      acto="Aplicar"
      enviando={false}
      impedido={alReves || malas.length > 0 || diasMal}
      problema={null}
      ancho="lg"
    >
      <Stack gap="sm">
        <TextInput
          label="Palabras"
          description="Del código, el CITE, la referencia o el remitente; con o sin acentos"
          value={escrito.q}
          maxLength={200}
          data-autofocus
          autoComplete="off"
          onChange={(e) => poner({ q: e.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
          <SelectorDestino
            label="De (puesto o unidad)"
            valor={origen}
            alCambiar={setOrigen}
            nombrar={nombreDe}
          />
          <SelectorDestino
            label="A (puesto o unidad)"
            valor={destino}
            alCambiar={setDestino}
            nombrar={nombreDe}
          />
          {elegir('plazo', 'Plazo', 'Cualquiera')}
          {elegir('clase', 'Clase', 'Externas e internas')}
          {elegir('tipo', 'Oficial o copia', 'Oficiales y copias')}
          {elegir('nivel', 'Confidencialidad', 'Cualquiera')}
          <CampoFecha
            label="Movida desde"
            valor={escrito.del}
            alCambiar={(del) => poner({ del })}
            error={alReves ? 'Es posterior a la otra fecha.' : undefined}
          />
          <CampoFecha label="Movida hasta" valor={escrito.al} alCambiar={(al) => poner({ al })} />
          <TextInput
            label="Más de tantos días sin moverse"
            inputMode="numeric"
            value={escrito.dias}
            error={diasMal ? 'Escriba un número de 0 a 9999.' : undefined}
            autoComplete="off"
            onChange={(e) => poner({ dias: e.currentTarget.value.trim() })}
          />
          {elegir('orden', 'Orden', 'Lo más reciente primero')}
        </SimpleGrid>
        <Checkbox
          label="Solo las de atención urgente"
          checked={escrito.urgente === 'si'}
          onChange={(e) => poner({ urgente: e.currentTarget.checked ? 'si' : '' })}
        />
      </Stack>
    </Dialogo>
  );
}
