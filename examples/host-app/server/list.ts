import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsJSON, IsOptional } from 'class-validator';

/** The query that react-admin's simple REST provider asks a list for. */
export class ListQuery {
  @ApiPropertyOptional()
  @IsOptional()
  @IsJSON()
  range?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsJSON()
  sort?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsJSON()
  filter?: string;
}

export function rangeOf({ range = '[0,24]' }: ListQuery): { skip: number; take: number } {
  const [first = 0, last = 24] = JSON.parse(range) as number[];
  return { skip: first, take: Math.min(last - first + 1, 100) };
}
