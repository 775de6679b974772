import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { tablesHaveOwners } from './eslint.tables.js';

/**
 * The dependency rule of the server: a layer may import what stands before it, never what stands
 * after it. Modules of one layer do not know each other.
 */
const layers = [
  ['words'],
  ['common'],
  ['database'],
  ['modules/permissions'],
  ['modules/jobs'],
  ['modules/events'],
  ['modules/audit'],
  ['modules/organizations'],
  ['modules/people'],
  ['modules/groups'],
  ['modules/organization-settings'],
  ['modules/sessions'],
  ['modules/mail'],
  ['modules/invitations', 'modules/identities'],
  ['modules/enrolment'],
  ['modules/members'],
  ['modules/registration', 'modules/imports'],
  ['modules/bulk-actions'],
  ['modules/privacy'],
  ['modules/host-services', 'modules/event-delivery', 'modules/pages'],
  ['modules/home'],
  ['modules/sign-in', 'modules/health'],
  ['options'],
  ['usher.module', 'entities', 'usher-data-source', 'index', 'testing'],
  ['host', 'bin'],
];

/**
 * The rooms of what is large: a room may import what stands before it and beside it, and all that
 * its module may. The files beside the rooms are the module's door to Nest.
 */
const rooms = {
  common: [
    ['failures', 'problem', 'random', 'time', 'csv', 'xlsx'],
    ['secrets', 'work', 'text', 'openapi'],
    ['settings'],
    ['limits', 'http'],
    ['list', 'dto'],
  ],
  'modules/people': [['rules'], ['host']],
  'modules/mail': [['wording'], ['outbox', 'rendering'], ['sending'], ['editing']],
  'modules/invitations': [['links'], ['mails', 'accepting']],
  'modules/enrolment': [['judge'], ['stage'], ['write']],
  'modules/bulk-actions': [['dto'], ['actions']],
  'modules/imports': [
    ['reader'],
    ['columns'],
    ['lifecycle'],
    ['update'],
    ['judging'],
    ['intake', 'check'],
    ['changes'],
    ['run', 'retention'],
  ],
};

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'URL', 'Buffer', 'performance', 'fetch', 'FormData', 'setTimeout'].map(
    (name) => [name, 'readonly'],
  ),
);

const forbidden = (own, layer) =>
  layers
    .slice(layers.indexOf(layer))
    .flat()
    .filter((name) => name !== own)
    .map((name) => ({
      regex: `^(\\.\\./)+(src/)?${name.replace('modules/', '(modules/)?')}(/|\\.js$)`,
      message: `${own} may not know ${name}: imports run one way (see eslint.config.js).`,
    }));

/** The room that reads files knows nothing of people, and so no module but its own. */
const knowsNobody = 'modules/imports/reader';

const otherModules = layers
  .flat()
  .filter((name) => name.startsWith('modules/') && !knowsNobody.startsWith(`${name}/`))
  .map((name) => name.replace('modules/', ''));

