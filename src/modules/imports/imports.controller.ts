import {
  Body,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  Req,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { AnswersFile } from '../../common/described-routes.js';
import { csvStream } from '../../common/csv/csv-stream.js';
import { TakesRows } from '../../common/http/json-body.js';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { ListQueryOf, Page } from '../../common/list/list-query.js';
import { ApiBody, ApiConsumes } from '../../common/openapi.js';
import { Problem } from '../../common/problem/problem.js';
import { validationPipe } from '../../common/problem/validation.js';
import { words } from '../../words/words.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import {
  UsherChangeImport,
  UsherManualImport,
  manualMaxRows,
  UsherImportTemplate,
} from './dto/import.dto.js';
import { readManyRowFields, readRowFields } from './dto/read-row-fields.js';
import { FileColumns } from './columns/file-columns.js';
import { FailedRows } from './check/failed-rows.service.js';
import { ImportReading } from './check/import-reading.service.js';
import { demandFor } from './lifecycle/import-choices.js';
import { ImportRows, rowList } from './check/import-rows.service.js';
import { RowEditing } from './check/row-editing.service.js';
import { ImportUndo } from './run/import-undo.service.js';
import { importList, Imports } from './lifecycle/imports.service.js';
import { manualRows, openText, type RowSource } from './check/row-source.js';
import { CsvUpload, type UploadRequest } from './check/csv-upload.interceptor.js';
import { UsherImport } from './dto/import-answer.dto.js';
import { UsherImportRow, UsherRowFields } from './dto/import-row.dto.js';
import type { UsherUndoneImport } from './dto/undone-import.dto.js';

const csvAnswer = { type: 'text/csv; charset=utf-8' };

@UsherController('imports')
@Requires('can_bulk_invite')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly reading: ImportReading,
    private readonly rows: ImportRows,
    private readonly editing: RowEditing,
    private readonly undoing: ImportUndo,
    private readonly failedRows: FailedRows,
    private readonly columns: FileColumns,
  ) {}

  /** The columns of a CSV, with two example rows; with `identity`, those too that the organization asks for of identities. */
  @Get('template.csv')
  @AnswersFile('text/csv')
  async template(
    @CurrentActor() actor: Actor,
    @Query() { identity }: UsherImportTemplate,
  ): Promise<StreamableFile> {
    const file = csvStream(await this.imports.template(actor, identity === 'true'));
    return new StreamableFile(file, {
      ...csvAnswer,
      disposition: 'attachment; filename="usher-template.csv"',
    });
  }

  /**
   * Reads and judges a CSV file (multipart), or rows typed by hand or a pasted text (JSON). Nothing
   * is created or sent.
   */
  @Post()
  @TakesRows()
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ type: UsherManualImport })
  @UseInterceptors(CsvUpload)
  async create(
    @CurrentActor() actor: Actor,
    @Req() request: UploadRequest,
    @Body() body: unknown,
  ): Promise<UsherImport> {
    const id = request.importId ?? (await this.readManual(actor, await manualImport(body)));
    return this.imports.show(actor, id);
  }

  @Get()
  @AnswersPage('imports', UsherImport)
  list(
    @CurrentActor() actor: Actor,
    @List(importList) query: ListQueryOf<typeof importList>,
  ): Promise<Page<UsherImport>> {
    return this.imports.list(actor, query);
  }

  @Get(':id')
  one(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<UsherImport> {
    return this.imports.show(actor, id);
  }

  /** Chooses anew, until it is processed, what becomes of its identities. */
  @Put(':id')
  change(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
    @Body() body: UsherChangeImport,
  ): Promise<UsherImport> {
    return this.imports.change(actor, id, body);
  }

  /** The rows for checking; `filter` takes a verdict. */
  @Get(':id/rows')
  @AnswersPage('rows', UsherImportRow)
  async rowsOf(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
    @List(rowList) query: ListQueryOf<typeof rowList>,
  ): Promise<Page<UsherImportRow>> {
    const peopleImport = await this.imports.findToRead(actor, id, 'fields');
    return this.rows.list(peopleImport, query, actor);
  }

  /** Changes cells of a row, which is judged anew. */
  @Put(':id/rows/:rowNumber')
  @ApiBody({ type: UsherRowFields })
  async edit(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
    @RowNumber() rowNumber: number,
    @Body() body: unknown,
  ): Promise<UsherImportRow> {
    const row = await this.editing.edit(id, rowNumber, readRowFields(body, this.columns), actor);
    // It answers what the other cells say, too.
    await this.imports.findToRead(actor, id, 'fields');
    return row;
  }

  @Delete(':id/rows/:rowNumber')
  @HttpCode(204)
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
    @RowNumber() rowNumber: number,
  ): Promise<void> {
    await this.editing.remove(id, rowNumber, actor);
  }

  /** Invites the people of the good rows, in a job. */
  @Post(':id/process')
  @HttpCode(202)
  process(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<UsherImport> {
    return this.imports.process(actor, id);
  }

  /** Ends it: what is done stays, the rest is not begun. */
  @Post(':id/cancel')
  @HttpCode(200)
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<UsherImport> {
    return this.imports.cancel(actor, id);
  }

  /** Takes back everybody who has not come. */
  @Post(':id/undo')
  @HttpCode(200)
  undo(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<UsherUndoneImport> {
    return this.undoing.undo(actor, id);
  }

  /** The rows that did not make it, to be corrected and uploaded again. */
  @Get(':id/errors.csv')
  @AnswersFile('text/csv')
  async errors(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<StreamableFile> {
    const peopleImport = await this.imports.findToRead(actor, id, 'whole rows');
    if (peopleImport.cellsPurgedAt) {
      throw new Problem('import.cells_purged', {
        detail: words('import.cells_purged'),
      });
    }
    return new StreamableFile(csvStream(this.failedRows.cells(peopleImport, actor)), {
      ...csvAnswer,
      disposition: 'attachment; filename="failed-rows.csv"',
    });
  }

  private readManual(actor: Actor, sent: UsherManualImport): Promise<string> {
    const source = sourceOf(sent, this.columns);
    const createMissingGroups = sent.createMissingGroups ?? false;
    const validateIdentities = sent.validateIdentities ?? false;
    demandFor(actor, { createMissingGroups, validateIdentities });
    return this.reading.read(
      actor,
      {
        source: 'manual',
        fileName: null,
        defaultRole: sent.defaultRole ?? 'member',
        createMissingGroups,
        validateIdentities,
      },
      source,
    );
  }
}

/**
 * Opens what was typed or pasted.
 * @throws Problem 422 when it is not one of the two.
 */
function sourceOf(
  { rows, text }: UsherManualImport,
  columns: FileColumns,
): () => Promise<RowSource> {
  if (rows !== undefined && text === undefined) {
    const read = readManyRowFields(rows, columns);
    return () => Promise.resolve(manualRows(read, columns));
  }
  if (text !== undefined && rows === undefined)
    return () => openText(text, { columns, maxRows: manualMaxRows });
  throw new Problem('request.invalid', { errors: { rows: words('import.rows_or_text') } });
}

/** A row number of the path; anything else is a 404. */
function RowNumber(): ParameterDecorator {
  return Param(
    'rowNumber',
    new ParseIntPipe({ exceptionFactory: () => new Problem('import.row_not_found') }),
  );
}

/** The body of the manual way, validated here because the same route takes files. */
async function manualImport(body: unknown): Promise<UsherManualImport> {
  return (await validationPipe.transform(body, {
    type: 'body',
    metatype: UsherManualImport,
  })) as UsherManualImport;
}
