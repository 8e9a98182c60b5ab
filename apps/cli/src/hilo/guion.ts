import { fechaDe, horaDe } from '#kernel';
import { RespuestaInesperada } from './cliente';
import { Escenario, ruta, type Hoja, type HojaVista, type PasoDeRuta } from './escenario';
import { carta1995, circular, nota267, PLAZOS, REFERENCIA } from './papeles';

const PLAN = 'Plan de Implementación de Gobierno Electrónico';

/** Replays the thread of 2018, act by act, through the API, and judges each number, date, state and stamp. */
export class Guion extends Escenario {
  /** @param notaDeAgetic signed PDF that AGETIC sent; @param plan the 19-foja annex */
  async representar(notaDeAgetic: Uint8Array, plan: Uint8Array): Promise<void> {
    await this.recibirNotaDeAgetic(notaDeAgetic);
    const s2 = await this.derivarAlDirector();
    const s3 = await this.circularAlSecretario(s2);
    const s4 = await this.responder(s3, plan);
    await this.recibirRespuesta(s4);
    await this.carta(plan);
    await this.archivar();
    await this.imprimirHoja();
  }

  private async recibirNotaDeAgetic(nota: Uint8Array): Promise<void> {
    this.alas('2018-04-04T16:26:00-04:00');
    const { recepcion } = this.elenco.escritorios;
    await recepcion.ingresar();
    const archivoId = await recepcion.subir('AGETIC-NE-1727-2018.pdf', nota);
    const alta = await recepcion.acto<{
      hoja: Hoja;
      recepcionId: string;
      documentoId: string;
      recibidoEn: string;
    }>('/api/hojas/externas', {
      procedencia: 'AGETIC',
      remitente: 'Director General Ejecutivo',
      remitenteCargo: 'DIRECTOR GENERAL EJECUTIVO',
      citeOriginal: 'AGETIC/NE/1727/2018',
      fechaOriginal: '2018-04-02',
      referencia: REFERENCIA,
      destinatarioPuestoId: this.elenco.puestos.gobernador,
      fojas: 1,
      archivoId,
      // The free room at the right of the addressee, where the office stamps.
      sello: { x: 367, y: 556 },
      plazos: PLAZOS.map((p) => ({ ...p, responsablePuestoId: this.elenco.puestos.director })),
    });
    this.hoja = alta.hoja;
    this.juicio.igual('código en el sello', alta.hoja.codigo, '1648-18');
    this.juicio.igual('código en cartas', alta.hoja.codigoLargo, '1648/2018');
    this.juicio.igual('fecha de recepción', fechaDe(new Date(alta.recibidoEn)), '2018-04-04');
    this.juicio.igual('hora de recepción', horaDe(new Date(alta.recibidoEn)), '16:26');
    const pdf = await this.sellado(recepcion, alta.documentoId);
    await this.juzgarSello('01', pdf, ['1648-18', 'RECIBIDO', '04 ABR. 2018', '16:26'], 2);
    this.papeles.push({ archivo: '01-agetic-ne-1727-2018-recibida.pdf', pdf });
    await this.juzgarRegistro(await this.ver(recepcion), pdf);
  }

  private async juzgarRegistro(vista: HojaVista, pdf: Uint8Array): Promise<void> {
    this.juicio.igual('la hoja es externa', vista.clase, 'externa');
    this.juicio.igual('s1 la sostiene la ventanilla', this.estado(vista, 1), 'RECIBIDA');
    this.juicio.igual(
      'los dos plazos',
      vista.plazos.map((p) => p.fecha).sort(),
      PLAZOS.map((p) => p.fecha),
    );
    await this.anotar(
      'Recepción de la nota de AGETIC',
      this.elenco.escritorios.recepcion,
      vista.codigo,
      vista,
      pdf,
    );
  }

