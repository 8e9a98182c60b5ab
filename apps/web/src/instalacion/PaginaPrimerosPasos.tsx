import { Link } from '@tanstack/react-router';
import { AvisoDeCorreo } from '../administracion/AvisoDeCorreo';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import partes from '../ui/partes.module.css';
import registro from '../ui/registro.module.css';
import estilos from './instalacion.module.css';

/** What a new entidad still needs before its first note comes in, in the order in which it helps. */
export function PaginaPrimerosPasos() {
  useTitulo('Primeros pasos');
  const { sesion } = useSesion();
  return (
    <div className={partes.pagina}>
      <h1>{sesion.entidad.nombre} ya puede trabajar</h1>
      <p className={registro.explica}>
        La instalación está hecha y usted entró como su administrador. Falta la gente y el aspecto de los
        papeles; nada de esto espera a lo demás.
      </p>
      <AvisoDeCorreo />
      <ol className={estilos.siguen}>
        <li>
          <Link to="/administracion/$parte" params={{ parte: 'importar' }}>
            Importar desde una planilla
          </Link>
          <p>
            Si ya tiene la lista de unidades, puestos y personas en Excel o CSV: la plantilla, un ensayo que
            dice qué se crearía, y un solo acto. Si no, siga con los dos pasos que vienen.
          </p>
        </li>
        <li>
          <Link to="/administracion/$parte" params={{ parte: 'personas' }}>
            Unidades y puestos
          </Link>
          <p>El organigrama: cada unidad con sus puestos. El trabajo es del puesto, no de la persona.</p>
        </li>
        <li>
          <Link to="/administracion/$parte" params={{ parte: 'funcionarios' }}>
            Funcionarios
          </Link>
          <p>
            Cada persona con su usuario y sus roles; después, en Unidades y puestos, quién ocupa cada puesto y
            con qué memorándum. Para recibir notas, alguien con el rol de ventanilla.
          </p>
        </li>
        <li>
          <Link to="/configuracion/$parte" params={{ parte: 'series' }}>
            Series de CITE
          </Link>
          <p>Cómo numera cada unidad sus papeles y desde qué número sigue.</p>
        </li>
        <li>
          <Link to="/configuracion/$parte" params={{ parte: 'plantillas' }}>
            Plantillas
          </Link>
          <p>El membrete con su pie y su dirección, y qué lleva cada tipo de documento.</p>
        </li>
        <li>
          <Link to="/configuracion/$parte" params={{ parte: 'feriados' }}>
            Feriados
          </Link>
          <p>Los nacionales ya están; agregue los de su departamento, para que los plazos cuenten bien.</p>
        </li>
      </ol>
      <p className={registro.explica}>
        En el servidor, <code>npx hr doctor</code> dice si algo de la instalación necesita atención.
      </p>
    </div>
  );
}
