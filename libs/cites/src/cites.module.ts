import { Global, Module } from '@nestjs/common';
import { Numeracion } from './numeracion';
import { SeriesRepository } from './series.repository';

/** Numbering series and the account of every number. */
@Global()
@Module({ providers: [Numeracion, SeriesRepository], exports: [Numeracion] })
export class CitesModule {}