  private async derivarAlDirector(): Promise<PasoDeRuta> {
    this.alas('2018-04-04T16:40:00-04:00');
    const { recepcion, director } = this.elenco.escritorios;
    const s1 = this.paso(await this.ver(recepcion), 1);
    await recepcion.acto(`/api/derivaciones/${ruta(s1)}/derivar`, {
      oficial: {
        puestoId: this.elenco.puestos.director,
        acciones: ['para-su-consideracion'],
        proveido: 'Para su consideración.',
      },
    });
    const derivada = await this.ver(recepcion);
    this.juicio.igual('s1 al derivar', this.estado(derivada, 1), 'DERIVADA');
    await this.anotar('Derivación al Director General', recepcion, null, derivada);

    this.alas('2018-04-04T17:20:00-04:00');
    await director.ingresar();
    const s2 = this.paso(derivada, 2);
    await director.acto(`/api/derivaciones/${ruta(s2)}/recibir`, { fojas: 1 });
    const recibida = await this.ver(director);
    this.juicio.igual('s2 recibida por el Director General', this.estado(recibida, 2), 'RECIBIDA');
    await this.anotar('Recepción por el Director General', director, null, recibida);
    return this.paso(recibida, 2);
  }

  private async circularAlSecretario(s2: PasoDeRuta): Promise<PasoDeRuta> {
    this.alas('2018-04-05T09:30:00-04:00');
    const { director, secretario } = this.elenco.escritorios;
    await director.ingresar();
    const borrador = await this.redactar(director, {
      tipo: 'circular',
      firmantePuestoId: this.elenco.puestos.director,
      contenido: { ...circular, a: [this.elenco.nombres.secretario], de: [this.elenco.nombres.director] },
    });
    const firmada = await this.firmar(director, borrador);
    this.juicio.igual('número de la circular', firmada.cite, 'Circular Interna N° 1648-18');
    this.juicio.igual('fecha de la circular', firmada.fecha, '2018-04-05');
    const pdf = await director.bytes(`/api/documentos/${borrador}/pdf`);
    await this.juzgarSello('02', pdf, ['Circular Interna N° 1648-18', '5 de abril de 2018'], 1);
    this.papeles.push({ archivo: '02-circular-interna-1648-18.pdf', pdf });
    await director.acto(`/api/derivaciones/${ruta(s2)}/derivar`, {
      oficial: {
        puestoId: this.elenco.puestos.secretario,
        acciones: ['elaborar-respuesta'],
        proveido: 'Elaborar respuesta según Circular Interna adjunta.',
        plazo: '2018-07-02',
      },
      documentoIds: [borrador],
    });
    const vista = await this.ver(director);
    this.juicio.igual('s2 al enviar la circular', this.estado(vista, 2), 'DERIVADA');
    this.juicio.igual('s3 enviada al Secretario', this.estado(vista, 3), 'ENVIADA');
    await this.anotar('Circular Interna al Secretario Departamental', director, firmada.cite, vista, pdf);

    this.alas('2018-04-05T11:05:00-04:00');
    await secretario.ingresar();
    await secretario.acto(`/api/derivaciones/${ruta(this.paso(vista, 3))}/recibir`, {});
    const recibida = await this.ver(secretario);
    this.juicio.igual('s3 recibida', this.estado(recibida, 3), 'RECIBIDA');
    await this.anotar('Recepción por el Secretario Departamental', secretario, null, recibida);
    return this.paso(recibida, 3);
  }

  private async responder(s3: PasoDeRuta, plan: Uint8Array): Promise<PasoDeRuta> {
    this.alas('2018-06-28T16:50:00-04:00');
    const { secretario } = this.elenco.escritorios;
    await secretario.ingresar();
    const documentoId = await this.redactar(secretario, {
      tipo: 'carta',
      firmantePuestoId: this.elenco.puestos.secretario,
      contenido: nota267,
    });
    const anexoId = await secretario.subir('Plan de Implementación de Gobierno Electrónico.pdf', plan);
    const firmada = await this.firmar(secretario, documentoId);
    this.juicio.igual('CITE de la respuesta', firmada.cite, 'GDAT/SDGI Cite N° 267/2018');
    this.juicio.igual('fecha de la respuesta', firmada.fecha, '2018-06-28');
    await secretario.acto(`/api/derivaciones/${ruta(s3)}/responder`, {
      documentoId,
      proveido: 'Respuesta adjunta con el Plan, fs. 19.',
      anexos: [{ archivoId: anexoId, descripcion: PLAN, fojas: 19 }],
    });
    const vista = await this.ver(secretario);
    this.juicio.igual('s3 respondida', this.estado(vista, 3), 'DERIVADA');
    this.juicio.igual('s4 enviada al Director General', this.estado(vista, 4), 'ENVIADA');
    await this.anotar('Respuesta del Secretario Departamental', secretario, firmada.cite, vista);
    return this.paso(vista, 4);
  }

