// Generated from the API by `npm run api:generar`; a change by hand is lost.
export interface paths {
  '/api/organizacion/entidad': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['entidad'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizacion/destinos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['buscarDestinos'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizacion/organigrama': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['organigrama'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sesion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['sesionActual'];
    put?: never;
    post: operations['iniciarSesion'];
    delete: operations['cerrarSesion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sesion/plazo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['plazoDeSesion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sesion/seguir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['seguirEnSesion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sesion/clave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['cambiarMiClave'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['series'];
    put?: never;
    post: operations['definirSerie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/vista-previa': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['previsualizarFormato'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['cambiarFormato'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/{id}/piso': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['fijarPiso'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/{id}/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarSerie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/{id}/reponer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reponerSerie'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/numeros/reservas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['numerosReservados'];
    put?: never;
    post: operations['reservarNumero'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/numeros/{id}/anular': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['anularNumero'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/{id}/libro': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['libroDeCites'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/{id}/libro.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exportarLibroDeCites'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/series/{id}/libro.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['imprimirLibroDeCites'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/certificados': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['certificadosDeEntidad'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/funcionarios/{id}/certificados': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['inscribirCertificado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/certificados/{id}/revocar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['declararRevocado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/certificados/{id}/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarCertificado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificados': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['misCertificados'];
    put?: never;
    post: operations['inscribirMiCertificado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificados/{id}/revocar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['declararRevocadoMiCertificado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/certificados/{id}/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarMiCertificado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/anexos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['anexarADocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/anexos/orden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ordenarAnexos'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['subirArchivo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivos/{id}/lectura': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['leerArchivo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/por-cite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['buscarDocumentos'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/despachar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['despacharDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/acusar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['acusarDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/corregir-acuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['corregirAcuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/no-entregar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['noEntregarDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/copia-sellada': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ponerCopiaSellada'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/descartar-destino': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['descartarDestino'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/anular': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['anularDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/constancia-de-anulacion.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['constanciaDeAnulacion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarDocumentos'];
    put?: never;
    post: operations['crearDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verDocumento'];
    put: operations['guardarDocumento'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firmante': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['cambiarFirmante'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/descartar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['descartarBorrador'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/recuperar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recuperarBorrador'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firmar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['firmarDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/imagenes/{archivo}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verImagen'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firma/preparar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['prepararFirma'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firma/preparadas/{preparada}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['descargarPreparada'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firma/completar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['completarFirma'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firma/modo-seguro': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recibirFirmado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firma/preparada': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['cancelarFirma'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/frases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarFrases'];
    put?: never;
    post: operations['guardarFrase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/frases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['cambiarFrase'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/frases/{id}/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarFrase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/revisar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['revisarPlantilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/muestra.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['verMuestraDePlantilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/{id}/versiones/{n}/muestra.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verMuestraDeVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/logos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['agregarLogo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/logos/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verLogo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/vista-previa.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['previsualizarDocumento'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['descargarDocumento'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/anexos/{n}/pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['descargarAnexo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/anexos/{n}/archivo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['descargarArchivoAnexo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/originales/{n}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['descargarOriginal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/firmas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verificarDocumento'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivos/{id}/papel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['juzgarPapel'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/papel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verPapel'];
    put: operations['cambiarPapel'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/emitir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['emitirDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/firmar-lote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['firmarEnLote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/para-varios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['redactarParaVarios'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['plantillas'];
    put?: never;
    post: operations['crearPlantilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verPlantilla'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/{id}/borrador': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['guardarPlantilla'];
    post: operations['abrirBorradorDePlantilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/{id}/publicar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['publicarPlantilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/{id}/descartar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['descartarPlantilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plantillas/{id}/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarPlantilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/presencia': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['estarEnDocumento'];
    post?: never;
    delete: operations['irseDeDocumento'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/signos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['mirarSignos'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verificaciones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['verificarArchivo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/verificaciones/informe.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['imprimirVerificacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/versiones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarVersiones'];
    put?: never;
    post: operations['apartarVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/versiones/{n}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/versiones/{n}/restaurar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restaurarVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/vobo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['pedirVobo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/vobo/dar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['darVobo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/observar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['observarDocumento'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/observaciones/{observacion}/resolver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['resolverObservacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/vobo/sustituir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['sustituirVobo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/documentos/{id}/vobo/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarVobo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tipos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tiposDeDocumento'];
    put?: never;
    post: operations['crearTipo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tipos/{clave}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['cambiarTipo'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tipos/{clave}/uso': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['usoDeTipo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tipos/{clave}/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarTipo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tipos/{clave}/reponer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reponerTipo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/expediente.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['expedienteEnPdf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/expediente.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['expedienteEnZip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/externas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['registrarExterna'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/internas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['registrarInterna'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['buscarHojas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/por-palabras': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['buscarPorPalabras'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verHoja'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/historia': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['historiaHoja'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/hoja-de-ruta.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['imprimirHoja'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/documentos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['crearDocumentoDeHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/derivar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['derivarHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/recibir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recibirDerivacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/revertir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['revertirDerivacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/devolver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['devolverDerivacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/archivar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['archivarHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/responder': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['responderHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/lote': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['actosEnLote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/suspender': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['suspenderHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/reanudar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reanudarHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/desarchivar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['desarchivarHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/atender': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['atenderCopia'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/anotar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['anotarHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/enterarse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['enterarseDeDevolucion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/quien-ve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['quienVeHoja'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/confidencialidad': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cambiarConfidencialidad'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plazos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['agendaDePlazos'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/plazos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['agregarPlazo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plazos/{gestion}/{id}/prorrogar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['prorrogarPlazo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plazos/{gestion}/{id}/cumplir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cumplirPlazo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plazos/{gestion}/{id}/anular': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['anularPlazo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/presencia': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['estarEnHoja'];
    post?: never;
    delete: operations['irseDeHoja'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/agrupar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['agruparHojas'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/desagrupar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['desagruparHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/caratula.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['imprimirCaratula'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/anular': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['anularHoja'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/adeudos/{adeudo}/rechazar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rechazarAdeudo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/carpetas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['buscarCarpetas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/destinos/vedados': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['destinosVedados'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/puestos/{id}/remitentes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['remitentesAdmitidos'];
    put: operations['restringirDestino'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/{gestion}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verRecepcion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/{gestion}/{id}/sello': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reintentarSello'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/{gestion}/{id}/constancia.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['constanciaDeRecepcion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/remitentes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['buscarRemitentes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/dia': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verDiaDeMesa'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/rechazos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['rechazarEnMesa'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/etiquetas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['leerEtiqueta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivos/{id}/sello-previsto': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['preverSello'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivos/{id}/sello-previsto.png': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['dibujarSello'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/derivaciones/{gestion}/{id}/documentos/{documento}/sello-previsto.png': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['dibujarSelloDePaso'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivos/{id}/destino': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['hallarDestinoDeEscaneo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/escaneos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['vincularEscaneo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/corregir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['corregirInterna'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/procedencias': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarProcedencias'];
    put?: never;
    post: operations['anotarProcedencia'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/procedencias/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['corregirProcedencia'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/procedencias/{id}/fusionar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['fusionarProcedencias'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/fisico': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verFisico'];
    put?: never;
    post: operations['declararFisico'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/acta-de-extravio.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['actaDeExtravio'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/planillas/por-entregar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['papelesPorEntregar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/planillas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['planillasDelDia'];
    put?: never;
    post: operations['hacerPlanilla'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/planillas/{id}/planilla.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['imprimirPlanilla'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/{gestion}/{id}/etiqueta.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['imprimirEtiqueta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/{gestion}/{id}/sello.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['imprimirSello'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/{gestion}/{id}/comprobante.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['imprimirComprobante'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/recepciones/{gestion}/{id}/corregir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['corregirRecepcion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/carpetas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarCarpetas'];
    put?: never;
    post: operations['crearCarpeta'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/carpetas/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verCarpeta'];
    put: operations['editarCarpeta'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/carpetas/{id}/serie': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['clasificarCarpeta'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/carpetas/{id}/cerrar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cerrarCarpeta'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/carpetas/{id}/reabrir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reabrirCarpeta'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/carpetas/{id}/inventario.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['inventarioDeCarpeta'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/prestamos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarPrestamos'];
    put?: never;
    post: operations['prestarDelArchivo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/prestamos/{id}/renovar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['renovarPrestamo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/prestamos/{id}/devolver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['devolverPrestamo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/prestamos/{id}/recibo.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['reciboDePrestamo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/hojas/{gestion}/{id}/archivo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['archivoDeHoja'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/retencion/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarSeriesDocumentales'];
    put?: never;
    post: operations['crearSerieDocumental'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/retencion/tabla.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exportarTablaDeRetencion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/retencion/series/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['cambiarSerieDocumental'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/retencion/series/{id}/retirar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['retirarSerieDocumental'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/retencion/series/{id}/reponer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reponerSerieDocumental'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/retencion/vencimientos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarVencimientosDeArchivo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/retencion/vencimientos.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exportarVencimientosDeArchivo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/transferencias': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarTransferencias'];
    put?: never;
    post: operations['prepararTransferencia'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/transferencias/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verTransferencia'];
    put: operations['cambiarTransferencia'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/transferencias/{id}/enviar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['enviarTransferencia'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/transferencias/{id}/descartar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['descartarTransferencia'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/transferencias/{id}/carpetas/{carpetaId}/recibir': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['recibirCarpeta'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/transferencias/{id}/carpetas/{carpetaId}/devolver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['devolverCarpeta'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/archivo/transferencias/{id}/acta.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['actaDeTransferencia'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bandeja': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['bandeja'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/vistas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarVistas'];
    put?: never;
    post: operations['guardarVista'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/vistas/orden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['ordenarVistas'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/vistas/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['cambiarVista'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/vistas/{id}/quitada': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['quitarVista'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['estadoDelCorreo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/correo/probar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['probarCorreo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/novedades': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['escuchar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bitacora': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verBitacora'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bitacora/actos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['actosDeBitacora'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bitacora/cadena': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['verificarCadena'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/bitacora/planilla.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['exportarBitacora'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/organigrama': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['organigramaDePersonal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/funcionarios': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['funcionarios'];
    put?: never;
    post: operations['crearFuncionario'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/unidades': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['crearUnidad'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/unidades/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['renombrarUnidad'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/puestos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['crearPuesto'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/funcionarios/{id}/usuario': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['darUsuario'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/usuarios/{id}/clave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['restablecerClave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/usuarios/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['fijarRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/designaciones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['listarDesignaciones'];
    put?: never;
    post: operations['designar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/designaciones/{id}/cerrar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cerrarDesignacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/designaciones/{id}/memorandum.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['memorandumDeDesignacion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/funcionarios/{id}/cesar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cesarFuncionario'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/feriados': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['feriadosDeGestion'];
    put?: never;
    post: operations['crearFeriado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/feriados/cargar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['cargarFeriados'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/feriados/{id}/trasladar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['trasladarFeriado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/feriados/{id}/anular': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['anularFeriado'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/plazos-desde': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put: operations['fijarPlazosDesde'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/tareas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['tareasDelSistema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/tareas/{id}/reintentar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['reintentarTarea'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/importaciones/plantilla.xlsx': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['plantillaXlsx'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/importaciones/plantilla.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['plantillaCsv'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/importaciones': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ensayarImportacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/importaciones/{id}/confirmar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['confirmarImportacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instalacion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['estadoDeInstalacion'];
    put?: never;
    post: operations['instalar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instalacion/ensayo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ensayarInstalacion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instalacion/logo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['subirLogoInicial'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/instalacion/logo/ver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['verLogoInicial'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/pendientes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['pendientesDe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/traspasos': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['traspasar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/actas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['actasDeEntrega'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/administracion/actas/{id}/acta.pdf': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['actaDeEntrega'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  entidad: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            nombre: string;
            sigla: string;
            ciudad: string;
            departamento: string;
            demo: boolean;
            /** @description solo en la entidad de demostración */
            accesosDemo?: {
              usuario: string;
              clave: string;
              cargo: string;
              unidad: string;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  buscarDestinos: {
    parameters: {
      query?: {
        q?: string;
        solo?: 'puesto';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              /** @enum {string} */
              tipo: 'puesto' | 'unidad';
              /** @description Identificador: entero positivo en texto decimal */
              id: string;
              cargo: string | null;
              /** @description Identificador: entero positivo en texto decimal */
              unidadId: string;
              unidadSigla: string;
              unidadNombre: string;
              funcionario: string | null;
            }[];
            /** @description hay más de los que se ofrecen: conviene escribir más */
            hayMas: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  organigrama: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
            nombre: string;
            sigla: string;
            superiorId: string | null;
            activa: boolean;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  sesionActual: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description va en la cabecera X-CSRF-Token de todo pedido que escribe */
            csrf: string;
            usuario: string;
            nombre: string;
            ci: string;
            roles: (
              | 'administrador'
              | 'configurador'
              | 'ventanilla'
              | 'secretaria'
              | 'funcionario'
              | 'autoridad'
              | 'archivo'
              | 'auditor'
            )[];
            /** @description entró con una contraseña que le dio otro: no puede nada antes de elegir la suya */
            clavePorCambiar: boolean;
            puestos: {
              /** @description Identificador: entero positivo en texto decimal */
              id: string;
              cargo: string;
              /** @description Identificador: entero positivo en texto decimal */
              unidadId: string;
              unidadSigla: string;
              unidadNombre: string;
              /** @enum {string} */
              calidad: 'titular' | 'suplencia' | 'interinato';
              titularNombre: string | null;
              /** @description quien ejerce ahora por esta persona, que lee pero no actúa */
              suplente: string | null;
              suplenteHasta: string | null;
              /** @description los que rigen en este puesto: quien suple tiene los del titular */
              roles: (
                | 'administrador'
                | 'configurador'
                | 'ventanilla'
                | 'secretaria'
                | 'funcionario'
                | 'autoridad'
                | 'archivo'
                | 'auditor'
              )[];
            }[];
            entidad: {
              nombre: string;
              sigla: string;
              ciudad: string;
            };
            demo: boolean;
            /** @description bytes que puede pesar un archivo que se sube */
            maxSubida: number;
            /** Format: date-time */
            expiraEn: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  iniciarSesion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          usuario: string;
          clave: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description va en la cabecera X-CSRF-Token de todo pedido que escribe */
            csrf: string;
            usuario: string;
            nombre: string;
            ci: string;
            roles: (
              | 'administrador'
              | 'configurador'
              | 'ventanilla'
              | 'secretaria'
              | 'funcionario'
              | 'autoridad'
              | 'archivo'
              | 'auditor'
            )[];
            /** @description entró con una contraseña que le dio otro: no puede nada antes de elegir la suya */
            clavePorCambiar: boolean;
            puestos: {
              /** @description Identificador: entero positivo en texto decimal */
              id: string;
              cargo: string;
              /** @description Identificador: entero positivo en texto decimal */
              unidadId: string;
              unidadSigla: string;
              unidadNombre: string;
              /** @enum {string} */
              calidad: 'titular' | 'suplencia' | 'interinato';
              titularNombre: string | null;
              /** @description quien ejerce ahora por esta persona, que lee pero no actúa */
              suplente: string | null;
              suplenteHasta: string | null;
              /** @description los que rigen en este puesto: quien suple tiene los del titular */
              roles: (
                | 'administrador'
                | 'configurador'
                | 'ventanilla'
                | 'secretaria'
                | 'funcionario'
                | 'autoridad'
                | 'archivo'
                | 'auditor'
              )[];
            }[];
            entidad: {
              nombre: string;
              sigla: string;
              ciudad: string;
            };
            demo: boolean;
            /** @description bytes que puede pesar un archivo que se sube */
            maxSubida: number;
            /** Format: date-time */
            expiraEn: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cerrarSesion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  plazoDeSesion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description segundos hasta que la sesión termine si nadie actúa */
            quedan: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  seguirEnSesion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description segundos hasta que la sesión termine si nadie actúa */
            quedan: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarMiClave: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: password
           * @description sobra para quien entró con una que le dieron
           */
          actual?: string;
          /** Format: password */
          nueva: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            sesionesCerradas: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  series: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            clase: 'HR' | 'CITE';
            unidadId: string | null;
            unidad: string | null;
            tipo: string | null;
            formato: string;
            reinicia: boolean;
            porHilo: boolean;
            gestiones: number[];
            siguiente: number | null;
            ultimo: number | null;
            retirada: boolean;
            version: number;
            ejemplo: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  definirSerie: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          clase: 'HR' | 'CITE';
          /**
           * @description Identificador: entero positivo en texto decimal
           * @default null
           */
          unidadId?: string | null;
          /** @default null */
          tipo?: string | null;
          formato: string;
          /** @default true */
          reinicia?: boolean;
          inicial?: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  previsualizarFormato: {
    parameters: {
      query: {
        formato: string;
        reinicia?: string;
        /** @description Identificador: entero positivo en texto decimal */
        id?: string;
        /** @description Identificador: entero positivo en texto decimal */
        unidadId?: string;
        tipo?: string;
        inicial?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ejemplo: string | null;
            motivos: {
              codigo: string;
              texto: string;
            }[];
            proximos: {
              gestion: number;
              textos: string[];
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarFormato: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          formato: string;
          reinicia?: boolean;
          /** @description Versión que vio quien guarda */
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ejemplo: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  fijarPiso: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          gestion: number;
          ultimoEnPapel: number;
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            siguiente: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarSerie: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            retirada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reponerSerie: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            retirada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  numerosReservados: {
    parameters: {
      query?: {
        desde?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              id: string;
              serieId: string;
              numero: number;
              texto: string;
              gestion: number | null;
              fecha: string;
              motivo: string | null;
              tipo: string | null;
            }[];
            siguiente: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reservarNumero: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          tipo: string;
          motivo: string;
          /** @default 1 */
          cantidad?: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            numeros: {
              id: string;
              numero: number;
              texto: string;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anularNumero: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  libroDeCites: {
    parameters: {
      query: {
        gestion: number;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            serie: {
              id: string;
              /** @enum {string} */
              clase: 'HR' | 'CITE';
              unidadId: string | null;
              unidad: string | null;
              tipo: string | null;
              formato: string;
              reinicia: boolean;
              porHilo: boolean;
              gestiones: number[];
              siguiente: number | null;
              ultimo: number | null;
              retirada: boolean;
              version: number;
            };
            gestion: number;
            explicacion: string;
            cuenta: {
              inicial: number;
              ultimo: number;
              antesDelSistema: number;
              emitidos: number;
              reservados: number;
              anulados: number;
              ajenos: number;
              faltan: {
                desde: number;
                hasta: number;
              }[];
            };
            asientos: {
              id: string | null;
              numero: number;
              texto: string | null;
              /** @enum {string} */
              estado: 'emitido' | 'reservado' | 'anulado' | 'ajeno';
              fecha: string | null;
              motivo: string | null;
              anuladoMotivo: string | null;
              anuladoFecha: string | null;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  exportarLibroDeCites: {
    parameters: {
      query: {
        gestion: number;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Planilla CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirLibroDeCites: {
    parameters: {
      query: {
        gestion: number;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  certificadosDeEntidad: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            funcionarioId: string;
            nombre: string;
            ci: string;
            /** @description el certificado que dice cómo está; null: no tiene */
            cuenta: string | null;
            grupos: ('por-vencer' | 'vencidos' | 'revocados' | 'sin-certificado')[];
            certificados: {
              id: string;
              titular: string;
              ci: string;
              emisor: string;
              serie: string;
              huella: string;
              dePrueba: boolean;
              desde: string;
              hasta: string;
              /** @description hasta su último día; negativo: ya pasó */
              dias: number;
              /** @enum {string} */
              estado: 'VIGENTE' | 'AUN_NO_VIGENTE' | 'VENCIDO' | 'REVOCADO' | 'RETIRADO';
              enUso: boolean;
              /** @enum {string} */
              como: 'uso' | 'persona' | 'administrador' | 'demostracion';
              inscritoEn: string;
              usadoEn: string | null;
              revocadoEn: string | null;
              revocadoFuente: ('CRL' | 'OCSP' | 'DECLARADO') | null;
              retiradoEn: string | null;
              motivo: string | null;
              comprobadoEn: string | null;
              /** @description por qué no respondió su entidad certificadora la última vez */
              falta: string | null;
            }[];
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  inscribirCertificado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: base64 */
          archivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  declararRevocado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarCertificado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  misCertificados: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            certificados: {
              id: string;
              titular: string;
              ci: string;
              emisor: string;
              serie: string;
              huella: string;
              dePrueba: boolean;
              desde: string;
              hasta: string;
              /** @description hasta su último día; negativo: ya pasó */
              dias: number;
              /** @enum {string} */
              estado: 'VIGENTE' | 'AUN_NO_VIGENTE' | 'VENCIDO' | 'REVOCADO' | 'RETIRADO';
              enUso: boolean;
              /** @enum {string} */
              como: 'uso' | 'persona' | 'administrador' | 'demostracion';
              inscritoEn: string;
              usadoEn: string | null;
              revocadoEn: string | null;
              revocadoFuente: ('CRL' | 'OCSP' | 'DECLARADO') | null;
              retiradoEn: string | null;
              motivo: string | null;
              comprobadoEn: string | null;
              /** @description por qué no respondió su entidad certificadora la última vez */
              falta: string | null;
            }[];
            aviso: {
              texto: string;
              dias: number;
            } | null;
            dePrueba: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  inscribirMiCertificado: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @enum {string} */
              tipo: 'certificado';
              /** Format: base64 */
              archivo: string;
            }
          | {
              /** @enum {string} */
              tipo: 'p12';
              /** Format: base64 */
              archivo: string;
              /** Format: password */
              contrasena: string;
              serie?: string;
            }
          | {
              /** @enum {string} */
              tipo: 'prueba';
            };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  declararRevocadoMiCertificado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarMiCertificado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anexarADocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          anexos: (
            | {
                /** @description Identificador: entero positivo en texto decimal */
                archivoId: string;
                descripcion: string;
                fojas?: number;
              }
            | {
                /** @description Identificador: entero positivo en texto decimal */
                documentoId: string;
                descripcion?: string;
                fojas?: number;
              }
          )[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            anexos: number[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  ordenarAnexos: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          orden: number[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            anexos: number[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  subirArchivo: {
    parameters: {
      query?: {
        uso?: 'papel' | 'anexo';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            nombre: string;
            sha256: string;
            bytes: number;
            tipo: string;
            tipoNombre: string;
            paginas: number;
            firmas: number;
            avisos: string[];
            original: {
              tipo: string;
              nombre: string;
            } | null;
            yaEsta: {
              gestion: number;
              id: string;
              codigo: string;
            } | null;
            yaEsDe: {
              id: string;
              nombre: string;
            } | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  leerArchivo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            archivoId: string;
            /** @enum {string} */
            estado: 'pendiente' | 'leida' | 'fallida';
            fuente: ('texto' | 'escaneo' | 'ninguna') | null;
            detalle: string | null;
            propuestas: {
              cite?: {
                valor: string;
                texto: string;
                dudosa: boolean;
                pagina: number;
                caja: {
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                };
              };
              fecha?: {
                valor: string;
                texto: string;
                dudosa: boolean;
                pagina: number;
                caja: {
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                };
              };
              procedencia?: {
                valor: string;
                texto: string;
                dudosa: boolean;
                pagina: number;
                caja: {
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                };
              };
              remitente?: {
                valor: string;
                texto: string;
                dudosa: boolean;
                pagina: number;
                caja: {
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                };
              };
              remitenteCargo?: {
                valor: string;
                texto: string;
                dudosa: boolean;
                pagina: number;
                caja: {
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                };
              };
              referencia?: {
                valor: string;
                texto: string;
                dudosa: boolean;
                pagina: number;
                caja: {
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                };
              };
              responde?: {
                valor: string;
                texto: string;
                dudosa: boolean;
                pagina: number;
                caja: {
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                };
              };
              sello?: {
                hora?: {
                  valor: string;
                  texto: string;
                  dudosa: boolean;
                  pagina: number;
                  caja: {
                    x: number;
                    y: number;
                    ancho: number;
                    alto: number;
                  };
                };
                fecha?: {
                  valor: string;
                  texto: string;
                  dudosa: boolean;
                  pagina: number;
                  caja: {
                    x: number;
                    y: number;
                    ancho: number;
                    alto: number;
                  };
                };
                codigo?: {
                  valor: string;
                  texto: string;
                  dudosa: boolean;
                  pagina: number;
                  caja: {
                    x: number;
                    y: number;
                    ancho: number;
                    alto: number;
                  };
                };
              };
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  buscarDocumentos: {
    parameters: {
      query: {
        cite: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            tipo: string;
            /** @enum {string} */
            hechura: 'redactado' | 'subido';
            estado: string;
            cite: string;
            titulo: string | null;
            fecha: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  despacharDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          destinos: {
            destino: string;
            propuesto?: string;
          }[];
          medio: string;
          transportista?: string;
          /** Format: date */
          fecha?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
            fecha: string;
            resultados: {
              destino: string;
              n: number | null;
              motivos: {
                codigo: string;
                texto: string;
              }[];
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  acusarDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          n: number;
          /** Format: date */
          fecha: string;
          hora?: string;
          codigo?: string;
          nombre?: string;
          /** @description Identificador: entero positivo en texto decimal */
          archivoId?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  corregirAcuse: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          n: number;
          motivo: string;
          vistas: number;
          acuse: {
            /** Format: date */
            fecha: string;
            hora?: string;
            codigo?: string;
            nombre?: string;
            /** @description Identificador: entero positivo en texto decimal */
            archivoId?: string;
          } | null;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  noEntregarDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          n: number;
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  ponerCopiaSellada: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          n: number;
          /** @description Identificador: entero positivo en texto decimal */
          archivoId: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descartarDestino: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          destino: string;
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anularDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  constanciaDeAnulacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarDocumentos: {
    parameters: {
      query: {
        vista: 'borradores' | 'descartados' | 'por-visar' | 'por-firmar' | 'firmados';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            tipo: string;
            /** @enum {string} */
            hechura: 'redactado' | 'subido';
            estado: string;
            version: number;
            titulo: string | null;
            cite: string | null;
            fecha: string | null;
            para: string | null;
            firmante: string | null;
            faltaVobo: string | null;
            porResolver: number;
            actualizadoEn: string;
            cuenta: {
              de: number;
              despachados: number;
              conAcuse: number;
              sinCopia: number;
              pendientes: number;
              noEntregados: number;
              sinConstancia: number;
            } | null;
            hojas: {
              gestion: number;
              id: string;
              codigo: string;
            }[];
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          tipo: string;
          titulo?: string;
          /** @description Identificador: entero positivo en texto decimal */
          firmantePuestoId: string;
          contenido?: {
            destinatario?: {
              tratamiento?: string;
              lineas: string[];
              lugar?: string;
            };
            a?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            via?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            de?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            referencia?: string;
            saludo?: string;
            /** @description Documento del editor (TipTap JSON), hasta 1 MB y 40 niveles */
            cuerpo?: {
              [key: string]: unknown;
            };
            despedida?: string;
            copias?: string[];
            adjuntos?: string;
            iniciales?: string;
            codigos?: string[];
          };
          papel?: {
            /** @description Identificador: entero positivo en texto decimal */
            archivoId: string;
            /** Format: date */
            fecha?: string;
            /** @description Identificador: entero positivo en texto decimal */
            numeroId?: string;
          };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            tipo: string;
            origen: string;
            /** @enum {string} */
            hechura: 'redactado' | 'subido';
            papel: {
              fecha: string | null;
              reserva: {
                id: string;
                texto: string;
              } | null;
              citeEnPapel: ('impreso' | 'no-impreso' | 'sin-texto') | null;
            } | null;
            estado: string;
            version: number;
            titulo: string | null;
            contenido: {
              destinatario?: {
                tratamiento?: unknown;
                lineas: string[];
                lugar?: unknown;
              };
              a?: {
                nombre: string;
                cargo: string | '';
                /** @description Identificador: entero positivo en texto decimal */
                puestoId?: string;
              }[];
              via?: {
                nombre: string;
                cargo: string | '';
                /** @description Identificador: entero positivo en texto decimal */
                puestoId?: string;
              }[];
              de?: {
                nombre: string;
                cargo: string | '';
                /** @description Identificador: entero positivo en texto decimal */
                puestoId?: string;
              }[];
              referencia?: unknown;
              saludo?: unknown;
              /** @description Documento del editor (TipTap JSON), hasta 1 MB y 40 niveles */
              cuerpo: {
                [key: string]: unknown;
              };
              despedida?: unknown;
              copias?: string[];
              adjuntos?: unknown;
              iniciales?: unknown;
              codigos?: string[];
            } | null;
            guardado: {
              nombre: string | null;
              cargo: string | null;
              en: string;
            } | null;
            cite: string | null;
            fecha: string | null;
            firmante: {
              puestoId: string;
              cargo: string;
              unidadSigla: string;
            } | null;
            hojas: {
              gestion: number;
              id: string;
              codigo: string;
            }[];
            actos: {
              acto: string;
              permitido: boolean;
              motivos: {
                codigo: string;
                texto: string;
              }[];
            }[];
            forma: {
              tipo: string;
              campos: {
                /** @enum {string} */
                campo:
                  | 'fecha'
                  | 'cite'
                  | 'destinatario'
                  | 'a'
                  | 'via'
                  | 'de'
                  | 'referencia'
                  | 'saludo'
                  | 'despedida'
                  | 'copias'
                  | 'adjuntos'
                  | 'iniciales';
                obligatorio: boolean;
                etiqueta?: string;
              }[];
              iniciales: string | null;
              citePrevisto: string | null;
              pideHoja: boolean;
            } | null;
            avisos: string[];
            vias: {
              puestoId: string;
              cargo: string;
              unidadId: string;
              unidadSigla: string;
              unidadNombre: string;
              funcionario: string;
            }[];
            vobo: {
              ronda: number;
              falta: string;
              vistos: {
                n: number;
                etapa: number;
                /** @enum {string} */
                exige: 'todos' | 'uno';
                puestoId: string;
                nombre: string;
                /** @enum {string} */
                estado: 'PENDIENTE' | 'DADO' | 'OBSERVADO' | 'SUSTITUIDO' | 'RETIRADO';
                motivo: string | null;
                por: string | null;
                en: string | null;
                puedeSustituir: boolean;
              }[];
              observaciones: {
                id: string;
                ronda: number;
                por: string;
                desde: number | null;
                cita: string | null;
                lugar: {
                  pagina: number;
                  x: number;
                  y: number;
                  ancho: number;
                  alto: number;
                } | null;
                texto: string;
                en: string;
                resueltaPor: string | null;
                resueltaEn: string | null;
              }[];
            } | null;
            verificacion: {
              qr: string;
              codigo: string;
            } | null;
            revisiones: {
              n: number;
              clase: string;
              sha256: string;
              bytes: number;
              paginas: number;
              firmas: number;
              creadoEn: string;
            }[];
            originales: {
              n: number;
              sha256: string;
              tipo: string;
              nombre: string;
              bytes: number;
              deSha256: string;
              url: string;
            }[];
            anexos: {
              n: number;
              sha256: string;
              nombre: string;
              descripcion: string;
              fojas: number;
              bytes: number;
              tipo: string;
              tipoNombre: string;
              macros: boolean;
              paginas: number;
              url: string;
            }[];
            despachos: {
              n: number;
              destino: string | null;
              por: string;
              en: string;
              cerradoPor: string | null;
              cerradoEn: string | null;
              medio: string;
              transportista: string | null;
              fecha: string;
              /** @enum {string} */
              estado: 'pendiente' | 'recibido' | 'no-entregado';
              acuse: {
                fecha: string;
                hora: string | null;
                codigo: string | null;
                nombre: string | null;
                anexo: number | null;
              } | null;
              motivo: string | null;
              anulados: {
                fecha: string;
                hora: string | null;
                codigo: string | null;
                nombre: string | null;
                anexo: number | null;
                motivo: string;
                por: string;
                en: string;
              }[];
            }[];
            destinos: {
              texto: string;
              /** @enum {string} */
              como: 'destinatario' | 'a' | 'copia' | 'otro';
              casa: boolean;
              /** @enum {string} */
              estado: 'sin-salir' | 'no-consta' | 'pendiente' | 'recibido' | 'no-entregado' | 'no-sale';
              n: number | null;
              sinCopia: boolean;
              cuenta: boolean;
              por: string | null;
              en: string | null;
              motivo: string | null;
            }[];
            cuenta: {
              de: number;
              despachados: number;
              conAcuse: number;
              sinCopia: number;
              pendientes: number;
              noEntregados: number;
              sinConstancia: number;
            } | null;
            anulacion: {
              motivo: string;
              cargo: string;
              en: string;
            } | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  guardarDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          titulo?: string;
          contenido: {
            destinatario?: {
              tratamiento?: string;
              lineas: string[];
              lugar?: string;
            };
            a?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            via?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            de?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            referencia?: string;
            saludo?: string;
            /** @description Documento del editor (TipTap JSON), hasta 1 MB y 40 niveles */
            cuerpo: {
              [key: string]: unknown;
            };
            despedida?: string;
            copias?: string[];
            adjuntos?: string;
            iniciales?: string;
            codigos?: string[];
          };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarFirmante: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          /** @description Identificador: entero positivo en texto decimal */
          firmantePuestoId: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descartarBorrador: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  recuperarBorrador: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  firmarDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          credencial:
            | {
                /** @enum {string} */
                tipo: 'p12';
                /** Format: base64 */
                archivo: string;
                /** Format: password */
                contrasena: string;
                serie?: string;
              }
            | {
                /** @enum {string} */
                tipo: 'prueba';
              };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cite: string;
            fecha: string;
            revision: number;
            sha256: string;
            firma: {
              firmante: string;
              emisor: string;
              prueba: boolean;
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verImagen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        /** @description Identificador: entero positivo en texto decimal */
        archivo: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Imagen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/*': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  prepararFirma: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @enum {string} */
              modo: 'token';
              version: number;
              /** Format: base64 */
              certificado: string;
              /** @default [] */
              cadena?: string[];
            }
          | {
              /** @enum {string} */
              modo: 'archivo';
              version: number;
            };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            version: number;
            cite: string;
            fecha: string;
            atributos: string | null;
            certificado: string | null;
            vence: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descargarPreparada: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        /** @description Identificador: entero positivo en texto decimal */
        preparada: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  completarFirma: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          preparadaId: string;
          devuelta:
            | {
                /** @enum {string} */
                tipo: 'firma';
                /** Format: base64 */
                valor: string;
                /** Format: base64 */
                certificado: string;
              }
            | {
                /** @enum {string} */
                tipo: 'cms';
                /** Format: base64 */
                valor: string;
              };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cite: string;
            fecha: string;
            revision: number;
            sha256: string;
            firma: {
              firmante: string;
              emisor: string;
              prueba: boolean;
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  recibirFirmado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          preparadaId: string;
          /** @description Identificador: entero positivo en texto decimal */
          archivoId: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cite: string;
            fecha: string;
            revision: number;
            sha256: string;
            firma: {
              firmante: string;
              emisor: string;
              prueba: boolean;
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cancelarFirma: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cancelada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarFrases: {
    parameters: {
      query: {
        clase: 'proveido' | 'parrafo';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            texto: string;
            version: number;
            deLaUnidad: boolean;
            cambia: boolean;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  guardarFrase: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          clase: 'proveido' | 'parrafo';
          deLaUnidad: boolean;
          texto: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarFrase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          texto: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarFrase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  revisarPlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /**
               * @description Identificador: entero positivo en texto decimal
               * @default null
               */
              unidadId?: string | null;
              /** @default false */
              soloAjustes?: boolean;
              tipo: string;
              /** @enum {string} */
              clase: 'tipo';
              datos: {
                /** @enum {string} */
                forma: 'carta' | 'tabla';
                titulo?: string;
                /** @enum {string} */
                cite: 'titulo' | 'renglon';
                campos: {
                  /** @enum {string} */
                  campo:
                    | 'fecha'
                    | 'cite'
                    | 'destinatario'
                    | 'a'
                    | 'via'
                    | 'de'
                    | 'referencia'
                    | 'saludo'
                    | 'despedida'
                    | 'copias'
                    | 'adjuntos'
                    | 'iniciales';
                  obligatorio: boolean;
                  etiqueta?: string;
                  texto?: string;
                }[];
                guion: string[];
                letra: number;
                /** @enum {string} */
                papel: 'carta' | 'oficio';
                margenes?: {
                  superior?: number;
                  inferior?: number;
                  izquierdo?: number;
                  derecho?: number;
                };
                recepciones: number;
              };
            }
          | {
              /**
               * @description Identificador: entero positivo en texto decimal
               * @default null
               */
              unidadId?: string | null;
              /** @default false */
              soloAjustes?: boolean;
              /** @enum {string} */
              clase: 'membrete';
              datos: {
                /** @enum {string} */
                estilo: 'gobernacion' | 'secretaria' | 'llano';
                color?: string;
                entidad: string;
                lineas: string[];
                logo?: {
                  sha256: string;
                };
                pie: string[];
                lema?: string;
                etiquetaCite?: string;
                lineasDeFirma: string[];
                codigos: ('cite' | 'hilo')[];
              };
            };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            motivos: {
              codigo: string;
              texto: string;
              campo?: string;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verMuestraDePlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /**
               * @description Identificador: entero positivo en texto decimal
               * @default null
               */
              unidadId?: string | null;
              /**
               * @default corriente
               * @enum {string}
               */
              muestra?: 'corriente' | 'dificil';
              tipo: string;
              /** @enum {string} */
              clase: 'tipo';
              datos: {
                /** @enum {string} */
                forma: 'carta' | 'tabla';
                titulo?: string;
                /** @enum {string} */
                cite: 'titulo' | 'renglon';
                campos: {
                  /** @enum {string} */
                  campo:
                    | 'fecha'
                    | 'cite'
                    | 'destinatario'
                    | 'a'
                    | 'via'
                    | 'de'
                    | 'referencia'
                    | 'saludo'
                    | 'despedida'
                    | 'copias'
                    | 'adjuntos'
                    | 'iniciales';
                  obligatorio: boolean;
                  etiqueta?: string;
                  texto?: string;
                }[];
                guion: string[];
                letra: number;
                /** @enum {string} */
                papel: 'carta' | 'oficio';
                margenes?: {
                  superior?: number;
                  inferior?: number;
                  izquierdo?: number;
                  derecho?: number;
                };
                recepciones: number;
              };
            }
          | {
              /**
               * @description Identificador: entero positivo en texto decimal
               * @default null
               */
              unidadId?: string | null;
              /**
               * @default corriente
               * @enum {string}
               */
              muestra?: 'corriente' | 'dificil';
              /** @default carta */
              tipo?: string;
              /** @enum {string} */
              clase: 'membrete';
              datos: {
                /** @enum {string} */
                estilo: 'gobernacion' | 'secretaria' | 'llano';
                color?: string;
                entidad: string;
                lineas: string[];
                logo?: {
                  sha256: string;
                };
                pie: string[];
                lema?: string;
                etiquetaCite?: string;
                lineasDeFirma: string[];
                codigos: ('cite' | 'hilo')[];
              };
            };
      };
    };
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verMuestraDeVersion: {
    parameters: {
      query?: {
        muestra?: 'corriente' | 'dificil';
        tipo?: string;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        n: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  agregarLogo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          archivoId: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            sha256: string;
            tipo: string;
            nombre: string;
            ancho: number;
            alto: number;
            bytes: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verLogo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Imagen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/*': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  previsualizarDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descargarDocumento: {
    parameters: {
      query?: {
        revision?: number;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descargarAnexo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        n: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descargarArchivoAnexo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        n: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descargarOriginal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        n: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verificarDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA' | 'SIN_FIRMAS';
            mensaje: string;
            veredicto: string;
            consejo: string;
            estadoDelArchivo: string;
            /** @enum {string} */
            integridad: 'INTACTA' | 'MODIFICADA' | 'ROTA' | 'MALFORMADA' | 'SIN_FIRMA' | 'NO_EVALUADA';
            firmas: {
              campo: string;
              firmante: string;
              momento: string | null;
              momentoProbado: string | null;
              momentoSellado: string | null;
              autoridadDeTiempo: string | null;
              nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
              /** @enum {string} */
              integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
              sostiene: boolean | null;
              cubreTodo: boolean;
              cubreHasta: number;
              cambiosPosteriores: string[];
              /** @enum {string} */
              cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
              /** @enum {string} */
              resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
              codigos: string[];
              mensaje: string;
              titulo: string;
              veredicto: string;
              datos: {
                rotulo: string;
                valor: string;
              }[];
              despues: string;
              certificado: {
                titular: {
                  nombre: string;
                  ci: string | null;
                  cargo: string | null;
                  entidad: string | null;
                };
                emisor: string;
                serie: string;
                desde: string;
                hasta: string;
                dePrueba: boolean;
              } | null;
            }[];
            sellosDeTiempo: {
              campo: string;
              firmante: string;
              momento: string | null;
              momentoProbado: string | null;
              momentoSellado: string | null;
              autoridadDeTiempo: string | null;
              nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
              /** @enum {string} */
              integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
              sostiene: boolean | null;
              cubreTodo: boolean;
              cubreHasta: number;
              cambiosPosteriores: string[];
              /** @enum {string} */
              cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
              /** @enum {string} */
              resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
              codigos: string[];
              mensaje: string;
              titulo: string;
              veredicto: string;
              datos: {
                rotulo: string;
                valor: string;
              }[];
              despues: string;
              certificado: {
                titular: {
                  nombre: string;
                  ci: string | null;
                  cargo: string | null;
                  entidad: string | null;
                };
                emisor: string;
                serie: string;
                desde: string;
                hasta: string;
                dePrueba: boolean;
              } | null;
            }[];
            prolongacion: {
              nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
              faltas: string[];
              intentos: number;
              proxima: string | null;
              vistaEn: string | null;
            } | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  juzgarPapel: {
    parameters: {
      query?: {
        tipo?: string;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            informe: {
              /** @enum {string} */
              resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA' | 'SIN_FIRMAS';
              mensaje: string;
              veredicto: string;
              consejo: string;
              estadoDelArchivo: string;
              /** @enum {string} */
              integridad: 'INTACTA' | 'MODIFICADA' | 'ROTA' | 'MALFORMADA' | 'SIN_FIRMA' | 'NO_EVALUADA';
              firmas: {
                campo: string;
                firmante: string;
                momento: string | null;
                momentoProbado: string | null;
                momentoSellado: string | null;
                autoridadDeTiempo: string | null;
                nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
                /** @enum {string} */
                integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
                sostiene: boolean | null;
                cubreTodo: boolean;
                cubreHasta: number;
                cambiosPosteriores: string[];
                /** @enum {string} */
                cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
                /** @enum {string} */
                resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
                codigos: string[];
                mensaje: string;
                titulo: string;
                veredicto: string;
                datos: {
                  rotulo: string;
                  valor: string;
                }[];
                despues: string;
                certificado: {
                  titular: {
                    nombre: string;
                    ci: string | null;
                    cargo: string | null;
                    entidad: string | null;
                  };
                  emisor: string;
                  serie: string;
                  desde: string;
                  hasta: string;
                  dePrueba: boolean;
                } | null;
              }[];
              sellosDeTiempo: {
                campo: string;
                firmante: string;
                momento: string | null;
                momentoProbado: string | null;
                momentoSellado: string | null;
                autoridadDeTiempo: string | null;
                nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
                /** @enum {string} */
                integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
                sostiene: boolean | null;
                cubreTodo: boolean;
                cubreHasta: number;
                cambiosPosteriores: string[];
                /** @enum {string} */
                cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
                /** @enum {string} */
                resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
                codigos: string[];
                mensaje: string;
                titulo: string;
                veredicto: string;
                datos: {
                  rotulo: string;
                  valor: string;
                }[];
                despues: string;
                certificado: {
                  titular: {
                    nombre: string;
                    ci: string | null;
                    cargo: string | null;
                    entidad: string | null;
                  };
                  emisor: string;
                  serie: string;
                  desde: string;
                  hasta: string;
                  dePrueba: boolean;
                } | null;
              }[];
            };
            motivos: {
              codigo: string;
              texto: string;
            }[];
            avisos: string[];
            reservados: {
              id: string;
              texto: string;
              fecha: string;
              motivo: string | null;
              impreso: boolean;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verPapel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            informe: {
              /** @enum {string} */
              resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA' | 'SIN_FIRMAS';
              mensaje: string;
              veredicto: string;
              consejo: string;
              estadoDelArchivo: string;
              /** @enum {string} */
              integridad: 'INTACTA' | 'MODIFICADA' | 'ROTA' | 'MALFORMADA' | 'SIN_FIRMA' | 'NO_EVALUADA';
              firmas: {
                campo: string;
                firmante: string;
                momento: string | null;
                momentoProbado: string | null;
                momentoSellado: string | null;
                autoridadDeTiempo: string | null;
                nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
                /** @enum {string} */
                integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
                sostiene: boolean | null;
                cubreTodo: boolean;
                cubreHasta: number;
                cambiosPosteriores: string[];
                /** @enum {string} */
                cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
                /** @enum {string} */
                resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
                codigos: string[];
                mensaje: string;
                titulo: string;
                veredicto: string;
                datos: {
                  rotulo: string;
                  valor: string;
                }[];
                despues: string;
                certificado: {
                  titular: {
                    nombre: string;
                    ci: string | null;
                    cargo: string | null;
                    entidad: string | null;
                  };
                  emisor: string;
                  serie: string;
                  desde: string;
                  hasta: string;
                  dePrueba: boolean;
                } | null;
              }[];
              sellosDeTiempo: {
                campo: string;
                firmante: string;
                momento: string | null;
                momentoProbado: string | null;
                momentoSellado: string | null;
                autoridadDeTiempo: string | null;
                nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
                /** @enum {string} */
                integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
                sostiene: boolean | null;
                cubreTodo: boolean;
                cubreHasta: number;
                cambiosPosteriores: string[];
                /** @enum {string} */
                cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
                /** @enum {string} */
                resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
                codigos: string[];
                mensaje: string;
                titulo: string;
                veredicto: string;
                datos: {
                  rotulo: string;
                  valor: string;
                }[];
                despues: string;
                certificado: {
                  titular: {
                    nombre: string;
                    ci: string | null;
                    cargo: string | null;
                    entidad: string | null;
                  };
                  emisor: string;
                  serie: string;
                  desde: string;
                  hasta: string;
                  dePrueba: boolean;
                } | null;
              }[];
            };
            motivos: {
              codigo: string;
              texto: string;
            }[];
            avisos: string[];
            reservados: {
              id: string;
              texto: string;
              fecha: string;
              motivo: string | null;
              impreso: boolean;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarPapel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          /** @description Identificador: entero positivo en texto decimal */
          archivoId?: string;
          /**
           * Format: date
           * @default null
           */
          fecha?: string | null;
          /**
           * @description Identificador: entero positivo en texto decimal
           * @default null
           */
          numeroId?: string | null;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  emitirDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cite: string;
            fecha: string;
            sha256: string;
            citeEnPapel: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  firmarEnLote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          documentos: {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
            version: number;
          }[];
          credencial:
            | {
                /** @enum {string} */
                tipo: 'p12';
                /** Format: base64 */
                archivo: string;
                /** Format: password */
                contrasena: string;
                serie?: string;
              }
            | {
                /** @enum {string} */
                tipo: 'prueba';
              };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            firmados: number;
            resultados: {
              id: string;
              cite: string | null;
              problema: {
                codigo: string;
                detalle: string;
                motivos: {
                  codigo: string;
                  texto: string;
                }[];
              } | null;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  redactarParaVarios: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          destinatarios: {
            tratamiento?: string;
            lineas: string[];
            lugar?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            documentos: {
              id: string;
              version: number;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  plantillas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            clase: 'tipo' | 'membrete';
            unidadId: string | null;
            unidad: string | null;
            tipo: string | null;
            vigente: number | null;
            borrador: number | null;
            retirada: boolean;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearPlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @enum {string} */
              clase: 'tipo';
              /** @description Identificador: entero positivo en texto decimal */
              unidadId: string;
              tipo: string;
            }
          | {
              /** @enum {string} */
              clase: 'membrete';
              /** @description Identificador: entero positivo en texto decimal */
              unidadId: string;
            };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            n: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verPlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            clase: 'tipo' | 'membrete';
            unidadId: string | null;
            unidad: string | null;
            tipo: string | null;
            vigente: number | null;
            borrador: number | null;
            retirada: boolean;
            versiones: {
              n: number;
              /** @enum {string} */
              estado: 'BORRADOR' | 'PUBLICADA' | 'DESCARTADA';
              datos:
                | {
                    /** @enum {string} */
                    forma: 'carta' | 'tabla';
                    titulo?: string;
                    /** @enum {string} */
                    cite: 'titulo' | 'renglon';
                    campos: {
                      /** @enum {string} */
                      campo:
                        | 'fecha'
                        | 'cite'
                        | 'destinatario'
                        | 'a'
                        | 'via'
                        | 'de'
                        | 'referencia'
                        | 'saludo'
                        | 'despedida'
                        | 'copias'
                        | 'adjuntos'
                        | 'iniciales';
                      obligatorio: boolean;
                      etiqueta?: string;
                      texto?: string;
                    }[];
                    guion: string[];
                    letra: number;
                    /** @enum {string} */
                    papel: 'carta' | 'oficio';
                    margenes?: {
                      superior?: number;
                      inferior?: number;
                      izquierdo?: number;
                      derecho?: number;
                    };
                    recepciones: number;
                  }
                | {
                    /** @enum {string} */
                    estilo: 'gobernacion' | 'secretaria' | 'llano';
                    color?: string;
                    entidad: string;
                    lineas: string[];
                    logo?: {
                      sha256: string;
                    };
                    pie: string[];
                    lema?: string;
                    etiquetaCite?: string;
                    lineasDeFirma: string[];
                    codigos: ('cite' | 'hilo')[];
                  };
              version: number;
              nota: string | null;
              autor: string | null;
              creadoEn: string;
              publicadoEn: string | null;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  guardarPlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              version: number;
              /** @enum {string} */
              clase: 'tipo';
              datos: {
                /** @enum {string} */
                forma: 'carta' | 'tabla';
                titulo?: string;
                /** @enum {string} */
                cite: 'titulo' | 'renglon';
                campos: {
                  /** @enum {string} */
                  campo:
                    | 'fecha'
                    | 'cite'
                    | 'destinatario'
                    | 'a'
                    | 'via'
                    | 'de'
                    | 'referencia'
                    | 'saludo'
                    | 'despedida'
                    | 'copias'
                    | 'adjuntos'
                    | 'iniciales';
                  obligatorio: boolean;
                  etiqueta?: string;
                  texto?: string;
                }[];
                guion: string[];
                letra: number;
                /** @enum {string} */
                papel: 'carta' | 'oficio';
                margenes?: {
                  superior?: number;
                  inferior?: number;
                  izquierdo?: number;
                  derecho?: number;
                };
                recepciones: number;
              };
            }
          | {
              version: number;
              /** @enum {string} */
              clase: 'membrete';
              datos: {
                /** @enum {string} */
                estilo: 'gobernacion' | 'secretaria' | 'llano';
                color?: string;
                entidad: string;
                lineas: string[];
                logo?: {
                  sha256: string;
                };
                pie: string[];
                lema?: string;
                etiquetaCite?: string;
                lineasDeFirma: string[];
                codigos: ('cite' | 'hilo')[];
              };
            };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  abrirBorradorDePlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          de?: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            n: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  publicarPlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          nota?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            n: number;
            combinaciones: number;
            probadas: number;
            sinProbar: string[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descartarPlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            n: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarPlantilla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            retirada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  estarEnDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          actuando: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            nombre: string;
            cargo: string;
            unidad: string;
            /** @description tiene ahí un acto empezado */
            actuando: boolean;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  irseDeDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  mirarSignos: {
    parameters: {
      query: {
        signos: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            aviso: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verificarArchivo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA' | 'SIN_FIRMAS';
            mensaje: string;
            veredicto: string;
            consejo: string;
            estadoDelArchivo: string;
            /** @enum {string} */
            integridad: 'INTACTA' | 'MODIFICADA' | 'ROTA' | 'MALFORMADA' | 'SIN_FIRMA' | 'NO_EVALUADA';
            firmas: {
              campo: string;
              firmante: string;
              momento: string | null;
              momentoProbado: string | null;
              momentoSellado: string | null;
              autoridadDeTiempo: string | null;
              nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
              /** @enum {string} */
              integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
              sostiene: boolean | null;
              cubreTodo: boolean;
              cubreHasta: number;
              cambiosPosteriores: string[];
              /** @enum {string} */
              cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
              /** @enum {string} */
              resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
              codigos: string[];
              mensaje: string;
              titulo: string;
              veredicto: string;
              datos: {
                rotulo: string;
                valor: string;
              }[];
              despues: string;
              certificado: {
                titular: {
                  nombre: string;
                  ci: string | null;
                  cargo: string | null;
                  entidad: string | null;
                };
                emisor: string;
                serie: string;
                desde: string;
                hasta: string;
                dePrueba: boolean;
              } | null;
            }[];
            sellosDeTiempo: {
              campo: string;
              firmante: string;
              momento: string | null;
              momentoProbado: string | null;
              momentoSellado: string | null;
              autoridadDeTiempo: string | null;
              nivel: ('B-B' | 'B-T' | 'B-LT' | 'B-LTA') | null;
              /** @enum {string} */
              integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA';
              sostiene: boolean | null;
              cubreTodo: boolean;
              cubreHasta: number;
              cambiosPosteriores: string[];
              /** @enum {string} */
              cambian: 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
              /** @enum {string} */
              resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
              codigos: string[];
              mensaje: string;
              titulo: string;
              veredicto: string;
              datos: {
                rotulo: string;
                valor: string;
              }[];
              despues: string;
              certificado: {
                titular: {
                  nombre: string;
                  ci: string | null;
                  cargo: string | null;
                  entidad: string | null;
                };
                emisor: string;
                serie: string;
                desde: string;
                hasta: string;
                dePrueba: boolean;
              } | null;
            }[];
            archivo: {
              nombre: string;
              sha256: string;
              bytes: number;
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirVerificacion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarVersiones: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            n: number;
            /** @enum {string} */
            clase: 'anterior' | 'creada' | 'escrita' | 'restaurada' | 'apartada';
            version: number;
            titulo: string | null;
            restaura: number | null;
            nombre: string | null;
            cargo: string | null;
            guardadoEn: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  apartarVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          titulo?: string;
          contenido: {
            destinatario?: {
              tratamiento?: string;
              lineas: string[];
              lugar?: string;
            };
            a?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            via?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            de?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            referencia?: string;
            saludo?: string;
            /** @description Documento del editor (TipTap JSON), hasta 1 MB y 40 niveles */
            cuerpo: {
              [key: string]: unknown;
            };
            despedida?: string;
            copias?: string[];
            adjuntos?: string;
            iniciales?: string;
            codigos?: string[];
          };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            n: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        n: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            n: number;
            /** @enum {string} */
            clase: 'anterior' | 'creada' | 'escrita' | 'restaurada' | 'apartada';
            version: number;
            titulo: string | null;
            restaura: number | null;
            nombre: string | null;
            cargo: string | null;
            guardadoEn: string;
            contenido: {
              destinatario?: {
                tratamiento?: unknown;
                lineas: string[];
                lugar?: unknown;
              };
              a?: {
                nombre: string;
                cargo: string | '';
                /** @description Identificador: entero positivo en texto decimal */
                puestoId?: string;
              }[];
              via?: {
                nombre: string;
                cargo: string | '';
                /** @description Identificador: entero positivo en texto decimal */
                puestoId?: string;
              }[];
              de?: {
                nombre: string;
                cargo: string | '';
                /** @description Identificador: entero positivo en texto decimal */
                puestoId?: string;
              }[];
              referencia?: unknown;
              saludo?: unknown;
              /** @description Documento del editor (TipTap JSON), hasta 1 MB y 40 niveles */
              cuerpo: {
                [key: string]: unknown;
              };
              despedida?: unknown;
              copias?: string[];
              adjuntos?: unknown;
              iniciales?: unknown;
              codigos?: string[];
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  restaurarVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        n: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  pedirVobo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          etapas: {
            /**
             * @description todos, en cualquier orden; o uno del grupo
             * @default todos
             * @enum {string}
             */
            exige?: 'todos' | 'uno';
            puestoIds: string[];
          }[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  darVobo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          nota?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            completo: boolean;
            falta: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  observarDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
          observaciones: {
            desde?: number;
            cita?: string;
            /** @description partes del ancho y del alto de la página, desde su esquina superior izquierda */
            lugar?: {
              pagina: number;
              x: number;
              y: number;
              ancho: number;
              alto: number;
            };
            texto: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  resolverObservacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        /** @description Identificador: entero positivo en texto decimal */
        observacion: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          resuelta: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            resuelta: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  sustituirVobo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          n: number;
          /** @description Identificador: entero positivo en texto decimal */
          puestoId: string;
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            sustituido: string;
            por: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarVobo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            estado: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  tiposDeDocumento: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            clave: string;
            nombre: string;
            descripcion: string;
            /** @enum {string} */
            ambito: 'externo' | 'interno';
            /** @enum {string} */
            firma: 'autoridad' | 'funcionario';
            /** @enum {string} */
            trasFirma: 'abierto' | 'previsto' | 'cerrado';
            activo: boolean;
            listo: boolean;
            version: number;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearTipo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          descripcion: string;
          /** @enum {string} */
          ambito: 'externo' | 'interno';
          /** @enum {string} */
          firma: 'autoridad' | 'funcionario';
          /**
           * @default abierto
           * @enum {string}
           */
          trasFirma?: 'abierto' | 'previsto' | 'cerrado';
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            clave: string;
            plantillaId: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarTipo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clave: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          descripcion: string;
          /** @enum {string} */
          ambito: 'externo' | 'interno';
          /** @enum {string} */
          firma: 'autoridad' | 'funcionario';
          /**
           * @default abierto
           * @enum {string}
           */
          trasFirma?: 'abierto' | 'previsto' | 'cerrado';
          /** @description Versión que vio quien guarda */
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            clave: string;
            nombre: string;
            descripcion: string;
            /** @enum {string} */
            ambito: 'externo' | 'interno';
            /** @enum {string} */
            firma: 'autoridad' | 'funcionario';
            /** @enum {string} */
            trasFirma: 'abierto' | 'previsto' | 'cerrado';
            activo: boolean;
            listo: boolean;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  usoDeTipo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clave: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            enCurso: number;
            emitidos: number;
            retiro: {
              quien: string | null;
              en: string;
              motivo: string;
            } | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarTipo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clave: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            clave: string;
            nombre: string;
            descripcion: string;
            /** @enum {string} */
            ambito: 'externo' | 'interno';
            /** @enum {string} */
            firma: 'autoridad' | 'funcionario';
            /** @enum {string} */
            trasFirma: 'abierto' | 'previsto' | 'cerrado';
            activo: boolean;
            listo: boolean;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reponerTipo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        clave: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            clave: string;
            nombre: string;
            descripcion: string;
            /** @enum {string} */
            ambito: 'externo' | 'interno';
            /** @enum {string} */
            firma: 'autoridad' | 'funcionario';
            /** @enum {string} */
            trasFirma: 'abierto' | 'previsto' | 'cerrado';
            activo: boolean;
            listo: boolean;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  expedienteEnPdf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  expedienteEnZip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  registrarExterna: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          procedencia: string;
          remitente: string;
          remitenteCargo?: string;
          citeOriginal?: string;
          /** Format: date */
          fechaOriginal?: string;
          referencia: string;
          /** @description Identificador: entero positivo en texto decimal */
          destinatarioPuestoId?: string;
          fojas: number;
          fojasDeclaradas?: number;
          adjuntos?: string;
          /** @enum {string} */
          confidencialidad?: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
          /** @description Identificador: entero positivo en texto decimal */
          archivoId?: string;
          anexos?: {
            /** @description Identificador: entero positivo en texto decimal */
            archivoId: string;
            descripcion: string;
            fojas?: number;
          }[];
          plazos?: {
            descripcion: string;
            /** Format: date */
            fecha?: string;
            cuenta?: {
              /** @enum {string} */
              modo: 'habiles' | 'calendario';
              dias: number;
            };
            /** @description Identificador: entero positivo en texto decimal */
            responsablePuestoId?: string;
          }[];
          hoja?: {
            gestion: number;
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
          sello?:
            | {
                /** @enum {string} */
                esquina:
                  'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';
              }
            | {
                x: number;
                y: number;
              };
          duplicadoConfirmado?: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hoja: {
              gestion: number;
              id: string;
              codigo: string;
              codigoLargo: string;
            };
            documentoId: string;
            recepcionId: string;
            derivacionId: string;
            recibidoEn: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  registrarInterna: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          referencia: string;
          /** @description Identificador: entero positivo en texto decimal */
          documentoId?: string;
          proceso?: string;
          fojas?: number;
          adjuntos?: string;
          /** @enum {string} */
          confidencialidad?: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hoja: {
              gestion: number;
              id: string;
              codigo: string;
              codigoLargo: string;
            };
            derivacionId: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  buscarHojas: {
    parameters: {
      query: {
        codigo: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            codigo: string;
            referencia: string;
            estado: string;
            propuesta: boolean;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  buscarPorPalabras: {
    parameters: {
      query: {
        q: string;
        desde?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              gestion: number;
              id: string;
              codigo: string;
              referencia: string;
              estado: string;
              procedencia: string | null;
              creadaEn: string;
              /** @description donde están las palabras, cada una entre U+0002 y U+0003 */
              extracto: string;
              /**
               * @description en qué parte de la hoja están
               * @enum {string}
               */
              campo:
                | 'referencia'
                | 'procedencia'
                | 'remitente'
                | 'remitenteCargo'
                | 'citeOriginal'
                | 'destinatario'
                | 'proceso'
                | 'adjuntos'
                | 'proveido';
            }[];
            siguiente: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            codigo: string;
            codigoLargo: string;
            /** @enum {string} */
            clase: 'interna' | 'externa';
            /** @enum {string} */
            estado: 'EN_CURSO' | 'SUSPENDIDA' | 'AGRUPADA' | 'ARCHIVADA' | 'ANULADA';
            /** @enum {string} */
            confidencialidad: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
            referencia: string;
            proceso: string | null;
            procedencia: string | null;
            remitente: string | null;
            remitenteCargo: string | null;
            citeOriginal: string | null;
            fechaOriginal: string | null;
            destinatario: string | null;
            fojas: number | null;
            adjuntos: string | null;
            creadaEn: string;
            corregidaEn: string | null;
            actos: {
              acto: string;
              permitido: boolean;
              motivos: {
                codigo: string;
                texto: string;
              }[];
            }[];
            plazos: {
              id: string;
              pasoId: string | null;
              descripcion: string;
              /** @enum {string} */
              modo: 'fecha' | 'habiles' | 'calendario';
              dias: number | null;
              desde: string | null;
              fecha: string | null;
              explicacion: string;
              nota: string | null;
              justificacion: string | null;
              /** @enum {string} */
              estado: 'ABIERTO' | 'DETENIDO' | 'CUMPLIDO' | 'ANULADO';
              responsablePuestoId: string | null;
              responsable: string | null;
              diasQueFaltan: number | null;
              /** @enum {string} */
              nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
              texto: string;
              actos: {
                acto: string;
                permitido: boolean;
                motivos: {
                  codigo: string;
                  texto: string;
                }[];
              }[];
            }[];
            ruta: {
              gestion: number;
              id: string;
              secuencia: number;
              /** @enum {string} */
              tipo: 'oficial' | 'copia';
              /** @enum {string} */
              estado:
                | 'ENVIADA'
                | 'RECIBIDA'
                | 'SUSPENDIDA'
                | 'DERIVADA'
                | 'ARCHIVADA'
                | 'AGRUPADA'
                | 'REVERTIDA'
                | 'DEVUELTA'
                | 'ATENDIDA'
                | 'ANULADA';
              origenId: string | null;
              de: {
                cargo: string | null;
                unidadSigla: string;
                nombre: string | null;
              } | null;
              a: {
                cargo: string | null;
                unidadSigla: string;
                nombre: string | null;
              };
              acciones: string[];
              proveido: string;
              enviadoEn: string | null;
              recibidoEn: string | null;
              entregadoDe: string | null;
              traidoPor: string | null;
              recibidoPor: string | null;
              cerradoEn: string | null;
              motivo: string | null;
              carpeta: string | null;
              lugar: string | null;
              observacion: string | null;
              fojas: number | null;
              fojasDeclaradas: number | null;
              documentos: {
                id: string;
                cite: string | null;
                titulo: string | null;
              }[];
            }[];
            documentos: {
              id: string;
              tipo: string;
              /** @enum {string} */
              origen: 'propio' | 'externo';
              /** @enum {string} */
              hechura: 'redactado' | 'subido';
              estado: string;
              cite: string | null;
              titulo: string | null;
              fecha: string | null;
              fojas: number | null;
              revision: number | null;
              paginas: number | null;
              firmas: number;
              cuenta: {
                de: number;
                despachados: number;
                conAcuse: number;
                sinCopia: number;
                pendientes: number;
                noEntregados: number;
                sinConstancia: number;
              } | null;
              anexos: {
                n: number;
                nombre: string;
                descripcion: string;
                fojas: number;
                bytes: number;
                tipo: string;
                tipoNombre: string;
                macros: boolean;
                sha256: string;
                paginas: number;
                url: string;
              }[];
              sello: {
                gestion: number;
                recepcionId: string;
                /** @enum {string} */
                estado: 'sin-sello' | 'pendiente' | 'sellado' | 'fallido' | 'constancia' | 'en-papel';
                detalle: string | null;
                recibidoEn: string;
                recibidoPor: string;
              } | null;
            }[];
            misPasos: {
              gestion: number;
              id: string;
              secuencia: number;
              /** @enum {string} */
              tipo: 'oficial' | 'copia';
              /** @enum {string} */
              estado:
                | 'ENVIADA'
                | 'RECIBIDA'
                | 'SUSPENDIDA'
                | 'DERIVADA'
                | 'ARCHIVADA'
                | 'AGRUPADA'
                | 'REVERTIDA'
                | 'DEVUELTA'
                | 'ATENDIDA'
                | 'ANULADA';
              puedeSellar: boolean;
              respondeA: {
                cargo: string | null;
                unidadSigla: string;
                nombre: string | null;
              } | null;
              respuestas: string[];
              actos: {
                acto: string;
                permitido: boolean;
                motivos: {
                  codigo: string;
                  texto: string;
                }[];
              }[];
            }[];
            debe: {
              id: string;
              accion: string;
              texto: string;
              quien: string;
              paraQuien: string;
              desde: string;
              vence: string | null;
              pasoId: string;
              puedeRechazar: boolean;
            }[];
            respondido: {
              id: string;
              accion: string;
              texto: string;
              quien: string;
              paraQuien: string;
              desde: string;
              vence: string | null;
              /** @enum {string} */
              estado: 'CUMPLIDO' | 'RECHAZADO' | 'ANULADO';
              documento: {
                id: string;
                cite: string | null;
              } | null;
              motivo: string | null;
              cerradoEn: string | null;
              cerradoPor: string | null;
            }[];
            grupo: {
              padre: {
                gestion: number;
                id: string;
                codigo: string;
              } | null;
              raiz: {
                gestion: number;
                id: string;
                codigo: string;
                pasoId: string;
                /** @enum {string} */
                estado:
                  | 'ENVIADA'
                  | 'RECIBIDA'
                  | 'SUSPENDIDA'
                  | 'DERIVADA'
                  | 'ARCHIVADA'
                  | 'AGRUPADA'
                  | 'REVERTIDA'
                  | 'DEVUELTA'
                  | 'ATENDIDA'
                  | 'ANULADA';
                lugar: string;
                puedeRecibir: boolean;
              } | null;
              agrupadas: {
                gestion: number;
                id: string;
                codigo: string;
                nivel: number;
                en: string;
                referencia: string;
              }[];
            };
            anulacion: {
              motivo: string;
              por: string;
              en: string;
            } | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  historiaHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            papel: string | null;
            secuencia: number;
            acto: string;
            actor: string | null;
            puesto: string | null;
            titular: string | null;
            en: string;
            datos: {
              [key: string]: unknown;
            };
            hash: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirHoja: {
    parameters: {
      query?: {
        proveidos?: 'si' | 'no';
      };
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearDocumentoDeHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          tipo: string;
          titulo?: string;
          /** @description Identificador: entero positivo en texto decimal */
          firmantePuestoId: string;
          contenido?: {
            destinatario?: {
              tratamiento?: string;
              lineas: string[];
              lugar?: string;
            };
            a?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            via?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            de?: {
              nombre: string;
              cargo: string | '';
              /** @description Identificador: entero positivo en texto decimal */
              puestoId?: string;
            }[];
            referencia?: string;
            saludo?: string;
            /** @description Documento del editor (TipTap JSON), hasta 1 MB y 40 niveles */
            cuerpo?: {
              [key: string]: unknown;
            };
            despedida?: string;
            copias?: string[];
            adjuntos?: string;
            iniciales?: string;
            codigos?: string[];
          };
          papel?: {
            /** @description Identificador: entero positivo en texto decimal */
            archivoId: string;
            /** Format: date */
            fecha?: string;
            /** @description Identificador: entero positivo en texto decimal */
            numeroId?: string;
          };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  derivarHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          oficial?: {
            /** @description Identificador: entero positivo en texto decimal */
            puestoId?: string;
            /** @description Identificador: entero positivo en texto decimal */
            unidadId?: string;
            /** @default [] */
            acciones?: (
              | 'atencion-urgente'
              | 'elaborar-informe'
              | 'elaborar-respuesta'
              | 'para-su-consideracion'
              | 'para-su-conocimiento'
              | 'para-vobo'
              | 'archivar'
              | 'otro'
            )[];
            /** @default  */
            proveido?: string;
            plazo?:
              | string
              | {
                  /** @enum {string} */
                  modo: 'habiles' | 'calendario';
                  dias: number;
                };
          };
          copias?: {
            /** @description Identificador: entero positivo en texto decimal */
            puestoId?: string;
            /** @description Identificador: entero positivo en texto decimal */
            unidadId?: string;
            /** @default [] */
            acciones?: (
              | 'atencion-urgente'
              | 'elaborar-informe'
              | 'elaborar-respuesta'
              | 'para-su-consideracion'
              | 'para-su-conocimiento'
              | 'para-vobo'
              | 'archivar'
              | 'otro'
            )[];
            /** @default  */
            proveido?: string;
            plazo?:
              | string
              | {
                  /** @enum {string} */
                  modo: 'habiles' | 'calendario';
                  dias: number;
                };
          }[];
          documentoIds?: string[];
          justificacion?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            derivaciones: {
              gestion: number;
              id: string;
              /** @enum {string} */
              tipo: 'oficial' | 'copia';
              a: string;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  recibirDerivacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fojas?: number;
          sello?:
            | {
                /** @description Identificador: entero positivo en texto decimal */
                documentoId: string;
                /** @enum {string} */
                esquina:
                  'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';
              }
            | {
                /** @description Identificador: entero positivo en texto decimal */
                documentoId: string;
                x: number;
                y: number;
              };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado: 'RECIBIDA';
            recepcionId: string;
            recibidoEn: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  revertirDerivacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  devolverDerivacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  archivarHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          carpeta?: string;
          lugar?: string;
          motivo?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  responderHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          documentoId: string;
          proveido?: string;
          copias?: {
            /** @description Identificador: entero positivo en texto decimal */
            puestoId?: string;
            /** @description Identificador: entero positivo en texto decimal */
            unidadId?: string;
            /** @default [] */
            acciones?: (
              | 'atencion-urgente'
              | 'elaborar-informe'
              | 'elaborar-respuesta'
              | 'para-su-consideracion'
              | 'para-su-conocimiento'
              | 'para-vobo'
              | 'archivar'
              | 'otro'
            )[];
            /** @default  */
            proveido?: string;
            plazo?:
              | string
              | {
                  /** @enum {string} */
                  modo: 'habiles' | 'calendario';
                  dias: number;
                };
          }[];
          anexos?: {
            /** @description Identificador: entero positivo en texto decimal */
            archivoId: string;
            descripcion: string;
            fojas?: number;
          }[];
          justificacion?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            derivaciones: {
              gestion: number;
              id: string;
              /** @enum {string} */
              tipo: 'oficial' | 'copia';
              a: string;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  actosEnLote: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @enum {string} */
              acto: 'recibir';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
            }
          | {
              /** @enum {string} */
              acto: 'enterarse';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
            }
          | {
              /** @enum {string} */
              acto: 'derivar';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
              orden: {
                oficial?: {
                  /** @description Identificador: entero positivo en texto decimal */
                  puestoId?: string;
                  /** @description Identificador: entero positivo en texto decimal */
                  unidadId?: string;
                  /** @default [] */
                  acciones?: (
                    | 'atencion-urgente'
                    | 'elaborar-informe'
                    | 'elaborar-respuesta'
                    | 'para-su-consideracion'
                    | 'para-su-conocimiento'
                    | 'para-vobo'
                    | 'archivar'
                    | 'otro'
                  )[];
                  /** @default  */
                  proveido?: string;
                  plazo?:
                    | string
                    | {
                        /** @enum {string} */
                        modo: 'habiles' | 'calendario';
                        dias: number;
                      };
                };
                copias?: {
                  /** @description Identificador: entero positivo en texto decimal */
                  puestoId?: string;
                  /** @description Identificador: entero positivo en texto decimal */
                  unidadId?: string;
                  /** @default [] */
                  acciones?: (
                    | 'atencion-urgente'
                    | 'elaborar-informe'
                    | 'elaborar-respuesta'
                    | 'para-su-consideracion'
                    | 'para-su-conocimiento'
                    | 'para-vobo'
                    | 'archivar'
                    | 'otro'
                  )[];
                  /** @default  */
                  proveido?: string;
                  plazo?:
                    | string
                    | {
                        /** @enum {string} */
                        modo: 'habiles' | 'calendario';
                        dias: number;
                      };
                }[];
                documentoIds?: string[];
                justificacion?: string;
              };
            }
          | {
              /** @enum {string} */
              acto: 'archivar';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
              orden: {
                carpeta?: string;
                lugar?: string;
                motivo?: string;
              };
            }
          | {
              /** @enum {string} */
              acto: 'anotar';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
              orden: {
                texto: string;
              };
            }
          | {
              /** @enum {string} */
              acto: 'agrupar';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
              orden: {
                /** @description La hoja de ruta que la llevará */
                padre: {
                  gestion: number;
                  /** @description Identificador: entero positivo en texto decimal */
                  id: string;
                };
              };
            }
          | {
              /** @enum {string} */
              acto: 'revertir';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
              orden: {
                motivo?: string;
              };
            }
          | {
              /** @enum {string} */
              acto: 'responder';
              pasos: {
                gestion: number;
                /** @description Identificador: entero positivo en texto decimal */
                id: string;
              }[];
              orden: {
                /** @description Identificador: entero positivo en texto decimal */
                documentoId: string;
                proveido?: string;
                justificacion?: string;
              };
            };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hechos: number;
            resultados: {
              gestion: number;
              id: string;
              hecho: boolean;
              derivaciones: {
                gestion: number;
                id: string;
                /** @enum {string} */
                tipo: 'oficial' | 'copia';
                a: string;
              }[];
              problema: {
                codigo: string;
                detalle: string;
                motivos: {
                  codigo: string;
                  texto: string;
                }[];
              } | null;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  suspenderHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
          /**
           * Format: date
           * @description En espera de respuesta hasta esta fecha
           */
          esperaHasta?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reanudarHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  desarchivarHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  atenderCopia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anotarHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          texto: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            anotadoEn: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  enterarseDeDevolucion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            enteradoEn: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  quienVeHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            nivel: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
            regla: string;
            cambiar: {
              acto: string;
              permitido: boolean;
              motivos: {
                codigo: string;
                texto: string;
              }[];
            };
            unidades: {
              sigla: string;
              nombre: string;
              desde: string;
            }[];
            puestos: {
              cargo: string;
              unidadSigla: string;
              funcionario: string | null;
              desde: string;
              razones: string[];
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarConfidencialidad: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          nivel: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
          /**
           * @description El nivel que ve quien lo cambia
           * @enum {string}
           */
          actual: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            nivel: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  agendaDePlazos: {
    parameters: {
      query: {
        de?: 'puesto' | 'unidad';
        hasta: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hoy: string;
            /** @enum {string} */
            de: 'puesto' | 'unidad';
            hasta: string;
            plazos: {
              gestion: number;
              id: string;
              hojaId: string;
              codigo: string;
              referencia: string;
              descripcion: string;
              fecha: string;
              explicacion: string;
              nota: string | null;
              responsable: string | null;
              /** @enum {string} */
              nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
              texto: string;
              diasQueFaltan: number;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  agregarPlazo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          descripcion: string;
          plazo:
            | string
            | {
                /** @enum {string} */
                modo: 'habiles' | 'calendario';
                dias: number;
              };
          /** @description Identificador: entero positivo en texto decimal */
          responsablePuestoId?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  prorrogarPlazo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          plazo:
            | string
            | {
                /** @enum {string} */
                modo: 'habiles' | 'calendario';
                dias: number;
              };
          /**
           * Format: date
           * @description La fecha que ve quien lo prorroga
           */
          vence: string;
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            fecha: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cumplirPlazo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nota?: string;
          justificacion?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            estado: 'CUMPLIDO' | 'ANULADO';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anularPlazo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            estado: 'CUMPLIDO' | 'ANULADO';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  estarEnHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          actuando: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            nombre: string;
            cargo: string;
            unidad: string;
            /** @description tiene ahí un acto empezado */
            actuando: boolean;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  irseDeHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  agruparHojas: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description La hoja de ruta que la llevará */
          padre: {
            gestion: number;
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  desagruparHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirCaratula: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anularHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado:
              | 'ENVIADA'
              | 'RECIBIDA'
              | 'SUSPENDIDA'
              | 'DERIVADA'
              | 'ARCHIVADA'
              | 'AGRUPADA'
              | 'REVERTIDA'
              | 'DEVUELTA'
              | 'ATENDIDA'
              | 'ANULADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  rechazarAdeudo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        /** @description Identificador: entero positivo en texto decimal */
        adeudo: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado: 'RECHAZADO';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  buscarCarpetas: {
    parameters: {
      query?: {
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            nombre: string;
            lugar: string | null;
            hojas: number;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  destinosVedados: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            puestoId: string;
            texto: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  remitentesAdmitidos: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            puestoId: string;
            nombre: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  restringirDestino: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Únicos puestos que pueden derivarle; vacío: todos */
          soloDe: string[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            soloDe: string[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verRecepcion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            codigo: string;
            documentoId: string | null;
            /** @enum {string} */
            estado: 'sin-sello' | 'pendiente' | 'sellado' | 'fallido' | 'constancia' | 'en-papel';
            detalle: string | null;
            recibidoEn: string;
            recibidoPor: string;
            nota: {
              procedencia: string | null;
              remitente: string | null;
              remitenteCargo: string | null;
              citeOriginal: string | null;
              fechaOriginal: string | null;
              referencia: string;
              fojas: number | null;
              fojasDeclaradas: number | null;
              adjuntos: string | null;
              destinatario: string | null;
            };
            abre: boolean;
            corregidaEn: string | null;
            corregir: {
              permitido: boolean;
              motivos: {
                codigo: string;
                texto: string;
              }[];
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reintentarSello: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            estado: 'pendiente';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  constanciaDeRecepcion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  buscarRemitentes: {
    parameters: {
      query?: {
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            procedencia: string;
            remitente: string | null;
            remitenteCargo: string | null;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verDiaDeMesa: {
    parameters: {
      query?: {
        fecha?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            fecha: string;
            recepciones: {
              gestion: number;
              id: string;
              hojaId: string;
              codigo: string;
              documentoId: string | null;
              procedencia: string | null;
              remitente: string | null;
              cite: string | null;
              referencia: string;
              recibidoEn: string;
              recibidoPor: string;
              /** @enum {string} */
              estado: 'sin-sello' | 'pendiente' | 'sellado' | 'fallido' | 'constancia' | 'en-papel';
              faltaEscaneo: boolean;
              diferencias: string[];
              corregida: boolean;
            }[];
            rechazos: {
              id: string;
              procedencia: string;
              remitente: string | null;
              cite: string | null;
              referencia: string | null;
              traidoPor: string | null;
              motivo: string;
              rechazadoEn: string;
              rechazadoPor: string;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  rechazarEnMesa: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          procedencia: string;
          remitente?: string;
          citeOriginal?: string;
          referencia?: string;
          traidoPor?: string;
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            rechazadoEn: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  leerEtiqueta: {
    parameters: {
      query: {
        texto: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            hoja: {
              gestion: number;
              id: string;
              codigo: string;
              referencia: string;
              estado: string;
            } | null;
            propuesta: boolean;
            lleva: {
              gestion: number;
              id: string;
              codigo: string;
            } | null;
            porRecibir: {
              gestion: number;
              id: string;
            } | null;
            bloque: number | null;
            mensaje: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  preverSello: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            pagina: {
              ancho: number;
              alto: number;
            };
            propuesta:
              | {
                  /** @enum {string} */
                  esquina:
                    'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';
                }
              | {
                  x: number;
                  y: number;
                };
            libre: boolean;
            esquinas: {
              /** @enum {string} */
              esquina: 'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';
              libre: boolean;
              x: number;
              y: number;
              ancho: number;
              alto: number;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  dibujarSello: {
    parameters: {
      query?: {
        esquina?: 'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';
        x?: number;
        y?: number;
        codigo?: string;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description La página 1 con su sello */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
    };
  };
  dibujarSelloDePaso: {
    parameters: {
      query?: {
        esquina?: 'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';
        x?: number;
        y?: number;
      };
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        /** @description Identificador: entero positivo en texto decimal */
        documento: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description La página 1 con el sello que llevará al recibirse */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
    };
  };
  hallarDestinoDeEscaneo: {
    parameters: {
      query?: {
        /** @description Gestión (año) */
        gestion?: string;
        /** @description Identificador: entero positivo en texto decimal */
        hoja?: string;
      };
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            listo: boolean;
            hoja: {
              gestion: number;
              id: string;
              codigo: string;
              referencia: string;
              estado: string;
            } | null;
            sitios: {
              recepcionId: string | null;
              bloque: number | null;
              texto: string;
            }[];
            ajenos: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  vincularEscaneo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          archivoId: string;
          /** @description Identificador: entero positivo en texto decimal */
          recepcionId?: string;
          bloque?: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            documentoId: string;
            pasoId: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  corregirInterna: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          referencia?: string;
          proceso?: string | null;
          fojas?: number | null;
          adjuntos?: string | null;
          motivo: string;
          /**
           * Format: date-time
           * @description Última corrección que vio quien corrige; null: ninguna
           */
          corregidaEn: string | null;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            cambios: {
              [key: string]: {
                antes: unknown;
                despues: unknown;
              };
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarProcedencias: {
    parameters: {
      query?: {
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            nombre: string;
            remitente: string | null;
            remitenteCargo: string | null;
            version: number;
            alias: string[];
            notas: number;
            usadaEn: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anotarProcedencia: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          /** @default null */
          remitente?: string | null;
          /** @default null */
          remitenteCargo?: string | null;
        };
      };
    };
    responses: {
      /** @description Hecho */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  corregirProcedencia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          /** @default null */
          remitente?: string | null;
          /** @default null */
          remitenteCargo?: string | null;
          /** @description Versión que vio quien guarda */
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  fusionarProcedencias: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          enId: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            nombre: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verFisico: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            estado: 'en-poder' | 'no-llego' | 'extraviado';
            supuesto: boolean;
            lugar: string | null;
            detalle: string | null;
            dichoPor: string | null;
            dichoEn: string | null;
            actos: {
              /** @enum {string} */
              estado: 'en-poder' | 'no-llego' | 'extraviado';
              permitido: boolean;
              motivos: {
                codigo: string;
                texto: string;
              }[];
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  declararFisico: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          estado: 'en-poder' | 'no-llego' | 'extraviado';
          detalle?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            /** @enum {string} */
            estado: 'en-poder' | 'no-llego' | 'extraviado';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  actaDeExtravio: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  papelesPorEntregar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            pasoId: string;
            hojaId: string;
            codigo: string;
            referencia: string;
            fojas: number | null;
            /** @enum {string} */
            tipo: 'oficial' | 'copia';
            de: string;
            a: string;
            enviadoEn: string | null;
            /** @description la última planilla en que ya va */
            planilla: string | null;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  planillasDelDia: {
    parameters: {
      query?: {
        fecha?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            fecha: string;
            filas: {
              id: string;
              hechaPor: string;
              hechaEn: string;
              codigos: string[];
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  hacerPlanilla: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          pasos: {
            gestion: number;
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            pasos: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirPlanilla: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirEtiqueta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirSello: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  imprimirComprobante: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  corregirRecepcion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          procedencia?: string;
          remitente?: string;
          remitenteCargo?: string | null;
          citeOriginal?: string | null;
          fechaOriginal?: string | null;
          referencia?: string;
          fojas?: number;
          fojasDeclaradas?: number | null;
          adjuntos?: string | null;
          destinatarioPuestoId?: string | null;
          motivo: string;
          /**
           * Format: date-time
           * @description Última corrección que vio quien corrige; null: ninguna
           */
          corregidaEn: string | null;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            id: string;
            cambios: {
              [key: string]: {
                antes: unknown;
                despues: unknown;
              };
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarCarpetas: {
    parameters: {
      query?: {
        q?: string;
        /** @description Identificador: entero positivo en texto decimal */
        unidad?: string;
        /** @description Gestión (año) */
        gestion?: string;
        estado?: 'abiertas' | 'cerradas' | 'central' | 'prestadas';
        /** @description Identificador: entero positivo en texto decimal */
        desde?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              id: string;
              codigo: string;
              nombre: string;
              lugar: string | null;
              descripcion: string;
              unidadId: string;
              unidad: string;
              sigla: string;
              gestion: number;
              /** @enum {string} */
              custodia: 'OFICINA' | 'CENTRAL';
              cerradaEn: string | null;
              enviada: boolean;
              hojas: number;
              fojas: number;
              primera: string | null;
              ultima: string | null;
              prestamo: {
                a: string;
                vence: string;
                /** @enum {string} */
                nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
                texto: string;
                corto: string;
              } | null;
              retencion: {
                serie: {
                  id: string;
                  codigo: string;
                  nombre: string;
                };
                /** @enum {string} */
                marca: 'en-plazo' | 'por-transferir' | 'cumplida';
                oficinaHasta: number;
                hasta: number;
                texto: string;
              } | null;
            }[];
            siguiente: string | null;
            unidades: {
              id: string;
              nombre: string;
              sigla: string;
            }[];
            lleva: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          lugar?: string;
          descripcion?: string;
          gestion?: number;
          /** @description Identificador: entero positivo en texto decimal */
          unidadId?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            codigo: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            codigo: string;
            nombre: string;
            lugar: string | null;
            descripcion: string;
            unidadId: string;
            unidad: string;
            sigla: string;
            gestion: number;
            /** @enum {string} */
            custodia: 'OFICINA' | 'CENTRAL';
            cerradaEn: string | null;
            enviada: boolean;
            hojas: number;
            fojas: number;
            primera: string | null;
            ultima: string | null;
            prestamo: {
              a: string;
              vence: string;
              /** @enum {string} */
              nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
              texto: string;
              corto: string;
            } | null;
            retencion: {
              serie: {
                id: string;
                codigo: string;
                nombre: string;
              };
              /** @enum {string} */
              marca: 'en-plazo' | 'por-transferir' | 'cumplida';
              oficinaHasta: number;
              hasta: number;
              texto: string;
            } | null;
            version: number;
            piezas: {
              gestion: number;
              hojaId: string;
              /** @enum {string} */
              tipo: 'oficial' | 'copia';
              codigo: string;
              referencia: string;
              procedencia: string | null;
              fojas: number | null;
              /** @enum {string} */
              confidencialidad: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
              fecha: string;
              archivada: string;
              prestamo: {
                a: string;
                vence: string;
                /** @enum {string} */
                nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
                texto: string;
                corto: string;
              } | null;
            }[];
            prestamos: {
              id: string;
              carpetaId: string;
              carpetaCodigo: string;
              carpeta: string;
              lugar: string | null;
              hoja: {
                gestion: number;
                id: string;
                codigo: string;
                referencia: string;
              } | null;
              a: string;
              mio: boolean;
              retira: string;
              fojas: number | null;
              nota: string;
              prestadoPor: string;
              prestadoEn: string;
              vence: string;
              explicacion: string;
              renovaciones: number;
              dias: number;
              /** @enum {string} */
              nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
              texto: string;
              devuelto: {
                en: string;
                por: string;
                fojas: number | null;
                nota: string;
              } | null;
              puedeDevolver: boolean;
              puedeRenovar: boolean;
            }[];
            actos: {
              acto: string;
              permitido: boolean;
              motivos: {
                codigo: string;
                texto: string;
              }[];
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  editarCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Versión que vio quien guarda */
          version: number;
          nombre: string;
          lugar: string | null;
          descripcion: string;
          gestion: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  clasificarCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Versión que vio quien guarda */
          version: number;
          /** @description Identificador: entero positivo en texto decimal */
          serieId: string | null;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cerrarCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            cerrada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reabrirCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            cerrada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  inventarioDeCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarPrestamos: {
    parameters: {
      query?: {
        vista?: 'vigentes' | 'vencidos' | 'devueltos';
        mios?: 'si' | 'no';
        desde?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            conteos: {
              vigentes: number;
              vencidos: number;
              mios: number;
            };
            filas: {
              id: string;
              carpetaId: string;
              carpetaCodigo: string;
              carpeta: string;
              lugar: string | null;
              hoja: {
                gestion: number;
                id: string;
                codigo: string;
                referencia: string;
              } | null;
              a: string;
              mio: boolean;
              retira: string;
              fojas: number | null;
              nota: string;
              prestadoPor: string;
              prestadoEn: string;
              vence: string;
              explicacion: string;
              renovaciones: number;
              dias: number;
              /** @enum {string} */
              nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
              texto: string;
              devuelto: {
                en: string;
                por: string;
                fojas: number | null;
                nota: string;
              } | null;
              puedeDevolver: boolean;
              puedeRenovar: boolean;
            }[];
            siguiente: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  prestarDelArchivo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          carpetaId?: string;
          hoja?: {
            gestion: number;
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
          /** @description Identificador: entero positivo en texto decimal */
          aPuestoId: string;
          retira?: string;
          plazo:
            | string
            | {
                /** @enum {string} */
                modo: 'habiles' | 'calendario';
                dias: number;
              };
          fojas?: number;
          nota?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            vence: string;
            explicacion: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  renovarPrestamo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          plazo:
            | string
            | {
                /** @enum {string} */
                modo: 'habiles' | 'calendario';
                dias: number;
              };
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            vence: string;
            explicacion: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  devolverPrestamo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fojas?: number;
          nota?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            devuelto: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reciboDePrestamo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  archivoDeHoja: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Gestión (año) */
        gestion: string;
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            carpeta: {
              id: string;
              codigo: string;
              nombre: string;
              lugar: string | null;
              unidad: string;
              /** @enum {string} */
              custodia: 'OFICINA' | 'CENTRAL';
              archivada: boolean;
            } | null;
            prestamo: {
              a: string;
              vence: string;
              /** @enum {string} */
              nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
              texto: string;
              corto: string;
              conCarpeta: boolean;
            } | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarSeriesDocumentales: {
    parameters: {
      query?: {
        q?: string;
        estado?: 'vigentes' | 'retiradas' | 'todas';
        /** @description Identificador: entero positivo en texto decimal */
        para?: string;
        /** @description Identificador: entero positivo en texto decimal */
        desde?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              id: string;
              codigo: string;
              nombre: string;
              toma: string;
              unidadId: string | null;
              unidad: string | null;
              sigla: string | null;
              aniosOficina: number;
              aniosCentral: number;
              /** @enum {string} */
              disposicion: 'PERMANENTE' | 'MUESTRA' | 'CONSULTA';
              despues: string;
              norma: string;
              retirada: boolean;
              version: number;
            }[];
            siguiente: string | null;
            edita: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearSerieDocumental: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          codigo: string;
          nombre: string;
          toma: string;
          /** @description Identificador: entero positivo en texto decimal */
          unidadId: string | null;
          aniosOficina: number;
          aniosCentral: number;
          /** @enum {string} */
          disposicion: 'PERMANENTE' | 'MUESTRA' | 'CONSULTA';
          norma: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  exportarTablaDeRetencion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Planilla CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarSerieDocumental: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Versión que vio quien guarda */
          version: number;
          codigo: string;
          nombre: string;
          toma: string;
          /** @description Identificador: entero positivo en texto decimal */
          unidadId: string | null;
          aniosOficina: number;
          aniosCentral: number;
          /** @enum {string} */
          disposicion: 'PERMANENTE' | 'MUESTRA' | 'CONSULTA';
          norma: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  retirarSerieDocumental: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            retirada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reponerSerieDocumental: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            retirada: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarVencimientosDeArchivo: {
    parameters: {
      query?: {
        /** @description Gestión (año) */
        anio?: string;
        /** @description Gestión (año) */
        hasta?: string;
        /** @description Identificador: entero positivo en texto decimal */
        unidad?: string;
        desde?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              id: string;
              codigo: string;
              nombre: string;
              lugar: string | null;
              descripcion: string;
              unidadId: string;
              unidad: string;
              sigla: string;
              gestion: number;
              /** @enum {string} */
              custodia: 'OFICINA' | 'CENTRAL';
              cerradaEn: string | null;
              enviada: boolean;
              hojas: number;
              fojas: number;
              primera: string | null;
              ultima: string | null;
              prestamo: {
                a: string;
                vence: string;
                /** @enum {string} */
                nivel: 'vencido' | 'hoy' | 'pronto' | 'normal';
                texto: string;
                corto: string;
              } | null;
              retencion: {
                serie: {
                  id: string;
                  codigo: string;
                  nombre: string;
                };
                /** @enum {string} */
                marca: 'en-plazo' | 'por-transferir' | 'cumplida';
                oficinaHasta: number;
                hasta: number;
                texto: string;
              } | null;
              anio: number;
            }[];
            siguiente: string | null;
            resumen: {
              anio: number;
              unidadId: string;
              sigla: string;
              carpetas: number;
            }[];
            hoy: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  exportarVencimientosDeArchivo: {
    parameters: {
      query?: {
        /** @description Gestión (año) */
        anio?: string;
        /** @description Gestión (año) */
        hasta?: string;
        /** @description Identificador: entero positivo en texto decimal */
        unidad?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Planilla CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarTransferencias: {
    parameters: {
      query?: {
        estado?: 'PREPARADA' | 'ENVIADA' | 'CONCLUIDA' | 'DESCARTADA';
        /** @description Identificador: entero positivo en texto decimal */
        desde?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              id: string;
              numero: string | null;
              /** @enum {string} */
              estado: 'PREPARADA' | 'ENVIADA' | 'CONCLUIDA' | 'DESCARTADA';
              unidad: string;
              sigla: string;
              unidadId: string;
              nota: string;
              version: number;
              carpetas: number;
              porDecidir: number;
              preparadaPor: string;
              preparadaEn: string;
              enviadaPor: string | null;
              enviadaEn: string | null;
              concluidaEn: string | null;
            }[];
            siguiente: string | null;
            lleva: boolean;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  prepararTransferencia: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          carpetas: string[];
          /** @default  */
          nota?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verTransferencia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            numero: string | null;
            /** @enum {string} */
            estado: 'PREPARADA' | 'ENVIADA' | 'CONCLUIDA' | 'DESCARTADA';
            unidad: string;
            sigla: string;
            unidadId: string;
            nota: string;
            version: number;
            carpetas: number;
            porDecidir: number;
            preparadaPor: string;
            preparadaEn: string;
            enviadaPor: string | null;
            enviadaEn: string | null;
            concluidaEn: string | null;
            puedeCambiar: boolean;
            envios: {
              carpetaId: string;
              codigo: string;
              nombre: string;
              /** @enum {string} */
              estado: 'PREPARADA' | 'ENVIADA' | 'RECIBIDA' | 'DEVUELTA';
              lugarAntes: string | null;
              lugarNuevo: string | null;
              motivo: string | null;
              decididaPor: string | null;
              decididaEn: string | null;
              gestion: number;
              hojas: number;
              fojas: number;
              primera: string | null;
              ultima: string | null;
              puedeDecidir: boolean;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarTransferencia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Versión que vio quien guarda */
          version: number;
          carpetas: string[];
          nota: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  enviarTransferencia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Versión que vio quien guarda */
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            numero: number;
            gestion: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  descartarTransferencia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Versión que vio quien guarda */
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            estado: 'PREPARADA' | 'ENVIADA' | 'CONCLUIDA' | 'DESCARTADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  recibirCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        /** @description Identificador: entero positivo en texto decimal */
        carpetaId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          lugar: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            estado: 'PREPARADA' | 'ENVIADA' | 'CONCLUIDA' | 'DESCARTADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  devolverCarpeta: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
        /** @description Identificador: entero positivo en texto decimal */
        carpetaId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            estado: 'PREPARADA' | 'ENVIADA' | 'CONCLUIDA' | 'DESCARTADA';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  actaDeTransferencia: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  bandeja: {
    parameters: {
      query?: {
        vista?: 'por-recibir' | 'en-despacho' | 'enviados' | 'archivados' | 'observados' | 'vencidos';
        de?: 'puesto' | 'unidad';
        desde?: string;
        q?: string;
        origen?: string;
        destino?: string;
        clase?: 'externa' | 'interna';
        tipo?: 'oficial' | 'copia';
        nivel?: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
        plazo?: 'vencidos' | 'hoy' | 'semana' | 'sin';
        urgente?: 'si';
        dias?: string;
        del?: string;
        al?: string;
        orden?: 'recientes' | 'antiguas' | 'plazo';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            vista: 'por-recibir' | 'en-despacho' | 'enviados' | 'archivados' | 'observados' | 'vencidos';
            /** @enum {string} */
            de: 'puesto' | 'unidad';
            conteos: {
              porRecibir: number;
              enDespacho: number;
              enviados: number;
              archivados: number;
              observados: number;
              vencidos: number;
              porVisar: number;
              porFirmar: number;
            };
            hallados: number | null;
            origen: {
              nombre: string;
              /** @description día en que terminó */
              hasta: string | null;
            } | null;
            destino: {
              nombre: string;
              /** @description día en que terminó */
              hasta: string | null;
            } | null;
            filas: {
              gestion: number;
              hojaId: string;
              codigo: string;
              derivacionId: string;
              /** @enum {string} */
              tipo: 'oficial' | 'copia';
              estado: string;
              referencia: string;
              procedencia: string | null;
              de: string | null;
              a: string | null;
              acciones: string[];
              proveido: string;
              movidoEn: string;
              enviadoEn: string | null;
              recibidoEn: string | null;
              plazo: string | null;
              plazoTexto: string | null;
              plazoDetalle: string | null;
              plazoNivel: ('vencido' | 'hoy' | 'pronto' | 'normal') | null;
              fojas: number | null;
              clase: string;
              /** @enum {string} */
              confidencialidad: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
              observacion: string | null;
              agrupadas: number;
              ordenId: string;
            }[];
            siguiente: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarVistas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
            version: number;
            nombre: string;
            /** @enum {string} */
            vista: 'por-recibir' | 'en-despacho' | 'enviados' | 'archivados' | 'observados' | 'vencidos';
            /** @enum {string} */
            de: 'puesto' | 'unidad';
            filtro: {
              q?: string;
              origen?: string;
              destino?: string;
              /** @enum {string} */
              clase?: 'externa' | 'interna';
              /** @enum {string} */
              tipo?: 'oficial' | 'copia';
              /** @enum {string} */
              nivel?: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
              /** @enum {string} */
              plazo?: 'vencidos' | 'hoy' | 'semana' | 'sin';
              /** @constant */
              urgente?: 'si';
              dias?: string;
              /** Format: date */
              del?: string;
              /** Format: date */
              al?: string;
              /** @enum {string} */
              orden?: 'recientes' | 'antiguas' | 'plazo';
            };
            deLaUnidad: boolean;
            /** @description quien pregunta puede cambiarla o quitarla */
            cambia: boolean;
            /** @description cuántas filas tiene ahora, hasta 100; el archivo no se cuenta */
            cuenta: number | null;
            /** @description la unidad o el puesto que el filtro nombra y que ya terminó */
            terminado: {
              nombre: string;
              hasta: string | null;
            } | null;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  guardarVista: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          /** @enum {string} */
          vista: 'por-recibir' | 'en-despacho' | 'enviados' | 'archivados' | 'observados' | 'vencidos';
          /** @enum {string} */
          de: 'puesto' | 'unidad';
          filtro: {
            q?: string;
            origen?: string;
            destino?: string;
            /** @enum {string} */
            clase?: 'externa' | 'interna';
            /** @enum {string} */
            tipo?: 'oficial' | 'copia';
            /** @enum {string} */
            nivel?: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
            /** @enum {string} */
            plazo?: 'vencidos' | 'hoy' | 'semana' | 'sin';
            /** @enum {string} */
            urgente?: 'si';
            dias?: string;
            /** Format: date */
            del?: string;
            /** Format: date */
            al?: string;
            /** @enum {string} */
            orden?: 'recientes' | 'antiguas' | 'plazo';
          };
          deLaUnidad: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  ordenarVistas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          deLaUnidad: boolean;
          ids: string[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            ids: string[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cambiarVista: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          /** @enum {string} */
          vista: 'por-recibir' | 'en-despacho' | 'enviados' | 'archivados' | 'observados' | 'vencidos';
          /** @enum {string} */
          de: 'puesto' | 'unidad';
          filtro: {
            q?: string;
            origen?: string;
            destino?: string;
            /** @enum {string} */
            clase?: 'externa' | 'interna';
            /** @enum {string} */
            tipo?: 'oficial' | 'copia';
            /** @enum {string} */
            nivel?: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL';
            /** @enum {string} */
            plazo?: 'vencidos' | 'hoy' | 'semana' | 'sin';
            /** @enum {string} */
            urgente?: 'si';
            dias?: string;
            /** Format: date */
            del?: string;
            /** Format: date */
            al?: string;
            /** @enum {string} */
            orden?: 'recientes' | 'antiguas' | 'plazo';
          };
          /** @description Versión que vio quien guarda */
          version: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  quitarVista: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Versión que vio quien guarda */
          version: number;
          quitar: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
            version: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  estadoDelCorreo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            estado: 'sin-configurar' | 'responde' | 'no-responde';
            servidor: string | null;
            causa: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  probarCorreo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          a: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            a: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  escuchar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
    };
  };
  verBitacora: {
    parameters: {
      query?: {
        persona?: string;
        puesto?: string;
        acto?: string;
        objeto?: string;
        desde?: string;
        hasta?: string;
        despuesDe?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            filas: {
              clave: string;
              cadena: string;
              secuencia: number;
              rotulo: string | null;
              acto: string;
              actor: string | null;
              puesto: string | null;
              calidad: string | null;
              titular: string | null;
              en: string;
              /** @description null: el objeto es reservado o confidencial */
              datos: {
                [key: string]: unknown;
              } | null;
              hash: string;
            }[];
            siguiente: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  actosDeBitacora: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verificarCadena: {
    parameters: {
      query: {
        de: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            eventos: number;
            /** @description primer evento que no se sostiene; null: entera */
            rotaEn: number | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  exportarBitacora: {
    parameters: {
      query?: {
        persona?: string;
        puesto?: string;
        acto?: string;
        objeto?: string;
        desde?: string;
        hasta?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Planilla CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  organigramaDePersonal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            unidades: {
              id: string;
              nombre: string;
              sigla: string;
              superiorId: string | null;
              desde: string;
              hasta: string | null;
              activa: boolean;
              antes: string[];
              heredera: string | null;
            }[];
            puestos: {
              id: string;
              cargo: string;
              unidadId: string;
              esMae: boolean;
              desde: string;
              hasta: string | null;
              activo: boolean;
              enEjercicio: string | null;
              calidad: ('titular' | 'suplencia' | 'interinato') | null;
              heredero: string | null;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  funcionarios: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            nombre: string;
            ci: string;
            correo: string | null;
            hasta: string | null;
            /** @description los que llena hoy: `Director General — Desp./Gov.` */
            puestos: string[];
            usuario: {
              id: string;
              nombre: string;
              activo: boolean;
              /** @description aún no eligió su contraseña: la que tiene se la dieron */
              porCambiar: boolean;
              roles: (
                | 'administrador'
                | 'configurador'
                | 'ventanilla'
                | 'secretaria'
                | 'funcionario'
                | 'autoridad'
                | 'archivo'
                | 'auditor'
              )[];
            } | null;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearFuncionario: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          ci: string;
          correo?: string;
          acceso?: {
            usuario: string;
            /** Format: password */
            clave: string;
            roles: (
              | 'administrador'
              | 'configurador'
              | 'ventanilla'
              | 'secretaria'
              | 'funcionario'
              | 'autoridad'
              | 'archivo'
              | 'auditor'
            )[];
          };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearUnidad: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          sigla: string;
          /** @description Identificador: entero positivo en texto decimal */
          superiorId?: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  renombrarUnidad: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          nombre: string;
          sigla: string;
          /** @description Identificador: entero positivo en texto decimal */
          superiorId?: string;
          base: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearPuesto: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          unidadId: string;
          cargo: string;
          /** @default false */
          esMae?: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  darUsuario: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          usuario: string;
          /** Format: password */
          clave: string;
          roles: (
            | 'administrador'
            | 'configurador'
            | 'ventanilla'
            | 'secretaria'
            | 'funcionario'
            | 'autoridad'
            | 'archivo'
            | 'auditor'
          )[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  restablecerClave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: password */
          clave: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            sesiones: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  fijarRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          roles: (
            | 'administrador'
            | 'configurador'
            | 'ventanilla'
            | 'secretaria'
            | 'funcionario'
            | 'autoridad'
            | 'archivo'
            | 'auditor'
          )[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            roles: (
              | 'administrador'
              | 'configurador'
              | 'ventanilla'
              | 'secretaria'
              | 'funcionario'
              | 'autoridad'
              | 'archivo'
              | 'auditor'
            )[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  listarDesignaciones: {
    parameters: {
      query?: {
        /** @description Identificador: entero positivo en texto decimal */
        puesto?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            puestoId: string;
            cargo: string;
            unidadSigla: string;
            funcionarioId: string;
            funcionario: string;
            /** @enum {string} */
            calidad: 'titular' | 'suplencia' | 'interinato';
            desde: string;
            hasta: string | null;
            memorandum: string;
            memorandumNombre: string | null;
            conMemorandum: boolean;
            registradoEn: string;
            cerrada: boolean;
            cierreMotivo: string | null;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  designar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description Identificador: entero positivo en texto decimal */
          funcionarioId: string;
          /** @enum {string} */
          calidad: 'titular' | 'suplencia' | 'interinato';
          /** Format: date */
          hasta?: string;
          memorandum: string;
          /** @description Identificador: entero positivo en texto decimal */
          archivoId?: string;
          /** @description Identificador: entero positivo en texto decimal */
          puestoId: string;
          /** Format: date */
          desde: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            avisos: string[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cerrarDesignacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          hasta: string;
          motivo: string;
          sucesor?: {
            /** @description Identificador: entero positivo en texto decimal */
            funcionarioId: string;
            /** @enum {string} */
            calidad: 'titular' | 'suplencia' | 'interinato';
            /** Format: date */
            hasta?: string;
            memorandum: string;
            /** @description Identificador: entero positivo en texto decimal */
            archivoId?: string;
          };
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            sucesorId: string | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  memorandumDeDesignacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cesarFuncionario: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            designaciones: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  feriadosDeGestion: {
    parameters: {
      query: {
        /** @description Gestión (año) */
        gestion: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            gestion: number;
            departamento: string;
            /** @enum {string} */
            plazosDesde: 'recepcion' | 'envio';
            porCargar: number;
            feriados: {
              id: string;
              fecha: string;
              departamento: string | null;
              nombre: string;
              baseLegal: string;
              trasladaDomingo: boolean;
              observado: string;
              trasladoBase: string | null;
              anulado: boolean;
              anuladoMotivo: string | null;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  crearFeriado: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          fecha: string;
          departamento: string | null;
          nombre: string;
          baseLegal: string;
          /** @default false */
          trasladaDomingo?: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  cargarFeriados: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          gestion: number;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            nuevos: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  trasladarFeriado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          a: string;
          base: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  anularFeriado: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          motivo: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  fijarPlazosDesde: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          plazosDesde: 'recepcion' | 'envio';
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            plazosDesde: 'recepcion' | 'envio';
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  tareasDelSistema: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
            titulo: string;
            /**
             * @description fallida: no se intenta más mientras nadie lo pida
             * @enum {string}
             */
            estado: 'en-curso' | 'en-espera' | 'por-reintentar' | 'fallida';
            intentos: number;
            creadaEn: string;
            proximaEn: string | null;
            causa: string | null;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  reintentarTarea: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  plantillaXlsx: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Planilla de Excel */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  plantillaCsv: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Planilla CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  ensayarImportacion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
            archivo: string;
            /** @description columnas que no se reconocen */
            sinUso: string[];
            filas: {
              /** @description su número en la planilla */
              n: number;
              sigla: string;
              cargo: string;
              persona: string;
              /** @enum {string} */
              hace: 'crea' | 'cambia' | 'igual' | 'error';
              dice: string[];
              /** @description «Fila 12, columna Sigla: …» */
              errores: string[];
            }[];
            totales: {
              unidades: number;
              /** @description unidades que cambian */
              cambios: number;
              puestos: number;
              personas: number;
              designaciones: number;
              usuarios: number;
              /** @description filas que no hacen nada */
              iguales: number;
              errores: number;
            };
            /** @description los que crea: al confirmar va una contraseña inicial para cada uno */
            usuarios: {
              usuario: string;
              nombre: string;
              ci: string;
            }[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  confirmarImportacion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          claves: {
            usuario: string;
            /** Format: password */
            clave: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            totales: {
              unidades: number;
              /** @description unidades que cambian */
              cambios: number;
              puestos: number;
              personas: number;
              designaciones: number;
              usuarios: number;
              /** @description filas que no hacen nada */
              iguales: number;
              errores: number;
            };
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  estadoDeInstalacion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description la de hoy en La Paz */
            gestion: number;
            departamentos: (
              | 'Chuquisaca'
              | 'La Paz'
              | 'Cochabamba'
              | 'Oruro'
              | 'Potosí'
              | 'Tarija'
              | 'Santa Cruz'
              | 'Beni'
              | 'Pando'
            )[];
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  instalar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          entidad: {
            nombre: string;
            sigla: string;
            ciudad: string;
            /** @enum {string} */
            departamento:
              | 'Chuquisaca'
              | 'La Paz'
              | 'Cochabamba'
              | 'Oruro'
              | 'Potosí'
              | 'Tarija'
              | 'Santa Cruz'
              | 'Beni'
              | 'Pando';
            logo?: {
              sha256: string;
              nombre: string;
            };
          };
          oficina: {
            nombre: string;
            sigla: string;
            cargo: string;
            /** @default false */
            esMae?: boolean;
          };
          numeracion: {
            gestion: number;
            ultimaHoja: number;
            formato: string;
            ultimoCite: number;
          };
          administrador: {
            nombre: string;
            ci: string;
            memorandum: string;
            usuario: string;
            /** Format: password */
            clave: string;
          };
          /** Format: password */
          claveDeInstalacion: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            usuario: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  ensayarInstalacion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          entidad?: {
            nombre: string;
            sigla: string;
            ciudad: string;
            /** @enum {string} */
            departamento:
              | 'Chuquisaca'
              | 'La Paz'
              | 'Cochabamba'
              | 'Oruro'
              | 'Potosí'
              | 'Tarija'
              | 'Santa Cruz'
              | 'Beni'
              | 'Pando';
            logo?: {
              sha256: string;
              nombre: string;
            };
          };
          oficina?: {
            nombre: string;
            sigla: string;
            cargo: string;
            /** @default false */
            esMae?: boolean;
          };
          numeracion?: {
            gestion: number;
            ultimaHoja: number;
            formato: string;
            ultimoCite: number;
          };
          administrador?: {
            nombre: string;
            ci: string;
            memorandum: string;
            usuario: string;
            /** Format: password */
            clave: string;
          };
          /** Format: password */
          claveDeInstalacion: string;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            numeros: {
              hojas: {
                gestion: number;
                textos: string[];
              }[];
              cites: {
                gestion: number;
                textos: string[];
              }[];
            } | null;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  subirLogoInicial: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            sha256: string;
            nombre: string;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  verLogoInicial: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: password */
          claveDeInstalacion: string;
          sha256: string;
        };
      };
    };
    responses: {
      /** @description Imagen */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/*': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  pendientesDe: {
    parameters: {
      query?: {
        /** @description Identificador: entero positivo en texto decimal */
        puesto?: string;
        /** @description Identificador: entero positivo en texto decimal */
        unidad?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            clave: string;
            /** @enum {string} */
            clase: 'paso' | 'adeudo' | 'plazo' | 'borrador' | 'visto';
            puestoId: string | null;
            unidadId: string;
            codigo: string | null;
            titulo: string;
            detalle: string;
            soloPuesto: boolean;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  traspasar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          de: {
            /** @enum {string} */
            tipo: 'puesto' | 'unidad';
            /** @description Identificador: entero positivo en texto decimal */
            id: string;
          };
          /** @description Identificador: entero positivo en texto decimal */
          herederoPuestoId: string;
          excepciones?: {
            clave: string;
            /** @description Identificador: entero positivo en texto decimal */
            puestoId?: string;
            /** @description Identificador: entero positivo en texto decimal */
            unidadId?: string;
          }[];
          motivo: string;
          terminar: boolean;
        };
      };
    };
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            actaId: string;
            asuntos: number;
          };
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  actasDeEntrega: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Hecho */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            origenNombre: string;
            motivo: string;
            asuntos: number;
            hechaPor: string;
            hechaEn: string;
          }[];
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
  actaDeEntrega: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Identificador: entero positivo en texto decimal */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Documento PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description Problema (RFC 9457) */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            type: string;
            title: string;
            status: number;
            codigo: string;
            detail: string;
            motivos?: {
              codigo: string;
              texto: string;
            }[];
            campos?: {
              campo: string;
              mensaje: string;
            }[];
          };
        };
      };
    };
  };
}
