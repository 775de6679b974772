// Compiles the server with the Swagger plugin, which reads DTO types and comments into OpenAPI.
// (@nestjs/cli would do the same, but needs Node 22 and a hundred packages.)
import { cpSync, rmSync } from 'node:fs';
import ts from 'typescript';
import * as swagger from '@nestjs/swagger/plugin';

const root = new URL('..', import.meta.url).pathname;
const config = ts.getParsedCommandLineOfConfigFile(
  `${root}tsconfig.build.json`,
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
);
rmSync(`${root}dist`, { recursive: true, force: true });
const program = ts.createProgram(config.fileNames, config.options);
const before = [
  swagger.before(
    { introspectComments: true, dtoFileNameSuffix: ['.dto.ts'], esmCompatible: true },
    program,
  ),
];
const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before });
// What the compiler does not carry over: the templates of mails lie beside the code that reads them.
cpSync(`${root}src/modules/mail/templates`, `${root}dist/src/modules/mail/templates`, {
  recursive: true,
});
const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
if (faults.length > 0) faults.forEach(fail);

function fail(diagnostic) {
  console.error(
    ts.formatDiagnostic(diagnostic, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  process.exitCode = 1;
}