  private async recibirRespuesta(s4: PasoDeRuta): Promise<void> {
    this.alas('2018-06-28T17:45:00-04:00');
    const { recepcion } = this.elenco.escritorios;
    await recepcion.ingresar();
    const antes = await this.ver(recepcion);
    const nota = this.documento(antes, 'GDAT/SDGI Cite N° 267/2018');
    await recepcion.acto(`/api/derivaciones/${ruta(s4)}/recibir`, {
      fojas: 20,
      sello: { documentoId: nota, esquina: 'superior-derecha' },
    });
    const pdf = await this.sellado(recepcion, nota);
    await this.juzgarSello(
      '03',
      pdf,
      ['1648-18', 'RECIBIDO', '28 JUN. 2018', '17:45', 'GDAT/SDGI Cite N° 267/2018'],
      2,
    );
    this.papeles.push({ archivo: '03-gdat-sdgi-cite-267-2018-recibida.pdf', pdf });
    const vista = await this.ver(recepcion);
    this.juicio.igual('mismo hilo, ningún número nuevo', vista.codigo, '1648-18');
    this.juicio.igual('s4 recibida por la ventanilla', this.estado(vista, 4), 'RECIBIDA');
    await this.anotar('Recepción de la respuesta en el Despacho', recepcion, vista.codigo, vista, pdf);
  }

  private async carta(plan: Uint8Array): Promise<void> {
    this.alas('2018-06-29T10:15:00-04:00');
    const { director } = this.elenco.escritorios;
    await director.ingresar();
    const documentoId = await this.redactar(director, {
      tipo: 'carta',
      firmantePuestoId: this.elenco.puestos.director,
      contenido: carta1995,
    });
    const firmada = await this.firmar(director, documentoId);
    this.juicio.igual('CITE de la carta', firmada.cite, 'Desp./Gov./N° 1995/2018');
    this.juicio.igual('fecha de la carta', firmada.fecha, '2018-06-29');
    const pdf = await director.bytes(`/api/documentos/${documentoId}/pdf`);
    await this.juzgarSello('04', pdf, ['Desp./Gov./N° 1995/2018', '1648/2018', '29 de junio de 2018'], 1);
    this.papeles.push({ archivo: '04-desp-gov-1995-2018.pdf', pdf });
    const nota = await this.anexarAlaCarta(documentoId, plan);
    await director.acto(`/api/documentos/${documentoId}/despachar`, {
      destinos: [{ destino: carta1995.destinatario.lineas.join(', ') }],
      medio: 'mensajeria',
      transportista: 'Correo departamental',
    });
    const vista = await this.ver(director);
    const carta = vista.documentos.find((d) => d.id === documentoId);
    this.juicio.igual('la carta salió', carta?.estado, 'DESPACHADO');
    this.juicio.igual('s4 sigue recibida', this.estado(vista, 4), 'RECIBIDA');
    this.juicio.igual(
      'la carta lleva el Plan y la nota 267, como quedó sellada',
      carta?.anexos.map((a) => [a.descripcion, a.fojas, a.paginas]),
      [
        [PLAN, 19, 19],
        ['GDAT/SDGI Cite N° 267/2018', 1, 1],
      ],
    );
    this.juicio.igual('el anexo es la nota con su sello', nota.anexo, nota.sellada);
    await this.cumplirPrimerPlazo(firmada.cite);
    await this.anotar('Carta a la AGETIC, firmada y despachada', director, firmada.cite, vista, pdf);
  }

