import { sinGlifo } from '#pdf';
import { Responde } from '#platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { avisoDeSignos } from '../domain/avisos';

const MirarSignos = z.strictObject({
  signos: z
    .string({ error: 'Diga qué signos.' })
    .min(1, 'Diga qué signos.')
    .max(400, 'Son demasiados signos a la vez: hasta 400.'),
});
const AvisoDto = z.object({
  /** null: all of them will print */
  aviso: z.string().nullable(),
});

/** What will print as a box, asked while it is written. */
@ApiTags('papel')
@Controller('api/signos')
export class SignosController {
  @Get()
  @ApiOperation({ operationId: 'mirarSignos' })
  @Responde(AvisoDto)
  mirarSignos(@Query({ schema: MirarSignos }) { signos }: z.infer<typeof MirarSignos>) {
    return { aviso: avisoDeSignos(sinGlifo(signos)) };
  }
}