const readerRule = {
  files: [`src/${knowsNobody}/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: forbidding(
    {
      regex: `^(\\.\\./)+(modules/)?(${otherModules.join('|')})/`,
      message: 'What reads files knows nothing of people (see eslint.config.js).',
    },
    {
      regex: `^(\\.\\./)+(${rooms['modules/imports'].flat().slice(1).join('|')})/`,
      message: 'The other rooms of imports stand after the reader (see eslint.config.js).',
    },
  ),
};

const roomRules = Object.entries(rooms).flatMap(([module, order]) =>
  order.flatMap((beside, index) =>
    beside.map((room) => {
      const layer = layers.find((modules) => modules.includes(module));
      const later = order.slice(index + 1).flat();
      const message = `${module}/${room} stands before it (see eslint.config.js).`;
      return {
        files: [`src/${module}/${room}/**/*.ts`],
        rules: forbidding(...forbidden(module, layer), {
          regex: `^\\.\\./(${later.join('|') || '(?!)'})/`,
          message,
        }),
      };
    }),
  ),
);

const layerRules = layers.flatMap((layer) =>
  layer
    .filter((own) => !own.startsWith('usher.') && own !== 'index')
    .map((own) => ({
      files: [`src/${own}/**/*.ts`],
      rules: forbidding(...forbidden(own, layer)),
    })),
);

/**
 * The dependency rule of the panel: a layer may import what stands before it and what stands beside
 * it. The standalone panel imports what other applications do.
 */
const panelLayers = [
  ['api'],
  ['i18n', 'ui'],
  ['auth'],
  [
    ...[
      'audit',
      'drafts',
      'emails',
      'find',
      'groups',
      'home',
      'identities',
      'imports',
      'joining',
      'menu',
    ],
    ...['organizations', 'registration', 'settings', 'users', 'validation'],
  ],
  ['pages', 'routes', 'plugin'],
  ['index', 'standalone', 'invitee'],
];

const panelLayerRules = panelLayers.slice(0, -1).map((layer) => ({
  files: layer.map((name) => `admin-ui/src/${name}{.ts,/**/*}`),
  rules: forbidding({
    regex: `^(\\.\\./)+(${panelLayers
      .slice(panelLayers.indexOf(layer) + 1)
      .flat()
      .join('|')})(/|\\.js$)`,
    message: 'Imports of the panel run one way (see eslint.config.js).',
  }),
}));

const standaloneRule = {
  files: ['admin-ui/src/standalone/**/*'],
  rules: forbidding({
    regex: '^\\.\\./(?!(index|lean)\\.js$)',
    message: 'The standalone panel is made of what other applications have.',
  }),
};

function forbidding(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

/** What people read is in the catalogues of src/words; code has keys and parameters. */
const sentencesInCode = [
  "NewExpression[callee.name='Problem'] :matches(Literal[value=/[a-z] [a-z]/i], TemplateLiteral)",
  'Property[key.name=/^(detail|message|told|subject)$/] > :matches(Literal[value=/[a-z] [a-z]/i], TemplateLiteral)',
  'AssignmentExpression[left.object.name=/^(errors|faults)$/] > :matches(Literal[value=/[a-z] [a-z]/i], TemplateLiteral).right',
].map((selector) => ({
  selector,
  message: 'Put the sentence into src/words/en/, and say it by its key: words(…), saying(…).',
}));

/** The attributes that people read. */
const read =
  'JSXAttribute[name.name=/^(title|label|placeholder|alt|why|change|button|helperText|aria-label|aria-description)$/]';

/** The same for the panel and the invitee's pages: what is drawn comes from a catalogue. */
const sentencesInPages = [
  'JSXText[value=/\\p{L}{2}/u]',
  `${read} :matches(Literal[value=/^(?!Usher$)\\p{Lu}\\p{Ll}|\\p{L} \\p{L}/u], TemplateElement[value.raw=/^\\p{Lu}\\p{Ll}|\\p{L} \\p{L}/u])`,
].map(inPages);

/** A literal that reads like a sentence or the beginning of one; classes of CSS do not begin so. */
const sentencesInInvitee = [
  'Literal[value=/^\\p{Lu}\\p{Ll}+($|[ .,:;!?…][^=]*$)/u]',
  ':not(JSXAttribute[name.name="className"] *):matches(Literal[value=/\\p{Ll},? \\p{Ll}+ \\p{L}/u])',
  'TemplateElement[value.raw=/^\\p{Lu}\\p{Ll}+ |\\p{Ll}{2} \\p{Ll}{2}/u]',
].map(inPages);

function inPages(selector) {
  return {
    selector,
    message:
      'Put the sentence into admin-ui/src/i18n/en or invitee/words/en, and say it by its key.',
  };
}

export default tseslint.config(
  { ignores: ['**/dist/', '**/dist-lib/', 'data/', 'coverage/', 'test/fixtures/'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': 'off',
      // Entities are classes for their decorators only; a row is an object literal.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Examples are type-checked where Usher is installed in them (test/plugin).
    files: ['**/*.js', '**/*.mjs', 'examples/**/*'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: { globals: nodeGlobals },
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['admin-ui/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    plugins: { usher: { rules: { 'tables-have-owners': tablesHaveOwners } } },
    rules: { 'usher/tables-have-owners': 'error' },
  },
  ...layerRules,
  ...roomRules,
  readerRule,
  {
    // The standalone application and the command are users of the plugin like any other. The error
    // of a wrong command is taken from its file: the entry loads all of Usher.
    files: ['src/{host,bin}/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: forbidding({
      regex: '^(\\.\\./)+(?!\\.\\./)(?!(index|database|testing|common/failures/setup-error)\\.js$)',
      message: 'Use the public entries alone.',
    }),
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/{words,host,bin}/**', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sentencesInCode] },
  },
  {
    files: ['admin-ui/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sentencesInPages] },
  },
  {
    files: ['admin-ui/src/invitee/**/*.{ts,tsx}'],
    ignores: ['admin-ui/src/invitee/words/**', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sentencesInPages, ...sentencesInInvitee] },
  },
  ...panelLayerRules,
  standaloneRule,
);