  /** The letter takes along the Plan and note 267, by its newest bytes. @returns sha-256 of the annex and of the stamped note */
  private async anexarAlaCarta(
    documentoId: string,
    plan: Uint8Array,
  ): Promise<{ anexo: string | undefined; sellada: string | undefined }> {
    const { director } = this.elenco.escritorios;
    const notaId = this.documento(await this.ver(director), 'GDAT/SDGI Cite N° 267/2018');
    const archivoId = await director.subir('Plan de Implementación de Gobierno Electrónico.pdf', plan);
    await director.acto(`/api/documentos/${documentoId}/anexos`, {
      anexos: [{ archivoId, descripcion: PLAN, fojas: 19 }, { documentoId: notaId }],
    });
    const carta = await director.leer<{ anexos: { sha256: string }[] }>(`/api/documentos/${documentoId}`);
    const nota = await director.leer<{ revisiones: { sha256: string }[] }>(`/api/documentos/${notaId}`);
    return { anexo: carta.anexos.at(-1)?.sha256, sellada: nota.revisiones.at(-1)?.sha256 };
  }

  /** The letter answers the first plazo; the second stays. */
  private async cumplirPrimerPlazo(cite: string): Promise<void> {
    const { director } = this.elenco.escritorios;
    const abiertos = (await this.ver(director)).plazos.filter((p) => p.estado === 'ABIERTO');
    const primero = abiertos.find((p) => p.fecha === '2018-07-02');
    await director.acto(`/api/plazos/${this.hoja.gestion}/${primero?.id ?? ''}/cumplir`, {
      nota: `Cumplido con ${cite}.`,
    });
    this.juicio.igual('queda abierto solo el segundo plazo', await this.plazosAbiertos(), ['2019-01-12']);
  }

  private async plazosAbiertos(): Promise<string[]> {
    const { plazos } = await this.ver(this.elenco.escritorios.director);
    return plazos.filter((p) => p.estado === 'ABIERTO').map((p) => p.fecha);
  }

  private async archivar(): Promise<void> {
    this.alas('2018-06-29T11:00:00-04:00');
    const { director } = this.elenco.escritorios;
    const s4 = this.paso(await this.ver(director), 4);
    const rechazo = await director
      .acto(`/api/derivaciones/${ruta(s4)}/archivar`, {})
      .then(() => 'se archivó sin motivo')
      .catch((error: unknown) =>
        error instanceof RespuestaInesperada ? String(error.estado) : Promise.reject(error as Error),
      );
    this.juicio.igual('con plazos abiertos no se archiva sin motivo', rechazo, '409');
    await director.acto(`/api/derivaciones/${ruta(s4)}/archivar`, {
      carpeta: 'AGETIC 2018',
      lugar: 'Archivo del Despacho',
      motivo:
        'Respondida con Desp./Gov./N° 1995/2018; el segundo plan se presentará hasta el 12 de enero de 2019.',
    });
    const vista = await this.ver(director);
    this.juicio.igual('la hoja queda archivada', vista.estado, 'ARCHIVADA');
    this.juicio.igual(
      'archivada, el segundo plazo y solo él sigue en el calendario',
      await this.plazosAbiertos(),
      ['2019-01-12'],
    );
    await this.anotar('Archivo con motivo; el segundo plazo sigue abierto', director, null, vista);
  }

  private async imprimirHoja(): Promise<void> {
    const { director } = this.elenco.escritorios;
    const pdf = await director.bytes(`/api/hojas/${ruta(this.hoja)}/hoja-de-ruta.pdf`);
    await this.juzgarSello('05', pdf, ['HOJA DE RUTA EXTERNA', '1648-18', 'AGETIC/NE/1727/2018'], 0);
    this.papeles.push({ archivo: '05-hoja-de-ruta-1648-2018.pdf', pdf });
  }
}
