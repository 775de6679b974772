import type { StreamableFile } from '@nestjs/common';

type FileAnswer = NonNullable<ConstructorParameters<typeof StreamableFile>[1]>;

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The headers of a CSV that is downloaded under this name. */
export function csvAnswer(name: string, charset = 'utf-8'): FileAnswer {
  return {
    type: `text/csv; charset=${charset.toLowerCase()}`,
    disposition: `attachment; filename="${name}"`,
  };
}

/** The headers of a workbook that is downloaded under this name. */
export function xlsxAnswer(name: string): FileAnswer {
  return { type: xlsxType, disposition: `attachment; filename="${name}"` };
}
