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
import { TakesOneOf } from '../../common/openapi/described-routes.js';
import { csvAnswer, xlsxAnswer, xlsxType } from '../../common/http/file-answers.js';
import { AnswersDownload } from '../../common/http/downloads.js';
import { ImportTemplates } from './check/import-templates.service.js';
import { TakesRows } from '../../common/http/json-body.js';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { ListQueryOf, Page } from '../../common/list/list-query.js';
import { ApiBody } from '../../common/openapi/openapi.js';
import { Problem } from '../../common/problem/problem.js';
import { changesIn, isSentBack, type RecordParts } from '../../common/problem/sent-back.js';
import { readBody } from '../../common/problem/validation.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { UsherChangeImport, UsherManualImport, UsherImportTemplate } from './dto/import.dto.js';
import { UsherImportUpload } from './dto/import-upload.js';
import { readRowFields, rowFields } from './dto/read-row-fields.js';
import { FileColumns } from './columns/file-columns.js';
import { ManualReading } from './intake/manual-reading.service.js';
import { FailedRows } from './check/failed-rows.service.js';
import { usualChoices } from './lifecycle/import-choices.js';
import { ImportChanges } from './changes/import-changes.service.js';
import { ImportFaults } from './check/import-faults.service.js';
import { ImportPreviews } from './check/import-previews.service.js';
import type { UsherImportPreview } from './dto/import-preview.dto.js';
import type { UsherFaultGroup } from './dto/fault-group.dto.js';
import { ImportRows, rowList } from './check/import-rows.service.js';
import { RowEditing } from './changes/row-editing.service.js';
import { ImportUndo } from './run/import-undo.service.js';
import { UndoPreviews } from './run/undo-previews.service.js';
import { importList, Imports } from './lifecycle/imports.service.js';
import { FileUpload, type UploadRequest } from './intake/file-upload.interceptor.js';
import { UsherImport } from './dto/import-answer.dto.js';
import { UsherImportRow, UsherRowFields } from './dto/import-row.dto.js';
import type { UsherUndoneImport, UsherUndoPreview } from './dto/undone-import.dto.js';

const importParts: RecordParts = {
  mark: 'id',
  takes: [...Object.keys(usualChoices), 'headerLine', 'encoding', 'sheet'],
  fixed: ['id', 'source', 'fileName', 'status', 'options', 'settled', 'columns'],
};

const rowParts: RecordParts = {
  mark: 'rowNumber',
  takes: rowFields,
  fixed: ['rowNumber'],
};

@UsherController('imports')
@Requires('can_bulk_invite')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly manual: ManualReading,
    private readonly rows: ImportRows,
    private readonly editing: RowEditing,
    private readonly changes: ImportChanges,
    private readonly faults: ImportFaults,
    private readonly previews: ImportPreviews,
    private readonly undoing: ImportUndo,
    private readonly undoPreviews: UndoPreviews,
    private readonly failedRows: FailedRows,
    private readonly templates: ImportTemplates,
    private readonly columns: FileColumns,
  ) {}

  /** The columns of a file, with two example rows; with `identity`, those too that the organization asks for of identities. */
  @Get('template.csv')
  @AnswersDownload('text/csv')
  async template(
    @CurrentActor() actor: Actor,
    @Query() { identity }: UsherImportTemplate,
  ): Promise<StreamableFile> {
    const file = await this.templates.csv(actor, identity === 'true');
    return new StreamableFile(file, csvAnswer('usher-template.csv'));
  }

  /** The same as a workbook, with lists to choose roles and groups from. */
  @Get('template.xlsx')
  @AnswersDownload(xlsxType)
  async templateXlsx(
    @CurrentActor() actor: Actor,
    @Query() { identity }: UsherImportTemplate,
  ): Promise<StreamableFile> {
    const file = await this.templates.xlsx(actor, identity === 'true');
    return new StreamableFile(file, xlsxAnswer('usher-template.xlsx'));
  }

  /**
   * Reads and judges a CSV file (multipart), or rows typed by hand, a pasted text or both
   * (JSON). Nothing is created or sent.
   */
  @Post()
  @TakesRows()
  @TakesOneOf({ 'application/json': UsherManualImport, 'multipart/form-data': UsherImportUpload })
  @UseInterceptors(FileUpload)
  async create(@CurrentActor() actor: Actor, @Req() request: UploadRequest): Promise<UsherImport> {
    const id =
      request.importId ??
      (await this.manual.read(actor, await readBody(UsherManualImport, request.body)));
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

  /**
   * Chooses anew, until it is processed, how the file is read and judged. Where that changes what rows
   * mean, they are judged again: the import is `reading` until they are. Takes the whole import, too:
   * what is as it was is passed over.
   */
  @Put(':id')
  @HttpCode(202)
  @ApiBody({ type: UsherChangeImport })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
    @Body() body: unknown,
  ): Promise<UsherImport> {
    const sent = isSentBack(body, importParts)
      ? changesIn(body, await this.imports.show(actor, id), importParts)
      : body;
    await this.changes.change(actor, id, await readBody(UsherChangeImport, sent));
    return this.imports.show(actor, id);
  }

  /** Discards an import that was never started. */
  @Delete(':id')
  @HttpCode(204)
  async discard(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<void> {
    await this.imports.discard(actor, id);
  }

  /** The faults and doubts of its rows, grouped; all rows of a group can be settled at once. */
  @Get(':id/faults')
  async faultsOf(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<UsherFaultGroup[]> {
    return this.faults.of(await this.imports.find(actor.organizationId, id), actor);
  }

  /** One of the mails that processing it sends, and what is unusual about it. */
  @Get(':id/preview')
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<UsherImportPreview> {
    return this.previews.of(await this.imports.find(actor.organizationId, id), actor);
  }

  /** The rows for checking. */
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

  /** Changes cells of a row, which is judged anew. Takes the whole row, too: what is as it was is passed over. */
  @Put(':id/rows/:rowNumber')
  @ApiBody({ type: UsherRowFields })
  async edit(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
    @RowNumber() rowNumber: number,
    @Body() body: unknown,
  ): Promise<UsherImportRow> {
    const sent = isSentBack(body, rowParts)
      ? changesIn(body, await this.editing.shown(id, rowNumber, actor), rowParts)
      : body;
    const row = await this.editing.edit(id, rowNumber, readRowFields(sent, this.columns), actor);
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

  /** The numbers of people whom taking it back would concern. */
  @Get(':id/undo')
  undoPreview(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<UsherUndoPreview> {
    return this.undoPreviews.of(actor, id);
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
  @AnswersDownload('text/csv')
  async errors(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<StreamableFile> {
    const peopleImport = await this.imports.findToRead(actor, id, 'whole rows');
    return new StreamableFile(
      this.failedRows.csv(peopleImport, actor),
      csvAnswer('failed-rows.csv', this.failedRows.charset(peopleImport)),
    );
  }

  /** The same as a workbook. */
  @Get(':id/errors.xlsx')
  @AnswersDownload(xlsxType)
  async errorsXlsx(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'import.not_found']) id: string,
  ): Promise<StreamableFile> {
    const peopleImport = await this.imports.findToRead(actor, id, 'whole rows');
    return new StreamableFile(
      this.failedRows.xlsx(peopleImport, actor),
      xlsxAnswer('failed-rows.xlsx'),
    );
  }
}

/** A row number of the path; anything else is a 404. */
function RowNumber(): ParameterDecorator {
  return Param(
    'rowNumber',
    new ParseIntPipe({ exceptionFactory: () => new Problem('import.row_not_found') }),
  );
}
