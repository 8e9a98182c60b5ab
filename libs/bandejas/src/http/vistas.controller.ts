import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { DeQuienLee, idTexto, linea, Responde, versionVista } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { VistasGuardadas } from '../application/vistas-guardadas';
import { AMBITOS, VISTAS } from '../domain/filtro';
import { PARTES_DE_FILTRO } from './filtro.dto';

const DICHO = {
  nombre: linea(60, 'El nombre de la vista'),
  vista: z.enum(VISTAS, 'Esa bandeja no existe.'),
  de: z.enum(AMBITOS, 'La bandeja es del puesto o de su unidad.'),
  filtro: z.strictObject(PARTES_DE_FILTRO, 'Diga qué se filtra.'),
};
const GuardarVistaOrden = z.strictObject({ ...DICHO, deLaUnidad: z.boolean('Diga de quién es la vista.') });
const CambiarVistaOrden = z.strictObject({ ...DICHO, version: versionVista });
const QuitarVistaOrden = z.strictObject({ version: versionVista, quitar: z.boolean('Diga si se quita.') });
const OrdenarVistasOrden = z.strictObject({
  deLaUnidad: z.boolean('Diga de quién son las vistas.'),
  ids: z.array(idTexto).max(100, 'Son demasiadas vistas.'),
});
const IdDeVista = z.strictObject({ id: idTexto });
const VistaDto = z.object({ id: idTexto, version: z.number() });
const VistasDto = z.array(
  VistaDto.extend({
    nombre: z.string(),
    vista: z.enum(VISTAS),
    de: z.enum(AMBITOS),
    filtro: z.object(PARTES_DE_FILTRO),
    deLaUnidad: z.boolean(),
    cambia: z.boolean().meta({ description: 'quien pregunta puede cambiarla o quitarla' }),
    cuenta: z
      .number()
      .nullable()
      .meta({ description: 'cuántas filas tiene ahora, hasta 100; el archivo no se cuenta' }),
    terminado: z
      .object({ nombre: z.string(), hasta: z.string().nullable() })
      .nullable()
      .meta({ description: 'la unidad o el puesto que el filtro nombra y que ya terminó' }),
  }),
);

@ApiTags('vistas')
@Controller('api/vistas')
@DeQuienLee()
export class VistasController {
  constructor(private readonly vistas: VistasGuardadas) {}

  @Get()
  @ApiOperation({ operationId: 'listarVistas' })
  @Responde(VistasDto)
  listarVistas(@ContextoActual() ctx: Contexto) {
    return this.vistas.listar(ctx);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'guardarVista' })
  @Responde(z.object({ id: idTexto }))
  guardarVista(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: GuardarVistaOrden }) o: z.infer<typeof GuardarVistaOrden>,
  ) {
    return this.vistas.guardar(ctx, o);
  }

  @Put('orden')
  @ApiOperation({ operationId: 'ordenarVistas' })
  @Responde(z.object({ ids: z.array(idTexto) }))
  ordenarVistas(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: OrdenarVistasOrden }) o: z.infer<typeof OrdenarVistasOrden>,
  ) {
    return this.vistas.ordenar(ctx, o);
  }

  @Put(':id')
  @ApiOperation({ operationId: 'cambiarVista' })
  @Responde(VistaDto)
  cambiarVista(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeVista }) { id }: z.infer<typeof IdDeVista>,
    @Body({ schema: CambiarVistaOrden }) o: z.infer<typeof CambiarVistaOrden>,
  ) {
    return this.vistas.cambiar(ctx, { ...o, id });
  }

  @Put(':id/quitada')
  @ApiOperation({ operationId: 'quitarVista' })
  @Responde(VistaDto)
  quitarVista(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeVista }) { id }: z.infer<typeof IdDeVista>,
    @Body({ schema: QuitarVistaOrden }) o: z.infer<typeof QuitarVistaOrden>,
  ) {
    return this.vistas.quitar(ctx, { ...o, id });
  }
}
