import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { comoProblema } from '../api/problema';
import type { Verificacion } from '../api/tipos';
import { informeDeFirmas, verificarArchivo } from '../api/verificar';
import { useTitulo } from '../app/use-titulo';
import { BotonDeArchivo } from '../ui/BotonDeArchivo';
import { textoDeTamano } from '../ui/palabras';
import { Problema } from '../ui/Problema';
import { Soltar } from '../ui/Soltar';
import ui from '../ui/ui.module.css';
import { FichaDeFirma } from './FichaDeFirma';
import estilos from './verificar.module.css';

/** Brings any PDF and reads what its signatures prove; the file is not kept. */
export function PaginaVerificar() {
  useTitulo('Verificar un PDF');
  const verificar = useMutation({ mutationFn: verificarArchivo });
  const elegir = ([archivo]: readonly File[]): void => {
    if (archivo) verificar.mutate(archivo);
  };
  return (
    <div className={estilos.pagina}>
      <header className={estilos.cabeza}>
        <Link to="/">Bandeja</Link>
        <h1>Verificar un PDF</h1>
      </header>
      <p className="suave">
        Traiga cualquier PDF firmado, de aquí o de otra institución: se dice quién firmó, cuándo, y si algo
        cambió después. El archivo no se guarda.
      </p>
      <Soltar alSoltar={elegir}>
        <BotonDeArchivo
          accept="application/pdf,.pdf"
          inputProps={{ 'aria-label': 'PDF que se verifica' }}
          alElegir={elegir}
        >
          {(props) => (
            <Button {...props} variant="default" loading={verificar.isPending}>
              {verificar.data ? 'Elegir otro PDF' : 'Elegir el PDF'}
            </Button>
          )}
        </BotonDeArchivo>
        <span className="suave">o suéltelo aquí</span>
      </Soltar>
      <Problema problema={verificar.error ? comoProblema(verificar.error) : null} />
      {verificar.data && !verificar.isPending && verificar.variables && (
        <Resultado data={verificar.data} archivo={verificar.variables} />
      )}
    </div>
  );
}

/** Of a file without signatures, what became of it since it was stamped. */
const colorDe = ({ resultado, sellosDeTiempo }: Verificacion): Verificacion['resultado'] =>
  resultado === 'SIN_FIRMAS' && sellosDeTiempo.some((s) => s.integridad !== 'INTEGRA')
    ? 'INVALIDA'
    : resultado;

function Resultado({ data, archivo }: { data: Verificacion; archivo: File }) {
  const dePrueba = data.firmas.some((f) => f.codigos.includes('firma.certificado-de-prueba'));
  // A test certificate is never shown in the colour of a signature that proves something.
  const color = dePrueba && data.resultado === 'VALIDA' ? 'INDETERMINADA' : colorDe(data);
  return (
    <section className={estilos.resultado} aria-label="Resultado" role="status">
      <div className={estilos.veredicto} data-resultado={color}>
        <h2>
          {data.veredicto} {dePrueba && <span className={ui.dePrueba}>CERTIFICADO DE PRUEBA</span>}
        </h2>
        <p>{data.mensaje}</p>
        <p>{data.consejo}</p>
      </div>
      <dl className={estilos.archivo}>
        <dt>Archivo</dt>
        <dd>
          {data.archivo.nombre}, {textoDeTamano(data.archivo.bytes)}
        </dd>
        <dt>Huella SHA-256</dt>
        <dd className={estilos.huella}>{data.archivo.sha256}</dd>
        <dt>Estado del archivo</dt>
        <dd>{data.estadoDelArchivo}</dd>
      </dl>
      <ol className={estilos.firmas}>
        {data.firmas.map((f) => (
          <li key={`${f.campo}-${f.cubreHasta}`}>
            <FichaDeFirma firma={f} />
          </li>
        ))}
        {data.sellosDeTiempo.map((f) => (
          <li key={`${f.campo}-${f.cubreHasta}`}>
            <FichaDeFirma firma={f} />
          </li>
        ))}
      </ol>
      <DescargarInforme archivo={archivo} />
    </section>
  );
}

function DescargarInforme({ archivo }: { archivo: File }) {
  const descargar = useMutation({
    mutationFn: () => informeDeFirmas(archivo),
    onSuccess: (pdf) => {
      const enlace = document.createElement('a');
      enlace.href = URL.createObjectURL(pdf);
      enlace.download = `Informe de firmas de ${archivo.name}`;
      enlace.click();
      setTimeout(() => URL.revokeObjectURL(enlace.href), 10_000);
    },
  });
  return (
    <div>
      <Button variant="default" loading={descargar.isPending} onClick={() => descargar.mutate()}>
        Descargar el informe en PDF
      </Button>
      <Problema problema={descargar.error ? comoProblema(descargar.error) : null} />
    </div>
  );
}
