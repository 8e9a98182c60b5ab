import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { CertificadoInscrito } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { firmaAlgo, useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { Lista } from '../ui/Lista';
import partes from '../ui/partes.module.css';
import { Problema } from '../ui/Problema';
import estilos from './certificados.module.css';
import { actuarEnMio, CAMBIAN_CERTIFICADOS, consultaDeMisCertificados, inscribirMio } from './consultas';
import { DialogoDeActo } from './DialogoDeActo';
import { DialogoInscribir } from './DialogoInscribir';
import { FichaDeCertificado, type ActoDeCertificado } from './FichaDeCertificado';

type Abierto = { acto: ActoDeCertificado; certificado: CertificadoInscrito } | { acto: 'inscribir' };

/** With what the official signs, until when, and what to do when it is lost or renewed. */
export function PaginaMiCertificado() {
  useTitulo('Mi certificado');
  const { sesion } = useSesion();
  const { data, error, refetch } = useQuery({ ...consultaDeMisCertificados, refetchOnMount: 'always' });
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const cerrar = () => setAbierto(null);
  const inscribe = firmaAlgo(sesion);
  return (
    <div className={partes.pagina}>
      <nav className={partes.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>Mi certificado</h1>
      <div className={estilos.mandos}>
        <p className={estilos.explica}>
          El certificado con el que firma queda inscrito la primera vez que firma con él; también puede
          inscribirlo antes. Al renovarlo, inscriba el nuevo: el anterior sigue firmando hasta que venza.
        </p>
        {inscribe && <Button onClick={() => setAbierto({ acto: 'inscribir' })}>Inscribir certificado</Button>}
      </div>
      <div className={estilos.hoja}>
        <Lista
          nombre="Mis certificados"
          filas={data?.certificados}
          problema={error ? comoProblema(error) : null}
          claveDe={(c) => c.id}
          esqueleto={<Skeleton h={96} my={4} />}
          reintentar={() => void refetch()}
          vacio={{
            titulo: 'Todavía no hay ninguno',
            texto: inscribe
              ? 'Firme un documento, o inscriba su certificado.'
              : 'En este puesto no se firman documentos.',
          }}
        >
          {(c) => (
            <FichaDeCertificado certificado={c} alActuar={(acto) => setAbierto({ acto, certificado: c })} />
          )}
        </Lista>
      </div>
      {data?.dePrueba && inscribe && data.certificados.length > 0 && <OtroDePrueba />}
      {abierto?.acto === 'inscribir' && <DialogoInscribir alCerrar={cerrar} />}
      {abierto && abierto.acto !== 'inscribir' && (
        <DialogoDeActo
          {...abierto}
          enviar={actuarEnMio(abierto.certificado.id, abierto.acto)}
          alCerrar={cerrar}
        />
      )}
    </div>
  );
}

/** The demo issues another, as a certification authority would to whom lost theirs. */
function OtroDePrueba() {
  const pedir = useActo<object, { id: string }>({
    enviar: (_, clave) => inscribirMio({ tipo: 'prueba' }, clave),
    invalida: CAMBIAN_CERTIFICADOS,
    alLograr: () => {
      notifications.show({ message: 'La demostración emitió otro certificado de prueba.', autoClose: 5000 });
    },
  });
  return (
    <div className={estilos.mandos}>
      <p className={estilos.explica}>
        En la demostración puede pedir otro certificado de prueba, como a una entidad certificadora: desde
        entonces firma con ese.
      </p>
      <Button variant="default" loading={pedir.isPending} onClick={() => pedir.mutate({})}>
        Pedir otro de prueba
      </Button>
      <Problema problema={pedir.error} />
    </div>
  );
}
