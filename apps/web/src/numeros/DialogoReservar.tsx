import { Button, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { NumeroReservado, TipoDeDocumento } from '../api/tipos';
import { CampoNumero } from '../ui/CampoNumero';
import { Dialogo } from '../ui/Dialogo';
import { imprimirLineas } from '../ui/imprimir';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_NUMEROS } from './consultas';
import estilos from './numeros.module.css';
import { PieDeActos } from '../ui/PieDeActos';

interface Orden {
  tipo: string;
  cantidad: number | null;
  motivo: string;
}

const VACIO: Orden = { tipo: '', cantidad: 1, motivo: '' };

interface Props {
  tipos: readonly TipoDeDocumento[];
  alCerrar: () => void;
}

/** Keeps numbers for papers that are written outside the system, and says which ones. */
export function DialogoReservar({ tipos, alCerrar }: Props) {
  const [dados, setDados] = useState<{ numeros: readonly NumeroReservado[]; motivo: string } | null>(null);
  return dados ? (
    <NumerosDados {...dados} alCerrar={alCerrar} />
  ) : (
    <PedidoDeReserva
      tipos={tipos.filter((t) => t.activo)}
      alLograr={(numeros, motivo) => setDados({ numeros, motivo })}
      alCerrar={alCerrar}
    />
  );
}

interface PropsDePedido extends Props {
  alLograr: (numeros: readonly NumeroReservado[], motivo: string) => void;
}

function PedidoDeReserva({ tipos, alLograr, alCerrar }: PropsDePedido) {
  const [pedido, setPedido] = useState(false);
  const {
    escrito: orden,
    cambiar,
    acto: reservar,
  } = useActoEscrito<Orden, Orden, { numeros: NumeroReservado[] }>('reservar-numeros', VACIO, {
    invalida: DE_NUMEROS,
    enviar: ({ cantidad, ...o }, clave) => {
      const body = { ...o, cantidad: cantidad ?? Number.NaN };
      return datos(api.POST('/api/numeros/reservas', { headers: conClave(clave), body }));
    },
    alLograr: ({ numeros }, { motivo }) => alLograr(numeros, motivo),
  });
  const del = porCampo(reservar.error);
  const falta = (vacio: boolean, texto: string) => (pedido && vacio ? texto : undefined);
  return (
    <Dialogo
      ayuda="redaccion#reservar-un-cite-para-papel"
      titulo="Reservar números para papel"
      alCerrar={alCerrar}
      alConfirmar={() => {
        setPedido(true);
        const motivo = orden.motivo.trim();
        if (orden.tipo !== '' && motivo !== '') reservar.mutate({ ...orden, motivo });
      }}
      acto="Reservar"
      enviando={reservar.isPending}
      problema={reservar.error}
      quedo="No se reservó ningún número."
    >
      <NativeSelect
        label="Tipo de documento"
        withAsterisk
        data-autofocus
        value={orden.tipo}
        data={[{ value: '', label: 'Elija' }, ...tipos.map((t) => ({ value: t.clave, label: t.nombre }))]}
        error={falta(orden.tipo === '', 'Elija el tipo de documento.') ?? del['tipo']}
        onChange={(e) => cambiar({ tipo: e.currentTarget.value })}
      />
      <CampoNumero
        label="Cuántos"
        description="Hasta 50 a la vez."
        min={1}
        max={50}
        valor={orden.cantidad}
        error={del['cantidad']}
        alCambiar={(cantidad) => cambiar({ cantidad })}
      />
      <Textarea
        label="Motivo"
        description="Queda en el libro de CITEs."
        placeholder="Notas que el director firma en la comisión de viaje"
        withAsterisk
        autosize
        minRows={2}
        maxLength={500}
        value={orden.motivo}
        error={falta(orden.motivo.trim() === '', 'Diga para qué se reserva.') ?? del['motivo']}
        onChange={(e) => cambiar({ motivo: e.currentTarget.value })}
      />
    </Dialogo>
  );
}

interface PropsDeDados {
  numeros: readonly NumeroReservado[];
  motivo: string;
  alCerrar: () => void;
}

function NumerosDados({ numeros, motivo, alCerrar }: PropsDeDados) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const textos = numeros.map((n) => n.texto);
  const titulo = numeros.length === 1 ? 'Número reservado' : `${numeros.length} números reservados`;
  const copiar = () =>
    void navigator.clipboard
      .writeText(textos.join('\n'))
      .then(() => notifications.show({ message: 'Copiado.', autoClose: 2500 }));
  return (
    <Modal
      opened
      onClose={alCerrar}
      title={titulo}
      fullScreen={enTelefono}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Cerrar' }}
    >
      <Stack gap="md">
        <p className={estilos.explica}>Escríbalos en el papel tal como están. Motivo: {motivo}</p>
        <ol className={`${estilos.dados} mono`} aria-label="Números dados" tabIndex={0}>
          {numeros.map((n) => (
            <li key={n.id}>{n.texto}</li>
          ))}
        </ol>
        <PieDeActos>
          <Button variant="default" onClick={copiar}>
            Copiar
          </Button>
          <Button variant="default" onClick={() => void imprimirLineas(titulo, `Motivo: ${motivo}`, textos)}>
            Imprimir
          </Button>
          <Button data-autofocus onClick={alCerrar}>
            Listo
          </Button>
        </PieDeActos>
      </Stack>
    </Modal>
  );
}
