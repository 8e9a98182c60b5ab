/** One transaction in so many fails at its commit: 7 %. */
export const UNA_FALLA_CADA = 14;

type Tabla = 'cites.numeros' | 'cites.numeros_de_hilo' | 'hojas.derivaciones';

/**
 * SQL that makes the database refuse transactions at their commit, after their number was taken, as a crash between number
 * and commit would.
 * @param tablas whose new rows are counted, one for each number
 */
export const fallaPlaneada = (...tablas: readonly Tabla[]): string => `
  CREATE SEQUENCE fallas;
  CREATE FUNCTION falla_planeada() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF nextval('fallas') % ${UNA_FALLA_CADA} = 0 THEN RAISE EXCEPTION 'falla planeada'; END IF;
    RETURN NULL;
  END $$;
  ${tablas
    .map(
      (tabla) => `CREATE CONSTRAINT TRIGGER falla_planeada AFTER INSERT ON ${tabla}
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION falla_planeada();`,
    )
    .join('\n  ')}
`;
