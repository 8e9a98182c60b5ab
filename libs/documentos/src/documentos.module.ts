import { Global, Module } from '@nestjs/common';
import { Documentos } from './documentos';
import { DocumentosRepository } from './persistence/documentos.repository';
import { PapelesRepository } from './persistence/papeles.repository';

/** Drafts, templates, signing and despacho of documentos, and the files that come in. */
@Global()
@Module({
  controllers: [],
  providers: [Documentos, DocumentosRepository, PapelesRepository],
  exports: [Documentos],
})
export class DocumentosModule {}
